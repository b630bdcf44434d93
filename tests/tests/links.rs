//! Private links of a person: their whole life, what they open and what they do not, and where the token must not be.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use backend::app::State;
use chrono::{Duration, Utc};
use reqwest::{Client, Method, Response, StatusCode};
use sea_orm::ConnectionTrait;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use shared::assessment::{Mode, PersonalOutcome, Receipt, Submission};
use shared::error::{ErrorCode, FieldCode};
use shared::instrument::Occasion;
use shared::link::{LINK_HEADER, LinkInfo, LinkPurpose, LinkQuestionnaire, LinkState, MadeLink, PersonLink, RevokedBy};
use shared::person::{PeoplePage, PersonDetail};
use shared::progress::PersonProgress;
use shared::role::Role;
use shared::wave::DueStatus;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

async fn make(caller: &Caller, person: Uuid, purpose: LinkPurpose) -> MadeLink {
    let body = json!({ "id": Uuid::now_v7(), "purpose": purpose });
    let answer = caller.send(Method::POST, &format!("/people/{person}/links"), &body).await;
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.json().await.unwrap()
}

async fn listed(caller: &Caller, person: Uuid) -> Vec<PersonLink> {
    caller.read(&format!("/people/{person}/links")).await
}

/// Asks as a holder does, from a browser with or without somebody's session.
async fn ask(world: &World, client: &Client, method: Method, path: &str, token: &str, body: Option<Value>) -> Response {
    let request = client.request(method, world.server.url(path)).header(LINK_HEADER, token);
    let request = match body {
        Some(body) => request.json(&body),
        None => request,
    };
    request.send().await.unwrap()
}

async fn get(world: &World, path: &str, token: &str) -> Response {
    ask(world, &Client::new(), Method::GET, path, token, None).await
}

async fn read<T: DeserializeOwned>(world: &World, path: &str, token: &str) -> T {
    let answer = get(world, path, token).await;
    let (status, text) = (answer.status(), answer.text().await.unwrap());
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).unwrap()
}

async fn answer(world: &World, token: &str, id: Uuid, submission: &Submission) -> Response {
    let body = serde_json::to_value(submission).unwrap();
    ask(world, &Client::new(), Method::PUT, &format!("/link/assessments/{id}"), token, Some(body)).await
}

/// Not good, and told in one way whatever the reason.
async fn not_found(answer: Response) {
    let problem = problem(answer).await;
    assert_eq!((problem.status, problem.code), (404, ErrorCode::NotFound));
    assert_eq!(problem.detail, "There is nothing here for you.");
}

fn own(person: Uuid) -> Submission {
    let captured_at = Utc::now() - Duration::minutes(5);
    Submission { mode: Mode::OwnDevice, captured_at, ..submission(person, 0, Occasion::Baseline) }
}

/// Moves the end of a link into the past, as time would.
async fn expire(state: &State, link: Uuid) {
    let past = (Utc::now() - Duration::minutes(1)).format("%Y-%m-%d %H:%M:%S+00:00");
    let id = match state.db.backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", link.simple()),
        _ => format!("'{link}'"),
    };
    let sql = format!("UPDATE person_link SET expires_at = '{past}' WHERE id = {id}");
    let done = state.db.transaction(async |tx| Ok(tx.execute_unprepared(&sql).await?)).await.unwrap();
    assert_eq!(done.rows_affected(), 1);
}

