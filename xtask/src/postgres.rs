//! Owns a throw-away PostgreSQL cluster: of its own folder, on a free port of the loopback address, gone afterwards.
//!
//! Its settings are PostgreSQL's own (fsync on): the durability tests and the measurements mean what they say.

use crate::{
    command::{capture, command, succeeds, which},
    failure::{Failure, Outcome},
    paths::make_folder,
    setup,
};
use std::{
    env,
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio, id},
    thread::sleep,
    time::{Duration, Instant},
};

const FOLDER_PREFIX: &str = "chws-outcomes-postgres-";
const START_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(20);
/// More than the default 100, because many tests hold a pool each; it changes nothing about durability.
const CONNECTIONS: &str = "max_connections=300";

/// A running cluster; dropping it stops the server and removes the folder.
#[derive(Debug)]
pub struct Cluster {
    server: Child,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Installs PostgreSQL where it is missing, makes a cluster and waits until it answers.
    pub fn start() -> Outcome<Self> {
        let programs = setup::postgres()?;
        remove_left_behind();
        let folder = env::temp_dir().join(format!("{FOLDER_PREFIX}{}", id()));
        let advice = "initdb -D FOLDER -U postgres -A trust && postgres -D FOLDER   (not as root), \
                      and OUTCOMES_TEST_POSTGRES=postgres://postgres@127.0.0.1:5432/postgres cargo test --workspace";
        let started = initialise(&programs, &folder).and_then(|()| launch(&programs, &folder));
        started.map_err(|failure| {
            remove(&folder);
            failure.by_hand(advice)
        })
    }

    /// The address of its maintenance database, for a user that may create others.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The fast shutdown: sessions are cut, data is written.
        for signal in ["-INT", "-QUIT", "-KILL"] {
            succeeds(command("kill").arg(signal).arg(self.server.id().to_string()));
            let since = Instant::now();
            while since.elapsed() < STOP_LIMIT {
                if matches!(self.server.try_wait(), Ok(Some(_)) | Err(_)) {
                    return remove(&self.folder);
                }
                sleep(Duration::from_millis(20));
            }
        }
    }
}

fn initialise(programs: &Path, folder: &Path) -> Outcome<()> {
    let tried = "make a throw-away PostgreSQL cluster";
    let data = folder.join("data");
    make_folder(&data)?;
    if setup::is_root() {
        capture(command("chown").args(["-R", "postgres"]).arg(folder), tried)?;
    }
    let mut initdb = as_server_user(&programs.join("initdb"));
    initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-D"]);
    capture(initdb.arg(&data).current_dir(folder), tried)?;
    Ok(())
}

fn launch(programs: &Path, folder: &Path) -> Outcome<Cluster> {
    let tried = "start a throw-away PostgreSQL cluster";
    let port = free_port()?;
    let log = folder.join("log");
    let file = File::create(&log).map_err(|error| Failure::new(tried, error))?;
    let errors = file.try_clone().map_err(|error| Failure::new(tried, error))?;
    let mut postgres = as_server_user(&programs.join("postgres"));
    postgres
        .arg("-D")
        .arg(folder.join("data"))
        .args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="])
        .args(["-c", CONNECTIONS])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(errors);
    let server = postgres.spawn().map_err(|error| Failure::new(tried, error))?;
    let mut cluster = Cluster { server, folder: folder.to_owned(), port };
    wait_until_ready(&mut cluster, programs, &log).map(|()| cluster)
}

fn wait_until_ready(cluster: &mut Cluster, programs: &Path, log: &Path) -> Outcome<()> {
    let since = Instant::now();
    let said = || fs::read_to_string(log).unwrap_or_default();
    while since.elapsed() < START_LIMIT {
        let mut question = command(programs.join("pg_isready"));
        if succeeds(question.args(["-q", "-h", "127.0.0.1", "-p", &cluster.port.to_string()])) {
            return Ok(());
        }
        if let Ok(Some(status)) = cluster.server.try_wait() {
            return Err(Failure::new("start a throw-away PostgreSQL cluster", format!("it {status}:\n{}", said())));
        }
        sleep(Duration::from_millis(50));
    }
    Err(Failure::new(
        "start a throw-away PostgreSQL cluster",
        format!("no answer in {} s:\n{}", START_LIMIT.as_secs(), said()),
    ))
}

/// PostgreSQL refuses to run as root, and must end when we do, however we end.
fn as_server_user(program: &Path) -> Command {
    let Some(setpriv) = which("setpriv") else {
        return command(program);
    };
    let mut server = command(setpriv);
    if setup::is_root() {
        server.args(["--reuid", "postgres", "--regid", "postgres", "--init-groups"]);
    }
    server.args(["--pdeathsig", "INT"]).arg(program);
    server
}

/// A port nobody uses at this moment.
fn free_port() -> Outcome<u16> {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| Failure::new("find a free port", error))
}

fn remove(folder: &Path) {
    if let Err(error) = fs::remove_dir_all(folder)
        && folder.exists()
    {
        println!("  could not remove {}: {error}", folder.display());
    }
}

/// Removes the folders of runs that were killed.
fn remove_left_behind() {
    let entries = fs::read_dir(env::temp_dir()).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.strip_prefix(FOLDER_PREFIX)).and_then(|id| id.parse().ok());
        if owner.is_some_and(|process: u32| !Path::new(&format!("/proc/{process}")).exists()) {
            remove(&entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cluster;
    use crate::command::{capture, command};

    #[test]
    #[ignore = "starts a real PostgreSQL: cargo test -p xtask -- --ignored"]
    fn a_cluster_answers_durably_and_leaves_nothing_behind() {
        let cluster = Cluster::start().expect("PostgreSQL starts");
        let folder = cluster.folder.clone();
        let ask = |question: &str| capture(command("psql").args([&cluster.url(), "-tAc", question]), "ask");
        assert_eq!(ask("show fsync").expect("it answers"), "on");
        assert_eq!(ask("show synchronous_commit").expect("it answers"), "on");
        assert_eq!(ask("show server_encoding").expect("it answers"), "UTF8");
        drop(cluster);
        assert!(!folder.exists());
    }
}
