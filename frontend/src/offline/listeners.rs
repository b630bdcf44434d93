//! Who hears of a change in this window, and stops hearing when it no longer holds what it was given.

use std::cell::{Cell, RefCell};
use std::thread::LocalKey;

use gloo::timers::callback::Timeout;
use yew::Callback;

/// Milliseconds in which several changes are told as one: whoever hears of one reads everything anew.
const SOON: u32 = 150;

/// Those who hear.
pub(super) struct Listeners {
    all: RefCell<Vec<(usize, Callback<()>)>>,
    soon: Cell<bool>,
}

impl Listeners {
    pub(super) const fn new() -> Listeners {
        Listeners { all: RefCell::new(Vec::new()), soon: Cell::new(false) }
    }

    /// Adds one, until what is returned is dropped.
    pub(super) fn add(these: &'static LocalKey<Listeners>, callback: Callback<()>) -> Listening {
        let id = these.with(|these| {
            let mut all = these.all.borrow_mut();
            let id = all.iter().map(|(id, _)| id + 1).max().unwrap_or_default();
            all.push((id, callback));
            id
        });
        Listening { id, these }
    }

    /// Tells everybody before long, once for all changes until then.
    pub(super) fn tell_soon(these: &'static LocalKey<Listeners>) {
        if these.with(|these| these.soon.replace(true)) {
            return;
        }
        let tell = move || {
            these.with(|these| {
                these.soon.set(false);
                these.tell();
            });
        };
        Timeout::new(SOON, tell).forget();
    }

    /// Tells everybody. They may add and drop listeners meanwhile.
    pub(super) fn tell(&self) {
        let all = self.all.borrow().clone();
        for (_, callback) in all {
            callback.emit(());
        }
    }
}

/// Hears of changes until dropped.
#[must_use = "dropping it ends the listening"]
pub struct Listening {
    id: usize,
    these: &'static LocalKey<Listeners>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // At the end of a thread there is nobody left to tell.
        let _ = self.these.try_with(|these| these.all.borrow_mut().retain(|(id, _)| *id != self.id));
    }
}
