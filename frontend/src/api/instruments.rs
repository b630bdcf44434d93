//! Instruments and their versions.

use shared::instrument::{Instrument, InstrumentSummary};

use super::ApiError;
use super::client::Call;

/// Every version of every instrument.
pub async fn list() -> Result<Vec<InstrumentSummary>, ApiError> {
    Call::get("/instruments").receive().await
}

/// One version in full.
pub async fn get(key: &str, version: u32) -> Result<Instrument, ApiError> {
    Call::get(format!("/instruments/{key}/{version}")).receive().await
}

/// Loads a new version from the text of its file (TOML).
pub async fn load(file: &str) -> Result<InstrumentSummary, ApiError> {
    Call::post("/instruments").body("text/plain", file.into()).receive().await
}

/// Withdraws a version: answers to it are no longer accepted.
pub async fn withdraw(key: &str, version: u32) -> Result<(), ApiError> {
    Call::post(format!("/instruments/{key}/{version}/withdraw")).done().await
}
