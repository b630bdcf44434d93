//! What stays with the person: private answers and outcomes, answers taken back, and what happened at another provider.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use shared::assessment::{CaptureContext, PersonalOutcome, Submission};
use shared::dataset::DatasetList;
use shared::error::FieldCode;
use shared::instrument::Occasion;
use shared::role::Role;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

fn opt_out(world: &World, days_ago: i64, withdraw_earlier: bool) -> Value {
    let on = world.days_ago(days_ago);
    json!({ "on": on, "decided_by": "person", "reason": "not_given", "withdraw_earlier": withdraw_earlier })
}

async fn post(caller: &Caller, path: String, body: &Value) -> StatusCode {
    let answer = caller.send(Method::POST, &path, body).await;
    let status = answer.status();
    assert!(status.is_success() || status.is_client_error(), "{status} {}", answer.text().await.unwrap());
    status
}

/// The rows that the long file has and those that its page promises.
async fn rows_of_long_file(world: &World) -> [u64; 2] {
    let evaluator = world.caller(Role::Evaluator);
    let text = evaluator.get("/datasets/assessments-long.csv").await.text().await.unwrap();
    let list: DatasetList = evaluator.read("/datasets").await;
    let promised = list.files.iter().find(|file| file.name == "assessments-long.csv").unwrap().rows.unwrap();
    [text.lines().count() as u64 - 1, promised]
}

on_both!(outcomes_named_in_private_are_not_told_to_staff, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let named = |text: &str, days_ago, shared| Submission {
        personal_outcomes: vec![PersonalOutcome { id: Uuid::now_v7(), text: text.into() }],
        shared_with_staff: shared,
        ..submission(person, days_ago, Occasion::Baseline)
    };
    world.worker().accepted(&named("Walk to the shop", 90, true)).await;
    world.worker().accepted(&named("Something that nobody is to know", 80, false)).await;
    for caller in [world.worker(), world.manager()] {
        let context: CaptureContext = caller.read(&format!("/people/{person}/capture")).await;
        let texts: Vec<&str> = context.personal_outcomes.iter().map(|outcome| outcome.text.as_str()).collect();
        assert_eq!(texts, ["Walk to the shop"]);
        for path in ["", "/progress"] {
            let text = caller.get(&format!("/people/{person}{path}")).await.text().await.unwrap();
            assert!(!text.contains("nobody is to know"), "{path}");
        }
    }
    world.stop().await;
});

on_both!(private_answers_are_corrected_in_private_and_in_the_same_voice, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let private = Submission { shared_with_staff: false, ..submission(person, 90, Occasion::Baseline) };
    let first = world.worker().accepted(&private).await;
    let told = Submission { supersedes: Some(first.id), shared_with_staff: true, ..private.clone() };
    let mut by_proxy = told.clone();
    let proxy =
        json!({ "who": "on_behalf", "helper": "service_worker", "perspective": "own_view", "basis": "best_interests" });
    by_proxy.respondent = serde_json::from_value(proxy).unwrap();
    for refused in [told.clone(), by_proxy] {
        let refused = problem(world.worker().submit(Uuid::now_v7(), &refused).await).await;
        assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("supersedes", FieldCode::NotAllowed));
    }
    world.worker().accepted(&Submission { shared_with_staff: false, ..told }).await;
    world.stop().await;
});

