//! Moving a person to another provider. From then on they are out of sight here, so it ends at the list.

use shared::error::FieldError;
use shared::person::Transfer;
use uuid::Uuid;
use yew::prelude::*;

use super::frame::{AboutProps, Change, DayField, PersonFrame, chosen, given, use_finish};
use crate::api;
use crate::components::{
    Button, ButtonKind, Choice, DateParts, ErrorSummary, Field, PageHeading, Radios, WarningText, form_errors,
};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::lookup;

#[derive(Default)]
struct Typed {
    on: DateParts,
    provider: Option<AttrValue>,
}

impl Typed {
    fn read(&self) -> Result<Transfer, Vec<FieldError>> {
        let mut refused = Vec::new();
        let provider = self.provider.as_ref().and_then(|provider| provider.parse().ok());
        let provider = given(chosen("provider", provider), &mut refused);
        let on = given(self.on.parse("on"), &mut refused);
        on.zip(provider).map(|(on, provider)| Transfer { on, provider }).ok_or(refused)
    }
}

/// Moving a person to another provider.
pub fn transfer_page(id: Uuid) -> Html {
    let form = Callback::from(|about: AboutProps| html! { <Form ..about /> });
    html! { <PersonFrame key={format!("transfer-{id}")} {id} {form} change={Change::Service} /> }
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
        Field::new("provider", "provider", i18n.t("transfer-provider"), "transfer-provider"),
        Field::new("on", "on", i18n.t("transfer-on"), "transfer-on"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let onsubmit = {
        let (submit, draft, i18n, name) = (submit.clone(), draft.clone(), i18n.clone(), name.clone());
        let programme = props.programme.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = draft.get().read();
            let body = match read {
                Ok(body) => body,
                Err(refused) => return submit.refuse(refused),
            };
            let to = lookup::provider(&programme, body.provider).as_str().to_owned();
            let (i18n, finish, name) = (i18n.clone(), finish.clone(), name.clone());
            submit.run(async move { api::people::transfer(id, &body).await }, move |()| {
                let args = [("name", name.into()), ("provider", to.into())];
                finish.emit((Route::People, i18n.t_args("transfer-done", &args)));
            });
        })
    };
    let others = props.programme.providers.iter().filter(|provider| provider.id != props.person.provider);
    let others: Vec<_> = others.map(|provider| Choice::new(provider.id.to_string(), provider.name.clone())).collect();
    let (on, provider) = (draft.get().on.clone(), draft.get().provider.clone());
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("transfer-title")} caption={name} error={!errors.is_empty()} />
            <WarningText>{ i18n.t("transfer-lead") }</WarningText>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                <Radios id="provider" legend={html! { { i18n.t("transfer-provider") } }} options={others} value={provider}
                    error={errors.of("provider")} on_change={draft.set(|draft, value| draft.provider = Some(value))} />
                <DayField id="on" legend={i18n.t("transfer-on")} hint={i18n.t("transfer-on-hint")} today={props.programme.today}
                    value={on} error={errors.of("on")} on_input={draft.set(|draft, parts| draft.on = parts)} />
                <Button submit=true kind={ButtonKind::Warning} busy={submit.busy()}>{ i18n.t("transfer-button") }</Button>
            </form>
        </>
    }
}
