//! Adding an account. The answer tells its one-time password, once.

use std::rc::Rc;

use shared::error::{FieldCode, FieldError};
use shared::role::Role;
use shared::text::{MAX_EMAIL, MAX_NAME, check_line};
use shared::user::{NewUser, OneTimePassword};
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use super::password::PasswordPanel;
use crate::api;
use crate::components::{
    Button, Choice, ErrorSummary, Field, PageHeading, Radios, Select, TextInput, back_link, form_errors,
};
use crate::hooks::use_submit;
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::session::use_programme;

/// What was entered.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    name: String,
    email: String,
    role: Option<Role>,
    provider: Option<Uuid>,
}

impl Draft {
    /// The account to make.
    ///
    /// # Errors
    /// Every field that breaks a rule which needs no look-up.
    fn check(&self) -> Result<NewUser, Vec<FieldError>> {
        let (name, email) = (self.name.trim(), self.email.trim());
        let mut errors: Vec<FieldError> = [check_line("name", name, MAX_NAME), check_line("email", email, MAX_EMAIL)]
            .into_iter()
            .filter_map(Result::err)
            .collect();
        let parts = email.split_once('@');
        if !email.is_empty()
            && parts.is_none_or(|(local, domain)| local.is_empty() || domain.is_empty() || email.contains(' '))
        {
            errors.push(FieldError::new("email", FieldCode::Format, "Enter an e-mail address."));
        }
        match self.role {
            None => errors.push(FieldError::new("role", FieldCode::Required, "Choose a role.")),
            Some(role) if role.has_provider() && self.provider.is_none() => {
                errors.push(FieldError::new("provider", FieldCode::Required, "Choose a provider."));
            }
            Some(role) if errors.is_empty() => {
                let provider = self.provider.filter(|_| role.has_provider());
                return Ok(NewUser { email: email.into(), name: name.into(), role, provider });
            }
            Some(_) => {}
        }
        Err(errors)
    }
}

/// The page.
#[component]
pub fn NewUserPage() -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let navigator = use_navigator();
    let draft = use_state(Draft::default);
    let made = use_state(|| None::<Rc<OneTimePassword>>);
    let submit = use_submit();

    if let Some(password) = made.as_ref() {
        let title = i18n.t_args("user-created", &[("name", password.user.name.clone().into())]);
        let on_done = Callback::from(move |()| {
            if let Some(navigator) = &navigator {
                navigator.push(&Route::Users);
            }
        });
        return html! {
            <div class="users">
                { back_link(Route::Users, i18n.t("user-title")) }
                <PageHeading {title} tab={i18n.t("user-new-title")} />
                <PasswordPanel password={password.clone()} {on_done} />
            </div>
        };
    }
    let set = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |value: String| {
            let mut next = (*draft).clone();
            change(&mut next, value);
            draft.set(next);
        })
    };
    let onsubmit = {
        let (draft, submit, made) = (draft.clone(), submit.clone(), made.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match draft.check() {
                Err(errors) => submit.refuse(errors),
                Ok(body) => {
                    let made = made.clone();
                    submit.run(async move { api::users::create(&body).await }, move |password| {
                        made.set(Some(Rc::new(password)))
                    });
                }
            }
        })
    };
    let fields = [
        Field::new("name", "name", i18n.t("user-name"), "user-name"),
        Field::new("email", "email", i18n.t("user-email"), "user-email"),
        Field::new("role", "role", i18n.t("user-role"), "user-role"),
        Field::new("provider", "provider", i18n.t("user-provider"), "user-provider"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let roles = Role::ALL.iter().map(|role| {
        Choice::new(role.as_str(), i18n.t_code("role", role.as_str()))
            .hint(i18n.t_code("user-role-hint", role.as_str()))
    });
    let providers = programme.iter().flat_map(|programme| programme.providers.iter());
    let providers = std::iter::once(Choice::new("", i18n.t("user-provider-choose")))
        .chain(providers.map(|provider| Choice::new(provider.id.to_string(), provider.name.clone())));
    html! {
        <div class="users app-narrow">
            { back_link(Route::Users, i18n.t("user-title")) }
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("user-new-title")} error={!errors.is_empty()} />
            <form {onsubmit} novalidate=true>
                <TextInput id="name" label={i18n.t("user-name")} label_class="govuk-label--s" value={draft.name.clone()}
                    on_input={set(|draft, value| draft.name = value)} error={errors.of("name")} />
                <TextInput id="email" kind="email" label={i18n.t("user-email")} label_class="govuk-label--s"
                    hint={i18n.t("user-email-hint")} value={draft.email.clone()}
                    on_input={set(|draft, value| draft.email = value)} error={errors.of("email")} />
                <Radios id="role" legend={html! { { i18n.t("user-role") } }} legend_class="govuk-fieldset__legend--s"
                    options={roles.collect::<Vec<_>>()} value={draft.role.map(|role| AttrValue::Static(role.as_str()))}
                    on_change={set(|draft, value| draft.role = Role::parse(&value)).reform(|value: AttrValue| value.to_string())}
                    error={errors.of("role")} />
                if draft.role.is_some_and(Role::has_provider) {
                    <Select id="provider" label={i18n.t("user-provider")} label_class="govuk-label--s"
                        options={providers.collect::<Vec<_>>()}
                        value={draft.provider.map(|id| id.to_string()).unwrap_or_default()}
                        on_change={set(|draft, value| draft.provider = value.parse().ok()).reform(|value: AttrValue| value.to_string())}
                        error={errors.of("provider")} />
                }
                <Button submit=true busy={submit.busy()}>{ i18n.t("user-create") }</Button>
            </form>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(draft: &Draft) -> Vec<(String, FieldCode)> {
        draft.check().err().unwrap_or_default().into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn everything_missing_is_said_at_once() {
        let expected = [("name", FieldCode::Required), ("email", FieldCode::Required), ("role", FieldCode::Required)];
        assert_eq!(codes(&Draft::default()), expected.map(|(field, code)| (field.to_string(), code)));
    }

    #[test]
    fn a_provider_goes_with_the_role() {
        let worker =
            Draft { name: " Ada ".into(), email: "ada@example.org".into(), role: Some(Role::Worker), provider: None };
        assert_eq!(codes(&worker), [("provider".to_string(), FieldCode::Required)]);
        // A provider chosen before the role was changed does not go with it.
        let evaluator = Draft { role: Some(Role::Evaluator), provider: Some(Uuid::nil()), ..worker };
        let made = evaluator.check().expect("an account");
        assert_eq!((made.name.as_str(), made.provider), ("Ada", None));
    }

    #[test]
    fn an_address_without_its_parts_is_refused() {
        for email in ["ada", "@example.org", "ada@", "a da@example.org"] {
            let draft = Draft { name: "Ada".into(), email: email.into(), role: Some(Role::Evaluator), provider: None };
            assert_eq!(codes(&draft), [("email".to_string(), FieldCode::Format)]);
        }
    }
}
