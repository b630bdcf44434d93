//! Finished answers on their way: sent at once, again as soon as there is a network, and mended where they are refused.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use shared::error::ErrorCode;
use uuid::Uuid;
use yew::prelude::*;

use crate::api::{ApiError, links};
use crate::components::{Button, PageHeading, error_text};
use crate::hooks::spawn;
use crate::i18n::use_i18n;

/// Milliseconds until the next try where there was no answer.
const AGAIN_AFTER: u32 = 15_000;

/// Props of `SendingPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct SendingPageProps {
    /// What the link holds.
    pub token: String,
    /// The assessment's id.
    pub id: Uuid,
    /// The assessment as it is sent, in JSON.
    pub submission: Rc<str>,
    /// The server has them.
    pub on_arrived: Callback<()>,
    /// They are to be changed.
    pub on_mend: Callback<()>,
}

/// Sends, and says how it goes.
#[component]
pub fn SendingPage(props: &SendingPageProps) -> Html {
    let i18n = use_i18n();
    let turn = use_state(|| 0_u32);
    let failed = use_state(|| None::<ApiError>);
    {
        let (props, failed) = (props.clone(), failed.clone());
        use_effect_with(*turn, move |_| {
            let task = spawn(async move {
                match links::submit(&props.token, props.id, &props.submission).await {
                    Ok(_) => props.on_arrived.emit(()),
                    Err(error) => failed.set(Some(error)),
                }
            });
            move || drop(task)
        });
    }
    let again = {
        let turn = turn.clone();
        Callback::from(move |()| turn.set(turn.wrapping_add(1)))
    };
    let passing = failed.as_ref().is_some_and(ApiError::may_pass);
    {
        let again = again.clone();
        use_effect_with((passing, *turn), move |(passing, _)| {
            let waiting = passing.then(|| {
                let (by_time, by_network) = (again.clone(), again);
                let timer = Timeout::new(AGAIN_AFTER, move || by_time.emit(()));
                let online = EventListener::once(&gloo::utils::window(), "online", move |_| by_network.emit(()));
                (timer, online)
            });
            move || drop(waiting)
        });
    }
    match failed.as_ref() {
        None => html! {
            <div class="capture">
                <PageHeading title={i18n.t("capture-sending-title")} step="sending" class="capture-title" />
                <p class="govuk-body-l" role="status">{ i18n.t("own-sending") }</p>
            </div>
        },
        Some(_) if passing => html! {
            <div class="capture">
                <PageHeading title={i18n.t("own-waiting-title")} step="waiting" class="capture-title" />
                <p class="govuk-body-l">{ i18n.t("own-waiting-text") }</p>
                <Button class="capture-next" on_press={again}>{ i18n.t("try-again") }</Button>
            </div>
        },
        Some(error) => {
            let text = match error.code() {
                Some(ErrorCode::Invalid) => i18n.t("own-refused-invalid"),
                Some(ErrorCode::NotFound) => i18n.t("own-refused-gone"),
                Some(ErrorCode::Conflict | ErrorCode::IdConflict) => i18n.t("own-refused-answered"),
                _ => error_text(&i18n, error),
            };
            html! {
                <div class="capture">
                    <PageHeading title={i18n.t("own-refused-title")} step="refused" error=true class="capture-title" />
                    <p class="govuk-body-l">{ text }</p>
                    if error.code() == Some(ErrorCode::Invalid) {
                        <Button class="capture-next" on_press={props.on_mend.clone()}>{ i18n.t("own-refused-mend") }</Button>
                    } else {
                        <Button class="capture-next" on_press={again}>{ i18n.t("try-again") }</Button>
                    }
                </div>
            }
        }
    }
}
