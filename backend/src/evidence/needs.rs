//! How many people have which needs, and whether these were met: counts of people, each with what may be shown of it.

use std::collections::BTreeMap;

use shared::evidence::Shown;
use shared::needs::{NeedKind, NeedsMet, NeedsMetCounts, NeedsPeople, NeedsRow, PeopleOfKind};
use uuid::Uuid;

use super::breakdown::{Breakdown, Cells, breakdown_shown};
use super::suppression::{Filter, Stratum};

/// The latest record of somebody's needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Which kinds.
    pub kinds: Vec<NeedKind>,
    /// Whether it says that nothing special is needed. A note alone is a need of no kind.
    pub nothing_special: bool,
    /// Whether it is due for a review.
    pub review_due: bool,
}

/// An active person, as far as it is counted here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Active {
    /// Their provider.
    pub provider: Uuid,
    /// What is recorded of their needs.
    pub recorded: Option<Recorded>,
    /// What was said at their latest assessment of whether their needs were met, if they had one in the time.
    pub asked: Option<Option<NeedsMet>>,
}

/// Where an active person stands: one of these, each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Needs,
    NothingSpecial,
    ReviewDue,
    NoneRecorded,
}

/// The people of all providers, sorted and counted.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    standings: BTreeMap<Standing, Cells>,
    /// Each kind by itself: those who have it, and those who do not.
    kinds: BTreeMap<NeedKind, BTreeMap<bool, Cells>>,
    met: BTreeMap<Option<NeedsMet>, Cells>,
}

impl Counted {
    /// Adds one person.
    pub fn add(&mut self, person: &Active) {
        // Providers are all that is told apart here.
        let stratum: Stratum = (person.provider, Uuid::nil(), 0);
        let one = |cells: &mut Cells| *cells.entry(stratum).or_default() += 1;
        let recorded = person.recorded.as_ref();
        let standing = match recorded {
            None => Standing::NoneRecorded,
            Some(Recorded { review_due: true, .. }) => Standing::ReviewDue,
            Some(Recorded { nothing_special: true, .. }) => Standing::NothingSpecial,
            Some(_) => Standing::Needs,
        };
        one(self.standings.entry(standing).or_default());
        for kind in NeedKind::ALL {
            let has = recorded.is_some_and(|recorded| recorded.kinds.contains(kind));
            one(self.kinds.entry(*kind).or_default().entry(has).or_default());
        }
        if let (Some(said), Some(Recorded { nothing_special: false, .. })) = (person.asked, recorded) {
            one(self.met.entry(said).or_default());
        }
    }

    /// The row of one provider, or of all together, with what of it may be shown.
    pub fn row(&self, provider: Option<Uuid>, minimum: u64) -> NeedsRow {
        let filter = Filter { provider, ..Filter::default() };
        let of_kind = |kind: &NeedKind| match self.kinds.get(kind).map(|rows| breakdown_shown(rows, &filter, minimum)) {
            Some(Shown::Yes { value }) => number(&value, &true),
            _ => None,
        };
        let people = shown(breakdown_shown(&self.standings, &filter, minimum), |value| NeedsPeople {
            active: value.total,
            needs: number(&value, &Standing::Needs),
            nothing_special: number(&value, &Standing::NothingSpecial),
            review_due: number(&value, &Standing::ReviewDue),
            none_recorded: number(&value, &Standing::NoneRecorded),
            kinds: NeedKind::ALL.iter().map(|kind| PeopleOfKind { kind: *kind, people: of_kind(kind) }).collect(),
        });
        let met = shown(breakdown_shown(&self.met, &filter, minimum), |value| NeedsMetCounts {
            people: value.total,
            all: number(&value, &Some(NeedsMet::All)),
            partly: number(&value, &Some(NeedsMet::Partly)),
            no: number(&value, &Some(NeedsMet::No)),
            not_said: number(&value, &None),
        });
        NeedsRow { provider, people, met }
    }
}

/// A row's number: none where it is hidden, zero where there is no such row.
fn number<K: Ord>(of: &Breakdown<K>, row: &K) -> Option<u64> {
    of.counts.get(row).copied().unwrap_or(Some(0))
}

