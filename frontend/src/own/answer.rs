//! Answering by a private link: the questions as the server asks them now or as they were begun on this device, and what
//! becomes of the answers.

use std::rc::Rc;

use chrono::Utc;
use shared::assessment::{Mode, Who};
use shared::error::ErrorCode;
use shared::instrument::Variant;
use shared::link::LinkQuestionnaire;
use uuid::Uuid;
use yew::prelude::*;

use super::addresses::Addresses;
use super::ending::Ending;
use super::keeper::open;
use super::sending::SendingPage;
use super::shell::gone;
use crate::api::{ApiError, links};
use crate::components::ErrorNotice;
use crate::hooks::spawn;
use crate::i18n::{I18n, use_i18n};
use crate::offline::StoreError;
use crate::offline::linked::{Linked, Place};
use crate::questions::JourneyView;
use crate::questions::failure::StoreNotice;
use crate::questions::flow::{Begin, Draft};
use crate::questions::keeping::Setting;
use crate::questions::words::Name;
use crate::state::display::{Display, use_showing};

/// Props of `AnswerPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct AnswerPageProps {
    /// What the link holds.
    pub token: String,
}

#[derive(Clone, PartialEq)]
enum Found {
    Looking,
    /// The device gives no store: nothing is asked that could be lost.
    Store(StoreError),
    Refused(ApiError),
    /// There are questions to answer.
    Open {
        place: Place,
        draft: Rc<Draft>,
        name: Option<AttrValue>,
    },
    /// They are answered, and on their way.
    Finished {
        place: Place,
        draft: Rc<Draft>,
        submission: Rc<str>,
    },
    /// They have arrived.
    Arrived,
}

/// What the device keeps, and else what the server asks.
async fn find(token: &str, display: &Display) -> Found {
    let place = match Place::of(token).await {
        Ok(place) => place,
        Err(error) => return Found::Store(error),
    };
    let kept = match place.read::<Draft>().await {
        Ok(kept) => kept,
        Err(error) => return Found::Store(error),
    };
    if let Some(Linked { draft, finished: Some(submission) }) = kept {
        return Found::Finished { place, draft: Rc::new(draft), submission: submission.get().into() };
    }
    let asked = links::questionnaire(token).await;
    match (kept, asked) {
        (Some(kept), Ok(asked)) => {
            Found::Open { place, draft: Rc::new(kept.draft), name: Some(asked.preferred_name.into()) }
        }
        // What was begun goes on without a network.
        (Some(kept), Err(error)) if error.may_pass() => Found::Open { place, draft: Rc::new(kept.draft), name: None },
        (None, Ok(asked)) => {
            let draft = Rc::new(begin(&asked, display));
            // Kept before anything is asked, so that a device that keeps nothing says so before an answer is lost.
            match place.write(&Linked { draft: &*draft, finished: None }).await {
                Ok(()) => Found::Open { place, draft, name: Some(asked.preferred_name.into()) },
                Err(error) => Found::Store(error),
            }
        }
        (_, Err(error)) => Found::Refused(error),
    }
}

fn begin(asked: &LinkQuestionnaire, display: &Display) -> Draft {
    let begin = Begin {
        id: Uuid::now_v7(),
        who: Some(Who::Person),
        private: true,
        mode: Mode::OwnDevice,
        language: display.language().tag.to_owned(),
        variant: if display.easy { Variant::Easy } else { Variant::Standard },
        now: Utc::now(),
    };
    Draft::begin(asked, begin)
}

/// The questions, or what stands in their place.
#[component]
pub fn AnswerPage(props: &AnswerPageProps) -> Html {
    let i18n = use_i18n();
    let showing = use_showing();
    let found = use_state(|| Found::Looking);
    let turn = use_state(|| 0_u32);
    {
        let (found, token, display) = (found.clone(), props.token.clone(), showing.display().clone());
        use_effect_with(*turn, move |_| {
            let task = spawn(async move { found.set(find(&token, &display).await) });
            move || drop(task)
        });
    }
    let again = {
        let (found, turn) = (found.clone(), turn.clone());
        Callback::from(move |()| {
            found.set(Found::Looking);
            turn.set(turn.wrapping_add(1));
        })
    };
    match &*found {
        Found::Looking => loading(&i18n),
        Found::Store(error) => html! { <StoreNotice error={*error} on_retry={again} page=true /> },
        Found::Refused(error) if error.code() == Some(ErrorCode::NotFound) => gone(&i18n),
        Found::Refused(error) if error.code() == Some(ErrorCode::Conflict) => html! { <Ending id="answered" /> },
        Found::Refused(error) => html! { <ErrorNotice error={error.clone()} on_retry={again} page=true /> },
        Found::Arrived => html! { <Ending id="sent" /> },
        Found::Open { place, draft, name } => {
            let on_finished = again.clone().reform(|_: Uuid| ());
            let leaving = html! { <p class="capture-leaving"><span class="capture-leaving__note">{ i18n.t("own-leave") }</span></p> };
            html! {
                <Addresses>
                    <JourneyView key={draft.id.to_string()} draft={draft.clone()} name={Name(name.clone())} setting={Setting::Own}
                        open={open(place.clone())} {on_finished} {leaving} />
                </Addresses>
            }
        }
        Found::Finished { place, draft, submission } => {
            let on_arrived = {
                let (found, place) = (found.clone(), place.clone());
                Callback::from(move |()| {
                    place.forget();
                    found.set(Found::Arrived);
                })
            };
            let on_mend = {
                let (place, draft, again, found) = (place.clone(), draft.clone(), again.clone(), found.clone());
                Callback::from(move |()| {
                    let (place, draft, again, found) = (place.clone(), draft.clone(), again.clone(), found.clone());
                    wasm_bindgen_futures::spawn_local(async move {
                        match place.write(&Linked { draft: &*draft, finished: None }).await {
                            Ok(()) => again.emit(()),
                            Err(error) => found.set(Found::Store(error)),
                        }
                    });
                })
            };
            html! {
                <SendingPage token={props.token.clone()} id={draft.id} submission={submission.clone()} {on_arrived} {on_mend} />
            }
        }
    }
}

/// One moment.
pub fn loading(i18n: &I18n) -> Html {
    html! { <div class="app-loading" role="status"><span class="app-loading__text">{ i18n.t("loading") }</span></div> }
}
