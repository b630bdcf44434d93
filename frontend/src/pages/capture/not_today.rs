//! “Not today”: it was tried, why not, and the person stays due. Kept on the device first and then sent, as answers are.

use chrono::Utc;
use shared::device::Finished;
use shared::error::{FieldCode, FieldError};
use shared::person::{NotToday, NotTodayReason};
use uuid::Uuid;
use yew::prelude::*;

use super::by_itself;
use crate::components::{Button, ButtonLink, ErrorSummary, Field, PageHeading, Panel, TextLink, form_errors};
use crate::hooks::use_submit;
use crate::i18n::use_i18n;
use crate::offline::StoreError;
use crate::offline::outbox::{self, Trouble, Waiting};
use crate::offline::sending::Sent;
use crate::questions::at::{At, StepLink};
use crate::questions::cards::{Card, Cards};
use crate::questions::failure::StoreNotice;
use crate::questions::words::Name;
use crate::routes::Route;

/// Props of `NotTodayPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct NotTodayPageProps {
    /// Whose device storage it is.
    pub account: Uuid,
    /// The person.
    pub person: Uuid,
    /// Their name.
    pub name: Name,
}

/// How far it has come.
#[derive(Clone, PartialEq)]
enum Progress {
    Asking,
    Keeping,
    Failed(StoreError),
    Kept,
    Sent(Sent),
}

async fn keep_and_send(account: Uuid, person: Uuid, attempt: NotToday, progress: UseStateHandle<Progress>) {
    let (id, at) = (attempt.id, attempt.at);
    let waiting = Waiting::new(Finished::NotToday { person, attempt }, at);
    let done = match outbox::put(account, id, &waiting).await {
        Ok(()) => {
            progress.set(Progress::Kept);
            by_itself::send(account, id).await
        }
        Err(error) => Err(error),
    };
    progress.set(done.map_or_else(Progress::Failed, Progress::Sent));
}

/// Why not, and that it is recorded.
#[component]
pub fn NotTodayPage(props: &NotTodayPageProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    // Kept while the reason is, so that a repeated try is the same try.
    let tried = use_state(|| None::<NotToday>);
    let progress = use_state(|| Progress::Asking);
    let fields = [Field::new("reason", "reason", i18n.t("capture-not-today-reason"), "capture-not-today")];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let choose = {
        let tried = tried.clone();
        Callback::from(move |value: AttrValue| {
            let reason = NotTodayReason::ALL.into_iter().find(|reason| reason.as_str() == &*value);
            tried.set(reason.map(|reason| NotToday { id: Uuid::now_v7(), at: Utc::now(), reason }));
        })
    };
    let save = {
        let (submit, tried, progress) = (submit.clone(), tried.clone(), progress.clone());
        let (account, person) = (props.account, props.person);
        Callback::from(move |()| match ((*tried).clone(), &*progress) {
            (None, _) => submit.refuse(vec![FieldError::new("reason", FieldCode::Required, "")]),
            (Some(attempt), Progress::Asking | Progress::Failed(_)) => {
                progress.set(Progress::Keeping);
                wasm_bindgen_futures::spawn_local(keep_and_send(account, person, attempt, progress.clone()));
            }
            (Some(_), Progress::Keeping | Progress::Kept | Progress::Sent(_)) => {}
        })
    };
    let onsubmit = {
        let save = save.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            save.emit(());
        })
    };
    let done = match &*progress {
        Progress::Asking | Progress::Keeping | Progress::Failed(_) => None,
        Progress::Kept => Some(i18n.t("not-today-sending")),
        Progress::Sent(Sent::Received(_) | Sent::Gone) => Some(i18n.t("not-today-sent")),
        Progress::Sent(Sent::Kept(Trouble::Refused { .. })) => Some(i18n.t("not-today-refused")),
        Progress::Sent(Sent::Kept(Trouble::Unreached | Trouble::NotSignedIn)) => Some(i18n.t("not-today-kept")),
    };
    if let Some(how) = done {
        let heading =
            html! { <PageHeading title={i18n.t("capture-not-today-done")} step="done" class="govuk-panel__title" /> };
        let here = !matches!(*progress, Progress::Sent(Sent::Received(_) | Sent::Gone));
        return html! {
            <div class="capture">
                <Panel {heading}>{ props.name.t(&i18n, "capture-not-today-done-text") }</Panel>
                <p class="govuk-body-l" role="status">{ how }{ " " }
                    if here { <TextLink to={Route::Waiting}>{ i18n.t("waiting-see") }</TextLink> }
                </p>
                <ButtonLink to={Route::People}>{ i18n.t("capture-to-list") }</ButtonLink>
            </div>
        };
    }
    let cards = NotTodayReason::ALL
        .into_iter()
        .map(|r| Card::new(r.as_str(), i18n.t_code("capture-not-today-because", r.as_str())));
    let error = errors.of("reason");
    let legend = html! {
        <PageHeading title={props.name.t(&i18n, "capture-not-today-title")} tab={i18n.t("capture-not-today-link")} step="not-today" error={error.is_some()}
            class="govuk-fieldset__heading capture-title" />
    };
    html! {
        <div class="capture">
            <div class="capture-bar">
                <StepLink at={At::default()} class="govuk-back-link capture-bar__back">{ i18n.t("back") }</StepLink>
            </div>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            if let Progress::Failed(error) = *progress {
                <StoreNotice {error} on_retry={save} />
            }
            <form {onsubmit} novalidate={true} method="post">
                <Cards id="reason" {legend} hint={props.name.t(&i18n, "capture-not-today-hint")} {error} cards={cards.collect::<Vec<_>>()}
                    value={tried.as_ref().map(|tried| AttrValue::Static(tried.reason.as_str()))} on_change={choose} />
                <Button submit=true class="capture-next" busy={*progress == Progress::Keeping}>{ i18n.t("capture-not-today-send") }</Button>
            </form>
        </div>
    }
}
