//! Where something is that a device has finished.

use shared::device::{CustodyOf, Finished};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Where exactly this is; `NotFound` where the server knows nothing of it.
pub async fn find(id: Uuid, finished: &Finished) -> Result<CustodyOf, ApiError> {
    Call::post(format!("/custody/{id}")).json(finished).receive().await
}
