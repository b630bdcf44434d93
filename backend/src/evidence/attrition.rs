//! From those eligible for a wave to those followed up, and what of it may be shown: no number of fewer people than the
//! minimum, and none that gives one away beside the others or beside what is shown of wider and narrower groups.

use std::collections::{BTreeMap, BTreeSet};

use shared::evidence::{Attrition, Lost, LostReason, Shown};

use super::suppression::{Filter, Stratum, Visibility, people, views};

/// What became of people: followed up (none), or lost for a reason.
pub type Outcome = Option<LostReason>;

/// People of one outcome, by stratum.
type Cells = BTreeMap<Stratum, u64>;

/// The attrition of a group, if it may be shown. `outcomes` holds the whole programme's, also what the filter leaves out.
///
/// Shown if the eligible may be. Of its rows one is hidden where it may not be shown by itself (`suppression::views`, over
/// all groups that can be asked for), and then so many more, the smallest first, that in no group fewer than two rows or
/// fewer people than the minimum are hidden together. A row hidden beside another is hidden in every group: shown in two
/// parts of a group it would be known in the whole, and with it the one it was to protect. An outcome of nobody has no row.
pub fn attrition_shown(outcomes: &BTreeMap<Outcome, Cells>, filter: &Filter, minimum: u64) -> Shown<Attrition> {
    let mut eligible = Cells::new();
    for (stratum, people) in outcomes.values().flatten() {
        *eligible.entry(*stratum).or_default() += people;
    }
    let eligible_views = views(&eligible, minimum);
    match eligible_views.get(filter) {
        None | Some(Visibility::NoData) => return Shown::NoData,
        Some(Visibility::Suppressed) => return Shown::Suppressed,
        Some(Visibility::Shown) => {}
    }
    let shown = eligible_views.iter().filter(|(_, seen)| **seen == Visibility::Shown).map(|(view, _)| *view);
    let hidden = hidden(outcomes, shown.collect(), minimum);
    let count = |outcome: &Outcome, cells: &Cells| {
        let count = people(cells, filter);
        (count == 0 || !hidden.contains(&(*outcome, *filter))).then_some(count)
    };
    let lost = outcomes
        .iter()
        .filter(|(_, cells)| people(cells, filter) > 0)
        .filter_map(|(outcome, cells)| outcome.map(|reason| Lost { reason, count: count(outcome, cells) }));
    let followed_up = outcomes.get(&None).map_or(Some(0), |cells| count(&None, cells));
    Shown::Yes { value: Attrition { eligible: people(&eligible, filter), followed_up, lost: lost.collect() } }
}

/// Which rows are hidden in which of the groups shown.
fn hidden(outcomes: &BTreeMap<Outcome, Cells>, shown: BTreeSet<Filter>, minimum: u64) -> BTreeSet<(Outcome, Filter)> {
    let mut hidden = BTreeSet::new();
    for (outcome, cells) in outcomes {
        let seen = views(cells, minimum);
        let own = shown.iter().filter(|view| seen.get(view) == Some(&Visibility::Suppressed));
        hidden.extend(own.map(|view| (*outcome, *view)));
    }
    while let Some(outcome) = shown.iter().find_map(|view| one_more(outcomes, &hidden, view, minimum)) {
        hidden.extend(shown.iter().map(|view| (outcome, *view)));
    }
    hidden
}

