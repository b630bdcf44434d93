//! Whether there is room to keep an answer, found out before one is taken: by what the browser says, and by writing
//! something in place of what was written for this the last time.

use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::StoreError;
use super::database::{Connection, DEVICE};

/// Bytes that must be left: a few hundred assessments with long comments.
const LEAST: f64 = 5_000_000.0;
/// Bytes that are written to see whether they can be.
const PROBE: usize = 16_000;
const NAME: &str = "probe";

#[derive(Serialize)]
struct Probe {
    name: &'static str,
    filling: String,
}

/// Makes sure that there is room.
///
/// # Errors
/// `Full` where there is little left, and whatever writing failed with.
pub async fn check() -> Result<(), StoreError> {
    if left().await.is_some_and(is_little) {
        return Err(StoreError::Full);
    }
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.put(DEVICE, &Probe { name: NAME, filling: "0".repeat(PROBE) }).await?;
    work.done().await
}

fn is_little(left: f64) -> bool {
    left < LEAST
}

/// Bytes that the browser still gives, where it tells.
async fn left() -> Option<f64> {
    let navigator = gloo::utils::window().navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&storage, &"estimate".into()).ok().filter(JsValue::is_function)?;
    let estimate = JsFuture::from(navigator.storage().estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(number("quota")? - number("usage")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_megabytes_are_the_least() {
        assert!(is_little(0.0) && is_little(-1.0) && is_little(4_999_999.0));
        assert!(!is_little(5_000_000.0) && !is_little(f64::INFINITY));
    }
}
