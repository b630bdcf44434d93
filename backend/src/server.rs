//! Starting and stopping: the order in which key, database, schema, programme and ports are tried, each with a sentence
//! of its own when it fails; the two listeners; what is done now and then.

use std::io::{self, Write};
use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;

use actix_web::http::header::ContentType;
use actix_web::{App, HttpResponse, HttpServer, rt, web};
use sea_orm::DatabaseTransaction;
use shared::programme_file::CHWS;

use crate::app::{self, Config, State};
use crate::crypto::Keys;
use crate::db::Db;
use crate::error::Error;
use crate::{service, store};

/// How long requests under way may take to finish when the server is told to stop, in seconds.
const GRACE: u64 = 20;
/// How often ended sessions and forgotten tries are removed.
const PURGE_EVERY: Duration = Duration::from_secs(15 * 60);

/// What a database says when another server prepares the same empty database at this moment: then it is looked at again.
const OTHERS_AT_IT: [&str; 4] = ["duplicate key", "already exists", "UNIQUE constraint", "database is locked"];
const LOOKS: u32 = 20;
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// Whether an empty database gets the programme that the product is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seed {
    /// It does, and the default instruments.
    Programme,
    /// It gets the default instruments only: a programme of its own is about to be loaded.
    Instruments,
}

/// Reads the key, connects, refuses a schema newer than this binary, migrates, seeds, and makes sure that the key fits
/// and that the database can be written to.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub async fn open(database_url: &str, key_file: &Path, seed: Seed) -> Result<State, String> {
    let keys = Keys::read(key_file)?;
    let state = State::new(connect(database_url).await?, keys)?;
    let mut looks = 1;
    while let Err(reason) = prepare(&state, seed).await {
        if looks == LOOKS || !OTHERS_AT_IT.iter().any(|sign| reason.contains(sign)) {
            return Err(reason);
        }
        rt::time::sleep(BETWEEN_LOOKS).await;
        looks += 1;
    }
    Ok(state)
}

/// Connects to a database.
///
/// # Errors
/// A sentence without the address, which may hold a password.
pub async fn connect(database_url: &str) -> Result<Db, String> {
    Db::connect(database_url).await.map_err(|reason| reason.replace(database_url, "…"))
}

/// Brings an empty or older database to where this version needs it, and makes sure that it can be written to.
async fn prepare(state: &State, seed: Seed) -> Result<(), String> {
    state.db.migrate().await.map_err(|reason| {
        let full_or_closed = ["readonly", "read-only", "disk is full", "No space left"];
        if full_or_closed.iter().any(|sign| reason.contains(sign)) {
            unwritable(&Error::Unavailable(reason))
        } else {
            reason
        }
    })?;
    // Under another key old names could not be read, and new ones would be lost with it.
    let key = async |tx: &DatabaseTransaction| service::sealing_key::check(tx, &state.keys).await;
    state.db.transaction(key).await.map_err(|error| unwritable(&error))?;
    match service::instrument::seed(state).await {
        // Somebody else loaded it in this moment.
        Err(Error::IdConflict) => return Err("the default questionnaire already exists".into()),
        other => other.map_err(|error| unwritable(&error))?,
    }
    if seed == Seed::Programme {
        service::programme::seed(state, CHWS).await.map_err(|error| unwritable(&error))?;
    }
    state.db.transaction(async |tx| store::programme::touch(tx).await).await.map_err(|error| unwritable(&error))
}

fn unwritable(error: &Error) -> String {
    match error {
        Error::Unavailable(cause) => format!(
            "the database cannot be written to ({cause}); check that it is not read-only and that its disk has room"
        ),
        Error::Conflict(what) => one_line_of(what),
        other => format!("the database could not be prepared: {}", one_line(other)),
    }
}

fn one_line_of(text: &str) -> String {
    text.replace('\n', "; ")
}

fn one_line(error: &Error) -> String {
    one_line_of(&error.to_string())
}

