//! The days between which the demonstration plays. Pure.

use chrono::{Days, NaiveDate};
use shared::programme::Settings;

/// How long before the programme those who had a service already began, at most, in days.
const BEFORE_PROGRAMME: u64 = 100;
/// The days of the demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    /// The earliest service start.
    pub earliest: NaiveDate,
    /// First day of the programme.
    pub starts_on: NaiveDate,
    /// The day on which it is made; nothing happens on it any more.
    pub today: NaiveDate,
    /// Days from one wave to the next.
    pub interval: i64,
    /// Days in which the baseline is to be taken.
    pub window: i64,
}

impl Calendar {
    /// The calendar of a programme whose questionnaire is in force from a day.
    pub fn new(settings: &Settings, today: NaiveDate, in_force_from: NaiveDate) -> Self {
        let before = settings.starts_on.checked_sub_days(Days::new(BEFORE_PROGRAMME)).unwrap_or(settings.starts_on);
        Self {
            earliest: before.max(in_force_from),
            starts_on: settings.starts_on.max(in_force_from),
            today,
            interval: settings.wave_interval_days,
            window: settings.baseline_window_days,
        }
    }
}

/// The day so many days later, or earlier where negative.
pub fn later(day: NaiveDate, days: i64) -> NaiveDate {
    chrono::Duration::try_days(days).and_then(|days| day.checked_add_signed(days)).unwrap_or(NaiveDate::MAX)
}
