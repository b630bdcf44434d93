//! Instruments over HTTP: list, read, load, withdraw.

use actix_web::{HttpResponse, get, post, web};
use shared::error::Problem;
use shared::instrument::{Instrument, InstrumentSummary};

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::{Error, Result};
use crate::service;

/// Lists every version of every instrument.
#[utoipa::path(tag = "instruments", operation_id = "list_instruments", security(("session" = ["read_instruments"])),
    responses((status = 200, body = [InstrumentSummary]), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/instruments")]
pub async fn list(
    _: Require<may::ReadInstruments>,
    state: web::Data<State>,
) -> Result<web::Json<Vec<InstrumentSummary>>> {
    Ok(web::Json(service::instrument::list(&state).await?))
}

/// Reads one version's definition.
#[utoipa::path(tag = "instruments", operation_id = "read_instrument", security(("session" = ["read_instruments"])),
    params(("key" = String, Path), ("version" = u32, Path)),
    responses((status = 200, body = Instrument), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/instruments/{key}/{version}")]
pub async fn read(
    _: Require<may::ReadInstruments>,
    state: web::Data<State>,
    path: web::Path<(String, u32)>,
) -> Result<web::Json<Instrument>> {
    let (key, version) = path.into_inner();
    Ok(web::Json(service::instrument::read(&state, &key, version).await?))
}

/// Loads a version from its TOML file.
#[utoipa::path(tag = "instruments", operation_id = "load_instrument", security(("session" = ["manage_instruments"])),
    request_body(content = String, content_type = "text/plain"),
    responses((status = 201, body = InstrumentSummary), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/instruments")]
pub async fn load(
    Require(caller, _): Require<may::ManageInstruments>,
    state: web::Data<State>,
    body: web::Bytes,
) -> Result<HttpResponse> {
    let source = std::str::from_utf8(&body).map_err(|_| Error::Malformed("The file is not UTF-8 text.".into()))?;
    Ok(HttpResponse::Created().json(service::instrument::load(&caller, &state, source).await?))
}

/// Withdraws a version: no further answers to it are accepted.
#[utoipa::path(tag = "instruments", operation_id = "withdraw_instrument", security(("session" = ["manage_instruments"])),
    params(("key" = String, Path), ("version" = u32, Path)),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/instruments/{key}/{version}/withdraw")]
pub async fn withdraw(
    Require(caller, _): Require<may::ManageInstruments>,
    state: web::Data<State>,
    path: web::Path<(String, u32)>,
) -> Result<HttpResponse> {
    let (key, version) = path.into_inner();
    service::instrument::withdraw(&caller, &state, &key, version).await?;
    Ok(HttpResponse::NoContent().finish())
}
