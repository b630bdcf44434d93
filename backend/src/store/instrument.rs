//! Queries on instruments.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::entity::instrument::{ActiveModel, Column, Entity, Model};
use crate::error::Result;

/// One version, withdrawn or not.
///
/// # Errors
/// The database's.
pub async fn version(db: &impl ConnectionTrait, key: &str, version: u32) -> Result<Option<Model>> {
    // PostgreSQL takes no text with this character, so nothing is stored under it.
    let Some(version) = i32::try_from(version).ok().filter(|_| !key.contains('\0')) else { return Ok(None) };
    Ok(Entity::find().filter(Column::Key.eq(key)).filter(Column::Version.eq(version)).one(db).await?)
}

/// The newest version in force on a day and not withdrawn.
///
/// # Errors
/// The database's.
pub async fn in_force(db: &impl ConnectionTrait, key: &str, day: NaiveDate) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::Key.eq(key))
        .filter(Column::EffectiveFrom.lte(day))
        .filter(Column::WithdrawnAt.is_null())
        .order_by_desc(Column::EffectiveFrom)
        .order_by_desc(Column::Version)
        .one(db)
        .await?)
}

/// Every version, by key, the newest first.
///
/// # Errors
/// The database's.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>> {
    Ok(Entity::find().order_by_asc(Column::Key).order_by_desc(Column::Version).all(db).await?)
}

/// The highest number of a version of an instrument, withdrawn or not; 0 where there is none.
///
/// # Errors
/// The database's.
pub async fn newest(db: &impl ConnectionTrait, key: &str) -> Result<u32> {
    let newest = Entity::find().filter(Column::Key.eq(key)).order_by_desc(Column::Version).one(db).await?;
    Ok(newest.and_then(|row| u32::try_from(row.version).ok()).unwrap_or_default())
}

/// Adds a version.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Marks a version as withdrawn.
///
/// # Errors
/// The database's.
pub async fn withdraw(db: &impl ConnectionTrait, id: Uuid, at: DateTime<Utc>) -> Result<()> {
    ActiveModel { id: Set(id), withdrawn_at: Set(Some(at)), ..Default::default() }.update(db).await?;
    Ok(())
}
