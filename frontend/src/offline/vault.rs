//! What opens an account's records on this device. Each account has a key of its own here; it is kept only wrapped, by a
//! key that the server tells the signed-in account, and by the account's PIN if it has one. Open, it is in this window's
//! memory alone, unreadable even there. What somebody with the device in hand gets is told in ADR 11.

mod stored;

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use shared::device::{DeviceKey, place_of_key};
use uuid::Uuid;

use super::StoreError;
use super::crypto::{Key, RawKey, random_salt};
use super::database::{Connection, DRAFTS, OUTBOX, VAULTS, Work};
use super::pin::{self, MOST_WRONG};
use stored::{ByPin, Vault, change_pin, find, forget};

pub use stored::{Guard, Known, device, guard, kept_of, known, leave, password_given};
pub(super) use stored::{sealed, wrapped_key};

/// Rounds of PBKDF2 for a new PIN (OWASP Password Storage Cheat Sheet, for HMAC-SHA-256). Kept with each PIN, so that it
/// can grow.
const ITERATIONS: u32 = 600_000;

/// How an open vault was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedBy {
    /// The account is signed in with the server.
    Server,
    /// By its PIN.
    Pin,
}

struct Open {
    access: Access,
    by: OpenedBy,
    has_pin: bool,
}

/// Reading and writing the records of an account. It outlives the locking of its window, so that what was said before is
/// still written.
#[derive(Clone)]
pub struct Access {
    account: Uuid,
    key: Key,
    /// The vault without its PIN, to be put back where it is gone.
    vault: Vault,
}

impl Access {
    fn new(account: Uuid, key: Key, vault: Vault) -> Access {
        Access { account, key, vault: Vault { by_pin: None, ..vault } }
    }

    /// Whose records.
    pub fn account(&self) -> Uuid {
        self.account
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// Makes sure, in the transaction that writes a record, that what opens it stays on the device: where the account has
    /// left from another window, or the browser has cleared its store, the vault is put back.
    ///
    /// # Errors
    /// `Locked` where another vault has taken its place.
    pub(super) async fn hold(&self, work: &Work) -> Result<(), StoreError> {
        let found: Option<Vault> = work.get_any(VAULTS, &self.account.to_string()).await?;
        match found {
            Some(vault) if vault.by_server == self.vault.by_server => Ok(()),
            Some(_) => Err(StoreError::Locked),
            None => work.put(VAULTS, &self.vault).await,
        }
    }
}

thread_local! {
    static OPEN: RefCell<Option<Open>> = const { RefCell::new(None) };
}

/// What came of trying a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It opened.
    Opened,
    /// It was wrong; so many tries are left, and so long none counts.
    Wrong {
        /// Tries left before the PIN is removed; 0 when it has been.
        left: u32,
        /// Until when the next has to wait.
        until: Option<DateTime<Utc>>,
    },
    /// It was not tried, because it is too early.
    TooEarly(DateTime<Utc>),
    /// There is no PIN, or no longer one.
    NoPin,
}

/// The key of an account's records.
///
/// # Errors
/// `Locked` where its vault is not open in this window.
pub(super) fn key(account: Uuid) -> Result<Key, StoreError> {
    access(account).map(|access| access.key)
}

/// Reading and writing an account's records.
///
/// # Errors
/// `Locked` where its vault is not open in this window.
pub fn access(account: Uuid) -> Result<Access, StoreError> {
    OPEN.with_borrow(|open| {
        let open = open.as_ref().filter(|open| open.access.account == account);
        open.map(|open| open.access.clone()).ok_or(StoreError::Locked)
    })
}

/// Whether this account's vault is open in this window, and how it was opened.
pub fn is_open(account: Uuid) -> Option<OpenedBy> {
    OPEN.with_borrow(|open| open.as_ref().filter(|open| open.access.account == account).map(|open| open.by))
}

/// Whose vault is open in this window.
pub fn open_account() -> Option<Uuid> {
    OPEN.with_borrow(|open| open.as_ref().map(|open| open.access.account))
}

/// How whatever vault is open in this window was opened.
pub fn any_open() -> Option<OpenedBy> {
    OPEN.with_borrow(|open| open.as_ref().map(|open| open.by))
}

/// Whether the vault that is open in this window has a PIN, so that it can be locked and opened again by it.
pub fn has_pin() -> bool {
    OPEN.with_borrow(|open| open.as_ref().is_some_and(|open| open.has_pin))
}

/// Closes whatever vault is open in this window.
pub fn close() {
    OPEN.set(None);
}

/// Opens the vault of an account that is signed in with the server, and makes it where there is none.
///
/// # Errors
/// Where the device gives no store or no cryptography. Where the vault was made with another key of the server's:
/// `Unreadable` if something is kept that it opens, and it is left as it is; else `Elsewhere`, and a new one is made the next
/// time.
pub async fn open_by_server(account: Uuid, initials: String, server: &DeviceKey) -> Result<(), StoreError> {
    let place = place_of_key(account, device().await?);
    let server = RawKey::from_base64(&server.key)?.key().await?;
    let fresh = RawKey::random()?;
    let by_server = server.wrap(&place, &fresh).await?;
    let made = Vault { account, initials, by_server, by_pin: None, password_only: false };
    let vault = {
        // Another window may be making it at the same time: whichever is written first is the one.
        let connection = Connection::open().await?;
        let work = connection.writing(&[VAULTS])?;
        let found: Option<Vault> = work.get_any(VAULTS, &account.to_string()).await?;
        if found.is_none() {
            work.put(VAULTS, &made).await?;
        }
        work.done().await?;
        found.unwrap_or(made)
    };
    let raw = match server.unwrap(&place, &vault.by_server).await {
        // Of a server with another key, and nothing is lost with it: a new one takes its place.
        Err(StoreError::Unreadable) if kept_of(account).await == 0 => {
            forget(account).await?;
            return Err(StoreError::Elsewhere);
        }
        raw => raw?,
    };
    let (key, has_pin) = (raw.key().await?, vault.by_pin.is_some());
    opened(Open { access: Access::new(account, key, vault), by: OpenedBy::Server, has_pin }).await;
    Ok(())
}

