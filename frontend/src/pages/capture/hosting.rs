//! A person's own way of reading, on a worker's device: it stands in front of the worker's own while the person answers.

use std::rc::Rc;

use shared::instrument::Variant;
use yew::prelude::*;

use crate::questions::flow::Draft;
use crate::state::display::{Display, use_showing};

/// Props of `Hosting`.
#[derive(Properties, Clone, PartialEq)]
pub struct HostingProps {
    /// The draft as it was read: its language and wording are the person's.
    pub draft: Rc<Draft>,
    /// The questions.
    pub children: Html,
}

/// Shows what is inside as the person reads it.
#[component]
pub fn Hosting(props: &HostingProps) -> Html {
    let showing = use_showing();
    let ready = use_state(|| false);
    {
        let (draft, ready) = (props.draft.clone(), ready.clone());
        use_effect_with((), move |()| {
            let display = Display {
                language: Some(draft.language.clone()),
                easy: draft.variant == Variant::Easy,
                ..showing.display().clone()
            };
            showing.host(display);
            ready.set(true);
            move || showing.release()
        });
    }
    html! { if *ready { { props.children.clone() } } }
}