on_both!(a_link_is_answered_once_on_ones_own_device, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let named = PersonalOutcome { id: Uuid::now_v7(), text: "Walk to the shop".into() };
    let first = Submission { personal_outcomes: vec![named.clone()], ..submission(person, 20, Occasion::Baseline) };
    world.worker().accepted(&first).await;
    let link = make(world.worker(), person, LinkPurpose::Answer).await;
    assert_eq!(link.token.len(), 43, "256 bits");
    assert_eq!((link.expires_at - Utc::now()).num_hours(), 30 * 24 - 1);

    let info: LinkInfo = read(&world, "/link", &link.token).await;
    assert_eq!((info.purpose, info.used), (LinkPurpose::Answer, false));
    assert_eq!((info.preferred_name.as_str(), info.expires_at), ("Margaret Example", link.expires_at));
    let asked: LinkQuestionnaire = read(&world, "/link/questionnaire", &link.token).await;
    assert_eq!((asked.person, asked.occasion), (person, Occasion::FollowUp));
    assert_eq!(asked.personal_outcomes, [named]);
    let text = get(&world, "/link/questionnaire", &link.token).await.text().await.unwrap();
    assert!(!text.contains("R-") && !text.contains("service_start"), "no reference and no day");

    let submission = Submission { occasion: Occasion::FollowUp, shared_with_staff: false, ..own(person) };
    let id = Uuid::now_v7();
    let taken = answer(&world, &link.token, id, &submission).await;
    assert_eq!(taken.status(), 201);
    let receipt: Receipt = taken.json().await.unwrap();
    let again = answer(&world, &link.token, id, &submission).await;
    assert_eq!((again.status(), again.json::<Receipt>().await.unwrap()), (StatusCode::OK, receipt.clone()));
    let other = Submission { language: "en".into(), shared_with_staff: true, ..submission.clone() };
    let refused = problem(answer(&world, &link.token, id, &other).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::IdConflict));
    let refused = problem(answer(&world, &link.token, Uuid::now_v7(), &submission).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::Conflict));
    let refused = problem(get(&world, "/link/questionnaire", &link.token).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::Conflict));
    assert!(read::<LinkInfo>(&world, "/link", &link.token).await.used);

    // It counts as any other: the person is up to date, and staff see that it was given and not what it says.
    let detail: PersonDetail = world.worker().read(&format!("/people/{person}")).await;
    assert_eq!(detail.summary.status, DueStatus::UpToDate);
    assert_eq!((detail.assessments[0].id, detail.assessments[0].shared_with_staff), (id, false));
    let links = listed(world.manager(), person).await;
    assert_eq!((links[0].state, links[0].created_by.as_deref()), (LinkState::Used, Some("A worker")));

    // A receipt that was lost on its way is told again also later, and nothing new is taken.
    expire(&world.server.state, link.id).await;
    let late = answer(&world, &link.token, id, &submission).await;
    assert_eq!((late.status(), late.json::<Receipt>().await.unwrap()), (StatusCode::OK, receipt));
    not_found(get(&world, "/link", &link.token).await).await;
    world.stop().await;
});

on_both!(a_holder_sends_only_what_a_holder_may, async |database| {
    let world = World::new(database).await;
    let (person, somebody) = (world.person(30).await, world.person(30).await);
    let before = world.worker().accepted(&submission(person, 10, Occasion::Baseline)).await;
    let link = make(world.manager(), person, LinkPurpose::Answer).await;
    let refused = [
        ("person", Submission { person: somebody, ..own(person) }),
        ("mode", Submission { mode: Mode::Tablet, ..own(person) }),
        ("supersedes", Submission { supersedes: Some(before.id), ..own(person) }),
    ];
    for (field, submission) in refused {
        let problem = problem(answer(&world, &link.token, Uuid::now_v7(), &submission).await).await;
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code), (field, FieldCode::NotAllowed));
    }
    let problem = problem(answer(&world, &link.token, Uuid::new_v4(), &own(person)).await).await;
    assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, "id"));
    assert!(!read::<LinkInfo>(&world, "/link", &link.token).await.used, "a refusal uses nothing up");
    let good = Submission { occasion: Occasion::FollowUp, ..own(person) };
    assert_eq!(answer(&world, &link.token, Uuid::now_v7(), &good).await.status(), 201);
    world.stop().await;
});

on_both!(of_two_devices_at_once_one_is_stored, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    for _ in 0..4 {
        let link = make(world.worker(), person, LinkPurpose::Answer).await;
        let submission = own(person);
        let ids: Vec<Uuid> = (0..4).map(|_| Uuid::now_v7()).collect();
        let sent = ids.iter().map(|id| answer(&world, &link.token, *id, &submission));
        let mut statuses: Vec<u16> =
            futures_util::future::join_all(sent).await.iter().map(|answer| answer.status().as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409, 409, 409]);
    }
    let detail: PersonDetail = world.worker().read(&format!("/people/{person}")).await;
    assert_eq!(detail.assessments.len(), 4, "one for each link");
    // Managers are told, as of answers from two devices of the staff.
    let page: PeoplePage = world.manager().read("/people").await;
    let told: Vec<(Uuid, u64)> = page.asked_twice.iter().map(|asked| (asked.person, asked.count)).collect();
    assert_eq!(told, [(person, 4)]);
    world.stop().await;
});

