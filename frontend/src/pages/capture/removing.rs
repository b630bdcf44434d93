//! What the server refuses leaves the device in one way: as a file to the administrator, and from here only when the server
//! says that it has what the file holds.

use js_sys::Array;
use uuid::Uuid;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlElement, Url};
use yew::prelude::*;

use crate::components::{Button, ButtonKind, error_text};
use crate::i18n::{I18n, use_i18n};
use crate::offline::sending::{self, Arrived};
use crate::offline::{StoreError, export};
use crate::questions::failure::StoreNotice;

/// Props of `Removing`.
#[derive(Properties, Clone, PartialEq)]
pub struct RemovingProps {
    /// Whose device storage it is.
    pub account: Uuid,
    /// What is refused.
    pub id: Uuid,
    /// Called once it is no longer here.
    #[prop_or_default]
    pub on_removed: Callback<()>,
}

/// Saving the file, asking whether it has arrived, and only then removing.
#[component]
pub fn Removing(props: &RemovingProps) -> Html {
    let i18n = use_i18n();
    let (account, id) = (props.account, props.id);
    let arrived = use_state(|| None::<Arrived>);
    let failed = use_state(|| None::<StoreError>);
    let busy = use_state(|| false);
    let save = {
        let failed = failed.clone();
        Callback::from(move |()| {
            let failed = failed.clone();
            wasm_bindgen_futures::spawn_local(async move {
                failed.set(save_file(account).await.err());
            });
        })
    };
    let ask = |remove: bool| {
        let (arrived, failed, busy, removed) =
            (arrived.clone(), failed.clone(), busy.clone(), props.on_removed.clone());
        Callback::from(move |()| {
            let (arrived, failed, busy, removed) = (arrived.clone(), failed.clone(), busy.clone(), removed.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let answer = match remove {
                    true => sending::remove(account, id).await,
                    false => sending::has_arrived(account, id).await,
                };
                busy.set(false);
                failed.set(answer.as_ref().err().copied());
                if remove && answer == Ok(Arrived::Yes) {
                    removed.emit(());
                }
                arrived.set(answer.ok());
            });
        })
    };
    let here = *arrived == Some(Arrived::Yes);
    html! {
        <div class="capture-removing">
            <h2 class="govuk-heading-m">{ i18n.t("removing-title") }</h2>
            <p class="govuk-body">{ i18n.t("removing-text") }</p>
            if let Some(error) = *failed {
                <StoreNotice {error} on_retry={save.clone()} />
            }
            <p class="govuk-body" role="status">{ told(&i18n, arrived.as_ref()) }</p>
            <div class="capture-choices">
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={save}>{ i18n.t("removing-save") }</Button>
                if here {
                    <Button class="capture-choice" kind={ButtonKind::Warning} busy={*busy} on_press={ask(true)}>{ i18n.t("removing-remove") }</Button>
                } else {
                    <Button class="capture-choice" kind={ButtonKind::Secondary} busy={*busy} on_press={ask(false)}>{ i18n.t("removing-check") }</Button>
                }
            </div>
        </div>
    }
}

fn told(i18n: &I18n, arrived: Option<&Arrived>) -> AttrValue {
    match arrived {
        None => AttrValue::Static(""),
        Some(Arrived::Yes) => i18n.t("removing-arrived"),
        Some(Arrived::NotYet) => i18n.t("removing-not-yet"),
        Some(Arrived::Unasked(error)) => error_text(i18n, error),
    }
}

/// Gives the browser the file of everything of this account that waits here, sealed.
///
/// # Errors
/// Where the device's store fails, or the browser makes no file of it.
pub async fn save_file(account: Uuid) -> Result<(), StoreError> {
    let text = export::file(account).await?;
    let day = chrono::Utc::now().date_naive();
    download(&format!("outcomes-sealed-{day}.json"), &text).map_err(|_| StoreError::Unavailable)
}

fn download(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = gloo::utils::document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    // The browser may still be reading it.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}
