//! What people need to be informed and to answer, over HTTP.

use actix_web::{HttpResponse, get, put, web};
use shared::error::Problem;
use shared::needs::{Needs, NeedsRecord};
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// What is recorded of a person's needs now; null where nothing is.
#[utoipa::path(tag = "people", operation_id = "read_needs", security(("session" = ["read_people"])),
    params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = Option<NeedsRecord>), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/needs")]
pub async fn read(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<Option<NeedsRecord>>> {
    Ok(web::Json(service::needs::read(&caller, &state, *id).await?))
}

/// Records a person's needs, or confirms them by recording them again. Idempotent: 201 the first time, 200 and the same for
/// every repetition; 409 for other content under the same id.
#[utoipa::path(tag = "people", operation_id = "record_needs", security(("session" = ["capture"])),
    params(("id" = Uuid, Path, description = "The person."), ("record" = Uuid, Path, description = "A UUIDv7 of the client's making.")),
    request_body = Needs,
    responses((status = 201, body = NeedsRecord), (status = 200, body = NeedsRecord), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/people/{id}/needs/{record}")]
pub async fn record(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    path: web::Path<(Uuid, Uuid)>,
    body: web::Json<Needs>,
) -> Result<HttpResponse> {
    let (id, record) = path.into_inner();
    let (recorded, created) = service::needs::record(&caller, &state, id, record, body.into_inner()).await?;
    let mut response = if created { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.json(recorded))
}
