//! Withdrawing a version, after a question that says what it means.

use yew::prelude::*;

use crate::api;
use crate::components::{Button, ButtonKind, WarningText, error_text};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use crate::pages::imports::{FocusHeading, focus_soon};

/// Props of `Withdraw`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct WithdrawProps {
    /// The instrument's key.
    pub name: AttrValue,
    /// The version.
    pub version: u32,
    /// Called after it is done, with what to say.
    pub on_withdrawn: Callback<AttrValue>,
}

/// The button, and then the question.
#[component]
pub(super) fn Withdraw(props: &WithdrawProps) -> Html {
    let i18n = use_i18n();
    let asking = use_state(|| false);
    let submit = use_submit();
    let version = [("version", props.version.to_string().into())];
    let ask = |open: bool| {
        let (asking, submit) = (asking.setter(), submit.clone());
        Callback::from(move |()| {
            submit.clear();
            asking.set(open);
            if !open {
                focus_soon(".instruments__withdraw button".into());
            }
        })
    };
    if !*asking {
        return html! {
            <div class="instruments__withdraw">
                <Button kind={ButtonKind::Warning} on_press={ask(true)}>{ i18n.t("instrument-withdraw") }</Button>
            </div>
        };
    }
    let go = {
        let (submit, name, number, on_withdrawn) =
            (submit.clone(), props.name.clone(), props.version, props.on_withdrawn.clone());
        let said = i18n.t_args("instrument-withdrawn", &version);
        Callback::from(move |()| {
            let (name, on_withdrawn, said) = (name.clone(), on_withdrawn.clone(), said.clone());
            submit
                .run(async move { api::instruments::withdraw(&name, number).await }, move |()| on_withdrawn.emit(said));
        })
    };
    let failure = submit.failure().map(|failure| match failure {
        Failure::Api(error) => error_text(&i18n, error),
        Failure::Fields(_) => i18n.t("error-invalid"),
    });
    html! {
        <div class="instruments__withdraw app-notice">
            <FocusHeading id="withdraw" class="govuk-heading-m" text={i18n.t_args("instrument-withdraw-heading", &version)} />
            <WarningText>{ i18n.t("instrument-withdraw-text") }</WarningText>
            if let Some(text) = failure {
                <p class="govuk-error-message" role="alert">{ text }</p>
            }
            <div class="govuk-button-group">
                <Button kind={ButtonKind::Warning} busy={submit.busy()} on_press={go}>{ i18n.t("instrument-withdraw-yes") }</Button>
                <Button kind={ButtonKind::Secondary} on_press={ask(false)}>{ i18n.t("cancel") }</Button>
            </div>
        </div>
    }
}
