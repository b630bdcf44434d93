//! The program behind `cargo xtask bench`: reads its options, measures, prints one table. What is measured, and how, is
//! in `tests::bench`.

use std::process::ExitCode;

use tests::bench;

fn main() -> ExitCode {
    match bench::options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => tests::server::block_on(bench::run(options)),
        Ok(None) => bench::report::help(bench::options::HELP),
        Err(failure) => bench::report::failed(&failure.to_string()),
    }
}
