//! What people need to be informed and to answer: recorded again and again, shown where somebody is about to be asked, and
//! reported without telling on few.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use chrono::{Duration, Utc};
use reqwest::{Method, Response, StatusCode};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use shared::assessment::{CaptureContext, Receipt, Submission};
use shared::device::DevicePack;
use shared::error::{ErrorCode, FieldCode};
use shared::evidence::Shown;
use shared::instrument::Occasion;
use shared::link::{LINK_HEADER, LinkInfo, LinkNeeds};
use shared::needs::{NeedKind, NeedsMet, NeedsRecord, NeedsReport, NeedsRow, TextSize};
use shared::role::Role;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

const NOTE: &str = "Speak to the left ear";

fn nothing() -> Value {
    json!({ "easy_read": false, "text_size": "normal", "contrast": "normal", "read_aloud": false, "format": "screen",
        "help_to_answer": "none", "time_of_day": "any" })
}

fn with(changes: Value) -> Value {
    let mut needs = nothing();
    needs.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    needs
}

async fn put(caller: &Caller, person: Uuid, id: Uuid, needs: &Value) -> Response {
    caller.send(Method::PUT, &format!("/people/{person}/needs/{id}"), needs).await
}

async fn recorded(caller: &Caller, person: Uuid, needs: &Value) -> NeedsRecord {
    let answer = put(caller, person, Uuid::now_v7(), needs).await;
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}

async fn current(caller: &Caller, person: Uuid) -> Option<NeedsRecord> {
    caller.read(&format!("/people/{person}/needs")).await
}

async fn count(world: &World, sql: &str) -> i64 {
    let db = &world.server.state.db;
    let row = db.read.query_one_raw(Statement::from_string(db.backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

/// As if every record had been made so many days ago.
async fn age(world: &World, days: i64) {
    let then = (Utc::now() - Duration::days(days)).to_rfc3339_opts(chrono::SecondsFormat::Millis, false);
    let sql = format!("UPDATE person_need SET recorded_at = '{then}'");
    world.server.state.db.transaction(async |tx| Ok(tx.execute_unprepared(&sql).await?)).await.unwrap();
}

on_both!(needs_are_added_to_and_the_latest_counts, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    assert_eq!(current(world.worker(), person).await, None);
    let first = with(json!({ "language": "pl", "easy_read": true, "text_size": "large", "note": format!(" {NOTE} ") }));
    let id = Uuid::now_v7();
    let answer = put(world.worker(), person, id, &first).await;
    assert_eq!(answer.status(), 201);
    let told: NeedsRecord = answer.json().await.unwrap();
    assert_eq!((told.id, told.recorded_by_name.as_deref()), (id, Some("A worker")));
    assert_eq!((told.review_due, told.none_needed, told.needs.note.as_deref()), (false, false, Some(NOTE)));
    assert_eq!(current(world.manager(), person).await.as_ref(), Some(&told));

    // The same again is the same, other content under its id is refused, confirming is a record of its own.
    let again = put(world.worker(), person, id, &first).await;
    assert_eq!((again.status(), again.json::<NeedsRecord>().await.unwrap()), (StatusCode::OK, told.clone()));
    let refused = problem(put(world.worker(), person, id, &nothing()).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::IdConflict));
    let somebody = world.person(30).await;
    assert_eq!(problem(put(world.worker(), somebody, id, &first).await).await.code, ErrorCode::IdConflict);
    let confirmed = recorded(world.manager(), person, &first).await;
    assert_eq!((confirmed.needs == told.needs, confirmed.recorded_by_name.as_deref()), (true, Some("A manager")));
    let last = recorded(world.manager(), person, &nothing()).await;
    assert!(last.none_needed);
    assert_eq!(current(world.worker(), person).await, Some(last));
    assert_eq!(count(&world, "SELECT COUNT(*) AS n FROM person_need").await, 3, "none is written over");
    let audited = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'person.record_needs'";
    assert_eq!(count(&world, audited).await, 3, "a repetition is not audited");
    // A repetition of an older one does not bring it back.
    assert_eq!(put(world.worker(), person, id, &first).await.status(), 200);
    assert!(current(world.worker(), person).await.unwrap().none_needed);

    if let Some(file) = world.server.database_url.strip_prefix("sqlite://") {
        for end in ["", "-wal"] {
            let bytes = std::fs::read(format!("{file}{end}")).unwrap_or_default();
            assert!(!bytes.windows(NOTE.len()).any(|window| window == NOTE.as_bytes()), "the note is sealed");
        }
    }
    world.stop().await;
});

on_both!(needs_are_the_providers_own_and_go_with_the_person, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let theirs = world.other(Role::Manager);
    recorded(world.worker(), person, &with(json!({ "interpreter": "bsl", "note": NOTE }))).await;
    assert_eq!(theirs.get(&format!("/people/{person}/needs")).await.status(), 404);
    assert_eq!(put(theirs, person, Uuid::now_v7(), &nothing()).await.status(), 404);
    let moved = json!({ "on": world.days_ago(0), "provider": world.programme.providers[1].id });
    let transfer = format!("/people/{person}/transfer");
    assert_eq!(world.manager().send(Method::POST, &transfer, &moved).await.status(), 204);
    assert_eq!(world.worker().get(&format!("/people/{person}/needs")).await.status(), 404);
    let known = current(theirs, person).await.unwrap();
    assert_eq!((known.needs.note.as_deref(), known.recorded_by_name), (Some(NOTE), None));
    world.stop().await;
});

