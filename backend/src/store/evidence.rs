//! Queries behind cohort progress and KPI 6: counts by provider, area and lot, never rows of people.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect, Statement};
use shared::person::EndReason;
use shared::wave::Standing;
use uuid::Uuid;

use crate::entity::person;
use crate::error::Result;

/// What a group of people have in common: provider, area, lot.
pub type Stratum = (Uuid, Uuid, i16);

/// Counts of (rating at baseline, rating at follow-up), each 1 to 5.
pub type Transitions = [[u64; 5]; 5];

/// For one item: how many people went from which rating to which, by stratum at the follow-up. Only people with a rating
/// at both ends count.
///
/// # Errors
/// The database's.
pub async fn transitions(
    db: &impl ConnectionTrait,
    item: &str,
    voice: &str,
    wave: i16,
) -> Result<BTreeMap<Stratum, Transitions>> {
    const SQL: &str = "SELECT f.provider_id, f.area_id, f.lot, b.code AS before_code, f.code AS after_code, COUNT(*) AS people \
        FROM primary_rating f JOIN primary_rating b \
          ON b.item = f.item AND b.voice = f.voice AND b.wave = 0 AND b.person_id = f.person_id \
        WHERE f.item = $1 AND f.voice = $2 AND f.wave = $3 AND f.code BETWEEN 1 AND 5 AND b.code BETWEEN 1 AND 5 \
        GROUP BY f.provider_id, f.area_id, f.lot, b.code, f.code";
    let statement =
        Statement::from_sql_and_values(db.get_database_backend(), SQL, [item.into(), voice.into(), wave.into()]);
    let mut cube: BTreeMap<Stratum, Transitions> = BTreeMap::new();
    for row in db.query_all_raw(statement).await? {
        let stratum = (row.try_get("", "provider_id")?, row.try_get("", "area_id")?, row.try_get("", "lot")?);
        let rating =
            |column: &str| row.try_get::<i16>("", column).map(|code| usize::try_from(code - 1).unwrap_or_default());
        let people: i64 = row.try_get("", "people")?;
        cube.entry(stratum).or_default()[rating("before_code")?][rating("after_code")?] += people.unsigned_abs();
    }
    Ok(cube)
}

/// The last wave with an assessment in this voice, or none.
///
/// # Errors
/// The database's.
pub async fn last_wave(db: &impl ConnectionTrait, item: &str, voice: &str) -> Result<Option<i16>> {
    const SQL: &str = "SELECT MAX(wave) AS wave FROM primary_rating WHERE item = $1 AND voice = $2";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, [item.into(), voice.into()]);
    let row = db.query_one_raw(statement).await?;
    Ok(row.map(|row| row.try_get::<Option<i16>>("", "wave")).transpose()?.flatten())
}

/// What decides why an eligible person was or was not followed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Following {
    /// Answered in this voice at baseline.
    pub baseline: bool,
    /// Answered in this voice in the wave.
    pub follow_up: bool,
    /// Answered in the other voice in the wave.
    pub other_voice: bool,
    /// The service ended before the wave's window closed, and why.
    pub ended: Option<EndReason>,
    /// Opted out before the wave's window closed, or took earlier answers back.
    pub opted_out: bool,
    /// The wave's window is still open.
    pub still_open: bool,
}

/// Which wave is asked about, and of whom.
#[derive(Clone, Copy, Debug)]
pub struct WaveOf<'a> {
    /// An item that every assessment has.
    pub item: &'a str,
    /// The voice.
    pub voice: &'a str,
    /// The other voice.
    pub other_voice: &'a str,
    /// The wave, 1 or more.
    pub wave: i16,
    /// Days from service start to the nominal day.
    pub nominal_days: i64,
    /// Days from service start to the last day that belongs to the wave.
    pub closing_days: i64,
    /// Today.
    pub today: NaiveDate,
}

