//! Radios and check boxes. Nothing is ever chosen beforehand.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::fieldset::Fieldset;
use super::form::{described_by, error_message, group_class, hint};
use crate::i18n::use_i18n;

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What stands for it.
    pub value: AttrValue,
    /// What is read.
    pub label: AttrValue,
    /// Help below it.
    pub hint: Option<AttrValue>,
    /// Whether it stands apart from those before it, after a divider (“or”).
    pub apart: bool,
}

impl Choice {
    /// A choice without help.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Choice {
        Choice { value: value.into(), label: label.into(), hint: None, apart: false }
    }

    /// With help below it.
    pub fn hint(mut self, hint: AttrValue) -> Choice {
        self.hint = Some(hint);
        self
    }

    /// After a divider.
    pub fn apart(mut self) -> Choice {
        self.apart = true;
        self
    }
}

/// Props of `Radios`.
#[derive(Properties, Clone, PartialEq)]
pub struct RadiosProps {
    /// Id of the group and name of its fields.
    pub id: AttrValue,
    /// The question. Give a `PageHeading` with class `govuk-fieldset__heading` where it is the page's heading.
    pub legend: Html,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// The value chosen, if any.
    pub value: Option<AttrValue>,
    /// Called with the value chosen.
    pub on_change: Callback<AttrValue>,
    /// Help below the question.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Class of the legend.
    #[prop_or(classes!("govuk-fieldset__legend--m"))]
    pub legend_class: Classes,
    /// Further classes of the group of radios.
    #[prop_or_default]
    pub class: Classes,
}

/// One of several.
#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    let i18n = use_i18n();
    let choose = |value: &AttrValue| {
        let (on_change, value) = (props.on_change.clone(), value.clone());
        Callback::from(move |_: Event| on_change.emit(value.clone()))
    };
    html! {
        <Fieldset
            id={props.id.clone()}
            legend={props.legend.clone()}
            legend_class={props.legend_class.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <div class={classes!("govuk-radios", props.class.clone())}>
                for (index, option) in props.options.iter().enumerate() {
                    if option.apart {
                        <div class="govuk-radios__divider">{ i18n.t("or") }</div>
                    }
                    <div class="govuk-radios__item">
                        <input
                            class="govuk-radios__input"
                            id={format!("{}-{index}", props.id)}
                            name={props.id.clone()}
                            type="radio"
                            value={option.value.clone()}
                            checked={props.value.as_ref() == Some(&option.value)}
                            aria-describedby={option.hint.is_some().then(|| format!("{}-{index}-hint", props.id))}
                            onchange={choose(&option.value)}
                        />
                        <label class="govuk-label govuk-radios__label" for={format!("{}-{index}", props.id)}>
                            { option.label.clone() }
                        </label>
                        if let Some(hint) = &option.hint {
                            <div id={format!("{}-{index}-hint", props.id)} class="govuk-hint govuk-radios__hint">{ hint.clone() }</div>
                        }
                    </div>
                }
            </div>
        </Fieldset>
    }
}

/// Props of `Checkbox`.
#[derive(Properties, Clone, PartialEq)]
pub struct CheckboxProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What is agreed to or true when it is ticked.
    pub label: AttrValue,
    /// Whether it is ticked.
    pub checked: bool,
    /// Called with whether it is ticked.
    pub on_change: Callback<bool>,
    /// Help below it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// One thing to tick.
#[component]
pub fn Checkbox(props: &CheckboxProps) -> Html {
    let i18n = use_i18n();
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| on_change.emit(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    html! {
        <div class={group_class(props.error.is_some())}>
            { error_message(&i18n, &props.id, props.error.as_ref()) }
            <div class="govuk-checkboxes">
                <div class="govuk-checkboxes__item">
                    <input
                        class="govuk-checkboxes__input"
                        id={props.id.clone()}
                        name={props.id.clone()}
                        type="checkbox"
                        checked={props.checked}
                        aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                        {onchange}
                    />
                    <label class="govuk-label govuk-checkboxes__label" for={props.id.clone()}>{ props.label.clone() }</label>
                    { hint(&props.id, props.hint.as_ref(), Some("govuk-checkboxes__hint")) }
                </div>
            </div>
        </div>
    }
}
