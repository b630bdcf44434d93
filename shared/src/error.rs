//! The closed catalogue of errors on the wire (problem+json, RFC 9457). The user interface translates by code.

use serde::{Deserialize, Serialize};

/// Every error the API can answer. The HTTP status of each is decided in one place on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The body is not JSON, or not of this operation's form.
    MalformedRequest,
    /// One or more fields break a rule; `errors` names each.
    Invalid,
    /// The body is larger than this operation takes.
    TooLarge,
    /// The body is of another media type than this operation takes.
    UnsupportedMediaType,
    /// Nobody is signed in, or the session has ended.
    NotSignedIn,
    /// E-mail address or password are wrong (never which of them).
    WrongCredentials,
    /// The one-time password is right and no longer valid; an administrator gives another.
    PasswordExpired,
    /// Too many failed tries; wait `retry_after` seconds.
    TooManyTries,
    /// The request comes from another site.
    CrossSite,
    /// The password must be changed first.
    PasswordChangeRequired,
    /// There is no such thing, or the caller may not know of it.
    NotFound,
    /// The address exists, the method does not.
    MethodNotAllowed,
    /// The same id was stored before with other content.
    IdConflict,
    /// The thing has changed since it was read, or its state does not allow this.
    Conflict,
    /// The store is full, read-only or out of reach; nothing was stored; try again.
    Unavailable,
    /// A fault of the server; quote the id.
    Internal,
}

impl ErrorCode {
    /// The code's stable name, as on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorCode::MalformedRequest => "malformed_request",
            ErrorCode::Invalid => "invalid",
            ErrorCode::TooLarge => "too_large",
            ErrorCode::UnsupportedMediaType => "unsupported_media_type",
            ErrorCode::NotSignedIn => "not_signed_in",
            ErrorCode::WrongCredentials => "wrong_credentials",
            ErrorCode::PasswordExpired => "password_expired",
            ErrorCode::TooManyTries => "too_many_tries",
            ErrorCode::CrossSite => "cross_site",
            ErrorCode::PasswordChangeRequired => "password_change_required",
            ErrorCode::NotFound => "not_found",
            ErrorCode::MethodNotAllowed => "method_not_allowed",
            ErrorCode::IdConflict => "id_conflict",
            ErrorCode::Conflict => "conflict",
            ErrorCode::Unavailable => "unavailable",
            ErrorCode::Internal => "internal",
        }
    }
}

/// Why one field was refused. Closed, so that every one can be worded in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FieldCode {
    /// Nothing was given where something is needed.
    Required,
    /// Longer than allowed.
    TooLong,
    /// Shorter than allowed.
    TooShort,
    /// Holds control characters.
    ControlCharacters,
    /// Not of the expected form.
    Format,
    /// Not one of the values allowed here.
    NotAllowed,
    /// Refers to something that does not exist.
    Unknown,
    /// Exists already.
    Taken,
    /// Lies in the future.
    InFuture,
    /// Lies before the person's service start.
    BeforeServiceStart,
    /// Lies on or after the day the person's service ended.
    AfterEnd,
    /// Lies on or after the day the person moved to another provider.
    AfterTransfer,
    /// Lies on or after the day the person opted out.
    AfterOptOut,
    /// The instrument version is unknown.
    UnknownVersion,
    /// The instrument version has been withdrawn.
    WithdrawnVersion,
    /// The instrument version has no such item.
    UnknownItem,
    /// The item is not asked in these circumstances.
    NotAsked,
    /// The same thing is given twice.
    Duplicate,
    /// Does not fit another field.
    Inconsistent,
    /// The password is too easy to guess.
    WeakPassword,
    /// The current password is wrong.
    WrongPassword,
}

/// One refused field: where, why, and a sentence in English for whoever has no translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// Dotted path of the field, as in the request: `answers.home.overall`, or `line 7, column captured_on` in a file.
    pub field: String,
    /// Why.
    pub code: FieldCode,
    /// What is wrong and what to do. Never repeats what was given, so that it can be logged.
    pub message: String,
}

impl FieldError {
    /// A refusal of `field`.
    pub fn new(field: impl Into<String>, code: FieldCode, message: impl Into<String>) -> Self {
        Self { field: field.into(), code, message: message.into() }
    }
}

/// The body of every answer that is not a success: `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:chws:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// One short sentence, the same for every problem of this code.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable code.
    pub code: ErrorCode,
    /// What happened here and what to do.
    pub detail: String,
    /// The id of the request, to quote.
    pub request_id: String,
    /// Seconds to wait before another try, where that helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// The refused fields, all of them at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}
