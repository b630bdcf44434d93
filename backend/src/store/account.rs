//! Queries on accounts. E-mail addresses come here normalised, passwords hashed.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Set, SqlErr,
};
use shared::Page;
use shared::role::Role;
use shared::user::UserSummary;
use uuid::Uuid;

use crate::entity::account::{ActiveModel, Column, Entity, Model};
use crate::error::{Error, Result};

/// The account with this e-mail address.
///
/// # Errors
/// The database's.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Model>> {
    // PostgreSQL takes no text with this character, so nobody has such an address.
    if email.contains('\0') {
        return Ok(None);
    }
    Ok(Entity::find().filter(Column::Email.eq(email)).one(db).await?)
}

/// The account with this id.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// The account with this id, which nobody else can change until the transaction ends.
///
/// # Errors
/// The database's.
pub async fn lock(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).lock_exclusive().one(db).await?)
}

/// Adds an account; gives `false` and adds nothing where its e-mail address is taken.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<bool> {
    let row: ActiveModel = row.into();
    match Entity::insert(row.reset_all()).exec_without_returning(db).await {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Gives an account another password: its own, or with `expires_at` one that must be changed, and before then.
///
/// # Errors
/// The database's.
pub async fn set_password(
    db: &impl ConnectionTrait,
    id: Uuid,
    hash: String,
    expires_at: Option<DateTime<Utc>>,
) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        password_hash: Set(hash),
        must_change_password: Set(expires_at.is_some()),
        password_expires_at: Set(expires_at),
        ..Default::default()
    };
    row.update(db).await?;
    Ok(())
}

/// Changes what an administrator may change of an account.
///
/// # Errors
/// The database's.
pub async fn update(db: &impl ConnectionTrait, id: Uuid, name: String, active: bool) -> Result<Model> {
    Ok(ActiveModel { id: Set(id), name: Set(name), active: Set(active), ..Default::default() }.update(db).await?)
}

/// Writes when an account signed in.
///
/// # Errors
/// The database's.
pub async fn set_signed_in(db: &impl ConnectionTrait, id: Uuid, at: DateTime<Utc>) -> Result<()> {
    ActiveModel { id: Set(id), last_signed_in_at: Set(Some(at)), ..Default::default() }.update(db).await?;
    Ok(())
}

/// How many administrators may sign in; none of them can be changed by others until the transaction ends.
///
/// # Errors
/// The database's.
pub async fn lock_active_administrators(db: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    let rows = Entity::find()
        .filter(Column::Role.eq(Role::Administrator.as_str()))
        .filter(Column::Active.eq(true))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Whether there is any account.
///
/// # Errors
/// The database's.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool> {
    Ok(Entity::find().limit(1).one(db).await?.is_some())
}

/// The names of a provider's accounts, by their ids.
///
/// # Errors
/// The database's.
pub async fn names_within(db: &impl ConnectionTrait, provider: Uuid) -> Result<HashMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name])
        .filter(Column::ProviderId.eq(provider))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// One page of the accounts, by name; `page` counts from 1.
///
/// # Errors
/// The database's.
pub async fn page(db: &impl ConnectionTrait, page: u64, per_page: u64) -> Result<Page<UserSummary>> {
    let total = Entity::find().count(db).await?;
    let rows = Entity::find()
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .offset(page.saturating_sub(1).saturating_mul(per_page).min(i64::MAX as u64))
        .limit(per_page)
        .all(db)
        .await?;
    let items = rows.into_iter().map(summary).collect::<Result<_>>()?;
    Ok(Page { items, page, per_page, total })
}

/// An account as it is told to administrators.
///
/// # Errors
/// `Internal` for an unknown role.
pub fn summary(row: Model) -> Result<UserSummary> {
    Ok(UserSummary {
        role: role(&row)?,
        id: row.id,
        email: row.email,
        name: row.name,
        provider: row.provider_id,
        active: row.active,
        last_signed_in_at: row.last_signed_in_at,
    })
}

/// An account's role.
///
/// # Errors
/// `Internal` for an unknown one.
pub fn role(row: &Model) -> Result<Role> {
    Role::parse(&row.role).ok_or_else(|| Error::internal("an account has an unknown role"))
}
