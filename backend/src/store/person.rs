//! Queries on people: the person, their identity apart, and the dated events of taking part. Events are only ever added.
//! The list is in `list`.

pub mod list;
mod opt_out;

pub use opt_out::past_opt_outs;

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::sea_query::LockType;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Set, TryInsertResult,
};
use shared::assessment::Who;
use shared::person::{
    AgeBand, AssessmentSummary, EventKind, PersonDetail, PersonEvent, PersonForm, PersonSummary, Sex,
};
use shared::programme::Settings;
use shared::wave::Standing;
use uuid::Uuid;

use crate::crypto::{Keys, place_of_name};
use crate::entity::{assessment, person, person_event, person_identity, provider};
use crate::error::{Error, Result};

/// Most ids in one statement: below SQLite's limit of 32,766 variables.
const IDS: usize = 10_000;

/// One person.
///
/// # Errors
/// The database's.
pub async fn at(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).one(db).await?)
}

/// One person, locked until the transaction ends, so that changes to one person wait for each other. (SQLite's
/// transactions hold the write lock from their beginning and need no more.)
///
/// # Errors
/// The database's.
pub async fn lock(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(db).await?)
}

/// Locks the references of a provider until the transaction ends, so that none can be given twice at once.
///
/// # Errors
/// The database's.
pub async fn lock_references(db: &impl ConnectionTrait, provider: Uuid) -> Result<()> {
    provider::Entity::find_by_id(provider).lock(LockType::NoKeyUpdate).one(db).await?;
    Ok(())
}

/// One person's identity.
///
/// # Errors
/// The database's; `Internal` for a person without one.
pub async fn identity(db: &impl ConnectionTrait, id: Uuid) -> Result<person_identity::Model> {
    let row = person_identity::Entity::find_by_id(id).one(db).await?;
    row.ok_or_else(|| Error::internal("a person has no identity"))
}

/// Whether a reference of a provider belongs to somebody else than `except`.
///
/// # Errors
/// The database's.
pub async fn reference_taken(
    db: &impl ConnectionTrait,
    provider: Uuid,
    reference: &str,
    except: Option<Uuid>,
) -> Result<bool> {
    let holder = person_identity::Entity::find()
        .select_only()
        .column(person_identity::Column::PersonId)
        .filter(person_identity::Column::ProviderId.eq(provider))
        .filter(person_identity::Column::Reference.eq(reference))
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(holder.is_some_and(|id| Some(id) != except))
}

/// Every reference of a provider with the person it belongs to.
///
/// # Errors
/// The database's.
pub async fn references(db: &impl ConnectionTrait, provider: Uuid) -> Result<HashMap<String, Uuid>> {
    let rows: Vec<(String, Uuid)> = person_identity::Entity::find()
        .select_only()
        .columns([person_identity::Column::Reference, person_identity::Column::PersonId])
        .filter(person_identity::Column::ProviderId.eq(provider))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Every person of a provider.
///
/// # Errors
/// The database's.
pub async fn of_provider(db: &impl ConnectionTrait, provider: Uuid) -> Result<Vec<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::ProviderId.eq(provider)).all(db).await?)
}

/// Adds a person with their identity. False, and nothing added, where the id is taken.
///
/// # Errors
/// The database's.
pub async fn insert(
    db: &impl ConnectionTrait,
    person: person::Model,
    identity: person_identity::Model,
) -> Result<bool> {
    let person: person::ActiveModel = person.into();
    match person::Entity::insert(person.reset_all()).on_conflict_do_nothing().exec_without_returning(db).await? {
        TryInsertResult::Inserted(rows) if rows > 0 => {}
        _ => return Ok(false),
    }
    let identity: person_identity::ActiveModel = identity.into();
    person_identity::Entity::insert(identity.reset_all()).exec_without_returning(db).await?;
    Ok(true)
}

/// Writes what has changed about a person, but for what is read off their assessments (`set_answered`). Gives the person
/// as stored now.
///
/// # Errors
/// The database's.
pub async fn update(db: &impl ConnectionTrait, person: person::Model) -> Result<person::Model> {
    let person: person::ActiveModel = person.into();
    let mut person = person.reset_all();
    person.last_completed_on = ActiveValue::NotSet;
    person.answered_waves = ActiveValue::NotSet;
    Ok(person.update(db).await?)
}

