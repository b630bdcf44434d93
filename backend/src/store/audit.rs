//! Queries on the audit log: rows are only ever added and read.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use shared::Page;
use shared::user::AuditEntry;
use uuid::Uuid;

use crate::entity::account;
use crate::entity::audit_event::{ActiveModel, Column, Entity, Model};
use crate::error::Result;

/// Adds an entry.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    let row: ActiveModel = row.into();
    Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// One page of the log, newest first; `page` counts from 1.
///
/// # Errors
/// The database's.
pub async fn page(db: &impl ConnectionTrait, page: u64, per_page: u64) -> Result<Page<AuditEntry>> {
    let total = Entity::find().count(db).await?;
    let rows = Entity::find()
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .offset(page.saturating_sub(1).saturating_mul(per_page).min(i64::MAX as u64))
        .limit(per_page)
        .all(db)
        .await?;
    let names = names(db, rows.iter().filter_map(|row| row.actor_id)).await?;
    let items = rows.into_iter().map(|row| entry(row, &names)).collect();
    Ok(Page { items, page, per_page, total })
}

async fn names(db: &impl ConnectionTrait, accounts: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let mut ids: Vec<Uuid> = accounts.collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, String)> = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .column(account::Column::Name)
        .filter(account::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

fn entry(row: Model, names: &HashMap<Uuid, String>) -> AuditEntry {
    AuditEntry {
        id: row.id,
        at: row.at,
        actor: row.actor_id,
        actor_name: row.actor_id.and_then(|id| names.get(&id).cloned()),
        action: row.action,
        subject_kind: row.subject_kind,
        subject: row.subject_id,
    }
}
