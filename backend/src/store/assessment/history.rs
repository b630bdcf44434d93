//! What is stored of people's assessments beside the answers, for one person or for many: in as many queries for a
//! thousand as for one.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::ROWS;
use crate::entity::{assessment, outcome_naming, outcome_progress, personal_outcome};
use crate::error::Result;

/// One person's assessments and the personal outcomes named in them.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Every assessment, oldest first, superseded ones among them.
    pub assessments: Vec<assessment::Model>,
    /// Every personal outcome, oldest first.
    pub outcomes: Vec<personal_outcome::Model>,
    /// Which personal outcomes matter at which assessment, in the order named.
    pub namings: Vec<outcome_naming::Model>,
    /// Progress said of the personal outcomes.
    pub progress: Vec<outcome_progress::Model>,
}

impl History {
    /// The assessments that no later one corrects, oldest first.
    pub fn standing(&self) -> impl Iterator<Item = &assessment::Model> {
        let superseded: Vec<Uuid> = self.assessments.iter().filter_map(|row| row.supersedes_id).collect();
        self.assessments.iter().filter(move |row| !superseded.contains(&row.id))
    }

    /// Those of them that staff may see.
    pub fn shown(&self) -> impl Iterator<Item = &assessment::Model> {
        self.standing().filter(|row| row.shared_with_staff)
    }
}

/// The history of each of these people who has one.
///
/// # Errors
/// The database's.
pub async fn histories(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<HashMap<Uuid, History>> {
    let mut found: HashMap<Uuid, History> = HashMap::new();
    for people in people.chunks(ROWS) {
        for row in assessments(db, people).await? {
            found.entry(row.person_id).or_default().assessments.push(row);
        }
        let mut named_by: HashMap<Uuid, Uuid> = HashMap::new();
        for row in outcomes(db, people).await? {
            named_by.insert(row.id, row.person_id);
            found.entry(row.person_id).or_default().outcomes.push(row);
        }
        for row in namings(db, people).await? {
            let Some(person) = named_by.get(&row.personal_outcome_id) else { continue };
            found.entry(*person).or_default().namings.push(row);
        }
        for row in progress(db, people).await? {
            let Some(person) = named_by.get(&row.personal_outcome_id) else { continue };
            found.entry(*person).or_default().progress.push(row);
        }
    }
    Ok(found)
}

/// One person's history.
///
/// # Errors
/// The database's.
pub async fn history(db: &impl ConnectionTrait, person: Uuid) -> Result<History> {
    Ok(histories(db, &[person]).await?.remove(&person).unwrap_or_default())
}

async fn assessments(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<Vec<assessment::Model>> {
    Ok(assessment::Entity::find()
        .filter(assessment::Column::PersonId.is_in(people.iter().copied()))
        .order_by_asc(assessment::Column::CapturedAt)
        .order_by_asc(assessment::Column::Id)
        .all(db)
        .await?)
}

async fn outcomes(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<Vec<personal_outcome::Model>> {
    Ok(personal_outcome::Entity::find()
        .filter(personal_outcome::Column::PersonId.is_in(people.iter().copied()))
        .order_by_asc(personal_outcome::Column::Id)
        .all(db)
        .await?)
}

async fn namings(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<Vec<outcome_naming::Model>> {
    let outcome = outcome_naming::Entity::belongs_to(personal_outcome::Entity)
        .from(outcome_naming::Column::PersonalOutcomeId)
        .to(personal_outcome::Column::Id)
        .into();
    Ok(outcome_naming::Entity::find()
        .join(JoinType::InnerJoin, outcome)
        .filter(personal_outcome::Column::PersonId.is_in(people.iter().copied()))
        .order_by_asc(outcome_naming::Column::Position)
        .all(db)
        .await?)
}

async fn progress(db: &impl ConnectionTrait, people: &[Uuid]) -> Result<Vec<outcome_progress::Model>> {
    let outcome = outcome_progress::Entity::belongs_to(personal_outcome::Entity)
        .from(outcome_progress::Column::PersonalOutcomeId)
        .to(personal_outcome::Column::Id)
        .into();
    Ok(outcome_progress::Entity::find()
        .join(JoinType::InnerJoin, outcome)
        .filter(personal_outcome::Column::PersonId.is_in(people.iter().copied()))
        .all(db)
        .await?)
}
