//! The command line: its words and options, and which command is run. What each command does is in `commands`; starting
//! the server is `server`'s. Every failure is one sentence on standard error.

mod commands;
mod output;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::FalseyValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use shared::role::Role;

use crate::app::Config;
use crate::{server, telemetry};
use commands::Failure;

/// The outcomes tool and survey platform: one binary with the API, the pages and this command line inside.
#[derive(Debug, Parser)]
#[command(name = "outcomes", version, arg_required_else_help = true, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and the API; on the first start prepares an empty database.
    Serve(Serve),
    /// Bring the database's schema up to this version, take it back, or show where it is.
    Migrate {
        #[command(subcommand)]
        way: Migrate,
    },
    /// Accounts.
    User {
        #[command(subcommand)]
        what: User,
    },
    /// Instruments: check or load a version from its file.
    Instrument {
        #[command(subcommand)]
        what: Instrument,
    },
    /// The programme's settings.
    Programme {
        #[command(subcommand)]
        what: Programme,
    },
    /// Bring in a file: all of it or, where any line is wrong, nothing of it.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Fill an empty database with a fictional programme, and print its accounts.
    Demo(Demo),
    /// The encryption key.
    Key {
        #[command(subcommand)]
        what: Key,
    },
}

/// Where the data is.
#[derive(Clone, Debug, Args)]
struct Database {
    /// The database: sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME.
    #[arg(long, env = "OUTCOMES_DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
}

