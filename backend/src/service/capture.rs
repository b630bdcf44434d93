//! What a device needs before it captures an assessment: the person, the version to ask, the personal outcomes so far.

use shared::assessment::{CaptureContext, PersonalOutcome};
use shared::instrument::{OUTCOMES, Occasion};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_outcome};
use crate::error::{Error, Result};
use crate::service::{self, needs};
use crate::store;
use crate::store::assessment::History;

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
    let history = store::assessment::history(db, person).await?;
    Ok(CaptureContext {
        person: detail.summary,
        instrument: (*loaded.instrument).clone(),
        occasion: occasion(&history),
        personal_outcomes: latest_outcomes(&state.keys, &history)?,
        needs: needs::of(state, db, person, detail.provider).await?,
    })
}

/// How somebody would be asked now: as for the first time where there is no assessment of them at all.
pub fn occasion(history: &History) -> Occasion {
    if history.assessments.is_empty() { Occasion::Baseline } else { Occasion::FollowUp }
}

/// The personal outcomes that mattered last: those of the latest assessment that named any. What was said in private and
/// not shared stays out: whoever captures the next one could read it here.
///
/// # Errors
/// `Internal` where one does not open.
pub fn latest_outcomes(keys: &Keys, history: &History) -> Result<Vec<PersonalOutcome>> {
    let names = |id: Uuid| history.namings.iter().filter(move |naming| naming.assessment_id == id);
    let Some(latest) = history.shown().filter(|row| names(row.id).next().is_some()).last() else {
        return Ok(Vec::new());
    };
    names(latest.id)
        .filter_map(|naming| history.outcomes.iter().find(|outcome| outcome.id == naming.personal_outcome_id))
        .map(|outcome| {
            let text = keys.open(&place_of_outcome(outcome.id), &outcome.sealed)?;
            Ok(PersonalOutcome { id: outcome.id, text })
        })
        .collect()
}
