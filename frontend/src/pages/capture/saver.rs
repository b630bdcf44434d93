//! Writing a draft as it changes: one write at a time, the latest state wins, and finishing waits its turn. It has no
//! page and survives its page's going, so that nothing said is left unwritten.

use std::cell::RefCell;
use std::rc::Rc;

use shared::assessment::Submission;
use uuid::Uuid;
use yew::Callback;

use crate::offline::outbox::{self, Waiting};
use crate::offline::vault::{self, Access};
use crate::offline::{Kept, StoreError, drafts};
use crate::questions::flow::Draft;
use crate::questions::keeping::{Keeper, Open, Saved};

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

/// Writes one draft to the device's store.
struct Saver(Rc<Writer>);

struct Writer {
    /// Taken when the draft is opened: what was said is written also if the window is locked meanwhile.
    access: Result<Access, StoreError>,
    id: Uuid,
    state: RefCell<State>,
    report: Callback<Saved>,
}

/// Opens the keeper of a draft as it was read or first written.
pub fn open(account: Uuid, kept: &Kept<Draft>) -> Open {
    let (id, revision) = (kept.id, kept.revision);
    Callback::from(move |report| {
        let state = State { revision, unwritten: None, finishing: None, at_work: false };
        let access = vault::access(account);
        Rc::new(Saver(Rc::new(Writer { access, id, state: RefCell::new(state), report }))) as Rc<dyn Keeper>
    })
}

impl Keeper for Saver {
    fn put(&self, draft: Rc<Draft>) {
        self.0.state.borrow_mut().unwritten = Some(draft);
        self.0.work();
    }

    /// Moves the draft to the outbox.
    fn finish(&self, draft: Rc<Draft>, submission: Submission, done: Callback<Result<(), StoreError>>) {
        match Waiting::assessment(submission, draft.private, &*draft) {
            Ok(waiting) => {
                self.0.state.borrow_mut().finishing = Some(Finishing { waiting, done });
                self.0.work();
            }
            Err(error) => done.emit(Err(error)),
        }
    }
}

impl Writer {
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
