//! Accepting assessments: idempotency by id, what a submission refers to, and the read model kept in the same transaction.
//! What it must hold to is in `rules`.

pub mod rules;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use shared::assessment::{Normalised, PersonalOutcome, Receipt, Submission};
use shared::error::{FieldCode, FieldError};
use shared::programme::Settings;
use uuid::Uuid;

use self::rules::{Accepted, Known, digest};
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::place_of_outcome;
use crate::entity::{assessment, outcome_naming, outcome_progress, person, personal_outcome};
use crate::error::{Error, Result};
use crate::evidence::waves;
use crate::service::{audit, paper, programme};
use crate::store::{self, assessment::NewAssessment};

/// Where an assessment came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A device of somebody with an account sent it.
    Device,
    /// The holder of a person's link sent it.
    Link,
    /// A file of past ratings.
    Import,
}

impl Source {
    /// The stable name, as in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Source::Device => "device",
            Source::Link => "link",
            Source::Import => "import",
        }
    }
}

/// For which provider an assessment is taken, from whom, and who is audited for it.
#[derive(Clone, Copy, Debug)]
pub struct Author {
    provider: Uuid,
    account: Option<Uuid>,
    audited: Option<Uuid>,
    source: Source,
}

impl Author {
    /// A caller, for their own provider.
    ///
    /// # Errors
    /// `NotFound` for a caller of no provider.
    pub fn caller(caller: &Caller, source: Source) -> Result<Self> {
        let provider = caller.own_provider()?;
        Ok(Self { provider, account: caller.account, audited: caller.brought_by.or(caller.account), source })
    }

    /// The holder of a link of a person of this provider: nobody with an account.
    pub fn holder(provider: Uuid) -> Self {
        Self { provider, account: None, audited: None, source: Source::Link }
    }
}

/// Accepts an assessment sent by a device. The flag says whether it was new; a repetition gets the same receipt.
///
/// # Errors
/// `Invalid` with every refused field, `IdConflict` for other content under a stored id, `NotFound` for a person of
/// another provider, `Conflict` for a paper form that was typed in before.
pub async fn submit(caller: &Caller, state: &State, id: Uuid, submission: &Submission) -> Result<(Receipt, bool)> {
    let settings = programme::settings(&state.db.read).await?;
    let author = Author::caller(caller, Source::Device)?;
    let (receipt, created) =
        state.db.transaction(async |tx| submit_in(tx, state, &author, &settings, id, submission).await).await?;
    state.metrics.count(if created { "assessment_accepted" } else { "assessment_repeated" });
    Ok((receipt, created))
}

/// As `submit`, inside a transaction.
///
/// # Errors
/// As `submit`.
pub async fn submit_in(
    tx: &impl ConnectionTrait,
    state: &State,
    author: &Author,
    settings: &Settings,
    id: Uuid,
    submission: &Submission,
) -> Result<(Receipt, bool)> {
    if id.get_version_num() != 7 {
        return Err(Error::field("id", FieldCode::Format, "Use a UUID of version 7, made for this assessment."));
    }
    store(tx, state, author, settings, id, submission).await
}

/// Checks and stores one assessment inside a transaction. The flag says whether it was new.
///
/// # Errors
/// As `submit`.
pub async fn store(
    tx: &impl ConnectionTrait,
    state: &State,
    author: &Author,
    settings: &Settings,
    id: Uuid,
    submission: &Submission,
) -> Result<(Receipt, bool)> {
    let Author { provider: own, account, audited, source } = *author;
    // Locks the person, so that equal sends wait for each other and the read model is changed by one at a time.
    let person = store::person::lock(tx, submission.person).await?.ok_or(Error::NotFound)?;
    let left_on = if person.provider_id == own { None } else { Some(left_provider(tx, &person, own).await?) };
    if let Some(stored) = store::assessment::find(tx, id).await? {
        return if stored.digest == digest(submission)? {
            Ok((receipt(&stored), false))
        } else {
            Err(Error::IdConflict)
        };
    }
    let past_opt_outs = store::person::past_opt_outs(tx, person.id).await?;
    let known = Known { person: &person, left_on, past_opt_outs: &past_opt_outs };
    let mut errors = rules::check_dates(submission, known, state.now());
    let loaded = state.instruments.version(tx, &submission.instrument.key, submission.instrument.version).await?;
    let checked = rules::check_version(submission, loaded.as_ref()).map_err(|found| errors.extend(found)).ok();
    let known_outcomes = check_references(tx, state, submission, &mut errors).await?;
    let form = paper::of_submission(tx, state, submission, loaded.as_ref().map(|one| one.id), &mut errors).await?;
    let (Some(loaded), Some(normalised), true) = (loaded, checked, errors.is_empty()) else {
        return Err(Error::Invalid(errors));
    };
    let accepted = Accepted {
        id,
        submission,
        completed: normalised.completed,
        person: &person,
        provider: own,
        instrument: loaded.id,
        wave_interval_days: settings.wave_interval_days,
        received_at: state.now(),
        captured_by: account,
        source,
    };
    let row = accepted.row()?;
    let receipt = receipt(&row);
    insert(tx, state, submission, row.clone(), &normalised, &known_outcomes).await?;
    update_read_model(tx, &person, &row, &normalised, settings).await?;
    if let Some(form) = form {
        store::paper::set_returned(tx, form.id, id).await?;
    }
    audit::record_as(tx, audited, "assessment.accept", "assessment", Some(id.to_string())).await?;
    Ok((receipt, true))
}

