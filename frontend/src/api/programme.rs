//! The programme's settings.

use shared::programme::Programme;

use super::ApiError;
use super::client::Call;

/// Dates, thresholds, providers, areas and lots.
pub async fn get() -> Result<Programme, ApiError> {
    Call::get("/programme").receive().await
}
