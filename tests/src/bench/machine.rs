//! The facts without which figures mean nothing: the machine, how busy it is, the versions, what repeats the run.

use std::fs;
use std::io::Write;
use std::time::Instant;

use super::figures::{median, ms};
use super::options::Options;
use super::place::{Place, connect, text};
use super::report::say;
use super::{Outcome, name};
use crate::Database;

/// Writes of the probe that tells what an acknowledged write costs on this disk.
const PROBES: usize = 40;
/// Bytes of each: a page of SQLite's.
const PAGE: [u8; 4096] = [7; 4096];

/// Prints the facts.
///
/// # Errors
/// Where a database does not answer.
pub async fn describe(options: &Options) -> Outcome<()> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let kib: f64 =
        field(&read("/proc/meminfo"), "MemTotal").split(' ').next().unwrap_or_default().parse().unwrap_or(0.0);
    let load: Vec<String> = read("/proc/loadavg").split(' ').take(3).map(str::to_owned).collect();
    say(&format!(
        "machine    {cores} cores ({}), {:.1} GiB",
        field(&read("/proc/cpuinfo"), "model name"),
        kib / 1024.0 / 1024.0
    ));
    say(&format!(
        "system     Linux {}, load {} before the run",
        read("/proc/sys/kernel/osrelease").trim(),
        load.join(" ")
    ));
    for database in options.databases() {
        describe_database(database).await?;
    }
    if options.databases() == [Database::Sqlite] {
        say("PostgreSQL not measured");
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    say(&format!("seed       {}", options.seed));
    say(&format!("to repeat  cargo xtask bench {}", arguments.join(" ")));
    say("           server, databases and the load share these cores; every byte goes over the loopback address");
    Ok(())
}

async fn describe_database(database: Database) -> Outcome<()> {
    let place = Place::new(database)?;
    let url = place.empty("facts").await?;
    let db = connect(&url, 1).await?;
    let facts = match database {
        Database::Sqlite => {
            let folder = &place.folder.0;
            let sync = write_and_sync(folder)?;
            let kind = file_system(folder);
            format!(
                "{}; its folder is on {kind}, a write of 4 KiB with sync takes {sync:.2} ms",
                text(&db, "SELECT sqlite_version()").await?
            )
        }
        Database::Postgres => {
            let mut said = text(&db, "SHOW server_version").await?;
            for setting in ["fsync", "synchronous_commit", "wal_sync_method", "shared_buffers"] {
                said += &format!("; {setting} {}", text(&db, &format!("SHOW {setting}")).await?);
            }
            said
        }
    };
    db.close().await?;
    place.remove(&url).await?;
    say(&format!("{:10} {facts}", name(database)));
    Ok(())
}

/// The median time of a durable write, in milliseconds.
fn write_and_sync(folder: &std::path::Path) -> Outcome<f64> {
    let mut file = fs::File::create(folder.join("probe"))?;
    let mut times = Vec::new();
    for _ in 0..PROBES {
        let began = Instant::now();
        file.write_all(&PAGE)?;
        file.sync_data()?;
        times.push(ms(began.elapsed()));
    }
    Ok(median(&times))
}

/// The kind of file system that a folder is on.
fn file_system(folder: &std::path::Path) -> String {
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let on = mounts.lines().filter_map(|line| {
        let mut parts = line.split(' ').skip(1);
        Some((parts.next()?, parts.next()?))
    });
    let longest = on.filter(|(at, _)| folder.starts_with(at)).max_by_key(|(at, _)| at.len());
    longest.map_or_else(|| "an unknown file system".to_owned(), |(_, kind)| kind.to_owned())
}
