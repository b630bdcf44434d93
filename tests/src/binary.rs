//! The server as its own process: the built binary, started, killed and started again.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use crate::server::Folder;

/// The built binary: `OUTCOMES_BIN`, or the one beside the tests.
pub fn outcomes() -> PathBuf {
    if let Ok(path) = std::env::var("OUTCOMES_BIN") {
        return path.into();
    }
    let tests = std::env::current_exe().unwrap();
    let beside = tests.parent().unwrap().parent().unwrap().join("outcomes");
    assert!(beside.exists(), "build the server first: cargo build --package backend");
    beside
}

/// A port that is free now.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// Longest time that a command may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a command of the binary to its end: whether it succeeded, standard output, standard error. One that does not
/// end (a server that starts where it must not) is killed and fails the test.
pub fn run(arguments: &[&str]) -> (bool, String, String) {
    let mut command = Command::new(outcomes());
    let child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (id, (send, ended)) = (child.id(), mpsc::channel());
    std::thread::spawn(move || send.send(child.wait_with_output().unwrap()));
    let Ok(output) = ended.recv_timeout(PATIENCE) else {
        let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
        panic!("it did not end within {PATIENCE:?}: {arguments:?}");
    };
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

/// A key file in a folder.
pub fn key_file(folder: &Folder) -> PathBuf {
    let path = folder.0.join("key");
    if !path.exists() {
        let (ok, _, error) = run(&["key", "generate", "--out", path.to_str().unwrap()]);
        assert!(ok, "{error}");
    }
    path
}

/// A server process.
pub struct Process {
    child: Child,
    pub base: String,
    pub port: u16,
    pub started_in: Duration,
}

impl Process {
    /// Starts a server and waits until it answers.
    pub fn start(database_url: &str, key: &Path, port: u16) -> Self {
        let began = Instant::now();
        let mut child = Command::new(outcomes())
            .args(["serve", "--database-url", database_url, "--key-file", key.to_str().unwrap()])
            .args(["--listen", &format!("127.0.0.1:{port}"), "--metrics-listen", &format!("127.0.0.1:{}", free_port())])
            .env("OUTCOMES_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = lines.find_map(|line| line.ok().filter(|line| line.contains("ready")));
        assert!(ready.is_some(), "the server ended before it was ready");
        // Keeps reading, so that the server is never stopped by a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, base: format!("http://127.0.0.1:{port}"), port, started_in: began.elapsed() }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it as `kill -9` does: it gets no chance to finish anything.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Peak and present resident memory, in KiB (Linux).
    pub fn memory_kib(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let read = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            line.and_then(|line| line.split_whitespace().nth(1)).and_then(|n| n.parse().ok()).unwrap_or(0)
        };
        (read("VmHWM"), read("VmRSS"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
