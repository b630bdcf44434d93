//! Recovering what a device has sealed and could not send: what becomes of each record, who may, and that whoever brings
//! the file reads nothing in it.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database as SeaDatabase, Statement};
use serde_json::{Value, json};
use shared::Page;
use shared::assessment::Submission;
use shared::device::{
    Custody, CustodyOf, DeviceKey, Finished, HeldSubmission, MAX_SEALED_BYTES, MAX_SEALED_RECORDS, Recovered,
    RecoveredRecord, RecoveryReport, SealedFile, SealedRecord, place_of_key, place_of_record,
};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::instrument::Occasion;
use shared::person::{NotToday, NotTodayReason, PersonForm};
use shared::role::Role;
use shared::user::AuditEntry;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

/// The key of the records: random on a device, fixed here.
const RECORDS_KEY: [u8; 32] = [5; 32];
const COMMENT: &str = "I would like to see my sister";

fn seal(key: &[u8], place: &str, plain: &[u8]) -> String {
    let nonce: [u8; 12] = Uuid::new_v4().as_bytes()[..12].try_into().unwrap();
    let payload = Payload { msg: plain, aad: place.as_bytes() };
    let cipher = Aes256Gcm::new_from_slice(key).unwrap().encrypt(Nonce::from_slice(&nonce), payload).unwrap();
    STANDARD.encode([&nonce[..], &cipher].concat())
}

/// One record as a browser seals it.
fn record(account: Uuid, id: Uuid, finished: &impl serde::Serialize) -> SealedRecord {
    let body = json!({ "finished": finished, "tries": 3, "name": "the device's own" }).to_string();
    let place = place_of_record("outbox", account, id, 1, 2);
    SealedRecord { id, format: 1, revision: 2, body: seal(&RECORDS_KEY, &place, body.as_bytes()) }
}

/// The file that a device of the caller writes.
async fn file(caller: &Caller, device: Uuid, records: Vec<SealedRecord>) -> SealedFile {
    let key: DeviceKey = caller.read(&format!("/devices/{device}/key")).await;
    let wrapped_key = seal(&STANDARD.decode(key.key).unwrap(), &place_of_key(caller.me.id, device), &RECORDS_KEY);
    SealedFile { version: 1, account: caller.me.id, device, exported_at: chrono::Utc::now(), wrapped_key, records }
}

async fn recover(world: &World, file: &SealedFile) -> Vec<RecoveredRecord> {
    let answer = world.caller(Role::Administrator).send(Method::POST, "/recoveries", file).await;
    let status = answer.status();
    let text = answer.text().await.unwrap();
    assert_eq!(status, 200, "{text}");
    serde_json::from_str::<RecoveryReport>(&text).unwrap().records
}

async fn refused(world: &World, file: &SealedFile) -> Problem {
    problem(world.caller(Role::Administrator).send(Method::POST, "/recoveries", file).await).await
}

fn outcomes(records: &[RecoveredRecord]) -> Vec<Recovered> {
    records.iter().map(|record| record.outcome).collect()
}

async fn held(world: &World) -> Vec<HeldSubmission> {
    world.caller(Role::Administrator).read("/recoveries").await
}

async fn count(world: &World, table: &str) -> i64 {
    let db = &world.server.state.db.read;
    let statement = Statement::from_string(db.get_database_backend(), format!("SELECT COUNT(*) AS n FROM {table}"));
    db.query_one_raw(statement).await.unwrap().unwrap().try_get("", "n").unwrap()
}

/// What the log says of one id: who did what.
async fn audited(world: &World, id: Uuid) -> Vec<(String, Option<Uuid>)> {
    let log: Page<AuditEntry> = world.caller(Role::Administrator).read("/audit?per_page=200").await;
    let of_it = log.items.into_iter().filter(|entry| entry.subject == Some(id.to_string()));
    let mut entries: Vec<_> = of_it.map(|entry| (entry.action, entry.actor)).collect();
    entries.sort();
    entries
}

/// A whole submission with a comment to look for.
fn said(person: Uuid, days_ago: i64) -> Submission {
    let mut said = submission(person, days_ago, Occasion::Baseline);
    said.comments.insert("home.comment".into(), COMMENT.into());
    said
}

