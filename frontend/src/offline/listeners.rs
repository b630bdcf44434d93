//! Who hears of a change in this window, and stops hearing when it no longer holds what it was given.

use std::cell::RefCell;
use std::thread::LocalKey;

use yew::Callback;

/// Those who hear.
pub(super) struct Listeners(RefCell<Vec<(usize, Callback<()>)>>);

impl Listeners {
    pub(super) const fn new() -> Listeners {
        Listeners(RefCell::new(Vec::new()))
    }

    /// Adds one, until what is returned is dropped.
    pub(super) fn add(these: &'static LocalKey<Listeners>, callback: Callback<()>) -> Listening {
        let id = these.with(|these| {
            let mut all = these.0.borrow_mut();
            let id = all.iter().map(|(id, _)| id + 1).max().unwrap_or_default();
            all.push((id, callback));
            id
        });
        Listening { id, these }
    }

    /// Tells everybody. They may add and drop listeners meanwhile.
    pub(super) fn tell(&self) {
        let all = self.0.borrow().clone();
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
        let _ = self.these.try_with(|these| these.0.borrow_mut().retain(|(id, _)| *id != self.id));
    }
}
