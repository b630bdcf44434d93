//! The polite live region: what changed on a page that keeps the focus where it is.

use yew::prelude::*;

const ID: &str = "announcer";

/// The region itself; once in the app. Its text is set by `announce`, never by rendering.
#[component]
pub fn Announcer() -> Html {
    html! { <div id={ID} class="govuk-visually-hidden" role="status" aria-live="polite"></div> }
}

/// Has a screen reader say `text` when it is next free.
pub fn announce(text: &str) {
    if let Some(region) = gloo::utils::document().get_element_by_id(ID) {
        region.set_text_content(Some(text));
    }
}
