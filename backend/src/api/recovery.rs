//! Recovering sealed answers over HTTP: taking a device's file, listing what is held, trying one again.

use actix_web::{HttpRequest, get, post, web};
use shared::device::{HeldSubmission, MAX_SEALED_BYTES, RecoveredRecord, RecoveryReport, SealedFile};
use shared::error::Problem;
use uuid::Uuid;

use crate::api::body;
use crate::app::{State, describe};
use crate::auth::{Require, may};
use crate::error::{Error, Result};
use crate::service;

/// Takes the file that a device wrote of an account's finished answers. Each is stored under the same rules as if the
/// device had sent it, or held, or named as unreadable. The same file may be sent again.
#[utoipa::path(tag = "recoveries", operation_id = "recover", security(("session" = ["recover_devices"])),
    request_body(content = SealedFile, description = "At most 8 MiB."),
    responses((status = 200, body = RecoveryReport), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/recoveries")]
pub async fn receive(
    Require(caller, _): Require<may::RecoverDevices>,
    state: web::Data<State>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<web::Json<RecoveryReport>> {
    let body = body::read(&request, body, "application/json", MAX_SEALED_BYTES).await?;
    let file: SealedFile = serde_json::from_slice(&body).map_err(|error| Error::Malformed(describe(&error)))?;
    Ok(web::Json(service::recovery::receive(&caller, &state, &file).await?))
}

/// Lists what is held: whose it is and why, never what it says.
#[utoipa::path(tag = "recoveries", operation_id = "list_held", security(("session" = ["recover_devices"])),
    responses((status = 200, body = [HeldSubmission]), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/recoveries")]
pub async fn held(_: Require<may::RecoverDevices>, state: web::Data<State>) -> Result<web::Json<Vec<HeldSubmission>>> {
    Ok(web::Json(service::recovery::held(&state).await?))
}

/// Tries again to store something that is held.
#[utoipa::path(tag = "recoveries", operation_id = "retry_held", security(("session" = ["recover_devices"])),
    params(("id" = Uuid, Path, description = "The assessment, or the attempt.")),
    responses((status = 200, body = RecoveredRecord), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/recoveries/{id}/retry")]
pub async fn retry(
    Require(caller, _): Require<may::RecoverDevices>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
) -> Result<web::Json<RecoveredRecord>> {
    Ok(web::Json(service::recovery::retry(&caller, &state, *id).await?))
}