/// The people whose nominal day of a wave has come, counted by stratum and by what decides their following.
///
/// # Errors
/// The database's.
pub async fn followings(db: &impl ConnectionTrait, of: WaveOf<'_>) -> Result<Vec<(Stratum, Following, u64)>> {
    let backend = db.get_database_backend();
    let days_to = |column: &str| match backend {
        DbBackend::Sqlite => format!("CAST(julianday(p.{column}) - julianday(p.service_start) AS integer)"),
        _ => format!("(p.{column} - p.service_start)"),
    };
    let sql = format!(
        "SELECT p.provider_id, p.area_id, p.lot, \
           CASE WHEN {ended} <= $6 THEN p.end_reason END AS end_reason, \
           CASE WHEN p.withdrawn OR COALESCE({opted_out} <= $6, FALSE) THEN 1 ELSE 0 END AS opted_out, \
           CASE WHEN p.service_start >= $7 THEN 1 ELSE 0 END AS still_open, \
           CASE WHEN b.code IS NULL THEN 0 ELSE 1 END AS baseline, \
           CASE WHEN f.code IS NULL THEN 0 ELSE 1 END AS follow_up, \
           CASE WHEN o.code IS NULL THEN 0 ELSE 1 END AS other_voice, COUNT(*) AS people \
         FROM person p \
         LEFT JOIN primary_rating b ON b.item = $1 AND b.voice = $2 AND b.wave = 0 AND b.person_id = p.id \
         LEFT JOIN primary_rating f ON f.item = $1 AND f.voice = $2 AND f.wave = $3 AND f.person_id = p.id \
         LEFT JOIN primary_rating o ON o.item = $1 AND o.voice = $4 AND o.wave = $3 AND o.person_id = p.id \
         WHERE p.service_start <= $5 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9",
        ended = days_to("ended_on"),
        opted_out = days_to("opted_out_on"),
    );
    let before = |days: i64| of.today - chrono::Duration::days(days);
    let closing = i32::try_from(of.closing_days).unwrap_or(i32::MAX);
    let values = [
        of.item.into(),
        of.voice.into(),
        of.wave.into(),
        of.other_voice.into(),
        before(of.nominal_days).into(),
        closing.into(),
        before(of.closing_days).into(),
    ];
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    rows.iter()
        .map(|row| {
            let flag = |column: &str| row.try_get::<i32>("", column).map(|value| value != 0);
            let reason: Option<String> = row.try_get("", "end_reason")?;
            let following = Following {
                baseline: flag("baseline")?,
                follow_up: flag("follow_up")?,
                other_voice: flag("other_voice")?,
                ended: reason.map(|name| EndReason::parse(&name).unwrap_or(EndReason::Other)),
                opted_out: flag("opted_out")?,
                still_open: flag("still_open")?,
            };
            let stratum = (row.try_get("", "provider_id")?, row.try_get("", "area_id")?, row.try_get("", "lot")?);
            Ok((stratum, following, row.try_get::<i64>("", "people")?.unsigned_abs()))
        })
        .collect()
}

/// What decides KPI 6, of every person of the lot.
///
/// # Errors
/// The database's.
pub async fn standings(db: &impl ConnectionTrait, lot: i16) -> Result<Vec<(Uuid, Standing)>> {
    use person::Column;
    let rows = person::Entity::find()
        .select_only()
        .columns([
            Column::ProviderId,
            Column::ServiceStart,
            Column::EndedOn,
            Column::OptedOutOn,
            Column::LastCompletedOn,
        ])
        .filter(Column::Lot.eq(lot))
        .into_tuple::<(Uuid, NaiveDate, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>)>()
        .all(db)
        .await?;
    let standing = |(provider, service_start, ended_on, opted_out_on, last_completed)| {
        (provider, Standing { service_start, ended_on, opted_out_on, last_completed })
    };
    Ok(rows.into_iter().map(standing).collect())
}
