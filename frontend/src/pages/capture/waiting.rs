//! What waits on this device to be sent, in plain words, and sending it now; and what was sent from here today.

mod beside;
mod entry;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use yew::prelude::*;

use super::begun::use_drafts;
use super::by_itself;
use super::removing::save_file;
use crate::components::{Button, ButtonKind, Inset, PageHeading, TextLink, announce};
use crate::hooks::spawn;
use crate::i18n::use_i18n;
use crate::offline::outbox::{self, Waiting};
use crate::offline::sending::Sent;
use crate::offline::sent_log::{self, Entry};
use crate::offline::{Kept, StoreError, persistence, reading};
use crate::questions::failure::StoreNotice;
use crate::routes::Route;
use crate::state::session::use_session;
use beside::{Names, begun, sent_today};
use entry::{Around, entry};

/// What the device holds of an account that is finished.
#[derive(Clone, PartialEq)]
struct Held {
    waiting: Vec<Kept<Waiting>>,
    unreadable: usize,
    sent_today: Vec<Entry>,
}

async fn held(account: Uuid) -> Result<Held, StoreError> {
    let (waiting, unreadable) = outbox::list(account).await?;
    let sent_today = sent_log::today(account).await;
    Ok(Held { waiting, unreadable, sent_today })
}

/// What waits of an account, read again after every change that this window makes.
#[hook]
fn use_held(account: Option<Uuid>) -> (Option<Result<Held, StoreError>>, Callback<()>) {
    let found = use_state(|| None);
    let turn = use_state(|| 0_u32);
    let count = use_mut_ref(|| 0_u32);
    let reload = {
        let turn = turn.clone();
        use_callback((), move |(), ()| {
            let mut count = count.borrow_mut();
            *count = count.wrapping_add(1);
            turn.set(*count);
        })
    };
    {
        let reload = reload.clone();
        use_effect_with((), move |()| {
            let listening = outbox::listen(reload);
            move || drop(listening)
        });
    }
    {
        let found = found.clone();
        use_effect_with((account, *turn), move |(account, _)| {
            let task = account.map(|account| spawn(async move { found.set(Some(held(account).await)) }));
            move || drop(task)
        });
    }
    ((*found).clone(), reload)
}

/// “2 waiting to be sent” and “1 begun, not finished” below the header, or nothing.
#[component]
pub fn WaitingStrip() -> Html {
    let i18n = use_i18n();
    let account = use_session().account().map(|account| account.me.id);
    let (held, _) = use_held(account);
    let count = match &held {
        Some(Ok(held)) => held.waiting.len() + held.unreadable,
        _ => 0,
    };
    let begun = use_drafts(account).len();
    let link = |id: &str, n: usize| {
        html! {
            if n > 0 { <TextLink to={Route::Waiting}>{ i18n.t_args(id, &[("n", n.into())]) }</TextLink> }
        }
    };
    html! {
        if count + begun > 0 {
            <div class="capture-strip">
                <div class="govuk-width-container capture-strip__row">
                    { link("waiting-count", count) }
                    { link("waiting-begun-count", begun) }
                </div>
            </div>
        }
    }
}

