//! Accounts: signing in and out, one's own password, and what administrators do with the accounts of others. Never
//! tells, in answer, time or log, whether an e-mail address has an account to whoever is not an administrator.

use std::net::IpAddr;

use chrono::{DateTime, Duration, Utc};
use shared::Page;
use shared::error::{FieldCode, FieldError};
use shared::role::{PERMISSIONS, Permission, Role};
use shared::text::{MAX_EMAIL, MAX_NAME, check_line};
use shared::user::{ChangePassword, Me, NewUser, OneTimePassword, SignIn, UpdateUser, UserSummary};
use uuid::Uuid;

use crate::app::State;
use crate::auth::throttle::{self, Tried};
use crate::auth::{Caller, password, session};
use crate::entity::account::Model;
use crate::error::{Error, Result};
use crate::service::audit;
use crate::store;

/// How long a one-time password may be signed in with, in hours.
pub const ONE_TIME_HOURS: i64 = 72;

/// A session that has just begun.
pub struct SignedIn {
    /// Whose.
    pub me: Me,
    /// The token for the cookie, told this once.
    pub token: String,
}

/// Signs in. The session that the browser had before, with the hash `previous`, ends.
///
/// # Errors
/// `WrongCredentials`, also for an account that is unknown or may not sign in; `PasswordExpired` for a one-time password
/// that is right and too old; `TooManyTries`.
pub async fn sign_in(
    state: &State,
    form: SignIn,
    address: Option<IpAddr>,
    previous: Option<Vec<u8>>,
) -> Result<SignedIn> {
    let email = normalised(&form.email);
    let tried = Tried::new(state, &email, address);
    let _turn = throttle::admit(state, &tried).await?;
    let checked = async {
        let account = store::account::by_email(&state.db.read, &email).await?;
        let stored = account.as_ref().map(|account| account.password_hash.clone());
        Ok((password::verify(form.password, stored).await?, account))
    };
    let (right, account) = match checked.await {
        Ok(checked) => checked,
        Err(error) => return Err(not_counted(state, &tried, error).await),
    };
    let known = account.as_ref().map(|account| account.id.to_string());
    let expired = |account: &Model| account.password_expires_at.is_some_and(|at| at <= state.now());
    if right && account.as_ref().is_some_and(|account| account.active && expired(account)) {
        return Err(not_counted(state, &tried, Error::PasswordExpired).await);
    }
    if let (true, Some(account)) = (right, account)
        && let Some(signed_in) = begin(state, &tried, account, previous).await?
    {
        state.metrics.count("sign_in");
        return Ok(signed_in);
    }
    state.db.transaction(async |tx| audit::record_as(tx, None, "session.sign_in_failed", "user", known).await).await?;
    state.metrics.count("sign_in_failed");
    Err(Error::WrongCredentials)
}

/// Begins a session of an account whose password was right; gives none if it may not sign in, or if its password was
/// changed in the meantime.
async fn begin(state: &State, tried: &Tried, seen: Model, previous: Option<Vec<u8>>) -> Result<Option<SignedIn>> {
    let now = state.now();
    state
        .db
        .transaction(async |tx| {
            let account = store::account::lock(tx, seen.id).await?;
            let unchanged = account.filter(|account| account.active && account.password_hash == seen.password_hash);
            let Some(account) = unchanged else { return Ok(None) };
            throttle::succeeded(tx, tried).await?;
            if let Some(previous) = previous {
                store::session::end(tx, &previous).await?;
            }
            let role = store::account::role(&account)?;
            let (token, row) = session::start(account.id, role, now, now);
            store::session::insert(tx, row).await?;
            store::account::set_signed_in(tx, account.id, now).await?;
            audit::record_as(tx, Some(account.id), "session.sign_in", "user", Some(account.id.to_string())).await?;
            Ok(Some(SignedIn { me: describe(account, role), token }))
        })
        .await
}

/// Gives a try back that failed for a fault of ours, and passes the fault on.
async fn not_counted(state: &State, tried: &Tried, error: Error) -> Error {
    let given_back = state.db.transaction(async |tx| throttle::give_back(tx, tried).await).await;
    if let Err(error) = given_back {
        tracing::warn!(cause = %error, "a try to sign in that was not looked at still counts");
    }
    error
}

/// The signed-in account.
///
/// # Errors
/// `NotSignedIn` for the command line.
pub fn me(caller: &Caller) -> Result<Me> {
    let id = caller.account.ok_or(Error::NotSignedIn)?;
    let (role, provider, must_change_password) = (caller.role, caller.provider, caller.must_change_password);
    Ok(Me { id, name: caller.name.clone(), role, provider, permissions: permissions(role), must_change_password })
}

/// An account as it is told to itself.
pub fn describe(account: Model, role: Role) -> Me {
    let Model { id, name, provider_id: provider, must_change_password, .. } = account;
    Me { id, name, role, provider, permissions: permissions(role), must_change_password }
}