on_both!(what_a_device_could_not_send_is_stored_as_its_own_and_once, async |database| {
    let world = World::new(database).await;
    let (worker, administrator) = (world.worker(), world.caller(Role::Administrator).me.id);
    let (person, device) = (world.person(100).await, Uuid::new_v4());
    let [assessed, attempted, sent] = [(); 3].map(|()| Uuid::now_v7());
    let [fresh, known] = [said(person, 20), said(person, 30)];
    assert_eq!(worker.submit(sent, &known).await.status(), 201, "sent, but the answer was lost");
    let attempt = NotToday { id: attempted, at: chrono::Utc::now(), reason: NotTodayReason::Unwell };
    let account = worker.me.id;
    let records = vec![
        record(account, assessed, &Finished::Assessment(fresh.clone())),
        record(account, attempted, &Finished::NotToday { person, attempt: attempt.clone() }),
        record(account, sent, &Finished::Assessment(known)),
    ];
    let file = file(worker, device, records).await;
    // Who captured it may have left meanwhile.
    let stop = json!({ "name": "A worker", "active": false });
    let path = format!("/users/{account}");
    assert_eq!(world.caller(Role::Administrator).send(Method::PUT, &path, &stop).await.status(), 200);
    for round in 0..2 {
        let records = recover(&world, &file).await;
        assert_eq!(records.iter().map(|record| record.id).collect::<Vec<_>>(), [assessed, attempted, sent]);
        assert_eq!(outcomes(&records), [Recovered::Received; 3], "round {round}");
        assert!(records.iter().all(|record| record.code.is_none() && record.errors.is_empty()));
        assert_eq!((count(&world, "assessment").await, count(&world, "held_submission").await), (2, 0));
    }
    let by = Some(administrator);
    let expected = [("assessment.accept".to_owned(), by), ("recovery.receive".to_owned(), by)];
    assert_eq!(audited(&world, assessed).await, expected, "the administrator did it, and did it once");
    assert_eq!(audited(&world, attempted).await, [("recovery.receive".to_owned(), by)]);
    assert_eq!(audited(&world, sent).await, [("assessment.accept".to_owned(), Some(account))]);

    let start = json!({ "name": "A worker", "active": true });
    assert_eq!(world.caller(Role::Administrator).send(Method::PUT, &path, &start).await.status(), 200);
    let worker = Caller::sign_in(&world.server, "worker0@example.org", tests::world::PASSWORD).await;
    assert_eq!(worker.submit(assessed, &fresh).await.status(), 200, "the device gets the receipt of the same thing");
    let again = worker.send(Method::POST, &format!("/people/{person}/not-today"), &attempt).await;
    assert_eq!(again.status(), 204);
    let told = Finished::Assessment(fresh.clone());
    assert_eq!(custody(&worker, assessed, &told).await, Some(Custody::Received));
    world.stop().await;
});

async fn custody(caller: &Caller, id: Uuid, finished: &Finished) -> Option<Custody> {
    let answer = caller.asked(id, finished).await;
    if answer.status() == 404 {
        return None;
    }
    Some(answer.json::<CustodyOf>().await.unwrap().custody)
}

