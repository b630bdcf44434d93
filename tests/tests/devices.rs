//! Devices that work without a network: the key that the server keeps, what they take along, where something is, people
//! asked twice, and addresses of the API typed into a handed-over tablet.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeMap;

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use shared::assessment::{CaptureContext, PersonalOutcome, Submission};
use shared::device::{Custody, CustodyOf, DeviceKey, DevicePack, MAX_PACKED_PEOPLE};
use shared::error::ErrorCode;
use shared::instrument::{Instrument, Occasion};
use shared::person::{PeoplePage, PersonDetail};
use shared::progress::PersonProgress;
use shared::role::Role;
use shared::wave::DueStatus;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

async fn change(manager: &Caller, path: String, body: &Value) {
    let answer = manager.send(Method::POST, &path, body).await;
    assert!(answer.status().is_success(), "{path}: {}", answer.text().await.unwrap());
}

on_both!(each_account_has_its_own_key_on_each_device_and_always_the_same, async |database| {
    let world = World::new(database).await;
    let devices = [Uuid::new_v4(), Uuid::now_v7()];
    let mut keys = Vec::new();
    for caller in [world.worker(), world.manager(), world.other(Role::Worker)] {
        for device in devices {
            let path = format!("/devices/{device}/key");
            let answer = caller.get(&path).await;
            assert_eq!(answer.headers()["cache-control"], "no-store");
            let key: DeviceKey = answer.json().await.unwrap();
            assert_eq!(key.key.len(), 44, "32 bytes in base64");
            assert!(caller.read::<DeviceKey>(&path).await == key, "the same again");
            keys.push(key.key);
        }
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 6, "each another");
    let again = Caller::sign_in(&world.server, "worker0@example.org", tests::world::PASSWORD).await;
    let key: DeviceKey = again.read(&format!("/devices/{}/key", devices[0])).await;
    assert!(keys.contains(&key.key), "the same in another session");
    assert_eq!(problem(world.worker().get("/devices/tablet/key").await).await.code, ErrorCode::NotFound);
    world.stop().await;
});

/// People of every kind at the first provider, two of them outside the pack, and one at the second provider.
async fn people_of_every_kind(world: &World) -> Vec<Uuid> {
    let (manager, worker) = (world.manager(), world.worker());
    let mut people = vec![world.person(10).await, world.person(500).await];
    let named = |text: &str| vec![PersonalOutcome { id: Uuid::now_v7(), text: text.into() }];

    // Two personal outcomes, one still named later with progress said of it; a correction; another voice.
    let followed = world.person(300).await;
    let mut baseline = submission(followed, 290, Occasion::Baseline);
    baseline.personal_outcomes = [named("Walk to the shop"), named("See my sister")].concat();
    worker.accepted(&baseline).await;
    let mut later = submission(followed, 170, Occasion::FollowUp);
    later.personal_outcomes = vec![baseline.personal_outcomes[1].clone()];
    later.outcome_progress = BTreeMap::from([(baseline.personal_outcomes[1].id, 2)]);
    let second = worker.accepted(&later).await;
    let mut corrected = Submission { supersedes: Some(second.id), ..later };
    corrected.answers.insert("home.overall".into(), 5);
    worker.accepted(&corrected).await;
    let mut by_proxy = submission(followed, 60, Occasion::FollowUp);
    by_proxy.respondent = serde_json::from_value(
        json!({ "who": "on_behalf", "helper": "family", "perspective": "own_view", "basis": "best_interests" }),
    )
    .unwrap();
    worker.accepted(&by_proxy).await;
    people.push(followed);

    // Said in private after something that was not.
    let private = world.person(200).await;
    let open = Submission { personal_outcomes: named("Bake again"), ..submission(private, 190, Occasion::Baseline) };
    worker.accepted(&open).await;
    let kept = Submission {
        personal_outcomes: named("Something that nobody is to know"),
        shared_with_staff: false,
        ..submission(private, 80, Occasion::FollowUp)
    };
    worker.accepted(&kept).await;
    let attempt = json!({ "id": Uuid::now_v7(), "at": chrono::Utc::now(), "reason": "unwell" });
    change(worker, format!("/people/{private}/not-today"), &attempt).await;
    people.push(private);

    let opted_out = world.person(100).await;
    worker.accepted(&submission(opted_out, 90, Occasion::Baseline)).await;
    let out = json!({ "on": world.days_ago(5), "decided_by": "person", "reason": "burden", "withdraw_earlier": false });
    change(manager, format!("/people/{opted_out}/opt-out"), &out).await;
    people.push(opted_out);

    let [ended, moved] = [world.person(100).await, world.person(100).await];
    let end = json!({ "on": world.days_ago(5), "reason": "moved_away" });
    change(manager, format!("/people/{ended}/end"), &end).await;
    let transfer = json!({ "on": world.days_ago(5), "provider": world.programme.providers[1].id });
    change(manager, format!("/people/{moved}/transfer"), &transfer).await;
    let theirs = world.person_of(world.other(Role::Manager), 100).await;
    world.other(Role::Worker).accepted(&submission(theirs, 50, Occasion::Baseline)).await;
    people
}

