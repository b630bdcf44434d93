//! The one place that turns what is kept into what is written, and back. Encryption at rest belongs here and nowhere
//! else: everything but the keys is inside `body`. Knows no IndexedDB.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::StoreError;

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
    /// Everything else.
    body: String,
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
    /// Writes a value.
    pub(super) fn seal<T: Stored>(id: Uuid, account: Uuid, revision: u32, value: &T) -> Result<Record, StoreError> {
        let body = serde_json::to_string(value).map_err(|_| StoreError::Unreadable)?;
        Ok(Record { id, account, format: T::FORMAT, revision, body })
    }

    /// Whether a newer version of the app wrote it: to be left alone, and told of.
    pub(super) fn is_newer<T: Stored>(&self) -> bool {
        self.format > T::FORMAT
    }

    /// Reads it back, whatever earlier version wrote it.
    pub(super) fn open<T: Stored>(&self) -> Result<Kept<T>, StoreError> {
        let value = read(self.format, &self.body).ok_or(StoreError::Unreadable)?;
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
        Record { id: Uuid::nil(), account: Uuid::nil(), format, revision: 3, body: body.to_owned() }
    }

    #[test]
    fn what_is_sealed_opens_again() {
        let value = Second { number: 7, added: true };
        let kept = Record::seal(Uuid::nil(), Uuid::max(), 4, &value).and_then(|record| record.open::<Second>());
        assert_eq!(kept, Ok(Kept { id: Uuid::nil(), revision: 4, value }));
    }

    #[test]
    fn an_earlier_shape_is_upgraded() {
        let kept = record(1, r#"{"number":7}"#).open::<Second>();
        assert_eq!(kept.map(|kept| kept.value), Ok(Second { number: 7, added: false }));
    }

    #[test]
    fn a_newer_or_damaged_record_is_not_guessed_at() {
        assert_eq!(record(3, r#"{"number":7,"added":true}"#).open::<Second>(), Err(StoreError::Unreadable));
        assert!(record(3, "").is_newer::<Second>() && !record(2, "").is_newer::<Second>());
        assert_eq!(record(0, r#"{"number":7,"added":true}"#).open::<Second>(), Err(StoreError::Unreadable));
        assert_eq!(record(2, r#"{"number":"#).open::<Second>(), Err(StoreError::Unreadable));
        assert_eq!(record(2, r#"{"number":-7,"added":true}"#).open::<Second>(), Err(StoreError::Unreadable));
    }

    #[test]
    fn nothing_but_keys_lies_outside_the_body() {
        let record = Record::seal(Uuid::nil(), Uuid::nil(), 1, &Second { number: 7, added: true }).unwrap();
        let value = serde_json::to_value(&record).unwrap();
        let names: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["account", "body", "format", "id", "revision"]);
    }
}