fn shown<K, T>(of: Shown<Breakdown<K>>, make: impl FnOnce(Breakdown<K>) -> T) -> Shown<T> {
    match of {
        Shown::Yes { value } => Shown::Yes { value: make(value) },
        Shown::NoData => Shown::NoData,
        Shown::Suppressed => Shown::Suppressed,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MINIMUM: u64 = 10;

    fn provider(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn person(at: u128, kinds: &[NeedKind], review_due: bool) -> Active {
        let nothing_special = kinds.is_empty();
        let recorded = Recorded { kinds: kinds.to_vec(), nothing_special, review_due };
        Active { provider: provider(at), recorded: Some(recorded), asked: None }
    }

    fn unknown(at: u128) -> Active {
        Active { provider: provider(at), recorded: None, asked: None }
    }

    fn count(people: &[(u64, Active)]) -> Counted {
        let mut counted = Counted::default();
        for (times, person) in people {
            (0..*times).for_each(|_| counted.add(person));
        }
        counted
    }

    fn people(row: NeedsRow) -> Option<NeedsPeople> {
        match row.people {
            Shown::Yes { value } => Some(value),
            _ => None,
        }
    }

    fn standings(of: &NeedsPeople) -> [Option<u64>; 4] {
        [of.needs, of.nothing_special, of.review_due, of.none_recorded]
    }

    fn of_kind(of: &NeedsPeople, kind: NeedKind) -> Option<u64> {
        of.kinds.iter().find(|row| row.kind == kind).unwrap().people
    }

    #[test]
    fn everybody_stands_in_one_place() {
        let easy = [NeedKind::EasyRead, NeedKind::TextSize];
        let counted = count(&[
            (20, person(1, &easy, false)),
            (30, person(1, &[], false)),
            (12, person(1, &easy, true)),
            (15, unknown(1)),
        ]);
        let row = people(counted.row(None, MINIMUM)).unwrap();
        assert_eq!((row.active, standings(&row)), (77, [Some(20), Some(30), Some(12), Some(15)]));
        assert_eq!(of_kind(&row, NeedKind::EasyRead), Some(32), "due for a review or not");
        assert_eq!(of_kind(&row, NeedKind::Interpreter), Some(0));
        assert_eq!(row.kinds.len(), NeedKind::ALL.len());
    }

    #[test]
    fn few_are_hidden_and_cannot_be_worked_out() {
        let counted =
            count(&[(9, person(1, &[NeedKind::Interpreter], false)), (30, person(1, &[], false)), (11, unknown(1))]);
        let row = people(counted.row(Some(provider(1)), MINIMUM)).unwrap();
        assert_eq!(standings(&row), [None, Some(30), Some(0), None]);
        assert_eq!(of_kind(&row, NeedKind::Interpreter), None);
        // All but a few: the few who do not would be the rest.
        let counted = count(&[(41, person(1, &[NeedKind::EasyRead], false)), (9, unknown(1))]);
        assert_eq!(of_kind(&people(counted.row(None, MINIMUM)).unwrap(), NeedKind::EasyRead), None);
        // Fewer than the minimum in all.
        assert_eq!(count(&[(9, unknown(1))]).row(None, MINIMUM).people, Shown::Suppressed);
        assert_eq!(Counted::default().row(None, MINIMUM).people, Shown::NoData);
    }

    #[test]
    fn nothing_is_had_by_taking_one_provider_from_all() {
        let needs = person(1, &[NeedKind::Language], false);
        let few = Active { provider: provider(2), ..needs.clone() };
        let counted = count(&[(20, needs), (40, unknown(1)), (3, few), (40, unknown(2))]);
        for view in [None, Some(provider(1)), Some(provider(2))] {
            let row = people(counted.row(view, MINIMUM)).unwrap();
            let told = of_kind(&row, NeedKind::Language);
            assert!(told.is_none_or(|count| count == 20), "{view:?} {told:?}");
        }
        let told = |view| of_kind(&people(counted.row(view, MINIMUM)).unwrap(), NeedKind::Language);
        assert!(told(None).is_none() || told(Some(provider(1))).is_none());
    }

    #[test]
    fn only_people_with_needs_say_whether_they_were_met() {
        let with = |kinds: &[NeedKind], said| Active { asked: Some(said), ..person(1, kinds, false) };
        let easy = [NeedKind::EasyRead];
        let counted = count(&[
            (25, with(&easy, Some(NeedsMet::All))),
            (12, with(&easy, Some(NeedsMet::Partly))),
            (14, with(&easy, None)),
            (50, with(&[], Some(NeedsMet::No))),
            (50, Active { asked: Some(Some(NeedsMet::No)), ..unknown(1) }),
            (50, person(1, &easy, false)),
        ]);
        let expected = NeedsMetCounts { people: 51, all: Some(25), partly: Some(12), no: Some(0), not_said: Some(14) };
        assert_eq!(counted.row(None, MINIMUM).met, Shown::Yes { value: expected });
        // A need that is only a note is one to be met.
        let mut noted = with(&[], Some(NeedsMet::All));
        noted.recorded.as_mut().unwrap().nothing_special = false;
        assert!(matches!(count(&[(10, noted)]).row(None, MINIMUM).met, Shown::Yes { .. }));
    }

    proptest! {
        #[test]
        fn no_number_is_of_few_and_none_is_left_alone(
            sizes in proptest::collection::vec(0_u64..30, 8),
        ) {
            let kinds = [NeedKind::EasyRead];
            let groups = (1..=2).flat_map(|at| [person(at, &kinds, false), person(at, &[], false), person(at, &kinds, true), unknown(at)]);
            let counted = count(&sizes.iter().copied().zip(groups).collect::<Vec<_>>());
            for view in [None, Some(provider(1)), Some(provider(2))] {
                let Some(row) = people(counted.row(view, MINIMUM)) else { continue };
                let numbers = standings(&row);
                prop_assert!(numbers.iter().flatten().all(|count| *count == 0 || *count >= MINIMUM));
                let hidden = numbers.iter().filter(|count| count.is_none()).count();
                let left = row.active - numbers.iter().flatten().sum::<u64>();
                prop_assert!(hidden == 0 || left >= MINIMUM, "{:?} of {:?}", numbers, sizes);
                if let Some(has) = of_kind(&row, NeedKind::EasyRead) {
                    prop_assert!([has, row.active - has].iter().all(|count| *count == 0 || *count >= MINIMUM));
                }
            }
        }
    }
}
