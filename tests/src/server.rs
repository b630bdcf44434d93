//! A server in this process on a database of its own, which goes with it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::{App, HttpServer, web};
use backend::app::{self, State};
use backend::crypto::Keys;
use backend::db::Db;
use sea_orm::{ConnectionTrait, Database as SeaDatabase};

use crate::Database;

static COUNT: AtomicU64 = AtomicU64::new(0);

/// Runs a test's future on a runtime of its own.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    actix_web::rt::System::new().block_on(future)
}

/// The URL of the throw-away PostgreSQL cluster, if there is one.
pub fn postgres_cluster() -> Option<String> {
    std::env::var("OUTCOMES_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// A folder of the test's own, removed with it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let name = format!("outcomes-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The URL of a fresh, empty database.
pub async fn fresh_database(database: Database, folder: &Folder) -> String {
    match database {
        Database::Sqlite => format!("sqlite://{}", folder.0.join("outcomes.sqlite").display()),
        Database::Postgres => {
            let cluster = postgres_cluster().expect("a PostgreSQL cluster");
            let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            let admin = SeaDatabase::connect(&cluster).await.unwrap();
            admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
            admin.close().await.unwrap();
            let (base, query) = cluster.split_once('?').map_or((cluster.as_str(), None), |(b, q)| (b, Some(q)));
            let root = base.rsplit_once('/').unwrap().0;
            query.map_or_else(|| format!("{root}/{name}"), |query| format!("{root}/{name}?{query}"))
        }
    }
}

/// A running server.
pub struct Server {
    pub base: String,
    pub state: State,
    pub database: Database,
    pub database_url: String,
    handle: actix_web::dev::ServerHandle,
    _folder: Folder,
}

impl Server {
    /// Starts a server on a fresh, migrated database with the default instrument and programme.
    pub async fn start(database: Database) -> Self {
        let folder = Folder::new();
        let url = fresh_database(database, &folder).await;
        let db = Db::connect(&url).await.unwrap();
        db.migrate().await.unwrap();
        let state = State::new(db, Keys::from_master(&[42; 32])).unwrap();
        backend::server::seed(&state).await.unwrap();
        let data = web::Data::new(state.clone());
        let server = HttpServer::new(move || build(data.clone())).workers(2).bind(("127.0.0.1", 0)).unwrap();
        let base = format!("http://{}", server.addrs()[0]);
        let server = server.disable_signals().run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { base, state, database, database_url: url, handle, _folder: folder }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.base)
    }

    /// Stops the server and closes its database.
    pub async fn stop(self) {
        self.handle.stop(true).await;
        self.state.db.clone().close().await;
    }
}

fn build(
    data: web::Data<State>,
) -> App<
    impl actix_web::dev::ServiceFactory<
        actix_web::dev::ServiceRequest,
        Config = (),
        Response = actix_web::dev::ServiceResponse<impl actix_web::body::MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    app::build(data)
}
