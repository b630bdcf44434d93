//! What each command but `serve` does: call the same services as the API, on behalf of nobody, and say what came of it.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use migrations::{Migrator, MigratorTrait};
use shared::import::ImportReport;
use shared::instrument::{Variant, check};
use shared::role::Role;
use shared::user::NewUser;

use super::output::line;
use crate::app::State;
use crate::auth::Caller;
use crate::db::Db;
use crate::error::Error;
use crate::server::connect;
use crate::{crypto, demo, import, service, store};

/// Exit code of `demo` where the database holds data already.
const NOT_EMPTY: u8 = 3;

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    /// What is wrong and what to do.
    pub message: String,
    /// The exit code.
    pub code: u8,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, code: 1 }
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Conflict(what) => what.into(),
            other => other.to_string().into(),
        }
    }
}

type Outcome = Result<(), Failure>;

/// The command line acts as an administrator, and is audited as nobody.
fn nobody() -> Caller {
    Caller::command_line(Role::Administrator, None)
}

fn read_bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| format!("{} cannot be read ({error}); check its name", file.display()).into())
}

fn read_text(file: &Path) -> Result<String, Failure> {
    String::from_utf8(read_bytes(file)?).map_err(|error| {
        let line =
            error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("{} is not UTF-8 text (line {line}); save it as UTF-8", file.display()).into()
    })
}

/// `migrate up`.
pub async fn migrate_up(database_url: &str) -> Outcome {
    let db = connect(database_url).await?;
    let before = db.applied_migrations().await?.len();
    db.migrate().await?;
    let after = db.applied_migrations().await?.len();
    match after - before.min(after) {
        0 => line("The schema is up to date."),
        new => line(&format!("{new} applied; the schema is up to date.")),
    }
    db.close().await;
    Ok(())
}

/// `migrate down`.
pub async fn migrate_down(database_url: &str, delete_everything: bool) -> Outcome {
    let db = connect(database_url).await?;
    if !delete_everything && holds_data(&db).await? {
        return Err("the database holds accounts or people, and taking the schema back deletes them for good; make a backup, then repeat with --delete-everything".into());
    }
    db.migrate_down().await?;
    line("Every migration is taken back.");
    db.close().await;
    Ok(())
}

async fn holds_data(db: &Db) -> Result<bool, Failure> {
    if db.applied_migrations().await?.is_empty() {
        return Ok(false);
    }
    Ok(store::account::any(&db.read).await? || store::programme::has_people(&db.read).await?)
}

/// `migrate status`.
pub async fn migrate_status(database_url: &str) -> Outcome {
    let db = connect(database_url).await?;
    let applied = db.applied_migrations().await?;
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    for name in &known {
        line(&format!("{name}  {}", if applied.contains(name) { "applied" } else { "pending" }));
    }
    for name in applied.iter().filter(|name| !known.contains(name)) {
        line(&format!("{name}  applied by a newer version of this program"));
    }
    db.close().await;
    Ok(())
}

/// `user add`.
pub async fn add_user(state: &State, email: String, name: String, role: Role, provider: Option<String>) -> Outcome {
    let provider = match provider {
        Some(code) => Some(provider_id(state, &code).await?),
        None => None,
    };
    let added = service::account::add(&nobody(), state, NewUser { email, name, role, provider }).await?;
    line(&format!("Added {} as {}.", added.user.email, role.as_str()));
    line(&format!("One-time password: {}", added.password));
    line(&format!(
        "It is shown this once, is valid for {} hours and has to be changed at the first sign-in.",
        service::account::ONE_TIME_HOURS
    ));
    Ok(())
}

async fn provider_id(state: &State, code: &str) -> Result<uuid::Uuid, Failure> {
    if let Some(provider) = store::programme::provider_by_code(&state.db.read, code).await? {
        return Ok(provider.id);
    }
    let providers = store::programme::providers(&state.db.read).await?;
    let codes: Vec<String> = providers.into_iter().map(|provider| provider.code).collect();
    Err(format!("there is no provider with this code; there are: {}", codes.join(", ")).into())
}

/// `instrument check`.
pub fn check_instrument(file: &Path) -> Outcome {
    match check::read(&read_text(file)?) {
        Ok(instrument) => {
            let title = instrument.title.get("en", Variant::Standard);
            let (key, version) = (&instrument.key, instrument.version);
            line(&format!(
                "{title} ({key}, version {version}): no faults; in force from {}.",
                instrument.effective_from
            ));
            Ok(())
        }
        Err(faults) => Err(with_faults(file, faults.iter().map(ToString::to_string))),
    }
}

