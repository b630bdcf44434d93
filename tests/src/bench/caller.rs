//! A signed-in caller with one keep-alive connection of its own. Follows nothing, stores nothing, retries nothing.

use std::time::{Duration, Instant};

use reqwest::header::{COOKIE, HeaderMap, HeaderValue};
use reqwest::{Client, Response};
use serde::de::DeserializeOwned;
use shared::user::{Me, SignIn};

use super::{DEMO_PASSWORD, Outcome};

/// No request of the bench may take longer.
const LIMIT: Duration = Duration::from_secs(600);

/// A caller: the server's address, a session, a connection.
#[derive(Clone)]
pub struct Caller {
    pub client: Client,
    base: String,
    cookie: HeaderValue,
}

impl Caller {
    /// Signs in with a demo account.
    ///
    /// # Errors
    /// Where the server refuses.
    pub async fn sign_in(base: &str, email: &str) -> Outcome<(Self, Me)> {
        let body = SignIn { email: email.into(), password: DEMO_PASSWORD.into() };
        let response = client(HeaderMap::new())?.post(format!("{base}/api/v1/session")).json(&body).send().await?;
        let cookie = response.cookies().find(|cookie| cookie.name() == "session");
        let cookie = cookie.map(|cookie| format!("session={}", cookie.value()));
        let me = accepted(response).await?.json().await?;
        let cookie = HeaderValue::from_str(&cookie.ok_or("signing in set no cookie")?)?;
        Ok((Self { client: with(&cookie)?, base: base.to_owned(), cookie }, me))
    }

    /// The same session over another connection.
    ///
    /// # Errors
    /// Where no client can be made.
    pub fn another(&self) -> Outcome<Self> {
        Ok(Self { client: with(&self.cookie)?, ..self.clone() })
    }

    /// The address of a path of the API.
    pub fn url(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.base)
    }

    /// Asks for something that must be there.
    ///
    /// # Errors
    /// Any answer but a success.
    pub async fn get(&self, path: &str) -> Outcome<Response> {
        accepted(self.client.get(self.url(path)).send().await?).await
    }

    /// Asks for JSON.
    ///
    /// # Errors
    /// Any answer but a success.
    pub async fn read<T: DeserializeOwned>(&self, path: &str) -> Outcome<T> {
        Ok(self.get(path).await?.json().await?)
    }

    /// How long an answer takes, its last byte included.
    ///
    /// # Errors
    /// Any answer but a success.
    pub async fn time(&self, path: &str) -> Outcome<Duration> {
        let began = Instant::now();
        self.get(path).await?.bytes().await?;
        Ok(began.elapsed())
    }

    /// Times an answer several times, after some that do not count.
    ///
    /// # Errors
    /// Any answer but a success.
    pub async fn times(&self, path: &str, warm_up: usize, times: usize) -> Outcome<Vec<Duration>> {
        let mut all = Vec::new();
        for _ in 0..warm_up + times {
            all.push(self.time(path).await?);
        }
        Ok(all.split_off(warm_up))
    }
}

/// A client that asks for no compression and keeps one connection.
fn client(headers: HeaderMap) -> Outcome<Client> {
    Ok(Client::builder().default_headers(headers).timeout(LIMIT).pool_max_idle_per_host(1).no_proxy().build()?)
}

fn with(cookie: &HeaderValue) -> Outcome<Client> {
    client(HeaderMap::from_iter([(COOKIE, cookie.clone())]))
}

/// An answer that must be a success.
///
/// # Errors
/// Any other, with its body.
pub async fn accepted(response: Response) -> Outcome<Response> {
    if response.status().is_success() {
        return Ok(response);
    }
    let (status, path) = (response.status(), response.url().path().to_owned());
    Err(format!("{path} was answered with {status}: {}", response.text().await.unwrap_or_default()).into())
}
