//! Keeps the draft of a link's holder as it changes: one write at a time, the latest state wins, and finishing waits its turn.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::value::RawValue;
use shared::assessment::Submission;
use yew::Callback;

use crate::offline::StoreError;
use crate::offline::linked::{Linked, Place};
use crate::questions::flow::Draft;
use crate::questions::keeping::{Keeper, Open, Saved};

type Done = Callback<Result<(), StoreError>>;

struct State {
    unwritten: Option<(Rc<Draft>, Option<Box<RawValue>>)>,
    done: Option<Done>,
    at_work: bool,
}

struct Writer {
    place: Place,
    state: RefCell<State>,
    report: Callback<Saved>,
}

struct LinkKeeper(Rc<Writer>);

/// Opens the keeper of a link's draft.
pub fn open(place: Place) -> Open {
    Callback::from(move |report| {
        let state = RefCell::new(State { unwritten: None, done: None, at_work: false });
        Rc::new(LinkKeeper(Rc::new(Writer { place: place.clone(), state, report }))) as Rc<dyn Keeper>
    })
}

impl Keeper for LinkKeeper {
    fn put(&self, draft: Rc<Draft>) {
        self.0.write(draft, None, None);
    }

    fn finish(&self, draft: Rc<Draft>, submission: Submission, done: Done) {
        match serde_json::value::to_raw_value(&submission) {
            Ok(finished) => self.0.write(draft, Some(finished), Some(done)),
            Err(_) => done.emit(Err(StoreError::Unavailable)),
        }
    }
}

impl Writer {
    fn write(self: &Rc<Self>, draft: Rc<Draft>, finished: Option<Box<RawValue>>, done: Option<Done>) {
        let at_work = {
            let mut state = self.state.borrow_mut();
            state.unwritten = Some((draft, finished));
            state.done = done;
            std::mem::replace(&mut state.at_work, true)
        };
        if !at_work {
            let this = self.clone();
            wasm_bindgen_futures::spawn_local(async move { while this.turn().await {} });
        }
    }

    /// Writes the latest state; false when there is none.
    async fn turn(&self) -> bool {
        let (unwritten, done) = {
            let mut state = self.state.borrow_mut();
            state.at_work = state.unwritten.is_some();
            (state.unwritten.take(), state.done.take())
        };
        let Some((draft, finished)) = unwritten else { return false };
        self.report.emit(Saved::Writing);
        let written = self.place.write(&Linked { draft: &*draft, finished }).await;
        self.report.emit(match written {
            Ok(()) => Saved::Kept,
            Err(error) => Saved::Failed(error),
        });
        if let Some(done) = done {
            done.emit(written);
        }
        true
    }
}