on_both!(what_is_refused_is_held_sealed_until_its_cause_is_mended, async |database| {
    let world = World::new(database).await;
    let (worker, administrator) = (world.worker(), world.caller(Role::Administrator));
    let (person, account) = (world.person(10).await, worker.me.id);
    let ids = [(); 4].map(|()| Uuid::now_v7());
    let taken = worker.accepted(&said(person, 2)).await.id;
    let records = vec![
        record(account, ids[0], &Finished::Assessment(said(person, 50))),
        record(account, ids[1], &Finished::Assessment(said(person, 60))),
        record(account, ids[2], &Finished::Assessment(said(Uuid::now_v7(), 5))),
        record(account, ids[3], &json!({ "from_a_newer_app": { "person": person } })),
        record(account, taken, &Finished::Assessment(said(person, 3))),
    ];
    let file = file(worker, Uuid::new_v4(), records).await;
    let codes = [
        ErrorCode::Invalid,
        ErrorCode::Invalid,
        ErrorCode::NotFound,
        ErrorCode::MalformedRequest,
        ErrorCode::IdConflict,
    ];
    for _ in 0..2 {
        let records = recover(&world, &file).await;
        assert_eq!(outcomes(&records), [Recovered::Held; 5]);
        assert_eq!(records.iter().filter_map(|record| record.code).collect::<Vec<_>>(), codes);
        let fields: Vec<_> = records[0].errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(fields, [("captured_at", FieldCode::BeforeServiceStart)]);
    }
    assert_eq!((count(&world, "held_submission").await, count(&world, "assessment").await), (5, 1));
    let listed = held(&world).await;
    assert_eq!(listed.iter().map(|held| held.code).collect::<Vec<_>>(), codes, "in the order in which they came");
    assert!(listed.iter().all(|held| (held.account, held.account_name.as_str()) == (account, "A worker")));
    assert_eq!(listed[0].errors[0].code, FieldCode::BeforeServiceStart);
    let text = administrator.get("/recoveries").await.text().await.unwrap();
    assert!(!text.contains("sister") && !text.contains(&person.to_string()));
    assert!(!text.contains(&world.days_ago(10).to_string()), "no day of somebody's service");
    let rows = backend::store::held::of(&world.server.state.db.read, ids[0]).await.unwrap();
    assert!(!rows[0].sealed.windows(6).any(|part| part == b"sister"), "sealed");
    assert_eq!(audited(&world, ids[0]).await, [("recovery.hold".to_owned(), Some(administrator.me.id))]);
    let first = Finished::Assessment(said(person, 50));
    assert_eq!(custody(worker, ids[0], &first).await, Some(Custody::Held));
    assert_eq!(custody(worker, ids[0], &Finished::Assessment(said(person, 51))).await, None, "mended since");
    assert_eq!(custody(world.manager(), ids[0], &first).await, None, "not theirs");

    let retry = async |id: Uuid| -> RecoveredRecord {
        administrator.send(Method::POST, &format!("/recoveries/{id}/retry"), &json!({})).await.json().await.unwrap()
    };
    assert_eq!(retry(ids[0]).await.outcome, Recovered::Held, "nothing was mended yet");
    let path = format!("/people/{person}");
    let form: PersonForm = world.manager().read(&format!("{path}/edit")).await;
    let mended = PersonForm { service_start: world.days_ago(60), ..form };
    assert_eq!(world.manager().send(Method::PUT, &path, &mended).await.status(), 200);
    assert_eq!(retry(ids[0]).await.outcome, Recovered::Received);
    assert_eq!(recover(&world, &file).await[1].outcome, Recovered::Received, "sending the file again does it too");
    assert_eq!(held(&world).await.iter().map(|held| held.id).collect::<Vec<_>>(), [ids[2], ids[3], taken]);
    assert_eq!(custody(worker, ids[0], &first).await, Some(Custody::Received));
    let other = custody(worker, taken, &Finished::Assessment(said(person, 3))).await;
    assert_eq!(other, Some(Custody::Held), "what is stored under its id is something else");
    let gone = administrator.send(Method::POST, &format!("/recoveries/{}/retry", ids[0]), &json!({})).await;
    assert_eq!(gone.status(), 404);
    world.stop().await;
});

on_both!(two_contents_under_one_id_are_both_kept, async |database| {
    let world = World::new(database).await;
    let (worker, manager) = (world.worker(), world.manager());
    let (person, id) = (world.person(10).await, Uuid::now_v7());
    for (caller, days) in [(worker, 50), (worker, 51), (manager, 50)] {
        let records = vec![record(caller.me.id, id, &Finished::Assessment(said(person, days)))];
        let file = file(caller, Uuid::new_v4(), records).await;
        assert_eq!(outcomes(&recover(&world, &file).await), [Recovered::Held]);
    }
    assert_eq!(held(&world).await.len(), 3);
    world.stop().await;
});

