//! Whether the encryption key that was given is the one that this database was sealed with.

use sea_orm::ConnectionTrait;

use crate::crypto::Keys;
use crate::error::{Error, Result};
use crate::store;

const PLACE: &str = "sealing_key.sealed_check";
const TEXT: &str = "the key of this database";

/// On a fresh database remembers the key (by a text sealed with it); on any other compares.
///
/// # Errors
/// `Conflict` where the database was sealed with another key.
pub async fn check(tx: &impl ConnectionTrait, keys: &Keys) -> Result<()> {
    match store::sealing_key::find(tx).await? {
        None => store::sealing_key::insert(tx, keys.seal(PLACE, TEXT)?).await,
        Some(sealed) if keys.open(PLACE, &sealed).is_ok_and(|text| text == TEXT) => Ok(()),
        Some(_) => Err(Error::Conflict(
            "the names in this database were sealed with another encryption key; name that key's file with --key-file"
                .into(),
        )),
    }
}
