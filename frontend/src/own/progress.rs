//! The person's own progress, behind a link that they, their family or staff can end.

use std::rc::Rc;

use chrono::Local;
use shared::error::ErrorCode;
use shared::progress::PersonProgress;
use yew::prelude::*;

use super::ending::Ending;
use super::shell::gone;
use crate::api::links;
use crate::components::{Button, ButtonKind, PageHeading, error_text, load_view};
use crate::hooks::{Failure, Load, use_load, use_submit};
use crate::i18n::use_i18n;
use crate::progress::ProgressView;

/// Props of `OwnProgressPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct OwnProgressPageProps {
    /// What the link holds.
    pub token: String,
}

/// Progress to keep.
#[component]
pub fn OwnProgressPage(props: &OwnProgressPageProps) -> Html {
    let i18n = use_i18n();
    let asking = use_state(|| false);
    let given_up = use_state(|| false);
    let submit = use_submit();
    let state = use_load(props.token.clone(), |token| async move { links::progress(&token).await });
    if *given_up {
        return html! { <Ending id="given-up" /> };
    }
    if matches!(&state.load, Load::Failed(error) if error.code() == Some(ErrorCode::NotFound)) {
        return gone(&i18n);
    }
    let value = state.value();
    let title = match value.as_ref().filter(|progress| !progress.occasions.is_empty()) {
        Some(progress) => i18n.t_args("progress-heading", &[("name", progress.person.preferred_name.clone().into())]),
        None => i18n.t("progress-title"),
    };
    let ask = |yes: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(yes))
    };
    let give_up = {
        let (submit, given_up, token) = (submit.clone(), given_up.clone(), props.token.clone());
        Callback::from(move |()| {
            let (given_up, token) = (given_up.clone(), token.clone());
            submit.run(async move { links::give_up(&token).await }, move |()| given_up.set(true));
        })
    };
    let today = Local::now().date_naive();
    let ready = |progress: Rc<PersonProgress>| html! { <ProgressView {progress} {today} /> };
    html! {
        <div class="progress">
            <PageHeading {title} tab={i18n.t("tab-progress")} />
            { load_view(&i18n, &state, ready) }
            if value.is_some() {
                <section class="own-link app-no-print" aria-labelledby="own-link">
                    <h2 class="govuk-heading-m" id="own-link">{ i18n.t("own-link-title") }</h2>
                    <p class="govuk-body">{ i18n.t("own-link-text") }</p>
                    if *asking {
                        <p class="govuk-body"><strong>{ i18n.t("own-link-sure") }</strong></p>
                        if let Some(Failure::Api(error)) = submit.failure() {
                            <p class="govuk-error-message" role="alert">{ error_text(&i18n, error) }</p>
                        }
                        <div class="govuk-button-group">
                            <Button kind={ButtonKind::Warning} busy={submit.busy()} on_press={give_up}>{ i18n.t("own-link-yes") }</Button>
                            <Button kind={ButtonKind::Secondary} on_press={ask(false)}>{ i18n.t("own-link-no") }</Button>
                        </div>
                    } else {
                        <Button kind={ButtonKind::Secondary} on_press={ask(true)}>{ i18n.t("own-link-end") }</Button>
                    }
                </section>
            }
        </div>
    }
}
