//! The mark that this device is in a respondent's hands. It survives a reload and a typed address, and only a
//! successful sign-in takes it away. Holds ids, no answers.

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use yew::Callback;

use super::StoreError;
use super::database::{Connection, DEVICE};

const NAME: &str = "handover";

/// Whose questions are answered in private, and whether the device is locked after them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// The worker's account; its drafts hold the answers.
    pub account: Uuid,
    /// The person.
    pub person: Uuid,
    /// The draft.
    pub draft: Uuid,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Whether the person has given the device back.
    pub locked: Option<Locked>,
}

/// How the questions ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Locked {
    /// The answers are about to be sent.
    Sending,
    /// The server has the answers.
    Sent,
    /// They wait on this device.
    Waiting,
    /// The person stopped before the end; what they said is kept.
    Stopped,
}

#[derive(Serialize, Deserialize)]
struct Mark {
    name: String,
    handover: Handover,
}

thread_local! {
    static LISTENER: RefCell<Option<Callback<Option<Handover>>>> = const { RefCell::new(None) };
}

/// Registers who is told of every change that this window makes. The gate does, once.
pub fn on_change(callback: Callback<Option<Handover>>) {
    LISTENER.with_borrow_mut(|slot| *slot = Some(callback));
}

fn tell(handover: Option<Handover>) {
    if let Some(callback) = LISTENER.with_borrow(Clone::clone) {
        callback.emit(handover);
    }
}

/// The mark, if there is one.
///
/// # Errors
/// Where the device gives no store.
pub async fn current() -> Result<Option<Handover>, StoreError> {
    let connection = Connection::open().await?;
    let mark: Option<Mark> = connection.reading(&[DEVICE])?.get_any(DEVICE, NAME).await?;
    Ok(mark.map(|mark| mark.handover))
}

/// Sets the mark before the device is handed over.
///
/// # Errors
/// Where the device gives no store; then it must not be handed over.
pub async fn set(handover: Handover) -> Result<(), StoreError> {
    write(&handover).await?;
    tell(Some(handover));
    Ok(())
}

/// Locks the device. Where that cannot be written, this window is locked all the same, and a reload, which finds no
/// draft any more, locks it again.
pub async fn lock(handover: Handover, how: Locked) {
    let handover = Handover { locked: Some(how), ..handover };
    let _ = write(&handover).await;
    tell(Some(handover));
}

async fn write(handover: &Handover) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.put(DEVICE, &Mark { name: NAME.to_owned(), handover: handover.clone() }).await?;
    work.done().await
}

/// Takes the mark away after a successful sign-in. Where the store fails, this window opens all the same, and the device
/// is locked again after a reload, which is the safe side.
pub async fn release() {
    let _ = remove().await;
    tell(None);
}

async fn remove() -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.delete(DEVICE, NAME).await?;
    work.done().await
}
