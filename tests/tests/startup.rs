//! What a server says when it cannot start: one sentence with what is wrong and what to do, and a failing exit.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::net::TcpListener;

use tests::binary::{Process, free_port, key_file, run};
use tests::server::Folder;

/// Starts a server that must not start, and gives back what it says.
fn refused(database_url: &str, key: &str, listen: &str) -> String {
    let metrics = format!("127.0.0.1:{}", free_port());
    let (ok, _, error) = run(&[
        "serve",
        "--database-url",
        database_url,
        "--key-file",
        key,
        "--listen",
        listen,
        "--metrics-listen",
        &metrics,
    ]);
    assert!(!ok, "it started");
    error
}

fn sqlite(folder: &Folder) -> String {
    format!("sqlite://{}", folder.0.join("outcomes.sqlite").display())
}

fn any_port() -> String {
    format!("127.0.0.1:{}", free_port())
}

#[test]
fn without_a_key() {
    let folder = Folder::new();
    let missing = folder.0.join("nothing");
    let said = refused(&sqlite(&folder), missing.to_str().unwrap(), &any_port());
    assert!(said.contains("encryption key") && said.contains("outcomes key generate"), "{said}");
}

#[test]
fn with_a_short_key() {
    let folder = Folder::new();
    let short = folder.0.join("short");
    std::fs::write(&short, "c2hvcnQ=").unwrap();
    let said = refused(&sqlite(&folder), short.to_str().unwrap(), &any_port());
    assert!(said.contains("needs 32"), "{said}");
}

#[test]
fn with_the_key_of_another_database() {
    let folder = Folder::new();
    let (mine, other) = (Folder::new(), Folder::new());
    let (mine, other) = (key_file(&mine), key_file(&other));
    drop(Process::start(&sqlite(&folder), &mine, free_port()));
    let said = refused(&sqlite(&folder), other.to_str().unwrap(), &any_port());
    assert!(said.contains("another encryption key"), "{said}");
}

#[test]
fn without_a_reachable_database() {
    let folder = Folder::new();
    let key = key_file(&folder);
    let url = format!("postgres://nobody:secretword@127.0.0.1:{}/none", free_port());
    let began = std::time::Instant::now();
    let said = refused(&url, key.to_str().unwrap(), &any_port());
    assert!(began.elapsed().as_secs() < 4, "a refused connection is told at once, not after {:?}", began.elapsed());
    assert!(said.contains("PostgreSQL") && said.contains("--database-url"), "{said}");
    assert!(!said.contains("secretword"), "{said}");
    let said = refused("sqlite:///no-such-folder/at/all.sqlite", key.to_str().unwrap(), &any_port());
    assert!(said.contains("SQLite") && said.contains("folder"), "{said}");
    let said = refused("mysql://x", key.to_str().unwrap(), &any_port());
    assert!(said.contains("sqlite: or postgres:"), "{said}");
}

#[test]
fn on_a_port_in_use() {
    let folder = Folder::new();
    let key = key_file(&folder);
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let said = refused(&sqlite(&folder), key.to_str().unwrap(), &listen);
    assert!(said.contains(&listen) && said.contains("in use"), "{said}");
}

#[test]
fn the_second_start_is_quick() {
    let folder = Folder::new();
    let (url, key) = (sqlite(&folder), key_file(&folder));
    drop(Process::start(&url, &key, free_port()));
    let second = Process::start(&url, &key, free_port());
    assert!(second.started_in.as_secs_f64() < 2.0, "{:?}", second.started_in);
}
