//! The heading of a page: it sets the document's title and takes the focus after each change of page.

use std::cell::Cell;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::hooks::{is_coming_back, use_covered, use_document_title};

/// A message that something is done.
const SUCCESS: &str = ".govuk-notification-banner--success";

/// Where language and wording are chosen.
const DISPLAY: &str = ".display__panel";

fn focus_is_within(selector: &str) -> bool {
    let active = gloo::utils::document().active_element();
    active.is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

thread_local! {
    /// The first page of a visit leaves the focus where the browser has it: at the start of the document.
    static ARRIVED: Cell<bool> = const { Cell::new(false) };
}

/// Props of `PageHeading`.
#[derive(Properties, Clone, PartialEq)]
pub struct PageHeadingProps {
    /// What the page is about; also the document's title, unless that is given. When it changes, the focus moves here.
    pub title: AttrValue,
    /// The document's title where the heading names somebody: browsers write it to their history, in the open.
    #[prop_or_default]
    pub tab: Option<AttrValue>,
    /// A line above it, for example the name of who it is about.
    #[prop_or_default]
    pub caption: Option<AttrValue>,
    /// Whether the page shows an error summary: the title says so.
    #[prop_or_default]
    pub error: bool,
    /// Classes of the `h1`.
    #[prop_or(classes!("govuk-heading-xl"))]
    pub class: Classes,
    /// Changes when the page shows another step although the title is the same.
    #[prop_or_default]
    pub step: AttrValue,
}

/// The page's one `h1`.
#[component]
pub fn PageHeading(props: &PageHeadingProps) -> Html {
    let node = use_node_ref();
    let covered = use_covered();
    use_document_title(props.tab.clone().unwrap_or_else(|| props.title.clone()), props.error);
    {
        let node = node.clone();
        use_effect_with((props.title.clone(), props.step.clone(), covered), move |(_, _, covered)| {
            if *covered || !ARRIVED.replace(true) {
                return;
            }
            // Other words for the same page, chosen in the panel: whoever chooses goes on choosing there.
            if focus_is_within(DISPLAY) {
                return;
            }
            let back = is_coming_back();
            if !back {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
            }
            // A message that something is done takes the focus itself and is read first.
            let told = gloo::utils::document().query_selector(SUCCESS).ok().flatten().is_some();
            if let Some(heading) = node.cast::<HtmlElement>().filter(|_| !told) {
                let options = web_sys::FocusOptions::new();
                options.set_prevent_scroll(back);
                // Fails only for an element that cannot take the focus.
                let _ = heading.focus_with_options(&options);
            }
        });
    }
    html! {
        <h1 ref={node} class={props.class.clone()} tabindex="-1">
            if let Some(caption) = &props.caption {
                <span class="govuk-caption-l">{ caption.clone() }</span>
            }
            { props.title.clone() }
        </h1>
    }
}
