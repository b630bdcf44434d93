//! One person's progress: their ratings over time in words, as pictures and in a table, for the person to read.
//! Composes; what is said is decided in `words`, what is drawn in `charts`.

mod domain;
mod tables;
pub mod words;

use std::rc::Rc;

use shared::assessment::Voice;
use shared::error::ErrorCode;
use shared::instrument::{Text, Variant};
use shared::progress::{OutcomeSeries, PersonProgress, ProgressSeries};
use yew::prelude::*;

use crate::charts::voice_key;
use crate::components::{Button, ButtonKind, Inset, PageHeading, back_link, load_view};
use crate::hooks::{Load, use_load};
use crate::i18n::{I18n, use_i18n};
use crate::offline::reading::{self, Dated};
use crate::pages::earlier::Earlier;
use crate::pages::not_found::NotFoundPage;
use crate::routes::Route;
use crate::state::session::{use_programme, use_session};
use domain::domain_section;
use tables::{aspects_table, ratings_table};
use words::in_month;

/// Whose page.
#[derive(Properties, Clone, PartialEq)]
pub struct ProgressPageProps {
    /// Whose.
    pub id: uuid::Uuid,
}

/// The page.
#[component]
pub fn ProgressPage(props: &ProgressPageProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let account = use_session().account().map(|account| account.me.id).unwrap_or_default();
    let state = use_load((account, props.id), |(account, id)| reading::progress(account, id));
    if matches!(&state.load, Load::Failed(error) if error.code() == Some(ErrorCode::NotFound)) {
        return html! { <NotFoundPage /> };
    }
    let value = state.value();
    let name = value.as_ref().map(|read| read.value.person.preferred_name.clone());
    let shown = value.as_ref().is_some_and(|read| !read.value.occasions.is_empty());
    let as_of = value.as_ref().and_then(|read| read.as_of);
    let title = match &name {
        Some(name) if shown => i18n.t_args("progress-heading", &[("name", name.clone().into())]),
        Some(_) | None => i18n.t("progress-title"),
    };
    let back = name.map(|name| i18n.t_args("progress-back", &[("name", name.into())]));
    let today = programme.map(|programme| programme.today);
    let ready = |read: Rc<Dated<PersonProgress>>| {
        let progress = &read.value;
        html! {
            <>
                if progress.occasions.is_empty() {
                    { nothing(&i18n, progress.private) }
                } else {
                    { found(&i18n, progress) }
                    if let Some(today) = today {
                        <p class="progress__printed">
                            { i18n.t_args("progress-printed", &[("date", i18n.date(today).to_string().into())]) }
                        </p>
                    }
                }
            </>
        }
    };
    html! {
        <div class="progress">
            { back_link(Route::Person { id: props.id }, back.unwrap_or_else(|| i18n.t("back"))) }
            <PageHeading {title} tab={i18n.t("tab-progress")} />
            <Earlier {as_of} busy={state.busy} on_retry={state.reload.clone()} />
            { load_view(&i18n, &state, ready) }
        </div>
    }
}

/// The wording of something from an instrument, in the reader's language.
fn worded(i18n: &I18n, text: &Text) -> String {
    text.get(i18n.language(), Variant::Standard).to_string()
}

fn nothing(i18n: &I18n, private: u64) -> Html {
    let text =
        if private > 0 { i18n.t_args("progress-private", &[("n", private.into())]) } else { i18n.t("progress-empty") };
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("progress-empty-heading") }</h2>
            <p class="progress__lead">{ text }</p>
        </>
    }
}

