//! Signing in and out over HTTP, who one is, one's own password.

use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use shared::device::ResumeSession;
use shared::error::Problem;
use shared::user::{ChangePassword, Me, SignIn};

use crate::app::State;
use crate::auth::{Require, may, session, throttle};
use crate::error::Result;
use crate::service;

/// Signs in; the answer sets the session's cookie.
///
/// Refused alike for a wrong password and for an unknown account. After several failed tries there is a wait, told by
/// `retry_after`.
#[utoipa::path(tag = "session", operation_id = "sign_in", security(()), request_body = SignIn,
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/session")]
pub async fn sign_in(request: HttpRequest, state: web::Data<State>, form: web::Json<SignIn>) -> Result<HttpResponse> {
    let address = throttle::address(&request, state.behind_proxy);
    let previous = session::presented(&request);
    let signed_in = service::account::sign_in(&state, form.into_inner(), address, previous).await?;
    Ok(HttpResponse::Ok().cookie(session::cookie(&state, signed_in.token)).json(signed_in.me))
}

/// Begins a session again with the pass of a device; the answer sets the session's cookie.
///
/// The session ends no later than one that was begun with the password at the same time as the pass's.
#[utoipa::path(tag = "session", operation_id = "resume_session", security(()), request_body = ResumeSession,
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/session/resume")]
pub async fn resume(
    request: HttpRequest,
    state: web::Data<State>,
    form: web::Json<ResumeSession>,
) -> Result<HttpResponse> {
    let signed_in = service::pass::resume(&state, &form.token, session::presented(&request)).await?;
    Ok(HttpResponse::Ok().cookie(session::cookie(&state, signed_in.token)).json(signed_in.me))
}

/// Tells who is signed in.
#[utoipa::path(tag = "session", operation_id = "read_session", security(("session" = ["own_account"])),
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/session")]
pub async fn me(Require(caller, _): Require<may::OwnAccount>) -> Result<web::Json<Me>> {
    Ok(web::Json(service::account::me(&caller)?))
}

/// Signs out: the session ends on the server.
#[utoipa::path(tag = "session", operation_id = "sign_out", security(("session" = ["own_account"])),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[delete("/session")]
pub async fn sign_out(Require(caller, _): Require<may::OwnAccount>, state: web::Data<State>) -> Result<HttpResponse> {
    service::account::sign_out(&caller, &state).await?;
    Ok(HttpResponse::NoContent().cookie(session::no_cookie(&state)).finish())
}

/// Changes one's own password.
///
/// The account's other sessions end; this one goes on.
#[utoipa::path(tag = "session", operation_id = "change_password", security(("session" = ["own_account"])),
    request_body = ChangePassword,
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[put("/session/password")]
pub async fn change_password(
    Require(caller, _): Require<may::OwnAccount>,
    request: HttpRequest,
    state: web::Data<State>,
    form: web::Json<ChangePassword>,
) -> Result<HttpResponse> {
    let address = throttle::address(&request, state.behind_proxy);
    service::account::change_password(&caller, &state, form.into_inner(), address).await?;
    Ok(HttpResponse::NoContent().finish())
}
