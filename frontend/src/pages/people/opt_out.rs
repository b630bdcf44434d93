//! Opting out: a dated, reversible decision, with who decided and why.

use shared::error::FieldError;
use shared::person::{DecidedBy, OptOut, OptOutReason};
use uuid::Uuid;
use yew::prelude::*;

use super::frame::{AboutProps, Change, DayField, PersonFrame, chosen, given, use_finish};
use crate::api;
use crate::components::{
    Button, Checkbox, Choice, DateParts, ErrorSummary, Field, Inset, PageHeading, Radios, form_errors,
};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;

#[derive(Default)]
struct Typed {
    on: DateParts,
    decided_by: Option<AttrValue>,
    reason: Option<AttrValue>,
    withdraw_earlier: bool,
}

impl Typed {
    fn read(&self) -> Result<OptOut, Vec<FieldError>> {
        let mut refused = Vec::new();
        let decided_by = given(chosen("decided_by", decided_by(self.decided_by.as_ref())), &mut refused);
        let reason = self.reason.as_ref();
        let reason = OptOutReason::ALL.into_iter().find(|value| reason.is_some_and(|reason| reason == value.as_str()));
        let reason = given(chosen("reason", reason), &mut refused);
        let on = given(self.on.parse("on"), &mut refused);
        let withdraw_earlier = self.withdraw_earlier;
        on.zip(decided_by)
            .zip(reason)
            .map(|((on, decided_by), reason)| OptOut { on, decided_by, reason, withdraw_earlier })
            .ok_or(refused)
    }
}

/// Who decided, from the value of a radio.
pub(super) fn decided_by(value: Option<&AttrValue>) -> Option<DecidedBy> {
    DecidedBy::ALL.into_iter().find(|by| value.is_some_and(|value| value == by.as_str()))
}

/// Who can decide.
pub(super) fn deciders(i18n: &I18n) -> Vec<Choice> {
    DecidedBy::ALL.into_iter().map(|by| Choice::new(by.as_str(), i18n.t_code("decided-by", by.as_str()))).collect()
}

/// Opting out.
pub fn opt_out_page(id: Uuid) -> Html {
    let form = Callback::from(|about: AboutProps| html! { <Form ..about /> });
    html! { <PersonFrame key={format!("opt-out-{id}")} {id} {form} change={Change::OptOut} /> }
}

#[component]
fn Form(props: &AboutProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let finish = use_finish();
    let draft = use_draft(Typed::default);
    let person = &props.person.summary;
    let (id, name) = (person.id, person.preferred_name.clone());
    let fields = [
        Field::new("decided_by", "decided-by", i18n.t("opt-decided-by"), "opt-decided-by"),
        Field::new("reason", "reason", i18n.t("opt-out-why"), "opt-out-why"),
        Field::new("on", "on", i18n.t("opt-out-on"), "opt-on"),
        Field::new("withdraw_earlier", "withdraw", i18n.t("opt-out-withdraw"), "opt-out-withdraw"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let onsubmit = {
        let (submit, draft, i18n, name) = (submit.clone(), draft.clone(), i18n.clone(), name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = draft.get().read();
            let body = match read {
                Ok(body) => body,
                Err(refused) => return submit.refuse(refused),
            };
            let (i18n, finish, name) = (i18n.clone(), finish.clone(), name.clone());
            submit.run(async move { api::people::opt_out(id, &body).await }, move |_| {
                finish.emit((Route::Person { id }, i18n.t_args("opt-out-done", &[("name", name.into())])));
            });
        })
    };
    let reasons = OptOutReason::ALL.into_iter();
    let reasons: Vec<_> =
        reasons.map(|reason| Choice::new(reason.as_str(), i18n.t_code("opt-out-reason", reason.as_str()))).collect();
    let legend = |text: AttrValue| html! { { text } };
    let typed = draft.get();
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("opt-out-title")} caption={name} error={!errors.is_empty()} />
            <Inset>{ i18n.t("opt-out-lead") }</Inset>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                <Radios id="decided-by" legend={legend(i18n.t("opt-decided-by"))} options={deciders(&i18n)}
                    value={typed.decided_by.clone()} error={errors.of("decided-by")}
                    on_change={draft.set(|draft, value| draft.decided_by = Some(value))} />
                <Radios id="reason" legend={legend(i18n.t("opt-out-why"))} hint={i18n.t("opt-out-why-hint")} options={reasons}
                    value={typed.reason.clone()} error={errors.of("reason")}
                    on_change={draft.set(|draft, value| draft.reason = Some(value))} />
                <DayField id="on" legend={i18n.t("opt-out-on")} hint={i18n.t("opt-out-on-hint")} today={props.programme.today}
                    value={typed.on.clone()} error={errors.of("on")} on_input={draft.set(|draft, parts| draft.on = parts)} />
                <Checkbox id="withdraw" label={i18n.t("opt-out-withdraw")} hint={i18n.t("opt-out-withdraw-hint")}
                    checked={typed.withdraw_earlier} error={errors.of("withdraw")}
                    on_change={draft.set(|draft, ticked| draft.withdraw_earlier = ticked)} />
                <Button submit=true busy={submit.busy()}>{ i18n.t("opt-out-button") }</Button>
            </form>
        </>
    }
}
