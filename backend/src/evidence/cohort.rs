//! A cohort's progress on one item: its paired change, or why it is not shown. Every figure of one result comes from the
//! same people, so that they are shown or hidden together.

use std::collections::BTreeMap;

use shared::evidence::{PairedChange, Shown};

use super::paired::{Transitions, paired_change};
use super::suppression::{Filter, Stratum, Visibility, visibility};

/// The paired change of a group, if it may be shown. `cube` holds the whole programme's transitions, also those that the
/// filter leaves out: what may be shown of a part depends on the rest.
pub fn paired_change_shown(
    cube: &BTreeMap<Stratum, Transitions>,
    filter: &Filter,
    minimum: u64,
) -> Shown<PairedChange> {
    let people = cube.iter().map(|(stratum, table)| (*stratum, table.iter().flatten().sum())).collect();
    match visibility(&people, filter, minimum) {
        Visibility::NoData => Shown::NoData,
        Visibility::Suppressed => Shown::Suppressed,
        Visibility::Shown => paired_change(&pooled(cube, filter)).map_or(Shown::NoData, |value| Shown::Yes { value }),
    }
}

fn pooled(cube: &BTreeMap<Stratum, Transitions>, filter: &Filter) -> Transitions {
    let mut sum = Transitions::default();
    for (_, table) in cube.iter().filter(|(stratum, _)| filter.matches(stratum)) {
        for (sum, count) in sum.iter_mut().flatten().zip(table.iter().flatten()) {
            *sum += count;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn cube(cells: &[(u128, u64)]) -> BTreeMap<Stratum, Transitions> {
        let table = |people| {
            let mut table = Transitions::default();
            (table[1][2], table[2][2]) = (people / 2, people - people / 2);
            table
        };
        cells.iter().map(|(n, people)| ((Uuid::from_u128(*n), Uuid::nil(), 1), table(*people))).collect()
    }

    fn of(provider: u128) -> Filter {
        Filter { provider: Some(Uuid::from_u128(provider)), ..Filter::default() }
    }

    #[test]
    fn a_group_is_pooled_over_its_strata_and_shown() {
        let cube = cube(&[(1, 20), (2, 31)]);
        let Shown::Yes { value } = paired_change_shown(&cube, &Filter::default(), 10) else { panic!("hidden") };
        assert_eq!((value.paired_n, value.improved.count, value.maintained.count), (51, 25, 26));
        let Shown::Yes { value } = paired_change_shown(&cube, &of(1), 10) else { panic!("hidden") };
        assert_eq!((value.paired_n, value.before_counts), (20, [0, 10, 10, 0, 0]));
    }

    #[test]
    fn few_people_are_hidden_with_whoever_would_give_them_away_and_nobody_is_no_data() {
        let cube = cube(&[(1, 20), (2, 9)]);
        assert_eq!(paired_change_shown(&cube, &of(2), 10), Shown::Suppressed);
        assert_eq!(paired_change_shown(&cube, &of(1), 10), Shown::Suppressed);
        assert_eq!(paired_change_shown(&cube, &of(3), 10), Shown::NoData);
        assert_eq!(paired_change_shown(&BTreeMap::new(), &Filter::default(), 10), Shown::NoData);
    }
}
