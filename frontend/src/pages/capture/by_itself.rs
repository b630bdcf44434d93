//! Sending what waits, by a person's doing or by itself: once whenever somebody is signed in and the app starts, comes
//! into view or is online again. What the server has refused waits for a person.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

use chrono::{DateTime, TimeDelta, Utc};
use gloo::events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use uuid::Uuid;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use yew::prelude::*;

use crate::api;
use crate::offline::StoreError;
use crate::offline::outbox::{self, Trouble};
use crate::offline::sending::{self, Sent};
use crate::state::session::{Session, Status};

/// The browser's lock that one window holds while it sends by itself.
const LOCK: &str = "outcomes-outbox";

thread_local! {
    static UNDER_WAY: RefCell<BTreeSet<Uuid>> = const { RefCell::new(BTreeSet::new()) };
    static ROUND: Cell<bool> = const { Cell::new(false) };
    static ACCOUNT: Cell<Option<Uuid>> = const { Cell::new(None) };
    static ARRIVED: RefCell<BTreeMap<(Uuid, Uuid), DateTime<Utc>>> = const { RefCell::new(BTreeMap::new()) };
}

/// One assessment is on its way until this is dropped.
struct Turn(Uuid);

impl Turn {
    /// None where it is on its way already.
    fn take(id: Uuid) -> Option<Turn> {
        UNDER_WAY.with_borrow_mut(|ids| ids.insert(id)).then(|| Turn(id))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        UNDER_WAY.with_borrow_mut(|ids| ids.remove(&self.0));
    }
}

/// Sends one because a person wants it, also one that is on its way by itself: the server answers both alike.
///
/// # Errors
/// Where this device's store fails. What was waiting is then still there.
pub async fn send(account: Uuid, id: Uuid) -> Result<Sent, StoreError> {
    let _turn = Turn::take(id);
    let waiting = outbox::get(account, id).await?;
    let sent = sending::send(account, id).await?;
    if let (Sent::Received(receipt), Some(waiting)) = (&sent, waiting) {
        arrived_now(account, waiting.value.submission.person, receipt.received_at);
    }
    Ok(sent)
}

fn arrived_now(account: Uuid, person: Uuid, at: DateTime<Utc>) {
    ARRIVED.with_borrow_mut(|all| all.insert((account, person), at));
}

/// When answers of this person last arrived from this window, if that was today.
pub fn arrived(account: Uuid, person: Uuid) -> Option<DateTime<Utc>> {
    let at = ARRIVED.with_borrow(|all| all.get(&(account, person)).copied());
    at.filter(|at| Utc::now() - at < TimeDelta::hours(12))
}

/// Sends what waits by itself while `open`: not while the device is in a respondent's hands.
#[hook]
pub fn use_sending_by_itself(session: &Session, open: bool) {
    let account = match session.status() {
        Status::SignedIn(account) if open && !account.me.must_change_password => Some(account.me.id),
        _ => None,
    };
    use_effect_with((account, session.epoch()), |(account, _)| {
        ACCOUNT.set(*account);
        let listening = account.map(|account| {
            start(account);
            let document = gloo::utils::document();
            let seen = EventListener::new(&document.clone(), "visibilitychange", move |_| {
                if !document.hidden() {
                    start(account);
                }
            });
            let online = EventListener::new(&gloo::utils::window(), "online", move |_| start(account));
            (seen, online)
        });
        move || drop(listening)
    });
    // An app that was started out of reach finds out who is signed in first; then the above begins.
    let lost = open && matches!(session.status(), Status::Unreachable(_));
    let session = session.clone();
    use_effect_with(lost, move |lost| {
        let listening = lost.then(|| EventListener::new(&gloo::utils::window(), "online", move |_| session.retry()));
        move || drop(listening)
    });
}

/// Begins a round unless one is under way in this window.
fn start(account: Uuid) {
    if ROUND.replace(true) {
        return;
    }
    spawn_local(async move {
        alone(round(account)).await;
        ROUND.set(false);
    });
}

async fn round(account: Uuid) {
    let Ok((mut waiting, _)) = outbox::list(account).await else { return };
    waiting.retain(|kept| !matches!(kept.value.trouble, Some(Trouble::Refused { .. })));
    // Another account may have signed in from another window: what is sent is sent as that account.
    if waiting.is_empty() || !api::session::me().await.is_ok_and(|me| me.id == account) {
        return;
    }
    for kept in waiting {
        if ACCOUNT.get() != Some(account) {
            return;
        }
        let Some(_turn) = Turn::take(kept.id) else { continue };
        match sending::send(account, kept.id).await {
            Ok(Sent::Received(receipt)) => arrived_now(account, kept.value.submission.person, receipt.received_at),
            Ok(Sent::Gone | Sent::Kept(Trouble::Refused { .. })) => {}
            Ok(Sent::Kept(Trouble::Unreached | Trouble::NotSignedIn)) | Err(_) => return,
        }
    }
}

/// Does the work if no other window is at it. Where the browser has no locks it is done all the same.
async fn alone(work: impl Future<Output = ()> + 'static) {
    let navigator = gloo::utils::window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object);
    let Some(locks) = locks else { return work.await };
    let Ok(request) = Reflect::get(&locks, &"request".into()).and_then(|request| request.dyn_into::<Function>()) else {
        return work.await;
    };
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    let work = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            return JsValue::UNDEFINED;
        }
        let work = async move {
            work.await;
            Ok(JsValue::UNDEFINED)
        };
        future_to_promise(work).into()
    });
    if let Ok(promise) = request.call3(&locks, &LOCK.into(), &options, &work) {
        let _ = JsFuture::from(promise.unchecked_into::<Promise>()).await;
    }
}
