//! Whether the server is within reach, as far as requests have shown, and for how long it has asked to be left alone.

use std::cell::Cell;

/// Milliseconds for which a request that failed speaks for the next.
const LOST_FOR: f64 = 20_000.0;
/// The longest that a server is left alone because it asked for it, in seconds: a typing error there must not stop all
/// sending for a day.
const LONGEST_WAIT: u64 = 3_600;

/// What requests have shown.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    lost_at: Option<f64>,
    leave_until: f64,
}

impl Known {
    fn is_lost(&self, now: f64) -> bool {
        self.lost_at.is_some_and(|at| (0.0..LOST_FOR).contains(&(now - at)))
    }

    /// Seconds to leave the server alone. More than it could have asked for is the doing of a clock that was set back.
    fn wait(&self, now: f64) -> u64 {
        let left = ((self.leave_until - now) / 1_000.0).ceil().max(0.0) as u64;
        if left > LONGEST_WAIT { 0 } else { left }
    }
}

thread_local! {
    static KNOWN: Cell<Known> = const { Cell::new(Known { lost_at: None, leave_until: 0.0 }) };
}

fn change(change: impl FnOnce(&mut Known)) {
    let mut known = KNOWN.get();
    change(&mut known);
    KNOWN.set(known);
}

/// The server has answered, or somebody wants it to be asked whatever was known.
pub fn found() {
    change(|known| known.lost_at = None);
}

/// It has not answered, or somebody else has in its place.
pub(super) fn lost() {
    change(|known| known.lost_at = Some(js_sys::Date::now()));
}

/// It asks to be left alone for so many seconds.
pub(super) fn asked_to_wait(seconds: u64) {
    let until = js_sys::Date::now() + seconds.min(LONGEST_WAIT) as f64 * 1_000.0;
    change(|known| known.leave_until = until);
}

/// Seconds for which the server has asked to be left alone; 0 where it has not.
pub fn wait() -> u64 {
    KNOWN.get().wait(js_sys::Date::now())
}

/// Whether the device knows itself that there is no network.
pub fn is_offline() -> bool {
    !gloo::utils::window().navigator().on_line()
}

/// Whether asking the server now would most likely be waiting for nothing.
pub fn is_out_of_reach() -> bool {
    is_offline() || KNOWN.get().is_lost(js_sys::Date::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_speaks_for_a_short_while() {
        let known = Known { lost_at: Some(1_000.0), ..Known::default() };
        assert!(known.is_lost(1_000.0) && known.is_lost(20_999.0));
        assert!(!known.is_lost(21_000.0) && !known.is_lost(999.0) && !Known::default().is_lost(1_000.0));
    }

    #[test]
    fn what_the_server_asked_for_is_kept_to_and_no_more() {
        let known = Known { leave_until: 90_500.0, ..Known::default() };
        assert_eq!(known.wait(500.0), 90);
        assert_eq!(known.wait(90_500.0), 0);
        assert_eq!(known.wait(-86_400_000.0), 0);
    }
}