/// Everything that waits.
#[component]
pub fn WaitingPage() -> Html {
    let i18n = use_i18n();
    let account = use_session().account().map(|account| account.me.id);
    let (held, reload) = use_held(account);
    let sending = use_state(|| None::<Uuid>);
    let saving = use_state(|| None::<StoreError>);
    let drafts = use_drafts(account);
    let promised = use_promised();
    let mut people: BTreeSet<Uuid> = drafts.iter().map(|kept| kept.value.person).collect();
    if let Some(Ok(held)) = &held {
        people.extend(held.waiting.iter().map(|kept| kept.value.person()));
        people.extend(held.sent_today.iter().map(|entry| entry.person));
    }
    let names = use_names(account.unwrap_or_default(), people);
    let send = {
        let (i18n, sending) = (i18n.clone(), sending.clone());
        Callback::from(move |ids: Vec<Uuid>| {
            let (Some(account), None) = (account, *sending) else { return };
            let (i18n, sending) = (i18n.clone(), sending.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let (mut sent, mut kept) = (0_usize, 0_usize);
                for id in ids {
                    sending.set(Some(id));
                    match by_itself::send(account, id).await {
                        Ok(Sent::Received(_) | Sent::Gone) => sent += 1,
                        Ok(Sent::Kept(_)) | Err(_) => kept += 1,
                    }
                }
                sending.set(None);
                announce(&i18n.t_args("waiting-done", &[("sent", sent.into()), ("kept", kept.into())]));
            });
        })
    };
    let save = {
        let saving = saving.clone();
        Callback::from(move |()| {
            let (Some(account), saving) = (account, saving.clone()) else { return };
            wasm_bindgen_futures::spawn_local(async move { saving.set(save_file(account).await.err()) });
        })
    };
    let content = match (&held, account) {
        (None, _) | (_, None) => super::assess::loading(&i18n),
        (Some(Err(error)), _) => html! { <StoreNotice error={*error} on_retry={reload} /> },
        (Some(Ok(held)), Some(account)) => {
            let waiting = &held.waiting;
            let send_all = {
                let (send, all) = (send.clone(), waiting.iter().map(|kept| kept.id).collect::<Vec<Uuid>>());
                Callback::from(move |()| send.emit(all.clone()))
            };
            // What is not an assessment brings this along in its card.
            let refused = waiting.iter().any(|kept| kept.value.refused().is_some() && kept.value.is_assessment());
            let around = Around { i18n: &i18n, account, sending: *sending, send: &send };
            html! {
                <>
                    if waiting.is_empty() {
                        <p class="govuk-body-l">{ i18n.t("waiting-none") }</p>
                    } else {
                        <p class="govuk-body-l">{ i18n.t("waiting-lead") }</p>
                        if waiting.len() > 1 {
                            <Button busy={sending.is_some()} on_press={send_all}>{ i18n.t("waiting-send-all") }</Button>
                        }
                    }
                    if !promised && (!waiting.is_empty() || !drafts.is_empty()) {
                        <Inset><p class="govuk-body">{ i18n.t("waiting-not-promised") }</p></Inset>
                    }
                    if held.unreadable > 0 {
                        <Inset><p class="govuk-body">{ i18n.t_args("waiting-unreadable", &[("n", held.unreadable.into())]) }</p></Inset>
                    }
                    <ul class="capture-waiting">
                        for kept in waiting.iter() {
                            { entry(&around, kept, names.get(&kept.value.person())) }
                        }
                    </ul>
                    if refused || held.unreadable > 0 {
                        if let Some(error) = *saving {
                            <StoreNotice {error} on_retry={save.clone()} />
                        }
                        <p class="govuk-body">{ i18n.t("waiting-file") }</p>
                        <Button kind={ButtonKind::Secondary} on_press={save.clone()}>{ i18n.t("removing-save") }</Button>
                    }
                    { sent_today(&i18n, &held.sent_today, &names) }
                </>
            }
        }
    };
    html! {
        <div class="capture">
            <PageHeading title={i18n.t("waiting-title")} />
            { content }
            { begun(&i18n, &drafts, &names) }
            <p class="govuk-body"><TextLink to={Route::People}>{ i18n.t("capture-to-list") }</TextLink></p>
        </div>
    }
}

/// Whether the browser promises to keep what is here; taken for promised until it is known.
#[hook]
fn use_promised() -> bool {
    let promised = use_state(|| true);
    {
        let promised = promised.clone();
        use_effect_with((), move |()| {
            let task = spawn(async move { promised.set(persistence::is_promised().await) });
            move || drop(task)
        });
    }
    *promised
}

/// The names of people, as the device has taken them along or the server tells them now.
#[hook]
fn use_names(account: Uuid, people: BTreeSet<Uuid>) -> Names {
    let names = use_state(BTreeMap::new);
    {
        let names = names.clone();
        use_effect_with((account, people), move |(account, people)| {
            let (account, people) = (*account, people.clone());
            let task = spawn(async move {
                let mut found = BTreeMap::new();
                for person in people {
                    if let Some(name) = reading::name(account, person).await {
                        found.insert(person, AttrValue::from(name));
                    }
                }
                names.set(found);
            });
            move || drop(task)
        });
    }
    (*names).clone()
}
