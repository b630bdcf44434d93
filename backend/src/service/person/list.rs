//! The list of people: who is due, the counts for its filters, the search over sealed names. A page without a search
//! opens no more names than the page needs to be in order; a search opens every name of the provider, off the thread
//! that answers requests.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use shared::error::{FieldCode, FieldError};
use shared::person::{AskedTwice, PeoplePage, PersonSummary, StatusCounts};
use shared::programme::Settings;
use shared::role::Permission;
use shared::text::MAX_NAME;
use shared::wave::DueStatus;
use shared::{MAX_PER_PAGE, Page};
use uuid::Uuid;

use super::fold::fold;
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{Keys, place_of_name};
use crate::error::{Error, Result};
use crate::service::{aside, programme};
use crate::store;
use crate::store::person::list::{Group, Identity, MOST_NAMED, Of, Row, Scope};

/// For so many days managers are told who was asked twice.
const ASKED_TWICE_DAYS: u64 = 28;
/// Most of these that they are told of.
const MOST_ASKED_TWICE: u64 = 20;

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

/// A name as it is shown and as it is compared.
struct Name {
    shown: String,
    folded: String,
}

/// One person with their name opened.
struct Listed {
    row: Row,
    name: Name,
    status: DueStatus,
    due_on: Option<NaiveDate>,
}

impl Listed {
    fn new(row: Row, name: Name, today: NaiveDate, settings: &Settings) -> Self {
        let (status, due_on) = row.standing().due(today, settings);
        Self { row, name, status, due_on }
    }

    fn place(&self) -> (Place, &str, &str, Uuid) {
        (place(self.status, self.due_on), &self.name.folded, &self.row.reference, self.row.id)
    }
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
    let items = summaries(state, listed).await?.into_iter().map(|person| person.summary).collect();
    let people = Page { items, page: query.page, per_page: query.per_page, total };
    Ok(PeoplePage { people, counts, asked_twice: asked_twice(caller, state, &scope).await? })
}

/// Somebody of the list, with the days that a device needs as well.
#[derive(Clone, Debug)]
pub struct Member {
    /// As in the list.
    pub summary: PersonSummary,
    /// First day without service.
    pub ended_on: Option<NaiveDate>,
    /// First day of the opt-out.
    pub opted_out_on: Option<NaiveDate>,
}

/// The people of the caller's provider whose service has not ended, in the list's order, at most `most`; and how many
/// there are.
///
/// # Errors
/// `NotFound` for a caller of no provider.
pub async fn first(caller: &Caller, state: &State, settings: &Settings, most: u64) -> Result<(Vec<Member>, u64)> {
    let scope = Scope { provider: caller.own_provider()?, area: None, lot: None, today: state.today() };
    let everybody = Query { search: None, status: None, area: None, lot: None, page: 1, per_page: most };
    let (listed, total, _) = without_search(state, &scope, settings, &everybody).await?;
    Ok((summaries(state, listed).await?, total))
}

async fn summaries(state: &State, listed: Vec<Listed>) -> Result<Vec<Member>> {
    let ids: Vec<Uuid> = listed.iter().map(|person| person.row.id).collect();
    let attempts = store::person::last_attempts(&state.db.read, &ids).await?;
    Ok(listed.into_iter().map(|person| member(attempts.get(&person.row.id).copied(), person)).collect())
}

/// Whom managers are told of: to keep the one that was meant, they look at the person's assessments.
async fn asked_twice(caller: &Caller, state: &State, scope: &Scope) -> Result<Vec<AskedTwice>> {
    if !caller.role.may(Permission::ManagePeople) {
        return Ok(Vec::new());
    }
    let since = scope.today - Days::new(ASKED_TWICE_DAYS);
    let found = store::assessment::asked_twice(&state.db.read, scope.provider, since, MOST_ASKED_TWICE).await?;
    let told = |asked: store::assessment::Asked| {
        Ok(AskedTwice {
            person: asked.person_id,
            preferred_name: state.keys.open(&place_of_name(asked.person_id), &asked.preferred_name)?,
            on: asked.captured_on,
            count: asked.times.unsigned_abs(),
        })
    };
    found.into_iter().map(told).collect()
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
    let rows = store::person::list::rows(&state.db.read, scope, Of::Groups(&wanted)).await?;
    let (keys, settings, today) = (state.keys.clone(), settings.clone(), scope.today);
    let listed = aside(move || {
        let listed = |row: Row| {
            let name = open(&keys, row.id, &row.preferred_name)?;
            Ok(Listed::new(row, name, today, &settings))
        };
        rows.into_iter().map(listed).collect::<Result<Vec<_>>>()
    })
    .await?;
    Ok((one_page(listed, skip.unwrap_or_default(), query.per_page), total, counts))
}

/// Opens every name of the provider and reads more of those that match.
async fn with_search(
    state: &State,
    scope: &Scope,
    settings: &Settings,
    query: &Query,
    needle: String,
) -> Result<Found> {
    let identities = store::person::list::identities(&state.db.read, scope.provider).await?;
    let keys = state.keys.clone();
    let mut names = aside(move || matching(&keys, &identities, &needle)).await?;
    let ids: Vec<Uuid> = names.keys().copied().collect();
    let of = if ids.len() > MOST_NAMED { Of::All } else { Of::People(&ids) };
    let rows = if ids.is_empty() { Vec::new() } else { store::person::list::rows(&state.db.read, scope, of).await? };
    let (mut listed, mut counts) = (Vec::new(), StatusCounts::default());
    for row in rows {
        let Some(name) = names.remove(&row.id) else { continue };
        let person = Listed::new(row, name, scope.today, settings);
        count(&mut counts, person.status, 1);
        if query.takes(person.status) {
            listed.push(person);
        }
    }
    let total = u64::try_from(listed.len()).unwrap_or(u64::MAX);
    Ok((one_page(listed, query.offset(), query.per_page), total, counts))
}

/// Puts people in the list's order and takes `rows` of them after the first `skip`.
fn one_page(mut listed: Vec<Listed>, skip: u64, rows: u64) -> Vec<Listed> {
    listed.sort_unstable_by(|a, b| a.place().cmp(&b.place()));
    let [skip, rows] = [skip, rows].map(|number| usize::try_from(number).unwrap_or(usize::MAX));
    listed.into_iter().skip(skip).take(rows).collect()
}

fn open(keys: &Keys, id: Uuid, sealed: &[u8]) -> Result<Name> {
    let shown = keys.open(&place_of_name(id), sealed)?;
    Ok(Name { folded: fold(&shown), shown })
}

/// The names of those whose name or reference contains `needle`.
fn matching(keys: &Keys, identities: &[Identity], needle: &str) -> Result<HashMap<Uuid, Name>> {
    let mut found = HashMap::new();
    for (id, reference, sealed) in identities {
        let name = open(keys, *id, sealed)?;
        if name.folded.contains(needle) || fold(reference).contains(needle) {
            found.insert(*id, name);
        }
    }
    Ok(found)
}

fn member(attempt: Option<NaiveDate>, person: Listed) -> Member {
    let Listed { row, name, status, due_on } = person;
    let summary = PersonSummary {
        id: row.id,
        reference: row.reference,
        preferred_name: name.shown,
        area: row.area_id,
        lot: row.lot,
        service_start: row.service_start,
        status,
        due_on,
        last_completed_on: row.last_completed_on,
        last_attempt_on: store::person::attempt_since(row.last_completed_on, attempt),
    };
    Member { summary, ended_on: row.ended_on, opted_out_on: row.opted_out_on }
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
