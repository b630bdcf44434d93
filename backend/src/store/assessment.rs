//! Queries on assessments and everything that hangs on one. Rows are only ever added, but for the read model
//! `primary_rating`, which can be made anew from the rest.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, Set,
};
use uuid::Uuid;

use crate::entity::{
    answer, answer_text, assessment, outcome_naming, outcome_progress, personal_outcome, primary_rating,
};
use crate::error::Result;

/// Rows of one statement: below SQLite's limit of 32,766 variables at the widest row here.
const ROWS: usize = 2_000;

/// One assessment.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<assessment::Model>> {
    Ok(assessment::Entity::find_by_id(id).one(db).await?)
}

/// Every assessment of a person, oldest first, superseded ones among them.
///
/// # Errors
/// The database's.
pub async fn of_person(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<assessment::Model>> {
    Ok(assessment::Entity::find()
        .filter(assessment::Column::PersonId.eq(person))
        .order_by_asc(assessment::Column::CapturedAt)
        .order_by_asc(assessment::Column::Id)
        .all(db)
        .await?)
}

/// Whether a person has any assessment.
///
/// # Errors
/// The database's.
pub async fn any_of_person(db: &impl ConnectionTrait, person: Uuid) -> Result<bool> {
    let first = assessment::Entity::find()
        .select_only()
        .column(assessment::Column::Id)
        .filter(assessment::Column::PersonId.eq(person))
        .limit(1)
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(first.is_some())
}

/// The assessments of a person in one wave and voice that no later one corrects.
///
/// # Errors
/// The database's.
pub async fn standing_in_wave(
    db: &impl ConnectionTrait,
    person: Uuid,
    wave: i16,
    voice: &str,
) -> Result<Vec<assessment::Model>> {
    let superseded = Query::select()
        .column(assessment::Column::SupersedesId)
        .from(assessment::Entity)
        .and_where(assessment::Column::PersonId.eq(person))
        .and_where(assessment::Column::SupersedesId.is_not_null())
        .take();
    Ok(assessment::Entity::find()
        .filter(assessment::Column::PersonId.eq(person))
        .filter(assessment::Column::Wave.eq(wave))
        .filter(assessment::Column::Voice.eq(voice))
        .filter(assessment::Column::Id.not_in_subquery(superseded))
        .all(db)
        .await?)
}

/// Whether a later assessment corrects this one already.
///
/// # Errors
/// The database's.
pub async fn is_superseded(db: &impl ConnectionTrait, id: Uuid) -> Result<bool> {
    Ok(assessment::Entity::find().filter(assessment::Column::SupersedesId.eq(id)).one(db).await?.is_some())
}

/// Everything of one assessment that is stored with it.
pub struct NewAssessment {
    /// The assessment itself.
    pub row: assessment::Model,
    /// One code for each scaled item.
    pub answers: BTreeMap<String, i16>,
    /// Sealed comments by item.
    pub texts: Vec<answer_text::Model>,
    /// Personal outcomes named for the first time.
    pub outcomes: Vec<personal_outcome::Model>,
    /// Personal outcomes that matter now, new ones among them.
    pub namings: Vec<outcome_naming::Model>,
    /// Progress said of earlier ones.
    pub progress: Vec<outcome_progress::Model>,
}

/// Adds an assessment with all that hangs on it.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, new: NewAssessment) -> Result<()> {
    let id = new.row.id;
    let row: assessment::ActiveModel = new.row.into();
    assessment::Entity::insert(row.reset_all()).exec_without_returning(db).await?;
    let answers: Vec<_> = new
        .answers
        .into_iter()
        .map(|(item, code)| answer::ActiveModel { assessment_id: Set(id), item: Set(item), code: Set(code) })
        .collect();
    if !answers.is_empty() {
        answer::Entity::insert_many(answers).exec_without_returning(db).await?;
    }
    if !new.texts.is_empty() {
        let rows = new.texts.into_iter().map(|row| answer_text::ActiveModel::from(row).reset_all());
        answer_text::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    if !new.outcomes.is_empty() {
        let rows = new.outcomes.into_iter().map(|row| personal_outcome::ActiveModel::from(row).reset_all());
        personal_outcome::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    if !new.namings.is_empty() {
        let rows = new.namings.into_iter().map(|row| outcome_naming::ActiveModel::from(row).reset_all());
        outcome_naming::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    if !new.progress.is_empty() {
        let rows = new.progress.into_iter().map(|row| outcome_progress::ActiveModel::from(row).reset_all());
        outcome_progress::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The coded answers of several assessments, by assessment and item.
///
/// # Errors
/// The database's.
pub async fn answers(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<BTreeMap<Uuid, BTreeMap<String, i16>>> {
    let mut found: BTreeMap<Uuid, BTreeMap<String, i16>> = BTreeMap::new();
    for ids in ids.chunks(ROWS) {
        let rows =
            answer::Entity::find().filter(answer::Column::AssessmentId.is_in(ids.iter().copied())).all(db).await?;
        for row in rows {
            found.entry(row.assessment_id).or_default().insert(row.item, row.code);
        }
    }
    Ok(found)
}

/// Every personal outcome of a person, oldest first.
///
/// # Errors
/// The database's.
pub async fn personal_outcomes(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<personal_outcome::Model>> {
    Ok(personal_outcome::Entity::find()
        .filter(personal_outcome::Column::PersonId.eq(person))
        .order_by_asc(personal_outcome::Column::Id)
        .all(db)
        .await?)
}

/// Which personal outcomes of a person matter at which assessment, in the order named.
///
/// # Errors
/// The database's.
pub async fn outcome_namings(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<outcome_naming::Model>> {
    let relation = outcome_naming::Entity::belongs_to(personal_outcome::Entity)
        .from(outcome_naming::Column::PersonalOutcomeId)
        .to(personal_outcome::Column::Id)
        .into();
    Ok(outcome_naming::Entity::find()
        .join(JoinType::InnerJoin, relation)
        .filter(personal_outcome::Column::PersonId.eq(person))
        .order_by_asc(outcome_naming::Column::Position)
        .all(db)
        .await?)
}

/// Which of these ids are personal outcomes already, of anybody.
///
/// # Errors
/// The database's.
pub async fn known_outcomes(db: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<Vec<personal_outcome::Model>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(personal_outcome::Entity::find().filter(personal_outcome::Column::Id.is_in(ids)).all(db).await?)
}

/// Progress said of a person's personal outcomes.
///
/// # Errors
/// The database's.
pub async fn outcome_progress(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<outcome_progress::Model>> {
    let relation = outcome_progress::Entity::belongs_to(personal_outcome::Entity)
        .from(outcome_progress::Column::PersonalOutcomeId)
        .to(personal_outcome::Column::Id)
        .into();
    Ok(outcome_progress::Entity::find()
        .join(JoinType::InnerJoin, relation)
        .filter(personal_outcome::Column::PersonId.eq(person))
        .all(db)
        .await?)
}

/// The day of a person's last completed assessment that no later one corrects.
///
/// # Errors
/// The database's.
pub async fn last_completed(db: &impl ConnectionTrait, person: Uuid) -> Result<Option<NaiveDate>> {
    let all = of_person(db, person).await?;
    let standing =
        all.iter().filter(|row| row.completed && !all.iter().any(|other| other.supersedes_id == Some(row.id)));
    Ok(standing.map(|row| row.captured_on).max())
}

/// Puts the answers of `primary` into the read model in place of whatever stands for that person, wave and voice.
///
/// # Errors
/// The database's.
pub async fn replace_primary(
    db: &impl ConnectionTrait,
    primary: &assessment::Model,
    answers: &BTreeMap<String, i16>,
    others_stand: bool,
) -> Result<()> {
    if others_stand {
        clear_primary(db, primary.person_id, primary.wave, &primary.voice).await?;
    }
    let rows: Vec<_> = answers
        .iter()
        .map(|(item, code)| primary_rating::ActiveModel {
            item: Set(item.clone()),
            voice: Set(primary.voice.clone()),
            wave: Set(primary.wave),
            person_id: Set(primary.person_id),
            code: Set(*code),
            provider_id: Set(primary.provider_id),
            area_id: Set(primary.area_id),
            lot: Set(primary.lot),
        })
        .collect();
    if !rows.is_empty() {
        primary_rating::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Takes a person's answers of one wave and voice out of the read model.
///
/// # Errors
/// The database's.
pub async fn clear_primary(db: &impl ConnectionTrait, person: Uuid, wave: i16, voice: &str) -> Result<()> {
    // Named by item as well, so that the deletion goes by the key and not over the whole table.
    let items = Query::select()
        .distinct()
        .column((answer::Entity, answer::Column::Item))
        .from(answer::Entity)
        .inner_join(
            assessment::Entity,
            Expr::col((assessment::Entity, assessment::Column::Id))
                .equals((answer::Entity, answer::Column::AssessmentId)),
        )
        .cond_where(Condition::all().add(assessment::Column::PersonId.eq(person)))
        .take();
    primary_rating::Entity::delete_many()
        .filter(primary_rating::Column::Item.in_subquery(items))
        .filter(primary_rating::Column::Voice.eq(voice))
        .filter(primary_rating::Column::Wave.eq(wave))
        .filter(primary_rating::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    Ok(())
}

/// Sets the day of a person's last completed assessment.
///
/// # Errors
/// The database's.
pub async fn set_last_completed(db: &impl ConnectionTrait, person: Uuid, day: Option<NaiveDate>) -> Result<()> {
    use crate::entity::person;
    person::ActiveModel { id: Set(person), last_completed_on: Set(day), ..Default::default() }.update(db).await?;
    Ok(())
}
