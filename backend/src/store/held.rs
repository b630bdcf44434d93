//! Queries on what was recovered from devices and could not be stored yet. The content comes and goes sealed.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, Set, TryInsertResult,
};
use shared::device::HeldSubmission;
use shared::error::{ErrorCode, FieldError};
use uuid::Uuid;

use crate::entity::account;
use crate::entity::held_submission::{ActiveModel, Column, Entity, Model};
use crate::error::{Error, Result};

/// Why something is held, as it is stored: the code and the refused fields.
///
/// # Errors
/// Where the fields cannot be written as JSON.
pub fn reasons(code: ErrorCode, errors: &[FieldError]) -> Result<(String, String)> {
    Ok((code.as_str().into(), serde_json::to_string(errors).map_err(Error::internal)?))
}

/// Keeps something; where it is kept already, only why is written anew. Whether it was new.
///
/// # Errors
/// The database's.
pub async fn keep(db: &impl ConnectionTrait, row: Model) -> Result<bool> {
    let why = ActiveModel {
        id: Set(row.id),
        digest: Set(row.digest.clone()),
        code: Set(row.code.clone()),
        errors: Set(row.errors.clone()),
        ..Default::default()
    };
    let row: ActiveModel = row.into();
    match Entity::insert(row.reset_all()).on_conflict_do_nothing().exec_without_returning(db).await? {
        TryInsertResult::Inserted(rows) if rows > 0 => Ok(true),
        _ => {
            why.update(db).await?;
            Ok(false)
        }
    }
}

/// Lets go of what is held no longer. Whether it was held.
///
/// # Errors
/// The database's.
pub async fn release(db: &impl ConnectionTrait, id: Uuid, digest: &[u8]) -> Result<bool> {
    Ok(Entity::delete_by_id((id, digest.to_vec())).exec(db).await?.rows_affected > 0)
}

/// What is held under an id: mostly one, and more only where contents differ.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Model>> {
    Ok(Entity::find().filter(Column::Id.eq(id)).order_by_asc(Column::HeldAt).all(db).await?)
}

/// Everything held, that for the longest time first.
///
/// # Errors
/// The database's; `Internal` where a stored reason cannot be read.
pub async fn list(db: &impl ConnectionTrait) -> Result<Vec<HeldSubmission>> {
    let account = Entity::belongs_to(account::Entity).from(Column::AccountId).to(account::Column::Id).into();
    let rows = Entity::find()
        .select_only()
        .columns([Column::Id, Column::AccountId, Column::HeldAt, Column::Code, Column::Errors])
        .column_as(account::Column::Name, "account_name")
        .join(JoinType::InnerJoin, account)
        .order_by_asc(Column::HeldAt)
        .order_by_asc(Column::Id)
        .into_model::<Row>()
        .all(db)
        .await?;
    rows.into_iter().map(Row::into_held).collect()
}

/// What is told of something held; not its content.
#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    account_name: String,
    held_at: DateTime<Utc>,
    code: String,
    errors: String,
}

impl Row {
    fn into_held(self) -> Result<HeldSubmission> {
        Ok(HeldSubmission {
            id: self.id,
            account: self.account_id,
            account_name: self.account_name,
            held_at: self.held_at,
            code: serde_json::from_value(self.code.into()).map_err(Error::internal)?,
            errors: serde_json::from_str(&self.errors).map_err(Error::internal)?,
        })
    }
}
