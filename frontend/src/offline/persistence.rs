//! Asking the browser not to throw away what is kept here when the device runs short of space.

use wasm_bindgen_futures::JsFuture;

/// Asks once more, and answers whether the browser promises it. Never fails: without the promise everything works,
/// and the browser may clear the store only when space runs out.
pub async fn ask() -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Missing outside secure contexts; the typed binding would throw there.
    let navigator = window.navigator();
    let storage = js_sys::Reflect::get(&navigator, &"storage".into());
    if !storage.is_ok_and(|storage| storage.is_object()) {
        return false;
    }
    let Ok(promise) = navigator.storage().persist() else { return false };
    JsFuture::from(promise).await.is_ok_and(|granted| granted.as_bool() == Some(true))
}
