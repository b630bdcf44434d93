//! Correcting an assessment by a later one that supersedes it: refused where it does not fit, and followed everywhere
//! where it does, while the first one stays as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;
use shared::assessment::{Receipt, Submission};
use shared::error::{ErrorCode, FieldCode};
use shared::instrument::Occasion;
use shared::person::PersonDetail;
use shared::progress::PersonProgress;
use shared::role::Role;
use tests::on_both;
use tests::world::{Caller, World, problem, submission};
use uuid::Uuid;

const ITEM: &str = "home.overall";

/// The same assessment with another rating, in place of `earlier`.
fn correction(of: &Submission, earlier: Uuid, rating: i16) -> Submission {
    let mut corrected = of.clone();
    corrected.answers.insert(ITEM.into(), rating);
    corrected.supersedes = Some(earlier);
    corrected
}

/// The rows of a query of three whole numbers.
async fn numbers(world: &World, sql: &str) -> Vec<[Option<i16>; 3]> {
    let db = &world.server.state.db.read;
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| ["a", "b", "c"].map(|column| row.try_get("", column).unwrap())).collect()
}

/// Wave, rating and the rating at the baseline, as cohorts read them.
async fn read_model(world: &World) -> Vec<[Option<i16>; 3]> {
    let sql = format!(
        "SELECT wave AS a, code AS b, baseline_code AS c FROM primary_rating WHERE item = '{ITEM}' ORDER BY voice, wave"
    );
    numbers(world, &sql).await
}

async fn answered(world: &World, person: Uuid) -> (String, Option<chrono::NaiveDate>) {
    let row = backend::store::person::at(&world.server.state.db.read, person).await.unwrap().unwrap();
    (row.answered_waves, row.last_completed_on)
}

/// The rating in each wave, as the person's progress shows it.
async fn progress(caller: &Caller, person: Uuid) -> Vec<i16> {
    let progress: PersonProgress = caller.read(&format!("/people/{person}/progress")).await;
    progress.series.into_iter().find(|series| series.item == ITEM).unwrap().codes
}

/// The ratings of the item in the long file.
async fn long_file(world: &World) -> Vec<String> {
    let answer = world.caller(Role::Evaluator).get("/datasets/assessments-long.csv").await;
    assert_eq!(answer.status(), 200);
    let text = answer.text().await.unwrap();
    let rows = text.lines().filter(|line| line.contains(&format!(",{ITEM},")));
    rows.map(|line| line.rsplit(',').next().unwrap().to_owned()).collect()
}

on_both!(a_correction_is_followed_everywhere_and_the_first_one_stays, async |database| {
    let world = World::new(database).await;
    let person = world.person(300).await;
    let baseline = submission(person, 290, Occasion::Baseline);
    let first = world.worker().accepted(&baseline).await;
    let mut later = submission(person, 170, Occasion::FollowUp);
    later.answers.insert(ITEM.into(), 4);
    let second = world.worker().accepted(&later).await;
    assert_eq!((first.wave, second.wave), (0, 1));
    assert_eq!(read_model(&world).await, [[Some(0), Some(3), None], [Some(1), Some(4), Some(3)]]);

    let (id, corrected) = (Uuid::now_v7(), correction(&baseline, first.id, 1));
    let answer = world.worker().submit(id, &corrected).await;
    assert_eq!(answer.status(), 201);
    let receipt = answer.text().await.unwrap();
    let again = world.worker().submit(id, &corrected).await;
    assert_eq!((again.status().as_u16(), again.text().await.unwrap()), (200, receipt), "a repetition");

    assert_eq!(read_model(&world).await, [[Some(0), Some(1), None], [Some(1), Some(4), Some(1)]]);
    assert_eq!(answered(&world, person).await, ("ss".to_owned(), Some(world.days_ago(170))));
    assert_eq!(progress(world.worker(), person).await, [1, 4]);
    assert_eq!(long_file(&world).await, ["1", "4"]);
    let kept = format!(
        "SELECT code AS a, code AS b, CAST(NULL AS smallint) AS c FROM answer WHERE item = '{ITEM}' ORDER BY code"
    );
    assert_eq!(numbers(&world, &kept).await.len(), 3, "nothing stored is taken away");
    let detail: PersonDetail = world.worker().read(&format!("/people/{person}")).await;
    let of = |id| detail.assessments.iter().find(|assessment| assessment.id == id).unwrap().superseded_by;
    assert_eq!((of(first.id), of(id), of(second.id)), (Some(id), None, None));

    // The correction is corrected in its turn; what it corrected cannot be again.
    let twice = problem(world.worker().submit(Uuid::now_v7(), &correction(&baseline, first.id, 2)).await).await;
    assert_eq!((twice.code, twice.errors[0].code), (ErrorCode::Invalid, FieldCode::Taken));
    assert_eq!(twice.errors[0].field, "supersedes");
    world.worker().accepted(&correction(&baseline, id, 5)).await;
    assert_eq!(read_model(&world).await, [[Some(0), Some(5), None], [Some(1), Some(4), Some(5)]]);
    assert_eq!(long_file(&world).await, ["5", "4"]);
    world.stop().await;
});

