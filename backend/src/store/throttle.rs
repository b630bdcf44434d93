//! Queries on failed tries to sign in, by keyed hash.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect};

use crate::entity::sign_in_throttle::{ActiveModel, Column, Entity, Model};
use crate::error::{Error, Result};

/// The name of a count, and whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// Its name.
    pub hash: &'a [u8],
    /// The account's or address's own count.
    pub owner: &'a [u8],
}

/// What is counted under a key.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, key: &[u8]) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(key.to_vec()).one(db).await?)
}

/// What is counted under a key, which nobody else can change until the transaction ends; a fresh count if there is none.
///
/// # Errors
/// The database's.
pub async fn lock(db: &impl ConnectionTrait, key: Key<'_>, now: DateTime<Utc>) -> Result<Model> {
    let (key_hash, owner_hash) = (key.hash.to_vec(), key.owner.to_vec());
    let fresh: ActiveModel =
        Model { key_hash, owner_hash, failures: 0, last_failed_at: now, blocked_until: now }.into();
    Entity::insert(fresh.reset_all()).on_conflict_do_nothing_on([Column::KeyHash]).exec_without_returning(db).await?;
    let row = Entity::find_by_id(key.hash.to_vec()).lock_exclusive().one(db).await?;
    row.ok_or_else(|| Error::internal("a count vanished while it was locked"))
}

/// Writes a count that is locked.
///
/// # Errors
/// The database's.
pub async fn write(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::update(row.reset_all()).exec(db).await?;
    Ok(())
}

/// Forgets everything that is counted for an owner.
///
/// # Errors
/// The database's.
pub async fn forget(db: &impl ConnectionTrait, owner: &[u8]) -> Result<()> {
    Entity::delete_many().filter(Column::OwnerHash.eq(owner.to_vec())).exec(db).await?;
    Ok(())
}

/// Takes one failure off a count.
///
/// # Errors
/// The database's.
pub async fn give_back(db: &impl ConnectionTrait, key: &[u8]) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::Failures, Expr::col(Column::Failures).sub(1))
        .filter(Column::KeyHash.eq(key.to_vec()))
        .filter(Column::Failures.gt(0))
        .exec(db)
        .await?;
    Ok(())
}

/// Removes counts without a failure since a time; gives how many.
///
/// # Errors
/// The database's.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64> {
    Ok(Entity::delete_many().filter(Column::LastFailedAt.lt(before)).exec(db).await?.rows_affected)
}