/// What an empty database gets before it is served from: the default instruments and programme.
///
/// # Errors
/// The database's.
pub async fn seed(state: &State) -> Result<(), Error> {
    service::instrument::seed(state).await?;
    service::programme::seed(state, CHWS).await
}

/// Serves until told to stop by Ctrl-C or SIGTERM; then finishes what is under way.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub async fn serve(config: Config) -> Result<(), String> {
    let mut state = open(&config.database_url, &config.key_file, Seed::Programme).await?;
    state.secure_cookies = config.secure_cookies;
    state.behind_proxy = config.behind_proxy;
    let db = state.db.clone();
    let data = web::Data::new(state.clone());

    let pages = HttpServer::new(move || app::build(data.clone()))
        .workers(available_parallelism().map_or(2, usize::from))
        .shutdown_timeout(GRACE)
        .bind(&config.listen)
        .map_err(|error| in_use(&error, &config.listen, "--listen"))?;
    let address = pages.addrs().first().map_or_else(|| config.listen.clone(), ToString::to_string);
    let pages = pages.run();

    let metrics = web::Data::new(state.metrics.clone());
    let metrics = HttpServer::new(move || App::new().app_data(metrics.clone()).service(render_metrics))
        .workers(1)
        .disable_signals()
        .shutdown_timeout(1)
        .bind(&config.metrics_listen)
        .map_err(|error| in_use(&error, &config.metrics_listen, "--metrics-listen"))?
        .run();
    let metrics_handle = metrics.handle();
    let metrics = rt::spawn(metrics);
    let housekeeping = rt::spawn(keep_house(state));

    if !is_local(&address) && !config.secure_cookies {
        tracing::warn!(
            "other machines can reach this server, and sessions are not protected: serve it by HTTPS and give --secure-cookies"
        );
    }
    announce(&address);
    let served = pages.await.map_err(|error| format!("the server stopped ({error}); start it again"));

    housekeeping.abort();
    metrics_handle.stop(true).await;
    let _ = metrics.await;
    db.close().await;
    tracing::info!("stopped");
    served
}

/// Whether only this machine reaches an address.
fn is_local(address: &str) -> bool {
    address.parse::<std::net::SocketAddr>().is_ok_and(|address| address.ip().is_loopback())
}

/// Says where the product is, for people and for whoever waits until it is there.
fn announce(address: &str) {
    // A closed standard output is no reason not to serve.
    let _ = writeln!(io::stdout(), "ready at http://{address}");
    let _ = io::stdout().flush();
    tracing::info!(address, version = env!("CARGO_PKG_VERSION"), "ready");
}

fn in_use(error: &io::Error, address: &str, option: &str) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!(
                "{address} is in use by another program; stop that one, or name another address and port with {option}"
            )
        }
        io::ErrorKind::PermissionDenied => {
            format!("{address} may not be used by this account; name a port above 1023 with {option}")
        }
        _ => format!(
            "{address} cannot be listened on ({error}); name an address of this machine and a port with {option}"
        ),
    }
}

#[actix_web::get("/metrics")]
async fn render_metrics(metrics: web::Data<crate::telemetry::Metrics>) -> HttpResponse {
    let kind = ContentType("text/plain; version=0.0.4; charset=utf-8".parse().unwrap_or(actix_web::mime::TEXT_PLAIN));
    HttpResponse::Ok().insert_header(kind).body(metrics.render())
}

async fn keep_house(state: State) {
    loop {
        rt::time::sleep(PURGE_EVERY).await;
        if let Err(error) = service::account::purge(&state).await {
            tracing::warn!(cause = %error, "ended sessions were not removed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_told_with_the_option_to_change_it() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap().to_string();
        let error = std::net::TcpListener::bind(&address).unwrap_err();
        let told = in_use(&error, &address, "--listen");
        assert!(told.contains(&address) && told.contains("in use") && told.contains("--listen"), "{told}");
    }
}
