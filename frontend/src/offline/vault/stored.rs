//! The vaults as they lie in the store: whose there are, what guards them, and leaving. Knows no key that is open.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::database::{Connection, DEVICE, DRAFTS, OUTBOX, VAULTS, Work};
use super::super::record::Record;
use super::super::{StoreError, own};

/// Under which name the device's own id is kept.
const DEVICE_ID: &str = "id";

/// One account's vault as it lies in the store.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Vault {
    pub(super) account: Uuid,
    /// What it is called while nobody is signed in: initials, no name.
    pub(super) initials: String,
    pub(super) by_server: String,
    pub(super) by_pin: Option<ByPin>,
    /// Whether a PIN was taken away since the password was last given: then a cookie that is still good opens nothing.
    #[serde(default)]
    pub(super) password_only: bool,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct ByPin {
    pub(super) salt: String,
    pub(super) iterations: u32,
    pub(super) wrapped: String,
    pub(super) wrong: u32,
    pub(super) not_before: Option<DateTime<Utc>>,
}

#[derive(Serialize, Deserialize)]
struct DeviceId {
    name: String,
    id: Uuid,
}

/// An account that has a vault on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The account.
    pub account: Uuid,
    /// The initials of whose it is.
    pub initials: String,
    /// Whether a PIN opens it.
    pub has_pin: bool,
    /// How many drafts and finished answers of theirs are here.
    pub kept: usize,
    /// How many of them are finished, so that a file of them can be made.
    pub finished: usize,
}

/// The id of this device, made when it is first asked for.
///
/// # Errors
/// Where the device gives no store.
pub async fn device() -> Result<Uuid, StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    let known: Option<DeviceId> = work.get_any(DEVICE, DEVICE_ID).await?;
    let id = known.as_ref().map_or_else(Uuid::new_v4, |known| known.id);
    if known.is_none() {
        work.put(DEVICE, &DeviceId { name: DEVICE_ID.to_owned(), id }).await?;
    }
    work.done().await?;
    Ok(id)
}

/// Every account with a vault here, in no particular order.
///
/// # Errors
/// Where the device gives no store.
pub async fn known() -> Result<Vec<Known>, StoreError> {
    let connection = Connection::open().await?;
    let work = connection.reading(&[VAULTS, DRAFTS, OUTBOX])?;
    let vaults: Vec<Vault> = work.every(VAULTS).await?;
    let mut known = Vec::new();
    for vault in vaults {
        let (account, has_pin) = (vault.account, vault.by_pin.is_some());
        let (drafts, finished) = kept(&work, account).await?;
        known.push(Known { account, initials: vault.initials, has_pin, kept: drafts + finished, finished });
    }
    Ok(known)
}

async fn kept(work: &Work, account: Uuid) -> Result<(usize, usize), StoreError> {
    Ok((work.all(DRAFTS, account).await?.len(), work.all(OUTBOX, account).await?.len()))
}

/// How many drafts and finished answers of an account are here.
pub async fn kept_of(account: Uuid) -> usize {
    let known = known().await.unwrap_or_default();
    known.iter().find(|known| known.account == account).map_or(0, |known| known.kept)
}

pub(super) async fn find(account: Uuid) -> Result<Option<Vault>, StoreError> {
    let connection = Connection::open().await?;
    connection.reading(&[VAULTS])?.get_any(VAULTS, &account.to_string()).await
}

/// What opens an account's vault here, beside the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Nothing: being signed in is enough.
    None,
    /// Its PIN, or its password.
    Pin,
    /// Its password alone.
    Password,
}

/// What opens an account's vault here; the password where that cannot be read.
pub async fn guard(account: Uuid) -> Guard {
    match find(account).await {
        Ok(None) => Guard::None,
        Ok(Some(Vault { by_pin: Some(_), .. })) => Guard::Pin,
        Ok(Some(Vault { password_only: false, .. })) => Guard::None,
        Ok(Some(_)) | Err(_) => Guard::Password,
    }
}

pub(super) async fn forget(account: Uuid) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[VAULTS])?;
    work.delete(VAULTS, &account.to_string()).await?;
    work.done().await
}

pub(super) async fn change_pin(account: Uuid, change: impl FnOnce(&mut Vault)) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[VAULTS])?;
    let found: Option<Vault> = work.get_any(VAULTS, &account.to_string()).await?;
    if let Some(mut vault) = found {
        change(&mut vault);
        work.put(VAULTS, &vault).await?;
    }
    work.done().await
}

/// The password was given: from now on a session that goes on opens the vault again, if it has no PIN.
///
/// # Errors
/// Where the device gives no store.
pub async fn password_given(account: Uuid) -> Result<(), StoreError> {
    change_pin(account, |vault| vault.password_only = false).await
}

/// The account leaves this device: what it took along is removed, and its vault too unless drafts or finished answers
/// are here that only it opens.
///
/// # Errors
/// Where the device gives no store.
pub async fn leave(account: Uuid) -> Result<(), StoreError> {
    if super::is_open(account).is_some() {
        super::close();
    }
    let connection = Connection::open().await?;
    let work = connection.writing(&[VAULTS, DRAFTS, OUTBOX, DEVICE])?;
    let (drafts, finished) = kept(&work, account).await?;
    own::remove(&work, account).await?;
    if drafts + finished == 0 {
        work.delete(VAULTS, &account.to_string()).await?;
    } else if let Some(vault) = work.get_any::<Vault>(VAULTS, &account.to_string()).await? {
        // From now on only the account itself opens it, with its password.
        work.put(VAULTS, &Vault { by_pin: None, password_only: true, ..vault }).await?;
    }
    work.done().await
}

/// This device's id and the account's key as the server wraps it, for the file that an administrator recovers from.
///
/// # Errors
/// `Locked` where the account has no vault here.
pub(in crate::offline) async fn wrapped_key(account: Uuid) -> Result<(Uuid, String), StoreError> {
    let vault = find(account).await?.ok_or(StoreError::Locked)?;
    Ok((device().await?, vault.by_server))
}

/// Every record of an account in a store, sealed as they lie there.
///
/// # Errors
/// Where the device gives no store.
pub(in crate::offline) async fn sealed(store: &str, account: Uuid) -> Result<Vec<Record>, StoreError> {
    let connection = Connection::open().await?;
    connection.reading(&[store])?.all(store, account).await
}
