//! What to measure and how long, from the command line. The defaults are the figures that the aims are about.

use std::str::FromStr;
use std::time::Duration;

use super::Outcome;
use crate::Database;
use crate::server::postgres_cluster;

/// What `--help` prints.
pub const HELP: &str = "\
Measures the released server on SQLite and, where OUTCOMES_TEST_POSTGRES names a throw-away cluster, on PostgreSQL.
`cargo xtask bench` builds the server, starts such a cluster and passes its options on.

  --only LIST          of submissions, export, cohort, start; separated by commas; or device, which runs in a browser
  --database NAME      sqlite or postgres alone
  --quick              fewer and smaller: an indication within a few minutes
  --rounds N           rounds of submissions (5)
  --seconds N          seconds of each round (3)
  --cohort-people N    people of the cohort's database (100000)
  --seed N             the same seed makes the same data (1)";

/// A part of the measurements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Submissions,
    Export,
    Cohort,
    Start,
}

impl FromStr for Section {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "submissions" => Ok(Self::Submissions),
            "export" => Ok(Self::Export),
            "cohort" => Ok(Self::Cohort),
            "start" => Ok(Self::Start),
            _ => Err(format!("there is no section {name}: choose from submissions, export, cohort, start")),
        }
    }
}

/// What to measure.
#[derive(Clone, Debug)]
pub struct Options {
    only: Vec<Section>,
    database: Option<Database>,
    /// Rounds of submissions, each on fresh databases.
    pub rounds: usize,
    /// How long each side of a round takes.
    pub round: Duration,
    /// About how many answers the two databases of the exports hold.
    pub export_answers: [u64; 2],
    /// How often each export is downloaded.
    pub downloads: usize,
    /// People of the cohort's database.
    pub cohort_people: u32,
    /// How often the server is started.
    pub starts: usize,
    /// What all data is made from.
    pub seed: u64,
}

impl Options {
    /// Whether a section is to be measured.
    pub fn has(&self, section: Section) -> bool {
        self.only.is_empty() || self.only.contains(&section)
    }

    /// The databases to measure on: those that are there, unless one is named.
    pub fn databases(&self) -> Vec<Database> {
        let there = |database: &Database| *database == Database::Sqlite || postgres_cluster().is_some();
        let wanted = |database: &Database| self.database.is_none_or(|only| only == *database);
        [Database::Sqlite, Database::Postgres].into_iter().filter(there).filter(wanted).collect()
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            only: Vec::new(),
            database: None,
            rounds: 5,
            round: Duration::from_secs(3),
            export_answers: [100_000, 1_000_000],
            downloads: 3,
            cohort_people: 100_000,
            starts: 9,
            seed: 1,
        }
    }
}

/// Reads the options; none where help is asked for.
///
/// # Errors
/// A sentence for what is not understood.
pub fn parse(mut arguments: impl Iterator<Item = String>) -> Outcome<Option<Options>> {
    let mut options = Options::default();
    let mut given: Vec<(String, String)> = Vec::new();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--" => {}
            "--help" | "-h" => return Ok(None),
            "--quick" => {
                options = Options {
                    rounds: 2,
                    round: Duration::from_secs(1),
                    export_answers: [20_000, 200_000],
                    downloads: 2,
                    cohort_people: 2_000,
                    starts: 3,
                    ..options
                }
            }
            _ => {
                let (name, value) = match argument.split_once('=') {
                    Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                    None => (argument, arguments.next()),
                };
                given.push((name.clone(), value.ok_or_else(|| format!("{name} needs a value; see --help"))?));
            }
        }
    }
    // After `--quick`, wherever that stands: what is said in numbers wins.
    for (name, value) in given {
        options.set(&name, &value)?;
    }
    if options.database == Some(Database::Postgres) && postgres_cluster().is_none() {
        return Err("OUTCOMES_TEST_POSTGRES names no cluster; `cargo xtask bench` starts one".into());
    }
    Ok(Some(options))
}

impl Options {
    fn set(&mut self, name: &str, value: &str) -> Outcome<()> {
        let number = |least: u64| match value.replace('_', "").parse::<u64>() {
            Ok(number) if number >= least => Ok(number),
            _ => Err(format!("{name} takes a whole number, {least} or more")),
        };
        match name {
            "--only" => {
                let sections: Result<Vec<Section>, String> = value.split(',').map(|name| name.trim().parse()).collect();
                self.only.extend(sections?);
            }
            "--database" => {
                self.database = Some(match value {
                    "sqlite" => Database::Sqlite,
                    "postgres" | "postgresql" => Database::Postgres,
                    _ => return Err("--database is sqlite or postgres".into()),
                });
            }
            "--rounds" => self.rounds = usize::try_from(number(1)?)?,
            "--seconds" => self.round = Duration::from_secs(number(1)?),
            "--cohort-people" => self.cohort_people = u32::try_from(number(1)?)?,
            "--seed" => self.seed = number(0)?,
            _ => return Err(format!("{name} is not an option; see --help").into()),
        }
        Ok(())
    }
}
