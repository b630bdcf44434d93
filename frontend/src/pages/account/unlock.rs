//! Opening the device by a PIN, with or without a network. While it is shown nobody's name is on the page.

use chrono::{DateTime, Utc};
use uuid::Uuid;
use yew::prelude::*;

use super::sign_in::SignInForm;
use crate::components::{
    Button, ButtonKind, Choice, ErrorItem, ErrorSummary, FormErrors, PageHeading, PasswordInput, Radios,
};
use crate::i18n::{I18n, use_i18n};
use crate::offline::vault::{self, Known, Tried};
use crate::state::entering::{self, Unlocked};
use crate::state::session::{Status, use_session};

/// Props of `UnlockPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct UnlockPageProps {
    /// Whose PIN is asked for; none where it may be anybody's that this device knows.
    pub account: Option<Uuid>,
    /// Where a respondent was answering, who goes on once it is open: stops that without opening it.
    #[prop_or_default]
    pub on_stop: Option<Callback<()>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Refusal {
    Empty,
    NobodyChosen,
    Tried(Tried),
    NoStore,
}

/// The PIN of one of the accounts that this device knows.
#[component]
pub fn UnlockPage(props: &UnlockPageProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let known = use_state(|| None::<Vec<Known>>);
    let chosen = use_state(|| props.account);
    let pin = use_state(String::new);
    let busy = use_state(|| false);
    let refused = use_state(|| None::<Refusal>);
    let attempt = use_state(|| 0_u32);
    {
        let (known, chosen, only) = (known.clone(), chosen.clone(), props.account);
        use_effect_with(only, move |only| {
            let only = *only;
            wasm_bindgen_futures::spawn_local(async move {
                let mut all = vault::known().await.unwrap_or_default();
                all.retain(|known| known.has_pin && only.is_none_or(|only| only == known.account));
                if let [one] = all.as_slice() {
                    chosen.set(Some(one.account));
                }
                known.set(Some(all));
            });
        });
    }
    let onsubmit = {
        let (session, chosen, pin, busy) = (session.clone(), chosen.clone(), pin.clone(), busy.clone());
        let (refused, attempt) = (refused.clone(), attempt.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let refuse = {
                let (refused, attempt) = (refused.clone(), attempt.clone());
                move |why| {
                    refused.set(Some(why));
                    attempt.set(attempt.wrapping_add(1));
                }
            };
            let Some(account) = *chosen else { return refuse(Refusal::NobodyChosen) };
            if pin.is_empty() {
                return refuse(Refusal::Empty);
            }
            if *busy {
                return;
            }
            busy.set(true);
            let (session, typed, pin, busy) = (session.clone(), (*pin).clone(), pin.clone(), busy.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let unlocked = entering::unlock(account, &typed).await;
                busy.set(false);
                pin.set(String::new());
                match unlocked {
                    Ok(Unlocked::Entered(status)) => {
                        let confirm = matches!(status, Status::SignedIn(_));
                        session.entered(status);
                        if confirm {
                            session.confirm();
                        }
                    }
                    Ok(Unlocked::Not(tried)) => refuse(Refusal::Tried(tried)),
                    Err(_) => refuse(Refusal::NoStore),
                }
            });
        })
    };
    let Some(known) = &*known else { return html! {} };
    if known.is_empty() {
        return html! { <SignInForm /> };
    }
    let errors = FormErrors { items: refused.iter().map(|why| item(&i18n, *why)).collect() };
    let with_password = {
        let session = session.clone();
        Callback::from(move |()| session.signed_out())
    };
    let people: Vec<Choice> =
        known.iter().map(|known| Choice::new(known.account.to_string(), known.initials.clone())).collect();
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |value: AttrValue| chosen.set(value.parse().ok()))
    };
    let type_pin = {
        let pin = pin.clone();
        Callback::from(move |text| pin.set(text))
    };
    let lead = if props.on_stop.is_some() { i18n.t("unlock-answering") } else { i18n.t("unlock-lead") };
    html! {
        <div class="app-sign-in">
            <div class="app-card app-sign-in__card">
                <ErrorSummary errors={errors.clone()} attempt={*attempt} />
                <PageHeading title={i18n.t("unlock-title")} error={!errors.is_empty()} />
                <p class="govuk-body-l">{ lead }</p>
                <form {onsubmit} novalidate={true} method="post">
                    if people.len() > 1 {
                        <Radios id="account" legend={html! { { i18n.t("unlock-who") } }} options={people}
                            value={chosen.map(|account| AttrValue::from(account.to_string()))} on_change={choose}
                            error={errors.of("account")} />
                    }
                    <PasswordInput id="pin" autocomplete="off" label={i18n.t("unlock-pin")} value={(*pin).clone()}
                        on_input={type_pin} error={errors.of("pin")} />
                    <Button submit=true busy={*busy}>{ i18n.t("unlock-button") }</Button>
                </form>
                <p class="govuk-body">{ i18n.t("unlock-forgotten") }</p>
                <Button kind={ButtonKind::Secondary} on_press={with_password}>{ i18n.t("unlock-password") }</Button>
                if let Some(stop) = &props.on_stop {
                    <p class="govuk-body">{ i18n.t("unlock-stop-text") }</p>
                    <Button kind={ButtonKind::Secondary} on_press={stop.clone()}>{ i18n.t("unlock-stop") }</Button>
                }
            </div>
        </div>
    }
}

fn item(i18n: &I18n, why: Refusal) -> ErrorItem {
    let (id, text) = match why {
        Refusal::Empty => (Some("pin"), i18n.t("unlock-error-empty")),
        Refusal::NobodyChosen => (Some("account"), i18n.t("unlock-error-nobody")),
        Refusal::NoStore => (None, i18n.t("unlock-error-store")),
        Refusal::Tried(Tried::TooEarly(until)) => (Some("pin"), too_early(i18n, until)),
        Refusal::Tried(Tried::Wrong { left, until }) if left > 0 => {
            let wrong = i18n.t_args("unlock-error-wrong", &[("n", left.into())]);
            let text = match until {
                Some(until) => AttrValue::from(format!("{wrong} {}", too_early(i18n, until))),
                None => wrong,
            };
            (Some("pin"), text)
        }
        Refusal::Tried(_) => (Some("pin"), i18n.t("unlock-error-removed")),
    };
    ErrorItem { id: id.map(AttrValue::Static), text }
}

fn too_early(i18n: &I18n, until: DateTime<Utc>) -> AttrValue {
    let seconds = (until - Utc::now()).num_seconds().max(0) + 1;
    i18n.t_args("unlock-error-early", &[("n", seconds.into())])
}
