//! The file of an account's finished answers, sealed as they lie here, for an administrator to recover. Whoever carries it
//! can read nothing in it.

use chrono::Utc;
use shared::device::{SEALED_VERSION, SealedFile, SealedRecord};
use uuid::Uuid;

use super::StoreError;
use super::database::OUTBOX;
use super::vault;

/// The file as text, of everything in the account's outbox.
///
/// # Errors
/// Where the device gives no store, and `Locked` where the account has no vault here.
pub async fn file(account: Uuid) -> Result<String, StoreError> {
    let (device, wrapped_key) = vault::wrapped_key(account).await?;
    let records = vault::sealed(OUTBOX, account).await?.into_iter().filter(|record| record.sealed);
    let records = records.map(|record| SealedRecord {
        id: record.id,
        format: record.format,
        revision: record.revision,
        body: record.body,
    });
    let records = records.collect();
    let file = SealedFile { version: SEALED_VERSION, account, device, exported_at: Utc::now(), wrapped_key, records };
    serde_json::to_string(&file).map_err(|_| StoreError::Unreadable)
}
