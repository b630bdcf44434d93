//! The one mapping from an error to what a client is told (problem+json, RFC 9457). A fault of ours is logged once and
//! tells the client nothing but an id to quote.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType};
use actix_web::{HttpResponse, ResponseError};
use sea_orm::{DbErr, SqlErr};
use shared::error::{ErrorCode, FieldCode, FieldError, Problem};

use crate::telemetry;

/// The result of everything that can be told to a client.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can go wrong in answering a request.
#[derive(Debug)]
pub enum Error {
    /// The body is not of the expected form; the text says where, never what was given.
    Malformed(String),
    /// Fields that break a rule, all at once.
    Invalid(Vec<FieldError>),
    /// The body is too large.
    TooLarge,
    /// Another media type is expected.
    UnsupportedMediaType,
    /// Nobody is signed in.
    NotSignedIn,
    /// E-mail address or password are wrong.
    WrongCredentials,
    /// A one-time password that is right and too old.
    PasswordExpired,
    /// Too many failed tries; seconds to wait.
    TooManyTries(u64),
    /// A request from another site.
    CrossSite,
    /// The password has to be changed first.
    PasswordChangeRequired,
    /// No such thing, or not for this caller.
    NotFound,
    /// The address exists, the method does not.
    MethodNotAllowed,
    /// The same id with other content.
    IdConflict,
    /// The state of the thing does not allow this; what to do.
    Conflict(String),
    /// The store cannot take or give anything just now.
    Unavailable(String),
    /// A fault of ours.
    Internal(String),
}

impl Error {
    /// One refused field.
    pub fn field(field: impl Into<String>, code: FieldCode, message: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldError::new(field, code, message)])
    }

    /// A fault of ours, from whatever it was.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }

    /// The code on the wire.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Malformed(_) => ErrorCode::MalformedRequest,
            Self::Invalid(_) => ErrorCode::Invalid,
            Self::TooLarge => ErrorCode::TooLarge,
            Self::UnsupportedMediaType => ErrorCode::UnsupportedMediaType,
            Self::NotSignedIn => ErrorCode::NotSignedIn,
            Self::WrongCredentials => ErrorCode::WrongCredentials,
            Self::PasswordExpired => ErrorCode::PasswordExpired,
            Self::TooManyTries(_) => ErrorCode::TooManyTries,
            Self::CrossSite => ErrorCode::CrossSite,
            Self::PasswordChangeRequired => ErrorCode::PasswordChangeRequired,
            Self::NotFound => ErrorCode::NotFound,
            Self::MethodNotAllowed => ErrorCode::MethodNotAllowed,
            Self::IdConflict => ErrorCode::IdConflict,
            Self::Conflict(_) => ErrorCode::Conflict,
            Self::Unavailable(_) => ErrorCode::Unavailable,
            Self::Internal(_) => ErrorCode::Internal,
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::Malformed(what) | Self::Conflict(what) => what.clone(),
            Self::Invalid(errors) => match errors.as_slice() {
                [one] => one.message.clone(),
                many => format!("{} fields need correcting; nothing was stored.", many.len()),
            },
            Self::TooLarge => "Send less at once; nothing was stored.".into(),
            Self::UnsupportedMediaType => "Send the media type that this operation describes.".into(),
            Self::NotSignedIn => "Sign in and try again.".into(),
            Self::WrongCredentials => "Check the e-mail address and the password.".into(),
            Self::PasswordExpired => "Ask an administrator for a new one-time password.".into(),
            Self::TooManyTries(seconds) => format!("Wait {seconds} seconds and try again."),
            Self::CrossSite => "This request must come from the service's own pages.".into(),
            Self::PasswordChangeRequired => "Choose a password of your own first.".into(),
            Self::NotFound => "There is nothing here for you.".into(),
            Self::MethodNotAllowed => "Use one of the methods that this address describes.".into(),
            Self::IdConflict => "Something else is stored under this id; it was not changed.".into(),
            Self::Unavailable(_) => "Nothing was stored. Try again in a little while.".into(),
            Self::Internal(_) => {
                "Something went wrong on our side. Try again, and quote the request id if it goes on.".into()
            }
        }
    }
}

