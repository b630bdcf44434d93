//! From those eligible for a wave to those followed up, and what of it may be shown: no number of fewer people than the
//! minimum, and none that gives one away beside the others or beside what is shown of wider and narrower groups.

use std::collections::BTreeMap;

use shared::evidence::{Attrition, Lost, LostReason, Shown};

use super::breakdown::{Breakdown, Cells, breakdown_shown};
use super::suppression::Filter;

/// What became of people: followed up (none), or lost for a reason.
pub type Outcome = Option<LostReason>;

/// The attrition of a group, if it may be shown. `outcomes` holds the whole programme's, also what the filter leaves out.
/// What of it is hidden is `breakdown`'s to say. An outcome of nobody has no row.
pub fn attrition_shown(outcomes: &BTreeMap<Outcome, Cells>, filter: &Filter, minimum: u64) -> Shown<Attrition> {
    let Breakdown { total, mut counts } = match breakdown_shown(outcomes, filter, minimum) {
        Shown::Yes { value } => value,
        Shown::NoData => return Shown::NoData,
        Shown::Suppressed => return Shown::Suppressed,
    };
    let followed_up = counts.remove(&None).unwrap_or(Some(0));
    let lost = counts
        .into_iter()
        .filter(|(_, count)| *count != Some(0))
        .filter_map(|(outcome, count)| outcome.map(|reason| Lost { reason, count }));
    Shown::Yes { value: Attrition { eligible: total, followed_up, lost: lost.collect() } }
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
