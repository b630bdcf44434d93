//! Devices that work without a network, over HTTP: the key that the server keeps for one, what it takes along, where
//! something is that it has finished.

use actix_web::{HttpResponse, delete, get, post, web};
use shared::device::{CustodyOf, DeviceKey, DevicePack, DevicePass, Finished};
use shared::error::Problem;
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// The server's half of what opens the caller's records on a device. The same for every repetition.
#[utoipa::path(tag = "devices", operation_id = "device_key", security(("session" = ["capture"])),
    params(("device" = Uuid, Path, description = "An id of the device's own making.")),
    responses((status = 200, body = DeviceKey), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/devices/{device}/key")]
pub async fn key(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    device: web::Path<Uuid>,
) -> Result<web::Json<DeviceKey>> {
    Ok(web::Json(service::device::key(&caller, &state, *device)?))
}

/// Gives a device of the caller's a pass, in place of the one before: with it the device begins a session again.
#[utoipa::path(tag = "devices", operation_id = "give_pass", security(("session" = ["capture"])),
    params(("device" = Uuid, Path, description = "An id of the device's own making.")),
    responses((status = 200, body = DevicePass), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/devices/{device}/pass")]
pub async fn give_pass(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    device: web::Path<Uuid>,
) -> Result<web::Json<DevicePass>> {
    Ok(web::Json(service::pass::issue(&caller, &state, *device).await?))
}

/// Takes a device of the caller's its pass away.
#[utoipa::path(tag = "devices", operation_id = "take_pass", security(("session" = ["capture"])),
    params(("device" = Uuid, Path, description = "An id of the device's own making.")),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[delete("/devices/{device}/pass")]
pub async fn take_pass(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    device: web::Path<Uuid>,
) -> Result<HttpResponse> {
    service::pass::revoke(&caller, &state, *device).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Everything a device needs to list the people of the caller's provider, to show their progress and to ask them.
#[utoipa::path(tag = "devices", operation_id = "device_pack", security(("session" = ["capture"])),
    responses((status = 200, body = DevicePack), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/device-pack")]
pub async fn pack(Require(caller, _): Require<may::Capture>, state: web::Data<State>) -> Result<web::Json<DevicePack>> {
    Ok(web::Json(service::device::pack(&caller, &state).await?))
}

/// Where something is that the caller's device has finished, exactly this: stored, or held after a recovery.
#[utoipa::path(tag = "devices", operation_id = "custody", security(("session" = ["capture"])),
    params(("id" = Uuid, Path, description = "The assessment, or the attempt.")), request_body = Finished,
    responses((status = 200, body = CustodyOf), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/custody/{id}")]
pub async fn custody(
    Require(caller, _): Require<may::Capture>,
    state: web::Data<State>,
    id: web::Path<Uuid>,
    finished: web::Json<serde_json::Value>,
) -> Result<web::Json<CustodyOf>> {
    Ok(web::Json(service::device::custody(&caller, &state, *id, &finished).await?))
}
