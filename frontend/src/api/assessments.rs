//! Sending assessments.

use shared::assessment::{Receipt, Submission};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Sends an assessment under the id that the device made for it. Repeating it gets the same receipt.
pub async fn send(id: Uuid, body: &Submission) -> Result<Receipt, ApiError> {
    Call::put(format!("/assessments/{id}")).json(body).receive().await
}
