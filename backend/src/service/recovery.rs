//! Recovering what devices have sealed and could not send. The administrator brings the file and learns what became of
//! each record; what is in it is stored as the account's own, under the very rules of sending it, or held sealed until
//! what stands against it is mended.

use sea_orm::ConnectionTrait;
use serde::Deserialize;
use serde_json::Value;
use shared::device::{
    Finished, HeldSubmission, MAX_SEALED_RECORDS, Recovered, RecoveredRecord, RecoveryReport, SEALED_VERSION,
    SealedFile, SealedRecord, place_of_key, place_of_record,
};
use shared::error::{FieldCode, FieldError};
use shared::programme::Settings;
use shared::role::Permission;
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{KEY_BYTES, device, place_of_held, sha256};
use crate::entity::{account, held_submission};
use crate::error::{Error, Result};
use crate::service::assessment::{Author, Source};
use crate::service::person::change;
use crate::service::{assessment, audit, programme};
use crate::store;

/// The store of a device that finished answers lie in.
const OUTBOX: &str = "outbox";

/// Takes the file of a device: every record in a transaction of its own, so that one that is refused keeps no other away.
///
/// # Errors
/// `Invalid` for another version, too many records, an unknown account or a key that does not open; `Unavailable` where
/// nothing can be stored: what was taken until then stays, and the file may be sent again.
pub async fn receive(administrator: &Caller, state: &State, file: &SealedFile) -> Result<RecoveryReport> {
    check_form(file)?;
    let author = author(state, administrator, file.account)
        .await?
        .filter(|author| author.role.may(Permission::Capture))
        .ok_or_else(|| {
            let message =
                "No account of this service wrote this file. Look for the service that the device belongs to.";
            Error::field("account", FieldCode::Unknown, message)
        })?;
    let key = state.keys.device_key(file.account, file.device);
    let key = device::open(&key, &place_of_key(file.account, file.device), &file.wrapped_key);
    let Some(key) = key.filter(|key| key.len() == KEY_BYTES) else {
        let message = "The key in this file does not open: the file is damaged, or the device belongs to another \
                       service. Keep the file.";
        return Err(Error::field("wrapped_key", FieldCode::Inconsistent, message));
    };
    let settings = programme::settings(&state.db.read).await?;
    let mut records = Vec::with_capacity(file.records.len());
    for record in &file.records {
        records.push(match open(file.account, record, &key) {
            Some(content) => take(&author, state, &settings, record.id, &content).await?,
            None => told(record.id, Recovered::Unreadable, None),
        });
    }
    Ok(RecoveryReport { records })
}

/// Everything held: whose it is and why, never what it says.
///
/// # Errors
/// The database's.
pub async fn held(state: &State) -> Result<Vec<HeldSubmission>> {
    store::held::list(&state.db.read).await
}

/// Tries again to store what is held under an id. Where contents differ, all of them; one that is refused is told.
///
/// # Errors
/// `NotFound` where nothing is held under it; `Unavailable` as `receive`.
pub async fn retry(administrator: &Caller, state: &State, id: Uuid) -> Result<RecoveredRecord> {
    let settings = programme::settings(&state.db.read).await?;
    let mut outcome: Option<RecoveredRecord> = None;
    for row in store::held::of(&state.db.read, id).await? {
        let author = author(state, administrator, row.account_id)
            .await?
            .ok_or_else(|| Error::internal("something held has no account"))?;
        let content = state.keys.open(&place_of_held(id, row.account_id), &row.sealed)?;
        let one = take(&author, state, &settings, id, &content).await?;
        if outcome.is_none() || one.outcome == Recovered::Held {
            outcome = Some(one);
        }
    }
    outcome.ok_or(Error::NotFound)
}

