//! Databases to measure on: empty ones, copies, demo programmes; all in one temporary folder or one throw-away cluster,
//! all removed. And the server's process on one of them.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, Database as SeaDatabase, DatabaseConnection, Statement, TryGetable};
use tokio::process::Command;

use super::report::say;
use super::{Failure, Outcome, name};
use crate::Database;
use crate::binary::{Process, free_port, key_file, outcomes};
use crate::server::{Folder, postgres_cluster};

/// No demo programme may take longer to load.
const DEMO_LIMIT: Duration = Duration::from_secs(3600);
/// How long a server may take to finish what is under way.
const STOP_LIMIT: Duration = Duration::from_secs(30);

static COUNT: AtomicU64 = AtomicU64::new(0);

/// Where databases of one kind are made.
pub struct Place {
    pub database: Database,
    pub folder: Folder,
    pub key: PathBuf,
}

impl Place {
    /// A place with a key of its own.
    ///
    /// # Errors
    /// None today; a missing binary ends the program.
    pub fn new(database: Database) -> Outcome<Self> {
        let folder = Folder::new();
        let key = key_file(&folder);
        Ok(Self { database, folder, key })
    }

    fn url(&self, name: &str) -> Outcome<String> {
        if self.database == Database::Sqlite {
            return Ok(format!("sqlite://{}", self.folder.0.join(format!("{name}.sqlite")).display()));
        }
        let cluster = cluster()?;
        let (base, query) =
            cluster.split_once('?').map_or((cluster.as_str(), String::new()), |(b, q)| (b, format!("?{q}")));
        let root = base.rsplit_once('/').ok_or("the cluster's address names no database")?.0;
        Ok(format!("{root}/{name}{query}"))
    }

