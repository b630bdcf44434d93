//! What must hold of a line beyond its cells: the same as `service::assessment` asks of an assessment that a device sends,
//! decided here from what was looked up for the whole file. A test holds the two against each other. Pure.

use chrono::{DateTime, NaiveDate, Utc};
use shared::assessment::{Normalised, Submission};
use shared::error::{FieldCode, FieldError};
use shared::instrument::{Occasion, Variant};
use shared::wave::wave_of;
use uuid::Uuid;

use super::known::Stored;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_comment};
use crate::entity::{answer_text, assessment};
use crate::error::{Error, Result};
use crate::service::assessment::Source;
use crate::service::instrument::Loaded;

use super::write::New;

/// Checks a submission of a person of the caller's own provider, captured before now.
pub fn check(submission: &Submission, stored: &Stored, version: &Loaded) -> Result<Normalised, Vec<FieldError>> {
    let day = submission.captured_at.date_naive();
    let mut errors = check_day(day, stored);
    let mut refuse = |code, message: String| errors.push(FieldError::new("instrument.version", code, message));
    if version.withdrawn_at.is_some_and(|at| submission.captured_at >= at) {
        let message =
            "This version was withdrawn before these answers were given. Reload the page to get the current one.";
        refuse(FieldCode::WithdrawnVersion, message.into());
    }
    if day < version.instrument.effective_from {
        let from = version.instrument.effective_from;
        refuse(FieldCode::UnknownVersion, format!("This version is in force from {from}; use an earlier one."));
    }
    match submission.normalise(&version.instrument) {
        Ok(normalised) if errors.is_empty() => Ok(normalised),
        Ok(_) => Err(errors),
        Err(found) => {
            errors.extend(found);
            Err(errors)
        }
    }
}

fn check_day(day: NaiveDate, stored: &Stored) -> Vec<FieldError> {
    let person = &stored.person;
    let mut errors = Vec::new();
    let mut refuse = |code, message: String| errors.push(FieldError::new("captured_at", code, message));
    if day < person.service_start {
        let message = format!("The service began on {}; an assessment cannot be earlier.", person.service_start);
        refuse(FieldCode::BeforeServiceStart, message);
    }
    let ends = [
        (person.ended_on, FieldCode::AfterEnd, "The service ended on"),
        (person.opted_out_on, FieldCode::AfterOptOut, "The person opted out from"),
    ];
    for (end, code, what) in ends {
        if let Some(end) = end.filter(|end| day >= *end) {
            refuse(code, format!("{what} {end}. Only an assessment from before that day can be accepted."));
        }
    }
    if let Some((from, until)) = stored.opt_outs.iter().find(|(from, until)| (*from..*until).contains(&day)) {
        let message =
            format!("The person had opted out from {from} until {until}; nothing from between can be accepted.");
        refuse(FieldCode::AfterOptOut, message);
    }
    errors
}

/// What a checked submission is stored as.
pub struct Accepted<'a> {
    pub id: Uuid,
    pub digest: Vec<u8>,
    pub submission: &'a Submission,
    pub normalised: Normalised,
    pub stored: &'a Stored,
    pub version: &'a Loaded,
}

impl Accepted<'_> {
    /// The rows.
    pub fn rows(self, caller: &Caller, keys: &Keys, wave_interval_days: i64, now: DateTime<Utc>) -> Result<New> {
        let Self { id, digest, submission, normalised, stored, version } = self;
        let person = &stored.person;
        let captured_on = submission.captured_at.date_naive();
        let wave = wave_of(person.service_start, captured_on, wave_interval_days)
            .ok_or_else(|| Error::internal("an accepted day has no wave"))?;
        let respondent = &submission.respondent;
        let row = assessment::Model {
            id,
            person_id: person.id,
            instrument_id: version.id,
            provider_id: person.provider_id,
            area_id: person.area_id,
            lot: person.lot,
            occasion: if submission.occasion == Occasion::Baseline { "baseline" } else { "follow_up" }.into(),
            wave,
            who: respondent.who.as_str().into(),
            voice: respondent.who.voice().as_str().into(),
            helper: respondent.helper.map(|v| v.as_str().into()),
            perspective: respondent.perspective.map(|v| v.as_str().into()),
            basis: respondent.basis.map(|v| v.as_str().into()),
            mode: submission.mode.as_str().into(),
            language: submission.language.clone(),
            variant: if submission.variant == Variant::Easy { "easy" } else { "standard" }.into(),
            captured_at: submission.captured_at,
            captured_on,
            received_at: DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now),
            shared_with_staff: submission.shared_with_staff,
            completed: normalised.completed,
            supersedes_id: None,
            captured_by: caller.account,
            source: Source::Import.as_str().into(),
            digest,
        };
        let seal = |(item, text): (&String, &String)| {
            let sealed = keys.seal(&place_of_comment(id, item), text)?;
            Ok(answer_text::Model { assessment_id: id, item: item.clone(), sealed })
        };
        let written = submission.comments.iter().filter(|(_, text)| !text.trim().is_empty());
        Ok(New { row, answers: normalised.answers, texts: written.map(seal).collect::<Result<_>>()? })
    }
}