on_both!(what_cannot_be_needs_is_refused, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let bad = with(json!({ "language": "Polish", "note": "x".repeat(301) }));
    let refused = problem(put(world.worker(), person, Uuid::new_v4(), &bad).await).await;
    let fields: Vec<(&str, FieldCode)> = refused.errors.iter().map(|e| (e.field.as_str(), e.code)).collect();
    assert_eq!(fields, [("id", FieldCode::Format), ("language", FieldCode::Format), ("note", FieldCode::TooLong)]);
    for unknown in [json!({ "text_size": "huge" }), json!({ "shoe_size": 8 })] {
        assert_eq!(put(world.worker(), person, Uuid::now_v7(), &with(unknown)).await.status(), 400);
    }
    assert_eq!(current(world.worker(), person).await, None);
    world.stop().await;
});

on_both!(needs_stand_where_somebody_is_about_to_be_asked, async |database| {
    let world = World::new(database).await;
    let (person, other) = (world.person(30).await, world.person(30).await);
    let needs = with(json!({ "language": "ur", "easy_read": true, "text_size": "largest", "note": NOTE }));
    let told = recorded(world.worker(), person, &needs).await;
    let context: CaptureContext = world.worker().read(&format!("/people/{person}/capture")).await;
    assert_eq!(context.needs.as_ref(), Some(&told));
    let context: CaptureContext = world.worker().read(&format!("/people/{other}/capture")).await;
    assert_eq!(context.needs, None);
    let pack: DevicePack = world.worker().read("/device-pack").await;
    let packed = |id: Uuid| pack.people.iter().find(|one| one.progress.person.id == id).unwrap().needs.clone();
    assert_eq!((packed(person), packed(other)), (Some(told), None));

    // A link tells only what the page needs to be readable.
    let body = json!({ "id": Uuid::now_v7(), "purpose": "progress" });
    let made: Value =
        world.worker().send(Method::POST, &format!("/people/{person}/links"), &body).await.json().await.unwrap();
    let request = reqwest::Client::new().get(world.server.url("/link"));
    let text = request.header(LINK_HEADER, made["token"].as_str().unwrap()).send().await.unwrap().text().await.unwrap();
    assert!(!text.contains(NOTE));
    let info: LinkInfo = serde_json::from_str(&text).unwrap();
    let expected = LinkNeeds { language: Some("ur".into()), easy_read: true, text_size: TextSize::Largest };
    assert_eq!(info.needs, Some(expected));
    world.stop().await;
});

on_both!(a_review_is_due_after_a_year_and_done_by_confirming, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let needs = with(json!({ "read_aloud": true }));
    recorded(world.worker(), person, &needs).await;
    age(&world, 364).await;
    assert!(!current(world.worker(), person).await.unwrap().review_due);
    age(&world, 365).await;
    assert!(current(world.worker(), person).await.unwrap().review_due);
    let context: CaptureContext = world.worker().read(&format!("/people/{person}/capture")).await;
    assert!(context.needs.unwrap().review_due);
    assert!(!recorded(world.worker(), person, &needs).await.review_due);
    assert!(!current(world.worker(), person).await.unwrap().review_due);
    world.stop().await;
});

on_both!(whether_needs_were_met_is_kept_and_old_answers_stay_what_they_were, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let id = Uuid::now_v7();
    let said = Submission { needs_met: Some(NeedsMet::Partly), ..submission(person, 20, Occasion::Baseline) };
    let first = world.worker().submit(id, &said).await;
    assert_eq!(first.status(), 201);
    let receipt: Receipt = first.json().await.unwrap();
    let again = world.worker().submit(id, &said).await;
    assert_eq!((again.status(), again.json::<Receipt>().await.unwrap()), (StatusCode::OK, receipt));
    for other in [Some(NeedsMet::All), None] {
        let refused = problem(world.worker().submit(id, &Submission { needs_met: other, ..said.clone() }).await).await;
        assert_eq!(refused.code, ErrorCode::IdConflict);
    }
    assert_eq!(count(&world, "SELECT COUNT(*) AS n FROM assessment WHERE needs_met = 'partly'").await, 1);

    // As a device sends what it finished before it was asked, and as a newer one says that it was not said.
    let mut old = serde_json::to_value(submission(person, 10, Occasion::FollowUp)).unwrap();
    assert!(old.get("needs_met").is_none());
    let path = format!("/assessments/{}", Uuid::now_v7());
    assert_eq!(world.worker().send(Method::PUT, &path, &old).await.status(), 201);
    old["needs_met"] = Value::Null;
    assert_eq!(world.worker().send(Method::PUT, &path, &old).await.status(), 200);
    old["needs_met"] = json!("mostly");
    assert_eq!(world.worker().send(Method::PUT, &path, &old).await.status(), 400);
    world.stop().await;
});

