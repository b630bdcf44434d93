//! What a device needs of the server to work without it: its key and what it takes along.

use shared::device::{DeviceKey, DevicePack, DevicePass};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// The server's half of what opens the signed-in account's records on this device.
pub async fn key(device: Uuid) -> Result<DeviceKey, ApiError> {
    Call::get(format!("/devices/{device}/key")).receive().await
}

/// What lets this device begin a session again; to be kept sealed.
pub async fn give_pass(device: Uuid) -> Result<DevicePass, ApiError> {
    Call::post(format!("/devices/{device}/pass")).receive().await
}

/// Takes this device its pass away. Waits no longer than `patience` milliseconds, where that is given.
pub async fn take_pass(device: Uuid, patience: Option<u32>) -> Result<(), ApiError> {
    Call::delete(format!("/devices/{device}/pass")).within(patience).done().await
}

/// The people and questions to take along.
pub async fn pack() -> Result<DevicePack, ApiError> {
    Call::get("/device-pack").receive().await
}
