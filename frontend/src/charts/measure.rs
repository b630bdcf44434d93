//! How much room a picture has and how large its text is, measured in the page and again whenever the window changes.
//! The only part of the pictures that asks the browser anything.

use gloo::events::EventListener;
use yew::prelude::*;

use super::geometry::Frame;

/// Until it is measured: a column of text on a desk.
const UNMEASURED: (f64, f64) = (640.0, 18.0);

/// The element that is measured: as wide as the picture may be, with a child ten of its letters wide.
pub(super) fn ruler(node: NodeRef) -> Html {
    html! { <div ref={node} class="chart__ruler" aria-hidden="true"><div></div></div> }
}

/// The frame that the ruler measures.
#[hook]
pub(super) fn use_frame(ruler: &NodeRef, rtl: bool) -> Frame {
    let size = use_state_eq(|| UNMEASURED);
    {
        let (size, ruler) = (size.setter(), ruler.clone());
        use_effect_with((), move |()| {
            let measure = move || {
                if let Some(found) = measured(&ruler) {
                    size.set(found);
                }
            };
            measure();
            let listener = web_sys::window().map(|window| EventListener::new(&window, "resize", move |_| measure()));
            move || drop(listener)
        });
    }
    Frame::new(size.0, size.1, rtl)
}

fn measured(ruler: &NodeRef) -> Option<(f64, f64)> {
    let ruler = ruler.cast::<web_sys::Element>()?;
    let (width, ten) = (ruler.client_width(), ruler.first_element_child()?.client_width());
    (width > 0 && ten > 0).then(|| (f64::from(width), f64::from(ten) / 10.0))
}