fn receipt(row: &assessment::Model) -> Receipt {
    Receipt { id: row.id, received_at: row.received_at, wave: row.wave, completed: row.completed }
}

/// The day a person left this provider, for assessments that arrive late.
async fn left_provider(tx: &impl ConnectionTrait, person: &person::Model, provider: Uuid) -> Result<NaiveDate> {
    store::person::transferred_from(tx, person.id, provider).await?.ok_or(Error::NotFound)
}

/// Everything the submission refers to must be this person's, and everything new must be new. Returns the personal
/// outcomes that were named before: one may be named again, in the same words, to say that it still matters.
async fn check_references(
    tx: &impl ConnectionTrait,
    state: &State,
    submission: &Submission,
    errors: &mut Vec<FieldError>,
) -> Result<Vec<Uuid>> {
    let named = submission.personal_outcomes.iter().map(|outcome| outcome.id);
    let again = store::assessment::known_outcomes(tx, named.collect()).await?;
    for (index, outcome) in submission.personal_outcomes.iter().enumerate() {
        let Some(known) = again.iter().find(|known| known.id == outcome.id) else { continue };
        if known.person_id != submission.person
            || state.keys.open(&place_of_outcome(known.id), &known.sealed)? != outcome.text
        {
            let message = "Give a personal outcome with other words a new id.";
            errors.push(FieldError::new(format!("personal_outcomes.{index}.id"), FieldCode::Duplicate, message));
        }
    }
    let ids: Vec<Uuid> = submission.outcome_progress.keys().copied().collect();
    let known = store::assessment::known_outcomes(tx, ids.clone()).await?;
    for id in ids {
        if !known.iter().any(|outcome| outcome.id == id && outcome.person_id == submission.person) {
            errors.push(FieldError::new(
                format!("outcome_progress.{id}"),
                FieldCode::Unknown,
                "This person has named no such personal outcome.",
            ));
        }
    }
    if let Some(earlier) = submission.supersedes {
        let row = store::assessment::find(tx, earlier).await?.filter(|row| row.person_id == submission.person);
        let Some(row) = row else {
            errors.push(FieldError::new("supersedes", FieldCode::Unknown, "This person has no such assessment."));
            return Ok(Vec::new());
        };
        let private = !submission.shared_with_staff && submission.respondent.who.voice().as_str() == row.voice;
        if !row.shared_with_staff && !private {
            let message = "Those answers were given in private: only whoever gave them can correct them, in private.";
            errors.push(FieldError::new("supersedes", FieldCode::NotAllowed, message));
        }
        if store::assessment::is_superseded(tx, earlier).await? {
            errors.push(FieldError::new(
                "supersedes",
                FieldCode::Taken,
                "That assessment was corrected already; correct the correction.",
            ));
        }
    }
    Ok(again.into_iter().map(|outcome| outcome.id).collect())
}

