//! Everything that is wrong with a form, at its top: it takes the focus and leads to each field.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::form::FormErrors;
use crate::i18n::use_i18n;

/// Props of `ErrorSummary`.
#[derive(Properties, Clone, PartialEq)]
pub struct ErrorSummaryProps {
    /// What is wrong; nothing is shown when that is nothing.
    pub errors: FormErrors,
    /// Counts failed tries: with each the summary takes the focus again.
    pub attempt: u32,
}

/// The error summary.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let i18n = use_i18n();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((props.attempt, props.errors.is_empty()), move |(_, empty)| {
            if !empty && let Some(summary) = node.cast::<HtmlElement>() {
                summary.scroll_into_view();
                let _ = summary.focus();
            }
        });
    }
    if props.errors.is_empty() {
        return html! {};
    }
    let go = |id: &AttrValue| {
        let id = id.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            focus_field(&id);
        })
    };
    html! {
        <div ref={node} class="govuk-error-summary" tabindex="-1">
            <div role="alert">
                <h2 class="govuk-error-summary__title">{ i18n.t("error-summary-title") }</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">
                        for item in props.errors.items.iter() {
                            <li>
                                if let Some(id) = &item.id {
                                    <a href={format!("#{id}")} onclick={go(id)}>{ item.text.clone() }</a>
                                } else {
                                    <span class="app-error-summary__text">{ item.text.clone() }</span>
                                }
                            </li>
                        }
                    </ul>
                </div>
            </div>
        </div>
    }
}

/// Moves the focus to a field, or to the first field of a group, with its question in view.
fn focus_field(id: &str) {
    const FIELDS: &str = "input, select, textarea, button";
    let Some(element) = gloo::utils::document().get_element_by_id(id) else { return };
    let target = if element.matches(FIELDS).unwrap_or(false) {
        Some(element.clone())
    } else {
        element.query_selector(FIELDS).ok().flatten()
    };
    let group = element.closest(".govuk-form-group").ok().flatten().unwrap_or(element);
    group.scroll_into_view();
    if let Some(field) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = field.focus_with_options(&options);
    }
}
