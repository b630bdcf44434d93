//! The programme's settings.

use shared::programme::Programme;
use shared::statement::Statement;

use super::ApiError;
use super::client::Call;

/// Dates, thresholds, providers, areas and lots. Waits no longer than `patience` milliseconds, where that is given.
pub async fn get(patience: Option<u32>) -> Result<Programme, ApiError> {
    Call::get("/programme").within(patience).receive().await
}

/// What the accessibility statement says of the organisation.
pub async fn statement() -> Result<Statement, ApiError> {
    Call::get("/statement").receive().await
}
