//! People, accounts and submissions to test with: two providers, one account for each role and provider.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, Utc};
use reqwest::{Client, Method, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::assessment::{InstrumentRef, Mode, Receipt, Respondent, Submission, Who};
use shared::error::Problem;
use shared::instrument::{Occasion, Variant};
use shared::person::{PersonForm, RegisterPerson};
use shared::programme::Programme;
use shared::role::Role;
use shared::user::{ChangePassword, Me, NewUser, SignIn};
use uuid::Uuid;

use crate::Database;
use crate::server::Server;

/// How long a connection may rest: less than the server keeps it, so that no request meets one that is being closed.
const IDLE: std::time::Duration = std::time::Duration::from_secs(2);

/// The password of every account here.
pub const PASSWORD: &str = "a long walk by the canal";

/// A signed-in caller.
#[derive(Clone)]
pub struct Caller {
    pub client: Client,
    pub base: String,
    pub me: Me,
}

/// A server with accounts.
pub struct World {
    pub server: Server,
    pub programme: Programme,
    callers: BTreeMap<(&'static str, usize), Caller>,
}

impl World {
    /// A server with one account for each role; workers and managers for each of the first two providers.
    pub async fn new(database: Database) -> Self {
        let server = Server::start(database).await;
        let programme = backend::service::programme::read(&server.state.db.read).await.unwrap();
        let mut callers = BTreeMap::new();
        for role in Role::ALL {
            for provider in 0..if role.has_provider() { 2 } else { 1 } {
                let email = format!("{}{provider}@example.org", role.as_str());
                let provider_id = role.has_provider().then(|| programme.providers[provider].id);
                add_account(&server, &email, role, provider_id).await;
                callers.insert((role.as_str(), provider), Caller::sign_in(&server, &email, PASSWORD).await);
            }
        }
        Self { server, programme, callers }
    }

    /// The account of a role (of the first provider, where the role has one).
    pub fn caller(&self, role: Role) -> &Caller {
        &self.callers[&(role.as_str(), 0)]
    }

    /// The account of a role at the second provider.
    pub fn other(&self, role: Role) -> &Caller {
        &self.callers[&(role.as_str(), 1)]
    }

    pub fn manager(&self) -> &Caller {
        self.caller(Role::Manager)
    }

    pub fn worker(&self) -> &Caller {
        self.caller(Role::Worker)
    }

    /// A person of the first provider whose service began so many days ago.
    pub async fn person(&self, days_ago: i64) -> Uuid {
        self.person_of(self.manager(), days_ago).await
    }

    /// A person of the manager's provider whose service began so many days ago.
    pub async fn person_of(&self, manager: &Caller, days_ago: i64) -> Uuid {
        let id = Uuid::now_v7();
        let body = RegisterPerson { id, person: self.form(&format!("R-{}", id.simple()), days_ago) };
        let response = manager.send(Method::POST, "/people", &body).await;
        assert_eq!(response.status(), 201, "{}", response.text().await.unwrap());
        id
    }

    /// What a manager would enter.
    pub fn form(&self, reference: &str, days_ago: i64) -> PersonForm {
        PersonForm {
            reference: reference.chars().take(shared::text::MAX_REFERENCE).collect(),
            preferred_name: "Margaret Example".into(),
            area: self.programme.areas[0].id,
            lot: 1,
            service_start: self.days_ago(days_ago),
            age_band: None,
            sex: None,
        }
    }

    pub fn days_ago(&self, days: i64) -> NaiveDate {
        Utc::now().date_naive() - Duration::days(days)
    }

    pub async fn stop(self) {
        self.server.stop().await;
    }
}

/// Adds an account with `PASSWORD`, which need not be changed.
pub async fn add_account(server: &Server, email: &str, role: Role, provider: Option<Uuid>) {
    let new = NewUser { email: email.into(), name: format!("A {}", role.as_str()), role, provider };
    let one_time = one_time_password(&server.state, new).await;
    choose_password(&server.base, email, &one_time).await;
}

/// Adds an account as the command line does, and gives back its one-time password.
pub async fn one_time_password(state: &backend::app::State, new: NewUser) -> String {
    let administrator = backend::auth::Caller::command_line(Role::Administrator, None);
    backend::service::account::add(&administrator, state, new).await.unwrap().password
}

/// Signs in with a one-time password and changes it to `PASSWORD`.
pub async fn choose_password(base: &str, email: &str, one_time: &str) {
    let client = Client::builder().cookie_store(true).pool_idle_timeout(IDLE).build().unwrap();
    let body = SignIn { email: email.into(), password: one_time.into() };
    let answer = client.post(format!("{base}/api/v1/session")).json(&body).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
    let body = ChangePassword { current: one_time.into(), new: PASSWORD.into() };
    let answer = client.put(format!("{base}/api/v1/session/password")).json(&body).send().await.unwrap();
    assert_eq!(answer.status(), 204, "{}", answer.text().await.unwrap());
}

/// A whole, complete submission of a person's own answers, captured so many days ago at noon.
pub fn submission(person: Uuid, days_ago: i64, occasion: Occasion) -> Submission {
    let overall = ["wellbeing.overall", "home.overall", "community.overall"];
    let day = Utc::now().date_naive() - Duration::days(days_ago);
    Submission {
        person,
        instrument: InstrumentRef { key: "outcomes".into(), version: 1 },
        occasion,
        respondent: Respondent { who: Who::Person, helper: None, perspective: None, basis: None },
        mode: Mode::Tablet,
        language: "en".into(),
        variant: Variant::Standard,
        captured_at: day.and_hms_opt(0, 0, 1).unwrap().and_utc(),
        shared_with_staff: true,
        answers: overall.into_iter().map(|item| (item.to_owned(), 3)).collect(),
        comments: BTreeMap::new(),
        personal_outcomes: Vec::new(),
        outcome_progress: BTreeMap::new(),
        supersedes: None,
        needs_met: None,
        paper_form: None,
    }
}

impl Caller {
    pub async fn sign_in(server: &Server, email: &str, password: &str) -> Self {
        let client = Client::builder().cookie_store(true).pool_idle_timeout(IDLE).build().unwrap();
        let body = SignIn { email: email.into(), password: password.into() };
        let response = client.post(server.url("/session")).json(&body).send().await.unwrap();
        assert_eq!(response.status(), 200, "{}", response.text().await.unwrap());
        Self { client, base: server.url(""), me: response.json().await.unwrap() }
    }

    pub async fn send(&self, method: Method, path: &str, body: &impl Serialize) -> Response {
        self.client.request(method, format!("{}{path}", self.base)).json(body).send().await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.base)).send().await.unwrap()
    }

    pub async fn read<T: DeserializeOwned>(&self, path: &str) -> T {
        let response = self.get(path).await;
        let status = response.status();
        let text = response.text().await.unwrap();
        assert!(status.is_success(), "GET {path}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// Asks where something finished is.
    pub async fn asked(&self, id: Uuid, finished: &impl Serialize) -> Response {
        self.send(Method::POST, &format!("/custody/{id}"), finished).await
    }

    /// Sends an assessment.
    pub async fn submit(&self, id: Uuid, submission: &Submission) -> Response {
        self.send(Method::PUT, &format!("/assessments/{id}"), submission).await
    }

    /// Sends an assessment that must be accepted.
    pub async fn accepted(&self, submission: &Submission) -> Receipt {
        let response = self.submit(Uuid::now_v7(), submission).await;
        let status = response.status();
        let text = response.text().await.unwrap();
        assert_eq!(status, 201, "{text}");
        serde_json::from_str(&text).unwrap()
    }
}

/// The problem in an answer that must not be a success.
pub async fn problem(response: Response) -> Problem {
    let status = response.status();
    let kind = response.headers().get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    let text = response.text().await.unwrap();
    assert!(kind.starts_with("application/problem+json"), "{status} {kind} {text}");
    let problem: Problem = serde_json::from_str(&text).unwrap();
    assert_eq!(problem.status, status.as_u16());
    problem
}
