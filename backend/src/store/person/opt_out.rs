//! The opt-outs of a person that are over, read from the dated events.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::person::EventKind;
use uuid::Uuid;

use crate::entity::person_event;
use crate::error::Result;

/// The times that a person opted out for and opted in again after, each from its first day to the first day after it. One
/// that still goes on is `person.opted_out_on`'s to tell.
///
/// # Errors
/// The database's.
pub async fn past_opt_outs(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<(NaiveDate, NaiveDate)>> {
    let kinds = [EventKind::OptedOut.as_str(), EventKind::OptedIn.as_str()];
    let rows: Vec<(String, NaiveDate)> = person_event::Entity::find()
        .select_only()
        .columns([person_event::Column::Kind, person_event::Column::EffectiveOn])
        .filter(person_event::Column::PersonId.eq(person))
        .filter(person_event::Column::Kind.is_in(kinds))
        .order_by_asc(person_event::Column::EffectiveOn)
        .order_by_asc(person_event::Column::RecordedAt)
        .order_by_asc(person_event::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let (mut since, mut past) = (None, Vec::new());
    for (kind, day) in rows {
        match since {
            _ if kind == kinds[0] => since = Some(day),
            Some(from) => {
                past.push((from, day));
                since = None;
            }
            None => {}
        }
    }
    Ok(past)
}
