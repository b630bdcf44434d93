//! Queries on the texts that reviewers brought in.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::entity::translation::{Column, Entity, Model};
use crate::error::Result;

/// So many rows are written at a time: each has eight values, and a statement takes some thousands.
const PART: usize = 500;

/// What there is in one language.
///
/// # Errors
/// The database's.
pub async fn of_language(db: &impl ConnectionTrait, language: &str) -> Result<Vec<Model>> {
    Ok(Entity::find().filter(Column::Language.eq(language)).all(db).await?)
}

/// What there is, in every language.
///
/// # Errors
/// The database's.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>> {
    Ok(Entity::find().all(db).await?)
}

/// Puts texts in the place of those with the same language, part and id.
///
/// # Errors
/// The database's.
pub async fn put(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<()> {
    let mut rows = rows.into_iter();
    loop {
        let part: Vec<_> = rows.by_ref().take(PART).map(|row| row.into_active_model().reset_all()).collect();
        if part.is_empty() {
            return Ok(());
        }
        let mut instead = OnConflict::columns([Column::Language, Column::Part, Column::TextId]);
        instead.update_columns([
            Column::Value,
            Column::English,
            Column::ReviewedOn,
            Column::LoadedAt,
            Column::AccountId,
        ]);
        Entity::insert_many(part).on_conflict(instead).exec_without_returning(db).await?;
    }
}