/// Tries a PIN. The try is counted before it is made, so that pulling the plug does not give it back.
///
/// # Errors
/// Where the device gives no store or no cryptography.
pub async fn open_by_pin(account: Uuid, pin: &str) -> Result<Tried, StoreError> {
    let Some(by_pin) = count_try(account).await? else { return Ok(Tried::NoPin) };
    let by_pin = match by_pin {
        Ok(by_pin) => by_pin,
        Err(until) => return Ok(Tried::TooEarly(until)),
    };
    match unwrap(account, pin, &by_pin).await {
        Ok(raw) => {
            change_pin(account, |vault| {
                if let Some(by_pin) = &mut vault.by_pin {
                    (by_pin.wrong, by_pin.not_before) = (0, None);
                }
            })
            .await?;
            let (key, vault) = (raw.key().await?, find(account).await?.ok_or(StoreError::Locked)?);
            opened(Open { access: Access::new(account, key, vault), by: OpenedBy::Pin, has_pin: true }).await;
            Ok(Tried::Opened)
        }
        Err(StoreError::Unreadable) => {
            let left = MOST_WRONG.saturating_sub(by_pin.wrong);
            if left == 0 {
                change_pin(account, |vault| (vault.by_pin, vault.password_only) = (None, true)).await?;
            }
            Ok(Tried::Wrong { left, until: by_pin.not_before })
        }
        Err(error) => Err(error),
    }
}

/// Counts one more try as wrong; the answer tells how things stand after it, or until when none may be made.
async fn count_try(account: Uuid) -> Result<Option<Result<ByPin, DateTime<Utc>>>, StoreError> {
    let now = Utc::now();
    let connection = Connection::open().await?;
    let work = connection.writing(&[VAULTS])?;
    let found: Option<Vault> = work.get_any(VAULTS, &account.to_string()).await?;
    let Some(mut vault) = found else { return Ok(None) };
    let Some(by_pin) = &mut vault.by_pin else { return Ok(None) };
    // A clock that was set back meanwhile must not make anybody wait for longer than they would have to.
    let longest = now + pin::wait_after(by_pin.wrong);
    if let Some(until) = by_pin.not_before.map(|until| until.min(longest)).filter(|until| *until > now) {
        return Ok(Some(Err(until)));
    }
    by_pin.wrong = by_pin.wrong.saturating_add(1);
    by_pin.not_before = Some(now + pin::wait_after(by_pin.wrong)).filter(|until| *until > now);
    let counted = by_pin.clone();
    work.put(VAULTS, &vault).await?;
    work.done().await?;
    Ok(Some(Ok(counted)))
}

async fn unwrap(account: Uuid, pin: &str, by_pin: &ByPin) -> Result<RawKey, StoreError> {
    let key = Key::from_pin(pin, &by_pin.salt, by_pin.iterations).await?;
    key.unwrap(&place_of_key(account, device().await?), &by_pin.wrapped).await
}

/// Sets or changes the PIN of an account that is signed in with the server.
///
/// # Errors
/// Where the device gives no store or no cryptography; `Locked` where the account has no vault here; `Unreadable` where
/// the vault was made with another key of the server's.
pub async fn set_pin(account: Uuid, new: &str, server: &DeviceKey) -> Result<(), StoreError> {
    let place = place_of_key(account, device().await?);
    let vault = find(account).await?.ok_or(StoreError::Locked)?;
    let raw = RawKey::from_base64(&server.key)?.key().await?.unwrap(&place, &vault.by_server).await?;
    let salt = random_salt()?;
    let wrapped = Key::from_pin(new, &salt, ITERATIONS).await?.wrap(&place, &raw).await?;
    let by_pin = ByPin { salt, iterations: ITERATIONS, wrapped, wrong: 0, not_before: None };
    let of = vault.by_server;
    change_pin(account, |vault| {
        if vault.by_server == of {
            (vault.by_pin, vault.password_only) = (Some(by_pin), false);
        }
    })
    .await?;
    OPEN.with_borrow_mut(|open| {
        if let Some(open) = open.as_mut().filter(|open| open.access.account == account) {
            open.has_pin = true;
        }
    });
    Ok(())
}

async fn opened(open: Open) {
    let access = open.access.clone();
    OPEN.set(Some(open));
    for store in [DRAFTS, OUTBOX] {
        // What could not be sealed now is the next time; it can be read meanwhile.
        let _ = seal_plain(store, access.account, &access.key).await;
    }
}

/// Seals what the first version of the app wrote plain. What another window changes meanwhile is sealed by that.
async fn seal_plain(store: &str, account: Uuid, key: &Key) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let records = connection.reading(&[store])?.all(store, account).await?;
    for plain in records.into_iter().filter(|record| !record.sealed) {
        let sealed = plain.clone().sealed_in(store, key).await?;
        let work = connection.writing(&[store])?;
        if work.get(store, account, plain.id).await?.as_ref() == Some(&plain) {
            work.put(store, &sealed).await?;
        }
        work.done().await?;
    }
    Ok(())
}
