//! One person's progress: their ratings over time; for staff without the answers that are kept private from them.

use std::collections::BTreeMap;

use shared::answer::NonAnswer;
use shared::assessment::{Voice, Who};
use shared::instrument::{Instrument, ItemKind, Text};
use shared::person::PersonSummary;
use shared::progress::{OutcomePoint, OutcomeSeries, PersonProgress, ProgressOccasion, ProgressSeries, ScalePoint};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_outcome};
use crate::entity::assessment::Model as Assessment;
use crate::error::{Error, Result};
use crate::service;
use crate::service::instrument::Loaded;
use crate::store;
use crate::store::assessment::History;

/// The coded answers of assessments, by assessment and item.
pub type Answers = BTreeMap<Uuid, BTreeMap<String, i16>>;

/// A person's progress as staff of their provider may see it.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub async fn of_person(caller: &Caller, state: &State, person: Uuid) -> Result<PersonProgress> {
    let summary = service::person::read(caller, state, person).await?.summary;
    read(state, summary, Reader::Staff).await
}

/// Who reads somebody's progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Staff: without the answers kept private from them.
    Staff,
    /// The person: with everything.
    Person,
}

impl Reader {
    fn sees(self, history: &History) -> Vec<&Assessment> {
        match self {
            Reader::Staff => history.shown().collect(),
            Reader::Person => history.standing().collect(),
        }
    }
}

/// A person's progress as this reader may see it; that they may is checked.
///
/// # Errors
/// The database's; `Internal` where something stored cannot be read.
pub async fn read(state: &State, person: PersonSummary, reader: Reader) -> Result<PersonProgress> {
    let db = &state.db.read;
    let history = store::assessment::history(db, person.id).await?;
    let shown: Vec<Uuid> = reader.sees(&history).iter().map(|row| row.id).collect();
    let answers = store::assessment::answers(db, &shown).await?;
    let versions = state.instruments.all(db).await?;
    of(&state.keys, person, &history, &answers, &versions, reader)
}

/// A person's progress from what is stored of them, as this reader may see it: what they may not need not be among
/// `answers`.
///
/// # Errors
/// `Internal` where something stored cannot be read.
pub fn of(
    keys: &Keys,
    person: PersonSummary,
    history: &History,
    answers: &Answers,
    versions: &[Loaded],
    reader: Reader,
) -> Result<PersonProgress> {
    let shown = reader.sees(history);
    let private = u64::try_from(history.standing().count() - shown.len()).unwrap_or(u64::MAX);
    let latest = shown.last().and_then(|row| versions.iter().find(|version| version.id == row.instrument_id));
    let latest = latest.map(|version| &*version.instrument);
    let (series, scale) =
        latest.map(|instrument| (series(instrument, &shown, answers), scale(instrument))).unwrap_or_default();
    let personal_outcomes = personal_outcomes(keys, history, &shown, latest)?;
    let occasions = shown
        .iter()
        .map(|row| {
            let voice = Voice::parse(&row.voice).ok_or_else(|| Error::internal("unknown voice"))?;
            let (who, private) = (Who::parse(&row.who), !row.shared_with_staff);
            Ok(ProgressOccasion { assessment: row.id, on: row.captured_on, wave: row.wave, voice, who, private })
        })
        .collect::<Result<_>>()?;
    Ok(PersonProgress { person, occasions, series, private, personal_outcomes, scale })
}

fn series(instrument: &Instrument, shown: &[&Assessment], answers: &Answers) -> Vec<ProgressSeries> {
    let code = |row: &Assessment, item: &str| {
        answers.get(&row.id).and_then(|codes| codes.get(item)).copied().unwrap_or(NonAnswer::NotAsked.code())
    };
    instrument
        .items()
        .filter(|(_, item)| matches!(item.kind, ItemKind::Overall | ItemKind::Aspect))
        .map(|(section, item)| ProgressSeries {
            item: item.id.clone(),
            overall: item.kind == ItemKind::Overall,
            section: section.title.clone(),
            short: item.short.clone(),
            codes: shown.iter().map(|row| code(row, &item.id)).collect(),
        })
        .collect()
}

fn scale(instrument: &Instrument) -> Vec<ScalePoint> {
    let scale = instrument.overall_items().next().and_then(|item| instrument.scale_of(item));
    let mut points: Vec<ScalePoint> = scale
        .map(|scale| {
            scale.options.iter().map(|option| ScalePoint { value: option.value, text: option.text.clone() }).collect()
        })
        .unwrap_or_default();
    points.sort_by_key(|point| point.value);
    points
}

fn personal_outcomes(
    keys: &Keys,
    history: &History,
    shown: &[&Assessment],
    instrument: Option<&Instrument>,
) -> Result<Vec<OutcomeSeries>> {
    let words = |code: i16| -> Text {
        let item = instrument
            .and_then(|i| i.items().map(|(_, item)| item).find(|item| item.kind == ItemKind::OutcomeProgress));
        let scale = item.and_then(|item| instrument.and_then(|i| i.scale_of(item)));
        scale
            .and_then(|scale| scale.options.iter().find(|option| option.value == code))
            .map(|o| o.text.clone())
            .unwrap_or_default()
    };
    let mut series = Vec::new();
    for outcome in &history.outcomes {
        let Some(named) = shown.iter().find(|row| row.id == outcome.assessment_id) else { continue };
        let points = shown.iter().filter_map(|row| {
            let said =
                history.progress.iter().find(|p| p.assessment_id == row.id && p.personal_outcome_id == outcome.id)?;
            Some(OutcomePoint { on: row.captured_on, code: said.code, text: words(said.code) })
        });
        series.push(OutcomeSeries {
            id: outcome.id,
            text: keys.open(&place_of_outcome(outcome.id), &outcome.sealed)?,
            named_on: named.captured_on,
            progress: points.collect(),
        });
    }
    Ok(series)
}
