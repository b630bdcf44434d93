//! Fields for typing: one line, several lines with a count, a password that can be shown.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::form::{described_by, error_message, group_class, hint};
use crate::i18n::use_i18n;

/// Props of `TextInput`.
#[derive(Properties, Clone, PartialEq)]
pub struct TextInputProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What to enter.
    pub label: AttrValue,
    /// What it holds.
    pub value: AttrValue,
    /// Called with what it holds after each key.
    pub on_input: Callback<String>,
    /// Help below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// `text`, `email`, `search`, …
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// What the browser may fill in.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// Which keyboard a phone shows.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// Class that gives the width: `govuk-input--width-20`.
    #[prop_or_default]
    pub class: Classes,
    /// Class of the label.
    #[prop_or_default]
    pub label_class: Classes,
    /// Whether spelling is checked.
    #[prop_or_default]
    pub spellcheck: bool,
}

/// One line of text.
#[component]
pub fn TextInput(props: &TextInputProps) -> Html {
    let i18n = use_i18n();
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    html! {
        <div class={group_class(props.error.is_some())}>
            <label class={classes!("govuk-label", props.label_class.clone())} for={props.id.clone()}>{ props.label.clone() }</label>
            { hint(&props.id, props.hint.as_ref(), None) }
            { error_message(&i18n, &props.id, props.error.as_ref()) }
            <input
                class={classes!("govuk-input", props.error.is_some().then_some("govuk-input--error"), props.class.clone())}
                id={props.id.clone()}
                name={props.id.clone()}
                type={props.kind.clone()}
                value={props.value.clone()}
                autocomplete={props.autocomplete.clone()}
                inputmode={props.inputmode.clone()}
                spellcheck={props.spellcheck.to_string()}
                autocapitalize={(props.kind == "email").then_some("none")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                aria-invalid={props.error.is_some().then_some("true")}
                {oninput}
            />
        </div>
    }
}

/// Props of `TextArea`.
#[derive(Properties, Clone, PartialEq)]
pub struct TextAreaProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What to enter.
    pub label: AttrValue,
    /// What it holds.
    pub value: AttrValue,
    /// Called with what it holds after each key.
    pub on_input: Callback<String>,
    /// Help below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Most characters; how many are left is shown. More can be typed, so that nothing is cut off unseen.
    pub max: usize,
    /// Lines shown.
    #[prop_or(5)]
    pub rows: u32,
    /// Class of the label.
    #[prop_or_default]
    pub label_class: Classes,
    /// Language of what is typed.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// Several lines of text, with a count of what is left.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let i18n = use_i18n();
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let length = props.value.chars().count();
    let over = length > props.max;
    let count = if over {
        i18n.t_args("count-over", &[("n", (length - props.max).into())])
    } else {
        i18n.t_args("count-left", &[("n", (props.max - length).into())])
    };
    let info = AttrValue::from(format!("{}-info", props.id));
    let described = [described_by(&props.id, props.hint.is_some(), props.error.is_some()), Some(info.to_string())];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    html! {
        <div class={classes!(group_class(props.error.is_some()), "govuk-character-count")}>
            <label class={classes!("govuk-label", props.label_class.clone())} for={props.id.clone()}>{ props.label.clone() }</label>
            { hint(&props.id, props.hint.as_ref(), None) }
            { error_message(&i18n, &props.id, props.error.as_ref()) }
            <textarea
                class={classes!("govuk-textarea", (props.error.is_some() || over).then_some("govuk-textarea--error"))}
                id={props.id.clone()}
                name={props.id.clone()}
                rows={props.rows.to_string()}
                value={props.value.clone()}
                autocomplete="off"
                lang={props.lang.clone()}
                aria-describedby={described}
                aria-invalid={(props.error.is_some() || over).then_some("true")}
                {oninput}
            />
            <div id={info} class={classes!("govuk-hint", "govuk-character-count__message", over.then_some("govuk-error-message"))}>
                { count }
            </div>
        </div>
    }
}

/// Props of `PasswordInput`.
#[derive(Properties, Clone, PartialEq)]
pub struct PasswordInputProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What to enter.
    pub label: AttrValue,
    /// What it holds.
    pub value: AttrValue,
    /// Called with what it holds after each key.
    pub on_input: Callback<String>,
    /// Help below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// `current-password` or `new-password`, for password managers.
    pub autocomplete: AttrValue,
}

/// A password, hidden until its owner chooses to see it.
#[component]
pub fn PasswordInput(props: &PasswordInputProps) -> Html {
    let i18n = use_i18n();
    let shown = use_state(|| false);
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            shown.set(!*shown);
        })
    };
    html! {
        <div class={classes!(group_class(props.error.is_some()), "govuk-password-input")}>
            <label class="govuk-label" for={props.id.clone()}>{ props.label.clone() }</label>
            { hint(&props.id, props.hint.as_ref(), None) }
            { error_message(&i18n, &props.id, props.error.as_ref()) }
            <div class="govuk-input__wrapper govuk-password-input__wrapper">
                <input
                    class={classes!(
                        "govuk-input", "govuk-password-input__input",
                        props.error.is_some().then_some("govuk-input--error"),
                    )}
                    id={props.id.clone()}
                    name={props.id.clone()}
                    type={if *shown { "text" } else { "password" }}
                    value={props.value.clone()}
                    autocomplete={props.autocomplete.clone()}
                    spellcheck="false"
                    autocapitalize="none"
                    aria-describedby={described_by(&props.id, props.hint.is_some(), props.error.is_some())}
                    aria-invalid={props.error.is_some().then_some("true")}
                    {oninput}
                />
                <button
                    type="button"
                    class="govuk-button govuk-button--secondary govuk-password-input__toggle"
                    aria-controls={props.id.clone()}
                    aria-label={if *shown { i18n.t("password-hide-label") } else { i18n.t("password-show-label") }}
                    onclick={toggle}
                >
                    { if *shown { i18n.t("password-hide") } else { i18n.t("password-show") } }
                </button>
            </div>
        </div>
    }
}
