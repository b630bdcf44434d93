//! What a file of past ratings is held against: the people it names, when they took part, what is stored of them, and the
//! versions in force. Looked up once for a whole file, never by line.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use shared::assessment::{Normalised, Submission};
use shared::error::FieldError;
use shared::instrument::OUTCOMES;
use shared::programme::Settings;
use uuid::Uuid;

use super::cells::day;
use super::table::Table;
use crate::app::State;
use crate::entity::person;
use crate::error::{Error, Result};
use crate::service::assessment::rules;
use crate::service::instrument::Loaded;
use crate::service::programme;
use crate::store;

/// Everything that is looked up for a file.
pub struct Known {
    /// The moment of the check.
    pub now: DateTime<Utc>,
    /// Waves.
    pub settings: Settings,
    /// Every version of the Outcomes Tool.
    pub versions: Vec<Loaded>,
    /// The version in force on each day of the file.
    pub in_force: HashMap<NaiveDate, Option<u32>>,
    references: HashMap<String, Uuid>,
    people: HashMap<Uuid, Stored>,
}

/// One person of the file, as stored.
pub struct Stored {
    /// The person.
    pub person: person::Model,
    /// Times that they opted out for and in again after.
    pub opt_outs: Vec<(NaiveDate, NaiveDate)>,
    /// The digest of each of their assessments.
    pub digests: HashMap<Uuid, Vec<u8>>,
}

impl Stored {
    /// Holds a submission of this person, given to this version, against every rule.
    pub fn check(
        &self,
        submission: &Submission,
        version: &Loaded,
        now: DateTime<Utc>,
    ) -> Result<Normalised, Vec<FieldError>> {
        let known = rules::Known { person: &self.person, left_on: None, past_opt_outs: &self.opt_outs };
        let errors = rules::check_dates(submission, known, now);
        match rules::check_version(submission, Some(version)) {
            Ok(normalised) if errors.is_empty() => Ok(normalised),
            Ok(_) => Err(errors),
            Err(found) => Err(errors.into_iter().chain(found).collect()),
        }
    }
}

impl Known {
    /// Looks everything up.
    pub async fn read(
        db: &impl ConnectionTrait,
        state: &State,
        provider: Uuid,
        versions: Vec<Loaded>,
        table: &Table,
    ) -> Result<Self> {
        let (reference, captured_on) = (table.column("reference"), table.column("captured_on"));
        let lines = || table.lines.iter().flatten();
        let named: BTreeSet<&str> = lines().map(|line| line.cell(reference)).collect();
        let days: BTreeSet<NaiveDate> = lines().filter_map(|line| day(line.cell(captured_on))).collect();
        let mut references = store::person::references(db, provider).await?;
        references.retain(|reference, _| named.contains(reference.as_str()));
        let wanted: BTreeSet<Uuid> = references.values().copied().collect();
        let mut people = HashMap::new();
        for person in store::person::of_provider(db, provider).await? {
            if wanted.contains(&person.id) {
                people.insert(person.id, Stored::read(db, person).await?);
            }
        }
        let mut in_force = HashMap::new();
        for day in days {
            let version = match state.instruments.current(db, OUTCOMES, day).await {
                Ok(loaded) => Some(loaded.instrument.version),
                Err(Error::Conflict(_)) => None,
                Err(error) => return Err(error),
            };
            in_force.insert(day, version);
        }
        let settings = programme::settings(db).await?;
        Ok(Self { now: state.now(), settings, versions, in_force, references, people })
    }

    /// The person of the provider with this reference.
    pub fn person(&self, reference: &str) -> Option<&Stored> {
        self.references.get(reference).and_then(|id| self.people.get(id))
    }

    /// Whether the person is still as they were when `new` assessments of theirs were checked.
    pub fn still(&self, now: &Stored, new: &[Uuid]) -> bool {
        let Some(then) = self.people.get(&now.person.id) else { return false };
        let person = person::Model {
            last_completed_on: now.person.last_completed_on,
            answered_waves: now.person.answered_waves.clone(),
            ..then.person.clone()
        };
        person == now.person && then.opt_outs == now.opt_outs && !new.iter().any(|id| now.digests.contains_key(id))
    }
}

impl Stored {
    /// What is stored of a person.
    pub async fn read(db: &impl ConnectionTrait, person: person::Model) -> Result<Self> {
        let opt_outs = store::person::past_opt_outs(db, person.id).await?;
        let assessments = store::assessment::of_person(db, person.id).await?;
        let digests = assessments.into_iter().map(|row| (row.id, row.digest)).collect();
        Ok(Self { person, opt_outs, digests })
    }
}
