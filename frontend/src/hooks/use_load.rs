//! Loading something for a page: one way to be loading, failed, ready, and ready with a failed refresh.

use std::future::Future;
use std::rc::Rc;

use yew::prelude::*;

use super::task::spawn;
use crate::api::ApiError;
use crate::state::session::use_session;

/// How far loading has come.
pub enum Load<T> {
    /// On its way for the first time.
    Loading,
    /// It failed, and there is nothing older to show.
    Failed(ApiError),
    /// It is there.
    Ready {
        /// What was loaded.
        value: Rc<T>,
        /// Why the last refresh failed, if it did: the value is older then.
        stale: Option<ApiError>,
    },
}

impl<T> Clone for Load<T> {
    fn clone(&self) -> Self {
        match self {
            Load::Loading => Load::Loading,
            Load::Failed(error) => Load::Failed(error.clone()),
            Load::Ready { value, stale } => Load::Ready { value: value.clone(), stale: stale.clone() },
        }
    }
}

impl<T> PartialEq for Load<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Load::Loading, Load::Loading) => true,
            (Load::Failed(a), Load::Failed(b)) => a == b,
            (Load::Ready { value: a, stale: x }, Load::Ready { value: b, stale: y }) => Rc::ptr_eq(a, b) && x == y,
            _ => false,
        }
    }
}

impl<T> Load<T> {
    /// What is there, also if it is old.
    pub fn value(&self) -> Option<&Rc<T>> {
        match self {
            Load::Ready { value, .. } => Some(value),
            Load::Loading | Load::Failed(_) => None,
        }
    }
}

/// What `use_load` gives.
pub struct UseLoad<T> {
    /// How far it has come.
    pub load: Load<T>,
    /// Whether a request is on its way now, the first or a later one.
    pub busy: bool,
    /// Loads again, keeping what is there.
    pub reload: Callback<()>,
}

impl<T> Clone for UseLoad<T> {
    fn clone(&self) -> Self {
        Self { load: self.load.clone(), busy: self.busy, reload: self.reload.clone() }
    }
}

impl<T> PartialEq for UseLoad<T> {
    fn eq(&self, other: &Self) -> bool {
        self.load == other.load && self.busy == other.busy && self.reload == other.reload
    }
}

struct State<T> {
    load: Load<T>,
    busy: bool,
}

enum Step<T> {
    Started,
    Ended(Result<T, ApiError>),
}

impl<T: 'static> Reducible for State<T> {
    type Action = Step<T>;

    fn reduce(self: Rc<Self>, step: Step<T>) -> Rc<Self> {
        let (load, busy) = match (step, &self.load) {
            (Step::Started, Load::Failed(_)) => (Load::Loading, true),
            (Step::Started, load) => (load.clone(), true),
            (Step::Ended(Ok(value)), _) => (Load::Ready { value: Rc::new(value), stale: None }, false),
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
    let state = use_reducer(|| State { load: Load::Loading, busy: true });
    let turn = use_state(|| 0_u32);
    let epoch = use_session().epoch();
    {
        let dispatch = state.dispatcher();
        use_effect_with((deps, *turn, epoch), move |(deps, _, _)| {
            dispatch.dispatch(Step::Started);
            let request = load(deps.clone());
            let task = spawn(async move { dispatch.dispatch(Step::Ended(request.await)) });
            move || drop(task)
        });
    }
    let reload = {
        let turn = turn.clone();
        use_callback(*turn, move |(), now| turn.set(now.wrapping_add(1)))
    };
    UseLoad { load: state.load.clone(), busy: state.busy, reload }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(steps: Vec<Step<u8>>) -> (Option<u8>, bool, bool) {
        let mut state = Rc::new(State { load: Load::Loading, busy: true });
        for step in steps {
            state = state.reduce(step);
        }
        let failed = match &state.load {
            Load::Failed(_) => true,
            Load::Ready { stale, .. } => stale.is_some(),
            Load::Loading => false,
        };
        (state.load.value().map(|value| **value), failed, state.busy)
    }

    #[test]
    fn what_was_there_stays_when_a_refresh_fails() {
        use Step::{Ended, Started};
        let lost = || Ended(Err(ApiError::Offline));
        assert_eq!(after(vec![Started, lost()]), (None, true, false));
        assert_eq!(after(vec![Started, lost(), Started]), (None, false, true));
        assert_eq!(after(vec![Started, Ended(Ok(1)), Started]), (Some(1), false, true));
        assert_eq!(after(vec![Started, Ended(Ok(1)), Started, lost()]), (Some(1), true, false));
        assert_eq!(after(vec![Started, Ended(Ok(1)), Started, lost(), Started, Ended(Ok(2))]), (Some(2), false, false));
    }
}
