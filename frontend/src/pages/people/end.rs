//! Ending a person's service.

use shared::error::FieldError;
use shared::person::{EndReason, EndService};
use uuid::Uuid;
use yew::prelude::*;

use super::frame::{AboutProps, Change, DayField, PersonFrame, chosen, given, use_finish};
use crate::api;
use crate::components::{
    Button, ButtonKind, Choice, DateParts, ErrorSummary, Field, Inset, PageHeading, Radios, form_errors,
};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;

#[derive(Default)]
struct Typed {
    on: DateParts,
    reason: Option<AttrValue>,
}

impl Typed {
    fn read(&self) -> Result<EndService, Vec<FieldError>> {
        let mut refused = Vec::new();
        let on = given(self.on.parse("on"), &mut refused);
        let reason = given(chosen("reason", self.reason.as_deref().and_then(EndReason::parse)), &mut refused);
        on.zip(reason).map(|(on, reason)| EndService { on, reason }).ok_or(refused)
    }
}

/// Ending a person's service.
pub fn end_service_page(id: Uuid) -> Html {
    let form = Callback::from(|about: AboutProps| html! { <Form ..about /> });
    html! { <PersonFrame key={format!("end-{id}")} {id} {form} change={Change::Service} /> }
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
        Field::new("on", "on", i18n.t("end-on"), "end-on"),
        Field::new("reason", "reason", i18n.t("end-reason"), "end-reason"),
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
            submit.run(async move { api::people::end(id, &body).await }, move |_| {
                finish.emit((Route::Person { id }, i18n.t_args("end-done", &[("name", name.into())])));
            });
        })
    };
    let reasons = EndReason::ALL
        .into_iter()
        .map(|reason| Choice::new(reason.as_str(), i18n.t_code("end-reason", reason.as_str())));
    let reasons: Vec<_> = reasons.collect();
    let (on, reason) = (draft.get().on.clone(), draft.get().reason.clone());
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("end-title")} caption={name} error={!errors.is_empty()} />
            <Inset>{ i18n.t("end-lead") }</Inset>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                <DayField id="on" legend={i18n.t("end-on")} hint={i18n.t("end-on-hint")} today={props.programme.today}
                    value={on} error={errors.of("on")} on_input={draft.set(|draft, parts| draft.on = parts)} />
                <Radios id="reason" legend={html! { { i18n.t("end-reason") } }} options={reasons} value={reason}
                    error={errors.of("reason")} on_change={draft.set(|draft, value| draft.reason = Some(value))} />
                <Button submit=true kind={ButtonKind::Warning} busy={submit.busy()}>{ i18n.t("end-button") }</Button>
            </form>
        </>
    }
}
