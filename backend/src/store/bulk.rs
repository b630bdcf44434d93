//! Adding very many rows of one table in few statements: each statement is prepared once and used again for every full
//! part. For filling a database, not for requests.

use std::fmt::Write;

use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, ModelTrait, Statement, Value};

use crate::error::{Error, Result};

/// Most rows of one statement; more make it no quicker.
const ROWS: usize = 500;
/// Most values of one statement: SQLite takes 32,766 and PostgreSQL 65,535.
const VALUES: usize = 32_000;

/// Adds rows of one table, in their order.
///
/// # Errors
/// The database's.
pub async fn insert<E>(db: &impl ConnectionTrait, rows: &[E::Model]) -> Result<()>
where
    E: EntityTrait,
    E::Model: ModelTrait<Entity = E>,
{
    let columns: Vec<E::Column> = E::Column::iter().collect();
    let backend = db.get_database_backend();
    let part = ROWS.min(VALUES / columns.len().max(1)).max(1);
    let mut sql = String::new();
    let mut written_for = 0;
    for rows in rows.chunks(part) {
        if rows.len() != written_for {
            sql = statement::<E>(backend, &columns, rows.len()).map_err(Error::internal)?;
            written_for = rows.len();
        }
        let values: Vec<Value> = rows.iter().flat_map(|row| columns.iter().map(|column| row.get(*column))).collect();
        db.execute_raw(Statement::from_sql_and_values(backend, &sql, values)).await?;
    }
    Ok(())
}

/// Every row of a table, for tests that look at all of it.
#[cfg(test)]
pub async fn all<E: EntityTrait>(db: &impl ConnectionTrait) -> Result<Vec<E::Model>> {
    Ok(E::find().all(db).await?)
}

/// Writes another SQLite database with the same in it, for tests that change one of two.
#[cfg(test)]
pub async fn copy(db: &impl ConnectionTrait, file: &std::path::Path) -> Result<()> {
    db.execute_unprepared(&format!("VACUUM INTO '{}'", file.display())).await?;
    Ok(())
}

fn statement<E: EntityTrait>(
    backend: DbBackend,
    columns: &[E::Column],
    rows: usize,
) -> Result<String, std::fmt::Error> {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.as_str())).collect();
    let mut sql = format!("INSERT INTO \"{}\" ({}) VALUES ", E::default().table_name(), names.join(", "));
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns.len() {
            let comma = if column == 0 { "" } else { ", " };
            match backend {
                DbBackend::Postgres => write!(sql, "{comma}${}", row * columns.len() + column + 1)?,
                _ => write!(sql, "{comma}?")?,
            }
        }
        sql.push(')');
    }
    Ok(sql)
}

#[cfg(test)]
mod tests {
    use crate::entity::answer;

    use super::*;

    #[test]
    fn places_are_numbered_for_postgresql_alone() {
        let columns: Vec<answer::Column> = answer::Column::iter().collect();
        let sql = |backend| statement::<answer::Entity>(backend, &columns, 2).unwrap();
        let start = r#"INSERT INTO "answer" ("assessment_id", "item", "code") VALUES "#;
        assert_eq!(sql(DbBackend::Sqlite), format!("{start}(?, ?, ?), (?, ?, ?)"));
        assert_eq!(sql(DbBackend::Postgres), format!("{start}($1, $2, $3), ($4, $5, $6)"));
    }
}