/// Where the data and the key to it are.
#[derive(Clone, Debug, Args)]
struct Place {
    #[command(flatten)]
    database: Database,
    /// The file with the encryption key, made by `outcomes key generate`.
    #[arg(long, env = "OUTCOMES_KEY_FILE", value_name = "FILE")]
    key_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Serve {
    #[command(flatten)]
    place: Place,
    /// Address and port of the pages and the API.
    #[arg(long, env = "OUTCOMES_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: String,
    /// Address and port of the metrics.
    #[arg(long, env = "OUTCOMES_METRICS_LISTEN", default_value = "127.0.0.1:9464", value_name = "ADDRESS:PORT")]
    metrics_listen: String,
    /// Send the session's cookie over HTTPS only. Give this wherever people reach the server by HTTPS.
    #[arg(long, env = "OUTCOMES_SECURE_COOKIES", value_parser = FalseyValueParser::new())]
    secure_cookies: bool,
    /// Believe the last entry of X-Forwarded-For. Give this behind a proxy of your own, and only there.
    #[arg(long, env = "OUTCOMES_BEHIND_PROXY", value_parser = FalseyValueParser::new())]
    behind_proxy: bool,
}

#[derive(Debug, Subcommand)]
enum Migrate {
    /// Bring the schema up to this version.
    Up(Database),
    /// Take every migration back: this deletes all data.
    Down {
        #[command(flatten)]
        database: Database,
        /// Needed where there are accounts or people: their data cannot be brought back.
        #[arg(long)]
        delete_everything: bool,
    },
    /// Show which migrations are applied.
    Status(Database),
}

#[derive(Debug, Subcommand)]
enum User {
    /// Add an account and print its one-time password.
    Add(AddUser),
}

#[derive(Debug, Args)]
struct AddUser {
    #[command(flatten)]
    place: Place,
    /// The e-mail address to sign in with.
    #[arg(long)]
    email: String,
    /// Whose account it is.
    #[arg(long)]
    name: String,
    /// What it is for.
    #[arg(long, value_enum)]
    role: RoleName,
    /// The provider's code, for workers and managers.
    #[arg(long, value_name = "CODE")]
    provider: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum RoleName {
    Worker,
    Manager,
    Commissioner,
    Evaluator,
    Administrator,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Role {
        match name {
            RoleName::Worker => Role::Worker,
            RoleName::Manager => Role::Manager,
            RoleName::Commissioner => Role::Commissioner,
            RoleName::Evaluator => Role::Evaluator,
            RoleName::Administrator => Role::Administrator,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Instrument {
    /// Check a file and list every fault, each with its line and rule. Stores nothing.
    Check {
        /// The instrument, in TOML.
        file: PathBuf,
    },
    /// Load a version; it takes effect from the day that its file names.
    Load {
        #[command(flatten)]
        place: Place,
        /// The instrument, in TOML.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Programme {
    /// Load dates, thresholds, providers, areas and lots.
    Load {
        #[command(flatten)]
        place: Place,
        /// The programme, in TOML.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Past ratings of one provider's people.
    Ratings {
        #[command(flatten)]
        place: Place,
        /// The ratings, in CSV.
        file: PathBuf,
        /// The provider's code.
        #[arg(long, value_name = "CODE")]
        provider: String,
        /// Only look: store nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// People, of any provider: the file names it in each line.
    People {
        #[command(flatten)]
        place: Place,
        /// The people, in CSV.
        file: PathBuf,
        /// Only look: store nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
struct Demo {
    #[command(flatten)]
    place: Place,
    /// How many people at any time.
    #[arg(long, default_value_t = 210, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    people: u32,
    /// The same seed gives the same programme.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[derive(Debug, Subcommand)]
enum Key {
    /// Make a new key. Keep a copy apart from the backups: without it names and comments cannot be read.
    Generate {
        /// The file to make; an existing one is never overwritten.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    // A command says what came of it; only the server tells what it does as it goes.
    telemetry::init_logs(if matches!(arguments.command, Command::Serve(_)) {
        "info,actix_server=warn"
    } else {
        "warn"
    });
    match actix_web::rt::System::new().block_on(dispatch(arguments.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::error(&failure.message);
            ExitCode::from(failure.code)
        }
    }
}

async fn dispatch(command: Command) -> Result<(), Failure> {
    match command {
        Command::Serve(serve) => self::serve(serve).await,
        Command::Migrate { way: Migrate::Up(database) } => commands::migrate_up(&database.url()?).await,
        Command::Migrate { way: Migrate::Down { database, delete_everything } } => {
            commands::migrate_down(&database.url()?, delete_everything).await
        }
        Command::Migrate { way: Migrate::Status(database) } => commands::migrate_status(&database.url()?).await,
        Command::User { what: User::Add(user) } => {
            let state = user.place.open().await?;
            commands::add_user(&state, user.email, user.name, user.role.into(), user.provider).await
        }
        Command::Instrument { what: Instrument::Check { file } } => commands::check_instrument(&file),
        Command::Instrument { what: Instrument::Load { place, file } } => {
            commands::load_instrument(&place.open().await?, &file).await
        }
        Command::Programme { what: Programme::Load { place, file } } => {
            commands::load_programme(&place.open_with(server::Seed::Instruments).await?, &file).await
        }
        Command::Import { what: Import::Ratings { place, file, provider, dry_run } } => {
            commands::import_ratings(&place.open().await?, &file, &provider, dry_run).await
        }
        Command::Import { what: Import::People { place, file, dry_run } } => {
            commands::import_people(&place.open().await?, &file, dry_run).await
        }
        Command::Demo(Demo { place, people, seed }) => {
            commands::demo(&place.open_with(server::Seed::Instruments).await?, people, seed).await
        }
        Command::Key { what: Key::Generate { out } } => commands::generate_key(&out),
    }
}

async fn serve(serve: Serve) -> Result<(), Failure> {
    let config = Config {
        key_file: serve.place.key_file()?,
        database_url: serve.place.database.url()?,
        listen: serve.listen,
        metrics_listen: serve.metrics_listen,
        secure_cookies: serve.secure_cookies,
        behind_proxy: serve.behind_proxy,
    };
    Ok(server::serve(config).await?)
}

impl Database {
    fn url(&self) -> Result<String, Failure> {
        self.database_url.clone().filter(|url| !url.trim().is_empty()).ok_or_else(|| {
            Failure::from(
                "no database is named; give --database-url sqlite://FILE or postgres://…, or set OUTCOMES_DATABASE_URL",
            )
        })
    }
}

impl Place {
    fn key_file(&self) -> Result<PathBuf, Failure> {
        self.key_file.clone().filter(|file| !file.as_os_str().is_empty()).ok_or_else(|| {
            Failure::from(
                "no encryption key is named; give --key-file FILE or set OUTCOMES_KEY_FILE, and make one with `outcomes key generate --out FILE`",
            )
        })
    }

    async fn open(&self) -> Result<crate::app::State, Failure> {
        self.open_with(server::Seed::Programme).await
    }

    async fn open_with(&self, seed: server::Seed) -> Result<crate::app::State, Failure> {
        Ok(server::open(&self.database.url()?, &self.key_file()?, seed).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_options_fit_together() {
        Arguments::command().debug_assert();
    }
}
