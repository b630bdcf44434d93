//! Queries on the links of people, by the hash of their token or by their person.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::entity::person_link::{ActiveModel, Column, Entity, Model};
use crate::error::Result;

/// The link whose token has this hash, whatever became of it.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<Model>> {
    Ok(Entity::find().filter(Column::TokenHash.eq(hash.to_vec())).one(db).await?)
}

/// The link with this id, of anybody.
///
/// # Errors
/// The database's.
pub async fn at(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// Every link of a person, latest first.
///
/// # Errors
/// The database's.
pub async fn of_person(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::PersonId.eq(person))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(db)
        .await?)
}

/// Adds a link.
///
/// # Errors
/// The database's; `IdConflict` where the id is taken.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Writes what a link was answered with.
///
/// # Errors
/// The database's.
pub async fn set_used(db: &impl ConnectionTrait, id: Uuid, assessment: Uuid) -> Result<()> {
    let row =
        ActiveModel { id: ActiveValue::Unchanged(id), used_assessment: Set(Some(assessment)), ..Default::default() };
    row.update(db).await?;
    Ok(())
}

/// Ends a link, by an account of the staff or, without one, by its holder.
///
/// # Errors
/// The database's.
pub async fn revoke(db: &impl ConnectionTrait, id: Uuid, at: DateTime<Utc>, staff: Option<Uuid>) -> Result<()> {
    let row = ActiveModel {
        id: ActiveValue::Unchanged(id),
        revoked_at: Set(Some(at)),
        revoked_by: Set(staff),
        revoked_by_holder: Set(staff.is_none()),
        ..Default::default()
    };
    row.update(db).await?;
    Ok(())
}