on_both!(a_device_takes_along_what_each_page_would_show_and_nothing_else, async |database| {
    let world = World::new(database).await;
    let people = people_of_every_kind(&world).await;
    for caller in [world.worker(), world.manager()] {
        let answer = caller.get("/device-pack").await;
        assert_eq!(
            (answer.status(), &answer.headers()["cache-control"]),
            (StatusCode::OK, &"no-store".parse().unwrap())
        );
        let text = answer.text().await.unwrap();
        assert!(!text.contains("nobody is to know"), "said in private");
        let pack: DevicePack = serde_json::from_str(&text).unwrap();
        assert_eq!((&pack.me, &pack.programme), (&caller.me, &caller.read("/programme").await));
        assert_eq!(pack.instrument, caller.read::<Instrument>("/instruments/outcomes/2").await);
        assert!(pack.complete && pack.people.len() <= MAX_PACKED_PEOPLE);

        let listed: PeoplePage = caller.read("/people?per_page=200").await;
        let order: Vec<Uuid> = listed.people.items.iter().map(|person| person.id).collect();
        let packed: Vec<Uuid> = pack.people.iter().map(|person| person.progress.person.id).collect();
        assert_eq!(packed, order, "those of the list, in its order");
        assert_eq!(packed.len(), people.len());
        assert!(people.iter().all(|person| packed.contains(person)));

        for person in &pack.people {
            let id = person.progress.person.id;
            assert_eq!(person.progress, caller.read::<PersonProgress>(&format!("/people/{id}/progress")).await);
            let detail: PersonDetail = caller.read(&format!("/people/{id}")).await;
            assert_eq!((person.ended_on, person.opted_out_on), (detail.ended_on, detail.opted_out_on));
            if detail.summary.status == DueStatus::OptedOut {
                assert_eq!(person.occasion, Occasion::FollowUp);
                continue;
            }
            let context: CaptureContext = caller.read(&format!("/people/{id}/capture")).await;
            assert_eq!(person.progress.person, context.person);
            assert_eq!((person.occasion, &person.personal_outcomes), (context.occasion, &context.personal_outcomes));
        }
        let outcomes: usize = pack.people.iter().map(|person| person.personal_outcomes.len()).sum();
        let said: usize =
            pack.people.iter().flat_map(|person| &person.progress.personal_outcomes).map(|o| o.progress.len()).sum();
        assert!(outcomes == 2 && said == 1, "there was something to compare: {outcomes} {said}");
    }
    let theirs: DevicePack = world.other(Role::Worker).read("/device-pack").await;
    assert_eq!(theirs.people.len(), 2, "their own, and who moved to them");
    world.stop().await;
});

on_both!(a_device_is_told_where_its_own_things_are, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let mut answers = submission(person, 50, Occasion::Baseline);
    let receipt = world.worker().accepted(&answers).await;
    let assessed = json!({ "assessment": answers });
    answers.answers.insert("home.overall".into(), 1);
    let corrected = json!({ "assessment": answers });
    let attempt = json!({ "id": Uuid::now_v7(), "at": chrono::Utc::now(), "reason": "unwell" });
    change(world.worker(), format!("/people/{person}/not-today"), &attempt).await;
    let attempted: Uuid = attempt["id"].as_str().unwrap().parse().unwrap();
    let attempt = json!({ "not_today": { "person": person, "attempt": attempt } });
    for (id, finished) in [(receipt.id, &assessed), (attempted, &attempt)] {
        let custody: CustodyOf = world.worker().asked(id, finished).await.json().await.unwrap();
        assert_eq!(custody.custody, Custody::Received);
        for other in [world.manager(), world.other(Role::Worker)] {
            assert_eq!(other.asked(id, finished).await.status(), 404, "not theirs");
        }
        assert_eq!(world.worker().asked(Uuid::now_v7(), finished).await.status(), 404, "another id");
    }
    for (id, other) in [(receipt.id, &corrected), (receipt.id, &attempt), (attempted, &assessed)] {
        assert_eq!(world.worker().asked(id, other).await.status(), 404, "other content under the same id");
    }
    world.stop().await;
});

