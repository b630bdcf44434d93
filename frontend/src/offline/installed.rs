//! The app itself on this device: the service worker that keeps its files, moving to a newer version of them, and being
//! woken by it. What the worker does is in `sw.js`; nothing of anybody's is kept there.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};
use yew::Callback;

use crate::api::contact;

const WORKER: &str = "/sw.js";
/// What the worker is told once somebody has agreed to the new version.
const TAKE_OVER: &str = "take-over";
/// What it says to every window when the network is back.
const SEND: &str = "send";
/// Under which name the browser wakes the worker for that.
const SYNC: &str = "outbox";

/// A newer version of the app that is on this device, whole, and waits to be used.
#[derive(Clone, PartialEq)]
pub struct NewVersion(ServiceWorkerRegistration);

impl NewVersion {
    /// Starts the app anew with it. What was answered is on the device by then, and stays.
    pub fn use_it(&self) {
        let Some((container, waiting)) = container().zip(self.0.waiting()) else { return };
        let reloaded = Cell::new(false);
        let reload = move |_: &web_sys::Event| {
            if !reloaded.replace(true) {
                let _ = gloo::utils::window().location().reload();
            }
        };
        EventListener::new(&container, "controllerchange", reload).forget();
        let _ = waiting.post_message(&JsValue::from_str(TAKE_OVER));
    }
}

/// Missing in a private window, and where the page came without HTTPS from another machine.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = gloo::utils::window().navigator();
    let found = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// Puts a respondent's own app on this device. A newer version takes its place by itself: what was answered is kept, and
/// nobody is asked about versions.
pub async fn install_own() {
    if let Some(container) = container() {
        let asks = gloo::utils::window().location().pathname().is_ok_and(|path| path.starts_with("/my/answer"));
        // Without a worker everything works but starting without a network.
        let _ = JsFuture::from(container.register(if asks { "/my/answer/sw.js" } else { "/my/sw.js" })).await;
    }
}

/// Puts the app on this device, so that it starts without a network from now on, and calls back for every newer version
/// that is ready. Without a worker everything works but that.
pub async fn install(ready: Callback<NewVersion>) {
    let Some(container) = container() else { return };
    let Ok(registration) = JsFuture::from(container.register(WORKER)).await else { return };
    let registration: ServiceWorkerRegistration = registration.unchecked_into();
    // On the very first visit there is no older version that it could replace.
    let tell = {
        let (container, registration) = (container.clone(), registration.clone());
        move || {
            if container.controller().is_some() && registration.waiting().is_some() {
                ready.emit(NewVersion(registration.clone()));
            }
        }
    };
    tell();
    let tell = Rc::new(tell);
    let found = {
        let registration = registration.clone();
        move |_: &web_sys::Event| {
            let Some(worker) = registration.installing() else { return };
            let (tell, state) = (tell.clone(), worker.clone());
            let changed = move |_: &web_sys::Event| {
                if state.state() == ServiceWorkerState::Installed {
                    tell();
                }
            };
            EventListener::new(&worker, "statechange", changed).forget();
        }
    };
    EventListener::new(&registration, "updatefound", found).forget();
    look_on_return(registration);
}

/// Asks the browser to wake the worker once there is a network again, where it can do so; the worker then calls the
/// windows. While the device believes to have one, it would be woken at once, over and over.
pub fn want_sync() {
    if !contact::is_offline() {
        return;
    }
    wasm_bindgen_futures::spawn_local(async {
        // Every window tries by itself too: without this nothing is lost but some time.
        let _ = register_sync().await;
    });
}

async fn register_sync() -> Result<JsValue, JsValue> {
    let registration = JsFuture::from(container().ok_or(JsValue::UNDEFINED)?.ready()?).await?;
    let sync = Reflect::get(&registration, &"sync".into())?;
    let register: Function = Reflect::get(&sync, &"register".into())?.dyn_into()?;
    JsFuture::from(register.call1(&sync, &SYNC.into())?.dyn_into::<Promise>()?).await
}

/// Calls back when the worker wants what waits to be sent, until what is returned is dropped. The worker is told when
/// the work is done, so that the browser lets both live until then.
pub fn on_woken<F: Future<Output = ()> + 'static>(work: impl Fn() -> F + 'static) -> Option<EventListener> {
    let container = container()?;
    Some(EventListener::new(&container, "message", move |event| {
        let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get(event, "data").as_string().as_deref() != Some(SEND) {
            return;
        }
        let port = get(&get(event, "ports"), "0");
        let work = work();
        wasm_bindgen_futures::spawn_local(async move {
            work.await;
            if let Ok(answer) = get(&port, "postMessage").dyn_into::<Function>() {
                let _ = answer.call1(&port, &SEND.into());
            }
        });
    }))
}

/// An installed app is seldom loaded anew: it also looks for a newer version when somebody comes back to it.
fn look_on_return(registration: ServiceWorkerRegistration) {
    let document = gloo::utils::document();
    let look = {
        let document = document.clone();
        move |_: &web_sys::Event| {
            if !document.hidden()
                && let Ok(looked) = registration.update()
            {
                // Without a network there is nothing new, which is no failure.
                wasm_bindgen_futures::spawn_local(async move { JsFuture::from(looked).await.map(drop).unwrap_or(()) });
            }
        }
    };
    EventListener::new(&document, "visibilitychange", look).forget();
}
