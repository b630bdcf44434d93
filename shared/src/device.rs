//! A device that works for days without a network, on the wire: what it takes along, the key that the server keeps for
//! it, and how sealed answers that never arrived are recovered.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assessment::{PersonalOutcome, Submission};
use crate::error::{ErrorCode, FieldError};
use crate::instrument::{Instrument, Occasion};
use crate::needs::NeedsRecord;
use crate::person::NotToday;
use crate::programme::Programme;
use crate::progress::PersonProgress;
use crate::user::Me;

/// Most people a device takes along, those due first.
pub const MAX_PACKED_PEOPLE: usize = 2_000;
/// Most sealed records that one recovery takes.
pub const MAX_SEALED_RECORDS: usize = 2_000;
/// Most bytes of a `SealedFile` as JSON.
pub const MAX_SEALED_BYTES: usize = 8 * 1024 * 1024;

/// The header in which a window says which account it acts for, so that nothing is done or told as another that has signed
/// in from a second window of the same browser since.
pub const ACTING_FOR: &str = "x-acting-for";

/// The server's half of what opens an account's records on one device. The same for every repetition.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DeviceKey {
    /// 32 bytes in base64: an AES-256-GCM key that wraps the key of the records.
    pub key: String,
}

/// What lets a device begin a session again without the password. To be kept sealed behind a PIN, and nowhere else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DevicePass {
    /// The token, told this once.
    pub token: String,
    /// When it ends: as long after the password was given as a session of this role may last.
    pub expires_at: DateTime<Utc>,
}

/// Beginning a session again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ResumeSession {
    /// The pass's token.
    pub token: String,
}

/// What a device takes along: enough to list people, show their progress and ask them, without a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DevicePack {
    /// When the server put it together.
    pub made_at: DateTime<Utc>,
    /// The account it is for.
    pub me: Me,
    /// The programme's settings.
    pub programme: Programme,
    /// The version of the Outcomes Tool that is asked now.
    pub instrument: Instrument,
    /// The people of the account's provider.
    pub people: Vec<PackedPerson>,
    /// Whether these are all of them; false where there are more than `MAX_PACKED_PEOPLE`.
    pub complete: bool,
}

/// One person, as a device takes them along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PackedPerson {
    /// Who they are and their ratings so far.
    pub progress: PersonProgress,
    /// First day without service, also one to come.
    pub ended_on: Option<NaiveDate>,
    /// First day of the opt-out, also one to come.
    pub opted_out_on: Option<NaiveDate>,
    /// How they would be asked now.
    pub occasion: Occasion,
    /// The personal outcomes named before, latest set.
    pub personal_outcomes: Vec<PersonalOutcome>,
    /// What they need to be informed and to answer, where it is recorded.
    #[serde(default)]
    pub needs: Option<NeedsRecord>,
}

/// Something finished on a device that the server has not acknowledged yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Finished {
    /// An assessment.
    Assessment(Submission),
    /// That it was tried and was not the day.
    NotToday {
        /// Whom.
        person: Uuid,
        /// The attempt.
        attempt: NotToday,
    },
}

/// Which cipher, keys and places a `SealedFile` of this version uses: AES-256-GCM, an initialisation vector of 12 bytes
/// before the cipher text, both in base64; the additional data are `place_of_key` and `place_of_record`.
pub const SEALED_VERSION: u32 = 1;

/// The file that a device writes of an account's finished answers, sealed as they are on it. Whoever carries it can read
/// nothing in it; the server opens it with the device's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SealedFile {
    /// `SEALED_VERSION`.
    pub version: u32,
    /// Whose answers.
    pub account: Uuid,
    /// Which device.
    pub device: Uuid,
    /// When it was written, by the device's clock.
    pub exported_at: DateTime<Utc>,
    /// The key of the records, 32 bytes, wrapped by the device's key.
    pub wrapped_key: String,
    /// The records.
    pub records: Vec<SealedRecord>,
}

/// One record of the outbox as it lies on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SealedRecord {
    /// The assessment's or the attempt's id.
    pub id: Uuid,
    /// The version of the body's shape.
    pub format: u32,
    /// How often the device has written it.
    pub revision: u32,
    /// A JSON object, sealed, whose `finished` is a `Finished`; its other fields are the device's own.
    pub body: String,
}

/// The additional data under which the key of the records is wrapped.
pub fn place_of_key(account: Uuid, device: Uuid) -> String {
    format!("key|{account}|{device}")
}

/// The additional data under which a record is sealed.
pub fn place_of_record(store: &str, account: Uuid, id: Uuid, format: u32, revision: u32) -> String {
    format!("{store}|{account}|{id}|{format}|{revision}")
}

/// What became of one recovered record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Recovered {
    /// It is stored as what it is, now or already before.
    Received,
    /// The server refuses it as it is, and keeps it sealed until what stands against it is mended.
    Held,
    /// It does not open: damaged, or of another device. It is not kept; the file is to be kept.
    Unreadable,
}

/// One record of a recovery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RecoveredRecord {
    /// Its id.
    pub id: Uuid,
    /// What became of it.
    pub outcome: Recovered,
    /// Why it is held.
    pub code: Option<ErrorCode>,
    /// The refused fields. They name no answer.
    pub errors: Vec<FieldError>,
}

/// What a recovery came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RecoveryReport {
    /// Record by record, in the order of the file.
    pub records: Vec<RecoveredRecord>,
}

/// A recovered record that the server keeps, because it cannot be stored as what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HeldSubmission {
    /// The assessment's or the attempt's id.
    pub id: Uuid,
    /// Whose account captured it.
    pub account: Uuid,
    /// That account's name.
    pub account_name: String,
    /// Since when the server has it.
    pub held_at: DateTime<Utc>,
    /// Why it was refused last.
    pub code: ErrorCode,
    /// The fields refused last.
    pub errors: Vec<FieldError>,
}

/// Where something is that a device has finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// The server has stored it.
    Received,
    /// The server holds it sealed after a recovery.
    Held,
}

/// The answer to where something is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CustodyOf {
    /// Where.
    pub custody: Custody,
}
