//! A one-time password: shown once, in letters that cannot be mistaken, with a way to copy it.

use std::rc::Rc;

use shared::user::OneTimePassword;
use yew::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::i18n::use_i18n;
use crate::pages::imports::FocusHeading;
use crate::pages::insight::CopyButton;

/// Props of `PasswordPanel`.
#[derive(Properties, Clone)]
pub(super) struct PasswordPanelProps {
    /// The password and whose it is.
    pub password: Rc<OneTimePassword>,
    /// Called when it has been passed on: it is not shown again.
    pub on_done: Callback<()>,
}

impl PartialEq for PasswordPanelProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.password, &other.password) && self.on_done == other.on_done
    }
}

/// The password.
#[component]
pub(super) fn PasswordPanel(props: &PasswordPanelProps) -> Html {
    let i18n = use_i18n();
    let name = [("name", props.password.user.name.clone().into())];
    html! {
        <section class="users__password" aria-labelledby="one-time-password">
            <FocusHeading id="one-time-password" text={i18n.t_args("user-password-heading", &name)} class="govuk-heading-m" />
            <p class="users__secret" translate="no"><code>{ &props.password.password }</code></p>
            <p class="govuk-body">{ i18n.t_args("user-password-once", &name) }</p>
            <div class="govuk-button-group">
                <CopyButton text={props.password.password.clone()} label={i18n.t("user-password-copy")} />
                <Button kind={ButtonKind::Secondary} on_press={props.on_done.clone()}>{ i18n.t("user-password-done") }</Button>
            </div>
        </section>
    }
}
