//! Writing a draft as it changes: one write at a time, the latest state wins, and finishing waits its turn. It has no
//! page and survives its page's going, so that nothing said is left unwritten.

use std::cell::RefCell;
use std::rc::Rc;

use uuid::Uuid;
use yew::Callback;

use super::flow::Draft;
use crate::offline::outbox::{self, Waiting};
use crate::offline::vault::{self, Access};
use crate::offline::{Kept, StoreError, drafts};

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

struct Finishing {
    waiting: Waiting,
    done: Callback<Result<(), StoreError>>,
}

struct State {
    revision: u32,
    unwritten: Option<Rc<Draft>>,
    finishing: Option<Finishing>,
    at_work: bool,
}

/// Writes one draft.
pub struct Saver {
    /// Taken when the draft is opened: what was said is written also if the window is locked meanwhile.
    access: Result<Access, StoreError>,
    id: Uuid,
    state: RefCell<State>,
    report: Callback<Saved>,
}

impl Saver {
    /// A saver for a draft as it was read or first written.
    pub fn new(account: Uuid, kept: &Kept<Draft>, report: Callback<Saved>) -> Rc<Saver> {
        let state = State { revision: kept.revision, unwritten: None, finishing: None, at_work: false };
        Rc::new(Saver { access: vault::access(account), id: kept.id, state: RefCell::new(state), report })
    }

    /// Writes this state, unless a later one comes before its turn.
    pub fn put(self: &Rc<Self>, draft: Rc<Draft>) {
        self.state.borrow_mut().unwritten = Some(draft);
        self.work();
    }

    /// Moves the draft to the outbox once everything before is written.
    pub fn finish(self: &Rc<Self>, waiting: Waiting, done: Callback<Result<(), StoreError>>) {
        self.state.borrow_mut().finishing = Some(Finishing { waiting, done });
        self.work();
    }

    fn work(self: &Rc<Self>) {
        if std::mem::replace(&mut self.state.borrow_mut().at_work, true) {
            return;
        }
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move { while this.turn().await {} });
    }

    /// Does the next piece of work; false when there is none.
    async fn turn(&self) -> bool {
        let (unwritten, revision) = {
            let mut state = self.state.borrow_mut();
            (state.unwritten.take(), state.revision)
        };
        if let Some(draft) = unwritten {
            self.report.emit(Saved::Writing);
            let saved = match &self.access {
                Ok(access) => drafts::save(access, self.id, revision, &*draft).await,
                Err(error) => Err(*error),
            };
            match saved {
                Ok(revision) => {
                    self.state.borrow_mut().revision = revision;
                    self.report.emit(Saved::Kept);
                }
                Err(error) => self.failed(error),
            }
            return true;
        }
        let finishing = self.state.borrow_mut().finishing.take();
        if let Some(Finishing { waiting, done }) = finishing {
            done.emit(match &self.access {
                Ok(access) => outbox::finish(access, self.id, revision, &waiting).await,
                Err(error) => Err(*error),
            });
            return true;
        }
        self.state.borrow_mut().at_work = false;
        false
    }

    fn failed(&self, error: StoreError) {
        self.report.emit(Saved::Failed(error));
        // What could not be written must not be sent as if it had been: the person is told and tries again.
        let finishing = self.state.borrow_mut().finishing.take();
        if let Some(finishing) = finishing {
            finishing.done.emit(Err(error));
        }
    }
}
