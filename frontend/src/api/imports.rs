//! Bringing in past ratings.

use shared::import::ImportReport;

use super::ApiError;
use super::client::Call;

/// Sends a file of past ratings: only looked at with `dry_run`, otherwise stored, all of it or nothing.
pub async fn ratings(file: &web_sys::File, dry_run: bool) -> Result<ImportReport, ApiError> {
    Call::post("/imports/ratings").query("dry_run", Some(dry_run)).body("text/csv", file.into()).receive().await
}
