//! After answering in private: the answers are sent or kept, the worker's session is ended, and nothing is shown but
//! that the device is to be given back.

use yew::prelude::*;
use yew_router::prelude::*;

use super::by_itself;
use crate::components::{Button, ButtonKind, PageHeading};
use crate::i18n::use_i18n;
use crate::offline::handover::{self, Handover, Locked};
use crate::offline::sending::Sent;
use crate::routes::Route;
use crate::state::session::{Status, use_session};

/// Props of `LockedPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct LockedPageProps {
    /// What was handed over.
    pub handover: Handover,
    /// How it ended.
    pub locked: Locked,
}

/// Done; please give the device back.
#[component]
pub fn LockedPage(props: &LockedPageProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let signed_in = matches!(session.status(), Status::SignedIn(_) | Status::Lapsed(_));
    {
        let (handover, locked) = (props.handover.clone(), props.locked);
        let session = session.clone();
        use_effect_with((locked, signed_in), move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                if locked == Locked::Sending {
                    let sent = by_itself::send(handover.account, handover.draft).await;
                    let sent = matches!(sent, Ok(Sent::Received(_) | Sent::Gone));
                    handover::lock(handover, if sent { Locked::Sent } else { Locked::Waiting }).await;
                } else if signed_in {
                    session.lock();
                }
            });
        });
    }
    let starting = matches!(session.status(), Status::Starting) || props.locked == Locked::Sending;
    let staff = {
        // The way in is behind its own address; the gate lets nobody but a locked device there.
        let (session, account) = (session.clone(), props.handover.account);
        Callback::from(move |()| {
            session.lock_for(account);
            if let Some(navigator) = &navigator {
                navigator.push(&Route::SignIn);
            }
        })
    };
    let (title, text) = match props.locked {
        Locked::Sending => ("private-locking-title", "private-locking-text"),
        Locked::Sent => ("private-locked-title", "private-locked-sent"),
        Locked::Waiting => ("private-locked-title", "private-locked-waiting"),
        Locked::Stopped => ("private-stopped-title", "private-stopped-text"),
    };
    html! {
        <div class="capture capture--locked">
            if props.locked != Locked::Stopped {
            <svg class="capture-lock" viewBox="0 0 48 48" width="96" height="96" aria-hidden="true" focusable="false">
                <circle class="capture-lock__ground" cx="24" cy="24" r="24" />
                <path class="capture-lock__tick" d="M13.5 25.5 21 33 35 17.5" />
            </svg>
            }
            <PageHeading title={i18n.t_args(title, &[])} step={title} class="govuk-heading-xl" />
            <p class="govuk-body-l">{ i18n.t_args(text, &[]) }</p>
            if props.locked != Locked::Sending {
                <p class="capture-locked__give">{ i18n.t("private-give-back") }</p>
                <div class="capture-locked__staff">
                    <Button kind={ButtonKind::Secondary} busy={starting} on_press={staff}>{ i18n.t("private-staff") }</Button>
                </div>
            }
        </div>
    }
}
