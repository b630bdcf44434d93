//! What is kept on this device until the server has it: drafts, finished assessments not yet acknowledged, and the mark
//! that the device is in a respondent's hands; and what an account takes along for days without a network. The only place
//! that touches IndexedDB. It knows no page and no wording.
//!
//! Invariants: a record belongs to the account that made it and is shown to no other; every write is one transaction,
//! asked to be durable; a finished assessment goes from the drafts to the outbox in one transaction, and leaves the
//! outbox only on the server's word that it has it. Whatever says something of a person or an answer is sealed with a key
//! that only an unlocked session has. Signing out deletes no draft and no answer.

mod crypto;
mod database;
mod listeners;
mod record;

pub mod backoff;
pub mod drafts;
pub mod evicted;
pub mod export;
pub mod handover;
pub mod installed;
pub mod leaving;
pub mod linked;
pub mod lock;
pub mod outbox;
pub mod own;
pub mod pack;
pub mod persistence;
pub mod pin;
pub mod reading;
pub mod sending;
pub mod sent_log;
pub mod space;
pub mod vault;
pub mod windows;

pub use listeners::Listening;
pub use record::{Kept, Stored};

/// Why something could not be kept or read on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser gives no store: switched off, private window, damaged profile.
    Unavailable,
    /// The device or the browser's share of it is full.
    Full,
    /// The record was changed, finished or removed elsewhere since it was read: another window.
    Elsewhere,
    /// The account's vault is locked: its PIN or its password opens it.
    Locked,
    /// The record was written by a newer version of the app, or is damaged. It is left as it is.
    Unreadable,
}
