//! While the device is in a respondent's hands, whatever the address says, only their questions are shown, and after
//! them only the locked page; signing in opens the rest again. It stands around the whole app.

use std::rc::Rc;

use chrono::Utc;
use gloo::events::EventListener;
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use super::assess::loading;
use super::at::Addresses;
use super::by_itself::use_sending_by_itself;
use super::hosting::Hosting;
use super::locked::LockedPage;
use super::saver::open;
use crate::app::shell::Shell;
use crate::components::ErrorNotice;
use crate::hooks::{spawn, use_load};
use crate::i18n::{I18n, use_i18n};
use crate::offline::handover::{self, Handover, Locked};
use crate::offline::{Kept, StoreError, drafts, outbox, reading, vault};
use crate::pages::account::{SignInForm, UnlockPage};
use crate::questions::JourneyView;
use crate::questions::failure::StoreNotice;
use crate::questions::flow::{Action, Draft};
use crate::questions::keeping::Setting;
use crate::questions::words::Name;
use crate::routes::Route;
use crate::state::session::{Session, Status, use_session};

/// What is known of the session, as far as it opens the gate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    In,
    Out,
    Unsure,
}

/// Shows what is inside unless the device is handed over.
#[component]
pub fn HandoverGate(props: &yew::html::ChildrenProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let route = use_route::<Route>();
    // Unknown until read; then the mark, if there is one.
    let mark = use_state(|| None::<Option<Handover>>);
    let signing_in = use_state(|| false);
    {
        let (mark, signing_in) = (mark.clone(), signing_in.clone());
        use_effect_with((), move |()| {
            let read = {
                let mark = mark.clone();
                move |first: bool| {
                    let mark = mark.clone();
                    wasm_bindgen_futures::spawn_local(async move {
                        match look().await {
                            Ok(now) => mark.set(Some(now)),
                            // A device that gives no store cannot have been handed over.
                            Err(_) if first => mark.set(Some(None)),
                            // What is known stands where the store fails for once.
                            Err(_) => {}
                        }
                    });
                }
            };
            handover::on_change(Callback::from(move |now: Option<Handover>| {
                if now.is_none() {
                    signing_in.set(false);
                }
                mark.set(Some(now));
            }));
            read(true);
            // Another window may have handed the device over, and a page may come back from the browser's memory.
            let again = read.clone();
            let shown = EventListener::new(&gloo::utils::window(), "pageshow", move |_| again(false));
            let seen = EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| read(false));
            move || drop((shown, seen))
        });
    }
    let seen = match session.status() {
        Status::SignedIn(_) => Seen::In,
        Status::SignedOut | Status::Locked(_) => Seen::Out,
        Status::Starting | Status::Unreachable(_) | Status::Lapsed(_) => Seen::Unsure,
    };
    let before = use_mut_ref(|| seen);
    {
        let signing_in = signing_in.clone();
        use_effect_with(seen, move |seen| {
            let before = before.replace(*seen);
            if *signing_in && *seen == Seen::In && before == Seen::Out {
                wasm_bindgen_futures::spawn_local(handover::release());
            } else if *seen == Seen::Unsure {
                // The browser's cookie may be answered for; that is nobody's password.
                signing_in.set(false);
            }
        });
    }
    let held = mark.as_ref().and_then(Clone::clone).filter(|_| !*signing_in);
    use_sending_by_itself(&session, mark.is_some() && held.is_none());
    let home = held.as_ref().map(|held| Route::Assess { id: held.person });
    let at_door = route == Some(Route::SignIn)
        && held.as_ref().is_some_and(|held| held.locked.is_some_and(|locked| locked != Locked::Sending));
    {
        let signing_in = signing_in.clone();
        use_effect_with(at_door && seen == Seen::Out, move |open| {
            if *open {
                signing_in.set(true);
            }
        });
    }
    let astray = home.is_some() && home != route && !at_door;
    {
        let home = home.clone();
        use_effect_with((home, astray), move |(home, astray)| {
            if let (true, Some(home), Some(navigator)) = (astray, home, navigator) {
                navigator.replace(home);
            }
        });
    }
    // Nothing of the staff's is shown, and nobody goes on, before the mark is gone from the device.
    let opening = *signing_in && seen == Seen::In;
    let Some(known) = mark.as_ref().filter(|_| !opening) else { return loading(&i18n) };
    match (known, held) {
        (_, Some(_)) if astray => html! {},
        (_, Some(held)) => match held.locked {
            None => html! { <Shell>{ answering(&i18n, &session, &held) }</Shell> },
            Some(locked) => {
                html! { <Shell><LockedPage key={held.draft.to_string()} handover={held.clone()} {locked} /></Shell> }
            }
        },
        (_, None) => html! { <key="app">{ props.children.clone() }</> },
    }
}