fn permissions(role: Role) -> Vec<Permission> {
    PERMISSIONS.iter().filter(|(_, roles)| roles.contains(&role)).map(|(permission, _)| *permission).collect()
}

/// Ends the caller's session.
///
/// # Errors
/// The database's.
pub async fn sign_out(caller: &Caller, state: &State) -> Result<()> {
    state
        .db
        .transaction(async |tx| {
            store::session::end(tx, &caller.session).await?;
            audit::record(tx, caller, "session.sign_out", "user", caller.account.map(|id| id.to_string())).await
        })
        .await
}

/// Changes one's own password. The account's other sessions end; this one goes on.
///
/// # Errors
/// `Invalid` naming `new` or `current`; `TooManyTries`, counted as for signing in, so that a session left open does not
/// give its finder free tries.
pub async fn change_password(
    caller: &Caller,
    state: &State,
    form: ChangePassword,
    address: Option<IpAddr>,
) -> Result<()> {
    let id = caller.account.ok_or(Error::NotSignedIn)?;
    let account = store::account::find(&state.db.read, id).await?.ok_or(Error::NotSignedIn)?;
    password::check("new", &form.new, &account.email)?;
    if form.new == form.current {
        return Err(Error::field("new", FieldCode::WeakPassword, "Choose another password than the one until now."));
    }
    let tried = Tried::new(state, &account.email, address);
    let _turn = throttle::admit(state, &tried).await?;
    let checked = async {
        let right = password::verify(form.current, Some(account.password_hash.clone())).await?;
        Ok(if right { Some(password::hash(form.new).await?) } else { None })
    };
    let hash = match checked.await {
        Ok(hash) => hash,
        Err(error) => return Err(not_counted(state, &tried, error).await),
    };
    let subject = Some(id.to_string());
    let Some(hash) = hash else {
        state
            .db
            .transaction(async |tx| audit::record(tx, caller, "user.change_password_failed", "user", subject).await)
            .await?;
        return Err(Error::field("current", FieldCode::WrongPassword, "This is not your password until now."));
    };
    state
        .db
        .transaction(async |tx| {
            let now = store::account::lock(tx, id).await?.ok_or(Error::NotSignedIn)?;
            if now.password_hash != account.password_hash {
                return Err(Error::Conflict("The password was changed somewhere else just now. Sign in again.".into()));
            }
            throttle::succeeded(tx, &tried).await?;
            store::account::set_password(tx, id, hash, None).await?;
            store::session::end_all(tx, id, Some(&caller.session)).await?;
            store::pass::end_all(tx, id).await?;
            audit::record(tx, caller, "user.change_password", "user", subject).await
        })
        .await
}

/// One page of the accounts, by name.
///
/// # Errors
/// `Invalid` for a page out of range.
pub async fn list(state: &State, page: u64, per_page: u64) -> Result<Page<UserSummary>> {
    audit::check_page(page, per_page)?;
    store::account::page(&state.db.read, page, per_page).await
}

