//! Connections: the embedded SQLite file or PostgreSQL, opened so that what is acknowledged is on disk.
//! SQLite has one connection that writes and a few that read; PostgreSQL has one pool for both.

use std::str::FromStr;
use std::time::Duration;

use migrations::{Migrator, MigratorTrait};
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{ConnectOptions as _, Connection as _};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};

use crate::error::{Error, Result};

/// How long a database may take to answer.
const PATIENCE: Duration = Duration::from_secs(8);

/// The two ways into the database.
#[derive(Clone, Debug)]
pub struct Db {
    /// For reading only.
    pub read: DatabaseConnection,
    write: DatabaseConnection,
}

impl Db {
    /// Opens the database; does not migrate it.
    ///
    /// # Errors
    /// A sentence that names what cannot be opened (never a password) and what to do.
    pub async fn connect(url: &str) -> Result<Self, String> {
        if url.starts_with("sqlite:") {
            let write = open_sqlite(url, 1).await?;
            let read = open_sqlite(url, 4).await?;
            Ok(Self { read, write })
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let unreachable = |error: String| {
                format!(
                    "the PostgreSQL database cannot be reached ({error}); check that it runs and that --database-url is right"
                )
            };
            try_postgres(url).await.map_err(unreachable)?;
            let mut options = ConnectOptions::new(url);
            options
                .max_connections(16)
                .acquire_timeout(PATIENCE)
                .connect_timeout(PATIENCE)
                .sqlx_logging(false)
                .map_sqlx_postgres_opts(|o| o.options([("synchronous_commit", "on"), ("TimeZone", "UTC")]));
            let pool = Database::connect(options).await.map_err(|error| unreachable(error.to_string()))?;
            Ok(Self { read: pool.clone(), write: pool })
        } else {
            Err("the database URL must begin with sqlite: or postgres:".into())
        }
    }

    /// Which kind of database this is.
    pub fn backend(&self) -> DbBackend {
        self.read.get_database_backend()
    }

    /// Runs `work` in one transaction: committed if it succeeds, else nothing of it is stored. On SQLite it takes the
    /// write lock at its beginning, so that what it read is still true when it writes.
    ///
    /// # Errors
    /// What `work` returns, or that the database cannot begin or commit.
    pub async fn transaction<T>(&self, work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>) -> Result<T> {
        let mode = (self.backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
        let tx = self.write.begin_with_options(options).await?;
        match work(&tx).await {
            Ok(value) => {
                tx.commit().await?;
                Ok(value)
            }
            Err(error) => {
                tx.rollback().await?;
                Err(error)
            }
        }
    }

    /// Brings the schema up to this binary's.
    ///
    /// # Errors
    /// A sentence; a schema newer than the binary among them.
    pub async fn migrate(&self) -> Result<(), String> {
        self.refuse_newer_schema().await?;
        Migrator::up(&self.write, None).await.map_err(|error| format!("the schema cannot be migrated: {error}"))
    }

    /// Takes back every migration, for tests and for `outcomes migrate down`.
    ///
    /// # Errors
    /// A sentence.
    pub async fn migrate_down(&self) -> Result<(), String> {
        Migrator::down(&self.write, None).await.map_err(|error| format!("the schema cannot be migrated down: {error}"))
    }

    /// The names of the migrations applied, oldest first; empty on a fresh database.
    ///
    /// # Errors
    /// `Unavailable` or `Internal` where the database does not answer.
    pub async fn applied_migrations(&self) -> Result<Vec<String>> {
        let exists = match self.backend() {
            DbBackend::Sqlite => {
                "SELECT name AS n FROM sqlite_master WHERE type = 'table' AND name = 'seaql_migrations'"
            }
            _ => {
                "SELECT CAST(to_regclass('seaql_migrations') AS text) AS n WHERE to_regclass('seaql_migrations') IS NOT NULL"
            }
        };
        let backend = self.backend();
        if self.read.query_one_raw(Statement::from_string(backend, exists)).await?.is_none() {
            return Ok(Vec::new());
        }
        let rows = self
            .read
            .query_all_raw(Statement::from_string(backend, "SELECT version FROM seaql_migrations ORDER BY version"))
            .await?;
        rows.iter().map(|row| row.try_get("", "version").map_err(Error::from)).collect()
    }

    async fn refuse_newer_schema(&self) -> Result<(), String> {
        let applied = self.applied_migrations().await.map_err(|error| error.to_string())?;
        let known: Vec<String> = Migrator::migrations().iter().map(|m| m.name().to_owned()).collect();
        match applied.iter().find(|name| !known.contains(name)) {
            Some(name) => Err(format!(
                "the database was migrated by a newer version of this program (it has {name}); start that version, or restore the backup made before the upgrade"
            )),
            None => Ok(()),
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// `Unavailable` or `Internal` where it does not.
    pub async fn ping(&self) -> Result<()> {
        Ok(self.read.ping().await?)
    }

    /// Closes both ways in, finishing what is under way.
    pub async fn close(self) {
        let _ = self.read.close().await;
        let _ = self.write.close().await;
    }
}

/// Connects to PostgreSQL once: the pool would try again and again for `PATIENCE` where nobody listens. Only one that says
/// that it is starting up is waited for.
async fn try_postgres(url: &str) -> Result<(), String> {
    let options = PgConnectOptions::from_str(url).map_err(|_| "its address cannot be read")?;
    let until = tokio::time::Instant::now() + PATIENCE;
    loop {
        let tried = tokio::time::timeout_at(until, options.connect()).await;
        let error = match tried {
            Ok(Ok(connection)) => return connection.close().await.map_err(|error| error.to_string()),
            Ok(Err(error)) => error.to_string(),
            Err(_) => return Err("it did not answer in time".into()),
        };
        if !error.contains("starting up") {
            return Err(error);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn open_sqlite(url: &str, connections: u32) -> Result<DatabaseConnection, String> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(8))
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|o| {
            o.create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
                .pragma("temp_store", "memory")
        });
    Database::connect(options).await.map_err(|error| {
        format!("the SQLite database cannot be opened ({error}); check that its folder exists, has room and may be written to")
    })
}
