//! What an assessment must hold to, beyond what `shared` checks of a submission by itself, and the rows it becomes. The same
//! for what a device sends, for a file of past ratings and for a demonstration. Pure: asks no database.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use shared::assessment::{Normalised, Submission};
use shared::error::{FieldCode, FieldError};
use shared::instrument::{OUTCOMES, Occasion, Variant};
use shared::wave::wave_of;
use uuid::Uuid;

use super::Source;
use crate::crypto::{Keys, place_of_comment, sha256};
use crate::entity::{answer_text, assessment, person};
use crate::error::{Error, Result};
use crate::service::instrument::Loaded;

/// How far a device's clock may be ahead of ours, in minutes: by a wrong day and a wrong time zone. What people said must
/// not be refused for it; what the clock said is kept beside the time of receipt.
pub const CLOCK_TOLERANCE_MINUTES: i64 = 48 * 60;

/// The day that something counts for which was received at `received_at`: by the device's clock, and no later than it was
/// received.
pub fn day_of(captured_at: DateTime<Utc>, received_at: DateTime<Utc>) -> NaiveDate {
    captured_at.min(received_at).date_naive()
}

/// The digest of a submission's content: equal content has an equal digest however it was written.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn digest(submission: &Submission) -> Result<Vec<u8>> {
    Ok(sha256(&serde_json::to_vec(submission).map_err(Error::internal)?))
}

/// The stable name of an occasion, as in the database.
pub fn occasion_name(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Baseline => "baseline",
        Occasion::FollowUp => "follow_up",
    }
}

/// What is known of a person when the day of an assessment is checked.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The person.
    pub person: &'a person::Model,
    /// The day they left the caller's provider for another.
    pub left_on: Option<NaiveDate>,
    /// Times that they opted out for and in again after: the first day out, the first day in.
    pub past_opt_outs: &'a [(NaiveDate, NaiveDate)],
}

/// Why an assessment of this moment cannot be. What happened at another provider after the person had left this one is
/// not told.
pub fn check_dates(submission: &Submission, known: Known<'_>, now: DateTime<Utc>) -> Vec<FieldError> {
    let Known { person, left_on, past_opt_outs } = known;
    let captured_on = day_of(submission.captured_at, now);
    let mut errors = Vec::new();
    let mut refuse = |code, message: String| errors.push(FieldError::new("captured_at", code, message));
    if submission.captured_at > now + Duration::minutes(CLOCK_TOLERANCE_MINUTES) {
        refuse(FieldCode::InFuture, "This lies in the future. Check the date and time of the device.".into());
    }
    if captured_on < person.service_start {
        let message = format!("The service began on {}; an assessment cannot be earlier.", person.service_start);
        refuse(FieldCode::BeforeServiceStart, message);
    }
    let ends = [
        (left_on, FieldCode::AfterTransfer, "The person moved to another provider on"),
        (person.ended_on, FieldCode::AfterEnd, "The service ended on"),
        (person.opted_out_on, FieldCode::AfterOptOut, "The person opted out from"),
    ];
    if let Some((Some(day), code, what)) = ends.into_iter().find(|(day, ..)| day.is_some_and(|day| captured_on >= day))
    {
        refuse(code, format!("{what} {day}. Only an assessment from before that day can be accepted."));
    }
    let seen = left_on.is_none_or(|left| captured_on < left);
    let out = past_opt_outs.iter().find(|(from, until)| seen && (*from..*until).contains(&captured_on));
    if let Some((from, until)) = out {
        let message =
            format!("The person had opted out from {from} until {until}; nothing from between can be accepted.");
        refuse(FieldCode::AfterOptOut, message);
    }
    errors
}

/// The answers by the version they were given to, or why it or they cannot be.
///
/// # Errors
/// Every refused field.
pub fn check_version(submission: &Submission, loaded: Option<&Loaded>) -> Result<Normalised, Vec<FieldError>> {
    let refused = |code, message: &str| FieldError::new("instrument.version", code, message);
    let Some(loaded) = loaded.filter(|loaded| loaded.instrument.key == OUTCOMES) else {
        let message = "There is no such version of the Outcomes Tool. Reload the page to get the current one.";
        return Err(vec![refused(FieldCode::UnknownVersion, message)]);
    };
    let mut errors = Vec::new();
    if loaded.withdrawn_at.is_some_and(|at| submission.captured_at >= at) {
        let message =
            "This version was withdrawn before these answers were given. Reload the page to get the current one.";
        errors.push(refused(FieldCode::WithdrawnVersion, message));
    }
    let from = loaded.instrument.effective_from;
    if submission.captured_at.date_naive() < from {
        let message = format!("This version is in force from {from}; use an earlier one.");
        errors.push(refused(FieldCode::UnknownVersion, &message));
    }
    match submission.normalise(&loaded.instrument) {
        Ok(normalised) if errors.is_empty() => Ok(normalised),
        Ok(_) => Err(errors),
        Err(found) => Err(errors.into_iter().chain(found).collect()),
    }
}

/// An accepted assessment and what decides its row beyond what was submitted.
#[derive(Debug)]
pub struct Accepted<'a> {
    /// Its id.
    pub id: Uuid,
    /// What was submitted.
    pub submission: &'a Submission,
    /// Whether the overall items are answered.
    pub completed: bool,
    /// Of whom.
    pub person: &'a person::Model,
    /// The provider that recorded it.
    pub provider: Uuid,
    /// The row of the version it was given to.
    pub instrument: Uuid,
    /// Days between nominal waves.
    pub wave_interval_days: i64,
    /// When it was accepted.
    pub received_at: DateTime<Utc>,
    /// By whose account.
    pub captured_by: Option<Uuid>,
    /// How it came.
    pub source: Source,
}

