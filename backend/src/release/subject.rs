//! The people of a dataset: pseudonym, coarsened quasi-identifiers, and the order in which they are written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shared::programme::Programme;
use uuid::Uuid;

use super::quasi::{self, QUASI_IDENTIFIERS, Values};
use super::{WITHHELD, WORKING_LABEL};
use crate::crypto::Keys;
use crate::entity::person;

/// A person as a dataset sees them.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The person; never written.
    pub id: Uuid,
    /// First day of service; written only as months since.
    pub service_start: NaiveDate,
    /// The values of `PERSON_COLUMNS`, in their order.
    pub columns: [String; 6],
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
    pub fn new(people: Vec<person::Model>, programme: &Programme, keys: &Keys) -> Self {
        let providers: BTreeMap<Uuid, &str> = programme.providers.iter().map(|p| (p.id, p.code.as_str())).collect();
        let areas: BTreeMap<Uuid, &str> = programme.areas.iter().map(|a| (a.id, a.code.as_str())).collect();
        let name =
            |names: &BTreeMap<Uuid, &str>, id: Uuid| names.get(&id).map_or_else(String::new, |name| (*name).to_owned());
        let values: Vec<Values> = people
            .iter()
            .map(|person| {
                [
                    name(&providers, person.provider_id),
                    person.lot.to_string(),
                    name(&areas, person.area_id),
                    person.age_band.clone().unwrap_or_default(),
                    person.sex.clone().unwrap_or_default(),
                ]
            })
            .collect();
        let included = quasi::included(&values, programme.settings.minimum_k);
        let mut people: Vec<Subject> = people
            .into_iter()
            .zip(values)
            .map(|(person, values)| {
                let mut shown = values
                    .into_iter()
                    .zip(included)
                    .map(|(value, included)| if included { value } else { WITHHELD.into() });
                let mut next = || shown.next().unwrap_or_default();
                let (provider, lot, area, age_band, sex) = (next(), next(), next(), next(), next());
                let pseudonym = keys.pseudonym(WORKING_LABEL, person.id);
                Subject {
                    id: person.id,
                    service_start: person.service_start,
                    columns: [pseudonym, provider, area, lot, age_band, sex],
                }
            })
            .collect();
        people.sort_by(|a, b| a.columns[0].cmp(&b.columns[0]));
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
