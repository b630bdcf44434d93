//! Passes: a device on which somebody signed in keeps one sealed behind their PIN, and begins a session with it again. So
//! no token has to lie on the device in the open, and nobody types a password at every kitchen table.

use chrono::{DateTime, Utc};
use shared::device::DevicePass;
use uuid::Uuid;

use crate::app::State;
use crate::auth::{Caller, session};
use crate::crypto;
use crate::entity::device_pass;
use crate::error::{Error, Result};
use crate::service::account::{self, SignedIn};
use crate::service::audit;
use crate::store;

/// Gives the caller's device a pass, in place of the one before. It lasts as long as a session may from the moment in which
/// the password was given, however often it is used or given anew.
///
/// # Errors
/// `NotSignedIn` for the command line.
pub async fn issue(caller: &Caller, state: &State, device: Uuid) -> Result<DevicePass> {
    let id = caller.account.ok_or(Error::NotSignedIn)?;
    let token = crypto::random_token();
    let expires_at = state
        .db
        .transaction(async |tx| {
            // Under the account's lock: what ends its sessions takes its passes away, and must not miss this one.
            store::account::lock(tx, id).await?.ok_or(Error::NotSignedIn)?;
            let (session, _) = store::session::find(tx, &caller.session).await?.ok_or(Error::NotSignedIn)?;
            let expires_at = session.created_at + session::lifetime(caller.role).absolute;
            let row = device_pass::Model {
                account_id: id,
                device_id: device,
                token_hash: crypto::sha256(token.as_bytes()),
                signed_in_at: session.created_at,
                expires_at,
            };
            store::pass::put(tx, row).await?;
            audit::record(tx, caller, "session.give_pass", "user", Some(id.to_string())).await?;
            Ok(expires_at)
        })
        .await?;
    Ok(DevicePass { token, expires_at })
}

/// Begins a session again with a pass. The session that the browser had before, with the hash `previous`, ends.
///
/// # Errors
/// `NotSignedIn` for a pass that is unknown, too old or taken away, and for an account that may not sign in now.
pub async fn resume(state: &State, token: &str, previous: Option<Vec<u8>>) -> Result<SignedIn> {
    let now = state.now();
    let hash = crypto::sha256(token.as_bytes());
    let pass = store::pass::find(&state.db.read, &hash).await?.filter(|pass| pass.expires_at > now);
    let pass = pass.ok_or(Error::NotSignedIn)?;
    let signed_in = state.db.transaction(async |tx| begin(tx, &pass, &hash, previous.as_deref(), now).await).await?;
    state.metrics.count("session_resumed");
    Ok(signed_in)
}

async fn begin(
    tx: &impl sea_orm::ConnectionTrait,
    pass: &device_pass::Model,
    hash: &[u8],
    previous: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<SignedIn> {
    // Once more under the account's lock: closing an account or changing its password takes its passes away.
    let account = store::account::lock(tx, pass.account_id).await?.ok_or(Error::NotSignedIn)?;
    let still = store::pass::find(tx, hash).await?.is_some();
    if !still || !account.active || account.must_change_password {
        return Err(Error::NotSignedIn);
    }
    if let Some(previous) = previous {
        store::session::end(tx, previous).await?;
    }
    let role = store::account::role(&account)?;
    let (token, row) = session::start(account.id, role, pass.signed_in_at, now);
    store::session::insert(tx, row).await?;
    audit::record_as(tx, Some(account.id), "session.resume", "user", Some(account.id.to_string())).await?;
    Ok(SignedIn { me: account::describe(account, role), token })
}

/// Takes the caller's device its pass away.
///
/// # Errors
/// `NotSignedIn` for the command line.
pub async fn revoke(caller: &Caller, state: &State, device: Uuid) -> Result<()> {
    let account = caller.account.ok_or(Error::NotSignedIn)?;
    state.db.transaction(async |tx| store::pass::end(tx, account, device).await).await
}