impl Accepted<'_> {
    /// The row. Moments are kept to the millisecond.
    ///
    /// # Errors
    /// `Internal` for a day before the service start.
    pub fn row(self) -> Result<assessment::Model> {
        let Self { submission, person, received_at, .. } = self;
        let captured_on = day_of(submission.captured_at, received_at);
        let wave = wave_of(person.service_start, captured_on, self.wave_interval_days)
            .ok_or_else(|| Error::internal("an accepted day has no wave"))?;
        let respondent = &submission.respondent;
        Ok(assessment::Model {
            id: self.id,
            person_id: person.id,
            instrument_id: self.instrument,
            provider_id: self.provider,
            area_id: person.area_id,
            lot: person.lot,
            occasion: occasion_name(submission.occasion).into(),
            wave,
            who: respondent.who.as_str().into(),
            voice: respondent.who.voice().as_str().into(),
            helper: respondent.helper.map(|value| value.as_str().into()),
            perspective: respondent.perspective.map(|value| value.as_str().into()),
            basis: respondent.basis.map(|value| value.as_str().into()),
            mode: submission.mode.as_str().into(),
            language: submission.language.clone(),
            variant: if submission.variant == Variant::Easy { "easy" } else { "standard" }.into(),
            captured_at: submission.captured_at,
            captured_on,
            received_at: DateTime::from_timestamp_millis(received_at.timestamp_millis()).unwrap_or(received_at),
            shared_with_staff: submission.shared_with_staff,
            completed: self.completed,
            supersedes_id: submission.supersedes,
            captured_by: self.captured_by,
            source: self.source.as_str().into(),
            digest: digest(submission)?,
            needs_met: submission.needs_met.map(|met| met.as_str().into()),
        })
    }
}

/// The sealed comments of an assessment; empty ones are none.
///
/// # Errors
/// Where they cannot be sealed.
pub fn texts(keys: &Keys, id: Uuid, comments: &BTreeMap<String, String>) -> Result<Vec<answer_text::Model>> {
    let seal = |(item, text): (&String, &String)| {
        let sealed = keys.seal(&place_of_comment(id, item), text)?;
        Ok(answer_text::Model { assessment_id: id, item: item.clone(), sealed })
    };
    comments.iter().filter(|(_, text)| !text.trim().is_empty()).map(seal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn submission(captured_at: DateTime<Utc>) -> Submission {
        serde_json::from_value(serde_json::json!({
            "person": Uuid::nil(), "instrument": { "key": "outcomes", "version": 1 }, "occasion": "baseline",
            "respondent": { "who": "self" }, "mode": "tablet", "language": "en", "variant": "standard",
            "captured_at": captured_at, "shared_with_staff": true, "answers": {},
        }))
        .unwrap()
    }

    fn person() -> person::Model {
        person::Model {
            id: Uuid::nil(),
            provider_id: Uuid::nil(),
            area_id: Uuid::nil(),
            lot: 1,
            service_start: at("2026-01-01T00:00:00Z").date_naive(),
            age_band: None,
            sex: None,
            ended_on: None,
            end_reason: None,
            opted_out_on: None,
            withdrawn_until: None,
            last_completed_on: None,
            answered_waves: String::new(),
            registered_at: at("2026-01-01T00:00:00Z"),
        }
    }

    fn refusals(captured_at: &str, person: &person::Model) -> Vec<FieldCode> {
        let known = Known { person, left_on: None, past_opt_outs: &[] };
        let errors = check_dates(&submission(at(captured_at)), known, at("2026-03-10T12:00:00Z"));
        errors.into_iter().map(|error| error.code).collect()
    }

    #[test]
    fn what_was_stored_before_needs_were_asked_about_keeps_its_digest() {
        let old = submission(at("2026-03-10T12:00:00Z"));
        assert!(!serde_json::to_string(&old).unwrap().contains("needs_met"));
        assert_eq!(
            crate::crypto::hex(&digest(&old).unwrap()),
            "e79706aabdeb864002e1b78903db6eb34a14ee508cb02aff3c9373d63a6fc485"
        );
        let said = Submission { needs_met: Some(shared::needs::NeedsMet::Partly), ..old.clone() };
        assert_ne!(digest(&said).unwrap(), digest(&old).unwrap());
    }

    #[test]
    fn a_clock_that_is_a_day_ahead_is_no_reason_to_refuse_answers() {
        for captured_at in ["2026-03-10T12:00:00Z", "2026-03-11T13:30:00Z", "2026-03-12T12:00:00Z"] {
            assert_eq!(refusals(captured_at, &person()), []);
        }
        assert_eq!(refusals("2026-03-12T12:00:01Z", &person()), [FieldCode::InFuture]);
    }

    #[test]
    fn no_answer_counts_for_a_day_after_the_one_it_was_received_on() {
        let received_at = at("2026-03-10T12:00:00Z");
        assert_eq!(day_of(at("2026-03-11T09:00:00Z"), received_at), received_at.date_naive());
        assert_eq!(day_of(at("2026-03-08T09:00:00Z"), received_at), at("2026-03-08T00:00:00Z").date_naive());
        // Somebody whose service ends tomorrow is still asked today, whatever the clock says.
        let ends = person::Model { ended_on: Some(at("2026-03-11T00:00:00Z").date_naive()), ..person() };
        assert_eq!(refusals("2026-03-11T09:00:00Z", &ends), []);
    }
}
