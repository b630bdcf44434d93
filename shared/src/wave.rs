//! Waves and due dates: which wave an assessment belongs to, who is due, and the standing of a person for KPI 6.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::programme::Settings;

/// The wave that a day belongs to: the nearest nominal date, where wave *n* is nominally *n* × interval days after the
/// service start. A day exactly between two belongs to the later. `None` before the service start.
pub fn wave_of(service_start: NaiveDate, day: NaiveDate, interval_days: i64) -> Option<i16> {
    let elapsed = (day - service_start).num_days();
    if elapsed < 0 || interval_days < 1 {
        return None;
    }
    i16::try_from((2 * elapsed + interval_days) / (2 * interval_days)).ok()
}

/// The nominal day of a wave. `None` beyond the calendar.
pub fn nominal_day(service_start: NaiveDate, wave: i16, interval_days: i64) -> Option<NaiveDate> {
    let days = i64::from(wave).checked_mul(interval_days)?;
    service_start.checked_add_signed(chrono::Duration::try_days(days)?)
}

/// Days between a day and the nominal day of its wave, 0 or more.
pub fn distance_days(service_start: NaiveDate, day: NaiveDate, wave: i16, interval_days: i64) -> i64 {
    ((day - service_start).num_days() - i64::from(wave) * interval_days).abs()
}

/// Whether a person is due an assessment, as their list shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DueStatus {
    /// No completed assessment yet, and the baseline window is open.
    BaselineDue,
    /// The last completed assessment is less than an interval old.
    UpToDate,
    /// An interval has passed and the days of grace have not.
    Due,
    /// The days of grace, or the baseline window, have passed.
    Overdue,
    /// Opted out, from the day it is in force.
    OptedOut,
    /// The service has ended.
    Ended,
}

impl DueStatus {
    /// The status's stable name, as on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            DueStatus::BaselineDue => "baseline_due",
            DueStatus::UpToDate => "up_to_date",
            DueStatus::Due => "due",
            DueStatus::Overdue => "overdue",
            DueStatus::OptedOut => "opted_out",
            DueStatus::Ended => "ended",
        }
    }
}

/// What is known of a person that decides whether they are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// First day of service.
    pub service_start: NaiveDate,
    /// First day without service.
    pub ended_on: Option<NaiveDate>,
    /// First day of an opt-out that is in force or will be.
    pub opted_out_on: Option<NaiveDate>,
    /// Day of the last *completed* assessment.
    pub last_completed: Option<NaiveDate>,
}

impl Standing {
    /// Whether the service has begun and not ended on this day.
    pub fn is_active(&self, today: NaiveDate) -> bool {
        self.service_start <= today && self.ended_on.is_none_or(|end| today < end)
    }

    /// Whether an opt-out is in force on this day.
    pub fn is_opted_out(&self, today: NaiveDate) -> bool {
        self.opted_out_on.is_some_and(|day| day <= today)
    }

    /// Whether the baseline window is still open on this day.
    pub fn in_baseline_window(&self, today: NaiveDate, settings: &Settings) -> bool {
        (today - self.service_start).num_days() <= settings.baseline_window_days
    }

    /// Whether the last completed assessment is younger than the interval and its days of grace.
    pub fn is_up_to_date(&self, today: NaiveDate, settings: &Settings) -> bool {
        self.last_completed
            .is_some_and(|day| (today - day).num_days() < settings.wave_interval_days + settings.grace_days)
    }

    /// The status on this day, and the day by which the next assessment is to be taken (none for those who are not asked).
    pub fn due(&self, today: NaiveDate, settings: &Settings) -> (DueStatus, Option<NaiveDate>) {
        if self.ended_on.is_some_and(|end| end <= today) {
            return (DueStatus::Ended, None);
        }
        if self.is_opted_out(today) {
            return (DueStatus::OptedOut, None);
        }
        let after = |day: NaiveDate, days: i64| day.checked_add_signed(chrono::Duration::days(days));
        match self.last_completed {
            None if self.in_baseline_window(today, settings) => {
                (DueStatus::BaselineDue, after(self.service_start, settings.baseline_window_days))
            }
            None => (DueStatus::Overdue, after(self.service_start, settings.baseline_window_days)),
            Some(day) => {
                let status = if (today - day).num_days() < settings.wave_interval_days {
                    DueStatus::UpToDate
                } else if self.is_up_to_date(today, settings) {
                    DueStatus::Due
                } else {
                    DueStatus::Overdue
                };
                (status, after(day, settings.wave_interval_days))
            }
        }
    }
}

/// Where a person stands in KPI 6 on a day. Exclusions are tried in this order, so that each person counts once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kpi6 {
    /// Not in the KPI's lot, or not in service on the day.
    NotCounted,
    /// Excluded: opted out.
    OptedOut,
    /// Excluded: still in the baseline window, whether or not the baseline is taken already, so that early baselines
    /// cannot raise the figure.
    NotYetDue,
    /// In the denominator and the numerator.
    UpToDate,
    /// In the denominator only.
    NotUpToDate,
}

/// KPI 6's sorting of one person.
pub fn kpi6(standing: &Standing, lot: i16, today: NaiveDate, settings: &Settings) -> Kpi6 {
    if lot != settings.kpi6_lot || !standing.is_active(today) {
        Kpi6::NotCounted
    } else if standing.is_opted_out(today) {
        Kpi6::OptedOut
    } else if standing.in_baseline_window(today, settings) {
        Kpi6::NotYetDue
    } else if standing.is_up_to_date(today, settings) {
        Kpi6::UpToDate
    } else {
        Kpi6::NotUpToDate
    }
}
