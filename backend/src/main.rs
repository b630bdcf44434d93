//! The binary `outcomes`: nothing but the way into the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    backend::cli::run()
}
