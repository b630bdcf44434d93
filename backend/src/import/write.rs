//! Storing the new lines of a file of past ratings: one short transaction with rows that are ready, after a look at
//! whether anything they were checked against has changed meanwhile.

use std::collections::BTreeMap;

use chrono::Utc;
use sea_orm::ConnectionTrait;
use shared::assessment::{Normalised, Submission};
use uuid::Uuid;

use super::known::{Known, Stored};
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::Keys;
use crate::entity::{answer, answer_text, assessment, audit_event, person};
use crate::error::{Error, Result};
use crate::service::assessment::Source;
use crate::service::assessment::rules::{self, Accepted};
use crate::service::instrument::Loaded;
use crate::service::{audit, programme};
use crate::store::{self, bulk};

/// So many assessments' answers are made into rows at a time.
const PART: usize = 500;

/// One line as it is to be stored.
pub struct New {
    /// The assessment.
    pub row: assessment::Model,
    /// One code for each scaled item.
    pub answers: BTreeMap<String, i16>,
    /// Sealed comments.
    pub texts: Vec<answer_text::Model>,
}

impl New {
    /// A line that holds to every rule, as it is to be stored.
    pub fn of(
        (id, submission, normalised): (Uuid, &Submission, Normalised),
        (stored, version): (&Stored, &Loaded),
        (caller, keys, known): (&Caller, &Keys, &Known),
    ) -> Result<Self> {
        let accepted = Accepted {
            id,
            submission,
            completed: normalised.completed,
            person: &stored.person,
            provider: stored.person.provider_id,
            instrument: version.id,
            wave_interval_days: known.settings.wave_interval_days,
            received_at: known.now,
            captured_by: caller.account,
            source: Source::Import,
        };
        let texts = rules::texts(keys, id, &submission.comments)?;
        Ok(Self { row: accepted.row()?, answers: normalised.answers, texts })
    }
}

/// Stores new lines. False, and nothing stored, where they must be checked again: somebody has changed what they were
/// checked against.
pub async fn store(state: &State, caller: &Caller, provider: Uuid, known: &Known, mut new: Vec<New>) -> Result<bool> {
    // In the order of the key, which is the quickest to write.
    new.sort_unstable_by_key(|new| new.row.id);
    let mut by_person: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for new in &new {
        by_person.entry(new.row.person_id).or_default().push(new.row.id);
    }
    let mut entries: Vec<_> = new.iter().map(|new| accepted(caller, new.row.id)).collect();
    entries.sort_unstable_by_key(|entry| entry.id);
    let rows: Vec<assessment::Model> = new.iter().map(|new| new.row.clone()).collect();
    let mut changed = false;
    let done = state
        .db
        .transaction(async |tx| {
            let Some(people) = unchanged(tx, known, &by_person).await? else {
                changed = true;
                return Err(Error::Conflict("What the file was checked against has changed.".into()));
            };
            bulk::insert::<assessment::Entity>(tx, &rows).await?;
            for part in new.chunks(PART) {
                bulk::insert::<answer::Entity>(tx, &answers(part)).await?;
            }
            let texts: Vec<answer_text::Model> = new.iter().flat_map(|new| new.texts.iter().cloned()).collect();
            bulk::insert::<answer_text::Entity>(tx, &texts).await?;
            bulk::insert::<audit_event::Entity>(tx, &entries).await?;
            for person in people {
                crate::service::assessment::rebuild_read_model(tx, &person, &known.settings).await?;
            }
            audit::record(tx, caller, "import.ratings", "provider", Some(provider.to_string())).await
        })
        .await;
    match done {
        Ok(()) => Ok(true),
        Err(_) if changed => Ok(false),
        Err(error) => Err(error),
    }
}

/// The people of the new lines, locked, if nothing has changed that was checked.
async fn unchanged(
    tx: &impl ConnectionTrait,
    known: &Known,
    by_person: &BTreeMap<Uuid, Vec<Uuid>>,
) -> Result<Option<Vec<person::Model>>> {
    if programme::settings(tx).await? != known.settings {
        return Ok(None);
    }
    let mut people = Vec::with_capacity(by_person.len());
    for (id, new) in by_person {
        let Some(person) = store::person::lock(tx, *id).await? else { return Ok(None) };
        let stored = Stored::read(tx, person).await?;
        if !known.still(&stored, new) {
            return Ok(None);
        }
        people.push(stored.person);
    }
    Ok(Some(people))
}

fn answers(part: &[New]) -> Vec<answer::Model> {
    let row = |id, (item, code): (&String, &i16)| answer::Model { assessment_id: id, item: item.clone(), code: *code };
    part.iter().flat_map(|new| new.answers.iter().map(move |answer| row(new.row.id, answer))).collect()
}

/// The entry of the audit log for one assessment, as `service::assessment` writes it.
fn accepted(caller: &Caller, id: Uuid) -> audit_event::Model {
    audit_event::Model {
        id: Uuid::now_v7(),
        at: Utc::now(),
        actor_id: caller.account,
        action: "assessment.accept".into(),
        subject_kind: "assessment".into(),
        subject_id: Some(id.to_string()),
    }
}