on_both!(what_does_not_open_is_named_and_not_kept, async |database| {
    let world = World::new(database).await;
    let (worker, manager, device) = (world.worker(), world.manager(), Uuid::new_v4());
    let (person, account) = (world.person(100).await, worker.me.id);
    let ids = [(); 5].map(|()| Uuid::now_v7());
    let whole = |id| record(account, id, &Finished::Assessment(said(person, 20)));
    let mut bits = STANDARD.decode(&whole(ids[1]).body).unwrap();
    bits[40] ^= 1;
    let place = place_of_record("outbox", account, ids[4], 1, 2);
    let records = vec![
        whole(ids[0]),
        SealedRecord { body: STANDARD.encode(bits), ..whole(ids[1]) },
        SealedRecord { revision: 3, ..whole(ids[2]) },
        SealedRecord { body: "not base64".into(), ..whole(ids[3]) },
        SealedRecord { body: seal(&RECORDS_KEY, &place, b"{\"tries\":3}"), ..whole(ids[4]) },
    ];
    let good = file(worker, device, records).await;
    use Recovered::{Received, Unreadable};
    let found = recover(&world, &good).await;
    assert_eq!(outcomes(&found), [Received, Unreadable, Unreadable, Unreadable, Unreadable]);
    assert_eq!((count(&world, "assessment").await, count(&world, "held_submission").await), (1, 0));

    let another_device = SealedFile { device: Uuid::new_v4(), ..good.clone() };
    let another_account = SealedFile { account: manager.me.id, ..good.clone() };
    let nobody = SealedFile { account: Uuid::new_v4(), ..good.clone() };
    let no_worker = SealedFile { account: world.caller(Role::Evaluator).me.id, ..good.clone() };
    let newer = SealedFile { version: 2, ..good.clone() };
    let many = SealedFile { records: vec![whole(ids[0]); MAX_SEALED_RECORDS + 1], ..good.clone() };
    for (file, field, code) in [
        (another_device, "wrapped_key", FieldCode::Inconsistent),
        (another_account, "wrapped_key", FieldCode::Inconsistent),
        (nobody, "account", FieldCode::Unknown),
        (no_worker, "account", FieldCode::Unknown),
        (newer, "version", FieldCode::NotAllowed),
        (many, "records", FieldCode::TooLong),
    ] {
        let refused = refused(&world, &file).await;
        let told: Vec<_> = refused.errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!((refused.status, told), (422, vec![(field, code)]));
    }
    for caller in [worker, manager, world.caller(Role::Commissioner), world.caller(Role::Evaluator)] {
        assert_eq!(caller.send(Method::POST, "/recoveries", &good).await.status(), 404);
    }
    world.stop().await;
});

on_both!(a_file_may_be_larger_than_other_bodies_and_has_a_bound, async |database| {
    let world = World::new(database).await;
    let good = file(world.worker(), Uuid::new_v4(), Vec::new()).await;
    let padded = |bytes: usize| {
        let body = "x".repeat(bytes);
        SealedFile { records: vec![SealedRecord { id: Uuid::now_v7(), format: 1, revision: 1, body }], ..good.clone() }
    };
    assert_eq!(outcomes(&recover(&world, &padded(MAX_SEALED_BYTES - 1024)).await), [Recovered::Unreadable]);
    assert_eq!(refused(&world, &padded(MAX_SEALED_BYTES)).await.code, ErrorCode::TooLarge);
    let administrator = world.caller(Role::Administrator);
    let colour: Value = json!({ "colour": "red" });
    let unknown = problem(administrator.send(Method::POST, "/recoveries", &colour).await).await;
    assert_eq!(unknown.code, ErrorCode::MalformedRequest);
    assert!(unknown.detail.contains("colour") && !unknown.detail.contains("red"), "{}", unknown.detail);
    world.stop().await;
});

/// A database that cannot store anything just now says nothing of the records: they are neither held nor lost.
#[test]
fn while_nothing_can_be_stored_the_request_is_refused_and_not_the_records() {
    tests::server::block_on(async {
        let world = World::new(tests::Database::Sqlite).await;
        let (worker, id, person) = (world.worker(), Uuid::now_v7(), world.person(100).await);
        let records = vec![record(worker.me.id, id, &Finished::Assessment(said(person, 20)))];
        let file = file(worker, Uuid::new_v4(), records).await;
        let busy = SeaDatabase::connect(&world.server.database_url).await.unwrap();
        busy.execute_unprepared("BEGIN IMMEDIATE").await.unwrap();
        let told = refused(&world, &file).await;
        assert_eq!((told.status, told.code), (503, ErrorCode::Unavailable));
        busy.execute_unprepared("ROLLBACK").await.unwrap();
        busy.close().await.unwrap();
        assert_eq!(count(&world, "held_submission").await, 0);
        assert_eq!(outcomes(&recover(&world, &file).await), [Recovered::Received]);
        world.stop().await;
    });
}
