//! One person's assessment: which page of it the address and the device's store call for.

use std::rc::Rc;

use chrono::{DateTime, Utc};
use shared::assessment::{CaptureContext, Who};
use shared::error::ErrorCode;
use shared::language::Language;
use uuid::Uuid;
use yew::prelude::*;

use super::at::Addresses;
use super::hand_over::HandOverPage;
use super::hosting::Hosting;
use super::met::needs_met;
use super::not_today::NotTodayPage;
use super::resume::ResumePage;
use super::saver::open;
use super::sent::SentPage;
use super::settings::Settings;
use super::start::{HowPage, NotAskedPage, Start, StartPage, failed_page};
use crate::components::{ErrorNotice, PageHeading, TextLink, back_link};
use crate::hooks::{Load, spawn, use_load};
use crate::i18n::use_i18n;
use crate::offline::{Kept, StoreError, drafts, outbox, persistence, reading, sent_log, space, vault};
use crate::pages::earlier::Earlier;
use crate::questions::JourneyView;
use crate::questions::at::{At, HOW, NOT_TODAY, SENT, use_going};
use crate::questions::failure::StoreNotice;
use crate::questions::flow::{Begin, Draft, Step};
use crate::questions::keeping::Setting;
use crate::questions::words::{Name, Telling};
use crate::routes::Route;
use crate::state::session::{Status, use_session};

/// Props of `AssessPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct AssessPageProps {
    /// The person.
    pub id: Uuid,
}

/// Capturing an assessment of one person.
#[component]
pub fn AssessPage(props: &AssessPageProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    match (session.account(), session.status()) {
        (Some(account), _) => {
            let account = account.me.id;
            html! { <Addresses person={props.id}><Assess key={account.to_string()} {account} person={props.id} /></Addresses> }
        }
        (None, Status::Unreachable(error)) => {
            let session = session.clone();
            html! {
                <div class="capture">
                    <PageHeading title={i18n.t("home-unreachable-title")} />
                    <p class="govuk-body-l">{ i18n.t("capture-unreachable") }</p>
                    <ErrorNotice error={error.clone()} on_retry={Callback::from(move |()| session.retry())} />
                </div>
            }
        }
        (None, _) => loading(&i18n),
    }
}

pub(super) fn loading(i18n: &crate::i18n::I18n) -> Html {
    html! { <div class="app-loading" role="status"><span class="app-loading__text">{ i18n.t("loading") }</span></div> }
}

#[derive(Properties, Clone, PartialEq)]
struct AssessProps {
    account: Uuid,
    person: Uuid,
}

/// What the device keeps of this person for this account.
#[derive(Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
enum Store {
    Reading,
    Failed(StoreError),
    Read { draft: Option<Kept<Draft>>, before: Before },
}

/// What was finished here before.
#[derive(Clone, Copy, PartialEq)]
struct Before {
    /// How many wait to be sent.
    waiting: usize,
    /// When the last of today arrived.
    arrived: Option<DateTime<Utc>>,
}

async fn read(account: Uuid, person: Uuid) -> Store {
    let found = async {
        let (drafts, newer) = drafts::list::<Draft>(account).await?;
        let (waiting, _) = outbox::list(account).await?;
        let waiting = waiting.iter().filter(|one| one.value.is_assessment() && one.value.person() == person).count();
        let sent = sent_log::today(account).await;
        let arrived = sent.iter().find(|entry| !entry.not_today && entry.person == person).map(|entry| entry.at);
        let draft = drafts.into_iter().find(|kept| kept.value.person == person);
        // A draft of a newer version of the app may be this person's: beginning another would hide it.
        if draft.is_none() && newer > 0 {
            return Err(StoreError::Unreadable);
        }
        // Said before anything is asked, not when an answer finds no room.
        if draft.is_none() {
            space::check().await?;
        }
        Ok(Store::Read { draft, before: Before { waiting, arrived } })
    };
    found.await.unwrap_or_else(Store::Failed)
}