/// Adds an account, whose one-time password must be changed at the first sign-in.
///
/// # Errors
/// `Invalid` with every refused field.
pub async fn add(caller: &Caller, state: &State, form: NewUser) -> Result<OneTimePassword> {
    let email = normalised(&form.email);
    let mut errors = check_new(&form, &email);
    if let (Some(provider), true) = (form.provider, form.role.has_provider())
        && !store::programme::has_provider(&state.db.read, provider).await?
    {
        errors.push(FieldError::new("provider", FieldCode::Unknown, "Choose one of the programme's providers."));
    }
    let taken = || FieldError::new("email", FieldCode::Taken, "There is an account with this e-mail address already.");
    if !errors.iter().any(|error| error.field == "email")
        && store::account::by_email(&state.db.read, &email).await?.is_some()
    {
        errors.insert(0, taken());
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let (password, valid_until) = (password::one_time(), one_time_until(state));
    let row = Model {
        id: Uuid::now_v7(),
        email,
        name: form.name.trim().to_owned(),
        role: form.role.as_str().to_owned(),
        provider_id: form.provider,
        password_hash: password::hash(password.clone()).await?,
        must_change_password: true,
        password_expires_at: Some(valid_until),
        active: true,
        created_at: state.now(),
        last_signed_in_at: None,
    };
    let user = store::account::summary(row.clone())?;
    state
        .db
        .transaction(async |tx| {
            if !store::account::insert(tx, row).await? {
                return Err(taken().into());
            }
            audit::record(tx, caller, "user.add", "user", Some(user.id.to_string())).await
        })
        .await?;
    Ok(OneTimePassword { user, password, valid_until })
}

/// Changes an account's name, or whether it may sign in; ending that ends its sessions.
///
/// # Errors
/// `Invalid`, `NotFound`; `Conflict` for one's own account and for the last administrator.
pub async fn update(caller: &Caller, state: &State, id: Uuid, form: UpdateUser) -> Result<UserSummary> {
    check_line("name", &form.name, MAX_NAME)?;
    let row = state
        .db
        .transaction(async |tx| {
            let administrators = store::account::lock_active_administrators(tx).await?;
            let before = store::account::lock(tx, id).await?.ok_or(Error::NotFound)?;
            if before.active && !form.active {
                if caller.account == Some(id) {
                    return Err(Error::Conflict(
                        "You cannot close your own account; another administrator can.".into(),
                    ));
                }
                if administrators == [id] {
                    return Err(Error::Conflict(
                        "This is the last administrator who can sign in; add another first.".into(),
                    ));
                }
                store::session::end_all(tx, id, None).await?;
                store::pass::end_all(tx, id).await?;
            }
            let row = store::account::update(tx, id, form.name.trim().to_owned(), form.active).await?;
            let action = match (before.active, form.active) {
                (true, false) => "user.deactivate",
                (false, true) => "user.activate",
                _ => "user.update",
            };
            audit::record(tx, caller, action, "user", Some(id.to_string())).await?;
            Ok(row)
        })
        .await?;
    store::account::summary(row)
}

/// Gives an account a fresh one-time password and ends its sessions.
///
/// # Errors
/// `NotFound`; `Conflict` for one's own account, whose password is changed by who knows the one until now.
pub async fn reset_password(caller: &Caller, state: &State, id: Uuid) -> Result<OneTimePassword> {
    if caller.account == Some(id) {
        return Err(Error::Conflict("Change your own password on the page of your account.".into()));
    }
    if store::account::find(&state.db.read, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    let (password, valid_until) = (password::one_time(), one_time_until(state));
    let hash = password::hash(password.clone()).await?;
    let row = state
        .db
        .transaction(async |tx| {
            let row = store::account::lock(tx, id).await?.ok_or(Error::NotFound)?;
            store::account::set_password(tx, id, hash, Some(valid_until)).await?;
            store::session::end_all(tx, id, None).await?;
            store::pass::end_all(tx, id).await?;
            throttle::forget_account(tx, state, &row.email).await?;
            audit::record(tx, caller, "user.reset_password", "user", Some(id.to_string())).await?;
            Ok(row)
        })
        .await?;
    Ok(OneTimePassword { user: store::account::summary(row)?, password, valid_until })
}

fn one_time_until(state: &State) -> DateTime<Utc> {
    state.now() + Duration::hours(ONE_TIME_HOURS)
}

/// Removes sessions and passes that have ended, and failed tries that no longer count.
///
/// # Errors
/// The database's.
pub async fn purge(state: &State) -> Result<()> {
    let now = state.now();
    let forgotten = now - Duration::hours(throttle::FORGOTTEN_AFTER_HOURS);
    state
        .db
        .transaction(async |tx| {
            store::session::purge(tx, now).await?;
            store::pass::purge(tx, now).await?;
            store::throttle::purge(tx, forgotten).await?;
            Ok(())
        })
        .await
}

/// An e-mail address as it is compared: without regard to case and to blanks around it.
pub fn normalised(email: &str) -> String {
    email.trim().to_lowercase()
}

fn check_new(form: &NewUser, email: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(check_email(email).err());
    errors.extend(check_line("name", &form.name, MAX_NAME).err());
    let provider = match (form.role.has_provider(), form.provider) {
        (true, None) => Some((FieldCode::Required, "Choose the provider: this role belongs to one.")),
        (false, Some(_)) => Some((FieldCode::NotAllowed, "Leave the provider out: this role belongs to none.")),
        _ => None,
    };
    errors.extend(provider.map(|(code, message)| FieldError::new("provider", code, message)));
    errors
}

/// One `@` with something on either side, no blanks: whether it exists, only a message to it could tell.
fn check_email(email: &str) -> Result<(), FieldError> {
    check_line("email", email, MAX_EMAIL)?;
    let parts: Vec<&str> = email.split('@').collect();
    let fine = matches!(parts.as_slice(), [local, domain] if !local.is_empty() && !domain.is_empty());
    if fine && !email.chars().any(char::is_whitespace) {
        return Ok(());
    }
    Err(FieldError::new("email", FieldCode::Format, "Enter an e-mail address, such as name@example.org."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses() {
        for good in ["a@b", "mary.o'neill+x@care.example.org", "łucja@example.org"] {
            assert!(check_email(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\u{a0}c", "a\u{0}@b"] {
            assert!(check_email(bad).is_err(), "{bad}");
        }
        assert_eq!(check_email(&format!("{}@b", "a".repeat(253))).unwrap_err().code, FieldCode::TooLong);
        assert_eq!(normalised("  Mary@Example.ORG "), "mary@example.org");
    }

    #[test]
    fn workers_and_managers_belong_to_a_provider_and_others_to_none() {
        for role in Role::ALL {
            for provider in [None, Some(Uuid::nil())] {
                let form = NewUser { email: "a@b".into(), name: "A".into(), role, provider };
                let fine = role.has_provider() == provider.is_some();
                assert_eq!(check_new(&form, "a@b").is_empty(), fine, "{role:?}");
            }
        }
    }
}
