//! The app itself on this device: the service worker that keeps its files, and moving to a newer version of them. What
//! the worker does is in `sw.js`; nothing of anybody's is kept there.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};
use yew::Callback;

const WORKER: &str = "/sw.js";
/// What the worker is told once somebody has agreed to the new version.
const TAKE_OVER: &str = "take-over";

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
    let found = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
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
