//! Queries on the row that tells whether the encryption key is the right one.

use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, Set};

use crate::entity::sealing_key::{ActiveModel, Entity};
use crate::error::Result;

/// The table has one row; this is its key.
const ONLY: i16 = 1;

/// The sealed text, if a key was used here before.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait) -> Result<Option<Vec<u8>>> {
    Ok(Entity::find_by_id(ONLY).one(db).await?.map(|row| row.sealed_check))
}

/// Remembers the key by the text sealed with it.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, sealed: Vec<u8>) -> Result<()> {
    let row = ActiveModel { id: Set(ONLY), sealed_check: Set(sealed) };
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}
