//! Sending assessments: idempotent under load, refused whole when anything is wrong, pinned to their version.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use sea_orm::{ConnectionTrait, Statement};
use shared::assessment::{Receipt, Submission};
use shared::error::{ErrorCode, FieldCode};
use shared::instrument::Occasion;
use shared::person::PersonDetail;
use tests::on_both;
use tests::server::Server;
use tests::world::{World, problem, submission};
use uuid::Uuid;

/// A field, the code of its refusal, and what breaks it.
type Case = (&'static str, FieldCode, Box<dyn Fn(&mut serde_json::Value)>);

async fn count(server: &Server, table: &str) -> i64 {
    let db = &server.state.db.read;
    let statement = Statement::from_string(db.get_database_backend(), format!("SELECT COUNT(*) AS n FROM {table}"));
    db.query_one_raw(statement).await.unwrap().unwrap().try_get("", "n").unwrap()
}

on_both!(twenty_equal_sends_at_once_make_one_row_and_twenty_equal_receipts, async |database| {
    let world = World::new(database).await;
    let person = world.person(200).await;
    let (id, body) = (Uuid::now_v7(), submission(person, 190, Occasion::Baseline));
    let sends = (0..20).map(|_| world.worker().submit(id, &body));
    let answers = futures_util::future::join_all(sends).await;
    let mut receipts = Vec::new();
    let mut created = 0;
    for answer in answers {
        created += usize::from(answer.status() == 201);
        assert!(answer.status().is_success(), "{}", answer.status());
        receipts.push(answer.text().await.unwrap());
    }
    assert_eq!(created, 1);
    assert!(receipts.iter().all(|receipt| receipt == &receipts[0]), "{receipts:?}");
    assert_eq!(count(&world.server, "assessment").await, 1);

    let mut other = body.clone();
    other.answers.insert("home.overall".into(), 5);
    let refused = problem(world.worker().submit(id, &other).await).await;
    assert_eq!(refused.code, ErrorCode::IdConflict);
    let again: Receipt = world.worker().submit(id, &body).await.json().await.unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), receipts[0], "nothing was changed");
    assert_eq!(count(&world.server, "assessment").await, 1);
    world.stop().await;
});

on_both!(two_contents_under_one_id_at_once_store_one, async |database| {
    let world = World::new(database).await;
    let people = [world.person(200).await, world.person(200).await];
    let id = Uuid::now_v7();
    let bodies = people.map(|person| submission(person, 190, Occasion::Baseline));
    let sends = (0..10).map(|n| world.worker().submit(id, &bodies[n % 2]));
    let answers = futures_util::future::join_all(sends).await;
    let accepted = answers.iter().filter(|a| a.status().is_success()).count();
    let refused = answers.iter().filter(|a| a.status() == 409).count();
    assert_eq!((accepted, refused), (5, 5));
    assert_eq!(count(&world.server, "assessment").await, 1);
    world.stop().await;
});

on_both!(a_device_whose_clock_is_a_day_ahead_is_heard_and_its_answers_count_for_today, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let ahead = chrono::Utc::now() + chrono::Duration::hours(25);
    let given = Submission { captured_at: ahead, ..submission(person, 0, Occasion::Baseline) };
    world.worker().accepted(&given).await;
    let detail: PersonDetail = world.worker().read(&format!("/people/{person}")).await;
    assert_eq!(detail.summary.last_completed_on, Some(world.days_ago(0)));
    assert_eq!(detail.assessments[0].captured_on, world.days_ago(0));
    let attempt = serde_json::json!({ "id": Uuid::now_v7(), "at": ahead, "reason": "unwell" });
    for _ in 0..2 {
        let path = format!("/people/{person}/not-today");
        assert_eq!(world.worker().send(reqwest::Method::POST, &path, &attempt).await.status(), 204);
    }
    world.stop().await;
});

