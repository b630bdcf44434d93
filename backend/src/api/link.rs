//! Links of a person over HTTP: what staff do with them, and what their holders do with nothing but the token.

use actix_web::{HttpResponse, delete, get, post, put, web};
use shared::assessment::{Receipt, Submission};
use shared::error::Problem;
use shared::link::{LinkInfo, LinkQuestionnaire, MadeLink, NewLink, PersonLink};
use shared::progress::PersonProgress;
use uuid::Uuid;

use crate::app::State;
use crate::auth::link::Holder;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service::link::{self, holder};

/// Makes a link with which somebody without an account answers once, or sees this person's progress. The token is told in
/// this answer alone: repeating the request is refused with 409.
#[utoipa::path(tag = "links", operation_id = "make_link", security(("session" = ["capture"])),
    params(("id" = Uuid, Path, description = "The person.")), request_body = NewLink,
    responses((status = 201, body = MadeLink), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/links")]
pub async fn make(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<NewLink>,
) -> Result<HttpResponse> {
    Ok(HttpResponse::Created().json(link::make(&caller, &state, *id, &body).await?))
}

/// The links of a person and what became of each, latest first, without their tokens.
#[utoipa::path(tag = "links", operation_id = "list_links", security(("session" = ["read_people"])),
    params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = Vec<PersonLink>), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/links")]
pub async fn list(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<Vec<PersonLink>>> {
    Ok(web::Json(link::list(&caller, &state, *id).await?))
}

/// Ends a link. Ending one that has ended changes nothing.
#[utoipa::path(tag = "links", operation_id = "revoke_link", security(("session" = ["capture"])),
    params(("id" = Uuid, Path, description = "The person."), ("link" = Uuid, Path, description = "The link.")),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[delete("/people/{id}/links/{link}")]
pub async fn revoke(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    path: web::Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (id, link) = path.into_inner();
    link::revoke(&caller, &state, id, link).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What the presented link is good for. 404 for one that is not good, whatever the reason.
#[utoipa::path(tag = "links", operation_id = "read_link", security(("link" = [])),
    responses((status = 200, body = LinkInfo), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/link")]
pub async fn read(holder: Holder, state: web::Data<State>) -> Result<web::Json<LinkInfo>> {
    Ok(web::Json(holder::read(&holder, &state).await?))
}

/// Everything that the holder of a link needs to answer.
#[utoipa::path(tag = "links", operation_id = "link_questionnaire", security(("link" = [])),
    responses((status = 200, body = LinkQuestionnaire), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/link/questionnaire")]
pub async fn questionnaire(holder: Holder, state: web::Data<State>) -> Result<web::Json<LinkQuestionnaire>> {
    Ok(web::Json(holder::questionnaire(&holder, &state).await?))
}

/// Sends the answers of a link's holder. Idempotent as `PUT /assessments/{id}`; a link is good for one assessment.
#[utoipa::path(tag = "links", operation_id = "submit_by_link", security(("link" = [])),
    params(("id" = Uuid, Path, description = "A UUIDv7 of the client's making.")), request_body = Submission,
    responses((status = 201, body = Receipt), (status = 200, body = Receipt), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/link/assessments/{id}")]
pub async fn submit(
    holder: Holder,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<Submission>,
) -> Result<HttpResponse> {
    let (receipt, created) = holder::submit(&holder, &state, *id, &body).await?;
    let mut response = if created { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.json(receipt))
}

/// The progress of the person whose own link this is, with the answers that they keep private from staff. The provider's
/// reference is left empty.
#[utoipa::path(tag = "links", operation_id = "link_progress", security(("link" = [])),
    responses((status = 200, body = PersonProgress), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/link/progress")]
pub async fn progress(holder: Holder, state: web::Data<State>) -> Result<web::Json<PersonProgress>> {
    Ok(web::Json(holder::progress(&holder, &state).await?))
}

/// Ends the presented link.
#[utoipa::path(tag = "links", operation_id = "give_up_link", security(("link" = [])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[delete("/link")]
pub async fn give_up(holder: Holder, state: web::Data<State>) -> Result<HttpResponse> {
    holder::revoke(&holder, &state).await?;
    Ok(HttpResponse::NoContent().finish())
}
