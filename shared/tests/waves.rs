//! Properties of waves, due dates and KPI 6's sorting.

use chrono::{Duration, NaiveDate};
use proptest::prelude::*;
use shared::programme::Settings;
use shared::wave::{DueStatus, Kpi6, Standing, distance_days, kpi6, nominal_day, wave_of};

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 9, 9).unwrap_or_default()
}

fn settings() -> Settings {
    Settings::pilot(start(), start() + Duration::days(545))
}

/// A standing that can be: nothing happens before the service starts, and nothing is captured after today.
fn standing() -> impl Strategy<Value = (Standing, NaiveDate)> {
    let day = |range| proptest::option::of(range);
    (0_i64..700, day(0_i64..700), day(0_i64..700), day(0_i64..700)).prop_map(|(today, end, out, last)| {
        let standing = Standing {
            service_start: start(),
            ended_on: end.map(|n| start() + Duration::days(n)),
            opted_out_on: out.map(|n| start() + Duration::days(n)),
            last_completed: last.map(|n| start() + Duration::days(n.min(today))),
        };
        (standing, start() + Duration::days(today))
    })
}

#[test]
fn known_days() {
    let wave = |days: i64| wave_of(start(), start() + Duration::days(days), 122);
    assert_eq!(wave(-1), None);
    assert_eq!(wave(0), Some(0));
    assert_eq!(wave(42), Some(0), "a baseline on the last day of its window is wave 0");
    assert_eq!((wave(60), wave(61)), (Some(0), Some(1)), "a tie goes to the later");
    assert_eq!((wave(122), wave(182), wave(183)), (Some(1), Some(1), Some(2)));
    assert_eq!(wave(545), Some(4), "the pilot's last day");
    assert_eq!(wave_of(start(), start(), 0), None);
    assert_eq!(wave_of(NaiveDate::MIN, NaiveDate::MAX, 1), None, "beyond what a wave can be numbered");
    assert_eq!(nominal_day(start(), 3, 122), start().checked_add_signed(Duration::days(366)));
    assert_eq!(nominal_day(NaiveDate::MAX, 1, 122), None);
    assert_eq!(nominal_day(start(), i16::MAX, i64::MAX), None);
}

#[test]
fn known_statuses() {
    let settings = settings();
    let at = |last: Option<i64>, today: i64| {
        let last_completed = last.map(|n| start() + Duration::days(n));
        let standing = Standing { service_start: start(), ended_on: None, opted_out_on: None, last_completed };
        let today = start() + Duration::days(today);
        let (status, due_on) = standing.due(today, &settings);
        (status, due_on.map(|day| (day - start()).num_days()), kpi6(&standing, 1, today, &settings))
    };
    assert_eq!(at(None, 42), (DueStatus::BaselineDue, Some(42), Kpi6::NotYetDue));
    assert_eq!(at(None, 43), (DueStatus::Overdue, Some(42), Kpi6::NotUpToDate));
    assert_eq!(at(Some(10), 42), (DueStatus::UpToDate, Some(132), Kpi6::NotYetDue));
    assert_eq!(at(Some(10), 131), (DueStatus::UpToDate, Some(132), Kpi6::UpToDate));
    assert_eq!(at(Some(10), 132), (DueStatus::Due, Some(132), Kpi6::UpToDate));
    assert_eq!(at(Some(10), 145), (DueStatus::Due, Some(132), Kpi6::UpToDate));
    assert_eq!(at(Some(10), 146), (DueStatus::Overdue, Some(132), Kpi6::NotUpToDate), "136 days old");
}

proptest! {
    #[test]
    fn an_assessment_belongs_to_the_nearest_wave_the_later_on_a_tie(days in 0_i64..20_000, interval in 1_i64..1_000) {
        let day = start() + Duration::days(days);
        let wave = wave_of(start(), day, interval).expect("after the start");
        let distance = distance_days(start(), day, wave, interval);
        for other in (wave.saturating_sub(2).max(0)..=wave + 2).filter(|other| *other != wave) {
            let further = distance_days(start(), day, other, interval);
            prop_assert!(further > distance || (further == distance && other < wave));
        }
        prop_assert!(distance * 2 <= interval);
    }

    #[test]
    fn waves_never_go_back(days in 0_i64..20_000, interval in 1_i64..1_000) {
        let wave = |days| wave_of(start(), start() + Duration::days(days), interval).expect("after the start");
        let step = wave(days + 1) - wave(days);
        prop_assert!(step == 0 || step == 1);
    }

    #[test]
    fn a_nominal_day_is_in_its_own_wave(wave in 0_i16..300, interval in 1_i64..400) {
        let day = nominal_day(start(), wave, interval).expect("within the calendar");
        prop_assert_eq!(wave_of(start(), day, interval), Some(wave));
        prop_assert_eq!(distance_days(start(), day, wave, interval), 0);
    }

    #[test]
    fn nothing_before_the_start_has_a_wave(days in 1_i64..5_000, interval in 1_i64..1_000) {
        prop_assert_eq!(wave_of(start(), start() - Duration::days(days), interval), None);
    }

    #[test]
    fn kpi_6_counts_each_person_once((standing, today) in standing(), lot in 1_i16..=2) {
        let settings = settings();
        let sorted = kpi6(&standing, lot, today, &settings);
        let (status, _) = standing.due(today, &settings);
        let window = standing.in_baseline_window(today, &settings);
        let expected = match status {
            _ if lot != 1 => Kpi6::NotCounted,
            DueStatus::Ended => Kpi6::NotCounted,
            DueStatus::OptedOut => Kpi6::OptedOut,
            _ if window => Kpi6::NotYetDue,
            DueStatus::UpToDate | DueStatus::Due => Kpi6::UpToDate,
            DueStatus::Overdue | DueStatus::BaselineDue => Kpi6::NotUpToDate,
        };
        prop_assert_eq!(sorted, expected);
    }

    #[test]
    fn statuses_agree_with_each_other((standing, today) in standing()) {
        let settings = settings();
        let (status, due_on) = standing.due(today, &settings);
        let asked = !matches!(status, DueStatus::Ended | DueStatus::OptedOut);
        prop_assert_eq!(asked, standing.is_active(today) && !standing.is_opted_out(today));
        prop_assert_eq!(due_on.is_some(), asked);
        if asked {
            let fresh = matches!(status, DueStatus::UpToDate | DueStatus::Due);
            prop_assert_eq!(fresh, standing.is_up_to_date(today, &settings));
            // Whoever is up to date is asked on a later day; whoever is due or overdue was to be asked by now.
            let due_on = due_on.expect("a day");
            match status {
                DueStatus::UpToDate => prop_assert!(due_on > today),
                DueStatus::BaselineDue => prop_assert!(due_on >= today),
                DueStatus::Due | DueStatus::Overdue => prop_assert!(due_on <= today),
                DueStatus::Ended | DueStatus::OptedOut => unreachable!("not asked"),
            }
        }
    }

    #[test]
    fn time_alone_never_makes_anybody_up_to_date((standing, today) in standing()) {
        let settings = settings();
        let tomorrow = today + Duration::days(1);
        prop_assert!(standing.is_up_to_date(today, &settings) || !standing.is_up_to_date(tomorrow, &settings));
        prop_assert!(!standing.is_opted_out(today) || standing.is_opted_out(tomorrow));
    }
}
