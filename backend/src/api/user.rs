//! Accounts over HTTP, for administrators: list, add, change, give a fresh one-time password.

use actix_web::{HttpResponse, get, post, put, web};
use serde::Deserialize;
use shared::Page;
use shared::error::Problem;
use shared::user::{NewUser, OneTimePassword, UpdateUser, UserSummary};
use utoipa::IntoParams;
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Which page of a list.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// The page, from 1.
    #[serde(default = "first")]
    #[param(minimum = 1, default = 1)]
    pub page: u64,
    /// Rows a page, 1 to 200.
    #[serde(default = "fifty")]
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub per_page: u64,
}

fn first() -> u64 {
    1
}

fn fifty() -> u64 {
    50
}

/// Lists the accounts, by name.
#[utoipa::path(tag = "users", operation_id = "list_users", security(("session" = ["manage_users"])), params(PageQuery),
    responses((status = 200, body = Page<UserSummary>), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/users")]
pub async fn list(
    _: Require<may::ManageUsers>,
    state: web::Data<State>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<Page<UserSummary>>> {
    Ok(web::Json(service::account::list(&state, query.page, query.per_page).await?))
}

/// Adds an account.
///
/// The answer has a one-time password, told this once, that must be changed at the first sign-in.
#[utoipa::path(tag = "users", operation_id = "add_user", security(("session" = ["manage_users"])), request_body = NewUser,
    responses((status = 201, body = OneTimePassword), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/users")]
pub async fn add(
    Require(caller, _): Require<may::ManageUsers>,
    state: web::Data<State>,
    form: web::Json<NewUser>,
) -> Result<HttpResponse> {
    Ok(HttpResponse::Created().json(service::account::add(&caller, &state, form.into_inner()).await?))
}

/// Changes an account's name, or whether it may sign in.
///
/// Nobody can close their own account or that of the last administrator.
#[utoipa::path(tag = "users", operation_id = "update_user", security(("session" = ["manage_users"])),
    params(("id" = Uuid, Path, description = "The account.")), request_body = UpdateUser,
    responses((status = 200, body = UserSummary), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/users/{id}")]
pub async fn update(
    Require(caller, _): Require<may::ManageUsers>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    form: web::Json<UpdateUser>,
) -> Result<web::Json<UserSummary>> {
    Ok(web::Json(service::account::update(&caller, &state, id.into_inner(), form.into_inner()).await?))
}

/// Gives an account a fresh one-time password and ends its sessions.
#[utoipa::path(tag = "users", operation_id = "reset_password", security(("session" = ["manage_users"])),
    params(("id" = Uuid, Path, description = "The account.")),
    responses((status = 200, body = OneTimePassword), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/users/{id}/reset-password")]
pub async fn reset_password(
    Require(caller, _): Require<may::ManageUsers>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<OneTimePassword>> {
    Ok(web::Json(service::account::reset_password(&caller, &state, id.into_inner()).await?))
}
