//! Queries behind cohort progress and KPI 6: counts by provider, area and lot, never rows of people.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryResult, QuerySelect, Statement};
use shared::assessment::Voice;
use shared::person::EndReason;
use shared::wave::Standing;
use uuid::Uuid;

use crate::entity::person;
use crate::error::Result;
use crate::evidence::waves::letters;

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
    // In the order of `ix_primary_rating_cohort`: counted as it is read, with nothing to look up, sort or keep.
    const SQL: &str = "SELECT provider_id, area_id, lot, baseline_code, code, COUNT(*) AS people FROM primary_rating \
        WHERE item = $1 AND voice = $2 AND wave = $3 AND baseline_code BETWEEN 1 AND 5 AND code BETWEEN 1 AND 5 \
        GROUP BY provider_id, area_id, lot, baseline_code, code";
    let statement =
        Statement::from_sql_and_values(db.get_database_backend(), SQL, [item.into(), voice.into(), wave.into()]);
    let mut cube: BTreeMap<Stratum, Transitions> = BTreeMap::new();
    for row in db.query_all_raw(statement).await? {
        let stratum = (row.try_get("", "provider_id")?, row.try_get("", "area_id")?, row.try_get("", "lot")?);
        let rating =
            |column: &str| row.try_get::<i16>("", column).map(|code| usize::try_from(code - 1).unwrap_or_default());
        let people: i64 = row.try_get("", "people")?;
        cube.entry(stratum).or_default()[rating("baseline_code")?][rating("code")?] += people.unsigned_abs();
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
pub enum Following {
    /// Answered in this voice at baseline and in the wave.
    FollowedUp,
    /// Did not, and the service had ended before the wave's window closed.
    Ended(EndReason),
    /// Did not, and the service went on.
    Lost {
        /// Answered in this voice at baseline.
        baseline: bool,
        /// Answered in the other voice in the wave.
        other_voice: bool,
        /// Opted out before the wave's window closed, or took earlier answers back.
        opted_out: bool,
        /// The wave's window is still open.
        still_open: bool,
    },
}

/// Which wave is asked about, and of whom.
#[derive(Clone, Copy, Debug)]
pub struct WaveOf {
    /// The voice.
    pub voice: Voice,
    /// The wave, 1 or more.
    pub wave: i16,
    /// Days from service start to the nominal day.
    pub nominal_days: i64,
    /// Days from service start to the last day that belongs to the wave.
    pub closing_days: i64,
    /// Today.
    pub today: NaiveDate,
}

/// What is added up for each person who was lost: one number to group by instead of four.
const BASELINE: i32 = 1;
const OTHER_VOICE: i32 = 2;
const OPTED_OUT: i32 = 4;
const STILL_OPEN: i32 = 8;

/// The people whose nominal day of a wave has come, counted by stratum and by what decides their following.
///
/// Three queries side by side, each over a part of the people by `ix_person_following`: SQLite groups by sorting, and
/// those followed up, whose index is in the order of the strata already, need none.
///
/// # Errors
/// The database's.
pub async fn followings(db: &impl ConnectionTrait, of: WaveOf) -> Result<Vec<(Stratum, Following, u64)>> {
    let backend = db.get_database_backend();
    let days_to = |column: &str| match backend {
        DbBackend::Sqlite => format!("CAST(julianday({column}) - julianday(service_start) AS integer)"),
        _ => format!("({column} - service_start)"),
    };
    let answered = |wave: i16, voice: Voice| {
        let ([alone, both], place) = (letters(voice), i32::from(wave) + 1);
        format!("SUBSTR(answered_waves, {place}, 1) IN ('{alone}', '{both}')")
    };
    let other = if of.voice == Voice::Own { Voice::Proxy } else { Voice::Own };
    let (closing, before) = (of.closing_days, |days: i64| of.today - chrono::Duration::days(days));
    let followed_up = format!("({} AND {})", answered(0, of.voice), answered(of.wave, of.voice));
    let ended = format!("(ended_on IS NOT NULL AND {} <= {closing})", days_to("ended_on"));
    let opted_out = format!("(opted_out_on IS NOT NULL AND {} <= {closing})", days_to("opted_out_on"));
    let flags = [
        (BASELINE, answered(0, of.voice)),
        (OTHER_VOICE, answered(of.wave, other)),
        (OPTED_OUT, format!("withdrawn_until IS NOT NULL OR {opted_out}")),
        (STILL_OPEN, format!("service_start >= '{}'", before(closing))),
    ];
    let flags = flags.map(|(flag, condition)| format!("CASE WHEN {condition} THEN {flag} ELSE 0 END")).join(" + ");
    let count = async |part: String, what: &str| {
        let sql = format!(
            "SELECT provider_id, area_id, lot, {what} AS what, COUNT(*) AS people FROM person \
             WHERE service_start <= $1 AND {part} GROUP BY provider_id, area_id, lot{}",
            if what == NOTHING { "" } else { ", 4" }
        );
        db.query_all_raw(Statement::from_sql_and_values(backend, sql, [before(of.nominal_days).into()])).await
    };
    let (followed_up, ended, lost) = futures_util::try_join!(
        count(followed_up.clone(), NOTHING),
        count(format!("NOT {followed_up} AND {ended}"), "end_reason"),
        count(format!("NOT {followed_up} AND NOT {ended}"), &flags),
    )?;
    let followed_up = followed_up.iter().map(|row| counted(row, Following::FollowedUp));
    let ended = ended.iter().map(|row| {
        let reason: Option<String> = row.try_get("", "what")?;
        counted(row, Following::Ended(reason.and_then(|name| EndReason::parse(&name)).unwrap_or(EndReason::Other)))
    });
    let lost = lost.iter().map(|row| {
        let flags: i32 = row.try_get("", "what")?;
        let has = |flag: i32| flags & flag != 0;
        let lost = Following::Lost {
            baseline: has(BASELINE),
            other_voice: has(OTHER_VOICE),
            opted_out: has(OPTED_OUT),
            still_open: has(STILL_OPEN),
        };
        counted(row, lost)
    });
    followed_up.chain(ended).chain(lost).collect()
}

/// In place of what to group by, where that is the stratum alone.
const NOTHING: &str = "NULL";

fn counted(row: &QueryResult, following: Following) -> Result<(Stratum, Following, u64)> {
    let stratum = (row.try_get("", "provider_id")?, row.try_get("", "area_id")?, row.try_get("", "lot")?);
    Ok((stratum, following, row.try_get::<i64>("", "people")?.unsigned_abs()))
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
