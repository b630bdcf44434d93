//! The browser's lock over all windows of the app: whoever holds it sends, so that nothing is on its way twice.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::AbortController;

const NAME: &str = "outcomes-outbox";

/// What to do where another holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// Leave it to the other.
    Leave,
    /// Wait so many milliseconds at most.
    Wait(u32),
}

thread_local! {
    static TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// Does the work while no other window or part of this one is at any such work. `None` where it was not done, because
/// another is at it.
pub async fn alone<T: 'static>(busy: Busy, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result = Rc::new(RefCell::new(None));
    let slot = result.clone();
    hold(busy, Box::pin(async move { *slot.borrow_mut() = Some(work.await) })).await;
    result.take()
}

async fn hold(busy: Busy, work: Pin<Box<dyn Future<Output = ()>>>) {
    let navigator = gloo::utils::window().navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object);
    let request = locks.as_ref().and_then(|locks| Reflect::get(locks, &"request".into()).ok()?.dyn_into().ok());
    let (Some(locks), Some(request)) = (locks, request) else { return hold_here(work).await };
    let request: Function = request;
    let options = Object::new();
    let _limit = match busy {
        Busy::Leave => {
            let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
            None
        }
        Busy::Wait(milliseconds) => AbortController::new().ok().map(|controller| {
            let _ = Reflect::set(&options, &"signal".into(), &controller.signal());
            // Once the lock is held this changes nothing.
            Timeout::new(milliseconds, move || controller.abort())
        }),
    };
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
    if let Ok(promise) = request.call3(&locks, &NAME.into(), &options, &work) {
        let _ = JsFuture::from(promise.unchecked_into::<Promise>()).await;
    }
}

/// A browser without locks can at least keep order in one window.
async fn hold_here(work: Pin<Box<dyn Future<Output = ()>>>) {
    if !TAKEN.replace(true) {
        work.await;
        TAKEN.set(false);
    }
}
