//! One account in the list: who it is, and stopping it, allowing it again, or making a new password, each after a question.

use std::rc::Rc;

use shared::programme::Programme;
use shared::user::{OneTimePassword, UpdateUser, UserSummary};
use yew::prelude::*;

use crate::api;
use crate::components::{Button, ButtonKind, TagKind, error_text, tag};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use crate::pages::imports::{FocusHeading, focus_soon};
use crate::state::lookup;

/// Props of `UserCard`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct UserCardProps {
    /// The account.
    pub user: UserSummary,
    /// For the provider's name.
    pub programme: Option<Rc<Programme>>,
    /// Whether it is the reader's own: it cannot be stopped by its owner.
    pub own: bool,
    /// Called with a new one-time password.
    pub on_password: Callback<OneTimePassword>,
    /// Called after a change with what to say.
    pub on_changed: Callback<AttrValue>,
}

/// A question that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Stop,
    Reset,
}

/// One account.
#[component]
pub(super) fn UserCard(props: &UserCardProps) -> Html {
    let i18n = use_i18n();
    let asking = use_state(|| None::<Asking>);
    let submit = use_submit();
    let user = &props.user;
    let heading = format!("user-{}", user.id);

    let set_active = {
        let (submit, asking, user, on_changed, i18n) =
            (submit.clone(), asking.setter(), user.clone(), props.on_changed.clone(), i18n.clone());
        move |active: bool| {
            let (asking, on_changed, i18n, id) = (asking.clone(), on_changed.clone(), i18n.clone(), user.id);
            let body = UpdateUser { name: user.name.clone(), active };
            submit.run(async move { api::users::update(id, &body).await }, move |user: UserSummary| {
                asking.set(None);
                let args = [("name", user.name.clone().into())];
                let said =
                    if active { i18n.t_args("user-enabled", &args) } else { i18n.t_args("user-disabled", &args) };
                on_changed.emit(said);
            });
        }
    };
    let reset = {
        let (submit, asking, on_password, id) = (submit.clone(), asking.setter(), props.on_password.clone(), user.id);
        move || {
            let (asking, on_password) = (asking.clone(), on_password.clone());
            submit.run(async move { api::users::reset_password(id).await }, move |password| {
                asking.set(None);
                on_password.emit(password);
            });
        }
    };
    let ask = |what: Option<Asking>| {
        let (asking, submit, heading) = (asking.setter(), submit.clone(), heading.clone());
        Callback::from(move |()| {
            submit.clear();
            asking.set(what);
            if what.is_none() {
                focus_soon(format!("#{heading}"));
            }
        })
    };
    let whose = i18n.t_args("user-of", &[("name", user.name.clone().into())]);
    let label = |text: &AttrValue| AttrValue::from(format!("{text} {whose}"));
    let (stop, allow, new_password) = (i18n.t("user-disable"), i18n.t("user-enable"), i18n.t("user-reset"));

    let actions = html! {
        <div class="users__actions">
            if props.own {
                <p class="govuk-hint">{ i18n.t("user-you") }</p>
            } else if user.active {
                <Button kind={ButtonKind::Secondary} label={label(&new_password)} on_press={ask(Some(Asking::Reset))}>{ new_password.clone() }</Button>
                <Button kind={ButtonKind::Secondary} label={label(&stop)} on_press={ask(Some(Asking::Stop))}>{ stop.clone() }</Button>
            } else {
                <Button kind={ButtonKind::Secondary} label={label(&allow)} busy={submit.busy()}
                    on_press={let set_active = set_active.clone(); Callback::from(move |()| set_active(true))}>{ allow.clone() }</Button>
            }
        </div>
    };
    let question = (*asking).map(|what| {
        let args = [("name", user.name.clone().into())];
        let (title, text, yes) = match what {
            Asking::Stop => {
                (i18n.t_args("user-disable-heading", &args), i18n.t("user-disable-text"), i18n.t("user-disable-yes"))
            }
            Asking::Reset => {
                (i18n.t_args("user-reset-heading", &args), i18n.t("user-reset-text"), i18n.t("user-reset-yes"))
            }
        };
        let (set_active, reset) = (set_active.clone(), reset.clone());
        let go = Callback::from(move |()| match what {
            Asking::Stop => set_active(false),
            Asking::Reset => reset(),
        });
        html! {
            <div class="users__question">
                <FocusHeading id={format!("{heading}-question")} text={title} class="govuk-heading-s" />
                <p class="govuk-body">{ text }</p>
                <div class="govuk-button-group">
                    <Button kind={ButtonKind::Warning} busy={submit.busy()} on_press={go}>{ yes }</Button>
                    <Button kind={ButtonKind::Secondary} on_press={ask(None)}>{ i18n.t("cancel") }</Button>
                </div>
            </div>
        }
    });
    let failure = submit.failure().map(|failure| match failure {
        Failure::Api(error) => error_text(&i18n, error),
        Failure::Fields(_) => i18n.t("error-invalid"),
    });
    let provider = user.provider.zip(props.programme.as_ref()).map(|(id, programme)| lookup::provider(programme, id));
    let last = match user.last_signed_in_at {
        Some(at) => i18n.t_args("user-last", &[("when", i18n.date_time(at).to_string().into())]),
        None => i18n.t("user-never"),
    };
    html! {
        <li class="users__user" aria-labelledby={heading.clone()}>
            <div class="users__who">
                <h2 class="govuk-heading-s" id={heading.clone()} tabindex="-1">{ &user.name }</h2>
                <p class="users__email">{ email(&user.email) }</p>
            </div>
            <div class="users__what">
                <p>{ i18n.t_code("role", user.role.as_str()) }</p>
                for name in provider {
                    <p class="users__quiet">{ name }</p>
                }
            </div>
            <div class="users__when">
                if user.active {
                    { tag(i18n.t("user-active"), TagKind::Good) }
                } else {
                    { tag(i18n.t("user-inactive"), TagKind::Quiet) }
                }
                <p class="users__quiet">{ last }</p>
            </div>
            if question.is_none() {
                { actions }
            }
            if let Some(text) = failure {
                <p class="govuk-error-message users__failure" role="alert">{ text }</p>
            }
            { for question }
        </li>
    }
}

/// An address that may be broken before its `@` where it is long.
fn email(address: &str) -> Html {
    match address.split_once('@') {
        Some((local, domain)) => html! { <>{ local }<wbr />{ "@" }{ domain }</> },
        None => html! { { address } },
    }
}
