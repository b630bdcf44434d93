//! Sessions: a random token in a cookie, its hash in the database, how long it lasts, and whose it is. Ending one is
//! deleting its row, at once and on every server.

use std::cell::Cell;
use std::pin::pin;

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration as CookieAge;
use actix_web::cookie::{Cookie, SameSite};
use chrono::{DateTime, Duration, Utc};
use shared::device::ACTING_FOR;
use shared::role::Role;
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto;
use crate::db::Db;
use crate::entity::session::Model;
use crate::error::{Error, Result};
use crate::store;

/// The cookie's name.
pub const COOKIE: &str = "session";

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Without a request.
    pub idle: Duration,
    /// In all.
    pub absolute: Duration,
}

/// A care worker signs in once for a day's rounds, with poor signal between visits: 12 hours idle, 7 days in all.
pub const WORKER: Lifetime = Lifetime { idle: Duration::hours(12), absolute: Duration::days(7) };
/// Everybody else sits in an office: 60 minutes idle, 12 hours in all.
pub const OFFICE: Lifetime = Lifetime { idle: Duration::minutes(60), absolute: Duration::hours(12) };

/// A session's last use is written at most so often; an idle session so ends up to a minute early, never late.
pub const TOUCH_EVERY: Duration = Duration::minutes(1);

/// How long a session's last use may wait for the one that writes. Without it the next request tries again.
const TOUCH_PATIENCE: std::time::Duration = std::time::Duration::from_millis(50);

/// How long sessions of a role last.
pub fn lifetime(role: Role) -> Lifetime {
    match role {
        Role::Worker => WORKER,
        Role::Manager | Role::Commissioner | Role::Evaluator | Role::Administrator => OFFICE,
    }
}

/// When a session ends if it is not used again.
fn expires_at(role: Role, created_at: DateTime<Utc>, last_seen_at: DateTime<Utc>) -> DateTime<Utc> {
    let lifetime = lifetime(role);
    (last_seen_at + lifetime.idle).min(created_at + lifetime.absolute)
}

/// A fresh session of an account whose password was given at `since`: the token for the cookie, and the row, which has only
/// its hash.
pub fn start(account: Uuid, role: Role, since: DateTime<Utc>, now: DateTime<Utc>) -> (String, Model) {
    let token = crypto::random_token();
    let row = Model {
        token_hash: crypto::sha256(token.as_bytes()),
        account_id: account,
        created_at: since,
        last_seen_at: now,
        expires_at: expires_at(role, since, now),
    };
    (token, row)
}

/// The cookie that carries a session's token. It ends with the browser, which so keeps it in memory and not on its disk:
/// a tablet that was found must not hold one.
pub fn cookie(state: &State, token: String) -> Cookie<'static> {
    with(state, token, None)
}

/// The cookie that takes the other one away.
pub fn no_cookie(state: &State) -> Cookie<'static> {
    with(state, String::new(), Some(CookieAge::ZERO))
}

fn with(state: &State, value: String, age: Option<CookieAge>) -> Cookie<'static> {
    let mut cookie = Cookie::build(COOKIE, value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(state.secure_cookies)
        .finish();
    cookie.set_max_age(age);
    cookie
}

/// The hash of the token that a request carries.
pub fn presented(request: &HttpRequest) -> Option<Vec<u8>> {
    request.cookie(COOKIE).map(|cookie| crypto::sha256(cookie.value().as_bytes()))
}

/// Which account a request means to act for, if it says so; `None` inside where it says nothing that is one.
fn acting_for(request: &HttpRequest) -> Option<Option<Uuid>> {
    let said = request.headers().get(ACTING_FOR)?;
    Some(said.to_str().ok().and_then(|said| said.parse().ok()))
}

/// Whose session a request carries.
///
/// # Errors
/// `NotSignedIn` for no session, one that has ended, one of an account that may no longer sign in, and one of another
/// account than the request means to act for.
pub async fn caller(state: &State, request: &HttpRequest) -> Result<Caller> {
    let hash = presented(request).ok_or(Error::NotSignedIn)?;
    let (session, account) = store::session::find(&state.db.read, &hash).await?.ok_or(Error::NotSignedIn)?;
    let role = Role::parse(&account.role).ok_or_else(|| Error::internal("an account has an unknown role"))?;
    let now = state.now();
    if !account.active || session.expires_at <= now || expires_at(role, session.created_at, session.last_seen_at) <= now
    {
        return Err(Error::NotSignedIn);
    }
    // A window that was opened for one account must not act as another that has signed in from a second window since.
    if acting_for(request).is_some_and(|meant| meant != Some(account.id)) {
        return Err(Error::NotSignedIn);
    }
    if now - session.last_seen_at >= TOUCH_EVERY {
        let expires_at = expires_at(role, session.created_at, now);
        let touched = actix_web::rt::spawn(touch(state.db.clone(), hash.clone(), now, expires_at));
        // Mostly done at once, so that who asks next finds it; a slow disk or a busy writer keeps no reader waiting.
        let _ = tokio::time::timeout(TOUCH_PATIENCE, touched).await;
    }
    Ok(Caller {
        account: Some(account.id),
        name: account.name,
        role,
        provider: account.provider_id,
        must_change_password: account.must_change_password,
        session: hash,
        brought_by: None,
    })
}

/// Writes a session's last use, unless somebody else is writing: reading goes on while nothing can be written.
async fn touch(db: Db, hash: Vec<u8>, now: DateTime<Utc>, expires_at: DateTime<Utc>) {
    let begun = Cell::new(false);
    let writing = db.transaction(async |tx| {
        begun.set(true);
        store::session::touch(tx, &hash, now, expires_at).await
    });
    let mut writing = pin!(writing);
    let written = match tokio::time::timeout(TOUCH_PATIENCE, &mut writing).await {
        Ok(written) => written,
        // What has its turn is ended as it should be, however slow the disk.
        Err(_) if begun.get() => writing.await,
        Err(_) => return tracing::debug!("a session's last use was not written: another writes"),
    };
    if let Err(error) = written {
        tracing::warn!(cause = %error, "a session's last use was not written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_ends_when_idle_and_at_the_latest_after_its_whole_time() {
        let start = DateTime::from_timestamp(1_750_000_000, 0).unwrap();
        let later = |hours| start + Duration::hours(hours);
        assert_eq!(expires_at(Role::Manager, start, start), later(1));
        assert_eq!(expires_at(Role::Manager, start, later(11) + Duration::minutes(30)), later(12));
        assert_eq!(expires_at(Role::Worker, start, later(8)), later(20));
        assert_eq!(expires_at(Role::Worker, start, later(160)), later(168));
        for role in Role::ALL {
            assert_eq!(lifetime(role) == WORKER, role == Role::Worker);
        }
    }

    #[test]
    fn the_row_has_only_the_hash_of_the_token() {
        let (token, row) = super::start(Uuid::nil(), Role::Worker, Utc::now(), Utc::now());
        assert_eq!(token.len(), 43);
        assert_eq!(row.token_hash, crypto::sha256(token.as_bytes()));
        assert_eq!(row.token_hash.len(), 32);
    }
}
