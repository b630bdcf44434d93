//! The list of people: who is due, the counts for its filters, the search over sealed names. A page without a search
//! opens no more names than the page needs to be in order; a search opens every name of the provider, off the thread
//! that answers requests.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shared::error::{FieldCode, FieldError};
use shared::person::{PeoplePage, PersonSummary, StatusCounts};
use shared::programme::Settings;
use shared::text::MAX_NAME;
use shared::wave::DueStatus;
use shared::{MAX_PER_PAGE, Page};
use uuid::Uuid;

use super::fold::fold;
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_name};
use crate::error::{Error, Result};
use crate::service::programme;
use crate::store;
use crate::store::person::list::{Group, Row, Scope};

/// What is asked of the list.
#[derive(Clone, Debug)]
pub struct Query {
    /// Part of a name or reference.
    pub search: Option<String>,
    /// Only this status; without it everybody whose service has not ended.
    pub status: Option<DueStatus>,
    /// Only this area.
    pub area: Option<Uuid>,
    /// Only this lot.
    pub lot: Option<i16>,
    /// Page number, from 1.
    pub page: u64,
    /// Rows a page, 1 to 200.
    pub per_page: u64,
}

impl Query {
    fn check(&self) -> Result<()> {
        let mut errors = Vec::new();
        if self.page == 0 {
            errors.push(FieldError::new("page", FieldCode::NotAllowed, "Pages are numbered from 1."));
        }
        if !(1..=MAX_PER_PAGE).contains(&self.per_page) {
            errors.push(FieldError::new(
                "per_page",
                FieldCode::NotAllowed,
                format!("Ask for 1 to {MAX_PER_PAGE} rows."),
            ));
        }
        if self.search.as_ref().is_some_and(|text| text.chars().count() > MAX_NAME) {
            errors.push(FieldError::new(
                "search",
                FieldCode::TooLong,
                format!("Search for {MAX_NAME} characters or fewer."),
            ));
        }
        if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
    }

    fn takes(&self, status: DueStatus) -> bool {
        self.status.map_or(status != DueStatus::Ended, |wanted| wanted == status)
    }

    fn offset(&self) -> u64 {
        (self.page - 1).saturating_mul(self.per_page)
    }
}

/// Where somebody comes in the list, before their name: overdue first, then by due day, those not asked last.
type Place = (u8, Option<NaiveDate>);

fn place(status: DueStatus, due_on: Option<NaiveDate>) -> Place {
    let rank = match status {
        DueStatus::Overdue => 0,
        DueStatus::BaselineDue | DueStatus::UpToDate | DueStatus::Due => 1,
        DueStatus::OptedOut => 2,
        DueStatus::Ended => 3,
    };
    (rank, due_on)
}

fn count(counts: &mut StatusCounts, status: DueStatus, people: u64) {
    *match status {
        DueStatus::BaselineDue => &mut counts.baseline_due,
        DueStatus::UpToDate => &mut counts.up_to_date,
        DueStatus::Due => &mut counts.due,
        DueStatus::Overdue => &mut counts.overdue,
        DueStatus::OptedOut => &mut counts.opted_out,
        DueStatus::Ended => &mut counts.ended,
    } += people;
}

/// One person with their name opened.
struct Listed {
    row: Row,
    name: String,
    folded: String,
    status: DueStatus,
    due_on: Option<NaiveDate>,
}

/// Lists people of the caller's provider.
///
/// # Errors
/// `Invalid` for a page or search out of bounds; `NotFound` for a caller of no provider.
pub async fn list(caller: &Caller, state: &State, query: &Query) -> Result<PeoplePage> {
    query.check()?;
    let today = state.today();
    let scope = Scope { provider: caller.own_provider()?, area: query.area, lot: query.lot, today };
    let settings = programme::settings(&state.db.read).await?;
    let needle = query.search.as_deref().map(fold).filter(|text| !text.is_empty());
    let (listed, total, counts) = match needle {
        None => without_search(state, &scope, &settings, query).await?,
        Some(needle) => with_search(state, &scope, &settings, query, needle).await?,
    };
    let ids: Vec<Uuid> = listed.iter().map(|person| person.row.id).collect();
    let attempts = store::person::last_attempts(&state.db.read, &ids).await?;
    let items = listed.into_iter().map(|person| summary(attempts.get(&person.row.id).copied(), person)).collect();
    Ok(PeoplePage { people: Page { items, page: query.page, per_page: query.per_page, total }, counts })
}

type Found = (Vec<Listed>, u64, StatusCounts);

