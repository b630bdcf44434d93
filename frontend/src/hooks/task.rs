//! Work in the background that ends with its owner.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;

type Slot = Rc<RefCell<State>>;

struct State {
    future: Option<Pin<Box<dyn Future<Output = ()>>>>,
    cancelled: bool,
}

/// A future that runs until it is done or this is dropped. A request in it is aborted then.
#[must_use = "dropping a task ends it"]
pub struct Task(Slot);

impl Drop for Task {
    fn drop(&mut self) {
        let future = {
            let mut state = self.0.borrow_mut();
            state.cancelled = true;
            state.future.take()
        };
        drop(future);
    }
}

/// Starts a future that ends with the returned task.
pub fn spawn(future: impl Future<Output = ()> + 'static) -> Task {
    let slot: Slot = Rc::new(RefCell::new(State { future: Some(Box::pin(future)), cancelled: false }));
    let task = Task(slot.clone());
    wasm_bindgen_futures::spawn_local(poll_fn(move |context| {
        // Taken out while it is polled, so that the task may be dropped from within.
        let taken = slot.borrow_mut().future.take();
        let Some(mut future) = taken else { return Poll::Ready(()) };
        let poll = future.as_mut().poll(context);
        let mut state = slot.borrow_mut();
        if poll.is_pending() && !state.cancelled {
            state.future = Some(future);
            return Poll::Pending;
        }
        Poll::Ready(())
    }));
    task
}
