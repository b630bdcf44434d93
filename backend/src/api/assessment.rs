//! Assessments over HTTP: what is needed to capture one, sending it, and a person's progress.

use actix_web::{HttpResponse, get, put, web};
use shared::assessment::{CaptureContext, Receipt, Submission};
use shared::error::Problem;
use shared::progress::PersonProgress;
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Everything a device needs to capture an assessment of this person.
#[utoipa::path(tag = "assessments", security(("session" = ["capture"])), params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = CaptureContext), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/capture")]
pub async fn capture(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<CaptureContext>> {
    Ok(web::Json(service::capture::context(&caller, &state, *id).await?))
}

/// A person's ratings over time. Answers kept private from staff are left out and counted.
#[utoipa::path(tag = "assessments", security(("session" = ["read_people"])), params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = PersonProgress), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/progress")]
pub async fn progress(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<PersonProgress>> {
    Ok(web::Json(service::progress::of_person(&caller, &state, *id).await?))
}

/// Sends an assessment. Idempotent: 201 and a receipt the first time, 200 and the same receipt for every repetition;
/// 409 for other content under the same id.
#[utoipa::path(tag = "assessments", security(("session" = ["capture"])), params(("id" = Uuid, Path, description = "A UUIDv7 of the client's making.")),
    request_body = Submission,
    responses((status = 201, body = Receipt), (status = 200, body = Receipt), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/assessments/{id}")]
pub async fn submit(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<Submission>,
) -> Result<HttpResponse> {
    let (receipt, created) = service::assessment::submit(&caller, &state, *id, &body).await?;
    let mut response = if created { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.json(receipt))
}
