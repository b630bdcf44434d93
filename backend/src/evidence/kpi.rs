//! KPI 6 from counts of people: up-to-date people ÷ (active people of the lot − opted out − not yet due). Who counts as
//! what is `shared::wave::kpi6`'s to say.

use shared::evidence::Kpi6Row;
use shared::wave::Kpi6;
use uuid::Uuid;

/// How many people of the KPI's lot stand where, on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kpi6Counts {
    /// Left out: opted out.
    pub opted_out: u64,
    /// Left out: still in the baseline window.
    pub not_yet_due: u64,
    /// Counted, and up to date.
    pub up_to_date: u64,
    /// Counted, and not up to date.
    pub not_up_to_date: u64,
}

impl Kpi6Counts {
    /// Adds one person.
    pub fn add(&mut self, person: Kpi6) {
        match person {
            Kpi6::NotCounted => {}
            Kpi6::OptedOut => self.opted_out += 1,
            Kpi6::NotYetDue => self.not_yet_due += 1,
            Kpi6::UpToDate => self.up_to_date += 1,
            Kpi6::NotUpToDate => self.not_up_to_date += 1,
        }
    }
}

impl std::iter::Sum for Kpi6Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, more| Self {
            opted_out: sum.opted_out + more.opted_out,
            not_yet_due: sum.not_yet_due + more.not_yet_due,
            up_to_date: sum.up_to_date + more.up_to_date,
            not_up_to_date: sum.not_up_to_date + more.not_up_to_date,
        })
    }
}

/// The row of one provider, or of all together. With a denominator of zero there is no share and nothing is met or missed.
/// The share is compared with the target unrounded.
pub fn kpi6_row(provider: Option<Uuid>, counts: &Kpi6Counts, target: f64) -> Kpi6Row {
    let Kpi6Counts { opted_out, not_yet_due, up_to_date, not_up_to_date } = *counts;
    let denominator = up_to_date + not_up_to_date;
    let share = (denominator > 0).then(|| up_to_date as f64 / denominator as f64);
    Kpi6Row {
        provider,
        active: denominator + opted_out + not_yet_due,
        opted_out,
        not_yet_due,
        denominator,
        numerator: up_to_date,
        share,
        met: share.map(|share| share >= target),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(up_to_date: u64, not_up_to_date: u64) -> Kpi6Row {
        kpi6_row(None, &Kpi6Counts { opted_out: 2, not_yet_due: 3, up_to_date, not_up_to_date }, 0.75)
    }

    #[test]
    fn nobody_to_count_is_no_data() {
        let row = row(0, 0);
        assert_eq!((row.active, row.denominator, row.share, row.met), (5, 0, None, None));
    }

    #[test]
    fn the_target_is_met_exactly_and_not_by_rounding() {
        assert_eq!(row(3, 1).met, Some(true));
        // 74.96 %, which is 75.0 % to one decimal place.
        assert_eq!((row(1874, 626).met, row(1875, 625).met), (Some(false), Some(true)));
        assert_eq!(row(0, 4).share, Some(0.0));
    }

    proptest! {
        #[test]
        fn every_exclusion_is_accounted_for(out in 0_u64..500, early in 0_u64..500, up in 0_u64..500, not in 0_u64..500) {
            let counts = Kpi6Counts { opted_out: out, not_yet_due: early, up_to_date: up, not_up_to_date: not };
            let row = kpi6_row(None, &counts, 0.75);
            prop_assert_eq!(row.denominator, row.active - row.opted_out - row.not_yet_due);
            prop_assert!(row.numerator <= row.denominator);
            prop_assert_eq!(row.share.is_none(), row.denominator == 0);
            // In whole numbers: the share reaches three quarters.
            prop_assert_eq!(row.met, row.share.map(|_| 4 * row.numerator >= 3 * row.denominator));
            let twice = kpi6_row(None, &[counts, counts].into_iter().sum(), 0.75);
            prop_assert_eq!((twice.active, twice.share), (2 * row.active, row.share));
        }
    }

    #[test]
    fn people_are_added_one_by_one() {
        let mut counts = Kpi6Counts::default();
        [Kpi6::NotCounted, Kpi6::OptedOut, Kpi6::NotYetDue, Kpi6::UpToDate, Kpi6::UpToDate, Kpi6::NotUpToDate]
            .into_iter()
            .for_each(|person| counts.add(person));
        assert_eq!(counts, Kpi6Counts { opted_out: 1, not_yet_due: 1, up_to_date: 2, not_up_to_date: 1 });
    }
}
