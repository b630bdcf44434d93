//! Recovering what devices have sealed and could not send.

use shared::device::{HeldSubmission, RecoveredRecord, RecoveryReport};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Sends the file of a device as it is.
pub async fn receive(file: &web_sys::File) -> Result<RecoveryReport, ApiError> {
    Call::post("/recoveries").body("application/json", file.into()).receive().await
}

/// What the server holds because it cannot store it yet.
pub async fn held() -> Result<Vec<HeldSubmission>, ApiError> {
    Call::get("/recoveries").receive().await
}

/// Tries again to store something that is held.
pub async fn retry(id: Uuid) -> Result<RecoveredRecord, ApiError> {
    Call::post(format!("/recoveries/{id}/retry")).receive().await
}