/// Writes what is read off a person's assessments: the day of the last completed one, and the waves answered in.
///
/// # Errors
/// The database's.
pub async fn set_answered(
    db: &impl ConnectionTrait,
    person: Uuid,
    last_completed_on: Option<NaiveDate>,
    answered_waves: String,
) -> Result<()> {
    let read_model = person::ActiveModel {
        id: Set(person),
        last_completed_on: Set(last_completed_on),
        answered_waves: Set(answered_waves),
        ..Default::default()
    };
    read_model.update(db).await?;
    Ok(())
}

/// Writes what has changed about a person's identity.
///
/// # Errors
/// The database's.
pub async fn update_identity(db: &impl ConnectionTrait, identity: person_identity::Model) -> Result<()> {
    let identity: person_identity::ActiveModel = identity.into();
    identity.reset_all().update(db).await?;
    Ok(())
}

/// Adds an event.
///
/// # Errors
/// The database's.
pub async fn add_event(db: &impl ConnectionTrait, event: person_event::Model) -> Result<()> {
    let event: person_event::ActiveModel = event.into();
    person_event::Entity::insert(event.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// One event.
///
/// # Errors
/// The database's.
pub async fn event(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<person_event::Model>> {
    Ok(person_event::Entity::find_by_id(id).one(db).await?)
}

/// The latest day of a person's events of one kind.
///
/// # Errors
/// The database's.
pub async fn last_event_on(db: &impl ConnectionTrait, person: Uuid, kind: EventKind) -> Result<Option<NaiveDate>> {
    let day: Option<Option<NaiveDate>> = person_event::Entity::find()
        .select_only()
        .column_as(person_event::Column::EffectiveOn.max(), "latest")
        .filter(person_event::Column::PersonId.eq(person))
        .filter(person_event::Column::Kind.eq(kind.as_str()))
        .into_tuple()
        .one(db)
        .await?;
    Ok(day.flatten())
}

/// The day from which a person was no longer with `provider`, the latest; none if they never moved away from it.
///
/// # Errors
/// The database's.
pub async fn transferred_from(db: &impl ConnectionTrait, person: Uuid, provider: Uuid) -> Result<Option<NaiveDate>> {
    let day: Option<Option<NaiveDate>> = person_event::Entity::find()
        .select_only()
        .column_as(person_event::Column::EffectiveOn.max(), "latest")
        .filter(person_event::Column::PersonId.eq(person))
        .filter(person_event::Column::FromProviderId.eq(provider))
        .into_tuple()
        .one(db)
        .await?;
    Ok(day.flatten())
}

/// The day of the last “not today” of each of these people, whenever it was.
///
/// # Errors
/// The database's.
pub async fn last_attempts(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<HashMap<Uuid, NaiveDate>> {
    let mut found = HashMap::new();
    for ids in people.chunks(IDS) {
        let rows: Vec<(Uuid, NaiveDate)> = person_event::Entity::find()
            .select_only()
            .column(person_event::Column::PersonId)
            .column_as(person_event::Column::EffectiveOn.max(), "latest")
            .filter(person_event::Column::PersonId.is_in(ids.iter().copied()))
            .filter(person_event::Column::Kind.eq(EventKind::NotToday.as_str()))
            .group_by(person_event::Column::PersonId)
            .into_tuple()
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The days of a person's assessments with the wave each belongs to, the earliest first.
///
/// # Errors
/// The database's.
pub async fn assessed_on(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<(NaiveDate, i16)>> {
    Ok(assessment::Entity::find()
        .select_only()
        .columns([assessment::Column::CapturedOn, assessment::Column::Wave])
        .filter(assessment::Column::PersonId.eq(person))
        .order_by_asc(assessment::Column::CapturedOn)
        .into_tuple()
        .all(db)
        .await?)
}

/// What decides whether a person is due.
pub fn standing(person: &person::Model) -> Standing {
    Standing {
        service_start: person.service_start,
        ended_on: person.ended_on,
        opted_out_on: person.opted_out_on,
        last_completed: person.last_completed_on,
    }
}

/// The last attempt, if it came after the last completed assessment.
pub fn attempt_since(last_completed: Option<NaiveDate>, attempt: Option<NaiveDate>) -> Option<NaiveDate> {
    attempt.filter(|day| last_completed.is_none_or(|completed| completed < *day))
}

/// A person as in the list, on a day.
///
/// # Errors
/// The database's; `Internal` where the name does not open.
pub async fn summary(
    db: &impl ConnectionTrait,
    keys: &Keys,
    person: &person::Model,
    settings: &Settings,
    today: NaiveDate,
) -> Result<PersonSummary> {
    let identity = identity(db, person.id).await?;
    let attempt = last_attempts(db, &[person.id]).await?.remove(&person.id);
    let (status, due_on) = standing(person).due(today, settings);
    Ok(PersonSummary {
        id: person.id,
        reference: identity.reference,
        preferred_name: keys.open(&place_of_name(person.id), &identity.preferred_name)?,
        area: person.area_id,
        lot: person.lot,
        service_start: person.service_start,
        status,
        due_on,
        last_completed_on: person.last_completed_on,
        last_attempt_on: attempt_since(person.last_completed_on, attempt),
    })
}

/// Everything about one person but their answers, on a day.
///
/// # Errors
/// The database's; `Internal` where a stored name or text cannot be read.
pub async fn detail(
    db: &impl ConnectionTrait,
    keys: &Keys,
    person: &person::Model,
    settings: &Settings,
    today: NaiveDate,
) -> Result<PersonDetail> {
    Ok(PersonDetail {
        summary: summary(db, keys, person, settings, today).await?,
        provider: person.provider_id,
        age_band: parse(person.age_band.as_deref(), AgeBand::parse)?,
        sex: parse(person.sex.as_deref(), Sex::parse)?,
        ended_on: person.ended_on,
        opted_out_on: person.opted_out_on,
        events: events(db, person.id).await?,
        assessments: assessments(db, person.id).await?,
    })
}

/// What a manager may correct about a person, as stored.
///
/// # Errors
/// As `detail`.
pub async fn form(db: &impl ConnectionTrait, keys: &Keys, person: &person::Model) -> Result<PersonForm> {
    let identity = identity(db, person.id).await?;
    Ok(PersonForm {
        reference: identity.reference,
        preferred_name: keys.open(&place_of_name(person.id), &identity.preferred_name)?,
        area: person.area_id,
        lot: person.lot,
        service_start: person.service_start,
        age_band: parse(person.age_band.as_deref(), AgeBand::parse)?,
        sex: parse(person.sex.as_deref(), Sex::parse)?,
    })
}

async fn events(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<PersonEvent>> {
    let rows = person_event::Entity::find()
        .filter(person_event::Column::PersonId.eq(person))
        .order_by_desc(person_event::Column::EffectiveOn)
        .order_by_desc(person_event::Column::RecordedAt)
        .order_by_desc(person_event::Column::Id)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PersonEvent {
                kind: EventKind::parse(&row.kind).ok_or_else(|| Error::internal("unknown kind of event"))?,
                on: row.effective_on,
                reason: row.reason,
                decided_by: row.decided_by,
                recorded_at: row.recorded_at,
            })
        })
        .collect()
}

async fn assessments(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<AssessmentSummary>> {
    let rows = assessment::Entity::find()
        .filter(assessment::Column::PersonId.eq(person))
        .order_by_desc(assessment::Column::CapturedAt)
        .order_by_desc(assessment::Column::Id)
        .all(db)
        .await?;
    let corrections: HashMap<Uuid, Uuid> = rows.iter().filter_map(|row| Some((row.supersedes_id?, row.id))).collect();
    rows.iter()
        .map(|row| {
            Ok(AssessmentSummary {
                id: row.id,
                captured_on: row.captured_on,
                wave: row.wave,
                who: Who::parse(&row.who).ok_or_else(|| Error::internal("unknown respondent"))?,
                completed: row.completed,
                shared_with_staff: row.shared_with_staff,
                superseded_by: corrections.get(&row.id).copied(),
            })
        })
        .collect()
}

fn parse<T>(stored: Option<&str>, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    stored.map(|text| read(text).ok_or_else(|| Error::internal("a stored choice cannot be read"))).transpose()
}
