//! After the last page: sending, the receipt, or why it is still here and what to do.

use std::rc::Rc;

use uuid::Uuid;
use yew::prelude::*;

use super::by_itself;
use super::refused::Refused;
use crate::components::{Button, ButtonKind, ButtonLink, Inset, PageHeading, Panel, TextLink};
use crate::i18n::{I18n, use_i18n};
use crate::offline::StoreError;
use crate::offline::outbox::{self, Trouble};
use crate::offline::sending::{Arrival, Sent};
use crate::questions::failure::StoreNotice;
use crate::questions::flow::Draft;
use crate::questions::words::Name;
use crate::routes::Route;
use crate::state::session::use_session;

/// Props of `SentPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct SentPageProps {
    /// Whose device storage it is.
    pub account: Uuid,
    /// The person.
    pub person: Uuid,
    /// The assessment.
    pub id: Uuid,
    /// The person's name.
    pub name: Name,
    /// Called once a refused assessment is a draft again.
    pub on_reopened: Callback<()>,
}

#[derive(Clone, PartialEq)]
enum Progress {
    Sending,
    Ended(Sent, Looked),
    Failed(StoreError),
}

/// What may be seen of something refused.
#[derive(Clone, Default, PartialEq)]
struct Looked {
    draft: Option<Rc<Draft>>,
    private: bool,
}

async fn send(account: Uuid, id: Uuid) -> Result<Progress, StoreError> {
    match by_itself::send(account, id).await? {
        Sent::Kept(Trouble::Refused { .. }) => look(account, id).await,
        sent => Ok(Progress::Ended(sent, Looked::default())),
    }
}

/// How things stand by what the device keeps.
async fn look(account: Uuid, id: Uuid) -> Result<Progress, StoreError> {
    let Some(kept) = outbox::get(account, id).await? else {
        return Ok(Progress::Ended(Sent::Gone, Looked::default()));
    };
    let trouble = kept.value.trouble.clone().unwrap_or(Trouble::Unreached);
    let private = kept.value.private;
    // Private answers are not looked into, not even to say what is wrong with them.
    let refused = matches!(trouble, Trouble::Refused { .. }) && !private;
    let draft = refused.then(|| kept.value.draft::<Draft>()).flatten().map(Rc::new);
    Ok(Progress::Ended(Sent::Kept(trouble), Looked { draft, private }))
}

/// Sends what was finished, and says what came of it.
#[component]
pub fn SentPage(props: &SentPageProps) -> Html {
    let i18n = use_i18n();
    let (account, id) = (props.account, props.id);
    let progress = use_state(|| Progress::Sending);
    let turn = use_state(|| 0_u32);
    let settled = matches!(*progress, Progress::Ended(Sent::Received(_) | Sent::Gone, _));
    let epoch = use_session().epoch();
    {
        let progress = progress.clone();
        // Once more after each sign-in: that may be what was missing.
        use_effect_with((*turn, epoch), move |_| {
            if !settled {
                progress.set(Progress::Sending);
                wasm_bindgen_futures::spawn_local(async move {
                    progress.set(send(account, id).await.unwrap_or_else(Progress::Failed));
                });
            }
        });
    }
    {
        // What waits here may be sent by itself meanwhile.
        let kept = matches!(*progress, Progress::Ended(Sent::Kept(Trouble::Unreached | Trouble::NotSignedIn), _));
        let progress = progress.clone();
        use_effect_with(kept, move |kept| {
            let listening = kept.then(|| {
                outbox::listen(Callback::from(move |()| {
                    let progress = progress.clone();
                    wasm_bindgen_futures::spawn_local(async move {
                        if let Ok(now) = look(account, id).await {
                            progress.set(now);
                        }
                    });
                }))
            });
            move || drop(listening)
        });
    }
    let again = {
        let turn = turn.clone();
        Callback::from(move |()| turn.set(turn.wrapping_add(1)))
    };
    match &*progress {
        Progress::Sending => html! {
            <div class="capture capture--sent">
                <PageHeading title={i18n.t("capture-sending-title")} step="sending" class="govuk-heading-xl" />
                <p class="govuk-body-l">{ i18n.t("capture-sending-text") }</p>
                { leave(&i18n) }
            </div>
        },
        Progress::Failed(error) => html! { <StoreNotice error={*error} on_retry={again} page=true /> },
        Progress::Ended(Sent::Received(arrival), _) => received(&i18n, props, Some(*arrival)),
        Progress::Ended(Sent::Gone, _) => received(&i18n, props, None),
        Progress::Ended(Sent::Kept(Trouble::Refused { code, fields, request_id }), looked) => html! {
            <Refused {account} {id} name={props.name.clone()} code={*code} fields={fields.clone()} request_id={request_id.clone()}
                draft={looked.draft.clone()} private={looked.private} on_retry={again} on_reopened={props.on_reopened.clone()}
                leave={leave(&i18n)} />
        },
        Progress::Ended(Sent::Kept(trouble), _) => {
            let signed_out = *trouble == Trouble::NotSignedIn;
            let text = if signed_out { i18n.t("capture-kept-sign-in") } else { i18n.t("capture-kept-text") };
            html! {
                <div class="capture capture--sent">
                    <PageHeading title={i18n.t("capture-kept-title")} step="kept" class="govuk-heading-xl" />
                    <div class="app-notice capture-kept">
                        <p class="govuk-body-l">{ text }</p>
                        if !signed_out {
                            <Button on_press={again}>{ i18n.t("capture-kept-retry") }</Button>
                        }
                    </div>
                    { leave(&i18n) }
                </div>
            }
        }
    }
}

fn leave(i18n: &I18n) -> Html {
    html! {
        <p class="govuk-body-l capture-links">
            <TextLink to={Route::Waiting}>{ i18n.t("waiting-see") }</TextLink>
            <TextLink to={Route::People}>{ i18n.t("capture-to-list") }</TextLink>
        </p>
    }
}

fn received(i18n: &I18n, props: &SentPageProps, arrival: Option<Arrival>) -> Html {
    let heading =
        html! { <PageHeading title={i18n.t("capture-sent-title")} step="received" class="govuk-panel__title" /> };
    let completed = arrival.and_then(|arrival| arrival.completed);
    html! {
        <div class="capture capture--sent">
            <Panel {heading}>
                if let Some(arrival) = arrival {
                    { i18n.t_args("capture-sent-when", &[("when", i18n.date_time(arrival.at).as_str().to_owned().into())]) }
                } else {
                    { i18n.t("capture-sent-before") }
                }
            </Panel>
            if completed == Some(false) {
                <Inset><p class="govuk-body">{ props.name.t(i18n, "capture-sent-incomplete") }</p></Inset>
            }
            <h2 class="govuk-heading-m">{ i18n.t("capture-sent-next") }</h2>
            <p class="govuk-body-l">
                { props.name.t(i18n, "capture-sent-next-text") }
                if completed == Some(true) { { " " }{ i18n.t("capture-sent-next-again") } }
            </p>
            <div class="capture-choices">
                <ButtonLink to={Route::Progress { id: props.person }} class="capture-choice">{ props.name.t(i18n, "capture-to-progress") }</ButtonLink>
                <ButtonLink to={Route::People} kind={ButtonKind::Secondary} class="capture-choice">{ i18n.t("capture-to-list") }</ButtonLink>
            </div>
        </div>
    }
}
