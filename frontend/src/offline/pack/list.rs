//! The list of people from the pack: the same filters, search, order, counts and pages as the server's
//! (`service/person/list.rs`).

use chrono::NaiveDate;
use shared::Page;
use shared::device::DevicePack;
use shared::person::{PeoplePage, PersonSummary, StatusCounts};
use shared::wave::DueStatus;

use super::fold::fold;
use super::standing_on;
use crate::api::people::PeopleQuery;

/// The people that were asked for, as they stand on this day.
pub fn list(pack: &DevicePack, query: &PeopleQuery, today: NaiveDate) -> PeoplePage {
    let needle = fold(&query.search);
    let mut counts = StatusCounts::default();
    let mut found = Vec::new();
    for packed in &pack.people {
        let known = &packed.progress.person;
        if query.area.is_some_and(|area| area != known.area) || query.lot.is_some_and(|lot| lot != known.lot) {
            continue;
        }
        let name = fold(&known.preferred_name);
        if !(needle.is_empty() || name.contains(&needle) || fold(&known.reference).contains(&needle)) {
            continue;
        }
        let person = standing_on(pack, packed, today);
        *counted(&mut counts, person.status) += 1;
        if query.status.map_or(person.status != DueStatus::Ended, |wanted| wanted == person.status) {
            found.push((name, person));
        }
    }
    found.sort_by(|(a_name, a), (b_name, b)| {
        let key = |person: &PersonSummary| (rank(person.status), person.due_on);
        let (a_last, b_last) = ((a_name, &a.reference, a.id), (b_name, &b.reference, b.id));
        key(a).cmp(&key(b)).then_with(|| a_last.cmp(&b_last))
    });
    let total = number(found.len());
    let skip = query.page.saturating_sub(1).saturating_mul(query.per_page);
    let [skip, rows] = [skip, query.per_page].map(|n| usize::try_from(n).unwrap_or(usize::MAX));
    let items = found.into_iter().skip(skip).take(rows).map(|(_, person)| person).collect();
    let people = Page { items, page: query.page, per_page: query.per_page, total };
    // Who was asked twice is known only where all devices have sent what they have.
    PeoplePage { people, counts, asked_twice: Vec::new() }
}

fn number(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

/// Overdue first, then by due day, those not asked last.
fn rank(status: DueStatus) -> u8 {
    match status {
        DueStatus::Overdue => 0,
        DueStatus::BaselineDue | DueStatus::UpToDate | DueStatus::Due => 1,
        DueStatus::OptedOut => 2,
        DueStatus::Ended => 3,
    }
}

fn counted(counts: &mut StatusCounts, status: DueStatus) -> &mut u64 {
    match status {
        DueStatus::BaselineDue => &mut counts.baseline_due,
        DueStatus::UpToDate => &mut counts.up_to_date,
        DueStatus::Due => &mut counts.due,
        DueStatus::Overdue => &mut counts.overdue,
        DueStatus::OptedOut => &mut counts.opted_out,
        DueStatus::Ended => &mut counts.ended,
    }
}
