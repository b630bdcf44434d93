//! Loading something for a page: one way to be loading, failed, ready, and ready with a failed refresh.

use std::any::Any;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;

use yew::prelude::*;

use super::task::spawn;
use crate::api::ApiError;
use crate::state::session::use_session;

/// How far loading has come. It does not know the type of what is loaded, so that one compiled copy of everything
/// here serves every page; `UseLoad` knows it.
#[derive(Clone)]
pub enum Load {
    /// On its way for the first time.
    Loading,
    /// It failed, and there is nothing older to show.
    Failed(ApiError),
    /// It is there.
    Ready {
        /// What was loaded.
        value: Rc<dyn Any>,
        /// Why the last refresh failed, if it did: the value is older then.
        stale: Option<ApiError>,
    },
}

/// What is known of loading something, of whatever type.
pub struct Loading {
    /// How far it has come.
    pub load: Load,
    /// Whether a request is on its way now, the first or a later one.
    pub busy: bool,
    /// Loads again, keeping what is there.
    pub reload: Callback<()>,
}

/// What `use_load` gives.
pub struct UseLoad<T> {
    loading: Loading,
    of: PhantomData<fn() -> T>,
}

impl<T> Deref for UseLoad<T> {
    type Target = Loading;

    fn deref(&self) -> &Loading {
        &self.loading
    }
}

impl<T: 'static> UseLoad<T> {
    /// What is there, also if it is old.
    pub fn value(&self) -> Option<Rc<T>> {
        match &self.load {
            Load::Ready { value, .. } => value.clone().downcast().ok(),
            Load::Loading | Load::Failed(_) => None,
        }
    }
}

struct State {
    load: Load,
    busy: bool,
}

type Loaded = Result<Rc<dyn Any>, ApiError>;

enum Step {
    Started,
    Ended(Loaded),
}

impl Reducible for State {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let (load, busy) = match (step, &self.load) {
            (Step::Started, Load::Failed(_)) => (Load::Loading, true),
            (Step::Started, load) => (load.clone(), true),
            (Step::Ended(Ok(value)), _) => (Load::Ready { value, stale: None }, false),
            (Step::Ended(Err(error)), Load::Ready { value, .. }) => {
                (Load::Ready { value: value.clone(), stale: Some(error) }, false)
            }
            (Step::Ended(Err(error)), _) => (Load::Failed(error), false),
        };
        Rc::new(State { load, busy })
    }
}

/// Loads with `load(deps)` at first, whenever `deps` change, on `reload`, and after somebody signed in again. What was
/// loaded before stays until the new arrives; give a component a `key` where it must not show another thing's data.
/// The request is aborted when the component goes or asks for something else.
#[hook]
pub fn use_load<D, T, F, R>(deps: D, load: F) -> UseLoad<T>
where
    D: Clone + PartialEq + 'static,
    T: 'static,
    F: Fn(D) -> R + 'static,
    R: Future<Output = Result<T, ApiError>> + 'static,
{
    let changes = use_changes(&deps);
    let request = move || -> Request {
        let request = load(deps);
        Box::pin(async move { request.await.map(|value| Rc::new(value) as Rc<dyn Any>) })
    };
    let loading = use_request(changes, Box::new(request));
    UseLoad { loading, of: PhantomData }
}

/// How often `deps` have changed.
#[hook]
fn use_changes<D: Clone + PartialEq + 'static>(deps: &D) -> u32 {
    let seen = use_mut_ref(|| (deps.clone(), 0_u32));
    let mut seen = seen.borrow_mut();
    if seen.0 != *deps {
        *seen = (deps.clone(), seen.1.wrapping_add(1));
    }
    seen.1
}

type Request = Pin<Box<dyn Future<Output = Loaded>>>;

/// Makes the request at first, whenever `changes` does, on reload, and after somebody signed in again.
#[hook]
fn use_request(changes: u32, request: Box<dyn FnOnce() -> Request>) -> Loading {
    let state = use_reducer(|| State { load: Load::Loading, busy: true });
    let turn = use_state(|| 0_u32);
    let epoch = use_session().epoch();
    {
        let dispatch = state.dispatcher();
        use_effect_with((changes, *turn, epoch), move |_| {
            dispatch.dispatch(Step::Started);
            let request = request();
            let task = spawn(async move { dispatch.dispatch(Step::Ended(request.await)) });
            move || drop(task)
        });
    }
    let reload = {
        let turn = turn.clone();
        use_callback(*turn, move |(), now| turn.set(now.wrapping_add(1)))
    };
    Loading { load: state.load.clone(), busy: state.busy, reload }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(steps: Vec<Step>) -> (Option<u8>, bool, bool) {
        let mut state = Rc::new(State { load: Load::Loading, busy: true });
        for step in steps {
            state = state.reduce(step);
        }
        let failed = match &state.load {
            Load::Failed(_) => true,
            Load::Ready { stale, .. } => stale.is_some(),
            Load::Loading => false,
        };
        let value = match &state.load {
            Load::Ready { value, .. } => value.downcast_ref().copied(),
            Load::Loading | Load::Failed(_) => None,
        };
        (value, failed, state.busy)
    }

    #[test]
    fn what_was_there_stays_when_a_refresh_fails() {
        use Step::{Ended, Started};
        let lost = || Ended(Err(ApiError::Offline));
        let found = |value: u8| Ended(Ok(Rc::new(value)));
        assert_eq!(after(vec![Started, lost()]), (None, true, false));
        assert_eq!(after(vec![Started, lost(), Started]), (None, false, true));
        assert_eq!(after(vec![Started, found(1), Started]), (Some(1), false, true));
        assert_eq!(after(vec![Started, found(1), Started, lost()]), (Some(1), true, false));
        assert_eq!(after(vec![Started, found(1), Started, lost(), Started, found(2)]), (Some(2), false, false));
    }
}
