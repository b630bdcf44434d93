//! The lives of the demonstration: who comes and goes, when they are visited, when they take no part. Dates and reasons
//! only; what they answer is in `voice`. Pure.

use chrono::NaiveDate;
use shared::person::{AgeBand, DecidedBy, EndReason, NotTodayReason, OptOutReason, Sex};
use shared::wave::DueStatus;

use super::calendar::{Calendar, later};
use super::chance::Chance;
use super::words;

/// How long a service lasts on average, in days.
const STAY_DAYS: f64 = 900.0;

/// A visit with an assessment.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// The day.
    pub on: NaiveDate,
    /// Whether the overall questions are sure to be answered.
    pub completed: bool,
}

/// A time of not taking part.
#[derive(Clone, Copy, Debug)]
pub struct OptOutSpell {
    /// From this day.
    pub from: NaiveDate,
    /// Back from this day.
    pub until: Option<NaiveDate>,
    /// Why.
    pub reason: OptOutReason,
    /// Who decided.
    pub decided_by: DecidedBy,
    /// Whether earlier answers are taken back too.
    pub withdraw: bool,
}

/// One person's time with the service.
#[derive(Clone, Debug)]
pub struct Life {
    /// The provider at the beginning: 0 or 1.
    pub provider: usize,
    /// The day of the move to the other provider.
    pub moved_on: Option<NaiveDate>,
    /// The area, by its place in the programme.
    pub area: usize,
    /// The lot, by its place in the programme.
    pub lot: usize,
    /// The name they like to be called.
    pub name: String,
    /// Age band.
    pub age_band: Option<AgeBand>,
    /// Sex.
    pub sex: Option<Sex>,
    /// First day of service.
    pub start: NaiveDate,
    /// First day without service, and why.
    pub end: Option<(NaiveDate, EndReason)>,
    /// Their time of not taking part.
    pub opt_out: Option<OptOutSpell>,
    /// Visits with an assessment, oldest first.
    pub visits: Vec<Visit>,
    /// Days on which it was not the day.
    pub attempts: Vec<(NaiveDate, NotTodayReason)>,
    /// A day on which their details were corrected.
    pub edited_on: Option<NaiveDate>,
}

/// How often the first and the second provider miss a review.
const MISSED: [f64; 2] = [0.12, 0.2];
/// How many people of each provider show what the others may lack: every status there is.
const SHOWN: [DueStatus; 6] = [
    DueStatus::BaselineDue,
    DueStatus::UpToDate,
    DueStatus::Due,
    DueStatus::Overdue,
    DueStatus::OptedOut,
    DueStatus::Ended,
];

/// The provider of a place: four in seven with the first, and which of its places it is.
fn provider_of(place: u64) -> (usize, u64) {
    const PATTERN: [usize; 7] = [0, 1, 0, 1, 0, 0, 1];
    let at = usize::try_from(place % 7).unwrap_or_default();
    let provider = PATTERN[at];
    let count = |pattern: &[usize]| {
        u64::try_from(pattern.iter().filter(|other| **other == provider).count()).unwrap_or_default()
    };
    (provider, place / 7 * count(&PATTERN) + count(&PATTERN[..at]))
}

/// Everybody who has one place in the service, one after the other: whoever leaves is followed by somebody else.
pub fn of_place(chance: &mut Chance, place: u64, calendar: &Calendar, areas: usize, lots: usize) -> Vec<Life> {
    let (provider, ordinal) = provider_of(place);
    let shown = usize::try_from(ordinal).ok().and_then(|ordinal| SHOWN.get(ordinal)).copied();
    let mut lives = Vec::new();
    let lead = (calendar.starts_on - calendar.earliest).num_days();
    let mut start = later(calendar.starts_on, -chance.between(0, lead));
    loop {
        let mut life = person(chance, provider, areas, lots, start);
        let stay = whole(chance.exponential(STAY_DAYS)).max(20);
        let end = match (shown, lives.is_empty()) {
            (Some(DueStatus::Ended), true) => later(start, 210),
            (Some(DueStatus::BaselineDue), true) => later(calendar.today, -20),
            (Some(_), _) => NaiveDate::MAX,
            (None, _) => later(start, stay),
        };
        if end <= calendar.today {
            life.end = Some((end, end_reason(chance)));
        }
        take_part(chance, &mut life, calendar);
        if life.end.is_none()
            && let Some(status) = shown
        {
            show(chance, &mut life, status, calendar);
        }
        lives.push(life);
        start = match shown {
            Some(DueStatus::BaselineDue) => later(calendar.today, -15),
            _ => later(end.min(calendar.today), chance.between(1, 14)),
        };
        if end > calendar.today || start > calendar.today {
            return lives;
        }
    }
}

