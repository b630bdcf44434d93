//! One person's ratings over time in words, as pictures and in a table, for the person to read: shown by the staff's app and
//! behind the person's own link. Composes; what is said is decided in `words`, what is drawn in `charts`. Fetches nothing.

mod domain;
mod tables;
pub mod words;

use std::rc::Rc;

use chrono::NaiveDate;
use shared::assessment::Voice;
use shared::instrument::{Text, Variant};
use shared::progress::{OutcomeSeries, PersonProgress, ProgressSeries};
use yew::prelude::*;

use crate::charts::voice_key;
use crate::components::{Button, ButtonKind, Inset, Listen};
use crate::i18n::{I18n, use_i18n};
use crate::state::display::use_showing;
use domain::domain_section;
use tables::{aspects_table, ratings_table};
use words::in_month;

/// Props of `ProgressView`.
#[derive(Properties, Clone, PartialEq)]
pub struct ProgressViewProps {
    /// What there is to show.
    pub progress: Rc<PersonProgress>,
    /// The day, for the foot of a printed page.
    #[prop_or_default]
    pub today: Option<NaiveDate>,
}

/// Everything that there is to show of one person.
#[component]
pub fn ProgressView(props: &ProgressViewProps) -> Html {
    let i18n = use_i18n();
    let showing = use_showing();
    let progress = &*props.progress;
    if progress.occasions.is_empty() {
        return nothing(&i18n, progress.private);
    }
    let variant = if showing.display().easy { Variant::Easy } else { Variant::Standard };
    html! {
        <>
            { found(&Reader { i18n: &i18n, variant }, progress) }
            if let Some(today) = props.today {
                <p class="progress__printed">
                    { i18n.t_args("progress-printed", &[("date", i18n.date(today).to_string().into())]) }
                </p>
            }
        </>
    }
}

/// In which words the reader reads.
struct Reader<'a> {
    i18n: &'a I18n,
    variant: Variant,
}

impl Reader<'_> {
    /// The wording of something from an instrument.
    fn worded(&self, text: &Text) -> String {
        text.get(self.i18n.language(), self.variant).to_string()
    }
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

fn found(reader: &Reader<'_>, progress: &PersonProgress) -> Html {
    let i18n = reader.i18n;
    let scale: Vec<(i16, String)> =
        progress.scale.iter().map(|point| (point.value, reader.worded(&point.text))).collect();
    let overall = || progress.series.iter().filter(|series| series.overall);
    let domains: Vec<_> = overall().map(|series| (reader.worded(&series.section), series.codes.clone())).collect();
    let lead = if progress.occasions.len() > 1 { i18n.t("progress-lead") } else { i18n.t("progress-lead-one") };
    let print = Callback::from(|()| {
        // Fails only where the browser cannot print at all.
        let _ = gloo::utils::window().print();
    });
    html! {
        <>
            <p class="progress__lead">{ lead }</p>
            <div class="progress__actions">
                <Listen within=".progress" step={i18n.language()} />
                <Button kind={ButtonKind::Secondary} on_press={print}>{ i18n.t("progress-print") }</Button>
            </div>
            { private_note(i18n, progress.private) }
            { voices(i18n, progress) }
            <div class="progress__domains">
                for (index, series) in overall().enumerate() {
                    { domain_section(i18n, index, &reader.worded(&series.section), &series.codes, &progress.occasions, &scale) }
                }
            </div>
            { outcomes(reader, &progress.personal_outcomes) }
            <section class="progress__tables" aria-labelledby="progress-tables">
                <h2 class="govuk-heading-l" id="progress-tables">{ i18n.t("progress-table-heading") }</h2>
                { ratings_table(i18n, &domains, &progress.occasions, &scale) }
                for (index, domain) in overall().enumerate() {
                    { aspects_table(i18n, index, &reader.worded(&domain.section), &aspects(reader, progress, domain), &progress.occasions, &scale) }
                }
            </section>
        </>
    }
}

/// The aspects of a domain that were ever asked, with their codes.
fn aspects(reader: &Reader<'_>, progress: &PersonProgress, domain: &ProgressSeries) -> Vec<(String, Vec<i16>)> {
    let of_domain = |series: &&ProgressSeries| !series.overall && series.section == domain.section;
    progress
        .series
        .iter()
        .filter(of_domain)
        .filter(|series| series.codes.iter().any(|code| *code > tables::NOT_ASKED))
        .map(|series| (reader.worded(&series.short), series.codes.clone()))
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
fn outcomes(reader: &Reader<'_>, outcomes: &[OutcomeSeries]) -> Html {
    let i18n = reader.i18n;
    if outcomes.is_empty() {
        return html! {};
    }
    let one = |outcome: &OutcomeSeries| {
        let named = [("when", in_month(i18n, outcome.named_on).to_string().into())];
        let points = outcome.progress.iter().map(|point| {
            let when = in_month(i18n, point.on).to_string();
            let words = match shared::answer::NonAnswer::from_code(point.code) {
                Some(kind) => i18n.t_code("progress-nonanswer", kind.as_str()).to_string(),
                None => reader.worded(&point.text),
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
