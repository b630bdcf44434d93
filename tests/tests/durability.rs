//! `kill -9` under load, again and again: everything acknowledged is there once after the restart.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use backend::app::State;
use backend::crypto::Keys;
use backend::db::Db;
use reqwest::Client;
use sea_orm::{ConnectionTrait, Statement};
use shared::instrument::Occasion;
use shared::person::{PersonForm, RegisterPerson};
use shared::role::Role;
use shared::user::{NewUser, SignIn};
use tests::binary::{Process, free_port, key_file};
use tests::on_both;
use tests::server::{Folder, fresh_database};
use tests::world::{PASSWORD, choose_password, one_time_password, submission};
use uuid::Uuid;

const ROUNDS: u64 = 5;
const CLIENTS: usize = 8;
const PEOPLE: usize = 20;

type Acknowledged = Arc<Mutex<BTreeMap<Uuid, (Uuid, String)>>>;

/// An administrator's preparation: a manager's account at the first provider, and its one-time password.
async fn prepare(state: &State) -> (shared::programme::Programme, String) {
    backend::server::seed(state).await.unwrap();
    let programme = backend::service::programme::read(&state.db.read).await.unwrap();
    let provider = Some(programme.providers[0].id);
    let new = NewUser { email: "manager@example.org".into(), name: "A manager".into(), role: Role::Manager, provider };
    (programme, one_time_password(state, new).await)
}

async fn sign_in(base: &str) -> Client {
    let client = Client::builder().cookie_store(true).build().unwrap();
    let body = SignIn { email: "manager@example.org".into(), password: PASSWORD.into() };
    let answer = client.post(format!("{base}/api/v1/session")).json(&body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    client
}

/// Sends assessments until the server is gone, and keeps every receipt.
async fn load(client: Client, base: String, people: Vec<Uuid>, acknowledged: Acknowledged, offset: usize) {
    for n in offset.. {
        let (id, person) = (Uuid::now_v7(), people[n % people.len()]);
        let answer = client
            .put(format!("{base}/api/v1/assessments/{id}"))
            .json(&submission(person, 50, Occasion::Baseline))
            .send()
            .await;
        let Ok(answer) = answer else { return };
        assert_eq!(answer.status(), 201);
        let Ok(receipt) = answer.text().await else { return };
        acknowledged.lock().unwrap().insert(id, (person, receipt));
    }
}

async fn rows(db: &Db, sql: &str) -> i64 {
    let row = db.read.query_one_raw(Statement::from_string(db.backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

on_both!(nothing_acknowledged_is_lost_or_doubled, async |database| {
    let folder = Folder::new();
    let (url, key) = (fresh_database(database, &folder).await, key_file(&folder));
    let db = Db::connect(&url).await.unwrap();
    db.migrate().await.unwrap();
    let state = State::new(db, Keys::read(&key).unwrap()).unwrap();
    let (programme, one_time) = prepare(&state).await;
    state.db.close().await;

    let acknowledged: Acknowledged = Arc::default();
    let mut people = Vec::new();
    for round in 0..ROUNDS {
        let process = Process::start(&url, &key, free_port());
        if round == 0 {
            choose_password(&process.base, "manager@example.org", &one_time).await;
        }
        let client = sign_in(&process.base).await;
        if people.is_empty() {
            for n in 0..PEOPLE {
                let person = PersonForm {
                    reference: format!("K-{n}"),
                    preferred_name: "Somebody".into(),
                    area: programme.areas[0].id,
                    lot: 1,
                    service_start: chrono::Utc::now().date_naive() - chrono::Duration::days(100),
                    age_band: None,
                    sex: None,
                };
                let body = RegisterPerson { id: Uuid::now_v7(), person };
                let answer = client.post(format!("{}/api/v1/people", process.base)).json(&body).send().await.unwrap();
                assert_eq!(answer.status(), 201);
                people.push(body.id);
            }
        }
        let before = acknowledged.lock().unwrap().len();
        let loads: Vec<_> = (0..CLIENTS)
            .map(|n| {
                actix_web::rt::spawn(load(
                    client.clone(),
                    process.base.clone(),
                    people.clone(),
                    Arc::clone(&acknowledged),
                    n,
                ))
            })
            .collect();
        // Some work is under way when it is killed: at another moment in each round.
        while acknowledged.lock().unwrap().len() < before + 40 + 17 * usize::try_from(round).unwrap() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        process.kill();
        for load in loads {
            load.await.unwrap();
        }
    }

    let process = Process::start(&url, &key, free_port());
    let client = sign_in(&process.base).await;
    let acknowledged = acknowledged.lock().unwrap().clone();
    for (id, (person, receipt)) in &acknowledged {
        let answer = client
            .put(format!("{}/api/v1/assessments/{id}", process.base))
            .json(&submission(*person, 50, Occasion::Baseline))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200, "an acknowledged assessment is there");
        assert_eq!(&answer.text().await.unwrap(), receipt, "and gets the receipt it got");
    }
    drop(process);
    let db = Db::connect(&url).await.unwrap();
    let stored = rows(&db, "SELECT COUNT(*) AS n FROM assessment").await;
    let whole = rows(&db, "SELECT COUNT(*) AS n FROM (SELECT assessment_id FROM answer GROUP BY assessment_id HAVING COUNT(*) = 19) AS whole").await;
    let acknowledged = i64::try_from(acknowledged.len()).unwrap();
    assert!(stored >= acknowledged, "{stored} stored, {acknowledged} acknowledged");
    assert_eq!(stored, whole, "none is half stored");
    println!("{database:?}: {ROUNDS} kills, {acknowledged} acknowledged, {stored} stored");
    db.close().await;
});