/// The outcome to hide next, where what is hidden in a group is too little: its smallest row that is shown.
fn one_more(
    outcomes: &BTreeMap<Outcome, Cells>,
    hidden: &BTreeSet<(Outcome, Filter)>,
    view: &Filter,
    minimum: u64,
) -> Option<Outcome> {
    let rows = outcomes.iter().map(|(outcome, cells)| (people(cells, view), *outcome)).filter(|(count, _)| *count > 0);
    let (gone, left): (Vec<_>, Vec<_>) = rows.partition(|(_, outcome)| hidden.contains(&(*outcome, *view)));
    let together: u64 = gone.iter().map(|(count, _)| count).sum();
    let enough = gone.is_empty() || (gone.len() > 1 && together >= minimum);
    if enough { None } else { left.into_iter().min().map(|(_, outcome)| outcome) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use shared::person::EndReason;
    use uuid::Uuid;

    use super::*;

    const MINIMUM: u64 = 10;
    const OUTCOMES: [Outcome; 4] =
        [None, Some(LostReason::NoBaseline), Some(LostReason::Ended(EndReason::Died)), Some(LostReason::Missed)];

    /// By outcome: people of each provider.
    fn of(rows: &[[u64; 2]]) -> BTreeMap<Outcome, Cells> {
        let cell = |provider: usize| (Uuid::from_u128(provider as u128 + 1), Uuid::nil(), 1);
        let cells = |row: &[u64; 2]| row.iter().enumerate().map(|(at, people)| (cell(at), *people)).collect();
        OUTCOMES.into_iter().zip(rows).map(|(outcome, row)| (outcome, cells(row))).collect()
    }

    fn provider(n: u128) -> Filter {
        Filter { provider: Some(Uuid::from_u128(n)), ..Filter::default() }
    }

    /// Those followed up and each reason's number, in a group.
    fn shown(rows: &[[u64; 2]], filter: &Filter) -> Option<Vec<Option<u64>>> {
        match attrition_shown(&of(rows), filter, MINIMUM) {
            Shown::Yes { value } => {
                Some(std::iter::once(value.followed_up).chain(value.lost.into_iter().map(|lost| lost.count)).collect())
            }
            _ => None,
        }
    }

    #[test]
    fn a_small_number_is_hidden_with_the_next_smallest() {
        let all = Filter::default();
        assert_eq!(shown(&[[40, 0], [20, 0], [1, 0], [15, 0]], &all), Some(vec![Some(40), Some(20), None, None]));
        assert_eq!(shown(&[[40, 0], [20, 0], [0, 0], [15, 0]], &all), Some(vec![Some(40), Some(20), Some(15)]));
        assert_eq!(shown(&[[9, 0], [20, 0], [8, 0], [15, 0]], &all), Some(vec![None, Some(20), None, Some(15)]));
        assert_eq!(shown(&[[9, 0], [1, 0], [0, 0], [0, 0]], &all), Some(vec![None, None]));
        assert_eq!(shown(&[[9, 0], [0, 0], [0, 0], [0, 0]], &all), None);
    }

    #[test]
    fn nothing_is_had_by_taking_one_provider_from_both() {
        // The second provider's one death would be 20 less 19.
        let rows = [[40, 40], [20, 20], [19, 1], [15, 15]];
        assert_eq!(shown(&rows, &provider(2)), Some(vec![Some(40), Some(20), None, None]));
        assert_eq!(shown(&rows, &provider(1)), Some(vec![Some(40), Some(20), None, None]));
        // What is hidden beside it is hidden in the whole as well.
        assert_eq!(shown(&rows, &Filter::default()), Some(vec![Some(80), Some(40), None, None]));
    }

    proptest! {
        #[test]
        fn hidden_rows_are_two_or_more_and_enough(
            rows in proptest::collection::vec([0_u64..30, 0_u64..30], 4),
        ) {
            for view in [Filter::default(), provider(1), provider(2)] {
                let Shown::Yes { value } = attrition_shown(&of(&rows), &view, MINIMUM) else { continue };
                let counts: Vec<Option<u64>> =
                    std::iter::once(value.followed_up).chain(value.lost.iter().map(|lost| lost.count)).collect();
                prop_assert!(counts.iter().flatten().all(|count| *count == 0 || *count >= MINIMUM));
                let hidden = counts.iter().filter(|count| count.is_none()).count();
                let left = value.eligible - counts.iter().flatten().sum::<u64>();
                let inhabited = counts.iter().filter(|count| **count != Some(0)).count();
                prop_assert!(hidden == 0 || inhabited == 1 || (hidden > 1 && left >= MINIMUM), "{:?} {:?}", counts, rows);
            }
            // No row of fewer than the minimum by subtraction of one provider from the whole.
            let of_view = |view: &Filter| match attrition_shown(&of(&rows), view, MINIMUM) {
                Shown::Yes { value } => Some(value),
                _ => None,
            };
            if let (Some(all), Some(one)) = (of_view(&Filter::default()), of_view(&provider(1)))
                && let (Some(all), Some(one)) = (all.followed_up, one.followed_up)
            {
                prop_assert!(all == one || all - one >= MINIMUM);
            }
        }
    }
}
