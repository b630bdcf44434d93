//! A choice from a long list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::choice::Choice;
use super::form::{described_by, error_message, group_class, hint};
use crate::i18n::use_i18n;

/// Props of `Select`.
#[derive(Properties, Clone, PartialEq)]
pub struct SelectProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What to choose.
    pub label: AttrValue,
    /// What can be chosen. An empty value first is how to choose nothing.
    pub options: Vec<Choice>,
    /// The value chosen; empty for none.
    pub value: AttrValue,
    /// Called with the value chosen.
    pub on_change: Callback<AttrValue>,
    /// Help below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Class of the label.
    #[prop_or_default]
    pub label_class: Classes,
}

/// A drop-down list.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let i18n = use_i18n();
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            on_change.emit(AttrValue::from(event.target_unchecked_into::<HtmlSelectElement>().value()));
        })
    };
    html! {
        <div class={group_class(props.error.is_some())}>
            <label class={classes!("govuk-label", props.label_class.clone())} for={props.id.clone()}>{ props.label.clone() }</label>
            { hint(&props.id, props.hint.as_ref(), None) }
            { error_message(&i18n, &props.id, props.error.as_ref()) }
            <select
                class={classes!("govuk-select", props.error.is_some().then_some("govuk-select--error"))}
                id={props.id.clone()}
                name={props.id.clone()}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={props.error.is_some().then_some("true")}
                {onchange}
            >
                for option in props.options.iter() {
                    <option value={option.value.clone()} selected={option.value == props.value}>{ option.label.clone() }</option>
                }
            </select>
        </div>
    }
}