on_both!(the_persons_own_progress_has_what_staff_do_not_see, async |database| {
    let world = World::new(database).await;
    let person = world.person(60).await;
    let secret = PersonalOutcome { id: Uuid::now_v7(), text: "Something that nobody is to know".into() };
    world.worker().accepted(&submission(person, 40, Occasion::Baseline)).await;
    let private = Submission {
        shared_with_staff: false,
        personal_outcomes: vec![secret.clone()],
        ..submission(person, 20, Occasion::FollowUp)
    };
    let hidden = world.worker().accepted(&private).await;
    let link = make(world.worker(), person, LinkPurpose::Progress).await;
    assert_eq!((link.expires_at - Utc::now()).num_days(), 364);

    let mine: PersonProgress = read(&world, "/link/progress", &link.token).await;
    let told: Vec<(Uuid, bool)> = mine.occasions.iter().map(|one| (one.assessment, one.private)).collect();
    assert_eq!((told.len(), told[1]), (2, (hidden.id, true)));
    assert_eq!((told[0].1, mine.private), (false, 0));
    assert!(mine.occasions.iter().all(|one| one.who == Some(shared::assessment::Who::Person)));
    let series = mine.series.iter().find(|series| series.overall).unwrap();
    assert_eq!(series.codes, [3, 3]);
    assert_eq!(mine.personal_outcomes[0].text, secret.text);
    assert_eq!((mine.person.reference.as_str(), mine.person.preferred_name.as_str()), ("", "Margaret Example"));

    let staff = world.worker().get(&format!("/people/{person}/progress")).await.text().await.unwrap();
    assert!(!staff.contains(&hidden.id.to_string()) && !staff.contains("nobody is to know"));
    assert_eq!(serde_json::from_str::<PersonProgress>(&staff).unwrap().private, 1);

    // It is theirs: neither the opt-out nor the end of the service takes it away.
    let out = json!({ "on": world.days_ago(5), "decided_by": "person", "reason": "burden", "withdraw_earlier": false });
    assert!(world.manager().send(Method::POST, &format!("/people/{person}/opt-out"), &out).await.status().is_success());
    let second = make(world.worker(), person, LinkPurpose::Progress).await;
    let end = json!({ "on": world.days_ago(1), "reason": "moved_away" });
    assert!(world.manager().send(Method::POST, &format!("/people/{person}/end"), &end).await.status().is_success());
    for token in [&link.token, &second.token] {
        let _: PersonProgress = read(&world, "/link/progress", token).await;
    }
    expire(&world.server.state, second.id).await;
    not_found(get(&world, "/link/progress", &second.token).await).await;
    let states: Vec<LinkState> = listed(world.worker(), person).await.iter().map(|link| link.state).collect();
    assert_eq!(states, [LinkState::Expired, LinkState::Active]);
    world.stop().await;
});

on_both!(a_link_that_is_not_good_tells_nothing, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let [to_answer, progress] = [LinkPurpose::Answer, LinkPurpose::Progress];
    // Of the other purpose, of nobody, and without a token.
    let one = make(world.worker(), person, to_answer).await;
    let two = make(world.worker(), person, progress).await;
    not_found(get(&world, "/link/progress", &one.token).await).await;
    not_found(get(&world, "/link/questionnaire", &two.token).await).await;
    not_found(answer(&world, &two.token, Uuid::now_v7(), &own(person)).await).await;
    for token in ["", "none", &one.id.to_string(), &one.token[..42], "\u{e9}"] {
        not_found(get(&world, "/link", token).await).await;
    }
    not_found(Client::new().get(world.server.url("/link")).send().await.unwrap()).await;
    // A member of staff with a session and no token is nobody here.
    not_found(world.manager().get("/link").await).await;

    // Ended by its holder, by staff, and by time.
    let client = Client::new();
    assert_eq!(ask(&world, &client, Method::DELETE, "/link", &one.token, None).await.status(), 204);
    not_found(ask(&world, &client, Method::DELETE, "/link", &one.token, None).await).await;
    let path = format!("/people/{person}/links/{}", two.id);
    for _ in 0..2 {
        assert_eq!(world.worker().send(Method::DELETE, &path, &json!(null)).await.status(), 204);
    }
    let three = make(world.worker(), person, to_answer).await;
    expire(&world.server.state, three.id).await;
    for link in [&one, &two, &three] {
        for path in ["/link", "/link/questionnaire", "/link/progress"] {
            not_found(get(&world, path, &link.token).await).await;
        }
        not_found(answer(&world, &link.token, Uuid::now_v7(), &own(person)).await).await;
        not_found(ask(&world, &client, Method::DELETE, "/link", &link.token, None).await).await;
    }
    let links = listed(world.worker(), person).await;
    let became =
        |made: &MadeLink| links.iter().find(|link| link.id == made.id).map(|l| (l.state, l.revoked_by)).unwrap();
    assert_eq!(became(&one), (LinkState::Revoked, Some(RevokedBy::Holder)));
    assert_eq!(became(&two), (LinkState::Revoked, Some(RevokedBy::Staff)));
    assert_eq!(became(&three), (LinkState::Expired, None));
    world.stop().await;
});

