//! Owns building the server and starting the product on this machine: key, database, demo programme, addresses.

use crate::{
    command::{capture, command, show},
    failure::{Failure, Outcome},
    fingerprint::Fingerprint,
    frontend::{self, Mode},
    paths::{Paths, make_folder, read},
};
use std::{
    fs,
    os::unix::{
        fs::{OpenOptionsExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What `outcomes demo` ends with on a database that already holds data.
const NOT_EMPTY: i32 = 3;

/// Which database, and where its key is.
#[derive(Debug, Clone)]
pub struct Place {
    database_url: String,
    key_file: PathBuf,
    accounts_file: PathBuf,
}

/// `cargo xtask run`.
#[derive(Debug, Clone, clap::Args)]
pub struct RunOptions {
    /// The database, as postgres://… or sqlite://…; without it an SQLite file below var/.
    #[arg(long, env = "OUTCOMES_DATABASE_URL")]
    database_url: Option<String>,
    /// Start without demo data.
    #[arg(long)]
    empty: bool,
    /// Where the product is served.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// Where the metrics are served.
    #[arg(long, default_value = "127.0.0.1:9464")]
    metrics_listen: String,
    /// Build quickly instead of small and fast.
    #[arg(long)]
    dev: bool,
}

/// `cargo xtask demo`.
#[derive(Debug, Clone, clap::Args)]
pub struct DemoOptions {
    /// The database, as postgres://… or sqlite://…; without it the SQLite file below var/.
    #[arg(long, env = "OUTCOMES_DATABASE_URL")]
    database_url: Option<String>,
    /// How many people at any time.
    #[arg(long)]
    people: Option<u32>,
    /// The seed: the same seed gives the same programme.
    #[arg(long)]
    seed: Option<u64>,
}

/// Builds the server. `Mode::Release` is what is shipped.
pub fn build(paths: &Paths, mode: Mode) -> Outcome<PathBuf> {
    let mut cargo = command("cargo");
    cargo.args(["build", "--package", "backend", "--bin", "outcomes"]).current_dir(&paths.root);
    let folder = match mode {
        Mode::Release => {
            cargo.arg("--release");
            "release"
        }
        Mode::Dev => "debug",
    };
    show(&mut cargo, "build the server").map_err(|f| f.by_hand("mend what the compiler names above"))?;
    Ok(paths.server(folder))
}

/// Builds what has changed and becomes the server: returns only when something fails.
pub fn run(paths: &Paths, options: &RunOptions) -> Outcome<()> {
    let mode = if options.dev { Mode::Dev } else { Mode::Release };
    frontend::ensure(paths, mode)?;
    let server = build(paths, mode)?;
    let place = prepare(paths, &server, options.database_url.as_deref())?;
    if !options.empty {
        if matches!(load_demo(&server, &place, &[])?, Demo::NotEmpty) {
            println!("· the database already holds data: it is left as it is");
        }
        show_accounts(&place);
    }
    println!("· serving http://{}   (Ctrl-C stops it)", options.listen);
    let mut serve = outcomes(&server, &place, &["serve"]);
    serve.args(["--listen", &options.listen, "--metrics-listen", &options.metrics_listen]);
    Err(Failure::new("start the server", serve.exec()).by_hand(format!("{} serve --help", server.display())))
}

/// Loads the demo programme into an empty database and prints one account for each role.
pub fn demo(paths: &Paths, options: &DemoOptions) -> Outcome<()> {
    frontend::ensure(paths, Mode::Release)?;
    let server = build(paths, Mode::Release)?;
    let place = prepare(paths, &server, options.database_url.as_deref())?;
    let mut arguments = Vec::new();
    if let Some(people) = options.people {
        arguments.extend(["--people".to_owned(), people.to_string()]);
    }
    if let Some(seed) = options.seed {
        arguments.extend(["--seed".to_owned(), seed.to_string()]);
    }
    match load_demo(&server, &place, &arguments)? {
        Demo::Loaded => {
            show_accounts(&place);
            Ok(())
        }
        Demo::NotEmpty => Err(Failure::new("load the demo programme", "the database already holds data")
            .by_hand("name an empty one with --database-url, or remove var/outcomes.sqlite*")),
    }
}

enum Demo {
    Loaded,
    NotEmpty,
}

/// Makes the key where there is none, and brings the database to the newest schema.
fn prepare(paths: &Paths, server: &Path, database_url: Option<&str>) -> Outcome<Place> {
    make_folder(&paths.var)?;
    // Names are encrypted with the key in this folder: nobody else on the machine has to read it.
    fs::set_permissions(&paths.var, fs::Permissions::from_mode(0o700))
        .map_err(|error| Failure::new(format!("close {} to others", paths.var.display()), error))?;
    let place = place(paths, database_url);
    if !place.key_file.exists() {
        println!("· making {}: the names of people are encrypted with it", place.key_file.display());
        let mut make = command(server);
        make.args(["key", "generate", "--out"]).arg(&place.key_file);
        capture(&mut make, "make a key").map_err(|failure| {
            failure.by_hand(format!("{} key generate --out {}", server.display(), place.key_file.display()))
        })?;
    }
    capture(&mut outcomes(server, &place, &["migrate", "up"]), "bring the database to this version's schema").map_err(
        |failure| {
            failure.by_hand(
                "is the database there and reachable? With --database-url: postgres://USER:PASSWORD@HOST/DATABASE\n\
             A database of a newer version needs that newer version of this checkout.",
            )
        },
    )?;
    Ok(place)
}

fn place(paths: &Paths, database_url: Option<&str>) -> Place {
    let database_url = database_url.map_or_else(
        || format!("sqlite://{}?mode=rwc", paths.var.join("outcomes.sqlite").display()),
        ToOwned::to_owned,
    );
    // The address may hold a password, so the file is named by its hash.
    let name = format!("demo-accounts-{}.txt", Fingerprint::new("database").text(&database_url));
    Place { database_url, key_file: paths.var.join("key"), accounts_file: paths.var.join(name) }
}

fn outcomes(server: &Path, place: &Place, arguments: &[&str]) -> Command {
    let mut outcomes = command(server);
    // By the environment, so that a password in the address is not shown by `ps`.
    outcomes
        .args(arguments)
        .env("OUTCOMES_DATABASE_URL", &place.database_url)
        .env("OUTCOMES_KEY_FILE", &place.key_file);
    outcomes
}

fn load_demo(server: &Path, place: &Place, arguments: &[String]) -> Outcome<Demo> {
    let tried = "load the demo programme";
    let output = outcomes(server, place, &["demo"])
        .args(arguments)
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| Failure::new(tried, error))?;
    if output.status.code() == Some(NOT_EMPTY) {
        return Ok(Demo::NotEmpty);
    }
    if !output.status.success() {
        return Err(Failure::new(tried, String::from_utf8_lossy(&output.stderr))
            .by_hand("start without it: cargo xtask run --empty"));
    }
    keep_private(&place.accounts_file, &output.stdout)?;
    Ok(Demo::Loaded)
}

/// Writes a file that only its owner can read.
fn keep_private(file: &Path, content: &[u8]) -> Outcome<()> {
    use std::io::Write;
    let tried = |error| Failure::new(format!("write {}", file.display()), error);
    let mut open = fs::OpenOptions::new();
    let mut written = open.create(true).write(true).truncate(true).mode(0o600).open(file).map_err(tried)?;
    written.write_all(content).map_err(tried)
}

/// Prints the demo accounts of this database, as they were when it was filled.
fn show_accounts(place: &Place) {
    if let Ok(accounts) = read(&place.accounts_file) {
        println!("{}", accounts.trim_end());
    }
}
