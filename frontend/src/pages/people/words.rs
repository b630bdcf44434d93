//! A person's standing in words, the same on the list and on their page.

use chrono::{Duration, NaiveDate};
use shared::person::PersonSummary;
use shared::programme::Programme;
use shared::wave::DueStatus;
use yew::AttrValue;

use crate::components::TagKind;
use crate::i18n::I18n;

/// How a status is coloured.
pub fn tag_kind(status: DueStatus) -> TagKind {
    match status {
        DueStatus::BaselineDue => TagKind::Plain,
        DueStatus::UpToDate => TagKind::Good,
        DueStatus::Due => TagKind::Soon,
        DueStatus::Overdue => TagKind::Late,
        DueStatus::OptedOut | DueStatus::Ended => TagKind::Quiet,
    }
}

/// Whether somebody of this status is asked to take part at all.
pub fn is_asked(status: DueStatus) -> bool {
    !matches!(status, DueStatus::OptedOut | DueStatus::Ended)
}

/// By when the next assessment is to be taken, or how late it is: “Due since 3 March · 12 days overdue”.
pub fn due(i18n: &I18n, person: &PersonSummary, programme: &Programme) -> Option<AttrValue> {
    let on = person.due_on?;
    let today = programme.today;
    let day = |day: NaiveDate| i18n.date_short(day, today).as_str().to_owned();
    let late = (today - on).num_days();
    Some(match person.status {
        DueStatus::Overdue => i18n.t_args("people-due-overdue", &[("date", day(on).into()), ("n", late.max(0).into())]),
        DueStatus::Due => {
            let from = on.checked_add_signed(Duration::days(programme.settings.grace_days)).unwrap_or(on);
            i18n.t_args("people-due-since", &[("date", day(on).into()), ("overdue", day(from).into())])
        }
        DueStatus::BaselineDue => i18n.t_args("people-due-first", &[("date", day(on).into())]),
        DueStatus::UpToDate => i18n.t_args("people-due-next", &[("date", day(on).into())]),
        DueStatus::OptedOut | DueStatus::Ended => return None,
    })
}

/// When they were last asked, and whether it was not the day: “Last assessed 3 March”, “Not today on 5 March”.
pub fn before(i18n: &I18n, person: &PersonSummary, today: NaiveDate) -> Vec<AttrValue> {
    let said = |id: &str, day: Option<NaiveDate>| {
        day.map(|day| i18n.t_args(id, &[("date", i18n.date_short(day, today).as_str().to_owned().into())]))
    };
    let last = person.last_completed_on;
    let last = if last.is_none() && is_asked(person.status) {
        Some(i18n.t("people-never"))
    } else {
        said("people-last", last)
    };
    [last, said("people-attempt", person.last_attempt_on)].into_iter().flatten().collect()
}

/// A wave in words: “Baseline”, “Wave 2”.
pub fn wave(i18n: &I18n, wave: i16) -> AttrValue {
    if wave == 0 { i18n.t("people-wave-first") } else { i18n.t_args("people-wave", &[("n", wave.into())]) }
}

#[cfg(test)]
mod tests {
    use shared::programme::Settings;
    use uuid::Uuid;

    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, month, day).unwrap()
    }

    fn programme() -> Programme {
        let settings = Settings::pilot(day(1, 1), day(12, 31));
        let (providers, areas, lots) = (Vec::new(), Vec::new(), Vec::new());
        Programme { settings, providers, areas, lots, today: day(3, 15), demo: true }
    }

    fn person(status: DueStatus) -> PersonSummary {
        PersonSummary {
            id: Uuid::nil(),
            reference: "A1".into(),
            preferred_name: "Maria".into(),
            area: Uuid::nil(),
            lot: 1,
            service_start: day(1, 1),
            status,
            due_on: Some(day(3, 3)),
            last_completed_on: None,
            last_attempt_on: Some(day(3, 5)),
        }
    }

    #[test]
    fn due_in_words() {
        let (i18n, programme) = (I18n::tested(), programme());
        let words = |status| due(&i18n, &person(status), &programme).unwrap().to_string();
        assert_eq!(words(DueStatus::Overdue), "Due since 3 March · 12 days overdue");
        assert_eq!(words(DueStatus::Due), "Due since 3 March · overdue from 17 March");
        assert_eq!(words(DueStatus::BaselineDue), "First assessment due by 3 March");
        assert_eq!(words(DueStatus::UpToDate), "Next due 3 March");
        assert_eq!(due(&i18n, &person(DueStatus::Ended), &programme), None);
        assert_eq!(
            before(&i18n, &person(DueStatus::Due), programme.today),
            ["No assessment yet", "“Not today” on 5 March"]
        );
    }
}
