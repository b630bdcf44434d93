//! The addresses of a respondent's own app: `/my/answer#…`, `/my/progress#…`, `/my/accessibility`. The token of the link
//! stands behind the `#`, which no browser sends to anybody.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;
use yew::prelude::*;

use crate::questions::at::{At, Going};

/// What an address shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Answering, with the link's token.
    Answer(String),
    /// The person's progress, with the link's token.
    Progress(String),
    /// The accessibility statement.
    Accessibility,
    /// Nothing is here.
    NotFound,
}

/// The statement's address.
pub const ACCESSIBILITY: &str = "/my/accessibility";

/// The page of the address in the browser.
pub fn page() -> Page {
    let location = gloo::utils::window().location();
    let path = location.pathname().unwrap_or_default();
    let token = location.hash().unwrap_or_default().trim_start_matches('#').to_owned();
    match path.trim_end_matches('/') {
        ACCESSIBILITY => Page::Accessibility,
        _ if token.is_empty() => Page::NotFound,
        "/my/answer" => Page::Answer(token),
        "/my/progress" => Page::Progress(token),
        _ => Page::NotFound,
    }
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
