//! Asking somebody of the pack, and showing how they have been doing: the same as the server would answer.

use chrono::NaiveDate;
use shared::assessment::CaptureContext;
use shared::device::DevicePack;
use shared::progress::PersonProgress;
use shared::wave::DueStatus;
use uuid::Uuid;

use super::{find, standing_on};

/// Why the pack has no questions for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoQuestions {
    /// They have opted out or their service has ended: they are not asked.
    NotAsked,
    /// They were not taken along.
    NotHere,
}

/// Everything needed to ask somebody.
///
/// # Errors
/// `NotAsked` where the server too would refuse, `NotHere` where only the server can tell.
pub fn capture(pack: &DevicePack, person: Uuid, today: NaiveDate) -> Result<CaptureContext, NoQuestions> {
    let packed = find(pack, person).ok_or(NoQuestions::NotHere)?;
    let person = standing_on(pack, packed, today);
    if matches!(person.status, DueStatus::OptedOut | DueStatus::Ended) {
        return Err(NoQuestions::NotAsked);
    }
    Ok(CaptureContext {
        person,
        instrument: pack.instrument.clone(),
        occasion: packed.occasion,
        personal_outcomes: packed.personal_outcomes.clone(),
        needs: packed.needs.clone().map(|needs| needs.on(today)),
    })
}

/// Somebody's ratings so far.
pub fn progress(pack: &DevicePack, person: Uuid, today: NaiveDate) -> Option<PersonProgress> {
    let packed = find(pack, person)?;
    Some(PersonProgress { person: standing_on(pack, packed, today), ..packed.progress.clone() })
}
