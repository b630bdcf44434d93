//! What there is one of for each account on this device, sealed: what it takes along, its log of what was sent, its pass.

use serde::{Deserialize, Serialize};
use shared::device::{DevicePack, DevicePass};
use uuid::Uuid;

use super::StoreError;
use super::database::{Connection, DEVICE, Work};
use super::record::{Record, Stored};
use super::vault;

/// What there can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// The people and questions that the device takes along.
    Pack,
    /// What was sent from here, and when.
    SentLog,
    /// What begins a session with the server again, once the PIN has opened the vault.
    Pass,
}

impl Own {
    const ALL: [Own; 3] = [Own::Pack, Own::SentLog, Own::Pass];

    fn store(self) -> &'static str {
        match self {
            Own::Pack => "pack",
            Own::SentLog => "sent",
            Own::Pass => "pass",
        }
    }

    fn name(self, account: Uuid) -> String {
        format!("{}-{account}", self.store())
    }
}

/// One of another shape is not worth mending: the server makes a new one.
impl Stored for DevicePack {
    const FORMAT: u32 = 1;

    fn upgrade(_format: u32, _text: &str) -> Option<Self> {
        None
    }
}

impl Stored for DevicePass {
    const FORMAT: u32 = 1;

    fn upgrade(_format: u32, _text: &str) -> Option<Self> {
        None
    }
}

#[derive(Serialize, Deserialize)]
struct Named {
    name: String,
    record: Record,
}

/// Reads it; none where there is none, or where an older or newer version of the app wrote it.
///
/// # Errors
/// Where the device gives no store, and `Locked` while the account's vault is.
pub async fn read<T: Stored>(account: Uuid, own: Own) -> Result<Option<T>, StoreError> {
    let key = vault::key(account)?;
    let connection = Connection::open().await?;
    let named: Option<Named> = connection.reading(&[DEVICE])?.get_any(DEVICE, &own.name(account)).await?;
    let Some(named) = named else { return Ok(None) };
    Ok(named.record.open(own.store(), &key).await.ok().map(|kept| kept.value))
}

/// Writes it in place of what was there.
///
/// # Errors
/// Where the device gives no store, and `Locked` while the account's vault is.
pub async fn write<T: Stored>(account: Uuid, own: Own, value: &T) -> Result<(), StoreError> {
    let access = vault::access(account)?;
    let record = Record::seal(own.store(), (account, account), 0, value, access.key()).await?;
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.put(DEVICE, &Named { name: own.name(account), record }).await?;
    work.done().await
}

/// Removes all of an account's.
pub(super) async fn remove(work: &Work, account: Uuid) -> Result<(), StoreError> {
    for own in Own::ALL {
        work.delete(DEVICE, &own.name(account)).await?;
    }
    Ok(())
}
