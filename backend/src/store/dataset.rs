//! Queries behind datasets: who is in them, and their assessments in batches, so that memory does not grow with rows.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::TryStreamExt;
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, StreamTrait,
};
use uuid::Uuid;

use crate::entity::{answer, assessment, person};
use crate::error::Result;

/// Whether a person has not taken an assessment back; for queries that have both.
fn not_taken_back() -> Expr {
    let received = Expr::col((assessment::Entity, assessment::Column::ReceivedAt));
    let until = (person::Entity, person::Column::WithdrawnUntil);
    Expr::col(until).is_null().or(received.gt(Expr::col(until)))
}

/// The assessments that their person has not taken back.
fn not_withdrawn() -> Select<assessment::Entity> {
    let person =
        assessment::Entity::belongs_to(person::Entity).from(assessment::Column::PersonId).to(person::Column::Id).into();
    assessment::Entity::find().join(JoinType::InnerJoin, person).filter(not_taken_back())
}

/// What a dataset has of a person.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Person {
    /// The person.
    pub id: Uuid,
    /// Their provider.
    pub provider_id: Uuid,
    /// Their area.
    pub area_id: Uuid,
    /// Their lot.
    pub lot: i16,
    /// First day of service.
    pub service_start: NaiveDate,
    /// Their age band, if it is known.
    pub age_band: Option<String>,
    /// Their sex, if it is known.
    pub sex: Option<String>,
}

/// The people who have an assessment that they have not taken back. Read one by one: together, rows as they come from the
/// database take many times the room.
///
/// # Errors
/// The database's.
pub async fn people(db: &(impl ConnectionTrait + StreamTrait)) -> Result<Vec<Person>> {
    use person::Column::{AgeBand, AreaId, Id, Lot, ProviderId, ServiceStart, Sex};
    // Asked for each person by the index: a list of everybody who has one would be held in memory.
    let has_one = Query::select()
        .expr(Expr::val(1))
        .from(assessment::Entity)
        .and_where(Expr::col((assessment::Entity, assessment::Column::PersonId)).equals((person::Entity, Id)))
        .and_where(not_taken_back())
        .take();
    let people = person::Entity::find()
        .select_only()
        .columns([Id, ProviderId, AreaId, Lot, ServiceStart, AgeBand, Sex])
        .filter(Expr::exists(has_one))
        .into_model::<Person>()
        .stream(db)
        .await?;
    Ok(people.try_collect().await?)
}

/// How many assessments a download has, and their answers: neither corrected nor withdrawn.
///
/// # Errors
/// The database's.
pub async fn counts(db: &impl ConnectionTrait) -> Result<(u64, u64)> {
    let corrected = Query::select()
        .column(assessment::Column::SupersedesId)
        .from(assessment::Entity)
        .and_where(assessment::Column::SupersedesId.is_not_null())
        .take();
    let standing = not_withdrawn().filter(assessment::Column::Id.not_in_subquery(corrected));
    let assessments = standing.clone().count(db).await?;
    let standing = standing.select_only().column(assessment::Column::Id).into_query();
    let answers = answer::Entity::find().filter(answer::Column::AssessmentId.in_subquery(standing)).count(db).await?;
    Ok((assessments, answers))
}

/// The highest wave of any assessment; 0 where there is none.
///
/// # Errors
/// The database's.
pub async fn last_wave(db: &impl ConnectionTrait) -> Result<i16> {
    let highest = assessment::Entity::find()
        .select_only()
        .expr(Func::max(Expr::col(assessment::Column::Wave)))
        .into_tuple::<Option<i16>>()
        .one(db)
        .await?;
    Ok(highest.flatten().unwrap_or(0))
}

/// One assessment with its coded answers by item.
pub type WithAnswers = (assessment::Model, BTreeMap<String, i16>);

/// The assessments of some people accepted up to an instant, oldest first, without those corrected by then or withdrawn.
///
/// # Errors
/// The database's.
pub async fn assessments(
    db: &impl ConnectionTrait,
    people: &[Uuid],
    up_to: DateTime<Utc>,
) -> Result<BTreeMap<Uuid, Vec<WithAnswers>>> {
    let rows = not_withdrawn()
        .filter(assessment::Column::PersonId.is_in(people.iter().copied()))
        .filter(assessment::Column::ReceivedAt.lte(up_to))
        .order_by_asc(assessment::Column::CapturedAt)
        .order_by_asc(assessment::Column::Id)
        .all(db)
        .await?;
    let corrected: Vec<Uuid> = rows.iter().filter_map(|row| row.supersedes_id).collect();
    let standing: Vec<_> = rows.into_iter().filter(|row| !corrected.contains(&row.id)).collect();
    let ids: Vec<Uuid> = standing.iter().map(|row| row.id).collect();
    let mut answers = super::assessment::answers(db, &ids).await?;
    let mut by_person: BTreeMap<Uuid, Vec<WithAnswers>> = BTreeMap::new();
    for row in standing {
        let codes = answers.remove(&row.id).unwrap_or_default();
        by_person.entry(row.person_id).or_default().push((row, codes));
    }
    Ok(by_person)
}
