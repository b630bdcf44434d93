//! Paired change of ratings from 1 to 5, computed from a 5 × 5 table of counts and from nothing else: `table[b][a]` is how
//! many people rated b + 1 at baseline and a + 1 at follow-up. Whether it may be shown is not decided here.
//!
//! Every integer step is exact; the statistics agree with SciPy's to 1e-9 (see `golden`).

use shared::evidence::{PairedChange, Share, Wilcoxon};

/// Counts of (rating at baseline, rating at follow-up).
pub type Transitions = [[u64; 5]; 5];

/// The 97.5 % point of the standard normal distribution.
const Z_95: f64 = 1.959963984540054;

/// The paired change of a table; `None` where it has nobody. Up to 2⁴⁰ people in all.
pub fn paired_change(table: &Transitions) -> Option<PairedChange> {
    let paired_n: u64 = table.iter().flatten().sum();
    if paired_n == 0 {
        return None;
    }
    let before_counts: [u64; 5] = std::array::from_fn(|b| table[b].iter().sum());
    let after_counts: [u64; 5] = std::array::from_fn(|a| table.iter().map(|row| row[a]).sum());
    let by_change = people_by_change(table);
    let where_change = |wanted: fn(i8) -> bool| {
        let count = CHANGES.iter().zip(by_change).filter(|(change, _)| wanted(**change)).map(|(_, count)| count).sum();
        wilson(count, paired_n)
    };
    Some(PairedChange {
        paired_n,
        before: quartiles(&before_counts, paired_n),
        after: quartiles(&after_counts, paired_n),
        before_counts,
        after_counts,
        improved: where_change(|change| change >= 1),
        maintained: where_change(|change| change == 0),
        declined: where_change(|change| change <= -1),
        improved_by_two: where_change(|change| change >= 2),
        declined_by_two: where_change(|change| change <= -2),
        wilcoxon: wilcoxon_pratt(&by_change),
    })
}

/// Every change there can be between two ratings.
const CHANGES: [i8; 9] = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/// How many people changed by each of `CHANGES`.
fn people_by_change(table: &Transitions) -> [u64; 9] {
    let mut by_change = [0; 9];
    for (before, row) in table.iter().enumerate() {
        for (after, count) in row.iter().enumerate() {
            by_change[4 + after - before] += count;
        }
    }
    by_change
}

/// Lower quartile, median and upper quartile by linear interpolation between order statistics: type 7 of Hyndman and
/// Fan, The American Statistician 50 (1996) 361–365; the default of NumPy, pandas and R. `n` is the sum of `counts`, 1 or
/// more.
fn quartiles(counts: &[u64; 5], n: u64) -> [f64; 3] {
    [1, 2, 3].map(|quarter| {
        // The position among the ordered ratings, from 0, in quarters: exact in integers.
        let position = (n - 1) * quarter;
        let (below, quarters) = (position / 4, position % 4);
        let low = nth(counts, below);
        let high = nth(counts, (below + 1).min(n - 1));
        low + (high - low) * quarters as f64 / 4.0
    })
}

/// The rating that stands at an index, from 0, among the ordered ratings.
fn nth(counts: &[u64; 5], index: u64) -> f64 {
    let mut seen = 0;
    for (rating, count) in (1_u8..).zip(counts) {
        seen += count;
        if index < seen {
            return f64::from(rating);
        }
    }
    5.0
}

/// A share with Wilson's 95 % score interval, without continuity correction: Wilson, Journal of the American Statistical
/// Association 22 (1927) 209–212. `n` is 1 or more and not less than `count`.
fn wilson(count: u64, n: u64) -> Share {
    let (k, m) = (count as f64, n as f64);
    let share = k / m;
    let z2 = Z_95 * Z_95;
    let centre = (k + z2 / 2.0) / (m + z2);
    let half = Z_95 / (m + z2) * (k * (m - k) / m + z2 / 4.0).sqrt();
    // At the ends the interval closes exactly; rounding must not put it a hair outside.
    let low = if count == 0 { 0.0 } else { (centre - half).clamp(0.0, share) };
    let high = if count == n { 1.0 } else { (centre + half).clamp(share, 1.0) };
    Share { count, share, low, high }
}

