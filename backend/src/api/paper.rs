//! Paper forms over HTTP: printing one, the forms of a person, and finding one by its reference.

use actix_web::{HttpResponse, get, post, web};
use shared::error::Problem;
use shared::paper::{PaperForm, PaperFormSummary, PrintForm};
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Makes a form to print for this person, under a reference of its own. Idempotent on the id in the body: 201 the first
/// time, 200 and the same form for every repetition.
#[utoipa::path(tag = "paper", operation_id = "print_form", security(("session" = ["capture"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = PrintForm,
    responses((status = 201, body = PaperForm), (status = 200, body = PaperForm), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/forms")]
pub async fn print(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<PrintForm>,
) -> Result<HttpResponse> {
    let (form, created) = service::paper::print(&caller, &state, *id, body.into_inner()).await?;
    let mut response = if created { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.json(form))
}

/// The forms that were printed for this person, the latest first.
#[utoipa::path(tag = "paper", operation_id = "forms_of_person", security(("session" = ["read_people"])), params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = Vec<PaperFormSummary>), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/forms")]
pub async fn of_person(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<Vec<PaperFormSummary>>> {
    Ok(web::Json(service::paper::of_person(&caller, &state, *id).await?))
}

/// The form with this reference: everything to type in what came back on it.
#[utoipa::path(tag = "paper", operation_id = "read_form", security(("session" = ["capture"])),
    params(("reference" = String, Path, description = "As printed, `XXXX-XXXX`; case, spaces and hyphens do not matter.")),
    responses((status = 200, body = PaperForm), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/forms/{reference}")]
pub async fn read(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    reference: web::Path<String>,
) -> Result<web::Json<PaperForm>> {
    Ok(web::Json(service::paper::read(&caller, &state, &reference).await?))
}
