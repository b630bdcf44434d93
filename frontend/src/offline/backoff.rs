//! When something that could not be sent is tried again. Pure: the clock and chance are handed in.

use chrono::{DateTime, TimeDelta, Utc};

/// Seconds after the first failure.
const FIRST: u64 = 5;
/// Seconds after the last of many.
const LONGEST: u64 = 15 * 60;
/// The longest that anything is ever put off, in seconds: what the server may ask for at most.
const NEVER_LONGER: i64 = 3_600;

/// When to try again after so many failures in a row, counted from 1. `chance` is from 0 to 1 and spreads devices that
/// failed together over half to one and a half times the wait; `asked` is what the server asked for, in seconds.
pub(super) fn next_try(now: DateTime<Utc>, failures: u32, chance: f64, asked: u64) -> DateTime<Utc> {
    let doubled = FIRST.saturating_mul(1_u64.checked_shl(failures.saturating_sub(1).min(32)).unwrap_or(u64::MAX));
    let spread = doubled.min(LONGEST) as f64 * (0.5 + chance.clamp(0.0, 1.0));
    let seconds = spread.max(asked as f64).min(NEVER_LONGER as f64);
    now + TimeDelta::milliseconds((seconds * 1_000.0) as i64)
}

/// How long it is until then; nothing where it is time. A day in the far future is the doing of a clock that was set back
/// since.
pub fn until(next: Option<DateTime<Utc>>, now: DateTime<Utc>) -> TimeDelta {
    let left = next.map_or(TimeDelta::zero(), |next| next - now);
    if left > TimeDelta::seconds(NEVER_LONGER) { TimeDelta::zero() } else { left.max(TimeDelta::zero()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T09:14:00Z".parse().unwrap()
    }

    fn wait(failures: u32, chance: f64, asked: u64) -> i64 {
        (next_try(now(), failures, chance, asked) - now()).num_milliseconds()
    }

    #[test]
    fn waits_grow_from_seconds_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (0..12).map(|failures| wait(failures, 0.5, 0) / 1_000).collect();
        assert_eq!(waits, [5, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
        assert_eq!(wait(u32::MAX, 0.5, 0), 900_000);
    }

    #[test]
    fn chance_spreads_them_by_half_and_no_further() {
        assert_eq!((wait(1, 0.0, 0), wait(1, 1.0, 0)), (2_500, 7_500));
        assert_eq!((wait(20, -3.0, 0), wait(20, 7.0, 0)), (450_000, 1_350_000));
    }

    #[test]
    fn the_server_may_ask_for_longer_within_reason() {
        assert_eq!(wait(1, 0.5, 120), 120_000);
        assert_eq!(wait(10, 0.5, 120), 900_000);
        assert_eq!(wait(1, 0.5, u64::MAX), 3_600_000);
    }

    #[test]
    fn it_is_time_when_it_was_never_tried_when_it_has_come_and_when_the_clock_was_set_back() {
        let minute = TimeDelta::minutes(1);
        assert_eq!(until(None, now()), TimeDelta::zero());
        assert_eq!(until(Some(now() - minute), now()), TimeDelta::zero());
        assert_eq!(until(Some(now() + minute), now()), minute);
        assert_eq!(until(Some(now() + TimeDelta::days(1)), now()), TimeDelta::zero());
    }
}
