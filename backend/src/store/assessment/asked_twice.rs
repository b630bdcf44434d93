//! Finding people who were asked twice on one day, as from two devices.

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use uuid::Uuid;

use crate::error::Result;

/// Somebody who was asked more than once on one day, with their name still sealed.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Asked {
    /// The person.
    pub person_id: Uuid,
    /// Their name, sealed.
    pub preferred_name: Vec<u8>,
    /// The day.
    pub captured_on: NaiveDate,
    /// How many assessments in one voice that no later one corrects.
    pub times: i64,
}

/// The people of a provider of whom devices, its own or those with a link, sent more than one assessment in one voice and
/// on one day, neither superseded, from `since` on: the latest day first, at most `most`.
///
/// The inner query finds the few days in question by `ix_assessment_recent` alone; only of these it is asked what was
/// corrected.
///
/// # Errors
/// The database's.
pub async fn asked_twice(db: &impl ConnectionTrait, provider: Uuid, since: NaiveDate, most: u64) -> Result<Vec<Asked>> {
    // `CROSS JOIN` keeps SQLite to this order: these few days first, and then what is of them.
    const SQL: &str = "SELECT a.person_id, i.preferred_name, a.captured_on, COUNT(*) AS times \
        FROM (SELECT person_id, captured_on, voice FROM assessment \
              WHERE provider_id = $1 AND captured_on >= $2 AND source <> 'import' \
              GROUP BY person_id, captured_on, voice HAVING COUNT(*) > 1) d \
        CROSS JOIN assessment a CROSS JOIN person_identity i \
        WHERE a.provider_id = $1 AND a.captured_on = d.captured_on AND a.person_id = d.person_id AND a.voice = d.voice \
          AND a.source <> 'import' AND i.person_id = d.person_id AND i.provider_id = $1 \
          AND NOT EXISTS (SELECT 1 FROM assessment c WHERE c.supersedes_id = a.id) \
        GROUP BY a.person_id, i.preferred_name, a.captured_on, a.voice HAVING COUNT(*) > 1 \
        ORDER BY a.captured_on DESC, a.person_id, a.voice LIMIT $3";
    let values = [provider.into(), since.into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, values);
    let rows = db.query_all_raw(statement).await?;
    Ok(rows.iter().map(|row| Asked::from_query_result(row, "")).collect::<Result<_, _>>()?)
}
