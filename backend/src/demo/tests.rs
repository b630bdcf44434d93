//! The demonstration as a whole, on a database of its own.

use std::collections::BTreeMap;

use shared::wave::{DueStatus, Kpi6, kpi6};

use super::*;
use crate::crypto::{KEY_BYTES, Keys};
use crate::db::Db;
use crate::service;
use crate::store::bulk::all;

/// A database in a file of its own, removed at the end.
struct Place {
    state: State,
    file: std::path::PathBuf,
}

impl Place {
    async fn new() -> Self {
        let file = std::env::temp_dir().join(format!("outcomes-demo-{}.db", Uuid::now_v7()));
        let db = Db::connect(&format!("sqlite://{}", file.display())).await.unwrap();
        db.migrate().await.unwrap();
        let state = State::new(db, Keys::from_master(&[7; KEY_BYTES])).unwrap();
        let nobody = Caller::command_line(Role::Administrator, None);
        service::instrument::load(&nobody, &state, shared::instrument::check::DEFAULT_OUTCOMES).await.unwrap();
        Self { state, file }
    }

    async fn filled(people: u32, seed: u64) -> (Self, Report) {
        let place = Self::new().await;
        let report = run(&place.state, Options { people, seed }).await.unwrap();
        (place, report)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.file.display()));
        }
    }
}

async fn read_model(state: &State) -> (Vec<primary_rating::Model>, Vec<person::Model>) {
    let mut ratings = all::<primary_rating::Entity>(&state.db.read).await.unwrap();
    ratings.sort_by(|a, b| (&a.item, &a.voice, a.wave, a.person_id).cmp(&(&b.item, &b.voice, b.wave, b.person_id)));
    let mut people = all::<person::Entity>(&state.db.read).await.unwrap();
    people.sort_by_key(|person| person.id);
    (ratings, people)
}

