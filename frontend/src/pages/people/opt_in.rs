//! Opting in again.

use shared::error::FieldError;
use shared::person::OptIn;
use uuid::Uuid;
use yew::prelude::*;

use super::frame::{AboutProps, Change, DayField, PersonFrame, chosen, given, use_finish};
use super::opt_out::{decided_by, deciders};
use crate::api;
use crate::components::{Button, DateParts, ErrorSummary, Field, Inset, PageHeading, Radios, form_errors};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;

#[derive(Default)]
struct Typed {
    on: DateParts,
    decided_by: Option<AttrValue>,
}

impl Typed {
    fn read(&self) -> Result<OptIn, Vec<FieldError>> {
        let mut refused = Vec::new();
        let decided_by = given(chosen("decided_by", decided_by(self.decided_by.as_ref())), &mut refused);
        let on = given(self.on.parse("on"), &mut refused);
        on.zip(decided_by).map(|(on, decided_by)| OptIn { on, decided_by }).ok_or(refused)
    }
}

/// Opting in again.
pub fn opt_in_page(id: Uuid) -> Html {
    let form = Callback::from(|about: AboutProps| html! { <Form ..about /> });
    html! { <PersonFrame key={format!("opt-in-{id}")} {id} {form} change={Change::OptIn} /> }
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
        Field::new("on", "on", i18n.t("opt-in-on"), "opt-on"),
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
            submit.run(async move { api::people::opt_in(id, &body).await }, move |_| {
                finish.emit((Route::Person { id }, i18n.t_args("opt-in-done", &[("name", name.into())])));
            });
        })
    };
    let typed = draft.get();
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("opt-in-title")} caption={name} error={!errors.is_empty()} />
            <Inset>{ i18n.t("opt-in-lead") }</Inset>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                <Radios id="decided-by" legend={html! { { i18n.t("opt-decided-by") } }} options={deciders(&i18n)}
                    value={typed.decided_by.clone()} error={errors.of("decided-by")}
                    on_change={draft.set(|draft, value| draft.decided_by = Some(value))} />
                <DayField id="on" legend={i18n.t("opt-in-on")} hint={i18n.t("opt-in-on-hint")} today={props.programme.today}
                    value={typed.on.clone()} error={errors.of("on")} on_input={draft.set(|draft, parts| draft.on = parts)} />
                <Button submit=true busy={submit.busy()}>{ i18n.t("opt-in-button") }</Button>
            </form>
        </>
    }
}