on_both!(nobody_is_asked_who_opted_out_or_left, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let link = make(world.worker(), person, LinkPurpose::Answer).await;
    let out = json!({ "on": world.days_ago(2), "decided_by": "person", "reason": "burden", "withdraw_earlier": false });
    assert!(world.manager().send(Method::POST, &format!("/people/{person}/opt-out"), &out).await.status().is_success());
    let refused = problem(get(&world, "/link/questionnaire", &link.token).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::Conflict));
    let refused = problem(answer(&world, &link.token, Uuid::now_v7(), &own(person)).await).await;
    assert_eq!(refused.errors[0].code, FieldCode::AfterOptOut);
    let path = format!("/people/{person}/links");
    let body = |purpose| json!({ "id": Uuid::now_v7(), "purpose": purpose });
    let refused = problem(world.worker().send(Method::POST, &path, &body(LinkPurpose::Answer)).await).await;
    assert_eq!((refused.status, refused.code), (409, ErrorCode::Conflict));

    let end = json!({ "on": world.days_ago(1), "reason": "moved_away" });
    assert!(world.manager().send(Method::POST, &format!("/people/{person}/end"), &end).await.status().is_success());
    not_found(get(&world, "/link", &link.token).await).await;
    not_found(answer(&world, &link.token, Uuid::now_v7(), &own(person)).await).await;
    for purpose in LinkPurpose::ALL {
        let refused = problem(world.worker().send(Method::POST, &path, &body(purpose)).await).await;
        assert_eq!((refused.status, refused.code), (409, ErrorCode::Conflict));
    }
    world.stop().await;
});

on_both!(links_are_the_providers_own_and_made_once, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let path = format!("/people/{person}/links");
    let body = json!({ "id": Uuid::now_v7(), "purpose": "answer" });
    let theirs = world.other(Role::Manager);
    not_found(theirs.send(Method::POST, &path, &body).await).await;
    not_found(theirs.get(&path).await).await;
    assert_eq!(world.worker().send(Method::POST, &path, &body).await.status(), 201);
    let again = problem(world.worker().send(Method::POST, &path, &body).await).await;
    assert_eq!((again.status, again.code), (409, ErrorCode::IdConflict));
    let link = listed(world.worker(), person).await.remove(0);
    not_found(theirs.send(Method::DELETE, &format!("{path}/{}", link.id), &json!(null)).await).await;
    // Nor by way of a person of their own.
    let own_person = world.person_of(theirs, 30).await;
    let crossed = format!("/people/{own_person}/links/{}", link.id);
    not_found(theirs.send(Method::DELETE, &crossed, &json!(null)).await).await;
    assert_eq!(listed(world.worker(), person).await[0].state, LinkState::Active);
    let bad = json!({ "id": Uuid::new_v4(), "purpose": "answer" });
    assert_eq!(problem(world.worker().send(Method::POST, &path, &bad).await).await.errors[0].field, "id");

    // With a person their links move; who made them there is not told.
    let moved = json!({ "on": world.days_ago(0), "provider": world.programme.providers[1].id });
    let transfer = format!("/people/{person}/transfer");
    assert_eq!(world.manager().send(Method::POST, &transfer, &moved).await.status(), 204);
    not_found(world.worker().get(&path).await).await;
    let links = listed(theirs, person).await;
    assert_eq!((links[0].id, links[0].created_by.as_deref()), (link.id, None));
    world.stop().await;
});

