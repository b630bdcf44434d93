//! Passes of devices: beginning a session again without the password, for how long, and what takes a pass away.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use chrono::{DateTime, Utc};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::json;
use shared::device::DevicePass;
use shared::error::ErrorCode;
use shared::role::Role;
use shared::user::Me;
use tests::on_both;
use tests::world::{Caller, PASSWORD, World, problem};
use uuid::Uuid;

async fn pass(caller: &Caller, device: Uuid) -> DevicePass {
    let answer = caller.client.post(format!("{}/devices/{device}/pass", caller.base)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.json().await.unwrap()
}

async fn resume(world: &World, client: &Client, token: &str) -> Response {
    client.post(world.server.url("/session/resume")).json(&json!({ "token": token })).send().await.unwrap()
}

fn client() -> Client {
    Client::builder().cookie_store(true).build().unwrap()
}

async fn refused(world: &World, token: &str) {
    let problem = problem(resume(world, &client(), token).await).await;
    assert_eq!((problem.status, problem.code), (401, ErrorCode::NotSignedIn));
}

on_both!(a_pass_begins_a_session_again_and_the_cookie_ends_with_the_browser, async |database| {
    let world = World::new(database).await;
    let pass = pass(world.worker(), Uuid::new_v4()).await;
    let tablet = client();
    for _ in 0..2 {
        let answer = resume(&world, &tablet, &pass.token).await;
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
        assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "kept on no disk: {cookie}");
        assert_eq!(answer.json::<Me>().await.unwrap(), world.worker().me);
    }
    let back = Caller { client: tablet, base: world.server.url(""), me: world.worker().me.clone() };
    assert_eq!(back.get("/people").await.status(), StatusCode::OK);
    refused(&world, "none").await;
    refused(&world, "").await;
    world.stop().await;
});

on_both!(a_pass_lasts_no_longer_than_the_password_that_it_stands_for, async |database| {
    let world = World::new(database).await;
    let hours = |pass: &DevicePass| (pass.expires_at - Utc::now()).num_minutes() as f64 / 60.0;
    let device = Uuid::new_v4();
    let first = pass(world.worker(), device).await;
    assert!((167.5..=168.0).contains(&hours(&first)), "a worker's: seven days");
    assert!((11.5..=12.0).contains(&hours(&pass(world.manager(), device).await)), "a manager's: twelve hours");

    // A session begun with a pass gives passes that end when it does.
    let tablet = client();
    assert!(resume(&world, &tablet, &first.token).await.status().is_success());
    let back = Caller { client: tablet, base: world.server.url(""), me: world.worker().me.clone() };
    let second = pass(&back, device).await;
    let apart: DateTime<Utc> = first.expires_at;
    assert!((second.expires_at - apart).num_milliseconds().abs() < 2, "{apart} {}", second.expires_at);
    // And the second takes the place of the first.
    refused(&world, &first.token).await;
    assert!(resume(&world, &client(), &second.token).await.status().is_success());
    world.stop().await;
});

on_both!(what_ends_an_account_s_sessions_takes_its_passes_away, async |database| {
    let world = World::new(database).await;
    let device = Uuid::new_v4();
    let taken = pass(world.worker(), device).await;
    let answer = world.worker().send(Method::DELETE, &format!("/devices/{device}/pass"), &json!({})).await;
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    refused(&world, &taken.token).await;

    // Signing out of a session leaves the pass: a tablet that was handed over is opened by the PIN again.
    let tablet = Caller::sign_in(&world.server, "worker0@example.org", PASSWORD).await;
    let kept = pass(&tablet, device).await;
    assert_eq!(tablet.send(Method::DELETE, "/session", &json!({})).await.status(), StatusCode::NO_CONTENT);
    assert!(resume(&world, &client(), &kept.token).await.status().is_success());

    let changed = json!({ "current": PASSWORD, "new": "a short walk by the river" });
    assert_eq!(world.worker().send(Method::PUT, "/session/password", &changed).await.status(), 204);
    refused(&world, &kept.token).await;

    let administrator = world.caller(Role::Administrator);
    let reset = pass(world.manager(), device).await;
    let path = format!("/users/{}/reset-password", world.manager().me.id);
    assert!(administrator.send(Method::POST, &path, &json!({})).await.status().is_success());
    refused(&world, &reset.token).await;

    let other = world.other(Role::Worker);
    let closed = pass(other, device).await;
    let form = json!({ "name": other.me.name, "active": false });
    assert!(administrator.send(Method::PUT, &format!("/users/{}", other.me.id), &form).await.status().is_success());
    refused(&world, &closed.token).await;
    world.stop().await;
});

on_both!(a_window_that_acts_for_one_account_does_nothing_as_another, async |database| {
    let world = World::new(database).await;
    let ask = async |meant: &str| {
        let request = world.worker().client.get(world.server.url("/people")).header("x-acting-for", meant);
        request.send().await.unwrap()
    };
    assert_eq!(ask(&world.worker().me.id.to_string()).await.status(), StatusCode::OK);
    for other in [world.manager().me.id.to_string(), "somebody".into(), String::new()] {
        assert_eq!(problem(ask(&other).await).await.code, ErrorCode::NotSignedIn);
    }
    world.stop().await;
});
