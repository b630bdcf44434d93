//! People over HTTP: the list, one person, and every dated change of taking part.

use actix_web::{HttpResponse, get, post, put, web};
use serde::Deserialize;
use shared::error::Problem;
use shared::person::{
    EndService, NotToday, OptIn, OptOut, PeoplePage, PersonDetail, PersonForm, RegisterPerson, Transfer,
};
use shared::wave::DueStatus;
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service::person::{self, change, list as people};

const PER_PAGE: u64 = 25;

/// Which people to list.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// Part of a name or reference; case and accents do not matter.
    pub search: Option<String>,
    /// Only this status. Without it, everybody whose service has not ended.
    pub status: Option<DueStatus>,
    /// Only this area.
    pub area: Option<Uuid>,
    /// Only this lot.
    pub lot: Option<i16>,
    /// Page number, from 1.
    #[param(minimum = 1)]
    pub page: Option<u64>,
    /// Rows a page; 25 unless said.
    #[param(minimum = 1, maximum = 200)]
    pub per_page: Option<u64>,
}

/// Lists people of the caller's provider: the overdue first, then by due day, then by name.
#[utoipa::path(tag = "people", security(("session" = ["read_people"])), params(ListQuery),
    responses((status = 200, body = PeoplePage), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people")]
pub async fn list(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    query: web::Query<ListQuery>,
) -> Result<web::Json<PeoplePage>> {
    let ListQuery { search, status, area, lot, page, per_page } = query.into_inner();
    let query =
        people::Query { search, status, area, lot, page: page.unwrap_or(1), per_page: per_page.unwrap_or(PER_PAGE) };
    Ok(web::Json(people::list(&caller, &state, &query).await?))
}

/// Registers a person. Idempotent: 201 the first time, 200 and the same for every repetition; 409 for other content under
/// the same id.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), request_body = RegisterPerson,
    responses((status = 201, body = PersonDetail), (status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people")]
pub async fn register(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    body: web::Json<RegisterPerson>,
) -> Result<HttpResponse> {
    let (detail, created) = person::register(&caller, &state, body.into_inner()).await?;
    let mut response = if created { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.json(detail))
}

/// Everything about one person but their answers.
#[utoipa::path(tag = "people", security(("session" = ["read_people"])), params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}")]
pub async fn read(
    Require(caller, _): Require<may::ReadPeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<PersonDetail>> {
    Ok(web::Json(person::read(&caller, &state, *id).await?))
}

/// What a manager may correct about a person, as stored.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    responses((status = 200, body = PersonForm), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/people/{id}/edit")]
pub async fn form(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<PersonForm>> {
    Ok(web::Json(person::form(&caller, &state, *id).await?))
}

/// Corrects what is known of a person.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = PersonForm,
    responses((status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/people/{id}")]
pub async fn edit(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<PersonForm>,
) -> Result<web::Json<PersonDetail>> {
    Ok(web::Json(person::edit(&caller, &state, *id, body.into_inner()).await?))
}

/// Ends a person's service, with the reason.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = EndService,
    responses((status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/end")]
pub async fn end(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<EndService>,
) -> Result<web::Json<PersonDetail>> {
    Ok(web::Json(change::end(&caller, &state, *id, body.into_inner()).await?))
}

/// Moves a person to another provider.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = Transfer,
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/transfer")]
pub async fn transfer(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<Transfer>,
) -> Result<HttpResponse> {
    change::transfer(&caller, &state, *id, body.into_inner()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Opts a person out from a day, with who decided and why.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = OptOut,
    responses((status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/opt-out")]
pub async fn opt_out(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<OptOut>,
) -> Result<web::Json<PersonDetail>> {
    Ok(web::Json(change::opt_out(&caller, &state, *id, body.into_inner()).await?))
}

/// Opts a person in again from a day.
#[utoipa::path(tag = "people", security(("session" = ["manage_people"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = OptIn,
    responses((status = 200, body = PersonDetail), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/opt-in")]
pub async fn opt_in(
    Require(caller, _): Require<may::ManagePeople>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<OptIn>,
) -> Result<web::Json<PersonDetail>> {
    Ok(web::Json(change::opt_in(&caller, &state, *id, body.into_inner()).await?))
}

/// Records that it was not the day for an assessment; the person stays due. Idempotent on the id in the body.
#[utoipa::path(tag = "people", security(("session" = ["capture"])), params(("id" = Uuid, Path, description = "The person.")),
    request_body = NotToday,
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/people/{id}/not-today")]
pub async fn not_today(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    body: web::Json<NotToday>,
) -> Result<HttpResponse> {
    change::not_today(&caller, &state, *id, body.into_inner()).await?;
    Ok(HttpResponse::NoContent().finish())
}
