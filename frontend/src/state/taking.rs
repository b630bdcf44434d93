//! When people and questions are taken along, so that the device shows and asks them without a network.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use shared::role::Permission;
use yew::prelude::*;

use super::entering;
use super::session::{Session, Status};
use crate::offline::sent_log;

/// Milliseconds after which what was taken along is taken anew, when somebody comes back to the page.
const TAKEN_FOR: f64 = 600_000.0;
/// The same when something was sent, which changes who is due.
const TAKEN_FOR_AFTER_SENDING: f64 = 60_000.0;

/// Takes along people and questions after each sign-in, and again when the page comes back into view, the network does, or
/// something was sent.
#[hook]
pub fn use_taking_along(session: &Session) {
    let account = match session.status() {
        Status::SignedIn(account) => Some(account.me.id).filter(|_| session.may(Permission::Capture)),
        _ => None,
    };
    use_effect_with((account, session.epoch()), move |(account, _)| {
        let listening = account.map(|account| {
            let taken = Rc::new(Cell::new(0.0));
            let take = move |good_for: f64| {
                let now = js_sys::Date::now();
                if !gloo::utils::document().hidden() && now - taken.get() >= good_for {
                    let taken = taken.clone();
                    taken.set(now);
                    wasm_bindgen_futures::spawn_local(async move {
                        if !entering::take_along(account).await {
                            taken.set(0.0);
                        }
                    });
                }
            };
            take(TAKEN_FOR);
            let (on_sending, online) = (take.clone(), take.clone());
            let sent = sent_log::listen(Callback::from(move |()| on_sending(TAKEN_FOR_AFTER_SENDING)));
            let online = EventListener::new(&gloo::utils::window(), "online", move |_| online(TAKEN_FOR));
            let seen = EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| take(TAKEN_FOR));
            (sent, online, seen)
        });
        move || drop(listening)
    });
}
