//! Measures the released server on SQLite and PostgreSQL: submissions beside the bare database, exports, the cohort, the
//! start, the first page load. Each section is a module; everything runs on the loopback address, on databases of its own
//! that are removed again, and within limits of number and time. Checks nothing: that is what the tests are for.

pub mod bare;
pub mod caller;
pub mod cohort;
pub mod drive;
pub mod export;
pub mod figures;
pub mod first_load;
pub mod machine;
pub mod options;
pub mod place;
pub mod report;
pub mod start;
pub mod submissions;

use std::process::ExitCode;

use options::{Options, Section};
use report::Report;

use crate::Database;

/// Why a measurement could not be made.
pub type Failure = Box<dyn std::error::Error>;
/// A measurement, or why it could not be made.
pub type Outcome<T> = Result<T, Failure>;

/// The password of every demo account.
pub const DEMO_PASSWORD: &str = "calm-harbour-lantern-42";

/// Measures what is asked for and prints it. Fails only where something could not be measured; a missed aim is a finding.
pub async fn run(options: Options) -> ExitCode {
    let mut report = Report::default();
    // Stopped by Ctrl-C, everything that is under way is dropped, and removes what it made.
    let done = tokio::select! {
        done = measure(&options, &mut report) => done,
        _ = tokio::signal::ctrl_c() => Err("stopped".into()),
    };
    report.print();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report::failed(&failure.to_string()),
    }
}

async fn measure(options: &Options, report: &mut Report) -> Outcome<()> {
    machine::describe(options).await?;
    for database in options.databases() {
        if options.has(Section::Submissions) {
            submissions::measure(options, database, report).await?;
        }
        if options.has(Section::Export) {
            export::measure(options, database, report).await?;
        }
        if options.has(Section::Cohort) {
            cohort::measure(options, database, report).await?;
        }
        if options.has(Section::Start) {
            start::measure(options, database, report).await?;
        }
    }
    if options.has(Section::Start) {
        first_load::measure(report).await?;
    }
    Ok(())
}

/// A database's name in the table.
pub fn name(database: Database) -> &'static str {
    match database {
        Database::Sqlite => "SQLite",
        Database::Postgres => "PostgreSQL",
    }
}
