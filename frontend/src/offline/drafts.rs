//! Drafts on this device: one record each, written at every answer. Knows nothing of what a draft says.

use uuid::Uuid;

use super::database::{Connection, DRAFTS, VAULTS};
use super::record::{Kept, Record, Stored};
use super::vault::Access;
use super::{StoreError, evicted, vault};

/// Every draft of an account, latest first, and how many more a newer version of the app has written. A damaged one is
/// left where it is and not counted: it must not keep people from being asked.
///
/// # Errors
/// Where the device gives no store, and `Locked` while the account's vault is.
pub async fn list<T: Stored>(account: Uuid) -> Result<(Vec<Kept<T>>, usize), StoreError> {
    let key = vault::key(account)?;
    let connection = Connection::open().await?;
    let records = connection.reading(&[DRAFTS])?.all(DRAFTS, account).await?;
    let mut kept: Vec<Kept<T>> = Vec::new();
    for record in records.iter().rev() {
        kept.extend(record.open(DRAFTS, &key).await.ok());
    }
    let newer = records.iter().filter(|record| record.is_newer::<T>()).count();
    Ok((kept, newer))
}

/// Writes a draft and answers its new revision. `revision` is the one it was read with; 0 for a new one.
///
/// # Errors
/// `Elsewhere` where another window has written, finished or discarded it since.
pub async fn save<T: Stored>(access: &Access, id: Uuid, revision: u32, value: &T) -> Result<u32, StoreError> {
    let account = access.account();
    let record = Record::seal(DRAFTS, (account, id), revision + 1, value, access.key()).await?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS, VAULTS])?;
    access.hold(&work).await?;
    let stored = work.get(DRAFTS, account, id).await?.map_or(0, |record| record.revision);
    if stored != revision {
        return Err(StoreError::Elsewhere);
    }
    work.put(DRAFTS, &record).await?;
    work.done().await?;
    if revision == 0 {
        evicted::count().await;
    }
    Ok(record.revision)
}

/// Removes a draft, because the person or the worker said so.
///
/// # Errors
/// Where the device gives no store.
pub async fn discard(account: Uuid, id: Uuid) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS])?;
    if work.get(DRAFTS, account, id).await?.is_some() {
        work.delete(DRAFTS, &id.to_string()).await?;
    }
    work.done().await?;
    evicted::count().await;
    Ok(())
}
