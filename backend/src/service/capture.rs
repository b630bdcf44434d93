//! What a device needs before it captures an assessment: the person, the version to ask, the personal outcomes so far.

use shared::assessment::{CaptureContext, PersonalOutcome};
use shared::instrument::{OUTCOMES, Occasion};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::place_of_outcome;
use crate::error::{Error, Result};
use crate::service;
use crate::store;

/// Everything a device needs to capture an assessment of this person.
///
/// # Errors
/// `NotFound` for a person of another provider; `Conflict` where the service ended or the person opted out.
pub async fn context(caller: &Caller, state: &State, person: Uuid) -> Result<CaptureContext> {
    let db = &state.db.read;
    let detail = service::person::read(caller, state, person).await?;
    match detail.summary.status {
        shared::wave::DueStatus::Ended => return Err(Error::Conflict("The service of this person has ended.".into())),
        shared::wave::DueStatus::OptedOut => {
            return Err(Error::Conflict("This person has opted out. Opt them in again first, if they wish.".into()));
        }
        _ => {}
    }
    let loaded = state.instruments.current(db, OUTCOMES, state.today()).await?;
    let occasion =
        if store::assessment::any_of_person(db, person).await? { Occasion::FollowUp } else { Occasion::Baseline };
    let personal_outcomes = latest_outcomes(state, person).await?;
    Ok(CaptureContext { person: detail.summary, instrument: (*loaded.instrument).clone(), occasion, personal_outcomes })
}

/// The personal outcomes that mattered last: those of the latest assessment that named any. What was said in private and
/// not shared stays out: whoever captures the next one could read it here.
async fn latest_outcomes(state: &State, person: Uuid) -> Result<Vec<PersonalOutcome>> {
    let db = &state.db.read;
    let known = store::assessment::personal_outcomes(db, person).await?;
    let namings = store::assessment::outcome_namings(db, person).await?;
    let assessments = store::assessment::of_person(db, person).await?;
    let superseded = |id: Uuid| assessments.iter().any(|row| row.supersedes_id == Some(id));
    let latest = assessments.iter().rev().find(|row| {
        row.shared_with_staff && !superseded(row.id) && namings.iter().any(|naming| naming.assessment_id == row.id)
    });
    let Some(latest) = latest else { return Ok(Vec::new()) };
    namings
        .iter()
        .filter(|naming| naming.assessment_id == latest.id)
        .filter_map(|naming| known.iter().find(|outcome| outcome.id == naming.personal_outcome_id))
        .map(|outcome| {
            let text = state.keys.open(&place_of_outcome(outcome.id), &outcome.sealed)?;
            Ok(PersonalOutcome { id: outcome.id, text })
        })
        .collect()
}
