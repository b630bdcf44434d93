//! What is refused and how it is told: every field at once, one-time passwords that are too old, answers from the time of
//! an opt-out that was taken back; and HEAD, which is answered as GET.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use reqwest::{Client, Method};
use sea_orm::{ConnectionTrait, Database as SeaDatabase};
use serde_json::json;
use shared::error::{ErrorCode, FieldCode};
use shared::instrument::Occasion;
use shared::person::RegisterPerson;
use shared::role::Role;
use shared::user::{NewUser, SignIn, UserSummary};
use tests::on_both;
use tests::world::{World, one_time_password, problem, submission};
use uuid::Uuid;

on_both!(a_person_is_refused_with_every_fault_at_once, async |database| {
    let world = World::new(database).await;
    let body = RegisterPerson { id: Uuid::now_v7(), person: world.form("A-1", 100) };
    assert_eq!(world.manager().send(Method::POST, "/people", &body).await.status(), 201);
    let again = RegisterPerson { id: Uuid::now_v7(), person: world.form("A-1", -500) };
    let refused = problem(world.manager().send(Method::POST, "/people", &again).await).await;
    let mut told: Vec<_> = refused.errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    told.sort();
    assert_eq!(told, [("person.reference", FieldCode::Taken), ("person.service_start", FieldCode::InFuture)]);
    let repeated = world.manager().send(Method::POST, "/people", &body).await;
    assert_eq!(repeated.status(), 200, "a repetition is not its own neighbour");
    world.stop().await;
});

on_both!(a_one_time_password_is_valid_for_three_days, async |database| {
    let world = World::new(database).await;
    let email = "new@example.org";
    let new = NewUser { email: email.into(), name: "A new one".into(), role: Role::Evaluator, provider: None };
    let mut password = one_time_password(&world.server.state, new).await;
    let sign_in = async |password: &str| {
        let body = SignIn { email: email.into(), password: password.into() };
        Client::new().post(world.server.url("/session")).json(&body).send().await.unwrap()
    };
    let admin = SeaDatabase::connect(&world.server.database_url).await.unwrap();
    let age = async |hours: i64| {
        let to = chrono::Utc::now() + chrono::Duration::hours(72 - hours);
        let to = to.format("%Y-%m-%d %H:%M:%S+00:00");
        let sql = format!("UPDATE account SET password_expires_at = '{to}' WHERE email = '{email}'");
        admin.execute_unprepared(&sql).await.unwrap();
    };
    for round in 0..2 {
        age(71).await;
        assert_eq!(sign_in(&password).await.status(), 200, "round {round}");
        age(73).await;
        let refused = problem(sign_in(&password).await).await;
        assert_eq!((refused.code, refused.status), (ErrorCode::PasswordExpired, 401), "round {round}");
        assert!(refused.detail.contains("administrator"), "{}", refused.detail);
        let guessed = problem(sign_in("not the password").await).await;
        assert_eq!(guessed.code, ErrorCode::WrongCredentials, "who does not know it learns nothing");
        // The page of the users gives another, with three days of its own.
        let users: shared::Page<UserSummary> = world.caller(Role::Administrator).read("/users?per_page=100").await;
        let id = users.items.iter().find(|user| user.email == email).unwrap().id;
        let path = format!("/users/{id}/reset-password");
        let reset = world.caller(Role::Administrator).send(Method::POST, &path, &json!({})).await;
        assert_eq!(reset.status(), 200);
        let reset: serde_json::Value = reset.json().await.unwrap();
        let until: chrono::DateTime<chrono::Utc> = reset["valid_until"].as_str().unwrap().parse().unwrap();
        let hours = (until - chrono::Utc::now()).num_minutes() as f64 / 60.0;
        assert!((71.0..=72.0).contains(&hours), "{hours}");
        password = reset["password"].as_str().unwrap().to_owned();
    }
    // A password of one's own does not expire.
    tests::world::choose_password(&world.server.base, email, &password).await;
    assert_eq!(sign_in(tests::world::PASSWORD).await.status(), 200);
    admin.close().await.unwrap();
    world.stop().await;
});

on_both!(what_was_captured_while_somebody_had_opted_out_stays_refused, async |database| {
    let world = World::new(database).await;
    let person = world.person(300).await;
    let manager = world.manager();
    let out = |days| json!({ "on": world.days_ago(days), "decided_by": "person", "reason": "burden", "withdraw_earlier": false });
    let back = |days| json!({ "on": world.days_ago(days), "decided_by": "person" });
    for (action, body) in [("opt-out", out(60)), ("opt-in", back(40)), ("opt-out", out(40)), ("opt-in", back(20))] {
        let done = manager.send(Method::POST, &format!("/people/{person}/{action}"), &body).await;
        assert_eq!(done.status(), 200, "{action}: {}", done.text().await.unwrap());
    }
    for days in [60, 50, 41, 40, 30, 21] {
        let late = world.worker().submit(Uuid::now_v7(), &submission(person, days, Occasion::FollowUp)).await;
        let refused = problem(late).await;
        assert_eq!(refused.errors.len(), 1);
        assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("captured_at", FieldCode::AfterOptOut));
        let at = world.days_ago(days).and_hms_opt(9, 0, 0).unwrap().and_utc();
        let attempt = json!({ "id": Uuid::now_v7(), "at": at, "reason": "unwell" });
        let answer = world.worker().send(Method::POST, &format!("/people/{person}/not-today"), &attempt).await;
        assert_eq!(problem(answer).await.errors[0].code, FieldCode::AfterOptOut);
    }
    for days in [61, 20, 1] {
        world.worker().accepted(&submission(person, days, Occasion::FollowUp)).await;
    }
    world.stop().await;
});

on_both!(head_is_answered_as_get_without_a_body, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let caller = world.worker();
    for path in ["/people", "/programme", &format!("/people/{person}"), "/people/nobody", "/audit", "/datasets/x"] {
        let get = caller.get(path).await;
        let head = caller.client.head(world.server.url(path)).send().await.unwrap();
        assert_eq!(head.status(), get.status(), "{path}");
        assert_eq!(head.headers().get("content-type"), get.headers().get("content-type"), "{path}");
        assert_eq!(head.bytes().await.unwrap().len(), 0, "{path}");
    }
    assert_eq!(Client::new().head(world.server.url("/people")).send().await.unwrap().status(), 401);
    let ready = Client::new().head(format!("{}/health/ready", world.server.base)).send().await.unwrap();
    assert_eq!(ready.status(), 200);
    world.stop().await;
});