fn person(chance: &mut Chance, provider: usize, areas: usize, lots: usize, start: NaiveDate) -> Life {
    let sex =
        chance.weighted([(Some(Sex::Female), 62.0), (Some(Sex::Male), 36.6), (Some(Sex::Other), 0.4), (None, 1.0)]);
    let mut name = chance.one(words::names(sex)).copied().unwrap_or_default().to_owned();
    if chance.happens(0.3) {
        name = format!("{name} {}", chance.one(&words::INITIALS).copied().unwrap_or_default());
    }
    let age_band = chance.weighted([
        (Some(AgeBand::From18To64), 14.0),
        (Some(AgeBand::From65To74), 18.0),
        (Some(AgeBand::From75To84), 36.0),
        (Some(AgeBand::From85), 30.0),
        (None, 2.0),
    ]);
    let last = |count: usize| i64::try_from(count).unwrap_or(1) - 1;
    let area = usize::try_from(chance.between(0, last(areas))).unwrap_or_default();
    let lot = if chance.happens(0.7) { 0 } else { usize::try_from(chance.between(0, last(lots))).unwrap_or_default() };
    Life {
        provider,
        moved_on: None,
        area,
        lot,
        name,
        age_band,
        sex,
        start,
        end: None,
        opt_out: None,
        visits: Vec::new(),
        attempts: Vec::new(),
        edited_on: None,
    }
}

/// What happens from the service start to its end or to yesterday.
fn take_part(chance: &mut Chance, life: &mut Life, calendar: &Calendar) {
    let stop = life.end.map_or(calendar.today, |(end, _)| end).min(calendar.today);
    let days = (stop - life.start).num_days();
    if chance.happens(0.06) && days > 30 {
        let from = later(life.start, chance.between(15, (days - 5).min(400)));
        let until = chance.happens(0.35).then(|| later(from, chance.between(40, 120))).filter(|day| *day < stop);
        life.opt_out = Some(opt_out(chance, from, until));
    }
    if chance.happens(0.025) && days > 120 {
        life.moved_on = Some(later(life.start, chance.between(60, days - 30)));
    }
    if chance.happens(0.04) && days > 20 {
        life.edited_on = Some(later(life.start, chance.between(3, days - 1)));
    }
    visits(chance, life, calendar, stop);
    let taking_part = |life: &Life, day: NaiveDate| {
        day >= life.start
            && day < stop
            && life.opt_out.is_none_or(|out| day < out.from || out.until.is_some_and(|until| day >= until))
    };
    let visits = std::mem::take(&mut life.visits);
    life.visits = visits.into_iter().filter(|visit| taking_part(life, visit.on)).collect();
    let attempts = std::mem::take(&mut life.attempts);
    life.attempts = attempts.into_iter().filter(|(day, _)| taking_part(life, *day)).collect();
}

/// A baseline in its window or late, then a review at each wave, some early, some late, some missed.
fn visits(chance: &mut Chance, life: &mut Life, calendar: &Calendar, stop: NaiveDate) {
    if chance.happens(0.03) {
        // Nobody has managed to sit down with them yet.
        let tried = later(life.start, chance.between(5, 60));
        life.attempts.push((tried, not_today(chance)));
        return;
    }
    let visit = |on| Visit { on, completed: false };
    if chance.happens(0.96) {
        let day = if chance.happens(0.93) {
            chance.between(2, calendar.window - 6)
        } else {
            chance.between(calendar.window + 1, 80)
        };
        life.visits.push(visit(later(life.start, day)));
    }
    let missed = MISSED[life.provider.min(1)];
    for wave in 1..=i64::from(i16::MAX) {
        let nominal = later(life.start, wave * calendar.interval);
        if nominal > later(stop, calendar.interval / 2) {
            break;
        }
        if chance.happens(missed) {
            if chance.happens(0.5) {
                let tried = later(nominal, whole(chance.normal(0.0, 8.0)));
                life.attempts.push((tried, not_today(chance)));
            }
            continue;
        }
        let late = if chance.happens(0.14) { whole(chance.exponential(16.0)).min(50) } else { 0 };
        let day = later(nominal, whole(chance.normal(-3.0, 8.0)).clamp(-25, 25) + late);
        if life.visits.last().is_some_and(|last| day < later(last.on, 40)) {
            continue;
        }
        if chance.happens(0.15) {
            let tried = later(day, -chance.between(1, 9));
            life.attempts.push((tried, not_today(chance)));
        }
        life.visits.push(visit(day));
        if chance.happens(0.03) {
            // Asked again between two reviews, after a stay in hospital for example.
            life.visits.push(visit(later(day, chance.between(20, 45))));
        }
    }
}

