//! What the server holds: whose it is, since when, why, and trying it again.

use shared::device::{HeldSubmission, Recovered, RecoveredRecord};
use yew::prelude::*;

use super::report::reasons;
use crate::api;
use crate::components::{Button, ButtonKind, error_text};
use crate::hooks::{Failure, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::focus_soon;

/// Everything held, a card each.
pub(super) fn held(i18n: &I18n, list: &[HeldSubmission], on_changed: &Callback<()>) -> Html {
    if list.is_empty() {
        return html! { <p class="govuk-body" id="recovery-none" tabindex="-1">{ i18n.t("recovery-held-none") }</p> };
    }
    html! {
        <ul class="users__list" aria-labelledby="recovery-held">
            for (index, held) in list.iter().enumerate() {
                // Two contents under one id are two cards.
                <Card key={format!("{}-{}", held.id, held.held_at)} number={index} held={held.clone()} on_changed={on_changed.clone()} />
            }
        </ul>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct CardProps {
    number: usize,
    held: HeldSubmission,
    on_changed: Callback<()>,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let still = use_state(|| false);
    let held = &props.held;
    let heading = format!("held-{}", props.number);
    let on_press = {
        let (submit, still, id, on_changed) = (submit.clone(), still.clone(), held.id, props.on_changed.clone());
        Callback::from(move |()| {
            let (still, on_changed) = (still.clone(), on_changed.clone());
            submit.run(async move { api::recoveries::retry(id).await }, move |found: RecoveredRecord| {
                still.set(found.outcome == Recovered::Held);
                on_changed.emit(());
                if found.outcome != Recovered::Held {
                    // The card goes, and the focus with it.
                    focus_soon("h1".into());
                }
            });
        })
    };
    let failure = submit.failure().map(|failure| match failure {
        Failure::Api(error) => error_text(&i18n, error),
        Failure::Fields(_) => i18n.t("error-invalid"),
    });
    let whose = i18n.t_args("recovery-held-of", &[("name", held.account_name.clone().into())]);
    let label = format!("{} {whose}", i18n.t("try-again"));
    html! {
        <li class="users__user" aria-labelledby={heading.clone()}>
            <div class="users__who">
                <h3 class="govuk-heading-s" id={heading}>{ whose }</h3>
            </div>
            <div class="users__what">
                for reason in reasons(&i18n, held.code, &held.errors) {
                    <p>{ reason }</p>
                }
            </div>
            <div class="users__when">
                <p class="users__quiet">{ i18n.t_args("recovery-held-since", &[("when", i18n.date_time(held.held_at).to_string().into())]) }</p>
                <p class="users__quiet audit__subject">{ held.id.to_string() }</p>
            </div>
            <div class="users__actions">
                <Button kind={ButtonKind::Secondary} {label} busy={submit.busy()} {on_press}>{ i18n.t("try-again") }</Button>
            </div>
            if let Some(text) = failure {
                <p class="govuk-error-message users__failure" role="alert">{ text }</p>
            } else if *still {
                <p class="users__failure" role="status">{ i18n.t("recovery-still-held") }</p>
            }
        </li>
    }
}
