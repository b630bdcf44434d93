//! Quasi-identifiers: which of them may leave, so that every combination that does is shared by enough people.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The declared quasi-identifiers, those that matter most to the evaluation first.
pub const QUASI_IDENTIFIERS: [&str; 5] = ["provider", "lot", "area", "age_band", "sex"];

/// One person's values, in the order of `QUASI_IDENTIFIERS`; each value is there once for everybody who has it.
pub type Values = [Arc<str>; 5];

/// Which quasi-identifiers may leave: taken one after the other while every combination of values is shared by at least
/// `k` people.
pub fn included<'a>(people: impl Iterator<Item = &'a Values> + Clone, k: u64) -> [bool; 5] {
    let mut included = [false; 5];
    for index in 0..QUASI_IDENTIFIERS.len() {
        included[index] = true;
        if smallest_group(people.clone(), &included) < k {
            included[index] = false;
        }
    }
    included
}

/// The fewest people who share one combination of the included values.
pub fn smallest_group<'a>(people: impl Iterator<Item = &'a Values>, included: &[bool; 5]) -> u64 {
    let mut groups: BTreeMap<Vec<&str>, u64> = BTreeMap::new();
    for values in people {
        let key = values.iter().zip(included).filter(|(_, included)| **included).map(|(value, _)| &**value).collect();
        *groups.entry(key).or_default() += 1;
    }
    groups.values().copied().min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(provider: u8, lot: u8, area: u8, age: u8, sex: u8) -> Values {
        [provider, lot, area, age, sex].map(|v| Arc::from(v.to_string()))
    }

    proptest! {
        #[test]
        fn every_combination_that_leaves_is_shared(
            people in prop::collection::vec((0u8..2, 0u8..2, 0u8..5, 0u8..4, 0u8..3), 0..200),
            k in 1u64..12,
        ) {
            let people: Vec<Values> = people.into_iter().map(|(a, b, c, d, e)| values(a, b, c, d, e)).collect();
            let included = included(people.iter(), k);
            if included.contains(&true) {
                prop_assert!(smallest_group(people.iter(), &included) >= k);
            }
        }
    }

    #[test]
    fn a_lone_person_holds_back_what_singles_them_out() {
        let mut people = vec![values(0, 0, 0, 0, 0); 20];
        people.push(values(0, 0, 0, 0, 1));
        assert_eq!(included(people.iter(), 5), [true, true, true, true, false]);
    }
}