on_both!(two_devices_and_one_person_on_one_day_are_both_kept_and_the_manager_is_told, async |database| {
    let world = World::new(database).await;
    let (worker, manager) = (world.worker(), world.manager());
    let twice = world.person(200).await;
    let [first, mut second] = [submission(twice, 3, Occasion::Baseline), submission(twice, 3, Occasion::Baseline)];
    second.answers.insert("home.overall".into(), 5);
    worker.accepted(&first).await;
    let told = async |path: &str| manager.read::<PeoplePage>(path).await.asked_twice;
    assert!(told("/people").await.is_empty());
    let kept = manager.accepted(&second).await;

    // Not told of: another voice, another day, too long ago, another provider's.
    let mut proxy = submission(world.person(200).await, 3, Occasion::Baseline);
    worker.accepted(&proxy).await;
    proxy.respondent = serde_json::from_value(
        json!({ "who": "on_behalf", "helper": "family", "perspective": "own_view", "basis": "best_interests" }),
    )
    .unwrap();
    worker.accepted(&proxy).await;
    let once_a_day = world.person(200).await;
    for days in [3, 4, 29, 29] {
        worker.accepted(&submission(once_a_day, days, Occasion::Baseline)).await;
    }
    let theirs = world.person_of(world.other(Role::Manager), 200).await;
    for _ in 0..2 {
        world.other(Role::Worker).accepted(&submission(theirs, 3, Occasion::Baseline)).await;
    }

    // Told of whatever is listed; the latest day first.
    let today = world.person(200).await;
    for _ in 0..3 {
        worker.accepted(&submission(today, 0, Occasion::Baseline)).await;
    }
    for path in ["/people", "/people?search=nobody", "/people?status=ended&page=7"] {
        let asked = told(path).await;
        let seen: Vec<_> = asked.iter().map(|asked| (asked.person, asked.on, asked.count)).collect();
        assert_eq!(seen, [(today, world.days_ago(0), 3), (twice, world.days_ago(3), 2)], "{path}");
        assert_eq!(asked[0].preferred_name, "Margaret Example");
        assert!(worker.read::<PeoplePage>(path).await.asked_twice.is_empty(), "workers are not told");
    }
    let detail: PersonDetail = manager.read(&format!("/people/{twice}")).await;
    assert_eq!(detail.assessments.len(), 2, "both are kept");

    let correction = Submission {
        supersedes: Some(kept.id),
        captured_at: submission(twice, 2, Occasion::Baseline).captured_at,
        ..second
    };
    worker.accepted(&correction).await;
    let left: Vec<Uuid> = told("/people").await.iter().map(|asked| asked.person).collect();
    assert_eq!(left, [today], "one of the two was corrected");
    world.stop().await;
});

on_both!(an_address_of_the_api_typed_into_a_browser_shows_nothing, async |database| {
    let world = World::new(database).await;
    let person = world.person(100).await;
    let typed = async |client: &Client, path: &str| {
        let request = client.get(format!("{}{path}", world.server.base));
        let request = request.header("sec-fetch-mode", "navigate").header("sec-fetch-dest", "document");
        request.header("sec-fetch-site", "none").send().await.unwrap()
    };
    let worker = &world.worker().client;
    for path in
        ["/people".into(), format!("/people/{person}"), format!("/people/{person}/progress"), "/device-pack".into()]
    {
        assert_eq!(world.worker().get(&path).await.status(), 200);
        let refused = problem(typed(worker, &format!("/api/v1{path}")).await).await;
        assert_eq!((refused.status, refused.code), (403, ErrorCode::CrossSite), "{path}");
    }
    assert_eq!(typed(worker, "/api/openapi.json").await.status(), 200);
    let evaluator = &world.caller(Role::Evaluator).client;
    assert_eq!(typed(evaluator, "/api/v1/datasets/codebook.csv").await.status(), 200, "the page links to it");
    assert_eq!(typed(evaluator, "/api/v1/datasets").await.status(), 403);
    world.stop().await;
});
