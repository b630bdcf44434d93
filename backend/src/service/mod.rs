//! The rules: ownership, transactions, audit. Knows the store, never HTTP.

pub mod account;
pub mod assessment;
pub mod audit;
pub mod capture;
pub mod dataset;
pub mod device;
pub mod insight;
pub mod instrument;
pub mod link;
pub mod needs;
pub mod pass;
pub mod person;
pub mod programme;
pub mod progress;
pub mod recovery;
pub mod sealing_key;
pub mod text;

use crate::error::{Error, Result};

/// Runs what takes its time off the thread that answers requests.
///
/// # Errors
/// What `work` returns.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}
