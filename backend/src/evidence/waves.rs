//! Which of a person's assessments in one wave is its primary. Which wave an assessment belongs to is `shared::wave`'s.

use std::cmp::{Ordering, Reverse};

use chrono::{DateTime, NaiveDate, Utc};
use shared::assessment::Voice;
use shared::wave::distance_days;
use uuid::Uuid;

/// What decides between assessments of one person in one wave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Days from the wave's nominal day, 0 or more.
    pub distance_days: i64,
    /// The day it was captured.
    pub captured_on: NaiveDate,
    /// Whose voice.
    pub voice: Voice,
    /// When it was captured.
    pub captured_at: DateTime<Utc>,
    /// Its id.
    pub id: Uuid,
}

impl Candidate {
    /// An assessment captured at `captured_at`, on the day `captured_on`, for somebody whose service began on
    /// `service_start`.
    pub fn new(
        service_start: NaiveDate,
        (wave, interval_days): (i16, i64),
        (captured_on, captured_at): (NaiveDate, DateTime<Utc>),
        voice: Voice,
        id: Uuid,
    ) -> Candidate {
        let distance_days = distance_days(service_start, captured_on, wave, interval_days);
        Candidate { distance_days, captured_on, voice, captured_at, id }
    }
}

/// Orders the better primary first: the nearest to the nominal day; on a tie the later day; on the same day self-report
/// before proxy. What is left, two in one voice on one day, goes to the later moment and then to the greater id, so that
/// every computer chooses the same.
pub fn better_primary(a: &Candidate, b: &Candidate) -> Ordering {
    let key = |c: &Candidate| (c.distance_days, Reverse(c.captured_on), c.voice, Reverse((c.captured_at, c.id)));
    key(a).cmp(&key(b))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn start() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 9, 9).expect("a date")
    }

    /// An assessment in wave 1, so many days after the service start.
    fn on(days: i64, minute: i64, voice: Voice, id: u128) -> Candidate {
        let day = start() + chrono::Duration::days(days);
        let at = day.and_time(chrono::NaiveTime::MIN).and_utc() + chrono::Duration::minutes(minute);
        Candidate::new(start(), (1, 122), (day, at), voice, Uuid::from_u128(id))
    }

    fn primary(candidates: &[Candidate]) -> u128 {
        candidates.iter().min_by(|a, b| better_primary(a, b)).map_or(0, |best| best.id.as_u128())
    }

    #[test]
    fn nearest_then_later_then_own_voice_then_last() {
        use Voice::{Own, Proxy};
        assert_eq!(primary(&[on(120, 0, Own, 1), on(123, 0, Own, 2), on(130, 0, Own, 3)]), 2);
        assert_eq!(primary(&[on(124, 0, Own, 2), on(120, 0, Own, 1)]), 2, "both two days off: the later");
        assert_eq!(primary(&[on(120, 0, Own, 1), on(124, 0, Proxy, 2)]), 2, "the day decides before the voice");
        assert_eq!(primary(&[on(124, 9, Proxy, 2), on(124, 0, Own, 1)]), 1, "on one day the person's own");
        assert_eq!(primary(&[on(124, 0, Own, 2), on(124, 9, Own, 1)]), 1);
        assert_eq!(primary(&[on(124, 0, Own, 2), on(124, 0, Own, 1)]), 2);
    }

    proptest! {
        #[test]
        fn the_order_they_come_in_does_not_matter(
            mut candidates in proptest::collection::vec((61_i64..183, 0_i64..3, any::<bool>()), 1..8).prop_map(|all| {
                let voice = |own| if own { Voice::Own } else { Voice::Proxy };
                (1..).zip(all).map(|(id, (days, minute, own))| on(days, minute, voice(own), id)).collect::<Vec<_>>()
            }),
        ) {
            let first = primary(&candidates);
            candidates.reverse();
            prop_assert_eq!(primary(&candidates), first);
            let nearest = candidates.iter().map(|c| c.distance_days).min();
            prop_assert_eq!(candidates.iter().find(|c| c.id.as_u128() == first).map(|c| c.distance_days), nearest);
        }
    }
}
