//! What people need to be informed and to answer: of one person, and reported of all.

use shared::needs::{Needs, NeedsRecord, NeedsReport};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// What is recorded of a person's needs now; none where nothing is. Waits no longer than `patience` milliseconds, where
/// that is given.
pub async fn read(person: Uuid, patience: Option<u32>) -> Result<Option<NeedsRecord>, ApiError> {
    Call::get(format!("/people/{person}/needs")).within(patience).receive().await
}

/// Records what a person needs, or confirms it; may be repeated.
pub async fn record(person: Uuid, id: Uuid, needs: &Needs) -> Result<NeedsRecord, ApiError> {
    Call::put(format!("/people/{person}/needs/{id}")).json(needs).receive().await
}

/// How many people have which needs, and whether these were met, by provider.
pub async fn report() -> Result<NeedsReport, ApiError> {
    Call::get("/insight/needs").receive().await
}
