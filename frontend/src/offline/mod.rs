//! What is kept on this device until the server has it: drafts, finished assessments not yet acknowledged, and the mark
//! that the device is in a respondent's hands. The only place that touches IndexedDB. It knows no page and no wording,
//! and it keeps no names.
//!
//! Invariants: a record belongs to the account that made it and is shown to no other; every write is one transaction,
//! asked to be durable; a finished assessment goes from the drafts to the outbox in one transaction, and leaves the
//! outbox only on a receipt with its id. Signing out deletes nothing.

mod database;
mod record;

pub mod drafts;
pub mod handover;
pub mod installed;
pub mod outbox;
pub mod persistence;
pub mod sending;

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
    /// The record was written by a newer version of the app, or is damaged. It is left as it is.
    Unreadable,
}
