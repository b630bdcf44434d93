//! The long file: one row for each answer. The columns that tell of an assessment are shared with the wide file.

use std::collections::BTreeMap;

use shared::instrument::Instrument;
use uuid::Uuid;

use super::subject::Subject;
use super::{ANSWER_COLUMNS, ASSESSMENT_COLUMNS, PERSON_COLUMNS};
use crate::entity::assessment::Model as Assessment;
use crate::evidence::waves;
use crate::service::instrument::Loaded;
use crate::store::dataset::WithAnswers;

/// Days in a month of the Gregorian calendar, on average.
const DAYS_A_MONTH: f64 = 30.4375;

/// The instrument versions by their row's id.
pub type Versions = BTreeMap<Uuid, Loaded>;

/// The names of the columns.
pub fn heading() -> Vec<String> {
    PERSON_COLUMNS
        .iter()
        .chain(&ASSESSMENT_COLUMNS)
        .chain(&ANSWER_COLUMNS)
        .map(|column| column.name.to_owned())
        .collect()
}

/// The rows of one person.
pub fn rows(
    subject: &Subject,
    assessments: &[WithAnswers],
    versions: &Versions,
    interval_days: i64,
) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (index, (assessment, answers)) in assessments.iter().enumerate() {
        let Some(version) = versions.get(&assessment.instrument_id) else { continue };
        let is_primary = primary_of_wave(subject, assessments, assessment.wave, interval_days)
            .is_some_and(|p| p.0.id == assessment.id);
        let columns = assessment_columns(subject, assessment, &version.instrument, index + 1, is_primary);
        for (_, item) in version.instrument.items().filter(|(_, item)| item.is_scaled()) {
            let Some(code) = answers.get(&item.id) else { continue };
            let person = subject.columns();
            rows.push(person.chain(columns.iter().cloned()).chain([item.id.clone(), code.to_string()]).collect());
        }
    }
    rows
}

/// A wave's primary assessment over both voices.
pub fn primary_of_wave<'a>(
    subject: &Subject,
    assessments: &'a [WithAnswers],
    wave: i16,
    interval_days: i64,
) -> Option<&'a WithAnswers> {
    let of_wave: Vec<&Assessment> = assessments.iter().map(|(row, _)| row).filter(|row| row.wave == wave).collect();
    let best = waves::primary(subject.service_start, interval_days, &of_wave)?.id;
    assessments.iter().find(|(row, _)| row.id == best)
}

/// The values of `ASSESSMENT_COLUMNS`, in their order.
pub fn assessment_columns(
    subject: &Subject,
    row: &Assessment,
    instrument: &Instrument,
    sequence: usize,
    is_primary: bool,
) -> [String; 16] {
    let flag = |value: bool| if value { "1" } else { "0" }.to_owned();
    let given = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        row.wave.to_string(),
        months(subject, row).to_string(),
        sequence.to_string(),
        flag(is_primary),
        row.voice.clone(),
        row.who.clone(),
        given(&row.helper),
        given(&row.perspective),
        given(&row.basis),
        row.mode.clone(),
        if row.language == "en" { "en" } else { "other" }.to_owned(),
        row.variant.clone(),
        row.occasion.clone(),
        flag(row.completed),
        instrument.key.clone(),
        instrument.version.to_string(),
    ]
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "days of a lifetime are far below 2^52"
)]
fn months(subject: &Subject, row: &Assessment) -> i64 {
    let days = (row.captured_on - subject.service_start).num_days();
    (days as f64 / DAYS_A_MONTH).floor() as i64
}