fn check_form(file: &SealedFile) -> Result<()> {
    let mut errors = Vec::new();
    if file.version != SEALED_VERSION {
        let message = "This server does not know this version of the file. Keep the file, and upgrade the server.";
        errors.push(FieldError::new("version", FieldCode::NotAllowed, message));
    }
    if file.records.len() > MAX_SEALED_RECORDS {
        let message = format!("Send {MAX_SEALED_RECORDS} records or fewer in one file.");
        errors.push(FieldError::new("records", FieldCode::TooLong, message));
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// Whoever captured, as a caller. Also one who may no longer sign in: what people said is not theirs to lose.
async fn author(state: &State, administrator: &Caller, account: Uuid) -> Result<Option<Caller>> {
    let found: Option<account::Model> = store::account::find(&state.db.read, account).await?;
    found.map(|account| Caller::on_behalf(account, administrator)).transpose()
}

/// What a record's `finished` holds, as JSON. Nothing where the record does not open.
fn open(account: Uuid, record: &SealedRecord, key: &[u8]) -> Option<String> {
    /// The other fields are the device's own.
    #[derive(Deserialize)]
    struct Body {
        finished: Value,
    }
    let place = place_of_record(OUTBOX, account, record.id, record.format, record.revision);
    let body: Body = serde_json::from_slice(&device::open(key, &place, &record.body)?).ok()?;
    Some(body.finished.to_string())
}

/// What tells two contents under one id apart: of the account, and of what was finished as JSON with its keys in order.
pub fn digest(account: Uuid, content: &str) -> Vec<u8> {
    sha256(&[account.as_bytes(), content.as_bytes()].concat())
}

/// Stores what was finished, or holds it.
async fn take(author: &Caller, state: &State, settings: &Settings, id: Uuid, content: &str) -> Result<RecoveredRecord> {
    let account = author.account.ok_or_else(|| Error::internal("an author has no account"))?;
    let digest = digest(account, content);
    let stored = state
        .db
        .transaction(async |tx| {
            let new = store_finished(tx, state, author, settings, id, content).await?;
            let released = store::held::release(tx, id, &digest).await?;
            if new || released {
                audit::record(tx, author, "recovery.receive", "recovery", Some(id.to_string())).await?;
            }
            Ok(())
        })
        .await;
    let refusal = match stored {
        Ok(()) => return Ok(told(id, Recovered::Received, None)),
        // Says nothing of the record: the request is to be repeated.
        Err(error @ Error::Unavailable(_)) => return Err(error),
        Err(error) => error,
    };
    if let Error::Internal(cause) = &refusal {
        tracing::error!(cause, "a recovered record is held for a fault of ours");
    }
    let refused = told(id, Recovered::Held, Some(&refusal));
    let (code, errors) = store::held::reasons(refusal.code(), &refused.errors)?;
    let sealed = state.keys.seal(&place_of_held(id, account), content)?;
    let row = held_submission::Model { id, digest, account_id: account, sealed, held_at: state.now(), code, errors };
    state
        .db
        .transaction(async |tx| {
            if store::held::keep(tx, row).await? {
                audit::record(tx, author, "recovery.hold", "recovery", Some(id.to_string())).await?;
            }
            Ok(())
        })
        .await?;
    Ok(refused)
}

/// Stores what was finished as the author's own, as if the device had sent it. The flag says whether it was new.
async fn store_finished(
    tx: &impl ConnectionTrait,
    state: &State,
    author: &Caller,
    settings: &Settings,
    id: Uuid,
    content: &str,
) -> Result<bool> {
    let unreadable = |_| Error::Malformed("This version of the server does not know what is in it.".into());
    match serde_json::from_str(content).map_err(unreadable)? {
        Finished::Assessment(submission) => {
            let author = Author::caller(author, Source::Device)?;
            Ok(assessment::submit_in(tx, state, &author, settings, id, &submission).await?.1)
        }
        Finished::NotToday { person, attempt } if attempt.id == id => {
            change::not_today_in(tx, state, author, person, &attempt).await
        }
        Finished::NotToday { .. } => {
            Err(Error::field("id", FieldCode::Inconsistent, "The record and what is in it have different ids."))
        }
    }
}

fn told(id: Uuid, outcome: Recovered, refusal: Option<&Error>) -> RecoveredRecord {
    let errors = match refusal {
        Some(Error::Invalid(errors)) => errors.iter().map(unnamed).collect(),
        _ => Vec::new(),
    };
    RecoveredRecord { id, outcome, code: refusal.map(Error::code), errors }
}

/// A refusal without its sentence, which says days of somebody's service that are not the administrator's to know.
fn unnamed(error: &FieldError) -> FieldError {
    FieldError::new(&error.field, error.code, "It breaks a rule for what is sent; the code says which.")
}
