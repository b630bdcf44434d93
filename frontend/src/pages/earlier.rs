//! The strip above what is from earlier: from when, why, and trying again. It tries by itself when the network is back.

use chrono::{DateTime, Utc};
use gloo::events::EventListener;
use yew::prelude::*;

use crate::api::contact;
use crate::components::{Button, ButtonKind};
use crate::i18n::use_i18n;

/// Props of `Earlier`.
#[derive(Properties, Clone, PartialEq)]
pub struct EarlierProps {
    /// When the server told what is shown; nothing is said where that was just now.
    pub as_of: Option<DateTime<Utc>>,
    /// Whether it is being asked again.
    pub busy: bool,
    /// Asks again.
    pub on_retry: Callback<()>,
}

/// “From 22 November 2026 at 09:14. There is no network now.”
#[component]
pub fn Earlier(props: &EarlierProps) -> Html {
    let i18n = use_i18n();
    {
        let on_retry = props.on_retry.clone();
        use_effect_with((props.as_of.is_some(), on_retry), |(earlier, on_retry)| {
            let on_retry = on_retry.clone();
            let listener = earlier.then(|| {
                EventListener::new(&gloo::utils::window(), "online", move |_| {
                    contact::found();
                    on_retry.emit(());
                })
            });
            move || drop(listener)
        });
    }
    let Some(as_of) = props.as_of else { return html! {} };
    let when = [("when", i18n.date_time(as_of).as_str().to_owned().into())];
    let offline = contact::is_offline();
    let text = if offline { i18n.t_args("earlier", &when) } else { i18n.t_args("earlier-unreached", &when) };
    let retry = {
        let on_retry = props.on_retry.clone();
        Callback::from(move |()| {
            contact::found();
            on_retry.emit(());
        })
    };
    html! {
        <div class="app-earlier" role="status">
            <span>{ text }</span>
            if !offline {
                <Button kind={ButtonKind::Secondary} busy={props.busy} on_press={retry}>{ i18n.t("try-again") }</Button>
            }
        </div>
    }
}
