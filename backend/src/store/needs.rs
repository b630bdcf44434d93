//! Queries on what people need to be informed and to answer: rows are only ever added; the latest of a person counts.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::entity::person_need::{ActiveModel, Column, Entity, Model};
use crate::entity::{assessment, person};
use crate::error::Result;

/// Most ids in one statement: below SQLite's limit of 32,766 variables.
const IDS: usize = 10_000;

/// No later record of the same person. Of two of one moment the one with the greater id counts.
const LATEST: &str = "NOT EXISTS (SELECT 1 FROM person_need AS later WHERE later.person_id = person_need.person_id \
    AND (later.recorded_at, later.id) > (person_need.recorded_at, person_need.id))";

/// One record, the latest or not.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// The latest record of each of these people who has one.
///
/// # Errors
/// The database's.
pub async fn latest(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<Vec<Model>> {
    let mut found = Vec::new();
    for people in people.chunks(IDS) {
        let of_these = Column::PersonId.is_in(people.iter().copied());
        found.extend(Entity::find().filter(of_these).filter(Expr::cust(LATEST)).all(db).await?);
    }
    Ok(found)
}

/// The latest record of everybody who has one, by person.
///
/// # Errors
/// The database's.
pub async fn latest_of_all(db: &impl ConnectionTrait) -> Result<HashMap<Uuid, Model>> {
    let rows = Entity::find().filter(Expr::cust(LATEST)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.person_id, row)).collect())
}

/// Adds a record.
///
/// # Errors
/// The database's; `IdConflict` where the id is taken.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Everybody whose service goes on on this day.
///
/// # Errors
/// The database's.
pub async fn active(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<person::Model>> {
    let goes_on = Condition::any().add(person::Column::EndedOn.is_null()).add(person::Column::EndedOn.gt(today));
    Ok(person::Entity::find().filter(person::Column::ServiceStart.lte(today)).filter(goes_on).all(db).await?)
}

/// What an assessment says of whether needs were met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// When it was received.
    pub received_at: DateTime<Utc>,
    /// What it says: a `NeedsMet` name, or nothing.
    pub met: Option<String>,
}

/// What the assessments of people with a record say, captured on `since` or later, oldest first: those that no later one
/// corrects, and no imported ones.
///
/// # Errors
/// The database's.
pub async fn said_since(db: &impl ConnectionTrait, since: NaiveDate) -> Result<Vec<(Uuid, Said)>> {
    let superseded = Query::select()
        .column(assessment::Column::SupersedesId)
        .from(assessment::Entity)
        .and_where(assessment::Column::SupersedesId.is_not_null())
        .take();
    let recorded = Query::select().column(Column::PersonId).from(Entity).take();
    let rows: Vec<(Uuid, DateTime<Utc>, Option<String>)> = assessment::Entity::find()
        .select_only()
        .columns([assessment::Column::PersonId, assessment::Column::ReceivedAt, assessment::Column::NeedsMet])
        .filter(assessment::Column::CapturedOn.gte(since))
        .filter(assessment::Column::Source.ne("import"))
        .filter(assessment::Column::PersonId.in_subquery(recorded))
        .filter(assessment::Column::Id.not_in_subquery(superseded))
        .order_by_asc(assessment::Column::CapturedAt)
        .order_by_asc(assessment::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(person, received_at, met)| (person, Said { received_at, met })).collect())
}
