//! Queries on assessments and everything that hangs on one. Rows are only ever added, but for the read model
//! `primary_rating`, which can be made anew from the rest. What is read of many people at once is in `history`.

mod asked_twice;
mod history;

use std::collections::BTreeMap;

use sea_orm::sea_query::Query;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set, Statement,
};
use uuid::Uuid;

pub use self::asked_twice::{Asked, asked_twice};
pub use self::history::{History, histories, history};
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

/// The codes that stand in the read model for a person's baseline in a voice, by item; empty where there is none.
///
/// # Errors
/// The database's.
pub async fn baseline_codes(db: &impl ConnectionTrait, person: Uuid, voice: &str) -> Result<BTreeMap<String, i16>> {
    let rows: Vec<(String, i16)> = primary_rating::Entity::find()
        .select_only()
        .columns([primary_rating::Column::Item, primary_rating::Column::Code])
        .filter(primary_rating::Column::PersonId.eq(person))
        .filter(primary_rating::Column::Voice.eq(voice))
        .filter(primary_rating::Column::Wave.eq(0))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Adds the answers of a primary assessment to the read model, each beside the code at the baseline. Nothing may stand
/// there for that person, wave and voice.
///
/// # Errors
/// The database's.
pub async fn insert_primary(
    db: &impl ConnectionTrait,
    primary: &assessment::Model,
    answers: &BTreeMap<String, i16>,
    baseline: &BTreeMap<String, i16>,
) -> Result<()> {
    let rows: Vec<_> =
        primary_ratings(primary, answers, baseline).map(|row| row.into_active_model().reset_all()).collect();
    if !rows.is_empty() {
        primary_rating::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The rows of the read model for one primary assessment. The baseline itself has no code beside it.
pub fn primary_ratings(
    primary: &assessment::Model,
    answers: &BTreeMap<String, i16>,
    baseline: &BTreeMap<String, i16>,
) -> impl Iterator<Item = primary_rating::Model> {
    answers.iter().map(|(item, code)| primary_rating::Model {
        person_id: primary.person_id,
        voice: primary.voice.clone(),
        wave: primary.wave,
        item: item.clone(),
        code: *code,
        baseline_code: if primary.wave == 0 { None } else { baseline.get(item).copied() },
        provider_id: primary.provider_id,
        area_id: primary.area_id,
        lot: primary.lot,
    })
}

/// Takes a person's answers out of the read model: those of one wave and voice, or all.
///
/// # Errors
/// The database's.
pub async fn clear_primary(db: &impl ConnectionTrait, person: Uuid, only: Option<(i16, &str)>) -> Result<()> {
    let mut delete = primary_rating::Entity::delete_many().filter(primary_rating::Column::PersonId.eq(person));
    if let Some((wave, voice)) = only {
        delete = delete.filter(primary_rating::Column::Voice.eq(voice)).filter(primary_rating::Column::Wave.eq(wave));
    }
    delete.exec(db).await?;
    Ok(())
}

/// Puts the codes of a person's baseline, as it stands now, beside those of the later waves.
///
/// # Errors
/// The database's.
pub async fn spread_baseline(db: &impl ConnectionTrait, person: Uuid, voice: &str) -> Result<()> {
    const SQL: &str = "UPDATE primary_rating SET baseline_code = (\
          SELECT b.code FROM primary_rating b WHERE b.person_id = primary_rating.person_id \
            AND b.voice = primary_rating.voice AND b.wave = 0 AND b.item = primary_rating.item) \
        WHERE person_id = $1 AND voice = $2 AND wave > 0";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, [person.into(), voice.into()]);
    db.execute_raw(statement).await?;
    Ok(())
}