async fn insert(
    tx: &impl ConnectionTrait,
    state: &State,
    submission: &Submission,
    row: assessment::Model,
    normalised: &Normalised,
    known_outcomes: &[Uuid],
) -> Result<()> {
    let id = row.id;
    let seal_outcome = |outcome: &PersonalOutcome| {
        let sealed = state.keys.seal(&place_of_outcome(outcome.id), &outcome.text)?;
        Ok(personal_outcome::Model { id: outcome.id, person_id: row.person_id, assessment_id: id, sealed })
    };
    let naming = |(position, outcome): (i16, &PersonalOutcome)| outcome_naming::Model {
        assessment_id: id,
        personal_outcome_id: outcome.id,
        position,
    };
    let new = NewAssessment {
        answers: normalised.answers.clone(),
        texts: rules::texts(&state.keys, id, &submission.comments)?,
        outcomes: submission
            .personal_outcomes
            .iter()
            .filter(|o| !known_outcomes.contains(&o.id))
            .map(seal_outcome)
            .collect::<Result<_>>()?,
        namings: (0..).zip(&submission.personal_outcomes).map(naming).collect(),
        progress: submission
            .outcome_progress
            .iter()
            .map(|(outcome, code)| outcome_progress::Model {
                assessment_id: id,
                personal_outcome_id: *outcome,
                code: *code,
            })
            .collect(),
        row,
    };
    store::assessment::insert(tx, new).await
}

async fn update_read_model(
    tx: &impl ConnectionTrait,
    person: &person::Model,
    row: &assessment::Model,
    normalised: &Normalised,
    settings: &Settings,
) -> Result<()> {
    if row.supersedes_id.is_some() {
        return rebuild_read_model(tx, person, settings).await;
    }
    let mut answered = person.answered_waves.clone();
    if person.counts(row.received_at) {
        let mut standing = store::assessment::standing_in_wave(tx, person.id, row.wave, &row.voice).await?;
        standing.retain(|other| person.counts(other.received_at));
        if waves::primary(person.service_start, settings.wave_interval_days, &standing).is_some_and(|p| p.id == row.id)
        {
            let (id, wave, voice) = (person.id, row.wave, row.voice.as_str());
            if standing.len() > 1 {
                store::assessment::clear_primary(tx, id, Some((wave, voice))).await?;
            }
            let first = wave == 0;
            let baseline =
                if first { BTreeMap::new() } else { store::assessment::baseline_codes(tx, id, voice).await? };
            store::assessment::insert_primary(tx, row, &normalised.answers, &baseline).await?;
            if first {
                store::assessment::spread_baseline(tx, id, voice).await?;
            }
        }
        answered = waves::with(&answered, row.wave, &row.voice);
    }
    let last = person.last_completed_on.max(row.completed.then_some(row.captured_on));
    store_answered(tx, person, last, answered).await
}

async fn store_answered(
    tx: &impl ConnectionTrait,
    person: &person::Model,
    last_completed_on: Option<NaiveDate>,
    answered_waves: String,
) -> Result<()> {
    if last_completed_on == person.last_completed_on && answered_waves == person.answered_waves {
        return Ok(());
    }
    store::person::set_answered(tx, person.id, last_completed_on, answered_waves).await
}

/// Makes one person's read model anew from their assessments: after a correction, a withdrawal or its reversal. Call it
/// with the person as stored now.
///
/// # Errors
/// The database's.
pub async fn rebuild_read_model(tx: &impl ConnectionTrait, person: &person::Model, settings: &Settings) -> Result<()> {
    let all = store::assessment::of_person(tx, person.id).await?;
    let standing = |row: &&assessment::Model| !all.iter().any(|other| other.supersedes_id == Some(row.id));
    let standing: Vec<assessment::Model> = all.iter().filter(standing).cloned().collect();
    store::assessment::clear_primary(tx, person.id, None).await?;
    let mut answered = String::new();
    let mut groups: BTreeMap<(&str, i16), Vec<assessment::Model>> = BTreeMap::new();
    for row in standing.iter().filter(|row| person.counts(row.received_at)) {
        groups.entry((&row.voice, row.wave)).or_default().push(row.clone());
        answered = waves::with(&answered, row.wave, &row.voice);
    }
    let mut baselines: BTreeMap<&str, BTreeMap<String, i16>> = BTreeMap::new();
    let nothing = BTreeMap::new();
    // In the order of their waves: each baseline before what stands beside it.
    for ((voice, wave), rows) in &groups {
        let best = waves::primary(person.service_start, settings.wave_interval_days, rows);
        let Some(best) = best else { continue };
        let answers = store::assessment::answers(tx, &[best.id]).await?.remove(&best.id).unwrap_or_default();
        let baseline = baselines.get(voice).unwrap_or(&nothing);
        store::assessment::insert_primary(tx, best, &answers, baseline).await?;
        if *wave == 0 {
            baselines.insert(voice, answers);
        }
    }
    let last = standing.iter().filter(|row| row.completed).map(|row| row.captured_on).max();
    store_answered(tx, person, last, answered).await
}