on_both!(a_session_in_the_same_browser_neither_helps_nor_hinders, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let link = make(world.worker(), person, LinkPurpose::Answer).await;
    let staff = &world.manager().client;
    // As of a window that acts for another account, and with a cookie that is no session.
    let request = staff.get(world.server.url("/link")).header(LINK_HEADER, &link.token);
    assert_eq!(request.header("x-acting-for", Uuid::now_v7().to_string()).send().await.unwrap().status(), 200);
    let request = Client::new().get(world.server.url("/link")).header(LINK_HEADER, &link.token);
    let answered = request.header("cookie", "session=stale").send().await.unwrap();
    assert_eq!((answered.status(), answered.headers().get("set-cookie")), (StatusCode::OK, None));
    not_found(staff.get(world.server.url("/link")).header(LINK_HEADER, "none").send().await.unwrap()).await;

    let body = serde_json::to_value(own(person)).unwrap();
    let id = Uuid::now_v7();
    let path = format!("/link/assessments/{id}");
    assert_eq!(ask(&world, staff, Method::PUT, &path, &link.token, Some(body.clone())).await.status(), 201);
    // It is nobody's of the staff: their device has not finished it.
    let finished = json!({ "assessment": body });
    assert_eq!(world.manager().asked(id, &finished).await.status(), 404);
    let captured_by = "SELECT COUNT(*) AS n FROM assessment WHERE captured_by IS NULL AND source = 'link'";
    assert_eq!(count(&world, captured_by).await, 1);
    let audited = "SELECT COUNT(*) AS n FROM audit_event WHERE actor_id IS NULL AND action = 'assessment.accept'";
    assert_eq!(count(&world, audited).await, 1);

    // From another site, or as a page of its own, nothing is answered.
    let other = Client::new().delete(world.server.url("/link")).header(LINK_HEADER, &link.token);
    let refused = problem(other.header("sec-fetch-site", "cross-site").send().await.unwrap()).await;
    assert_eq!(refused.code, ErrorCode::CrossSite);
    let page = Client::new().get(world.server.url("/link")).header(LINK_HEADER, &link.token);
    let refused = problem(page.header("sec-fetch-mode", "navigate").send().await.unwrap()).await;
    assert_eq!(refused.code, ErrorCode::CrossSite);
    world.stop().await;
});

async fn count(world: &World, sql: &str) -> i64 {
    let db = &world.server.state.db;
    let row = db.read.query_one_raw(sea_orm::Statement::from_string(db.backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

on_both!(the_token_is_kept_nowhere, async |database| {
    let world = World::new(database).await;
    let person = world.person(30).await;
    let link = make(world.worker(), person, LinkPurpose::Answer).await;
    assert_eq!(answer(&world, &link.token, Uuid::now_v7(), &own(person)).await.status(), 201);
    assert_eq!(ask(&world, &Client::new(), Method::DELETE, "/link", &link.token, None).await.status(), 204);
    let text = world.manager().get(&format!("/people/{person}/links")).await.text().await.unwrap();
    assert!(!text.contains(&link.token) && !text.contains("token"));
    let audit = world.caller(Role::Administrator).get("/audit?per_page=200").await.text().await.unwrap();
    assert!(!audit.contains(&link.token));
    for action in ["link.create", "link.revoke", "assessment.accept"] {
        assert!(audit.contains(action), "{action}");
    }
    assert_eq!(audit.matches(&link.id.to_string()).count(), 2, "made and ended");
    if let Some(file) = world.server.database_url.strip_prefix("sqlite://") {
        let mut seen = 0;
        for end in ["", "-wal"] {
            let bytes = std::fs::read(format!("{file}{end}")).unwrap_or_default();
            let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
            assert!(!has(link.token.as_bytes()), "the token stands in the database{end}");
            // Not a plain digest of it either, which whoever has a guess could try without the key.
            assert!(!has(&backend::crypto::sha256(link.token.as_bytes())));
            seen += usize::from(has(&world.server.state.keys.link_hash(&link.token)));
        }
        assert!(seen > 0, "what is looked through is the database");
    }
    world.stop().await;
});
