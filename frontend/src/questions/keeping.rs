//! What the journey asks of whoever keeps its draft.

use std::rc::Rc;

use shared::assessment::Submission;
use yew::Callback;

use super::flow::Draft;
use crate::offline::StoreError;

/// Whether what is on the screen is on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everything is.
    Kept,
    /// It is being written.
    Writing,
    /// It could not be written; the latest state is still in the page.
    Failed(StoreError),
}

/// Keeps a draft as it changes, and finishes it.
pub trait Keeper {
    /// Writes this state, unless a later one comes before its turn.
    fn put(&self, draft: Rc<Draft>);

    /// Moves the draft on its way to the server once everything before is written.
    fn finish(&self, draft: Rc<Draft>, submission: Submission, done: Callback<Result<(), StoreError>>);
}

/// Opens a keeper, which reports how it stands.
pub type Open = Callback<Callback<Saved>, Rc<dyn Keeper>>;

/// Who holds the device on which the questions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A worker, with the person or in their place.
    Staff,
    /// The person, who was handed a worker's device.
    HandedOver,
    /// The person or their family: it is their own.
    Own,
}
