//! Signing out where there is no network: the mark that the server is still to be told, before anything else is asked of
//! it with the old cookie.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::StoreError;
use super::database::{Connection, DEVICE};

const NAME: &str = "leaving";

/// What the server is still to be told of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// The account.
    pub account: Uuid,
    /// Whether it has left the device, so that its pass ends too, or only its session has.
    pub device: bool,
}

#[derive(Serialize, Deserialize)]
struct Mark {
    name: String,
    leaving: Leaving,
}

/// What the server is still to be told, if anything. A device that gives no store has no mark.
pub async fn due() -> Option<Leaving> {
    find().await.ok().flatten()
}

async fn find() -> Result<Option<Leaving>, StoreError> {
    let connection = Connection::open().await?;
    let mark: Option<Mark> = connection.reading(&[DEVICE])?.get_any(DEVICE, NAME).await?;
    Ok(mark.map(|mark| mark.leaving))
}

/// Sets the mark. That an account has left the device is not taken back by its session's end.
///
/// # Errors
/// Where the device gives no store.
pub async fn set(leaving: Leaving) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    let before: Option<Mark> = work.get_any(DEVICE, NAME).await?;
    let stays = before.is_some_and(|mark| mark.leaving.account == leaving.account && mark.leaving.device);
    let leaving = Leaving { device: leaving.device || stays, ..leaving };
    work.put(DEVICE, &Mark { name: NAME.to_owned(), leaving }).await?;
    work.done().await
}

/// Takes it away: the server knows, or another session has taken the old one's place.
///
/// # Errors
/// Where the device gives no store.
pub async fn clear() -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.delete(DEVICE, NAME).await?;
    work.done().await
}
