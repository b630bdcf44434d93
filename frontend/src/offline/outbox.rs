//! Finished assessments that the server has not acknowledged. Owns the two moves: from the drafts, and back to them.

use std::cell::RefCell;

use serde::{Deserialize, Serialize};
use shared::assessment::{Receipt, Submission};
use shared::error::{ErrorCode, FieldError};
use uuid::Uuid;
use yew::Callback;

use super::StoreError;
use super::database::{Connection, DRAFTS, OUTBOX};
use super::record::{self, Kept, Record, Stored};

/// A finished assessment that waits for its receipt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    /// Exactly what is sent, each time the same.
    pub submission: Submission,
    /// Whether it was given in private.
    pub private: bool,
    /// How often sending was tried.
    pub tries: u32,
    /// Why it is still here, once that is known.
    pub trouble: Option<Trouble>,
    /// The draft it came from, to mend a refused answer; its own format version.
    draft_format: u32,
    draft: record::Inner,
}

/// Why an assessment is not sent yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trouble {
    /// The server was not reached, or could not take it just now. Trying again may do.
    Unreached,
    /// Somebody must sign in first.
    NotSignedIn,
    /// The server refuses it as it is.
    Refused {
        /// The server's code.
        code: ErrorCode,
        /// The refused fields.
        fields: Vec<FieldError>,
        /// The request's id, to quote.
        request_id: String,
    },
}

impl Stored for Waiting {
    const FORMAT: u32 = 1;

    fn upgrade(_format: u32, _text: &str) -> Option<Self> {
        None
    }
}

impl Waiting {
    /// A finished assessment with the draft it came from.
    ///
    /// # Errors
    /// Where the draft cannot be written.
    pub fn new<T: Stored>(submission: Submission, private: bool, draft: &T) -> Result<Waiting, StoreError> {
        let draft = record::Inner::write(draft)?;
        Ok(Waiting { submission, private, tries: 0, trouble: None, draft_format: T::FORMAT, draft })
    }

    /// The draft it came from.
    pub fn draft<T: Stored>(&self) -> Option<T> {
        self.draft.read(self.draft_format)
    }
}

thread_local! {
    static LISTENERS: RefCell<Vec<(usize, Callback<()>)>> = const { RefCell::new(Vec::new()) };
}

/// Hears of every change that this window makes to the outbox, until dropped.
pub struct Listening(usize);

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENERS.with_borrow_mut(|listeners| listeners.retain(|(id, _)| *id != self.0));
    }
}

/// Calls back after every change that this window makes to the outbox.
pub fn listen(callback: Callback<()>) -> Listening {
    LISTENERS.with_borrow_mut(|listeners| {
        let id = listeners.iter().map(|(id, _)| id + 1).max().unwrap_or_default();
        listeners.push((id, callback));
        Listening(id)
    })
}

fn tell() {
    for (_, callback) in LISTENERS.with_borrow(Clone::clone) {
        callback.emit(());
    }
}

/// Everything of an account that waits, oldest first, and how many more this version of the app cannot read.
///
/// # Errors
/// Where the device gives no store.
pub async fn list(account: Uuid) -> Result<(Vec<Kept<Waiting>>, usize), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.reading(&[OUTBOX])?;
    let records = work.all(OUTBOX, account).await?;
    let kept: Vec<Kept<Waiting>> = records.iter().filter_map(|record| record.open().ok()).collect();
    let unreadable = records.len() - kept.len();
    Ok((kept, unreadable))
}

/// One that waits, if it still does.
///
/// # Errors
/// Where the device gives no store, or the record cannot be read.
pub async fn get(account: Uuid, id: Uuid) -> Result<Option<Kept<Waiting>>, StoreError> {
    let connection = Connection::open().await?;
    let record = connection.reading(&[OUTBOX])?.get(OUTBOX, account, id).await?;
    record.map(|record| record.open()).transpose()
}

/// Moves a finished draft to the outbox, in one transaction.
///
/// # Errors
/// `Elsewhere` where another window has changed, finished or discarded the draft since revision `revision`.
pub async fn finish(account: Uuid, id: Uuid, revision: u32, waiting: &Waiting) -> Result<(), StoreError> {
    let record = Record::seal(id, account, 1, waiting)?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS, OUTBOX])?;
    let draft = work.get(DRAFTS, account, id).await?;
    if draft.is_none_or(|draft| draft.revision != revision) {
        work.cancel();
        return Err(StoreError::Elsewhere);
    }
    work.put(OUTBOX, &record).await?;
    work.delete(DRAFTS, &id.to_string()).await?;
    work.done().await?;
    tell();
    Ok(())
}

/// Moves a refused one back to the drafts to be mended, in one transaction.
///
/// # Errors
/// `Elsewhere` where it is no longer there, `Unreadable` where its draft cannot be read.
pub async fn reopen<T: Stored>(account: Uuid, id: Uuid) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DRAFTS, OUTBOX])?;
    let waiting: Waiting = work.get(OUTBOX, account, id).await?.ok_or(StoreError::Elsewhere)?.open()?.value;
    let draft: T = waiting.draft().ok_or(StoreError::Unreadable)?;
    work.put(DRAFTS, &Record::seal(id, account, 1, &draft)?).await?;
    work.delete(OUTBOX, &id.to_string()).await?;
    work.done().await?;
    tell();
    Ok(())
}

/// Takes out what the receipt is for; nothing else ever leaves the outbox for good.
pub(super) async fn settle(account: Uuid, receipt: &Receipt) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[OUTBOX])?;
    if work.get(OUTBOX, account, receipt.id).await?.is_some() {
        work.delete(OUTBOX, &receipt.id.to_string()).await?;
    }
    work.done().await?;
    tell();
    Ok(())
}

/// Notes why it is still here.
pub(super) async fn note(account: Uuid, id: Uuid, trouble: Trouble) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[OUTBOX])?;
    if let Some(record) = work.get(OUTBOX, account, id).await? {
        let mut kept: Kept<Waiting> = record.open()?;
        kept.value.tries = kept.value.tries.saturating_add(1);
        kept.value.trouble = Some(trouble);
        work.put(OUTBOX, &Record::seal(id, account, kept.revision + 1, &kept.value)?).await?;
    }
    work.done().await?;
    tell();
    Ok(())
}