/// Counts people by what decides whether they are due, finds out between which of these groups the page begins and ends,
/// and opens the names of those groups alone.
async fn without_search(state: &State, scope: &Scope, settings: &Settings, query: &Query) -> Result<Found> {
    let groups = store::person::list::groups(&state.db.read, scope).await?;
    let mut counts = StatusCounts::default();
    let mut blocks: BTreeMap<Place, (u64, Vec<&Group>)> = BTreeMap::new();
    for group in &groups {
        let (status, due_on) = group.standing(scope.today).due(scope.today, settings);
        count(&mut counts, status, group.people());
        if query.takes(status) {
            let block = blocks.entry(place(status, due_on)).or_default();
            block.0 += group.people();
            block.1.push(group);
        }
    }
    let (begin, end) = (query.offset(), query.offset().saturating_add(query.per_page));
    let (mut total, mut skip, mut wanted) = (0, None, Vec::new());
    for (people, members) in blocks.into_values() {
        if total < end && total + people > begin {
            skip.get_or_insert(begin - total.min(begin));
            wanted.extend(members);
        }
        total += people;
    }
    if wanted.is_empty() {
        return Ok((Vec::new(), total, counts));
    }
    let rows = store::person::list::rows(&state.db.read, scope, Some(&wanted)).await?;
    let mut listed = open(state, rows, settings, scope.today, None).await?;
    let skip = usize::try_from(skip.unwrap_or_default()).unwrap_or(usize::MAX);
    listed.drain(..skip.min(listed.len()));
    listed.truncate(rows_of(query));
    Ok((listed, total, counts))
}

/// Opens every name of the scope and keeps those that match.
async fn with_search(
    state: &State,
    scope: &Scope,
    settings: &Settings,
    query: &Query,
    needle: String,
) -> Result<Found> {
    let rows = store::person::list::rows(&state.db.read, scope, None).await?;
    let mut listed = open(state, rows, settings, scope.today, Some(needle)).await?;
    let mut counts = StatusCounts::default();
    for person in &listed {
        count(&mut counts, person.status, 1);
    }
    listed.retain(|person| query.takes(person.status));
    let total = u64::try_from(listed.len()).unwrap_or(u64::MAX);
    let skip = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    listed.drain(..skip.min(listed.len()));
    listed.truncate(rows_of(query));
    Ok((listed, total, counts))
}

fn rows_of(query: &Query) -> usize {
    usize::try_from(query.per_page).unwrap_or(usize::MAX)
}

/// Opens the names, keeps those whose name or reference contains `needle`, and puts them in the list's order.
async fn open(
    state: &State,
    rows: Vec<Row>,
    settings: &Settings,
    today: NaiveDate,
    needle: Option<String>,
) -> Result<Vec<Listed>> {
    let (keys, settings) = (state.keys.clone(), settings.clone());
    let work = move || open_now(&keys, rows, &settings, today, needle.as_deref());
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

fn open_now(
    keys: &Keys,
    rows: Vec<Row>,
    settings: &Settings,
    today: NaiveDate,
    needle: Option<&str>,
) -> Result<Vec<Listed>> {
    let mut listed = Vec::with_capacity(if needle.is_some() { 0 } else { rows.len() });
    for row in rows {
        let name = keys.open(&place_of_name(row.id), &row.preferred_name)?;
        let folded = fold(&name);
        if needle.is_none_or(|needle| folded.contains(needle) || fold(&row.reference).contains(needle)) {
            let (status, due_on) = row.standing().due(today, settings);
            listed.push(Listed { row, name, folded, status, due_on });
        }
    }
    listed.sort_unstable_by(|a, b| {
        let place_of = |person: &Listed| place(person.status, person.due_on);
        (place_of(a), &a.folded, &a.row.reference, a.row.id).cmp(&(place_of(b), &b.folded, &b.row.reference, b.row.id))
    });
    Ok(listed)
}

fn summary(attempt: Option<NaiveDate>, person: Listed) -> PersonSummary {
    let Listed { row, name, status, due_on, .. } = person;
    PersonSummary {
        id: row.id,
        reference: row.reference,
        preferred_name: name,
        area: row.area_id,
        lot: row.lot,
        service_start: row.service_start,
        status,
        due_on,
        last_completed_on: row.last_completed_on,
        last_attempt_on: store::person::attempt_since(row.last_completed_on, attempt),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_overdue_come_first_then_the_soonest_due_and_those_not_asked_last() {
        let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
        let order = [
            place(DueStatus::Overdue, day("2025-01-01")),
            place(DueStatus::Overdue, day("2025-02-01")),
            place(DueStatus::Due, day("2025-01-15")),
            place(DueStatus::BaselineDue, day("2025-03-01")),
            place(DueStatus::UpToDate, day("2025-04-01")),
            place(DueStatus::OptedOut, None),
            place(DueStatus::Ended, None),
        ];
        assert!(order.is_sorted());
    }

    #[test]
    fn pages_and_searches_have_bounds() {
        let query = Query { search: None, status: None, area: None, lot: None, page: 1, per_page: 200 };
        assert!(query.check().is_ok());
        let bad = Query { search: Some("x".repeat(81)), page: 0, per_page: 201, ..query.clone() };
        let Err(Error::Invalid(errors)) = bad.check() else { panic!("refused") };
        assert_eq!(errors.len(), 3);
        assert!(query.takes(DueStatus::OptedOut) && !query.takes(DueStatus::Ended));
    }
}