#[component]
fn Assess(props: &AssessProps) -> Html {
    let i18n = use_i18n();
    let (account, person) = (props.account, props.person);
    let going = use_going();
    let turn = use_state(|| 0_u32);
    let store = use_state(|| Store::Reading);
    let busy = use_state(|| false);
    let settings = use_state(Settings::default);
    let context = use_load((account, person, *turn), |(account, person, _)| reading::capture(account, person));
    let elsewhere = going.at.is(NOT_TODAY) || going.at.is(SENT);
    {
        // Read again on coming back from a page that is not about the draft: it may have changed meanwhile.
        let store = store.clone();
        use_effect_with((*turn, elsewhere), move |(_, elsewhere)| {
            let task = (!elsewhere).then(|| spawn(async move { store.set(read(account, person).await) }));
            move || drop(task)
        });
    }
    let value = context.value();
    let name = Name(value.as_ref().map(|read| AttrValue::from(read.value.person.preferred_name.clone())));
    let again = {
        let (turn, store) = (turn.clone(), store.clone());
        Callback::from(move |()| {
            store.set(Store::Reading);
            turn.set(turn.wrapping_add(1));
        })
    };
    {
        let (going, lost) = (going.clone(), matches!(*store, Store::Read { draft: None, .. }) && !*busy);
        use_effect_with((going.at.step.clone(), lost, elsewhere), move |(step, lost, elsewhere)| {
            if *lost && !elsewhere && step.as_deref().is_some_and(|step| step != HOW) {
                going.replace(&At::default());
            }
        });
    }
    if going.at.is(NOT_TODAY) {
        return html! { <NotTodayPage {account} {person} {name} /> };
    }
    if let Some(id) = going.at.id.filter(|_| going.at.is(SENT)) {
        let going = going.clone();
        let reopened = Callback::from(move |()| {
            going.replace(&At::step(&Step::Check, false));
            again.emit(());
        });
        return html! { <SentPage key={id.to_string()} {account} {person} {id} {name} on_reopened={reopened} /> };
    }
    match &*store {
        Store::Reading => loading(&i18n),
        Store::Failed(error) => html! {
            <>
                { back_link(Route::People, i18n.t("capture-to-list")) }
                <StoreNotice error={*error} on_retry={again} page=true />
            </>
        },
        Store::Read { draft: Some(kept), .. } => {
            let on_discard = {
                let (id, going, store, again) = (kept.id, going.clone(), store.clone(), again.clone());
                Callback::from(move |()| {
                    let (going, store, again) = (going.clone(), store.clone(), again.clone());
                    wasm_bindgen_futures::spawn_local(async move {
                        match drafts::discard(account, id).await {
                            Ok(()) => {
                                going.replace(&At::default());
                                again.emit(());
                            }
                            Err(error) => store.set(Store::Failed(error)),
                        }
                    });
                })
            };
            if kept.value.private {
                return html! { <HandOverPage key={kept.id.to_string()} {account} kept={kept.clone()} {name} {on_discard} /> };
            }
            let on_finished = {
                let going = going.clone();
                Callback::from(move |id| {
                    going.replace(&At::sent(id));
                    again.emit(());
                })
            };
            let resume = {
                let (name, on_discard) = (name.clone(), on_discard);
                Callback::from(move |draft: Rc<Draft>| {
                    let at = At::step(&draft.current(), false);
                    html! { <ResumePage {draft} name={name.clone()} {at} on_discard={on_discard.clone()} /> }
                })
            };
            let draft = Rc::new(kept.value.clone());
            let last = {
                let i18n = i18n.clone();
                Callback::from(move |telling: Telling| needs_met(&i18n, &telling))
            };
            let needs = value.and_then(|read| read.value.needs.as_ref().map(|recorded| recorded.needs.clone()));
            html! {
                <Hosting key={kept.id.to_string()} draft={draft.clone()} {needs}>
                    <JourneyView {draft} {name} setting={Setting::Staff} open={open(account, kept)} {on_finished} {resume} {last}
                        out={back_link(Route::People, i18n.t("capture-to-list"))} leaving={stop_for_now(&i18n)} />
                </Hosting>
            }
        }
        Store::Read { draft: None, before } => {
            let on_set = {
                let settings = settings.clone();
                Callback::from(move |set| settings.set(set))
            };
            if going.at.is(HOW) {
                return html! { <HowPage {person} settings={(*settings).clone()} {on_set} /> };
            }
            match (&context.load, value) {
                (_, Some(read)) => {
                    let (as_of, reload, reading) = (read.as_of, context.reload.clone(), context.busy);
                    let context = Rc::new(read.value.clone());
                    let own = i18n.reading();
                    let (before, now) = (*before, (*settings).clone());
                    let on_start = {
                        let (context, settings, store, busy) =
                            (context.clone(), now.clone(), store.clone(), busy.clone());
                        Callback::from(move |start| {
                            let draft = begin(&context, start, &settings, own);
                            let (going, store, busy) = (going.clone(), store.clone(), busy.clone());
                            busy.set(true);
                            wasm_bindgen_futures::spawn_local(async move {
                                keep(account, draft, before, &going, &store).await;
                                busy.set(false);
                            });
                        })
                    };
                    let earlier = html! { <Earlier {as_of} busy={reading} on_retry={reload} /> };
                    html! { <StartPage {context} {name} {earlier} settings={now} {on_set} {on_start} busy={*busy}
                    waiting={before.waiting} arrived={before.arrived} /> }
                }
                (Load::Failed(error), None) if error.code() == Some(ErrorCode::Conflict) => {
                    html! { <NotAskedPage {account} {person} error={error.clone()} on_retry={context.reload.clone()} /> }
                }
                (Load::Failed(error), None) => failed_page(&i18n, error, context.busy, &context.reload),
                (_, None) => loading(&i18n),
            }
        }
    }
}

