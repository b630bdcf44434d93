//! The programme's settings.

use shared::programme::Programme;

use super::ApiError;
use super::client::Call;

/// Dates, thresholds, providers, areas and lots. Waits no longer than `patience` milliseconds, where that is given.
pub async fn get(patience: Option<u32>) -> Result<Programme, ApiError> {
    Call::get("/programme").within(patience).receive().await
}
