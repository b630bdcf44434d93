//! What the server refuses as it is: why, what was answered, going back to mend it, and leaving the device as a file.

use std::rc::Rc;

use shared::error::{ErrorCode, FieldError};
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use super::removing::Removing;
use crate::components::{Button, ButtonKind, PageHeading};
use crate::i18n::{I18n, use_i18n};
use crate::offline::StoreError;
use crate::offline::outbox;
use crate::questions::check;
use crate::questions::failure::StoreNotice;
use crate::questions::flow::{Draft, Problem};
use crate::questions::keeping::Setting;
use crate::questions::words::{self, Name, Telling};
use crate::routes::Route;

/// Props of `Refused`.
#[derive(Properties, Clone, PartialEq)]
pub struct RefusedProps {
    /// Whose device storage it is.
    pub account: Uuid,
    /// The assessment.
    pub id: Uuid,
    /// The person's name.
    pub name: Name,
    /// The server's code.
    pub code: ErrorCode,
    /// The refused fields.
    pub fields: Vec<FieldError>,
    /// The request's id, to quote.
    pub request_id: String,
    /// What was answered; not of private answers.
    pub draft: Option<Rc<Draft>>,
    /// Whether they were given in private.
    pub private: bool,
    /// Sends again.
    pub on_retry: Callback<()>,
    /// Called once it is a draft again.
    pub on_reopened: Callback<()>,
    /// What leads on from here.
    pub leave: Html,
}

/// Why it is refused, and everything that can be done.
#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let i18n = use_i18n();
    let navigator = use_navigator();
    let failed = use_state(|| None::<StoreError>);
    let mend = {
        let (failed, account, id, done) = (failed.clone(), props.account, props.id, props.on_reopened.clone());
        Callback::from(move |()| {
            let (failed, done) = (failed.clone(), done.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match outbox::reopen::<Draft>(account, id).await {
                    Ok(()) => done.emit(()),
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    let removed = Callback::from(move |()| {
        if let Some(navigator) = &navigator {
            navigator.push(&Route::Waiting);
        }
    });
    let mendable = props.code == ErrorCode::Invalid && props.draft.is_some();
    html! {
        <div class="capture capture--sent">
            if let Some(error) = *failed {
                <StoreNotice {error} on_retry={mend.clone()} answered=true />
            }
            <PageHeading title={i18n.t("capture-refused-title")} error=true step="refused" class="govuk-heading-xl" />
            <div class="app-notice app-notice--error" role="alert">
                <p class="govuk-body-l">{ refusal(&i18n, props.code) }</p>
                if let Some(draft) = &props.draft && !props.fields.is_empty() {
                    <ul class="govuk-list govuk-list--bullet">
                        for field in props.fields.iter() { <li>{ field_words(&i18n, draft, field) }</li> }
                    </ul>
                }
                <p class="govuk-body">{ i18n.t_args("capture-refused-quote", &[("id", props.request_id.clone().into())]) }</p>
            </div>
            <div class="capture-choices">
                if mendable {
                    <Button class="capture-choice" on_press={mend}>{ i18n.t("capture-refused-mend") }</Button>
                }
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={props.on_retry.clone()}>{ i18n.t("capture-kept-retry") }</Button>
            </div>
            { answers(&i18n, props) }
            <Removing account={props.account} id={props.id} on_removed={removed} />
            { props.leave.clone() }
        </div>
    }
}

/// What was answered, in words; of private answers only that they are.
fn answers(i18n: &I18n, props: &RefusedProps) -> Html {
    let content = match &props.draft {
        Some(draft) => {
            let shown = Rc::new(draft.shown());
            let (name, problems, act) = (props.name.clone(), Vec::new(), Callback::noop());
            check::answers(i18n, &Telling { draft: draft.clone(), shown, name, setting: Setting::Staff, problems, act })
        }
        None if props.private => html! { <p class="govuk-body">{ i18n.t("refused-answers-private") }</p> },
        None => html! { <p class="govuk-body">{ i18n.t("refused-answers-unreadable") }</p> },
    };
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("refused-answers") }</h2>
            { content }
        </>
    }
}

/// Why the server refuses, as a whole.
pub fn refusal(i18n: &I18n, code: ErrorCode) -> AttrValue {
    i18n.find(&format!("capture-refused-{}", code.as_str()), &[]).unwrap_or_else(|| i18n.t("capture-refused-other"))
}

fn field_words(i18n: &I18n, draft: &Draft, error: &FieldError) -> AttrValue {
    let step = draft.step_of(&error.field);
    words::problem(i18n, draft, &Problem { step, field: error.field.clone(), code: error.code })
}
