//! Telling the other windows of this browser that an account was locked or has left, so that they close too. Only ids go
//! this way.

use gloo::events::EventListener;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

const CHANNEL: &str = "outcomes-leaving";

/// What other windows are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The account.
    pub account: Uuid,
    /// Whether its PIN opens them again.
    pub locked: bool,
}

/// Tells them. A browser that cannot leaves each window to itself.
pub fn tell(told: Told) {
    let Ok(text) = serde_json::to_string(&told) else { return };
    if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&JsValue::from_str(&text));
        channel.close();
    }
}

/// Hears what another window tells, until dropped.
pub struct Hearing {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Drop for Hearing {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// Calls back for everything that another window tells.
pub fn hear(on_told: impl Fn(Told) + 'static) -> Option<Hearing> {
    let channel = BroadcastChannel::new(CHANNEL).ok()?;
    let listener = EventListener::new(&channel, "message", move |event| {
        let text = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        if let Some(told) = text.and_then(|text| serde_json::from_str(&text).ok()) {
            on_told(told);
        }
    });
    Some(Hearing { channel, _listener: listener })
}
