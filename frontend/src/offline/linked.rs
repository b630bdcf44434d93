//! The answers of whoever holds a private link, until the server has them. They are sealed with a key that only the link
//! gives: nobody opens them without it, and with it they open again after a reload, a crash or a flat battery.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gloo::storage::{LocalStorage, Storage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::StoreError;
use super::crypto::{Key, RawKey, digest};

/// What is kept of one link.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Linked<T> {
    /// The answers as far as they have come.
    pub draft: T,
    /// What they became, once they were finished: the assessment as it is sent.
    pub finished: Option<Box<RawValue>>,
}

/// The place of one link's answers.
#[derive(Clone, PartialEq)]
pub struct Place {
    name: String,
    key: Key,
}

impl Place {
    /// The place that a link's token opens. Both its name and its key come from the token, by SHA-256 over different words
    /// before it, so that neither tells the other.
    ///
    /// # Errors
    /// `Unavailable` where the browser gives no store or no cryptography.
    pub async fn of(token: &str) -> Result<Place, StoreError> {
        let name = digest(format!("place {token}").as_bytes()).await?;
        let key = RawKey::from_bytes(digest(format!("key {token}").as_bytes()).await?)?.key().await?;
        Ok(Place { name: format!("linked-{}", URL_SAFE_NO_PAD.encode(&name[..12])), key })
    }

    /// What is kept, if anything is.
    ///
    /// # Errors
    /// `Unreadable` where it was written by a newer version of the app, or is damaged.
    pub async fn read<T: DeserializeOwned>(&self) -> Result<Option<Linked<T>>, StoreError> {
        let Ok(sealed) = LocalStorage::get::<String>(&self.name) else { return Ok(None) };
        let plain = self.key.open(&self.name, &sealed).await?;
        serde_json::from_slice(&plain).map(Some).map_err(|_| StoreError::Unreadable)
    }

    /// Keeps this in the place of what was there.
    ///
    /// # Errors
    /// `Full` where there is no room; `Unavailable` where the browser keeps nothing.
    pub async fn write<T: Serialize>(&self, linked: &Linked<T>) -> Result<(), StoreError> {
        let plain = serde_json::to_vec(linked).map_err(|_| StoreError::Unavailable)?;
        let sealed = self.key.seal(&self.name, &plain).await?;
        LocalStorage::set(&self.name, sealed).map_err(|_| match LocalStorage::set("linked-room", true) {
            Ok(()) => {
                LocalStorage::delete("linked-room");
                StoreError::Full
            }
            Err(_) => StoreError::Unavailable,
        })
    }

    /// Forgets it: the server has it.
    pub fn forget(&self) {
        LocalStorage::delete(&self.name);
    }
}
