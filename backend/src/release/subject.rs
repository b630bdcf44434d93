//! The people of a dataset: pseudonym, coarsened quasi-identifiers, and the order in which they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use shared::programme::Programme;
use uuid::Uuid;

use super::quasi::{self, QUASI_IDENTIFIERS, Values};
use super::{WITHHELD, WORKING_LABEL};
use crate::crypto::Keys;
use crate::store::dataset::Person;

/// A person as a dataset sees them. Small, because a download holds everybody of it.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The person; never written.
    pub id: Uuid,
    /// First day of service; written only as months since.
    pub service_start: NaiveDate,
    pseudonym: Box<str>,
    values: Values,
}

impl Subject {
    /// The values of `PERSON_COLUMNS`, in their order.
    pub fn columns(&self) -> impl Iterator<Item = String> {
        std::iter::once(&*self.pseudonym).chain(self.values.iter().map(|value| &**value)).map(str::to_owned)
    }
}

/// The people of a dataset, in the order of their pseudonyms, so that the order of rows tells nothing.
#[derive(Clone, Debug)]
pub struct Subjects {
    /// The people.
    pub people: Vec<Subject>,
    /// Which of `QUASI_IDENTIFIERS` are in.
    pub included: [bool; 5],
}

impl Subjects {
    /// Pseudonyms and coarsened values for these people.
    pub fn new(people: Vec<Person>, programme: &Programme, keys: &Keys) -> Self {
        let providers: BTreeMap<Uuid, &str> = programme.providers.iter().map(|p| (p.id, p.code.as_str())).collect();
        let areas: BTreeMap<Uuid, &str> = programme.areas.iter().map(|a| (a.id, a.code.as_str())).collect();
        let mut texts: BTreeSet<Arc<str>> = BTreeSet::new();
        let mut shared = |text: &str| match texts.get(text) {
            Some(known) => Arc::clone(known),
            None => {
                let new: Arc<str> = Arc::from(text);
                texts.insert(Arc::clone(&new));
                new
            }
        };
        let mut values = |person: &Person| {
            [
                shared(providers.get(&person.provider_id).copied().unwrap_or_default()),
                shared(&person.lot.to_string()),
                shared(areas.get(&person.area_id).copied().unwrap_or_default()),
                shared(person.age_band.as_deref().unwrap_or_default()),
                shared(person.sex.as_deref().unwrap_or_default()),
            ]
        };
        let mut people: Vec<Subject> = people
            .iter()
            .map(|person| Subject {
                id: person.id,
                service_start: person.service_start,
                pseudonym: keys.pseudonym(WORKING_LABEL, person.id).into(),
                values: values(person),
            })
            .collect();
        let included = quasi::included(people.iter().map(|subject| &subject.values), programme.settings.minimum_k);
        let withheld: Arc<str> = Arc::from(WITHHELD);
        for subject in &mut people {
            for (value, _) in subject.values.iter_mut().zip(included).filter(|(_, included)| !included) {
                *value = Arc::clone(&withheld);
            }
        }
        people.sort_by(|a, b| a.pseudonym.cmp(&b.pseudonym));
        Self { people, included }
    }

    /// The names of the quasi-identifiers that are in, and of those held back.
    pub fn held_back(&self) -> (Vec<String>, Vec<String>) {
        let names = |wanted: bool| {
            QUASI_IDENTIFIERS
                .iter()
                .zip(self.included)
                .filter(|(_, included)| *included == wanted)
                .map(|(name, _)| (*name).to_owned())
                .collect()
        };
        (names(true), names(false))
    }
}
