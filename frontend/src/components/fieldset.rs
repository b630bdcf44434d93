//! Fields that belong together under one question.

use yew::prelude::*;

use super::form::{described_by, error_message, group_class, hint};
use crate::i18n::use_i18n;

/// Props of `Fieldset`.
#[derive(Properties, Clone, PartialEq)]
pub struct FieldsetProps {
    /// Id of the group; the error summary can point to it.
    pub id: AttrValue,
    /// The question.
    pub legend: Html,
    /// The fields.
    pub children: Html,
    /// Class of the legend.
    #[prop_or(classes!("govuk-fieldset__legend--m"))]
    pub legend_class: Classes,
    /// Help below the question.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// `group` where the fields are not radios.
    #[prop_or_default]
    pub role: Option<AttrValue>,
}

/// A group of fields with its question, help and error.
#[component]
pub fn Fieldset(props: &FieldsetProps) -> Html {
    let i18n = use_i18n();
    html! {
        <div id={props.id.clone()} class={group_class(props.error.is_some())}>
            <fieldset
                class="govuk-fieldset"
                role={props.role.clone()}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
            >
                <legend class={classes!("govuk-fieldset__legend", props.legend_class.clone())}>{ props.legend.clone() }</legend>
                { hint(&props.id, props.hint.as_ref(), None) }
                { error_message(&i18n, &props.id, props.error.as_ref()) }
                { props.children.clone() }
            </fieldset>
        </div>
    }
}
