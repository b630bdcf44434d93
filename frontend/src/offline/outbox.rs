//! What is finished on this device and not acknowledged by the server: assessments, and that it was not the day. Owns how
//! they come here, the way back to the drafts, and that nothing leaves without the server's word for it.

mod waiting;

use chrono::{DateTime, Utc};
use uuid::Uuid;
use yew::Callback;

use super::database::{Connection, DRAFTS, OUTBOX, VAULTS, Work};
use super::listeners::{Listeners, Listening};
use super::record::{Kept, Record, Stored};
use super::vault::Access;
use super::{StoreError, evicted, installed, vault};

pub use waiting::{Trouble, Waiting};

thread_local! {
    static LISTENERS: Listeners = const { Listeners::new() };
}

/// Calls back after every change that this window makes to the outbox, until what is returned is dropped.
pub fn listen(callback: Callback<()>) -> Listening {
    Listeners::add(&LISTENERS, callback)
}

/// Everything of an account that waits, oldest first, and how many more this version of the app cannot read.
///
/// # Errors
/// Where the device gives no store, and `Locked` while the account's vault is.
pub async fn list(account: Uuid) -> Result<(Vec<Kept<Waiting>>, usize), StoreError> {
    let key = vault::key(account)?;
    let connection = Connection::open().await?;
    let records = connection.reading(&[OUTBOX])?.all(OUTBOX, account).await?;
    let mut kept: Vec<Kept<Waiting>> = Vec::new();
    for record in &records {
        kept.extend(record.open(OUTBOX, &key).await.ok());
    }
    let unreadable = records.len() - kept.len();
    Ok((kept, unreadable))
}

/// One that waits, if it still does.
///
/// # Errors
/// Where the device gives no store, or the record cannot be read.
pub async fn get(account: Uuid, id: Uuid) -> Result<Option<Kept<Waiting>>, StoreError> {
    let key = vault::key(account)?;
    let connection = Connection::open().await?;
    match connection.reading(&[OUTBOX])?.get(OUTBOX, account, id).await? {
        Some(record) => record.open(OUTBOX, &key).await.map(Some),
        None => Ok(None),
    }
}

/// Moves a finished draft to the outbox, in one transaction.
///
/// # Errors
/// `Elsewhere` where another window has changed, finished or discarded the draft since revision `revision`.
pub async fn finish(access: &Access, id: Uuid, revision: u32, waiting: &Waiting) -> Result<(), StoreError> {
    let account = access.account();
    // Revisions go on from store to store, so that a window left behind at an earlier one never fits again.
    let record = Record::seal(OUTBOX, (account, id), revision + 1, waiting, access.key()).await?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS, OUTBOX, VAULTS])?;
    access.hold(&work).await?;
    let draft = work.get(DRAFTS, account, id).await?;
    if draft.is_none_or(|draft| draft.revision != revision) {
        work.cancel();
        return Err(StoreError::Elsewhere);
    }
    work.put(OUTBOX, &record).await?;
    work.delete(DRAFTS, &id.to_string()).await?;
    work.done().await?;
    changed().await;
    Ok(())
}

/// Puts something into the outbox that was never a draft. Doing so again changes nothing.
///
/// # Errors
/// Where the device gives no store, and `Locked` while the account's vault is.
pub async fn put(account: Uuid, id: Uuid, waiting: &Waiting) -> Result<(), StoreError> {
    let access = vault::access(account)?;
    let record = Record::seal(OUTBOX, (account, id), 1, waiting, access.key()).await?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[OUTBOX, VAULTS])?;
    access.hold(&work).await?;
    if work.get(OUTBOX, account, id).await?.is_none() {
        work.put(OUTBOX, &record).await?;
    }
    work.done().await?;
    changed().await;
    Ok(())
}

/// Moves a refused one back to the drafts to be mended, in one transaction.
///
/// # Errors
/// `Elsewhere` where it is no longer there or another window has changed it meanwhile, `Unreadable` where its draft
/// cannot be read.
pub async fn reopen<T: Stored>(account: Uuid, id: Uuid) -> Result<(), StoreError> {
    let kept = get(account, id).await?.ok_or(StoreError::Elsewhere)?;
    let draft: T = kept.value.draft().ok_or(StoreError::Unreadable)?;
    let access = vault::access(account)?;
    let record = Record::seal(DRAFTS, (account, id), kept.revision + 1, &draft, access.key()).await?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS, OUTBOX, VAULTS])?;
    access.hold(&work).await?;
    if !is_at(&work, account, id, kept.revision).await? {
        work.cancel();
        return Err(StoreError::Elsewhere);
    }
    work.put(DRAFTS, &record).await?;
    work.delete(OUTBOX, &id.to_string()).await?;
    work.done().await?;
    changed().await;
    Ok(())
}

/// Whether one still waits as it was read. Between reading and writing it is opened and sealed, and no transaction lasts
/// so long.
async fn is_at(work: &Work, account: Uuid, id: Uuid, revision: u32) -> Result<bool, StoreError> {
    Ok(work.get(OUTBOX, account, id).await?.is_some_and(|record| record.revision == revision))
}

/// Takes out what the server has acknowledged, as it was when it was sent; nothing else ever leaves the outbox for good. What
/// was mended meanwhile stays.
pub(super) async fn settle(account: Uuid, id: Uuid, revision: u32) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[OUTBOX])?;
    if is_at(&work, account, id, revision).await? {
        work.delete(OUTBOX, &id.to_string()).await?;
    }
    work.done().await?;
    changed().await;
    Ok(())
}

/// Why something is still here, and when it is tried next.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Note {
    /// What stands in the way; as before where it was not tried.
    pub trouble: Option<Trouble>,
    /// How many failures in a row there have been.
    pub failures: u32,
    /// When it is tried next.
    pub next_try_at: Option<DateTime<Utc>>,
}

/// Notes why these are still here, in one transaction. What another window has noted, sent or reopened meanwhile stands.
pub(super) async fn note(account: Uuid, notes: Vec<(Kept<Waiting>, Note)>) -> Result<(), StoreError> {
    let access = vault::access(account)?;
    let mut records = Vec::with_capacity(notes.len());
    for (mut kept, note) in notes {
        kept.value.note(note);
        let record = Record::seal(OUTBOX, (account, kept.id), kept.revision + 1, &kept.value, access.key()).await?;
        records.push((kept.revision, record));
    }
    let connection = Connection::open().await?;
    let work = connection.writing(&[OUTBOX, VAULTS])?;
    access.hold(&work).await?;
    for (revision, record) in records {
        if is_at(&work, account, record.id, revision).await? {
            work.put(OUTBOX, &record).await?;
        }
    }
    work.done().await?;
    changed().await;
    Ok(())
}

async fn changed() {
    installed::want_sync();
    evicted::count().await;
    Listeners::tell_soon(&LISTENERS);
}