/// The mark; tried again where the store fails, because without it the device would be open.
async fn look() -> Result<Option<Handover>, StoreError> {
    let mut found = handover::current().await;
    for _ in 0..3 {
        if found.is_err() {
            found = handover::current().await;
        }
    }
    found
}

/// The questions, or what has to come before them where the page was loaded anew: opening the worker's vault.
fn answering(i18n: &I18n, session: &Session, held: &Handover) -> Html {
    let account = held.account;
    match session.status() {
        _ if vault::is_open(held.account).is_some() => {
            html! { <PrivateJourney key={held.draft.to_string()} handover={held.clone()} /> }
        }
        Status::Starting => loading(i18n),
        Status::SignedOut => html! { <SignInForm /> },
        Status::Unreachable(error) => {
            let session = session.clone();
            html! { <ErrorNotice error={error.clone()} on_retry={Callback::from(move |()| session.retry())} page=true /> }
        }
        _ => {
            let held = held.clone();
            let stop = Callback::from(move |()| {
                // Needs no key: what was said stays sealed for its worker, and somebody else can have the device.
                wasm_bindgen_futures::spawn_local(handover::lock(held.clone(), Locked::Stopped));
            });
            html! { <UnlockPage account={Some(account)} on_stop={stop} /> }
        }
    }
}

#[derive(Properties, Clone, PartialEq)]
struct PrivateJourneyProps {
    handover: Handover,
}

#[derive(Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
enum Store {
    Reading,
    Failed(StoreError),
    Read(Kept<Draft>),
}

/// The draft without what was said before: on a page that was loaded anew a worker has had the device to unlock it.
async fn read(account: Uuid, id: Uuid) -> Result<Option<Kept<Draft>>, StoreError> {
    let (drafts, _) = drafts::list::<Draft>(account).await?;
    let found = drafts.into_iter().find(|kept| kept.id == id);
    Ok(found.map(|kept| Kept { value: kept.value.after(Action::Veil, Utc::now()), ..kept }))
}

/// The person's own questions.
#[component]
fn PrivateJourney(props: &PrivateJourneyProps) -> Html {
    let i18n = use_i18n();
    let handover = &props.handover;
    let store = use_state(|| Store::Reading);
    let turn = use_state(|| 0_u32);
    let name = use_load((handover.account, handover.person), |(account, person)| async move {
        Ok(reading::name(account, person).await)
    });
    let needs = use_load((handover.account, handover.person), |(account, person)| reading::needs(account, person));
    {
        let (store, handover) = (store.clone(), handover.clone());
        use_effect_with(*turn, move |_| {
            let task = spawn(async move {
                match read(handover.account, handover.draft).await {
                    Ok(Some(kept)) => store.set(Store::Read(kept)),
                    // Finished or gone, and the page went before it could lock: it is locked now.
                    Ok(None) => {
                        let waiting = outbox::get(handover.account, handover.draft).await;
                        let how = if matches!(waiting, Ok(None)) { Locked::Stopped } else { Locked::Sending };
                        handover::lock(handover, how).await;
                    }
                    Err(error) => store.set(Store::Failed(error)),
                }
            });
            move || drop(task)
        });
    }
    let lock = |how: Locked| {
        let handover = handover.clone();
        move || wasm_bindgen_futures::spawn_local(handover::lock(handover.clone(), how))
    };
    match &*store {
        Store::Reading => loading(&i18n),
        Store::Failed(error) => {
            let again = Callback::from(move |()| turn.set(turn.wrapping_add(1)));
            html! { <StoreNotice error={*error} on_retry={again} page=true /> }
        }
        Store::Read(kept) => {
            let name = name.value().and_then(|name| (*name).clone()).map(AttrValue::from);
            let needs = needs.value().and_then(|found| found.as_ref().as_ref().map(|recorded| recorded.needs.clone()));
            let (finished, stopped) = (lock(Locked::Sending), lock(Locked::Stopped));
            html! {
                <Addresses person={handover.person}>
                    <Hosting draft={Rc::new(kept.value.clone())} {needs}>
                        <JourneyView draft={Rc::new(kept.value.clone())} name={Name(name)} setting={Setting::HandedOver}
                            open={open(handover.account, kept)} on_finished={Callback::from(move |_| finished())}
                            on_stop={Callback::from(move |()| stopped())} />
                    </Hosting>
                </Addresses>
            }
        }
    }
}
