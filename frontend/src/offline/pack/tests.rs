//! The pack answers as the server would, on whatever day it is asked.

use chrono::{DateTime, Days, Utc};
use shared::instrument::{Instrument, Occasion};
use shared::person::StatusCounts;
use shared::programme::{Programme, Settings};
use shared::progress::PersonProgress;
use shared::role::Role;
use shared::user::Me;
use shared::wave::DueStatus;

use super::*;
use crate::api::people::PeopleQuery;

const START: &str = "2025-01-01";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(number: u128, name: &str, last: Option<&str>) -> PackedPerson {
    let person = PersonSummary {
        id: Uuid::from_u128(number),
        reference: format!("AL-{number}"),
        preferred_name: name.to_owned(),
        area: Uuid::from_u128(number % 2),
        lot: if number > 3 { 2 } else { 1 },
        service_start: day(START),
        // What the server said on the day it was packed is not looked at.
        status: DueStatus::UpToDate,
        due_on: None,
        last_completed_on: last.map(day),
        last_attempt_on: None,
    };
    let progress = PersonProgress {
        person,
        occasions: Vec::new(),
        series: Vec::new(),
        private: 0,
        personal_outcomes: Vec::new(),
        scale: Vec::new(),
    };
    let occasion = if last.is_some() { Occasion::FollowUp } else { Occasion::Baseline };
    PackedPerson { progress, ended_on: None, opted_out_on: None, occasion, personal_outcomes: Vec::new(), needs: None }
}

fn pack(people: Vec<PackedPerson>) -> DevicePack {
    let settings = Settings::pilot(day(START), day("2026-12-31"));
    let (providers, areas, lots) = (Vec::new(), Vec::new(), Vec::new());
    let programme = Programme { settings, providers, areas, lots, today: day("2025-06-01"), demo: true };
    let instrument: Instrument = serde_json::from_value(serde_json::json!({
        "format": 1, "key": "outcomes", "version": 3, "effective_from": "2024-09-01", "audience": "person",
        "languages": ["en"], "title": { "en": "T" }, "intro": { "en": "I" }, "scales": [], "sections": [],
    }))
    .unwrap();
    let me = Me {
        id: Uuid::from_u128(900),
        name: String::new(),
        role: Role::Worker,
        provider: None,
        permissions: Vec::new(),
        must_change_password: false,
    };
    let made_at: DateTime<Utc> = "2025-06-01T08:00:00Z".parse().unwrap();
    DevicePack { made_at, me, programme, instrument, people, complete: true }
}

fn everybody() -> DevicePack {
    let mut ended = person(5, "Ewa", Some("2025-02-01"));
    ended.ended_on = Some(day("2025-06-10"));
    let mut out = person(4, "Dora", Some("2025-02-01"));
    out.opted_out_on = Some(day("2025-06-05"));
    pack(vec![
        ended,
        out,
        // 122 days on: 3 July; 136 days on: 17 July.
        person(3, "Zoë", Some("2025-03-03")),
        person(2, "Ada", Some("2025-03-03")),
        person(1, "Maria", Some("2025-05-20")),
    ])
}

fn query() -> PeopleQuery {
    PeopleQuery { page: 1, per_page: 20, ..PeopleQuery::default() }
}

fn names(pack: &DevicePack, query: &PeopleQuery, today: &str) -> Vec<String> {
    list(pack, query, day(today)).people.items.into_iter().map(|person| person.preferred_name).collect()
}

#[test]
fn the_list_is_in_the_servers_order_on_the_day_it_is_looked_at() {
    let pack = everybody();
    // Packed on 1 June: those of February are in their days of grace until 17 June.
    assert_eq!(names(&pack, &query(), "2025-06-03"), ["Dora", "Ewa", "Ada", "Zoë", "Maria"]);
    // The opt-out is in force since the 5th, and comes after all who are asked; the ended are not listed.
    assert_eq!(names(&pack, &query(), "2025-06-10"), ["Ada", "Zoë", "Maria", "Dora"]);
    let counts = StatusCounts { up_to_date: 3, opted_out: 1, ended: 1, ..StatusCounts::default() };
    assert_eq!(list(&pack, &query(), day("2025-06-10")).counts, counts);
    let counts = StatusCounts { up_to_date: 1, overdue: 2, opted_out: 1, ended: 1, ..StatusCounts::default() };
    assert_eq!(list(&pack, &query(), day("2025-07-18")).counts, counts);
}

