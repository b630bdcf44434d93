//! Where something is that a device has finished.

use shared::device::CustodyOf;
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Where it is; `NotFound` where the server knows nothing of it.
pub async fn find(id: Uuid) -> Result<CustodyOf, ApiError> {
    Call::get(format!("/custody/{id}")).receive().await
}
