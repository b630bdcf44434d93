//! Tests of disclosure control: known tables, and an attacker who tries every group of cells by other means.

use proptest::prelude::*;

use super::*;

const MINIMUM: u64 = 10;

fn id(n: usize) -> Uuid {
    Uuid::from_u128(n as u128 + 1)
}

/// Cells by provider, area and lot, in that order of nesting.
fn cube(areas: usize, lots: usize, people: &[u64]) -> BTreeMap<Stratum, u64> {
    let place = |at: usize| (id(at / (areas * lots)), id(at / lots % areas), (at % lots + 1) as i16);
    people.iter().enumerate().map(|(at, people)| (place(at), *people)).collect()
}

fn only(provider: Option<usize>, area: Option<usize>, lot: Option<i16>) -> Filter {
    Filter { provider: provider.map(id), area: area.map(id), lot }
}

#[test]
fn the_minimum_is_the_fewest_that_are_shown() {
    for (people, expected) in
        [(0, Visibility::NoData), (1, Visibility::Suppressed), (9, Visibility::Suppressed), (10, Visibility::Shown)]
    {
        assert_eq!(visibility(&cube(1, 1, &[people]), &Filter::default(), MINIMUM), expected);
    }
    assert_eq!(visibility(&BTreeMap::new(), &Filter::default(), MINIMUM), Visibility::NoData);
}

#[test]
fn a_provider_is_hidden_where_the_other_could_be_had_by_subtraction() {
    let cells = cube(1, 1, &[50, 5]);
    assert_eq!(visibility(&cells, &Filter::default(), MINIMUM), Visibility::Shown);
    assert_eq!(visibility(&cells, &only(Some(0), None, None), MINIMUM), Visibility::Suppressed);
    assert_eq!(visibility(&cells, &only(Some(1), None, None), MINIMUM), Visibility::Suppressed);
    assert_eq!(visibility(&cells, &only(Some(2), None, None), MINIMUM), Visibility::NoData);
}

#[test]
fn the_next_smallest_is_hidden_with_a_single_small_one() {
    let cells = cube(4, 1, &[40, 30, 20, 5]);
    let seen = [0, 1, 2, 3].map(|area| visibility(&cells, &only(None, Some(area), None), MINIMUM));
    use Visibility::{Shown, Suppressed};
    assert_eq!(seen, [Shown, Shown, Suppressed, Suppressed]);
}

#[test]
fn two_small_ones_hide_each_other_only_if_they_are_enough_together() {
    use Visibility::{Shown, Suppressed};
    let seen =
        |people: &[u64]| [0, 1, 2].map(|area| visibility(&cube(3, 1, people), &only(None, Some(area), None), MINIMUM));
    assert_eq!(seen(&[40, 6, 5]), [Shown, Suppressed, Suppressed]);
    assert_eq!(seen(&[40, 5, 4]), [Suppressed, Suppressed, Suppressed], "nine people would be left");
}

#[test]
fn an_empty_group_protects_nobody() {
    use Visibility::{NoData, Suppressed};
    let cells = cube(3, 1, &[40, 5, 0]);
    let seen = [0, 1, 2].map(|area| visibility(&cells, &only(None, Some(area), None), MINIMUM));
    assert_eq!(seen, [Suppressed, Suppressed, NoData]);
}

#[test]
fn filters_that_change_nothing_are_shown_alike() {
    // All are in one lot: asking for it asks for the same people.
    let cells = cube(2, 1, &[30, 25, 8, 7]);
    for provider in [None, Some(0), Some(1)] {
        let any = visibility(&cells, &only(provider, None, None), MINIMUM);
        assert_eq!(any, visibility(&cells, &only(provider, None, Some(1)), MINIMUM));
        assert_eq!(any, Visibility::Shown);
    }
}

#[test]
fn a_programme_of_the_usual_size_shows_what_it_can() {
    // Two providers, five areas, two lots, six in each: every table of two dimensions is shown, no cell of three is.
    let cells = cube(5, 2, &[6; 20]);
    for filter in filters(&cells) {
        let expected = if filter.filters() < 3 { Visibility::Shown } else { Visibility::Suppressed };
        assert_eq!(visibility(&cells, &filter, MINIMUM), expected, "{filter:?}");
    }
}

#[test]
fn large_programmes_show_everything_and_small_ones_something() {
    let large = cube(5, 2, &[5_000; 20]);
    assert!(filters(&large).all(|filter| visibility(&large, &filter, MINIMUM) == Visibility::Shown));
    let sparse: Vec<u64> = (0..60).map(|n| [0, 1, 3, 0, 2, 14][n % 6]).collect();
    let sparse = cube(10, 3, &sparse);
    assert_eq!(visibility(&sparse, &Filter::default(), MINIMUM), Visibility::Shown);
}

