//! Leaving a page while something on it is kept nowhere else.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;
use yew::prelude::*;

/// While something would be lost with the page, the browser asks before the page goes.
#[hook]
pub fn use_warning_before_leaving(at_stake: bool) {
    use_effect_with(at_stake, |at_stake| {
        let listener = at_stake.then(|| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, |event| {
                event.prevent_default();
                if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                    event.set_return_value(" ");
                }
            })
        });
        move || drop(listener)
    });
}
