//! A heading that takes the focus when it appears: what was asked for has arrived below it.

use web_sys::HtmlElement;
use yew::prelude::*;

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
