//! Noticing that the browser has cleared what was kept here: how many records there were is noted beside the store, as a
//! bare number, and compared when the app starts.

use std::cell::Cell;

use web_sys::Storage;
use yew::Callback;

use super::StoreError;
use super::database::{Connection, DRAFTS, OUTBOX};
use super::listeners::{Listeners, Listening};

const NAME: &str = "outcomes-kept";

thread_local! {
    static LOOKED: Cell<bool> = const { Cell::new(false) };
    static LOST: Cell<bool> = const { Cell::new(false) };
    static LISTENERS: Listeners = const { Listeners::new() };
}

/// Calls back when a loss has been noticed, until what is returned is dropped.
pub fn listen(callback: Callback<()>) -> Listening {
    Listeners::add(&LISTENERS, callback)
}

/// Compares, once in a window and before it writes anything.
pub async fn look() {
    if !LOOKED.replace(true) && noted() > 0 && counted().await == Ok(0) {
        LOST.set(true);
        note(0);
        LISTENERS.with(Listeners::tell);
    }
}

/// Whether something was cleared; said once.
pub fn take() -> bool {
    LOST.take()
}

/// Notes how much is kept on this device now.
pub(super) async fn count() {
    LOOKED.set(true);
    if let Ok(count) = counted().await {
        note(count);
    }
}

async fn counted() -> Result<u32, StoreError> {
    let connection = Connection::open().await?;
    let work = connection.reading(&[DRAFTS, OUTBOX])?;
    Ok(work.count(DRAFTS).await? + work.count(OUTBOX).await?)
}

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

fn noted() -> u32 {
    let text = storage().and_then(|storage| storage.get_item(NAME).ok().flatten());
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn note(count: u32) {
    // Where it cannot be noted, a loss goes unnoticed, which is no reason to lose anything now.
    if let Some(storage) = storage() {
        let _ = storage.set_item(NAME, &count.to_string());
    }
}
