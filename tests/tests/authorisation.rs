//! Every operation × every role × own and other provider: an operation that this file does not know fails.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeMap;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use shared::instrument::Occasion;
use shared::role::{PERMISSIONS, Permission, Role};
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

/// Who may what, written out by hand from the product's table, so that a change of `PERMISSIONS` or of a route's permission
/// is noticed: worker, manager, commissioner, evaluator, administrator by their first letters.
const MAY: [(&str, &str); 47] = [
    ("get /session", "wmcea"),
    ("delete /session", "wmcea"),
    ("put /session/password", "wmcea"),
    ("get /programme", "wmcea"),
    ("get /people", "wm"),
    ("post /people", "m"),
    ("get /people/{id}", "wm"),
    ("get /people/{id}/edit", "m"),
    ("put /people/{id}", "m"),
    ("post /people/{id}/end", "m"),
    ("post /people/{id}/transfer", "m"),
    ("post /people/{id}/opt-out", "m"),
    ("post /people/{id}/opt-in", "m"),
    ("post /people/{id}/not-today", "wm"),
    ("get /people/{id}/capture", "wm"),
    ("get /people/{id}/progress", "wm"),
    ("get /people/{id}/needs", "wm"),
    ("put /people/{id}/needs/{record}", "wm"),
    ("post /people/{id}/links", "wm"),
    ("get /people/{id}/links", "wm"),
    ("delete /people/{id}/links/{link}", "wm"),
    ("put /assessments/{id}", "wm"),
    ("get /devices/{device}/key", "wm"),
    ("post /devices/{device}/pass", "wm"),
    ("delete /devices/{device}/pass", "wm"),
    ("get /device-pack", "wm"),
    ("post /custody/{id}", "wm"),
    ("get /cohort", "wmce"),
    ("get /kpi6", "wmce"),
    ("get /insight/needs", "wmce"),
    ("get /datasets", "ce"),
    ("get /datasets/{file}", "ce"),
    ("post /imports/ratings", "m"),
    ("get /instruments", "wmcea"),
    ("get /instruments/{key}/{version}", "wmcea"),
    ("post /instruments", "a"),
    ("post /instruments/{key}/{version}/withdraw", "a"),
    ("get /languages/{tag}/texts.xlsx", "a"),
    ("post /languages/{tag}/texts", "a"),
    ("get /users", "a"),
    ("post /users", "a"),
    ("put /users/{id}", "a"),
    ("post /users/{id}/reset-password", "a"),
    ("get /audit", "a"),
    ("post /recoveries", "a"),
    ("get /recoveries", "a"),
    ("post /recoveries/{id}/retry", "a"),
];

fn may(role: Role, method: &str, path: &str) -> bool {
    let row = MAY.iter().find(|(operation, _)| *operation == format!("{method} {path}"));
    let (_, roles) = row.unwrap_or_else(|| panic!("{method} {path} has no row in this test"));
    roles.contains(&role.as_str()[..1])
}

/// How an operation is called: with what body, about whose person.
struct Call {
    body: Option<Value>,
    content_type: &'static str,
    /// Whether the path names a person, so that another provider's must not be found.
    of_person: bool,
}

