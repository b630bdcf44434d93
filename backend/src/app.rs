//! Builds the actix application: state, limits, middleware, routes. Used by `main` and by every test.

use std::path::PathBuf;
use std::sync::Arc;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, web};
use chrono::{DateTime, NaiveDate, Utc};

use crate::crypto::Keys;
use crate::db::Db;
use crate::error::Error;
use crate::service::instrument::Catalogue;
use crate::telemetry::{self, Metrics};
use crate::{auth, routes, web as pages};

/// Largest JSON body, in bytes: a full assessment with every comment at its limit is a quarter of it.
pub const MAX_JSON: usize = 256 * 1024;

/// What the server was started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// The file with the encryption key.
    pub key_file: PathBuf,
    /// Address and port of the pages and the API.
    pub listen: String,
    /// Address and port of the metrics.
    pub metrics_listen: String,
    /// Whether cookies are marked `Secure`: true behind HTTPS.
    pub secure_cookies: bool,
    /// Whether the address of a client is taken from `X-Forwarded-For`: true behind a proxy of one's own.
    pub behind_proxy: bool,
}

/// What every request shares. Holds no data of its own, so that any number of servers may run on one database.
#[derive(Clone)]
pub struct State {
    /// The database.
    pub db: Db,
    /// The keys.
    pub keys: Arc<Keys>,
    /// Instrument versions already read: immutable, so safe to keep.
    pub instruments: Catalogue,
    /// Counters.
    pub metrics: Metrics,
    /// Whether cookies are marked `Secure`.
    pub secure_cookies: bool,
    /// Whether `X-Forwarded-For` is believed.
    pub behind_proxy: bool,
}

impl State {
    /// State on an open, migrated database.
    ///
    /// # Errors
    /// Where the counters cannot be made.
    pub fn new(db: Db, keys: Keys) -> Result<Self, String> {
        let metrics = Metrics::new().map_err(|error| error.to_string())?;
        Ok(Self {
            db,
            keys: Arc::new(keys),
            instruments: Catalogue::default(),
            metrics,
            secure_cookies: false,
            behind_proxy: false,
        })
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// The application.
pub fn build(
    state: web::Data<State>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    App::new()
        .app_data(state)
        .app_data(web::JsonConfig::default().limit(MAX_JSON).error_handler(|error, _| json_error(&error).into()))
        .app_data(
            web::QueryConfig::default()
                .error_handler(|error, _| Error::Malformed(query_error(&error.to_string())).into()),
        )
        .app_data(web::PathConfig::default().error_handler(|_, _| Error::NotFound.into()))
        .app_data(web::PayloadConfig::new(shared::import::MAX_BYTES))
        .wrap(from_fn(routes::head_as_get))
        .wrap(from_fn(auth::same_site::guard))
        .wrap(Compress::default())
        .wrap(from_fn(pages::security_headers))
        .wrap(from_fn(telemetry::observe))
        .configure(routes::configure)
        .configure(pages::configure)
}

/// What a query that cannot be taken is told: what is expected, never what was sent.
fn query_error(error: &str) -> String {
    match error.split_once(", expected ") {
        Some((_, expected)) => format!("The query cannot be read: expected {expected}."),
        None => "The query cannot be read: a value is missing or not of the expected kind.".into(),
    }
}

/// What a JSON body that cannot be taken is told: where it fails, never what it holds.
fn json_error(error: &actix_web::error::JsonPayloadError) -> Error {
    use actix_web::error::{JsonPayloadError, PayloadError};
    match error {
        JsonPayloadError::OverflowKnownLength { .. } | JsonPayloadError::Overflow { .. } => Error::TooLarge,
        JsonPayloadError::Payload(PayloadError::Overflow) => Error::TooLarge,
        JsonPayloadError::ContentType => Error::UnsupportedMediaType,
        JsonPayloadError::Deserialize(error) => Error::Malformed(describe(error)),
        _ => Error::Malformed("The body could not be read.".into()),
    }
}

/// A serde error without the offending value: unknown and missing fields by name, everything by line and column.
pub fn describe(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!("line {}, column {}", error.line(), error.column());
    for start in ["unknown field", "missing field", "duplicate field"] {
        if let Some(rest) = text.strip_prefix(start) {
            let name: String =
                rest.trim_start().trim_start_matches('`').chars().take_while(|c| *c != '`').take(60).collect();
            return format!("At {place}: {start} “{name}”.");
        }
    }
    match error.classify() {
        serde_json::error::Category::Data => format!("At {place}: a value is not of the expected kind."),
        _ => format!("At {place}: this is not JSON."),
    }
}
