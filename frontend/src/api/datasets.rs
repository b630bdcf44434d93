//! Datasets for evaluators.

use shared::dataset::DatasetList;

use super::ApiError;
use super::client::{BASE, Call};

/// What can be downloaded.
pub async fn list() -> Result<DatasetList, ApiError> {
    Call::get("/datasets").receive().await
}

/// Where a file is downloaded from: for an ordinary link, so that the browser streams it to disk.
pub fn address(file: &str) -> String {
    format!("{BASE}/datasets/{file}")
}