/// The body of each operation: valid enough that a caller who may gets past the door. `None` for one not known here.
fn call(method: &str, path: &str, world: &World, person: Uuid) -> Option<Call> {
    let json = |body: Value, of_person| Call { body: Some(body), content_type: "application/json", of_person };
    let bare = |of_person| Call { body: None, content_type: "application/json", of_person };
    let text =
        |body: &str, content_type| Call { body: Some(Value::String(body.into())), content_type, of_person: false };
    let today = world.days_ago(0);
    let form = || serde_json::to_value(world.form(&Uuid::new_v4().simple().to_string(), 100)).unwrap();
    Some(match (method, path) {
        ("post", "/session") => json(json!({ "email": "nobody@example.org", "password": "x" }), false),
        (
            "get",
            "/session"
            | "/programme"
            | "/people"
            | "/kpi6"
            | "/insight/needs"
            | "/datasets"
            | "/instruments"
            | "/users"
            | "/audit"
            | "/devices/{device}/key"
            | "/device-pack"
            | "/recoveries",
        ) => bare(false),
        ("get", "/cohort" | "/datasets/{file}" | "/instruments/{key}/{version}") => bare(false),
        ("get", "/languages" | "/languages/{tag}/texts.xlsx") => bare(false),
        ("post", "/languages/{tag}/texts") => {
            text("no spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
        ("delete", "/session" | "/devices/{device}/pass") | ("post", "/devices/{device}/pass") => bare(false),
        ("post", "/custody/{id}") => json(json!({}), false),
        ("post", "/session/resume") => json(json!({ "token": "none" }), false),
        ("put", "/session/password") => json(json!({ "current": "wrong", "new": "short" }), false),
        ("post", "/people") => json(json!({ "id": Uuid::now_v7(), "person": form() }), false),
        ("get", "/people/{id}" | "/people/{id}/edit" | "/people/{id}/capture" | "/people/{id}/progress") => bare(true),
        ("get", "/people/{id}/links" | "/people/{id}/needs") | ("delete", "/people/{id}/links/{link}") => bare(true),
        ("put", "/people/{id}/needs/{record}") => {
            let needs = json!({ "easy_read": true, "text_size": "large", "contrast": "normal", "read_aloud": false,
                "format": "screen", "help_to_answer": "none", "time_of_day": "any" });
            json(needs, true)
        }
        ("post", "/people/{id}/links") => json(json!({ "id": Uuid::now_v7(), "purpose": "answer" }), true),
        ("put", "/people/{id}") => json(form(), true),
        ("post", "/people/{id}/end") => json(json!({ "on": today, "reason": "other" }), true),
        ("post", "/people/{id}/transfer") => {
            json(json!({ "on": today, "provider": world.programme.providers[1].id }), true)
        }
        ("post", "/people/{id}/opt-out") => {
            json(json!({ "on": today, "decided_by": "person", "reason": "burden", "withdraw_earlier": false }), true)
        }
        ("post", "/people/{id}/opt-in") => json(json!({ "on": today, "decided_by": "person" }), true),
        ("post", "/people/{id}/not-today") => {
            json(json!({ "id": Uuid::now_v7(), "at": chrono::Utc::now(), "reason": "unwell" }), true)
        }
        ("put", "/assessments/{id}") => {
            json(serde_json::to_value(submission(person, 1, Occasion::Baseline)).unwrap(), true)
        }
        ("post", "/imports/ratings") => text("reference,captured_on\r\n", "text/csv"),
        ("post", "/instruments") => text("format = 1", "text/plain"),
        ("post", "/instruments/{key}/{version}/withdraw") => bare(false),
        ("post", "/users") => {
            json(json!({ "email": "not an address", "name": "", "role": "worker", "provider": null }), false)
        }
        ("put", "/users/{id}") => json(json!({ "name": "Somebody", "active": true }), false),
        ("post", "/users/{id}/reset-password" | "/recoveries/{id}/retry") => bare(false),
        ("post", "/recoveries") => {
            let (account, device) = (Uuid::nil(), Uuid::nil());
            let now = chrono::Utc::now();
            json(
                json!({ "version": 1, "account": account, "device": device, "exported_at": now, "wrapped_key": "", "records": [] }),
                false,
            )
        }
        _ => return None,
    })
}

fn address(path: &str, person: Uuid) -> String {
    let id = if path.starts_with("/assessments") {
        Uuid::now_v7()
    } else if path.starts_with("/people") {
        person
    } else {
        Uuid::nil()
    };
    let path = path
        .replace("{id}", &id.to_string())
        .replace("{link}", &Uuid::nil().to_string())
        .replace("{record}", &Uuid::now_v7().to_string())
        .replace("{device}", &id.to_string())
        .replace("{file}", "codebook.csv")
        .replace("{tag}", "pl")
        .replace("{key}", "outcomes")
        .replace("{version}", "999");
    if path == "/cohort" { "/cohort?wave=1".into() } else { path }
}

async fn send(
    caller: Option<&Caller>,
    world: &World,
    method: &str,
    path: &str,
    person: Uuid,
    call: &Call,
) -> reqwest::Response {
    let client = caller.map_or_else(reqwest::Client::new, |caller| caller.client.clone());
    let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
    let request =
        client.request(method, world.server.url(&address(path, person))).header("content-type", call.content_type);
    let request = match &call.body {
        Some(Value::String(text)) => request.body(text.clone()),
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    request.send().await.unwrap()
}

/// Every operation of the description with its permission; `None` for those open to everybody.
fn operations() -> Vec<(String, String, Option<Permission>)> {
    let api = serde_json::to_value(backend::routes::openapi()).unwrap();
    let mut operations = Vec::new();
    for (path, methods) in api["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let scope = operation["security"][0]["session"][0].as_str();
            let permission = scope
                .map(|scope| serde_json::from_value(Value::String(scope.into())).expect("a permission of the table"));
            operations.push((method.clone(), path.clone(), permission));
        }
    }
    operations
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

on_both!(every_operation_by_every_role, async |database| {
    let world = World::new(database).await;
    let operations = operations();
    assert!(operations.len() >= 30, "the description lists {} operations", operations.len());
    let open: Vec<_> = operations
        .iter()
        .filter(|(_, _, permission)| permission.is_none())
        .map(|(m, p, _)| (m.as_str(), p.as_str()))
        .collect();
    let doors = [
        ("delete", "/link"),
        ("get", "/languages"),
        ("get", "/link"),
        ("get", "/link/progress"),
        ("get", "/link/questionnaire"),
        ("get", "/statement"),
        ("post", "/session"),
        ("post", "/session/resume"),
        ("put", "/link/assessments/{id}"),
    ];
    assert_eq!(
        sorted(open),
        doors,
        "only signing in, coming back with a pass, what a link's token opens and what everybody is told has no permission"
    );
    for (method, path, permission) in &operations {
        let own = world.person(100).await;
        let call_of = |person| {
            call(method, path, &world, person).unwrap_or_else(|| panic!("{method} {path} has no row in this test"))
        };
        if permission.is_none() {
            continue;
        }
        let nobody = send(None, &world, method, path, own, &call_of(own)).await;
        assert_eq!(nobody.status(), StatusCode::UNAUTHORIZED, "{method} {path} by nobody");
        for role in Role::ALL {
            // A session of its own where the call ends or changes it.
            let own = world.person(100).await;
            let fresh =
                Caller::sign_in(&world.server, &format!("{}0@example.org", role.as_str()), tests::world::PASSWORD)
                    .await;
            let answer = send(Some(&fresh), &world, method, path, own, &call_of(own)).await;
            let (status, label) = (answer.status(), format!("{method} {path} by {}", role.as_str()));
            if may(role, method, path) {
                // Past the door: done, or refused for what was sent. A 404 is right only for the things that are not there.
                let absent = ["{version}", "/users/{id}", "/custody/{id}", "/recoveries/{id}", "/links/{link}"];
                let absent = absent.iter().any(|part| path.contains(part));
                assert!(
                    status.is_success() || matches!(status.as_u16(), 409 | 422) || (absent && status == 404),
                    "{label}: {status} {}",
                    answer.text().await.unwrap()
                );
            } else {
                assert_eq!(status, StatusCode::NOT_FOUND, "{label}");
            }
            if call_of(own).of_person && may(role, method, path) {
                let others = world.person_of(world.other(Role::Manager), 100).await;
                let answer = send(Some(&fresh), &world, method, path, others, &call_of(others)).await;
                assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{label}, another provider's person");
                assert_eq!(problem(answer).await.errors, [], "{label}: nothing is told of another provider's person");
            }
        }
    }
    world.stop().await;
});

#[test]
fn every_permission_has_a_row_and_an_operation() {
    let used: Vec<Permission> = operations().into_iter().filter_map(|(_, _, permission)| permission).collect();
    let mut rows: BTreeMap<String, usize> = BTreeMap::new();
    for (permission, roles) in PERMISSIONS {
        *rows.entry(format!("{permission:?}")).or_default() += 1;
        assert!(!roles.is_empty());
        assert!(used.contains(permission), "{permission:?} is required by no operation");
    }
    assert!(rows.values().all(|count| *count == 1), "a permission has two rows");
}
