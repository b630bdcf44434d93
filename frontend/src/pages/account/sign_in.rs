//! The sign-in form. It stands at whatever address was asked for, so that signing in leads there.

use shared::error::{FieldCode, FieldError};
use shared::user::SignIn;
use yew::prelude::*;

use super::on_this_device::OnThisDevice;
use crate::api;
use crate::components::{Button, Details, ErrorSummary, Field, PageHeading, PasswordInput, TextInput, form_errors};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::state::entering;
use crate::state::session::use_session;

/// Props of `SignInForm`.
#[derive(Properties, Clone, PartialEq)]
pub struct SignInFormProps {
    /// Whether a session has just ended with a page still open behind the form.
    #[prop_or_default]
    pub lapsed: bool,
}

/// Signing in. A refusal never tells whether the account exists.
#[component]
pub fn SignInForm(props: &SignInFormProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let draft = use_draft(|| SignIn { email: String::new(), password: String::new() });
    let submit = use_submit();
    let fields = [
        Field::new("email", "email", i18n.t("sign-in-email"), "sign-in-email"),
        Field::new("password", "password", i18n.t("sign-in-password"), "sign-in-password"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let onsubmit = {
        let (submit, draft) = (submit.clone(), draft.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let required = |field: &str, value: &str| {
                value.trim().is_empty().then(|| FieldError::new(field, FieldCode::Required, ""))
            };
            let body = draft.get().clone();
            let missing: Vec<_> =
                [required("email", &body.email), required("password", &body.password)].into_iter().flatten().collect();
            if !missing.is_empty() {
                submit.refuse(missing);
                return;
            }
            let body = SignIn { email: body.email.trim().to_owned(), password: body.password };
            let session = session.clone();
            let request = async move { entering::enter_with_password(api::session::sign_in(&body).await?).await };
            submit.run(request, move |status| session.entered(status));
        })
    };
    html! {
        <div class="app-sign-in">
            <div class="app-card app-sign-in__card">
                <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
                if props.lapsed {
                    <PageHeading title={i18n.t("lapsed-title")} error={!errors.is_empty()} />
                    <p class="govuk-body">{ i18n.t("lapsed-text") }</p>
                } else {
                    <PageHeading title={i18n.t("sign-in-title")} error={!errors.is_empty()} />
                    <p class="govuk-body-l">{ i18n.t("sign-in-lead") }</p>
                }
                <form {onsubmit} novalidate={true} method="post">
                    <TextInput id="email" kind="email" autocomplete="username" label={i18n.t("sign-in-email")}
                        value={draft.get().email.clone()} on_input={draft.set(|draft, text| draft.email = text)} error={errors.of("email")} />
                    <PasswordInput id="password" autocomplete="current-password" label={i18n.t("sign-in-password")}
                        value={draft.get().password.clone()} on_input={draft.set(|draft, text| draft.password = text)} error={errors.of("password")} />
                    <Button submit=true busy={submit.busy()}>{ i18n.t("sign-in-button") }</Button>
                </form>
                <OnThisDevice />
                <Details summary={i18n.t("sign-in-help")}><p class="govuk-body">{ i18n.t("sign-in-help-text") }</p></Details>
            </div>
        </div>
    }
}
