//! Where the focus goes when a part of a page appears or goes away.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Moves the focus to the first element that `selector` finds once the page shows what has just been changed: for when
/// the element that had the focus goes away.
pub fn focus_soon(selector: String) {
    Timeout::new(0, move || {
        let found = gloo::utils::document().query_selector(&selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // Fails only for an element that cannot take the focus.
            let _ = element.focus();
        }
    })
    .forget();
}

/// Props of `FocusHeading`.
#[derive(Properties, Clone, PartialEq)]
pub struct FocusHeadingProps {
    /// Its id.
    pub id: AttrValue,
    /// What it says.
    pub text: AttrValue,
    /// Its classes.
    #[prop_or(classes!("govuk-heading-l"))]
    pub class: Classes,
}

/// The heading of a part of a page that has just appeared.
#[component]
pub fn FocusHeading(props: &FocusHeadingProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.text.clone(), move |_| {
            if let Some(heading) = node.cast::<HtmlElement>() {
                heading.scroll_into_view();
                // Fails only for an element that cannot take the focus.
                let _ = heading.focus();
            }
        });
    }
    html! { <h2 ref={node} id={props.id.clone()} class={props.class.clone()} tabindex="-1">{ &props.text }</h2> }
}
