//! One message for the page that is shown next: “Maria has been registered”.

use std::cell::RefCell;

use yew::prelude::*;

thread_local! {
    static FLASH: RefCell<Option<AttrValue>> = const { RefCell::new(None) };
}

/// Leaves a message for the next page that asks.
pub fn set(text: AttrValue) {
    FLASH.with_borrow_mut(|slot| *slot = Some(text));
}

/// Forgets a message nobody asked for.
pub fn clear() {
    FLASH.with_borrow_mut(|slot| *slot = None);
}

/// The message left for this page, if any; kept while the page is shown.
#[hook]
pub fn use_flash() -> Option<AttrValue> {
    let message = use_state(|| FLASH.with_borrow_mut(Option::take));
    (*message).clone()
}
