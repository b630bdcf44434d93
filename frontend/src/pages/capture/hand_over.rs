//! The worker's last page before the person has the device to themself; and all that a worker sees of a private draft.

use chrono::Utc;
use uuid::Uuid;
use yew::prelude::*;

use super::resume::discard_page;
use crate::components::{Button, ButtonKind, ButtonLink, PageHeading, back_link};
use crate::i18n::use_i18n;
use crate::offline::handover::{self, Handover};
use crate::offline::{Kept, StoreError};
use crate::questions::failure::StoreNotice;
use crate::questions::flow::Draft;
use crate::questions::words::Name;
use crate::routes::Route;
use crate::state::session::use_session;

/// Props of `HandOverPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct HandOverPageProps {
    /// Whose device storage it is.
    pub account: Uuid,
    /// The draft; nothing of what it says is shown.
    pub kept: Kept<Draft>,
    /// The person's name.
    pub name: Name,
    /// Discards the draft.
    pub on_discard: Callback<()>,
}

/// What happens now, and handing over.
#[component]
pub fn HandOverPage(props: &HandOverPageProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let asking = use_state(|| false);
    let failed = use_state(|| None::<StoreError>);
    let busy = use_state(|| false);
    let ask = |yes: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(yes))
    };
    let hand_over = {
        let (failed, busy) = (failed.clone(), busy.clone());
        let draft = &props.kept.value;
        let mark =
            Handover { account: props.account, person: draft.person, draft: draft.id, since: Utc::now(), locked: None };
        Callback::from(move |()| {
            let (failed, busy, mark) = (failed.clone(), busy.clone(), mark.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                // When it is set, the gate takes this page away.
                if let Err(error) = handover::set(mark).await {
                    busy.set(false);
                    failed.set(Some(error));
                }
            });
        })
    };
    if *asking {
        return discard_page(&i18n, &props.name, &props.on_discard, &ask(false));
    }
    let begun = props.kept.value.is_begun();
    // Without a PIN a device that is handed over without a network would stay locked until there is one.
    let has_pin = session.account().is_some_and(|account| account.has_pin);
    let title = if begun { "private-again-title" } else { "private-hand-over-title" };
    html! {
        <div class="capture">
            { back_link(Route::People, i18n.t("back")) }
            if let Some(error) = *failed {
                <StoreNotice {error} on_retry={hand_over.clone()} />
            }
            <PageHeading title={props.name.t(&i18n, title)} tab={i18n.t("tab-hand-over")} step={title} class="govuk-heading-xl" />
            if begun {
                <p class="govuk-body-l">{ props.name.t(&i18n, "private-again-text") }</p>
            }
            <ul class="govuk-list govuk-list--bullet capture-points">
                <li>{ props.name.t(&i18n, "private-point-answers") }</li>
                <li>{ props.name.t(&i18n, "private-point-locked") }</li>
                <li>{ i18n.t("private-point-password") }</li>
            </ul>
            if !has_pin {
                <p class="govuk-body-l">{ i18n.t("private-pin-why") }</p>
            }
            <div class="capture-choices">
                if has_pin {
                    <Button class="capture-choice" busy={*busy} on_press={hand_over}>{ i18n.t("private-hand-over-now") }</Button>
                } else {
                    <ButtonLink to={Route::Pin} class="capture-choice">{ i18n.t("private-pin-first") }</ButtonLink>
                }
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={ask(true)}>
                    { if begun { i18n.t("capture-resume-discard") } else { i18n.t("private-hand-over-not") } }
                </Button>
            </div>
        </div>
    }
}
