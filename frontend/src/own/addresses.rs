//! The addresses behind a private link: `/my/answer/#…`, `/my/progress#…`, and `/my/accessibility`. The token of the link
//! stands behind the `#`, which no browser sends to anybody.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;
use yew::prelude::*;

use crate::questions::at::{At, Going};

/// The statement's address.
pub const ACCESSIBILITY: &str = "/my/accessibility";

/// The token of the link in the address.
pub fn token() -> Option<String> {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    let token = hash.trim_start_matches('#');
    (!token.is_empty()).then(|| token.to_owned())
}

/// Whether the address is the statement's.
pub fn is_statement() -> bool {
    gloo::utils::window().location().pathname().is_ok_and(|path| path.trim_end_matches('/') == ACCESSIBILITY)
}

fn at() -> At {
    let query = gloo::utils::window().location().search().unwrap_or_default();
    let Ok(query) = UrlSearchParams::new_with_str(&query) else { return At::default() };
    At { step: query.get("step"), from: query.get("from"), id: None }
}

fn address(at: &At) -> String {
    let location = gloo::utils::window().location();
    let (path, hash) = (location.pathname().unwrap_or_default(), location.hash().unwrap_or_default());
    format!("{path}?{}{hash}", at.query())
}

/// Props of `Addresses`.
#[derive(Properties, Clone, PartialEq)]
pub struct AddressesProps {
    /// The questions.
    pub children: Html,
}

/// Gives the steps inside the way to each other, by the browser's history.
#[component]
pub fn Addresses(props: &AddressesProps) -> Html {
    let here = use_state(at);
    {
        let here = here.clone();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&gloo::utils::window(), "popstate", move |_| here.set(at()));
            move || drop(listener)
        });
    }
    let go = |replacing: bool| {
        let here = here.clone();
        Callback::from(move |at: At| {
            if let Ok(history) = gloo::utils::window().history() {
                let address = address(&at);
                // Fails only where a browser is asked too often; the step is shown all the same.
                let _ = if replacing {
                    history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
                } else {
                    history.push_state_with_url(&JsValue::NULL, "", Some(&address))
                };
            }
            here.set(at);
        })
    };
    let address = Callback::from(|at: At| address(&at));
    let going = Going { at: (*here).clone(), push: go(false), replace: go(true), address };
    html! { <ContextProvider<Going> context={going}>{ props.children.clone() }</ContextProvider<Going>> }
}
