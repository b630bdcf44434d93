//! What somebody is typing into a form.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use yew::prelude::*;

/// The draft of a form: always as it was typed last, also between two renderings, as when a password manager fills
/// several fields and sends the form at once.
pub struct Draft<D> {
    cell: Rc<RefCell<D>>,
    update: UseForceUpdateHandle,
}

impl<D> Clone for Draft<D> {
    fn clone(&self) -> Self {
        Draft { cell: self.cell.clone(), update: self.update.clone() }
    }
}

impl<D: 'static> Draft<D> {
    /// The draft as it is now.
    pub fn get(&self) -> Ref<'_, D> {
        self.cell.borrow()
    }

    /// Changes the draft.
    pub fn change(&self, change: impl FnOnce(&mut D)) {
        change(&mut self.cell.borrow_mut());
        self.update.force_update();
    }

    /// A callback that puts a value into the draft, for a field's `on_input` or `on_change`.
    pub fn set<T: 'static>(&self, put: impl Fn(&mut D, T) + 'static) -> Callback<T> {
        let this = self.clone();
        Callback::from(move |value: T| this.change(|draft| put(draft, value)))
    }
}

/// A draft that begins as `init` says.
#[hook]
pub fn use_draft<D: 'static>(init: impl FnOnce() -> D) -> Draft<D> {
    let update = use_force_update();
    let cell = use_mut_ref(init);
    Draft { cell, update }
}
