//! Locking by itself: a device that lies about opens nothing. Only where a PIN opens it again.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::session::{Session, Status};

/// Milliseconds without a touch or a key after which a device locks.
const IDLE: f64 = 600_000.0;
/// Milliseconds between two looks at the clock.
const LOOK: u32 = 15_000;
/// Marks the pages of a respondent, who has all the time that they need: there only a device that was out of sight locks.
const UNHURRIED: &str = "app-large";

/// Locks after ten minutes without a touch, or out of sight.
#[hook]
pub fn use_auto_lock(session: &Session) {
    let account = match session.status() {
        Status::SignedIn(account) | Status::Lapsed(account) if account.has_pin => Some(account.me.id),
        _ => None,
    };
    let session = session.clone();
    use_effect_with(account, move |account| {
        let watching = account.map(|_| watch(session));
        move || drop(watching)
    });
}

fn watch(session: Session) -> (Vec<EventListener>, Interval) {
    let now = js_sys::Date::now();
    let touched = Rc::new(Cell::new(now));
    let seen = Rc::new(Cell::new(now));
    let look = {
        let (touched, seen) = (touched.clone(), seen.clone());
        move || {
            let now = js_sys::Date::now();
            // The clock goes on while the device sleeps, and no timer does.
            let last = if is_unhurried() { seen.get() } else { touched.get() };
            if now - last >= IDLE {
                session.lock();
            } else if !gloo::utils::document().hidden() {
                seen.set(now);
            }
        }
    };
    let window = gloo::utils::window();
    let mut listening: Vec<EventListener> = ["pointerdown", "keydown", "wheel"]
        .into_iter()
        .map(|kind| {
            let touched = touched.clone();
            EventListener::new(&window, kind, move |_| touched.set(js_sys::Date::now()))
        })
        .collect();
    let on_sight = look.clone();
    listening.push(EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| on_sight()));
    (listening, Interval::new(LOOK, look))
}

fn is_unhurried() -> bool {
    let root = gloo::utils::document().document_element();
    root.and_then(|root| root.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|root| root.class_list().contains(UNHURRIED))
}
