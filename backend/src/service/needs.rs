//! What a person needs to be informed and to answer: recorded, confirmed, and read wherever somebody is about to be asked.
//! Rows are only ever added; the latest counts. What is told of groups is in `report`.

pub mod report;

use std::collections::HashMap;

use chrono::{NaiveDate, SubsecRound};
use sea_orm::ConnectionTrait;
use shared::needs::{
    Contrast, HelpToAnswer, InterpreterKind, Needs, NeedsRecord, PreferredFormat, TextSize, TimeOfDay, review_due,
};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_needs_note};
use crate::entity::person_need;
use crate::error::{Error, Result};
use crate::service::audit;
use crate::service::person::{check_id, own, visible};
use crate::store;

/// What is recorded of the needs of a person of the caller's provider.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub async fn read(caller: &Caller, state: &State, person: Uuid) -> Result<Option<NeedsRecord>> {
    let db = &state.db.read;
    let person = visible(caller, store::person::at(db, person).await?)?;
    of(state, db, person.id, person.provider_id).await
}

/// Records what a person of the caller's provider needs, or confirms it: that is a new record with the same content. The
/// flag says whether it was new; a repetition gets the same record.
///
/// # Errors
/// `Invalid` with every refused field; `IdConflict` for other content under a stored id; `NotFound` for a person of another
/// provider.
pub async fn record(
    caller: &Caller,
    state: &State,
    person: Uuid,
    id: Uuid,
    needs: Needs,
) -> Result<(NeedsRecord, bool)> {
    let needs = Needs { note: needs.note.map(|note| note.trim().to_owned()), ..needs };
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, person).await?;
            let names = store::account::names_within(tx, person.provider_id).await?;
            if let Some(stored) = store::needs::find(tx, id).await? {
                let same = stored.person_id == person.id && open(&state.keys, &stored)? == needs;
                let told = || told(&state.keys, &stored, &names, state.today());
                return if same { Ok((told()?, false)) } else { Err(Error::IdConflict) };
            }
            let mut errors = check_id("id", id);
            errors.extend(needs.check().err().unwrap_or_default());
            if !errors.is_empty() {
                return Err(Error::Invalid(errors));
            }
            let seal = |note: &String| state.keys.seal(&place_of_needs_note(id), note);
            let row = person_need::Model {
                id,
                person_id: person.id,
                note: needs.note.as_ref().map(seal).transpose()?,
                language: needs.language,
                easy_read: needs.easy_read,
                text_size: needs.text_size.as_str().into(),
                contrast: needs.contrast.as_str().into(),
                read_aloud: needs.read_aloud,
                interpreter: needs.interpreter.map(|kind| kind.as_str().into()),
                format: needs.format.as_str().into(),
                help_to_answer: needs.help_to_answer.as_str().into(),
                time_of_day: needs.time_of_day.as_str().into(),
                recorded_at: state.now().trunc_subsecs(3),
                recorded_by: caller.account,
            };
            store::needs::insert(tx, row.clone()).await?;
            audit::record(tx, caller, "person.record_needs", "person", Some(person.id.to_string())).await?;
            Ok((told(&state.keys, &row, &names, state.today())?, true))
        })
        .await
}

/// What is recorded of one person's needs; names of those who recorded it are told within this provider.
///
/// # Errors
/// The database's; `Internal` where something stored cannot be read.
pub async fn of(state: &State, db: &impl ConnectionTrait, person: Uuid, provider: Uuid) -> Result<Option<NeedsRecord>> {
    Ok(of_people(state, db, &[person], provider).await?.remove(&person))
}

/// As `of`, of each of these people of whom anything is recorded, in as many queries for many as for one.
///
/// # Errors
/// As `of`.
pub async fn of_people(
    state: &State,
    db: &impl ConnectionTrait,
    people: &[Uuid],
    provider: Uuid,
) -> Result<HashMap<Uuid, NeedsRecord>> {
    let rows = store::needs::latest(db, people).await?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let names = store::account::names_within(db, provider).await?;
    let today = state.today();
    rows.iter().map(|row| Ok((row.person_id, told(&state.keys, row, &names, today)?))).collect()
}

fn told(keys: &Keys, row: &person_need::Model, names: &HashMap<Uuid, String>, today: NaiveDate) -> Result<NeedsRecord> {
    let needs = open(keys, row)?;
    Ok(NeedsRecord {
        id: row.id,
        recorded_at: row.recorded_at,
        recorded_by_name: row.recorded_by.and_then(|account| names.get(&account).cloned()),
        review_due: review_due(row.recorded_at, today),
        none_needed: needs.is_nothing_special(),
        needs,
    })
}

fn open(keys: &Keys, row: &person_need::Model) -> Result<Needs> {
    let note = row.note.as_ref().map(|sealed| keys.open(&place_of_needs_note(row.id), sealed)).transpose()?;
    Ok(Needs { note, ..choices(row)? })
}

/// What is stored of somebody's needs but the note, which is sealed.
fn choices(row: &person_need::Model) -> Result<Needs> {
    fn one<T>(stored: &str, read: impl Fn(&str) -> Option<T>) -> Result<T> {
        read(stored).ok_or_else(|| Error::internal("a stored choice cannot be read"))
    }
    Ok(Needs {
        language: row.language.clone(),
        easy_read: row.easy_read,
        text_size: one(&row.text_size, TextSize::parse)?,
        contrast: one(&row.contrast, Contrast::parse)?,
        read_aloud: row.read_aloud,
        interpreter: row.interpreter.as_deref().map(|kind| one(kind, InterpreterKind::parse)).transpose()?,
        format: one(&row.format, PreferredFormat::parse)?,
        help_to_answer: one(&row.help_to_answer, HelpToAnswer::parse)?,
        time_of_day: one(&row.time_of_day, TimeOfDay::parse)?,
        note: None,
    })
}