#[test]
fn breakdowns() {
    use Visibility::{NoData, Shown, Suppressed};
    assert_eq!(breakdown(&[40, 30, 20], MINIMUM), [Shown, Shown, Shown]);
    assert_eq!(breakdown(&[40, 30, 20, 5], MINIMUM), [Shown, Shown, Suppressed, Suppressed]);
    assert_eq!(breakdown(&[40, 6, 20, 5], MINIMUM), [Shown, Suppressed, Shown, Suppressed]);
    assert_eq!(breakdown(&[40, 3, 20, 5], MINIMUM), [Shown, Suppressed, Suppressed, Suppressed]);
    assert_eq!(breakdown(&[40, 0, 20], MINIMUM), [Shown, NoData, Shown]);
    assert_eq!(breakdown(&[5, 0], MINIMUM), [Suppressed, NoData]);
    assert_eq!(breakdown(&[], MINIMUM), []);
}

/// The space that shown figures span, kept in floating point by another method than the one under test: Gram–Schmidt.
fn orthonormal(vectors: impl Iterator<Item = Vec<f64>>) -> Vec<Vec<f64>> {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for vector in vectors {
        let rest = residual(&basis, &vector);
        let length = rest.iter().map(|x| x * x).sum::<f64>().sqrt();
        if length > 1e-7 {
            basis.push(rest.iter().map(|x| x / length).collect());
        }
    }
    basis
}

fn residual(basis: &[Vec<f64>], vector: &[f64]) -> Vec<f64> {
    let mut rest = vector.to_vec();
    // Twice, for accuracy.
    for direction in basis.iter().chain(basis) {
        let along: f64 = rest.iter().zip(direction).map(|(a, b)| a * b).sum();
        rest.iter_mut().zip(direction).for_each(|(a, b)| *a -= along * b);
    }
    rest
}

fn small_cubes() -> impl Strategy<Value = BTreeMap<Stratum, u64>> {
    let cell = prop_oneof![2 => Just(0_u64), 4 => 1_u64..10, 4 => 10_u64..40];
    (1_usize..=3, 1_usize..=3, 1_usize..=2).prop_flat_map(move |(providers, areas, lots)| {
        proptest::collection::vec(cell.clone(), providers * areas * lots)
            .prop_map(move |people| cube(areas, lots, &people))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_group_of_too_few_can_be_worked_out_from_all_that_is_shown(cells in small_cubes()) {
        let inhabited: Vec<(Stratum, u64)> = cells.iter().filter(|(_, n)| **n > 0).map(|(s, n)| (*s, *n)).collect();
        let shown: Vec<Filter> =
            filters(&cells).filter(|filter| visibility(&cells, filter, MINIMUM) == Visibility::Shown).collect();
        let vector = |filter: &Filter| inhabited.iter().map(|(s, _)| f64::from(u8::from(filter.matches(s)))).collect();
        let basis = orthonormal(shown.iter().map(vector));
        for group in 1_u32..(1 << inhabited.len()) {
            let people: u64 = inhabited.iter().enumerate().filter(|(at, _)| group >> at & 1 == 1).map(|(_, (_, n))| n).sum();
            if people < MINIMUM {
                let vector: Vec<f64> = (0..inhabited.len()).map(|at| f64::from(group >> at & 1)).collect();
                let rest: f64 = residual(&basis, &vector).iter().map(|x| x * x).sum();
                prop_assert!(rest > 1e-9, "{} people singled out: {:?} of {:?}", people, group, inhabited);
            }
        }
    }

    #[test]
    fn a_shown_group_leaves_nobody_or_enough_of_every_wider_one_that_is_shown(cells in small_cubes()) {
        let shown: Vec<Filter> =
            filters(&cells).filter(|filter| visibility(&cells, filter, MINIMUM) == Visibility::Shown).collect();
        for filter in &shown {
            prop_assert!(people(&cells, filter) >= MINIMUM);
            for wider in shown.iter().filter(|wider| {
                wider.provider.is_none_or(|p| filter.provider == Some(p))
                    && wider.area.is_none_or(|a| filter.area == Some(a))
                    && wider.lot.is_none_or(|l| filter.lot == Some(l))
            }) {
                let left = people(&cells, wider) - people(&cells, filter);
                prop_assert!(left == 0 || left >= MINIMUM);
            }
        }
    }

    #[test]
    fn everybody_together_are_shown_as_soon_as_they_are_enough(cells in small_cubes()) {
        let all = visibility(&cells, &Filter::default(), MINIMUM);
        let expected = match cells.values().sum::<u64>() {
            0 => Visibility::NoData,
            1..MINIMUM => Visibility::Suppressed,
            _ => Visibility::Shown,
        };
        prop_assert_eq!(all, expected);
    }

    #[test]
    fn hidden_rows_of_a_breakdown_are_enough_together(rows in proptest::collection::vec(0_u64..40, 0..8)) {
        let seen = breakdown(&rows, MINIMUM);
        let hidden: Vec<u64> = rows.iter().zip(&seen).filter(|(_, s)| **s == Visibility::Suppressed).map(|(n, _)| *n).collect();
        let shown = seen.contains(&Visibility::Shown);
        prop_assert!(hidden.is_empty() || !shown || (hidden.len() >= 2 && hidden.iter().sum::<u64>() >= MINIMUM));
        for (people, seen) in rows.iter().zip(&seen) {
            prop_assert_eq!(*seen == Visibility::NoData, *people == 0);
            prop_assert!(*seen != Visibility::Shown || *people >= MINIMUM);
        }
    }
}