on_both!(answers_taken_back_leave_the_data_and_later_ones_count, async |database| {
    let world = World::new(database).await;
    let (manager, person) = (world.manager(), world.person(100).await);
    world.worker().accepted(&submission(person, 90, Occasion::Baseline)).await;
    let [rows, promised] = rows_of_long_file(&world).await;
    assert!(rows > 0 && rows == promised);
    // Opted out at first without, and then with, taking the answers back.
    let path = format!("/people/{person}/opt-out");
    assert_eq!(post(manager, path.clone(), &opt_out(&world, 20, false)).await, 200);
    assert_eq!(rows_of_long_file(&world).await, [rows, rows]);
    assert_eq!(post(manager, path.clone(), &opt_out(&world, 19, false)).await, 409);
    assert_eq!(post(manager, path.clone(), &opt_out(&world, 19, true)).await, 200);
    assert_eq!(rows_of_long_file(&world).await, [0, 0]);
    let back = json!({ "on": world.days_ago(10), "decided_by": "person" });
    assert_eq!(post(manager, format!("/people/{person}/opt-in"), &back).await, 200);
    assert_eq!(rows_of_long_file(&world).await, [0, 0], "taken back stays taken back");
    world.worker().accepted(&submission(person, 5, Occasion::FollowUp)).await;
    let [again, promised] = rows_of_long_file(&world).await;
    assert!(again > 0 && again == promised, "{again} {promised}");
    // Also once the service has ended.
    let end = json!({ "on": world.days_ago(1), "reason": "moved_away" });
    assert_eq!(post(manager, format!("/people/{person}/end"), &end).await, 200);
    assert_eq!(post(manager, path.clone(), &opt_out(&world, 0, false)).await, 409);
    assert_eq!(post(manager, path, &opt_out(&world, 0, true)).await, 200);
    assert_eq!(rows_of_long_file(&world).await, [0, 0]);
    world.stop().await;
});

on_both!(a_former_provider_learns_nothing_of_what_came_after, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let to = world.programme.providers[1].id;
    let moved = json!({ "on": world.days_ago(50), "provider": to });
    assert_eq!(post(world.manager(), format!("/people/{person}/transfer"), &moved).await, 204);
    let theirs = world.other(Role::Manager);
    assert_eq!(post(theirs, format!("/people/{person}/opt-out"), &opt_out(&world, 30, false)).await, 200);
    let late = submission(person, 5, Occasion::Baseline);
    let refused = problem(world.worker().submit(Uuid::now_v7(), &late).await).await;
    let codes: Vec<FieldCode> = refused.errors.iter().map(|error| error.code).collect();
    assert_eq!(codes, [FieldCode::AfterTransfer]);
    let back = json!({ "on": world.days_ago(20), "decided_by": "person" });
    assert_eq!(post(theirs, format!("/people/{person}/opt-in"), &back).await, 200);
    let attempt = json!({ "id": Uuid::now_v7(), "at": submission(person, 25, Occasion::Baseline).captured_at, "reason": "unwell" });
    let refused =
        problem(world.worker().send(Method::POST, &format!("/people/{person}/not-today"), &attempt).await).await;
    let codes: Vec<FieldCode> = refused.errors.iter().map(|error| error.code).collect();
    assert_eq!(codes, [FieldCode::AfterTransfer]);
    world.stop().await;
});

on_both!(odd_texts_and_numbers_are_refused_and_no_fault_of_ours, async |database| {
    let world = World::new(database).await;
    let worker = world.worker();
    let email = json!({ "email": "a\u{0}@example.org", "password": "x" });
    assert_eq!(worker.send(Method::POST, "/session", &email).await.status(), 401);
    assert_eq!(worker.get("/instruments/outcomes%00/1").await.status(), 404);
    let commissioner = world.caller(Role::Commissioner);
    assert_eq!(commissioner.get("/cohort?wave=32767").await.status(), 422);
    let refused = problem(worker.get("/people?status=Margaret%20Example").await).await;
    assert!(!refused.detail.contains("Margaret") && refused.detail.contains("overdue"), "{}", refused.detail);
    let administrator = world.caller(Role::Administrator);
    // Of the versions that come with the product, the last one in force stays.
    assert_eq!(post(administrator, "/instruments/outcomes/1/withdraw".into(), &json!({})).await, 204);
    assert_eq!(post(administrator, "/instruments/outcomes/2/withdraw".into(), &json!({})).await, 409);
    world.stop().await;
});
