//! Changing one's password, by choice or because the first one was made by somebody else.

use shared::error::{FieldCode, FieldError};
use shared::user::{ChangePassword, MAX_PASSWORD, MIN_PASSWORD};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::components::{Button, ErrorSummary, Field, Inset, PageHeading, PasswordInput, announce, form_errors};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::entering;
use crate::state::flash;
use crate::state::session::use_session;

/// Changing one's password. What is typed once can be shown, so it is not asked for twice.
#[component]
pub fn PasswordPage() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let draft = use_draft(|| ChangePassword { current: String::new(), new: String::new() });
    let submit = use_submit();
    let account = session.account().cloned();
    let forced = account.as_ref().is_some_and(|account| account.me.must_change_password);
    let current_label = if forced { i18n.t("password-current-one-time") } else { i18n.t("password-current") };
    let fields = [
        Field::new("current", "current", current_label.clone(), "password-current"),
        Field::new("new", "new", i18n.t("password-new"), "password-new"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let onsubmit = {
        let (submit, draft, i18n) = (submit.clone(), draft.clone(), i18n.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let body = draft.get().clone();
            let refused = check(&body.current, &body.new);
            if !refused.is_empty() {
                submit.refuse(refused);
                return;
            }
            let (session, navigator, i18n) = (session.clone(), navigator.clone(), i18n.clone());
            let request = async move {
                api::session::change_password(&body).await?;
                entering::enter_with_password(api::session::me(None).await?).await
            };
            submit.run(request, move |status| {
                let done = i18n.t("password-done");
                announce(&done);
                flash::set(done);
                session.entered(status);
                if let Some(navigator) = navigator {
                    navigator.push(&Route::Home);
                }
            });
        })
    };
    let title = if forced { i18n.t("password-first-title") } else { i18n.t("password-title") };
    html! {
        <div class="app-narrow">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading {title} error={!errors.is_empty()} />
            if forced {
                <Inset>{ i18n.t("password-first-text") }</Inset>
            }
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                // For password managers: whose password this is. The server never sends the address back.
                <input type="text" name="username" autocomplete="username" hidden={true} readonly={true}
                    value={account.map(|account| account.me.name.clone())} />
                <PasswordInput id="current" autocomplete="current-password" label={current_label}
                    value={draft.get().current.clone()} on_input={draft.set(|draft, text| draft.current = text)} error={errors.of("current")} />
                <PasswordInput id="new" autocomplete="new-password" label={i18n.t("password-new")} hint={i18n.t("password-hint")}
                    value={draft.get().new.clone()} on_input={draft.set(|draft, text| draft.new = text)} error={errors.of("new")} />
                <Button submit=true busy={submit.busy()}>{ i18n.t("password-button") }</Button>
            </form>
        </div>
    }
}

/// The rules that need no server.
fn check(current: &str, new: &str) -> Vec<FieldError> {
    let length = u64::try_from(new.chars().count()).unwrap_or(u64::MAX);
    let current_error = current.is_empty().then_some(FieldCode::Required);
    let new_error = match length {
        0 => Some(FieldCode::Required),
        n if n < MIN_PASSWORD => Some(FieldCode::TooShort),
        n if n > MAX_PASSWORD => Some(FieldCode::TooLong),
        _ if new == current => Some(FieldCode::Inconsistent),
        _ => None,
    };
    let named = [("current", current_error), ("new", new_error)];
    named.into_iter().filter_map(|(field, code)| code.map(|code| FieldError::new(field, code, ""))).collect()
}
