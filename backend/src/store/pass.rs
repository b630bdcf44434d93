//! Queries on the passes of devices, by the hash of their token.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::device_pass::{ActiveModel, Column, Entity, Model};
use crate::error::Result;

/// A pass, expired or not.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<Model>> {
    Ok(Entity::find().filter(Column::TokenHash.eq(hash.to_vec())).one(db).await?)
}

/// Gives a device of an account its pass, in place of the one before.
///
/// # Errors
/// The database's.
pub async fn put(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    end(db, row.account_id, row.device_id).await?;
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Takes a device of an account its pass away.
///
/// # Errors
/// The database's.
pub async fn end(db: &impl ConnectionTrait, account: Uuid, device: Uuid) -> Result<()> {
    Entity::delete_by_id((account, device)).exec(db).await?;
    Ok(())
}

/// Takes every device of an account its pass away.
///
/// # Errors
/// The database's.
pub async fn end_all(db: &impl ConnectionTrait, account: Uuid) -> Result<()> {
    Entity::delete_many().filter(Column::AccountId.eq(account)).exec(db).await?;
    Ok(())
}

/// Removes what has expired.
///
/// # Errors
/// The database's.
pub async fn purge(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<()> {
    Entity::delete_many().filter(Column::ExpiresAt.lte(now)).exec(db).await?;
    Ok(())
}