/// The way out for staff, at the foot of each page.
fn stop_for_now(i18n: &crate::i18n::I18n) -> Html {
    html! {
        <p class="capture-leaving">
            <TextLink to={Route::People}>{ i18n.t("capture-stop") }</TextLink>
            <span class="capture-leaving__note">{ i18n.t("capture-stop-note") }</span>
        </p>
    }
}

fn begin(context: &CaptureContext, start: Start, settings: &Settings, own: &'static Language) -> Draft {
    let who = match start {
        Start::With(who) => Some(who),
        // “Answers in private” says who; the person can say otherwise on their first page.
        Start::Private => Some(Who::Person),
    };
    let begin = Begin {
        id: Uuid::now_v7(),
        who,
        private: start == Start::Private,
        mode: settings.mode,
        language: settings.language(context, own).tag.to_owned(),
        variant: settings.variant(context),
        now: Utc::now(),
    };
    Draft::begin(context, begin)
}

/// Writes the new draft before anything is answered, and goes to the first question.
async fn keep(
    account: Uuid,
    draft: Draft,
    before: Before,
    going: &crate::questions::at::Going,
    store: &UseStateHandle<Store>,
) {
    wasm_bindgen_futures::spawn_local(async {
        persistence::ask().await;
    });
    let saved = match vault::access(account) {
        Ok(access) => drafts::save(&access, draft.id, 0, &draft).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(revision) => {
            if !draft.private {
                // Back from the first question leads to who is answering, not to a page that offers to go on. The address
                // comes first: a draft without one is shown as one to go on with.
                going.replace(&At::step(&Step::Who, false));
                going.push(&At::step(&draft.current(), false));
            }
            store.set(Store::Read { draft: Some(Kept { id: draft.id, revision, value: draft }), before });
        }
        Err(error) => store.set(Store::Failed(error)),
    }
}
