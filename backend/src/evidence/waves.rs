//! Which of a person's assessments in one wave is its primary, and in which waves there is one. Which wave an assessment
//! belongs to is `shared::wave`'s.

use std::borrow::Borrow;
use std::cmp::Reverse;

use chrono::NaiveDate;
use shared::assessment::Voice;
use shared::wave::distance_days;

use crate::entity::assessment::Model as Assessment;

/// The primary of some assessments of one person in one wave: the nearest to the nominal day; on a tie the later day; on
/// the same day self-report before proxy. What is left, two in one voice on one day, goes to the later moment and then to
/// the greater id, so that every computer chooses the same. Give it those of one voice, or of both, as the question is
/// (ADR 4); none for none.
pub fn primary<T: Borrow<Assessment>>(service_start: NaiveDate, interval_days: i64, candidates: &[T]) -> Option<&T> {
    candidates.iter().min_by_key(|candidate| {
        let row: &Assessment = (*candidate).borrow();
        let distance = distance_days(service_start, row.captured_on, row.wave, interval_days);
        let by_proxy = row.voice != Voice::Own.as_str();
        (distance, Reverse(row.captured_on), by_proxy, Reverse((row.captured_at, row.id)))
    })
}

/// In a list of answered waves: nobody's voice, the person's own, a proxy's, both.
const LETTERS: [char; 4] = ['-', 's', 'p', 'b'];

/// The letters that stand for a wave answered in this voice.
pub fn letters(voice: Voice) -> [char; 2] {
    match voice {
        Voice::Own => ['s', 'b'],
        Voice::Proxy => ['p', 'b'],
    }
}

/// A list of answered waves (`person.answered_waves`: one letter for each wave from the baseline on) with one more wave
/// and voice, by its stable name. A wave below 0 changes nothing.
pub fn with(answered: &str, wave: i16, voice: &str) -> String {
    let Ok(wave) = usize::try_from(wave) else { return answered.to_owned() };
    let mut waves: Vec<char> = answered.chars().collect();
    if waves.len() <= wave {
        waves.resize(wave + 1, LETTERS[0]);
    }
    let before = LETTERS.iter().position(|letter| *letter == waves[wave]).unwrap_or_default();
    waves[wave] = LETTERS[before | if voice == Voice::Own.as_str() { 1 } else { 2 }];
    waves.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Duration};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn start() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 9, 9).expect("a date")
    }

    /// An assessment in wave 1, so many days after the service start.
    fn on(days: i64, minute: i64, voice: Voice, id: u128) -> Assessment {
        let captured_on = start() + Duration::days(days);
        Assessment {
            id: Uuid::from_u128(id),
            person_id: Uuid::nil(),
            instrument_id: Uuid::nil(),
            provider_id: Uuid::nil(),
            area_id: Uuid::nil(),
            lot: 1,
            occasion: "follow_up".into(),
            wave: 1,
            who: "person".into(),
            voice: voice.as_str().into(),
            helper: None,
            perspective: None,
            basis: None,
            mode: "tablet".into(),
            language: "en".into(),
            variant: "standard".into(),
            captured_at: captured_on.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::minutes(minute),
            captured_on,
            received_at: DateTime::UNIX_EPOCH,
            shared_with_staff: true,
            completed: true,
            supersedes_id: None,
            captured_by: None,
            source: "device".into(),
            needs_met: None,
            digest: Vec::new(),
        }
    }

    fn best(candidates: &[Assessment]) -> u128 {
        primary(start(), 122, candidates).map_or(0, |best| best.id.as_u128())
    }

    #[test]
    fn nearest_then_later_then_own_voice_then_last() {
        use Voice::{Own, Proxy};
        assert_eq!(best(&[on(120, 0, Own, 1), on(123, 0, Own, 2), on(130, 0, Own, 3)]), 2);
        assert_eq!(best(&[on(124, 0, Own, 2), on(120, 0, Own, 1)]), 2, "both two days off: the later");
        assert_eq!(best(&[on(120, 0, Own, 1), on(124, 0, Proxy, 2)]), 2, "the day decides before the voice");
        assert_eq!(best(&[on(124, 9, Proxy, 2), on(124, 0, Own, 1)]), 1, "on one day the person's own");
        assert_eq!(best(&[on(124, 0, Own, 2), on(124, 9, Own, 1)]), 1);
        assert_eq!(best(&[on(124, 0, Own, 2), on(124, 0, Own, 1)]), 2);
        assert_eq!(best(&[]), 0);
    }

    #[test]
    fn answered_waves_are_one_letter_each() {
        let (own, proxy) = (Voice::Own.as_str(), Voice::Proxy.as_str());
        assert_eq!(with("", 0, own), "s");
        assert_eq!(with("s", 0, own), "s");
        assert_eq!(with("s", 3, proxy), "s--p");
        assert_eq!(with("s--p", 3, own), "s--b");
        assert_eq!(with("s--b", 1, proxy), "sp-b");
        assert_eq!(with("s", -1, own), "s");
        for (voice, other) in [(Voice::Own, 'p'), (Voice::Proxy, 's')] {
            assert!(with("", 0, voice.as_str()).starts_with(letters(voice)));
            assert!(!letters(voice).contains(&other));
        }
    }

    proptest! {
        #[test]
        fn the_order_they_come_in_does_not_matter(
            mut candidates in proptest::collection::vec((61_i64..183, 0_i64..3, any::<bool>()), 1..8).prop_map(|all| {
                let voice = |own| if own { Voice::Own } else { Voice::Proxy };
                (1..).zip(all).map(|(id, (days, minute, own))| on(days, minute, voice(own), id)).collect::<Vec<_>>()
            }),
        ) {
            let distance = |row: &Assessment| distance_days(start(), row.captured_on, 1, 122);
            let first = best(&candidates);
            candidates.reverse();
            prop_assert_eq!(best(&candidates), first);
            let nearest = candidates.iter().map(distance).min();
            prop_assert_eq!(candidates.iter().find(|c| c.id.as_u128() == first).map(distance), nearest);
        }
    }
}
