//! Owns the command line of `cargo xtask`: set-up, run, checks, measurements. Each command lives in its own module.
#![allow(clippy::print_stdout, reason = "telling the developer what happens is what this program is for")]

mod browser;
mod checks;
mod command;
mod failure;
mod fingerprint;
mod frontend;
mod paths;
mod postgres;
mod server;
mod setup;
mod size;
mod soak;
mod steps;
mod texts;
mod tidy;

use clap::{Parser, Subcommand};
use failure::Outcome;
use paths::Paths;
use std::process::ExitCode;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Set-up and developer commands")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Set up what is missing, build what has changed, and serve the product here.
    Run(server::RunOptions),
    /// Pass every check, as continuous integration does.
    Test(steps::Selection),
    /// Pass the quick checks: format, tidiness, lints, unit tests.
    Check(steps::Selection),
    /// Measure the release build on both databases.
    Bench {
        /// Passed on to the measuring program.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Go on with the test of “exactly once”, each time with another seed, and add up what it finds.
    Soak(soak::SoakOptions),
    /// Load the demo programme into an empty database.
    Demo(server::DemoOptions),
    /// Install everything that building and testing need.
    Setup,
    /// Translations: bring them in, and tell what is missing or stale.
    #[command(subcommand)]
    Texts(texts::Task),
    /// Build the pages, and list what they weigh.
    Size,
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// `Ok(false)` when checks ran and one failed.
fn dispatch(task: Task) -> Outcome<bool> {
    let paths = Paths::find()?;
    match task {
        Task::Run(options) => server::run(&paths, &options)?,
        Task::Test(selection) => return steps::run(&checks::all(&paths), &selection),
        Task::Check(selection) => return steps::run(&checks::quick(&paths), &selection),
        Task::Bench { arguments } => checks::bench(&paths, &arguments)?,
        Task::Soak(options) => return soak::run(&paths, &options),
        Task::Demo(options) => server::demo(&paths, &options)?,
        Task::Setup => setup::everything(&paths)?,
        Task::Texts(task) => return texts::run(&paths, &task),
        Task::Size => {
            frontend::ensure(&paths, frontend::Mode::Release)?;
            size::print(&paths)?;
        }
    }
    Ok(true)
}
