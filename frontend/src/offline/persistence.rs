//! Asking the browser not to throw away what is kept here when the device runs short of space.

use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Asks once more, and answers whether the browser promises it. Never fails: without the promise everything works,
/// and the browser may clear the store only when space runs out.
pub async fn ask() -> bool {
    let Some(promise) = manager().and_then(|storage| storage.persist().ok()) else { return false };
    JsFuture::from(promise).await.is_ok_and(|granted| granted.as_bool() == Some(true))
}

/// Whether it has promised, without asking.
pub async fn is_promised() -> bool {
    let Some(promise) = manager().and_then(|storage| storage.persisted().ok()) else { return false };
    JsFuture::from(promise).await.is_ok_and(|promised| promised.as_bool() == Some(true))
}

/// Missing outside secure contexts; the typed binding would throw there.
fn manager() -> Option<StorageManager> {
    let navigator = gloo::utils::window().navigator();
    let storage = js_sys::Reflect::get(&navigator, &"storage".into());
    storage.is_ok_and(|storage| storage.is_object()).then(|| navigator.storage())
}