on_both!(what_breaks_a_rule_is_refused_with_its_field_and_nothing_is_stored, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let good = submission(person, 50, Occasion::Baseline);
    let cases: Vec<Case> = vec![
        ("answers.home.overall", FieldCode::NotAllowed, Box::new(|s| s["answers"]["home.overall"] = 0.into())),
        ("answers.home.overall", FieldCode::NotAllowed, Box::new(|s| s["answers"]["home.overall"] = 6.into())),
        ("answers.home.overall", FieldCode::NotAllowed, Box::new(|s| s["answers"]["home.overall"] = (-5).into())),
        ("answers.home.garden", FieldCode::UnknownItem, Box::new(|s| s["answers"]["home.garden"] = 3.into())),
        ("answers.progress.overall", FieldCode::NotAsked, Box::new(|s| s["answers"]["progress.overall"] = 3.into())),
        ("instrument.version", FieldCode::UnknownVersion, Box::new(|s| s["instrument"]["version"] = 99.into())),
        ("captured_at", FieldCode::InFuture, Box::new(|s| s["captured_at"] = "2199-01-01T00:00:00Z".into())),
        ("captured_at", FieldCode::BeforeServiceStart, Box::new(|s| s["captured_at"] = "2024-09-10T00:00:00Z".into())),
        (
            "comments.home.comment",
            FieldCode::ControlCharacters,
            Box::new(|s| s["comments"]["home.comment"] = "a\u{0}b".into()),
        ),
        (
            "comments.home.comment",
            FieldCode::TooLong,
            Box::new(|s| s["comments"]["home.comment"] = "x".repeat(2001).into()),
        ),
        ("respondent.helper", FieldCode::Required, Box::new(|s| s["respondent"]["who"] = "with_help".into())),
        (
            "respondent.perspective",
            FieldCode::Required,
            Box::new(|s| {
                s["respondent"]["who"] = "on_behalf".into();
                s["respondent"]["helper"] = "family".into();
            }),
        ),
        ("language", FieldCode::NotAllowed, Box::new(|s| s["language"] = "xx".into())),
        ("supersedes", FieldCode::Unknown, Box::new(|s| s["supersedes"] = Uuid::now_v7().to_string().into())),
    ];
    for (field, code, break_it) in cases {
        let mut body = serde_json::to_value(&good).unwrap();
        break_it(&mut body);
        let path = format!("/assessments/{}", Uuid::now_v7());
        let answer = world.worker().send(reqwest::Method::PUT, &path, &body).await;
        assert_eq!(answer.status(), 422, "{field}");
        let problem = problem(answer).await;
        assert!(
            problem.errors.iter().any(|e| e.field == field && e.code == code),
            "{field} {code:?}: {:?}",
            problem.errors
        );
    }
    assert_eq!(count(&world.server, "assessment").await, 0);
    assert_eq!(count(&world.server, "answer").await, 0);
    world.stop().await;
});

on_both!(what_cannot_be_read_is_refused_in_the_same_form, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let good = serde_json::to_string(&submission(person, 50, Occasion::Baseline)).unwrap();
    let url = world.server.url(&format!("/assessments/{}", Uuid::now_v7()));
    let put = async |kind: &str, body: String| {
        world.worker().client.put(&url).header("content-type", kind).body(body).send().await.unwrap()
    };
    let json = "application/json";
    let unknown = good.replacen('{', "{\"colour\":\"red\",", 1);
    let cases = [
        (json, "{".to_owned(), ErrorCode::MalformedRequest, "not JSON"),
        (json, unknown, ErrorCode::MalformedRequest, "colour"),
        (json, good.replace("\"home.overall\":3", "\"home.overall\":\"3 \""), ErrorCode::MalformedRequest, "kind"),
        (json, good.replace("\"tablet\"", "\"pigeon\""), ErrorCode::MalformedRequest, "kind"),
        (json, format!("{{\"pad\":\"{}\"}}", "x".repeat(300 * 1024)), ErrorCode::TooLarge, ""),
        ("text/plain", good.clone(), ErrorCode::UnsupportedMediaType, ""),
    ];
    for (kind, body, code, says) in cases {
        let problem = problem(put(kind, body).await).await;
        assert_eq!(problem.code, code);
        assert!(problem.detail.contains(says), "{}", problem.detail);
        assert!(!problem.detail.contains("pigeon"), "what was given is never repeated: {}", problem.detail);
    }
    assert_eq!(count(&world.server, "assessment").await, 0);
    world.stop().await;
});

on_both!(after_the_end_only_what_was_captured_before_it_is_accepted, async |database| {
    let world = World::new(database).await;
    let cases = [
        ("/end", serde_json::json!({ "on": world.days_ago(10), "reason": "moved_away" }), FieldCode::AfterEnd),
        (
            "/opt-out",
            serde_json::json!({ "on": world.days_ago(10), "decided_by": "person", "reason": "burden", "withdraw_earlier": false }),
            FieldCode::AfterOptOut,
        ),
        (
            "/transfer",
            serde_json::json!({ "on": world.days_ago(10), "provider": world.programme.providers[1].id }),
            FieldCode::AfterTransfer,
        ),
    ];
    for (action, body, code) in cases {
        let person = world.person(100).await;
        let done = world.manager().send(reqwest::Method::POST, &format!("/people/{person}{action}"), &body).await;
        assert!(done.status().is_success(), "{action}: {}", done.text().await.unwrap());
        let late =
            problem(world.worker().submit(Uuid::now_v7(), &submission(person, 10, Occasion::Baseline)).await).await;
        assert!(late.errors.iter().any(|e| e.code == code), "{action}: {late:?}");
        world.worker().accepted(&submission(person, 11, Occasion::Baseline)).await;
    }
    world.stop().await;
});
