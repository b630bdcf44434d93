//! Copying a text to the clipboard, and saying whether it went.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::i18n::use_i18n;

/// What to copy and what the button says.
#[derive(Properties, Clone, PartialEq)]
pub struct CopyButtonProps {
    /// The text to copy.
    pub text: AttrValue,
    /// What the button says.
    pub label: AttrValue,
}

/// A button that copies.
#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let i18n = use_i18n();
    let copied = use_state(|| None::<bool>);
    let on_press = {
        let (copied, text) = (copied.setter(), props.text.clone());
        Callback::from(move |()| {
            let (copied, text) = (copied.clone(), text.clone());
            spawn_local(async move { copied.set(Some(copy(&text).await.is_some())) });
        })
    };
    let said = match *copied {
        None => None,
        Some(true) => Some(i18n.t("copy-done")),
        Some(false) => Some(i18n.t("copy-failed")),
    };
    html! {
        <div class="copy">
            <Button kind={ButtonKind::Secondary} {on_press}>{ props.label.clone() }</Button>
            <span class="copy__said" role="status">{ said.unwrap_or_default() }</span>
        </div>
    }
}

/// The clipboard is missing where the page did not come over a secure connection, so it is looked for, not assumed.
async fn copy(text: &str) -> Option<()> {
    let navigator: JsValue = gloo::utils::window().navigator().into();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok().filter(JsValue::is_object)?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(|_| ())
}
