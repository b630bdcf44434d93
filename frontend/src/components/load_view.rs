//! What a page shows while something loads, when it failed, when there is nothing, and when it is there.

use std::rc::Rc;

use shared::error::ErrorCode;
use yew::prelude::*;

use super::button::{Button, ButtonKind};
use super::heading::PageHeading;
use crate::api::ApiError;
use crate::hooks::{Load, Loading, UseLoad};
use crate::i18n::{I18n, use_i18n};

/// What went wrong and what to do, in a sentence or two.
pub fn error_text(i18n: &I18n, error: &ApiError) -> AttrValue {
    match error {
        ApiError::Offline => i18n.t("error-offline"),
        ApiError::NotOurs => i18n.t("error-not-ours"),
        ApiError::Problem(problem) => {
            let wait = problem.retry_after.unwrap_or(60);
            let args = [
                ("id", problem.request_id.clone().into()),
                ("minutes", wait.div_ceil(60).into()),
                ("seconds", wait.into()),
            ];
            match problem.code {
                ErrorCode::TooManyTries if wait < 60 => i18n.t_args("error-too_many_tries_seconds", &args),
                code => i18n.t_args(&format!("error-{}", code.as_str()), &args),
            }
        }
    }
}

/// Props of `ErrorNotice`.
#[derive(Properties, Clone, PartialEq)]
pub struct ErrorNoticeProps {
    /// What went wrong.
    pub error: ApiError,
    /// Tries again; no button is shown without.
    #[prop_or_default]
    pub on_retry: Option<Callback<()>>,
    /// Whether another try is under way.
    #[prop_or_default]
    pub busy: bool,
    /// Whether the page has no heading of its own now: this becomes it.
    #[prop_or_default]
    pub page: bool,
}

/// A failed load, with a way to try again.
#[component]
pub fn ErrorNotice(props: &ErrorNoticeProps) -> Html {
    let i18n = use_i18n();
    let missing = props.error.code() == Some(ErrorCode::NotFound);
    let title = if missing { i18n.t("not-found-title") } else { i18n.t("load-failed") };
    let (heading, inner) = if props.page {
        (html! { <PageHeading {title} /> }, html! {})
    } else {
        (html! {}, html! { <h2 class="govuk-heading-m">{ title }</h2> })
    };
    html! {
        <>
        { heading }
        <div class={(!missing).then_some("app-notice app-notice--error")} role={(!props.page).then_some("alert")}>
            { inner }
            <p class="govuk-body">{ error_text(&i18n, &props.error) }</p>
            if let Some(on_retry) = props.on_retry.as_ref().filter(|_| !missing) {
                <Button kind={ButtonKind::Secondary} busy={props.busy} on_press={on_retry.clone()}>{ i18n.t("try-again") }</Button>
            }
        </div>
        </>
    }
}

/// Shows something that is loaded: calm while it is on its way, with a way to try again when it failed, and with what
/// was there before when a refresh failed.
pub fn load_view<T: 'static>(i18n: &I18n, state: &UseLoad<T>, ready: impl FnOnce(Rc<T>) -> Html) -> Html {
    view(i18n, state, state.value().map(ready), false)
}

/// The same where the page's heading is in what `ready` renders, so that an error must bring its own.
pub fn load_page<T: 'static>(i18n: &I18n, state: &UseLoad<T>, ready: impl FnOnce(Rc<T>) -> Html) -> Html {
    view(i18n, state, state.value().map(ready), true)
}

fn view(i18n: &I18n, state: &Loading, content: Option<Html>, page: bool) -> Html {
    let (busy, reload) = (state.busy, &state.reload);
    match &state.load {
        Load::Loading => html! {
            <div class="app-loading" role="status"><span class="app-loading__text">{ i18n.t("loading") }</span></div>
        },
        Load::Failed(error) => html! { <ErrorNotice error={error.clone()} {busy} on_retry={reload.clone()} {page} /> },
        Load::Ready { stale, .. } => html! {
            <>
                if let Some(error) = stale {
                    <div class="app-notice" role="status">
                        <p class="govuk-body">{ i18n.t("stale") }{ " " }{ error_text(i18n, error) }</p>
                        <Button kind={ButtonKind::Secondary} {busy} on_press={reload.clone()}>{ i18n.t("try-again") }</Button>
                    </div>
                }
                { content }
            </>
        },
    }
}

/// What a page says where there is nothing to list.
pub fn nothing_here(heading: AttrValue, text: AttrValue) -> Html {
    html! {
        <>
            <h2 class="govuk-heading-m">{ heading }</h2>
            <p class="govuk-body">{ text }</p>
        </>
    }
}