/// Wilcoxon's signed-rank test on people by change, with zeros as Pratt has them: ranked with the others, then dropped
/// (Journal of the American Statistical Association 54 (1959) 655–667); normal approximation with the variance of Cureton
/// (62 (1967) 1068–1069), less the usual correction for ties among the changes that are not zero, and no correction for
/// continuity. As SciPy's `wilcoxon(after, before, zero_method="pratt", correction=False, method="asymptotic")`, but z has
/// the sign of improvement. `None` where nobody changed.
fn wilcoxon_pratt(by_change: &[u64; 9]) -> Option<Wilcoxon> {
    let people = |change: usize| (u128::from(by_change[4 + change]), u128::from(by_change[4 - change]));
    let zeros = people(0).0;
    // Twice each sum of ranks: mean ranks of ties are halves, so that these are whole and exact.
    let (mut up2, mut down2, mut ranked, mut ties) = (0, 0, zeros, 0);
    for change in 1..=4 {
        let (up, down) = people(change);
        let tied = up + down;
        let rank2 = 2 * ranked + tied + 1;
        up2 += up * rank2;
        down2 += down * rank2;
        ranked += tied;
        ties += tied * tied * tied - tied;
    }
    if ranked == zeros {
        return None;
    }
    let cubes = |n: u128| n * (n + 1) * (2 * n + 1);
    // 48 times the variance, whole because every product of three successive numbers is a multiple of 6.
    let variance48 = 2 * (cubes(ranked) - cubes(zeros)) - ties;
    let (up, down) = (up2 as f64 / 2.0, down2 as f64 / 2.0);
    let difference = if up2 >= down2 { (up2 - down2) as f64 } else { -((down2 - up2) as f64) } / 2.0;
    let z = difference / 2.0 / (variance48 as f64 / 48.0).sqrt();
    Some(Wilcoxon {
        rank_sum_up: up,
        rank_sum_down: down,
        z,
        p: libm::erfc(z.abs() / std::f64::consts::SQRT_2).min(1.0),
        rank_biserial: difference / (up + down),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::evidence::golden::GOLDEN;

    fn close(ours: f64, theirs: f64) -> bool {
        (ours - theirs).abs() <= 1e-9 * theirs.abs()
    }

    #[test]
    fn every_figure_agrees_with_scipy() {
        for golden in GOLDEN {
            let change = paired_change(&golden.table).expect("somebody");
            let quartiles = [change.before, change.after].concat().into_iter().zip(golden.quartiles);
            assert!(quartiles.clone().all(|(ours, theirs)| close(ours, theirs)), "{golden:?}: {change:?}");
            let shares =
                [change.improved, change.maintained, change.declined, change.improved_by_two, change.declined_by_two];
            for (ours, (count, low, high)) in shares.iter().zip(golden.shares) {
                assert_eq!(ours.count, count, "{golden:?}");
                assert!(close(ours.low, low) && close(ours.high, high), "{golden:?}: {ours:?}");
            }
            match (change.wilcoxon, golden.wilcoxon) {
                (None, None) => {}
                (Some(ours), Some([up, down, z, p, rank_biserial])) => {
                    assert_eq!((ours.rank_sum_up, ours.rank_sum_down), (up, down));
                    assert!(close(ours.z, z), "{golden:?}: {ours:?}");
                    assert!(close(ours.p, p), "{golden:?}: {ours:?}");
                    assert!(close(ours.rank_biserial, rank_biserial), "{golden:?}: {ours:?}");
                }
                other => panic!("{golden:?}: {other:?}"),
            }
        }
    }

    #[test]
    fn nobody_has_no_change() {
        assert_eq!(paired_change(&[[0; 5]; 5]), None);
    }

    #[test]
    fn counts_far_beyond_any_programme_stay_exact() {
        let mut table = [[0; 5]; 5];
        (table[0][1], table[1][0], table[2][2]) = (1 << 38, 1 << 38, 1 << 38);
        let wilcoxon = paired_change(&table).and_then(|change| change.wilcoxon).expect("changes");
        assert_eq!((wilcoxon.z, wilcoxon.p, wilcoxon.rank_biserial), (0.0, 1.0, 0.0));
    }

    fn tables() -> impl Strategy<Value = Transitions> {
        let cell = prop_oneof![3 => Just(0_u64), 5 => 0_u64..8, 1 => 0_u64..5_000];
        proptest::array::uniform5(proptest::array::uniform5(cell))
            .prop_filter("somebody", |table| table != &[[0; 5]; 5])
    }

    fn transposed(table: &Transitions) -> Transitions {
        std::array::from_fn(|b| std::array::from_fn(|a| table[a][b]))
    }

    proptest! {
        #[test]
        fn everybody_counts_once(table in tables()) {
            let change = paired_change(&table).expect("somebody");
            let n: u64 = table.iter().flatten().sum();
            prop_assert_eq!(change.paired_n, n);
            prop_assert_eq!(change.improved.count + change.maintained.count + change.declined.count, n);
            prop_assert!(change.improved_by_two.count <= change.improved.count);
            prop_assert!(change.declined_by_two.count <= change.declined.count);
            prop_assert_eq!(change.before_counts.iter().sum::<u64>(), n);
            prop_assert_eq!(change.after_counts.iter().sum::<u64>(), n);
        }

        #[test]
        fn quartiles_are_ratings_in_order(table in tables()) {
            let change = paired_change(&table).expect("somebody");
            for [low, median, high] in [change.before, change.after] {
                prop_assert!(1.0 <= low && low <= median && median <= high && high <= 5.0);
            }
        }

        #[test]
        fn quartiles_agree_with_the_definition_on_a_sorted_list(counts in proptest::array::uniform5(0_u64..12)) {
            let ratings: Vec<f64> = (1_u8..).zip(counts).flat_map(|(r, n)| (0..n).map(move |_| f64::from(r))).collect();
            prop_assume!(!ratings.is_empty());
            let ours = quartiles(&counts, ratings.len() as u64);
            for (ours, share) in ours.into_iter().zip([0.25, 0.5, 0.75]) {
                let at = (ratings.len() - 1) as f64 * share;
                let (low, high) = (ratings[at.floor() as usize], ratings[at.ceil() as usize]);
                prop_assert!((ours - (low + (high - low) * at.fract())).abs() < 1e-12);
            }
        }

        #[test]
        fn shares_lie_in_their_intervals(count in 0_u64..10_000, more in 0_u64..10_000) {
            prop_assume!(count + more > 0);
            let share = wilson(count, count + more);
            prop_assert!(0.0 <= share.low && share.low <= share.share && share.share <= share.high && share.high <= 1.0);
            prop_assert!(share.low < share.high);
            // The interval of the others is the mirror image.
            let others = wilson(more, count + more);
            prop_assert!((share.low + others.high - 1.0).abs() < 1e-12 && (share.high + others.low - 1.0).abs() < 1e-12);
        }

        #[test]
        fn the_test_is_within_its_bounds_and_time_reversed_changes_sign(table in tables()) {
            let forward = paired_change(&table).and_then(|change| change.wilcoxon);
            let backward = paired_change(&transposed(&table)).and_then(|change| change.wilcoxon);
            prop_assert_eq!(forward.is_some(), backward.is_some());
            if let (Some(forward), Some(backward)) = (forward, backward) {
                prop_assert!((0.0..=1.0).contains(&forward.p) && (-1.0..=1.0).contains(&forward.rank_biserial));
                prop_assert_eq!((forward.z, forward.p), (-backward.z, backward.p));
                prop_assert_eq!(forward.rank_biserial, -backward.rank_biserial);
                prop_assert_eq!(forward.rank_sum_up, backward.rank_sum_down);
                prop_assert!(forward.z * (forward.rank_sum_up - forward.rank_sum_down) >= 0.0);
            }
        }

        #[test]
        fn ranks_agree_with_ranking_people_one_by_one(table in proptest::array::uniform5(proptest::array::uniform5(0_u64..4))) {
            let by_change = people_by_change(&table);
            let people: Vec<i8> =
                CHANGES.iter().zip(by_change).flat_map(|(change, count)| (0..count).map(move |_| *change)).collect();
            let rank = |change: i8| {
                let below = people.iter().filter(|other| other.abs() < change.abs()).count();
                let tied = people.iter().filter(|other| other.abs() == change.abs()).count();
                below as f64 + (tied + 1) as f64 / 2.0
            };
            let sum = |wanted: fn(i8) -> bool| people.iter().filter(|c| wanted(**c)).map(|c| rank(*c)).sum::<f64>();
            if let Some(ours) = wilcoxon_pratt(&by_change) {
                prop_assert_eq!((ours.rank_sum_up, ours.rank_sum_down), (sum(|c| c > 0), sum(|c| c < 0)));
            } else {
                prop_assert!(people.iter().all(|change| *change == 0));
            }
        }
    }
}