/// `instrument load`.
pub async fn load_instrument(state: &State, file: &Path) -> Outcome {
    let source = read_text(file)?;
    if let Err(faults) = check::read(&source) {
        return Err(with_faults(file, faults.iter().map(ToString::to_string)));
    }
    let loaded = service::instrument::load(&nobody(), state, &source).await.map_err(|error| match error {
        Error::IdConflict => Failure::from("this version is loaded already with another definition, and versions never change; give the file the next version number"),
        other => other.into(),
    })?;
    line(&format!(
        "{} ({}, version {}) is loaded; in force from {}.",
        loaded.title, loaded.key, loaded.version, loaded.effective_from
    ));
    Ok(())
}

/// `programme load`.
pub async fn load_programme(state: &State, file: &Path) -> Outcome {
    let source = read_text(file)?;
    if let Err(faults) = shared::programme_file::read_programme(&source) {
        return Err(with_faults(file, faults.iter().map(ToString::to_string)));
    }
    let loaded = service::programme::load(&nobody(), state, &source).await?;
    let (providers, areas) = (loaded.providers.len(), loaded.areas.len());
    line(&format!(
        "{} is loaded: {providers} providers, {areas} areas, {} lots.",
        loaded.settings.name,
        loaded.lots.len()
    ));
    Ok(())
}

fn with_faults(file: &Path, faults: impl Iterator<Item = String>) -> Failure {
    let faults: Vec<String> = faults.map(|fault| format!("  {fault}")).collect();
    format!("{} has {}; nothing was stored:\n{}", file.display(), count(faults.len(), "fault"), faults.join("\n"))
        .into()
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `import ratings`.
pub async fn import_ratings(state: &State, file: &Path, provider: &str, dry_run: bool) -> Outcome {
    let provider = provider_id(state, provider).await?;
    let source = read_bytes(file)?;
    let manager = Caller::command_line(Role::Manager, Some(provider));
    told(import::ratings(&manager, state, &source, dry_run).await?)
}

/// `import people`.
pub async fn import_people(state: &State, file: &Path, dry_run: bool) -> Outcome {
    let source = read_bytes(file)?;
    told(import::people(&nobody(), state, &source, dry_run).await?)
}

fn told(report: ImportReport) -> Outcome {
    if !report.errors.is_empty() {
        let lines: Vec<String> =
            report.errors.iter().map(|error| format!("  {}: {}", error.field, error.message)).collect();
        let more = usize::try_from(report.more_errors).unwrap_or(usize::MAX);
        let faults = count(lines.len().saturating_add(more), "fault");
        return Err(format!("the file has {faults}; nothing was stored:\n{}", lines.join("\n")).into());
    }
    let (rows, new, old) = (report.rows, report.new, report.already_stored);
    line(&format!("{rows} lines, {new} new, {old} stored already; {}.", outcome(&report)));
    Ok(())
}

fn outcome(report: &ImportReport) -> &'static str {
    match (report.stored, report.new) {
        (false, _) => "nothing was stored: this was only a look",
        (true, 0) => "nothing was to be done",
        (true, _) => "the new ones are stored now",
    }
}

/// `demo`.
pub async fn demo(state: &State, people: u32, seed: u64) -> Outcome {
    if store::account::any(&state.db.read).await? || store::programme::has_people(&state.db.read).await? {
        let message =
            "the database holds data already, and a demonstration needs an empty one; name another with --database-url";
        return Err(Failure { message: message.into(), code: NOT_EMPTY });
    }
    let done = demo::run(state, demo::Options { people, seed }).await?;
    line(&done.to_string());
    Ok(())
}

/// `key generate`.
pub fn generate_key(out: &Path) -> Outcome {
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(out);
    let mut file = opened.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            format!("{} is there already and is not overwritten: without the old key nothing sealed with it can be read; name another file", out.display())
        }
        _ => format!("{} cannot be made ({error}); check that its folder exists and may be written to", out.display()),
    })?;
    let written = writeln!(file, "{}", crypto::generate_master()).and_then(|()| file.sync_all());
    written.map_err(|error| format!("{} cannot be written ({error}); check that its disk has room", out.display()))?;
    line(&format!("The key is in {}, readable by you alone. Keep a copy apart from the backups.", out.display()));
    Ok(())
}
