//! “Not today”: it was tried, why not, and the person stays due.

use chrono::Utc;
use shared::error::{FieldCode, FieldError};
use shared::person::{NotToday, NotTodayReason};
use uuid::Uuid;
use yew::prelude::*;

use super::at::{At, StepLink};
use super::cards::{Card, Cards};
use super::words::Name;
use crate::api;
use crate::components::{Button, ButtonLink, ErrorSummary, Field, PageHeading, Panel, form_errors};
use crate::hooks::use_submit;
use crate::i18n::use_i18n;
use crate::routes::Route;

/// Props of `NotTodayPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct NotTodayPageProps {
    /// The person.
    pub person: Uuid,
    /// Their name.
    pub name: Name,
}

/// Why not, and that it is recorded.
#[component]
pub fn NotTodayPage(props: &NotTodayPageProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    // Kept while the reason is, so that a repeated try is the same try.
    let tried = use_state(|| None::<NotToday>);
    let done = use_state(|| false);
    let fields = [Field::new("reason", "reason", i18n.t("capture-not-today-reason"), "capture-not-today")];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let choose = {
        let tried = tried.clone();
        Callback::from(move |value: AttrValue| {
            let reason = NotTodayReason::ALL.into_iter().find(|reason| reason.as_str() == &*value);
            tried.set(reason.map(|reason| NotToday { id: Uuid::now_v7(), at: Utc::now(), reason }));
        })
    };
    let onsubmit = {
        let (submit, tried, done, person) = (submit.clone(), tried.clone(), done.clone(), props.person);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(body) = (*tried).clone() else {
                submit.refuse(vec![FieldError::new("reason", FieldCode::Required, "")]);
                return;
            };
            let done = done.clone();
            submit.run(async move { api::people::not_today(person, &body).await }, move |()| done.set(true));
        })
    };
    if *done {
        let heading =
            html! { <PageHeading title={i18n.t("capture-not-today-done")} step="done" class="govuk-panel__title" /> };
        return html! {
            <div class="capture">
                <Panel {heading}>{ props.name.t(&i18n, "capture-not-today-done-text") }</Panel>
                <ButtonLink to={Route::People}>{ i18n.t("capture-to-list") }</ButtonLink>
            </div>
        };
    }
    let cards = NotTodayReason::ALL
        .into_iter()
        .map(|r| Card::new(r.as_str(), i18n.t_code("capture-not-today-because", r.as_str())));
    let error = errors.of("reason");
    let legend = html! {
        <PageHeading title={props.name.t(&i18n, "capture-not-today-title")} step="not-today" error={error.is_some()}
            class="govuk-fieldset__heading capture-title" />
    };
    html! {
        <div class="capture">
            <div class="capture-bar">
                <StepLink person={props.person} at={At::default()} class="govuk-back-link capture-bar__back">{ i18n.t("back") }</StepLink>
            </div>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <form {onsubmit} novalidate={true} method="post">
                <Cards id="reason" {legend} hint={props.name.t(&i18n, "capture-not-today-hint")} {error} cards={cards.collect::<Vec<_>>()}
                    value={tried.as_ref().map(|tried| AttrValue::Static(tried.reason.as_str()))} on_change={choose} />
                <Button submit=true class="capture-next" busy={submit.busy()}>{ i18n.t("capture-not-today-send") }</Button>
            </form>
        </div>
    }
}
