//! Queries on paper forms.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, TryInsertResult,
};
use uuid::Uuid;

use crate::entity::paper_form::{ActiveModel, Column, Entity, Model};
use crate::entity::{assessment, paper_form_outcome, personal_outcome};
use crate::error::Result;

/// A form by its id.
///
/// # Errors
/// The database's.
pub async fn at(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// A form by its reference.
///
/// # Errors
/// The database's.
pub async fn find(db: &impl ConnectionTrait, reference: &str) -> Result<Option<Model>> {
    Ok(Entity::find().filter(Column::Reference.eq(reference)).one(db).await?)
}

/// The forms of a person, the latest first, each with the assessment that was typed in from it.
///
/// # Errors
/// The database's.
pub async fn of_person(db: &impl ConnectionTrait, person: Uuid) -> Result<Vec<(Model, Option<assessment::Model>)>> {
    let forms = Entity::find().filter(Column::PersonId.eq(person)).order_by_desc(Column::PrintedAt).all(db).await?;
    let returned = forms.iter().filter_map(|form| form.assessment_id);
    let mut rows = assessment::Entity::find().filter(assessment::Column::Id.is_in(returned)).all(db).await?;
    let mut of = |form: &Model| {
        let at = rows.iter().position(|row| Some(row.id) == form.assessment_id)?;
        Some(rows.swap_remove(at))
    };
    Ok(forms
        .into_iter()
        .map(|form| {
            let returned = of(&form);
            (form, returned)
        })
        .collect())
}

/// Adds a form, unless its id or its reference is taken; says whether it was added.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, row: Model, outcomes: Vec<paper_form_outcome::Model>) -> Result<bool> {
    let row: ActiveModel = row.into();
    match Entity::insert(row.reset_all()).on_conflict_do_nothing().exec_without_returning(db).await? {
        TryInsertResult::Inserted(rows) if rows > 0 => {}
        _ => return Ok(false),
    }
    if !outcomes.is_empty() {
        let rows = outcomes.into_iter().map(|row| paper_form_outcome::ActiveModel::from(row).reset_all());
        paper_form_outcome::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(true)
}

/// The personal outcomes that a form asks about, in the order printed.
///
/// # Errors
/// The database's.
pub async fn outcomes(db: &impl ConnectionTrait, form: Uuid) -> Result<Vec<personal_outcome::Model>> {
    let asked = paper_form_outcome::Entity::find()
        .filter(paper_form_outcome::Column::PaperFormId.eq(form))
        .order_by_asc(paper_form_outcome::Column::Position)
        .all(db)
        .await?;
    let ids = asked.iter().map(|row| row.personal_outcome_id);
    let mut known = personal_outcome::Entity::find().filter(personal_outcome::Column::Id.is_in(ids)).all(db).await?;
    known.sort_by_key(|outcome| asked.iter().position(|row| row.personal_outcome_id == outcome.id));
    Ok(known)
}

/// Notes which assessment was typed in from a form.
///
/// # Errors
/// The database's.
pub async fn set_returned(db: &impl ConnectionTrait, form: Uuid, assessment: Uuid) -> Result<()> {
    ActiveModel { id: Set(form), assessment_id: Set(Some(assessment)), ..Default::default() }.update(db).await?;
    Ok(())
}

/// When an assessment was received.
///
/// # Errors
/// The database's.
pub async fn received_at(db: &impl ConnectionTrait, assessment: Uuid) -> Result<Option<DateTime<Utc>>> {
    Ok(assessment::Entity::find_by_id(assessment).one(db).await?.map(|row| row.received_at))
}