/// The HTTP status of each code: the only place that says so.
pub fn status(code: ErrorCode) -> StatusCode {
    match code {
        ErrorCode::MalformedRequest => StatusCode::BAD_REQUEST,
        ErrorCode::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorCode::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ErrorCode::NotSignedIn | ErrorCode::WrongCredentials | ErrorCode::PasswordExpired => StatusCode::UNAUTHORIZED,
        ErrorCode::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
        ErrorCode::CrossSite | ErrorCode::PasswordChangeRequired => StatusCode::FORBIDDEN,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        ErrorCode::IdConflict | ErrorCode::Conflict => StatusCode::CONFLICT,
        ErrorCode::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The sentence of each code, the same for every problem of it.
pub fn title(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::MalformedRequest => "The request cannot be read",
        ErrorCode::Invalid => "Some of it needs correcting",
        ErrorCode::TooLarge => "That is too much at once",
        ErrorCode::UnsupportedMediaType => "Another media type is expected",
        ErrorCode::NotSignedIn => "Nobody is signed in",
        ErrorCode::WrongCredentials => "E-mail address or password are wrong",
        ErrorCode::PasswordExpired => "This one-time password is no longer valid",
        ErrorCode::TooManyTries => "Too many tries",
        ErrorCode::CrossSite => "Refused: it comes from another site",
        ErrorCode::PasswordChangeRequired => "Change the password first",
        ErrorCode::NotFound => "Not found",
        ErrorCode::MethodNotAllowed => "That cannot be done here",
        ErrorCode::IdConflict => "This id is taken by something else",
        ErrorCode::Conflict => "That is not possible now",
        ErrorCode::Unavailable => "The service cannot store anything just now",
        ErrorCode::Internal => "Something went wrong",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(errors) => {
                let lines: Vec<String> = errors.iter().map(|e| format!("{}: {}", e.field, e.message)).collect();
                write!(f, "{}", lines.join("\n"))
            }
            Self::Unavailable(cause) | Self::Internal(cause) => write!(f, "{}: {cause}", title(self.code())),
            other => write!(f, "{}: {}", title(other.code()), other.detail()),
        }
    }
}

impl std::error::Error for Error {}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        status(self.code())
    }

    fn error_response(&self) -> HttpResponse {
        let code = self.code();
        if let Self::Internal(cause) | Self::Unavailable(cause) = self {
            tracing::error!(code = code.as_str(), cause, "request failed");
        }
        let retry_after = match self {
            Self::TooManyTries(seconds) => Some(*seconds),
            Self::Unavailable(_) => Some(5),
            _ => None,
        };
        let problem = Problem {
            kind: format!("urn:chws:problem:{}", code.as_str()),
            title: title(code).into(),
            status: self.status_code().as_u16(),
            code,
            detail: self.detail(),
            request_id: telemetry::request_id(),
            retry_after,
            errors: if let Self::Invalid(errors) = self { errors.clone() } else { Vec::new() },
        };
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = retry_after {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        let body = serde_json::to_string(&problem).unwrap_or_default();
        response
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header(ContentType("application/problem+json".parse().unwrap_or(actix_web::mime::APPLICATION_JSON)))
            .body(body)
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        // Two requests at once made the same new thing: the one that came second is told so.
        if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) {
            return Self::IdConflict;
        }
        let text = error.to_string();
        let out_of_reach = matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_));
        if out_of_reach || CANNOT_STORE.iter().any(|sign| text.contains(sign)) {
            Self::Unavailable(text)
        } else {
            Self::Internal(text)
        }
    }
}

/// What SQLite and PostgreSQL say when the disk is full or read-only, or when they are busy or stopping.
const CANNOT_STORE: [&str; 12] = [
    "database or disk is full",
    "readonly database",
    "disk I/O error",
    "unable to open database",
    "database is locked",
    "No space left on device",
    "could not extend file",
    "read-only transaction",
    "Connection refused",
    "error communicating with database",
    "terminating connection",
    "the database system is",
];

impl From<Vec<FieldError>> for Error {
    fn from(errors: Vec<FieldError>) -> Self {
        Self::Invalid(errors)
    }
}

impl From<FieldError> for Error {
    fn from(error: FieldError) -> Self {
        Self::Invalid(vec![error])
    }
}
