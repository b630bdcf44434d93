//! What waits on this device to be sent, in plain words, and sending it now.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use yew::prelude::*;

use super::at::{At, StepLink};
use super::begun::use_drafts;
use super::by_itself;
use super::failure::StoreNotice;
use super::flow::Draft;
use super::sent::refusal;
use crate::api;
use crate::components::{Button, ButtonKind, Inset, PageHeading, TextLink, announce};
use crate::hooks::spawn;
use crate::i18n::{I18n, use_i18n};
use crate::offline::outbox::{self, Trouble, Waiting};
use crate::offline::sending::Sent;
use crate::offline::{Kept, StoreError};
use crate::routes::Route;
use crate::state::session::use_session;

type Listed = Result<(Vec<Kept<Waiting>>, usize), StoreError>;

/// What waits of an account, read again after every change that this window makes.
#[hook]
fn use_waiting(account: Option<Uuid>) -> (Option<Listed>, Callback<()>) {
    let listed = use_state(|| None);
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
        let listed = listed.clone();
        use_effect_with((account, *turn), move |(account, _)| {
            let task = account.map(|account| spawn(async move { listed.set(Some(outbox::list(account).await)) }));
            move || drop(task)
        });
    }
    ((*listed).clone(), reload)
}

/// “2 waiting to be sent” and “1 begun, not finished” below the header, or nothing.
#[component]
pub fn WaitingStrip() -> Html {
    let i18n = use_i18n();
    let account = use_session().account().map(|account| account.me.id);
    let (listed, _) = use_waiting(account);
    let count = match &listed {
        Some(Ok((waiting, unreadable))) => waiting.len() + unreadable,
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
    let (listed, reload) = use_waiting(account);
    let sending = use_state(|| None::<Uuid>);
    let drafts = use_drafts(account);
    let mut people: Vec<Uuid> = drafts.iter().map(|kept| kept.value.person).collect();
    if let Some(Ok((waiting, _))) = &listed {
        people.extend(waiting.iter().map(|kept| kept.value.submission.person));
    }
    let names = use_names(people);
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
    let content = match &listed {
        None => super::assess::loading(&i18n),
        Some(Err(error)) => html! { <StoreNotice error={*error} on_retry={reload} /> },
        Some(Ok((waiting, unreadable))) => {
            let all: Vec<Uuid> = waiting.iter().map(|kept| kept.id).collect();
            let send_all = {
                let (send, all) = (send.clone(), all.clone());
                Callback::from(move |()| send.emit(all.clone()))
            };
            html! {
                <>
                    if waiting.is_empty() {
                        <p class="govuk-body-l">{ i18n.t("waiting-none") }</p>
                    } else {
                        <p class="govuk-body-l">{ i18n.t("waiting-lead") }</p>
                        if all.len() > 1 {
                            <Button busy={sending.is_some()} on_press={send_all}>{ i18n.t("waiting-send-all") }</Button>
                        }
                    }
                    if *unreadable > 0 {
                        <Inset><p class="govuk-body">{ i18n.t_args("waiting-unreadable", &[("n", (*unreadable).into())]) }</p></Inset>
                    }
                    <ul class="capture-waiting">
                        for kept in waiting.iter() {
                            { entry(&i18n, kept, names.get(&kept.value.submission.person), *sending, &send) }
                        }
                    </ul>
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

/// Begun, not finished: where to go on. Of a private one nothing more is told than that it is.
fn begun(i18n: &I18n, drafts: &[Kept<Draft>], names: &BTreeMap<Uuid, AttrValue>) -> Html {
    if drafts.is_empty() {
        return html! {};
    }
    let one = |kept: &Kept<Draft>| {
        let draft = &kept.value;
        let name = names.get(&draft.person).cloned().unwrap_or_else(|| i18n.t("waiting-somebody"));
        let when = i18n.date_time(draft.updated_at).as_str().to_owned();
        let about = name.clone();
        html! {
            <li key={kept.id.to_string()} class="app-card capture-waiting__one">
                <h3 class="govuk-heading-m">{ name }</h3>
                <p class="govuk-body">{ i18n.t_args("waiting-begun-when", &[("when", when.into())]) }
                    if draft.private { { " " }{ i18n.t("waiting-begun-private") } }
                </p>
                <p class="capture-waiting__do">
                    <StepLink person={draft.person} at={At::default()}>
                        { i18n.t("waiting-begun-go-on") }<span class="govuk-visually-hidden">{ " " }{ about }</span>
                    </StepLink>
                </p>
            </li>
        }
    };
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("waiting-begun-title") }</h2>
            <p class="govuk-body-l">{ i18n.t("waiting-begun-lead") }</p>
            <ul class="capture-waiting">{ for drafts.iter().map(one) }</ul>
        </>
    }
}

fn entry(
    i18n: &I18n,
    kept: &Kept<Waiting>,
    name: Option<&AttrValue>,
    sending: Option<Uuid>,
    send: &Callback<Vec<Uuid>>,
) -> Html {
    let (id, waiting) = (kept.id, &kept.value);
    let name = name.cloned().unwrap_or_else(|| i18n.t("waiting-somebody"));
    let when = i18n.date_time(waiting.submission.captured_at);
    let why = match &waiting.trouble {
        None => i18n.t("waiting-not-tried"),
        Some(Trouble::Unreached) => i18n.t_args("waiting-unreached", &[("n", waiting.tries.into())]),
        Some(Trouble::NotSignedIn) => i18n.t("waiting-not-signed-in"),
        Some(Trouble::Refused { code, .. }) => refusal(i18n, *code),
    };
    let refused = matches!(waiting.trouble, Some(Trouble::Refused { .. }));
    let press = {
        let send = send.clone();
        Callback::from(move |()| send.emit(vec![id]))
    };
    let about = name.clone();
    html! {
        <li key={id.to_string()} class="app-card capture-waiting__one">
            <h2 class="govuk-heading-m">{ name }</h2>
            <p class="govuk-body">{ i18n.t_args("waiting-finished", &[("when", when.as_str().to_owned().into())]) }
                if waiting.private { { " " }{ i18n.t("waiting-private") } }
            </p>
            <p class={classes!("govuk-body", refused.then_some("capture-waiting__refused"))}>{ why }</p>
            <p class="capture-waiting__do">
                <Button kind={ButtonKind::Secondary} busy={sending == Some(id)} on_press={press}>
                    { i18n.t("waiting-send") }<span class="govuk-visually-hidden">{ " " }{ about }</span>
                </Button>
                if refused && !waiting.private {
                    <StepLink person={waiting.submission.person} at={At::sent(id)}>{ i18n.t("waiting-what") }</StepLink>
                }
            </p>
        </li>
    }
}

/// The names of people, as far as the server tells them now. The device keeps none.
#[hook]
fn use_names(people: Vec<Uuid>) -> BTreeMap<Uuid, AttrValue> {
    let names = use_state(BTreeMap::new);
    {
        let names = names.clone();
        let mut each = BTreeSet::new();
        each.extend(people);
        use_effect_with(each, move |people| {
            let people = people.clone();
            let task = spawn(async move {
                let mut found = BTreeMap::new();
                for person in people {
                    if let Ok(detail) = api::people::get(person).await {
                        found.insert(person, AttrValue::from(detail.summary.preferred_name));
                    }
                }
                names.set(found);
            });
            move || drop(task)
        });
    }
    (*names).clone()
}