#[tokio::test]
async fn the_read_model_is_what_the_rules_make_of_the_assessments() {
    let (place, _) = Place::filled(70, 2).await;
    let state = &place.state;
    let (ratings, people) = read_model(state).await;
    assert!(
        ratings.len() > 3_000
            && people.iter().any(|person| person.withdrawn_until.is_some() || person.opted_out_on.is_some())
    );
    let settings = programme::settings(&state.db.read).await.unwrap();
    state
        .db
        .transaction(async |tx| {
            for person in &people {
                service::assessment::rebuild_read_model(tx, person, &settings).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let again = read_model(state).await;
    assert_eq!(people, again.1);
    assert!(ratings == again.0, "the ratings of the read model differ");
}

#[tokio::test]
async fn it_shows_everything_that_there_is_to_show() {
    let (place, report) = Place::filled(210, 1).await;
    assert!((195..=210).contains(&report.active), "{report}");
    let state = &place.state;
    let settings = programme::settings(&state.db.read).await.unwrap();
    let (_, people) = read_model(state).await;
    let mut statuses: BTreeMap<(Uuid, &str), u32> = BTreeMap::new();
    let mut kpi: BTreeMap<Uuid, [f64; 2]> = BTreeMap::new();
    for person in &people {
        let standing = store::person::standing(person);
        *statuses.entry((person.provider_id, standing.due(state.today(), &settings).0.as_str())).or_default() += 1;
        match kpi6(&standing, person.lot, state.today(), &settings) {
            Kpi6::UpToDate => kpi.entry(person.provider_id).or_default()[0] += 1.0,
            Kpi6::NotUpToDate => kpi.entry(person.provider_id).or_default()[1] += 1.0,
            _ => {}
        }
    }
    use DueStatus::{BaselineDue, Due, Ended, OptedOut, Overdue, UpToDate};
    for provider in kpi.keys() {
        for status in [BaselineDue, UpToDate, Due, Overdue, OptedOut, Ended] {
            assert!(statuses.contains_key(&(*provider, status.as_str())), "{status:?} {statuses:?}");
        }
    }
    for [met, missed] in kpi.values() {
        let share = met / (met + missed);
        assert!((0.65..0.92).contains(&share), "{kpi:?}");
    }
    let assessments = all::<assessment::Entity>(&state.db.read).await.unwrap();
    assert_eq!(report.assessments, count(assessments.len()));
    for provider in kpi.keys() {
        let twice = store::assessment::asked_twice(&state.db.read, *provider, settings.starts_on, 1).await.unwrap();
        assert!(twice.is_empty(), "nobody was asked twice on one day: {twice:?}");
    }
    let any = |what: &dyn Fn(&assessment::Model) -> bool| assessments.iter().any(what);
    assert!((0..=5).all(|wave| any(&|row| row.wave == wave)), "every wave");
    assert!(
        any(&|row| !row.completed) && any(&|row| !row.shared_with_staff) && any(&|row| row.supersedes_id.is_some())
    );
    assert!(any(&|row| row.who == "on_behalf") && any(&|row| row.variant == "easy") && any(&|row| row.mode == "paper"));
    let events = all::<person_event::Entity>(&state.db.read).await.unwrap();
    for kind in shared::person::EventKind::ALL {
        assert!(events.iter().any(|event| event.kind == kind.as_str()), "{kind:?}");
    }
    let answers = all::<answer::Entity>(&state.db.read).await.unwrap();
    assert!((-5..=5).filter(|code| *code != 0).all(|code| answers.iter().any(|row| row.code == code)));
    for person in &people {
        let name = store::person::form(&state.db.read, &state.keys, person).await.unwrap().preferred_name;
        assert!(!name.is_empty());
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_and_a_second_time_is_refused() {
    let (one, report) = Place::filled(25, 9).await;
    let (two, again) = Place::filled(25, 9).await;
    let (three, other) = Place::filled(25, 10).await;
    assert_eq!(report, again);
    let ratings = async |place: &Place| read_model(&place.state).await.0;
    assert!(ratings(&one).await == ratings(&two).await);
    assert!(report != other || ratings(&one).await != ratings(&three).await);
    assert!(matches!(run(&one.state, Options { people: 5, seed: 1 }).await, Err(Error::Conflict(_))));
    assert_eq!(report.to_string().lines().count(), 2 + ACCOUNTS.len());
}

#[tokio::test]
async fn the_list_of_people_goes_through_everybody_once_and_in_order() {
    use crate::service::person::fold::fold;
    use crate::service::person::list::{Query, list};
    let (place, _) = Place::filled(90, 4).await;
    let state = &place.state;
    let worker = Caller::command_line(Role::Worker, Some(Kind::Provider.id("alder")));
    let settings = programme::settings(&state.db.read).await.unwrap();
    let all = Query { search: None, status: None, area: None, lot: None, page: 1, per_page: 7 };
    let statuses = [DueStatus::BaselineDue, DueStatus::UpToDate, DueStatus::Due, DueStatus::Overdue];
    let statuses = statuses.into_iter().chain([DueStatus::OptedOut, DueStatus::Ended]).map(Some).chain([None]);
    for (status, lot) in statuses.flat_map(|status| [(status, None), (status, Some(2))]) {
        let mut wanted = Vec::new();
        for person in read_model(state).await.1 {
            let (is, due_on) = store::person::standing(&person).due(state.today(), &settings);
            let taken = status.map_or(is != DueStatus::Ended, |status| is == status);
            if Some(person.provider_id) == worker.provider && taken && lot.is_none_or(|lot| lot == person.lot) {
                let form = store::person::form(&state.db.read, &state.keys, &person).await.unwrap();
                let rank = [DueStatus::Overdue, DueStatus::Due, DueStatus::OptedOut, DueStatus::Ended];
                let rank = rank.iter().position(|other| *other == is).unwrap_or(1);
                wanted.push((rank, due_on, fold(&form.preferred_name), form.reference, person.id));
            }
        }
        wanted.sort();
        for search in [None, Some("-".to_owned())] {
            let (mut listed, mut query) = (Vec::new(), Query { status, lot, search, ..all.clone() });
            loop {
                let page = list(&worker, state, &query).await.unwrap();
                assert_eq!(page.people.total, count(wanted.len()), "{status:?} {:?}", query.search);
                let counts = page.counts;
                let counted = counts.baseline_due + counts.up_to_date + counts.due + counts.overdue + counts.opted_out;
                assert!(status.is_some() || counted == page.people.total);
                if page.people.items.is_empty() {
                    break;
                }
                listed.extend(page.people.items);
                query.page += 1;
            }
            let ids: Vec<Uuid> = listed.iter().map(|person| person.id).collect();
            assert_eq!(ids, wanted.iter().map(|(.., id)| *id).collect::<Vec<_>>(), "{status:?} {:?}", query.search);
        }
    }
    let nobody = Query { search: Some("no such name".into()), ..all };
    assert_eq!(list(&worker, state, &nobody).await.unwrap().people.total, 0);
}
