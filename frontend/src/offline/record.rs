//! The one place that turns what is kept into what is written, and back. Everything but what finds a record is inside
//! `body`, sealed with the key of the account's vault. Knows no IndexedDB; its waits end an open transaction.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use shared::device::place_of_record;

use super::StoreError;
use super::crypto::Key;

/// Something that is kept on the device over versions of the app.
pub trait Stored: Serialize + DeserializeOwned {
    /// The version of the shape that is written now, from 1.
    const FORMAT: u32;

    /// Reads a shape written by an earlier version, from its JSON. `None` where that is impossible.
    fn upgrade(format: u32, text: &str) -> Option<Self>;
}

/// One record as it lies in a store. Only what is needed to find it is outside the body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    /// The key.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// The version of the body's shape.
    pub format: u32,
    /// Grows with each write, so that a second window cannot overwrite unseen.
    pub revision: u32,
    /// Whether the body is sealed. The first version of the app wrote it plain; opening the vault seals what it left.
    #[serde(default)]
    pub sealed: bool,
    /// Everything else.
    pub body: String,
}

/// Something kept, with what is needed to write it again.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<T> {
    /// Its key.
    pub id: Uuid,
    /// How often it was written.
    pub revision: u32,
    /// What it is.
    pub value: T,
}

impl Record {
    /// Writes a value that is going to be kept in `store`.
    pub(super) async fn seal<T: Stored>(
        store: &str,
        (account, id): (Uuid, Uuid),
        revision: u32,
        value: &T,
        key: &Key,
    ) -> Result<Record, StoreError> {
        let body = serde_json::to_string(value).map_err(|_| StoreError::Unreadable)?;
        Record { id, account, format: T::FORMAT, revision, sealed: false, body }.sealed_in(store, key).await
    }

    /// The same record with its plain body sealed.
    pub(super) async fn sealed_in(self, store: &str, key: &Key) -> Result<Record, StoreError> {
        let body = key.seal(&self.place(store), self.body.as_bytes()).await?;
        Ok(Record { sealed: true, body, ..self })
    }

    fn place(&self, store: &str) -> String {
        place_of_record(store, self.account, self.id, self.format, self.revision)
    }

    /// Whether a newer version of the app wrote it: to be left alone, and told of.
    pub(super) fn is_newer<T: Stored>(&self) -> bool {
        self.format > T::FORMAT
    }

    /// Reads it back, whatever earlier version wrote it.
    pub(super) async fn open<T: Stored>(&self, store: &str, key: &Key) -> Result<Kept<T>, StoreError> {
        if !self.sealed {
            return self.read(&self.body);
        }
        let text = String::from_utf8(key.open(&self.place(store), &self.body).await?);
        self.read(&text.map_err(|_| StoreError::Unreadable)?)
    }

    fn read<T: Stored>(&self, text: &str) -> Result<Kept<T>, StoreError> {
        let value = read(self.format, text).ok_or(StoreError::Unreadable)?;
        Ok(Kept { id: self.id, revision: self.revision, value })
    }
}

/// A value as JSON inside another, as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Inner(Box<RawValue>);

impl PartialEq for Inner {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Inner {
    pub(super) fn write<T: Stored>(value: &T) -> Result<Inner, StoreError> {
        serde_json::value::to_raw_value(value).map(Inner).map_err(|_| StoreError::Unreadable)
    }

    pub(super) fn read<T: Stored>(&self, format: u32) -> Option<T> {
        read(format, self.0.get())
    }
}

/// Reads a value of a stored shape from its JSON. From text, never from `Value`: that would be a second compiled copy of
/// every type's reader.
fn read<T: Stored>(format: u32, text: &str) -> Option<T> {
    match format {
        0 => None,
        format if format == T::FORMAT => serde_json::from_str(text).ok(),
        format if format < T::FORMAT => T::upgrade(format, text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Second {
        number: u32,
        added: bool,
    }

    impl Stored for Second {
        const FORMAT: u32 = 2;

        fn upgrade(_format: u32, text: &str) -> Option<Second> {
            let value: serde_json::Value = serde_json::from_str(text).ok()?;
            let number = u32::try_from(value.get("number")?.as_u64()?).ok()?;
            Some(Second { number, added: false })
        }
    }

    fn record(format: u32, body: &str) -> Record {
        Record { id: Uuid::nil(), account: Uuid::nil(), format, revision: 3, sealed: false, body: body.to_owned() }
    }

    fn open(record: &Record) -> Result<Kept<Second>, StoreError> {
        record.read(&record.body)
    }

    #[test]
    fn an_earlier_shape_is_upgraded() {
        let kept = open(&record(1, r#"{"number":7}"#));
        assert_eq!(kept.map(|kept| kept.value), Ok(Second { number: 7, added: false }));
    }

    #[test]
    fn a_newer_or_damaged_record_is_not_guessed_at() {
        assert_eq!(open(&record(3, r#"{"number":7,"added":true}"#)), Err(StoreError::Unreadable));
        assert!(record(3, "").is_newer::<Second>() && !record(2, "").is_newer::<Second>());
        assert_eq!(open(&record(0, r#"{"number":7,"added":true}"#)), Err(StoreError::Unreadable));
        assert_eq!(open(&record(2, r#"{"number":"#)), Err(StoreError::Unreadable));
        assert_eq!(open(&record(2, r#"{"number":-7,"added":true}"#)), Err(StoreError::Unreadable));
    }

    #[test]
    fn a_record_of_the_first_version_has_no_mark_of_being_sealed() {
        let text = r#"{"id":"00000000-0000-0000-0000-000000000000","account":"00000000-0000-0000-0000-000000000000","format":1,"revision":2,"body":"{}"}"#;
        assert!(serde_json::from_str::<Record>(text).is_ok_and(|record| !record.sealed));
    }
}