on_both!(a_correction_may_move_to_another_wave_and_voice, async |database| {
    let world = World::new(database).await;
    let person = world.person(300).await;
    let baseline = submission(person, 290, Occasion::Baseline);
    world.worker().accepted(&baseline).await;
    let wrong_day = submission(person, 30, Occasion::FollowUp);
    let wrong = world.worker().accepted(&wrong_day).await;
    assert_eq!(answered(&world, person).await, ("s-s".to_owned(), Some(world.days_ago(30))));
    let mut right = submission(person, 170, Occasion::FollowUp);
    right.supersedes = Some(wrong.id);
    let right = world.worker().accepted(&right).await;
    assert_eq!((wrong.wave, right.wave), (2, 1));
    assert_eq!(read_model(&world).await, [[Some(0), Some(3), None], [Some(1), Some(3), Some(3)]]);
    assert_eq!(answered(&world, person).await, ("ss".to_owned(), Some(world.days_ago(170))));

    // It was not the person who answered at the follow-up: no pair is left.
    let proxy = json!({ "who": "on_behalf", "helper": "family", "perspective": "own_view", "basis": "best_interests" });
    let mut by_proxy = submission(person, 170, Occasion::FollowUp);
    by_proxy.supersedes = Some(right.id);
    by_proxy.respondent = serde_json::from_value(proxy).unwrap();
    world.worker().accepted(&by_proxy).await;
    assert_eq!(read_model(&world).await, [[Some(1), Some(3), None], [Some(0), Some(3), None]]);
    assert_eq!(answered(&world, person).await.0, "sp");
    world.stop().await;
});

on_both!(a_late_baseline_and_a_nearer_one_reach_the_later_waves, async |database| {
    let world = World::new(database).await;
    let person = world.person(300).await;
    let mut follow_up = submission(person, 170, Occasion::FollowUp);
    follow_up.answers.insert(ITEM.into(), 4);
    world.worker().accepted(&follow_up).await;
    assert_eq!(read_model(&world).await, [[Some(1), Some(4), None]]);
    let mut late = submission(person, 280, Occasion::Baseline);
    late.answers.insert(ITEM.into(), 2);
    world.worker().accepted(&late).await;
    assert_eq!(read_model(&world).await, [[Some(0), Some(2), None], [Some(1), Some(4), Some(2)]]);
    world.worker().accepted(&submission(person, 295, Occasion::Baseline)).await;
    assert_eq!(read_model(&world).await, [[Some(0), Some(3), None], [Some(1), Some(4), Some(3)]], "nearer to the day");
    world.worker().accepted(&submission(person, 270, Occasion::Baseline)).await;
    assert_eq!(read_model(&world).await, [[Some(0), Some(3), None], [Some(1), Some(4), Some(3)]], "not nearer");

    // Taken back, they leave every figure; and what the person's own row says goes with them.
    let out = json!({ "on": world.days_ago(0), "decided_by": "person", "reason": "trust", "withdraw_earlier": true });
    let done = world.manager().send(Method::POST, &format!("/people/{person}/opt-out"), &out).await;
    assert_eq!(done.status(), 200);
    assert_eq!(read_model(&world).await, Vec::<[Option<i16>; 3]>::new());
    assert_eq!(answered(&world, person).await.0, "");
    world.stop().await;
});

on_both!(only_the_same_persons_assessment_can_be_corrected, async |database| {
    let world = World::new(database).await;
    let (person, neighbour) = (world.person(300).await, world.person(300).await);
    let own = submission(person, 290, Occasion::Baseline);
    let receipt: Receipt = world.worker().accepted(&own).await;
    let of_neighbour = world.worker().accepted(&submission(neighbour, 290, Occasion::Baseline)).await;
    let elsewhere = world.person_of(world.other(Role::Manager), 300).await;
    let of_elsewhere = world.other(Role::Worker).accepted(&submission(elsewhere, 290, Occasion::Baseline)).await;
    for stranger in [of_neighbour.id, of_elsewhere.id, Uuid::now_v7()] {
        let refused = problem(world.worker().submit(Uuid::now_v7(), &correction(&own, stranger, 2)).await).await;
        assert_eq!((refused.status, refused.errors[0].code), (422, FieldCode::Unknown), "told alike, whoever's it is");
    }
    // Another provider does not even hear that there is such a person.
    let answer = world.other(Role::Worker).submit(Uuid::now_v7(), &correction(&own, receipt.id, 2)).await;
    assert_eq!(answer.status(), 404);
    // Ten corrections of one assessment at once: one is stored.
    let bodies: Vec<Submission> = (0..10).map(|n| correction(&own, receipt.id, 1 + n % 5)).collect();
    let sends = bodies.iter().map(|body| world.worker().submit(Uuid::now_v7(), body));
    let answers = futures_util::future::join_all(sends).await;
    assert_eq!(answers.iter().filter(|answer| answer.status() == 201).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer.status().as_u16(), 201 | 422)));
    world.stop().await;
});