    fn fresh_name(label: &str) -> String {
        format!("bench_{label}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
    }

    /// The address of an empty database.
    ///
    /// # Errors
    /// The database's.
    pub async fn empty(&self, label: &str) -> Outcome<String> {
        let name = Self::fresh_name(label);
        if self.database == Database::Postgres {
            administer(&format!("CREATE DATABASE {name}")).await?;
        }
        self.url(&name)
    }

    /// The address of a copy of a database that nobody has open, written out to the disk.
    ///
    /// # Errors
    /// The database's.
    pub async fn copy(&self, of: &str, label: &str) -> Outcome<String> {
        let name = Self::fresh_name(label);
        let url = self.url(&name)?;
        match self.database {
            Database::Sqlite => {
                fs::copy(file(of), file(&url))?;
                fs::File::open(file(&url))?.sync_all()?;
            }
            Database::Postgres => administer(&format!("CREATE DATABASE {name} TEMPLATE {}", name_in(of))).await?,
        }
        Ok(url)
    }

    /// Writes out what earlier work left unwritten, so that no round pays for another's.
    ///
    /// # Errors
    /// The database's.
    pub async fn settle(&self) -> Outcome<()> {
        if self.database == Database::Postgres {
            administer("CHECKPOINT").await?;
        }
        Ok(())
    }

    /// Removes a database, whoever has it open.
    ///
    /// # Errors
    /// The database's.
    pub async fn remove(&self, url: &str) -> Outcome<()> {
        match self.database {
            Database::Sqlite => {
                for ending in ["", "-wal", "-shm"] {
                    let _ = fs::remove_file(format!("{}{ending}", file(url)));
                }
                Ok(())
            }
            Database::Postgres => administer(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", name_in(url))).await,
        }
    }

    /// Loads a demo programme of so many people at any time into an empty database: its address and how long that took.
    ///
    /// # Errors
    /// Where the command fails or takes too long.
    pub async fn demo(&self, label: &str, people: u32, seed: u64) -> Outcome<(String, Duration)> {
        let url = self.empty(label).await?;
        say(&format!("  loading a demo programme of {people} people on {}", name(self.database)));
        let began = Instant::now();
        let mut command = Command::new(outcomes());
        command
            .args(["demo", "--people", &people.to_string(), "--seed", &seed.to_string()])
            .env("OUTCOMES_DATABASE_URL", &url)
            .env("OUTCOMES_KEY_FILE", &self.key)
            .env("OUTCOMES_LOG", "error")
            .stdin(Stdio::null())
            .kill_on_drop(true);
        let output = tokio::time::timeout(DEMO_LIMIT, command.output())
            .await
            .map_err(|_| "loading the demo took too long")??;
        if !output.status.success() {
            return Err(format!("`outcomes demo` failed: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        let took = began.elapsed();
        if self.database == Database::Postgres {
            // What its autovacuum does by itself within a minute or so.
            let db = connect(&url, 1).await?;
            db.execute_unprepared("VACUUM (ANALYZE)").await?;
            db.close().await?;
        }
        Ok((url, took))
    }

    /// Starts a server.
    pub fn serve(&self, url: &str) -> Process {
        Process::start(url, &self.key, free_port())
    }
}

/// Stops a server as an operator would, so that nothing is left to be recovered at the next start.
///
/// # Errors
/// Where it does not end in time; it is killed then.
pub fn stop(process: Process) -> Outcome<()> {
    let id = process.id().to_string();
    std::process::Command::new("kill").args(["-TERM", &id]).status()?;
    let since = Instant::now();
    while since.elapsed() < STOP_LIMIT {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // Ended, and kept as a zombie until `Process` waits for it.
        if stat.rsplit_once(')').is_none_or(|(_, rest)| rest.trim_start().starts_with('Z')) {
            drop(process);
            return Ok(());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Err("the server did not stop when told to".into())
}

/// Sets the peak of a process's memory to what it uses now. False where the system does not allow it.
pub fn reset_peak(process: &Process) -> bool {
    fs::write(format!("/proc/{}/clear_refs", process.id()), "5").is_ok()
}

/// Processor time that a process has used.
pub fn processor_time(id: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().collect::<Vec<_>>()).unwrap_or_default();
    let ticks: u64 = [11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<u64>().ok()).sum();
    // Linux counts in hundredths of a second for every program (USER_HZ).
    Duration::from_millis(ticks * 10)
}

/// A connection with the durability that the server is held to: what is committed is on the disk.
///
/// # Errors
/// The database's.
pub async fn connect(url: &str, connections: u32) -> Outcome<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|o| {
            o.create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
        })
        .map_sqlx_postgres_opts(|o| o.options([("synchronous_commit", "on"), ("TimeZone", "UTC")]));
    Ok(SeaDatabase::connect(options).await?)
}

/// The first column of the first row.
///
/// # Errors
/// The database's; no row.
pub async fn value<T: TryGetable>(db: &DatabaseConnection, sql: &str) -> Outcome<T> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let row = row.ok_or_else(|| format!("no row: {sql}"))?;
    Ok(row.try_get_by_index(0)?)
}

/// A text in the first column of the first row.
///
/// # Errors
/// The database's; no row.
pub async fn text(db: &DatabaseConnection, sql: &str) -> Outcome<String> {
    value(db, sql).await
}

/// How many rows a table has.
///
/// # Errors
/// The database's.
pub async fn rows(db: &DatabaseConnection, table: &str) -> Outcome<u64> {
    Ok(value::<i64>(db, &format!("SELECT COUNT(*) FROM {table}")).await?.unsigned_abs())
}

fn cluster() -> Outcome<String> {
    postgres_cluster().ok_or_else(|| Failure::from("OUTCOMES_TEST_POSTGRES names no cluster"))
}

async fn administer(sql: &str) -> Outcome<()> {
    let db = connect(&cluster()?, 1).await?;
    db.execute_unprepared(sql).await?;
    Ok(db.close().await?)
}

fn file(url: &str) -> &str {
    url.trim_start_matches("sqlite://")
}

fn name_in(url: &str) -> &str {
    let path = url.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

/// The size of a database on the disk, in MB.
///
/// # Errors
/// The database's.
pub async fn megabytes(database: Database, url: &str) -> Outcome<f64> {
    let bytes = match database {
        Database::Sqlite => fs::metadata(Path::new(file(url)))?.len(),
        Database::Postgres => {
            let db = connect(url, 1).await?;
            let bytes: i64 = value(&db, "SELECT pg_database_size(current_database())").await?;
            db.close().await?;
            bytes.unsigned_abs()
        }
    };
    Ok(bytes as f64 / 1e6)
}