fn found(i18n: &I18n, progress: &PersonProgress) -> Html {
    let scale: Vec<(i16, String)> =
        progress.scale.iter().map(|point| (point.value, worded(i18n, &point.text))).collect();
    let overall = || progress.series.iter().filter(|series| series.overall);
    let domains: Vec<_> = overall().map(|series| (worded(i18n, &series.section), series.codes.clone())).collect();
    let lead = if progress.occasions.len() > 1 { i18n.t("progress-lead") } else { i18n.t("progress-lead-one") };
    let print = Callback::from(|()| {
        // Fails only where the browser cannot print at all.
        let _ = gloo::utils::window().print();
    });
    html! {
        <>
            <p class="progress__lead">{ lead }</p>
            <div class="progress__actions">
                <Button kind={ButtonKind::Secondary} on_press={print}>{ i18n.t("progress-print") }</Button>
            </div>
            { private_note(i18n, progress.private) }
            { voices(i18n, progress) }
            <div class="progress__domains">
                for (index, series) in overall().enumerate() {
                    { domain_section(i18n, index, &worded(i18n, &series.section), &series.codes, &progress.occasions, &scale) }
                }
            </div>
            { outcomes(i18n, &progress.personal_outcomes) }
            <section class="progress__tables" aria-labelledby="progress-tables">
                <h2 class="govuk-heading-l" id="progress-tables">{ i18n.t("progress-table-heading") }</h2>
                { ratings_table(i18n, &domains, &progress.occasions, &scale) }
                for (index, domain) in overall().enumerate() {
                    { aspects_table(i18n, index, &worded(i18n, &domain.section), &aspects(i18n, progress, domain), &progress.occasions, &scale) }
                }
            </section>
        </>
    }
}

/// The aspects of a domain that were ever asked, with their codes.
fn aspects(i18n: &I18n, progress: &PersonProgress, domain: &ProgressSeries) -> Vec<(String, Vec<i16>)> {
    let of_domain = |series: &&ProgressSeries| !series.overall && series.section == domain.section;
    progress
        .series
        .iter()
        .filter(of_domain)
        .filter(|series| series.codes.iter().any(|code| *code > tables::NOT_ASKED))
        .map(|series| (worded(i18n, &series.short), series.codes.clone()))
        .collect()
}

/// What the marks mean, where there is more than one kind of them.
fn voices(i18n: &I18n, progress: &PersonProgress) -> Html {
    let heard = |voice: Voice| progress.occasions.iter().any(|occasion| occasion.voice == voice);
    let gaps = progress.series.iter().filter(|series| series.overall).any(|s| s.codes.iter().any(|code| *code <= 0));
    if !heard(Voice::Proxy) && !gaps {
        return html! {};
    }
    let voices: Vec<(Voice, AttrValue)> =
        [(Voice::Own, i18n.t("progress-key-self")), (Voice::Proxy, i18n.t("progress-key-proxy"))]
            .into_iter()
            .filter(|(voice, _)| heard(*voice))
            .collect();
    voice_key(&i18n.t("progress-key"), &voices, &gaps.then(|| i18n.t("progress-key-none")))
}

/// How many assessments are not shown, because the person keeps them private.
fn private_note(i18n: &I18n, private: u64) -> Html {
    html! {
        if private > 0 {
            <Inset>{ i18n.t_args("progress-private", &[("n", private.into())]) }</Inset>
        }
    }
}

/// What the person wanted for themself, and what they said of it later.
fn outcomes(i18n: &I18n, outcomes: &[OutcomeSeries]) -> Html {
    if outcomes.is_empty() {
        return html! {};
    }
    let one = |outcome: &OutcomeSeries| {
        let named = [("when", in_month(i18n, outcome.named_on).to_string().into())];
        let points = outcome.progress.iter().map(|point| {
            let when = in_month(i18n, point.on).to_string();
            let words = match shared::answer::NonAnswer::from_code(point.code) {
                Some(kind) => i18n.t_code("progress-nonanswer", kind.as_str()).to_string(),
                None => worded(i18n, &point.text),
            };
            let stated = point.code >= 0;
            let args = [("when", when.into()), ("words", words.into())];
            let text = if stated {
                i18n.t_args("progress-outcome-point", &args)
            } else {
                i18n.t_args("progress-outcome-point-unanswered", &args)
            };
            html! { <li>{ text }</li> }
        });
        html! {
            <li class="progress__outcome" key={outcome.id.to_string()}>
                <p class="progress__wish">{ &outcome.text }</p>
                <p>{ i18n.t_args("progress-outcome-named", &named) }</p>
                if outcome.progress.is_empty() {
                    <p>{ i18n.t("progress-outcome-none") }</p>
                } else {
                    <ul class="progress__said">{ for points }</ul>
                }
            </li>
        }
    };
    html! {
        <section class="progress__outcomes" aria-labelledby="progress-outcomes">
            <h2 class="govuk-heading-l" id="progress-outcomes">{ i18n.t("progress-outcomes-heading") }</h2>
            <ul class="progress__wishes">{ for outcomes.iter().map(one) }</ul>
        </section>
    }
}