/// Makes sure that somebody has this status today.
fn show(chance: &mut Chance, life: &mut Life, status: DueStatus, calendar: &Calendar) {
    life.moved_on = None;
    let ago = |days: i64| later(calendar.today, -days);
    let last = match status {
        DueStatus::UpToDate => Some(25),
        DueStatus::Due => Some(calendar.interval + 4),
        DueStatus::Overdue => Some(calendar.interval + 48),
        _ => None,
    };
    match status {
        DueStatus::Ended => {}
        DueStatus::OptedOut => {
            life.visits.retain(|visit| visit.on < ago(40));
            life.attempts.retain(|(day, _)| *day < ago(40));
            life.opt_out = Some(opt_out(chance, ago(40), None));
        }
        _ => {
            life.opt_out = None;
            let keep = last.map_or(life.start, ago);
            life.visits.retain(|visit| visit.on < later(keep, -30));
            life.attempts.retain(|(day, _)| *day < later(keep, -30));
            life.visits.extend(last.map(|days| Visit { on: ago(days), completed: true }));
            if status != DueStatus::UpToDate {
                life.attempts.push((ago(4).max(life.start), not_today(chance)));
            }
        }
    }
}

fn opt_out(chance: &mut Chance, from: NaiveDate, until: Option<NaiveDate>) -> OptOutSpell {
    use DecidedBy::{BestInterests, Person, Representative};
    use OptOutReason::{Burden, DoesNotWantTo, Health, NotGiven, Trust};
    OptOutSpell {
        from,
        until,
        reason: chance.weighted([
            (DoesNotWantTo, 35.0),
            (Burden, 25.0),
            (Trust, 10.0),
            (Health, 18.0),
            (NotGiven, 12.0),
        ]),
        decided_by: chance.weighted([(Person, 75.0), (Representative, 17.0), (BestInterests, 8.0)]),
        withdraw: until.is_none() && chance.happens(0.2),
    }
}

fn not_today(chance: &mut Chance) -> NotTodayReason {
    use NotTodayReason::{AskedLater, NoTime, NotIn, Other, Unwell};
    chance.weighted([(AskedLater, 34.0), (Unwell, 26.0), (NotIn, 16.0), (NoTime, 18.0), (Other, 6.0)])
}

fn end_reason(chance: &mut Chance) -> EndReason {
    use EndReason::{CareHome, ChoseAnother, Died, Hospital, MovedAway, NoLongerNeeded, Other};
    chance.weighted([
        (Died, 33.0),
        (CareHome, 22.0),
        (Hospital, 10.0),
        (MovedAway, 8.0),
        (NoLongerNeeded, 17.0),
        (ChoseAnother, 7.0),
        (Other, 3.0),
    ])
}

#[expect(clippy::cast_possible_truncation, reason = "days drawn from distributions far within the range")]
fn whole(days: f64) -> i64 {
    days.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar() -> Calendar {
        let day = |text: &str| text.parse().unwrap();
        Calendar {
            earliest: day("2025-02-11"),
            starts_on: day("2025-05-22"),
            today: day("2026-11-22"),
            interval: 122,
            window: 42,
        }
    }

    #[test]
    fn places_are_shared_between_the_providers() {
        let places: Vec<(usize, u64)> = (0..14).map(provider_of).collect();
        assert_eq!(places.iter().filter(|(provider, _)| *provider == 0).count(), 8);
        for provider in 0..2 {
            let ordinals: Vec<u64> =
                places.iter().filter(|(p, _)| *p == provider).map(|(_, ordinal)| *ordinal).collect();
            assert_eq!(ordinals, (0..u64::try_from(ordinals.len()).unwrap()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_happens_before_the_start_or_after_the_end() {
        let calendar = calendar();
        for place in 0..500 {
            for life in of_place(&mut Chance::new(3, place), place, &calendar, 5, 2) {
                let stop = life.end.map_or(calendar.today, |(end, _)| end);
                assert!(life.start >= calendar.earliest && life.start <= calendar.today && stop <= calendar.today);
                assert!(life.visits.iter().all(|visit| visit.on >= life.start && visit.on < stop));
                assert!(life.visits.is_sorted_by_key(|visit| visit.on));
                assert!(life.attempts.iter().all(|(day, _)| *day >= life.start && *day < stop));
                assert!(life.moved_on.is_none_or(|day| day >= life.start && day < stop));
                if let Some(out) = life.opt_out {
                    assert!(
                        out.from >= life.start
                            && out.until.is_none_or(|until| until >= out.from && until <= calendar.today)
                    );
                }
            }
        }
    }

    #[test]
    fn about_as_many_are_active_on_any_day() {
        let calendar = calendar();
        let lives: Vec<Life> =
            (0..400).flat_map(|place| of_place(&mut Chance::new(3, place), place, &calendar, 5, 2)).collect();
        for day in ["2025-05-22", "2025-11-01", "2026-04-01", "2026-11-21"] {
            let day: NaiveDate = day.parse().unwrap();
            let active =
                lives.iter().filter(|life| life.start <= day && life.end.is_none_or(|(end, _)| day < end)).count();
            assert!((380..=400).contains(&active), "{day}: {active}");
        }
    }
}
