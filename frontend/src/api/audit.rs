//! The audit log.

use shared::Page;
use shared::user::AuditEntry;

use super::ApiError;
use super::client::Call;

/// One page of the audit log, latest first.
pub async fn list(page: u64) -> Result<Page<AuditEntry>, ApiError> {
    Call::get("/audit").query("page", Some(page)).receive().await
}