#[test]
fn who_is_due_moves_on_with_the_days() {
    let pack = everybody();
    let status =
        |today: NaiveDate| summary(&pack, Uuid::from_u128(2), today).map(|person| (person.status, person.due_on));
    let due = Some(day("2025-07-03"));
    assert_eq!(status(day("2025-07-02")), Some((DueStatus::UpToDate, due)));
    assert_eq!(status(day("2025-07-03")), Some((DueStatus::Due, due)));
    assert_eq!(status(day("2025-07-16")), Some((DueStatus::Due, due)));
    assert_eq!(status(day("2025-07-17")), Some((DueStatus::Overdue, due)));
    assert_eq!(summary(&pack, Uuid::from_u128(77), day("2025-07-17")), None);
}

#[test]
fn a_clock_that_runs_behind_takes_nobody_back() {
    let pack = everybody();
    let packed = pack.programme.today;
    let before = packed.checked_sub_days(Days::new(1)).unwrap();
    let after = packed.checked_add_days(Days::new(1)).unwrap();
    assert_eq!(today(&pack, before), packed);
    assert_eq!(today(&pack, after), after);
}

#[test]
fn searches_and_filters_find_what_the_server_would() {
    let pack = everybody();
    let find = |change: fn(&mut PeopleQuery)| {
        let mut query = query();
        change(&mut query);
        names(&pack, &query, "2025-06-10")
    };
    assert_eq!(find(|q| q.search = "  ZOE ".into()), ["Zoë"]);
    assert_eq!(find(|q| q.search = "al-2".into()), ["Ada"]);
    assert_eq!(find(|q| q.search = "   ".into()).len(), 4);
    assert_eq!(find(|q| q.search = "nobody".into()), Vec::<String>::new());
    assert_eq!(find(|q| q.status = Some(DueStatus::Ended)), ["Ewa"]);
    assert_eq!(find(|q| q.status = Some(DueStatus::OptedOut)), ["Dora"]);
    assert_eq!(find(|q| q.lot = Some(2)), ["Dora"]);
    assert_eq!(find(|q| q.area = Some(Uuid::from_u128(0))), ["Ada", "Dora"]);
    // The counts are of all that match the search, before the status is chosen.
    let one = PeopleQuery { search: "a".into(), status: Some(DueStatus::OptedOut), ..query() };
    let found = list(&pack, &one, day("2025-06-10"));
    assert_eq!((found.people.total, found.counts.up_to_date, found.counts.ended), (1, 3, 1));
}

#[test]
fn pages_follow_on_one_another() {
    let pack = everybody();
    let page = |page: u64| {
        let found = list(&pack, &PeopleQuery { page, per_page: 3, ..query() }, day("2025-06-10")).people;
        (found.items.into_iter().map(|person| person.preferred_name).collect::<Vec<_>>(), found.page, found.total)
    };
    assert_eq!(page(1), (vec!["Ada".to_owned(), "Zoë".to_owned(), "Maria".to_owned()], 1, 4));
    assert_eq!(page(2), (vec!["Dora".to_owned()], 2, 4));
    assert_eq!(page(9), (Vec::new(), 9, 4));
}

#[test]
fn those_who_are_not_asked_are_not_asked_offline_either() {
    let pack = everybody();
    let ask =
        |number: u128, today: &str| capture(&pack, Uuid::from_u128(number), day(today)).map(|context| context.occasion);
    assert_eq!(ask(2, "2025-06-10"), Ok(Occasion::FollowUp));
    assert_eq!(ask(4, "2025-06-04"), Ok(Occasion::FollowUp));
    assert_eq!(ask(4, "2025-06-05"), Err(NoQuestions::NotAsked));
    assert_eq!(ask(5, "2025-06-10"), Err(NoQuestions::NotAsked));
    assert_eq!(ask(77, "2025-06-10"), Err(NoQuestions::NotHere));
}

#[test]
fn progress_carries_the_standing_of_the_day() {
    let pack = everybody();
    let shown = progress(&pack, Uuid::from_u128(2), day("2025-07-17")).unwrap();
    assert_eq!(shown.person.status, DueStatus::Overdue);
    assert_eq!(progress(&pack, Uuid::from_u128(77), day("2025-07-17")), None);
}

#[test]
fn a_pack_is_shown_to_its_own_account_alone() {
    let heard = Rc::new(std::cell::Cell::new(0));
    let listening = {
        let heard = heard.clone();
        listen(Callback::from(move |()| heard.set(heard.get() + 1)))
    };
    set(Rc::new(everybody()));
    assert!(current(Uuid::from_u128(900)).is_some() && current(Uuid::from_u128(901)).is_none());
    drop(listening);
    clear();
    assert!(current(Uuid::from_u128(900)).is_none());
    assert_eq!(heard.get(), 1);
}