/// So many people of a manager's with these needs, who say this at an assessment.
async fn people(world: &World, manager: &Caller, times: usize, needs: Option<&Value>, met: Option<NeedsMet>) {
    for _ in 0..times {
        let person = world.person_of(manager, 100).await;
        if let Some(needs) = needs {
            recorded(manager, person, needs).await;
            manager.accepted(&Submission { needs_met: met, ..submission(person, 20, Occasion::Baseline) }).await;
        }
    }
}

fn row(report: &NeedsReport, provider: Option<Uuid>) -> &NeedsRow {
    report.rows.iter().find(|row| row.provider == provider).unwrap()
}

fn kind(row: &NeedsRow, kind: NeedKind) -> Option<u64> {
    let Shown::Yes { value } = &row.people else { return None };
    value.kinds.iter().find(|one| one.kind == kind).unwrap().people
}

on_both!(the_report_counts_people_and_tells_on_no_few, async |database| {
    let world = World::new(database).await;
    let [one, two] = [0, 1].map(|at: usize| world.programme.providers[at].id);
    let (ours, theirs) = (world.manager(), world.other(Role::Manager));
    let easy = with(json!({ "easy_read": true }));
    people(&world, ours, 12, Some(&easy), Some(NeedsMet::All)).await;
    people(&world, ours, 10, Some(&nothing()), Some(NeedsMet::No)).await;
    people(&world, ours, 11, None, None).await;
    people(&world, theirs, 3, Some(&with(json!({ "easy_read": true, "interpreter": "bsl" }))), Some(NeedsMet::No))
        .await;
    people(&world, theirs, 20, None, None).await;

    let all: NeedsReport = world.caller(Role::Commissioner).read("/insight/needs").await;
    let providers: Vec<Option<Uuid>> = all.rows.iter().map(|row| row.provider).collect();
    let mut expected: Vec<Option<Uuid>> = world.programme.providers.iter().map(|one| Some(one.id)).collect();
    expected.push(None);
    assert_eq!(providers, expected);
    let Shown::Yes { value } = &row(&all, Some(one)).people else { panic!("{all:?}") };
    assert_eq!(value.active, 33);
    // The three of the other provider: neither there, nor by taking this one from all.
    let told = |provider| match &row(&all, provider).people {
        Shown::Yes { value } => value.needs,
        _ => None,
    };
    assert_eq!(told(Some(two)), None);
    assert!(told(None).is_none() || told(Some(one)).is_none(), "{all:?}");
    for view in [None, Some(two)] {
        assert_eq!(kind(row(&all, view), NeedKind::Interpreter), None);
    }
    assert_eq!(kind(row(&all, Some(one)), NeedKind::Interpreter), Some(0));
    // Fifteen people with needs answered; the three of the other provider are not told apart from them.
    assert_eq!(row(&all, Some(two)).met, Shown::Suppressed);
    assert!(row(&all, None).met == Shown::Suppressed || row(&all, Some(one)).met == Shown::Suppressed, "{all:?}");

    // Staff see their own provider's row, the same as anybody does.
    let own: NeedsReport = world.worker().read("/insight/needs").await;
    assert_eq!(own.rows, [row(&all, Some(one)).clone()]);

    // What comes back into the open once there are enough; who has left is not counted.
    people(&world, theirs, 9, Some(&easy), None).await;
    let all: NeedsReport = world.caller(Role::Evaluator).read("/insight/needs").await;
    assert_eq!(kind(row(&all, Some(two)), NeedKind::EasyRead), Some(12));
    let Shown::Yes { value } = &row(&all, Some(one)).met else { panic!("{all:?}") };
    assert_eq!((value.people, value.all, value.no), (12, Some(12), Some(0)), "without those who need nothing special");
    let page: Value = ours.read("/people?per_page=200").await;
    let left: Uuid = serde_json::from_value(page["people"]["items"][0]["id"].clone()).unwrap();
    let end = json!({ "on": world.days_ago(0), "reason": "moved_away" });
    assert_eq!(ours.send(Method::POST, &format!("/people/{left}/end"), &end).await.status(), 200);
    let all: NeedsReport = world.caller(Role::Evaluator).read("/insight/needs").await;
    let Shown::Yes { value } = &row(&all, Some(one)).people else { panic!("{all:?}") };
    assert_eq!(value.active, 32);
    age(&world, 400).await;
    let all: NeedsReport = world.caller(Role::Evaluator).read("/insight/needs").await;
    let Shown::Yes { value } = &row(&all, Some(two)).people else { panic!("{all:?}") };
    assert_eq!((value.needs, value.review_due, value.none_recorded), (Some(0), Some(12), Some(20)));
    assert!(kind(row(&all, Some(two)), NeedKind::EasyRead).is_some(), "a need that is to be reviewed is one still");
    world.stop().await;
});
