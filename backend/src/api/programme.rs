//! The programme's settings over HTTP.

use actix_web::{get, web};
use shared::error::Problem;
use shared::programme::Programme;
use shared::statement::Statement;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Reads the programme: dates, thresholds, providers, areas, lots, and the server's today.
#[utoipa::path(tag = "programme", operation_id = "read_programme", security(("session" = ["own_account"])),
    responses((status = 200, body = Programme), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/programme")]
pub async fn read(_: Require<may::OwnAccount>, state: web::Data<State>) -> Result<web::Json<Programme>> {
    Ok(web::Json(service::programme::read(&state.db.read).await?))
}

/// Reads what the accessibility statement says of the organisation that answers for the service. For everybody.
#[utoipa::path(tag = "programme", operation_id = "read_statement", security(()),
    responses((status = 200, body = Statement), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/statement")]
pub async fn statement(state: web::Data<State>) -> Result<web::Json<Statement>> {
    let settings = service::programme::settings(&state.db.read).await?;
    Ok(web::Json(settings.accessibility.unwrap_or_else(|| Statement::of(settings.name))))
}
