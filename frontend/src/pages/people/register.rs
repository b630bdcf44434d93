//! Registering somebody. The id is made once, so that sending again cannot register twice.

use shared::error::ErrorCode;
use shared::person::RegisterPerson;
use uuid::Uuid;
use yew::prelude::*;

use super::details::{Details, details_fields, fields};
use super::frame::use_finish;
use crate::api;
use crate::components::{Button, ErrorSummary, Notification, PageHeading, TextLink, back_link, form_errors};
use crate::hooks::{Failure, use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::session::use_programme;

/// Registering somebody.
#[component]
pub fn NewPersonPage() -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let id = *use_memo((), |()| Uuid::now_v7());
    let submit = use_submit();
    let finish = use_finish();
    let draft = use_draft(Details::default);
    let Some(programme) = programme else { return html! {} };
    let errors = form_errors(&i18n, &fields(&i18n), submit.failure());
    // An earlier try was stored although its answer was lost, and the form has changed since.
    let stored = matches!(submit.failure(), Some(Failure::Api(error)) if error.code() == Some(ErrorCode::IdConflict));
    let onsubmit = {
        let (submit, draft, i18n) = (submit.clone(), draft.clone(), i18n.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = draft.get().read();
            let person = match read {
                Ok(person) => person,
                Err(refused) => return submit.refuse(refused),
            };
            let body = RegisterPerson { id, person };
            let (i18n, finish) = (i18n.clone(), finish.clone());
            submit.run(async move { api::people::register(&body).await }, move |detail| {
                let args = [("name", detail.summary.preferred_name.clone().into())];
                finish.emit((Route::Person { id: detail.summary.id }, i18n.t_args("register-done", &args)));
            });
        })
    };
    html! {
        <div class="app-narrow">
            { back_link(Route::People, i18n.t("people-back")) }
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            if stored {
                <Notification>
                    <p class="govuk-body">{ i18n.t("register-stored") }</p>
                    <TextLink to={Route::Person { id }}>{ i18n.t("register-stored-open") }</TextLink>
                </Notification>
            }
            <PageHeading title={i18n.t("register-title")} error={!errors.is_empty()} />
            <p class="govuk-body">{ i18n.t("register-lead") }</p>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                { details_fields(&i18n, &draft, &errors, &programme) }
                <Button submit=true busy={submit.busy()}>{ i18n.t("register-button") }</Button>
            </form>
        </div>
    }
}
