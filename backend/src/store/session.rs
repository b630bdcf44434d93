//! Queries on sessions, by the hash of their token.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use crate::entity::account;
use crate::entity::session::{ActiveModel, Column, Entity, Model};
use crate::error::Result;

/// A session, ended or not, and its account.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<(Model, account::Model)>> {
    let to_account = Entity::belongs_to(account::Entity).from(Column::AccountId).to(account::Column::Id).into();
    let found = Entity::find_by_id(hash.to_vec())
        .join(JoinType::InnerJoin, to_account)
        .select_also(account::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(session, account)| Some((session, account?))))
}

/// Adds a session.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Writes a session's last use, if it is still there.
///
/// # Errors
/// The database's.
pub async fn touch(
    db: &impl ConnectionTrait,
    hash: &[u8],
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    let seen = ActiveModel { last_seen_at: Set(now), expires_at: Set(expires_at), ..Default::default() };
    Entity::update_many()
        .set(seen)
        .filter(Column::TokenHash.eq(hash.to_vec()))
        .filter(Column::LastSeenAt.lt(now))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// The database's.
pub async fn end(db: &impl ConnectionTrait, hash: &[u8]) -> Result<()> {
    Entity::delete_by_id(hash.to_vec()).exec(db).await?;
    Ok(())
}

/// Ends every session of an account, except the one with the hash `kept`; gives how many.
///
/// # Errors
/// The database's.
pub async fn end_all(db: &impl ConnectionTrait, account: Uuid, kept: Option<&[u8]>) -> Result<u64> {
    let mut ended = Entity::delete_many().filter(Column::AccountId.eq(account));
    if let Some(kept) = kept {
        ended = ended.filter(Column::TokenHash.ne(kept.to_vec()));
    }
    Ok(ended.exec(db).await?.rows_affected)
}

/// Removes sessions that have ended; gives how many.
///
/// # Errors
/// The database's.
pub async fn purge(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64> {
    Ok(Entity::delete_many().filter(Column::ExpiresAt.lte(now)).exec(db).await?.rows_affected)
}
