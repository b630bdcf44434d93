//! Sending something from a form: never twice at once, with what was refused kept until the next try.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use shared::error::{ErrorCode, FieldError};
use yew::prelude::*;

use crate::api::ApiError;
use crate::state::session::{Status, use_session};

/// Why a form was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// Fields break a rule; found before anything was sent.
    Fields(Vec<FieldError>),
    /// The server refused, or could not be reached.
    Api(ApiError),
}

impl Failure {
    /// The refused fields.
    pub fn fields(&self) -> &[FieldError] {
        match self {
            Failure::Fields(errors) => errors,
            Failure::Api(error) => error.fields(),
        }
    }

    /// Whether it was for want of a session.
    fn is_signed_out(&self) -> bool {
        matches!(self, Failure::Api(error) if error.code() == Some(ErrorCode::NotSignedIn))
    }
}

/// What `use_submit` gives.
#[derive(Clone, PartialEq)]
pub struct UseSubmit {
    busy: UseStateHandle<bool>,
    failure: UseStateHandle<Option<Failure>>,
    attempt: UseStateHandle<u32>,
    flag: Rc<Flags>,
    signed_in: bool,
}

/// What is to be done with an answer, with the answer in it.
type Done = Box<dyn FnOnce()>;

#[derive(Default)]
struct Flags {
    in_flight: Cell<bool>,
    gone: Cell<bool>,
    attempts: Cell<u32>,
}

impl PartialEq for Flags {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl UseSubmit {
    /// Whether a request is on its way: show the button as busy.
    pub fn busy(&self) -> bool {
        *self.busy
    }

    /// Why the last try failed. What failed for want of a session is no longer so once somebody has signed in again.
    pub fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| !(self.signed_in && failure.is_signed_out()))
    }

    /// Counts failed tries; give it to the error summary, which takes the focus each time it changes.
    pub fn attempt(&self) -> u32 {
        *self.attempt
    }

    /// Refuses without sending: fields that break a rule.
    pub fn refuse(&self, errors: Vec<FieldError>) {
        self.fail(Failure::Fields(errors));
    }

    /// Forgets the last failure.
    pub fn clear(&self) {
        self.failure.set(None);
    }

    /// Sends, unless a request is on its way already. `done` is called on success while the component is still there.
    /// The request itself is never aborted: what was sent is either accepted or refused.
    pub fn run<T: 'static>(
        &self,
        request: impl Future<Output = Result<T, ApiError>> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        self.send(Box::pin(async move { request.await.map(|value| Box::new(|| done(value)) as Done) }));
    }

    fn send(&self, request: Pin<Box<dyn Future<Output = Result<Done, ApiError>>>>) {
        if self.flag.in_flight.replace(true) {
            return;
        }
        self.busy.set(true);
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let result = request.await;
            this.flag.in_flight.set(false);
            if this.flag.gone.get() {
                return;
            }
            this.busy.set(false);
            match result {
                Ok(done) => {
                    this.failure.set(None);
                    done();
                }
                Err(error) => this.fail(Failure::Api(error)),
            }
        });
    }

    fn fail(&self, failure: Failure) {
        self.flag.attempts.set(self.flag.attempts.get().wrapping_add(1));
        self.attempt.set(self.flag.attempts.get());
        self.failure.set(Some(failure));
    }
}

/// The state of a form's sending.
#[hook]
pub fn use_submit() -> UseSubmit {
    let busy = use_state(|| false);
    let failure = use_state(|| None);
    let attempt = use_state(|| 0);
    let flag = use_memo((), |()| Flags::default());
    {
        let flag = flag.clone();
        use_effect_with((), move |()| move || flag.gone.set(true));
    }
    let session = use_session();
    let signed_in = matches!(session.status(), Status::SignedIn(_));
    UseSubmit { busy, failure, attempt, flag, signed_in }
}
