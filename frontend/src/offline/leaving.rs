//! Signing out where there is no network: the mark that the server is still to be told, before anything else is asked of
//! it with the old cookie.

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::database::{Connection, DEVICE};

const NAME: &str = "leaving";

/// What the server is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaving {
    /// The session has ended; the device's pass begins the next.
    Session,
    /// The account has left the device.
    Device,
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

/// Sets the mark.
///
/// # Errors
/// Where the device gives no store.
pub async fn set(leaving: Leaving) -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.put(DEVICE, &Mark { name: NAME.to_owned(), leaving }).await?;
    work.done().await
}

/// Takes it away: the server knows, or a new sign-in has taken the old one's place.
///
/// # Errors
/// Where the device gives no store.
pub async fn clear() -> Result<(), StoreError> {
    let connection = Connection::open().await?;
    let work = connection.writing(&[DEVICE])?;
    work.delete(DEVICE, NAME).await?;
    work.done().await
}
