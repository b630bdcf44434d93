//! Owns the lists of checks behind `cargo xtask test`, `check` and `bench`.

use crate::{
    browser,
    command::{command, show},
    failure::{Failure, Outcome},
    frontend::{self, Mode},
    paths::Paths,
    postgres::Cluster,
    server, setup,
    steps::{Done, Step},
    tidy,
};
use std::process::Command;

/// Every check, in an order in which each thing is compiled once: the server embeds the pages, so they come first.
pub fn all(paths: &Paths) -> Vec<Step<'_>> {
    vec![
        step("fmt", "every Rust file is formatted", &[], || format(paths)),
        step("tidy", "our own rules (xtask/src/tidy)", &[], || check_tidiness(paths)),
        step("frontend", "the production build of the pages", &[], || {
            frontend::ensure(paths, Mode::Release).map(|()| Done::Passed)
        }),
        step("server", "the release build of the server, with the pages inside", &["frontend"], || {
            server::build(paths, Mode::Release).map(|_| Done::Passed)
        }),
        step("clippy", "no lint anywhere, warnings denied", &[], || clippy(paths)),
        step("clippy-wasm", "no lint in the pages as they are compiled for the browser", &[], || clippy_wasm(paths)),
        step("unit", "unit, HTTP and end-to-end tests on SQLite and PostgreSQL", &[], || test_on_both_databases(paths)),
        step("browser", "journeys in Chromium, with axe", &["server"], || in_browser(paths)),
    ]
}

/// The quick ones, for every few minutes of work.
pub fn quick(paths: &Paths) -> Vec<Step<'_>> {
    vec![
        step("fmt", "every Rust file is formatted", &[], || format(paths)),
        step("tidy", "our own rules (xtask/src/tidy)", &[], || check_tidiness(paths)),
        step("clippy", "no lint anywhere, warnings denied", &[], || clippy(paths)),
        step("unit", "unit tests, on SQLite alone", &[], || test_quickly(paths)),
    ]
}

/// `cargo xtask bench`: measures the release build on both databases.
pub fn bench(paths: &Paths, arguments: &[String]) -> Outcome<()> {
    frontend::ensure(paths, Mode::Release)?;
    server::build(paths, Mode::Release)?;
    let only = arguments.iter().position(|argument| argument == "--only").and_then(|at| arguments.get(at + 1));
    if only.is_none_or(|only| only != "device") {
        measure_server(paths, arguments)?;
    }
    if only.is_none_or(|only| only == "device") {
        let mut device = browser::playwright(paths, &["test", "--config", "bench.config.ts"])?;
        show(&mut device, "measure in a browser")?;
    }
    Ok(())
}

fn measure_server(paths: &Paths, arguments: &[String]) -> Outcome<()> {
    let cluster = Cluster::start()?;
    let mut bench = cargo(paths, &["run", "--release", "--package", "tests", "--bin", "bench", "--"]);
    bench.args(arguments).env("OUTCOMES_TEST_POSTGRES", cluster.url());
    show(&mut bench, "measure")
}

fn step<'a>(
    name: &'static str,
    about: &'static str,
    needs: &'static [&'static str],
    run: impl Fn() -> Outcome<Done> + 'a,
) -> Step<'a> {
    Step { name, about, needs, run: Box::new(run) }
}

fn cargo(paths: &Paths, arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    // End-to-end tests start the real server.
    cargo.args(arguments).current_dir(&paths.root).env("OUTCOMES_BIN", paths.server("release"));
    cargo
}

fn format(paths: &Paths) -> Outcome<Done> {
    show(&mut cargo(paths, &["fmt", "--all", "--check"]), "pass the format check")
        .map_err(|failure| failure.by_hand("cargo fmt --all"))?;
    Ok(Done::Passed)
}

fn check_tidiness(paths: &Paths) -> Outcome<Done> {
    let problems = tidy::check(&paths.root)?;
    for problem in &problems {
        println!("  {problem}");
    }
    if problems.is_empty() {
        return Ok(Done::Passed);
    }
    Err(Failure::new("pass our own rules", format!("{} problems, listed above", problems.len()))
        .by_hand("mend them, or give a reason in xtask/tidy-allow.txt"))
}

fn clippy(paths: &Paths) -> Outcome<Done> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    show(&mut cargo(paths, &arguments), "pass clippy")?;
    Ok(Done::Passed)
}

fn clippy_wasm(paths: &Paths) -> Outcome<Done> {
    if !setup::active_has_target() {
        let why =
            "this toolchain has no wasm32 library and Debian's has no clippy; the host's run linted the same code";
        return Ok(Done::Skipped(why.to_owned()));
    }
    let arguments = ["clippy", "--package", "frontend", "--target", setup::WASM_TARGET, "--", "-D", "warnings"];
    show(&mut cargo(paths, &arguments), "pass clippy for the browser")?;
    Ok(Done::Passed)
}

/// The end-to-end tests start the real server. Where it does not build, the others are still worth their answer.
fn test_on_both_databases(paths: &Paths) -> Outcome<Done> {
    let server = server::build(paths, Mode::Release);
    let cluster = Cluster::start()?;
    println!("  a throw-away PostgreSQL listens at {}", cluster.url());
    let mut tests = cargo(paths, &["test", "--workspace", "--no-fail-fast"]);
    if let Err(failure) = &server {
        println!("  {failure}\n  going on without the end-to-end tests");
        tests.args(["--exclude", "tests"]);
    }
    show(tests.env("OUTCOMES_TEST_POSTGRES", cluster.url()), "pass the tests")?;
    server.map(|_| Done::Passed)
}

/// The same selection of packages as the whole run, so that nothing is compiled twice, but no integration tests.
fn test_quickly(paths: &Paths) -> Outcome<Done> {
    let mut tests = cargo(paths, &["test", "--workspace", "--lib", "--bins"]);
    show(tests.env_remove("OUTCOMES_TEST_POSTGRES"), "pass the tests")?;
    Ok(Done::Passed)
}

fn in_browser(paths: &Paths) -> Outcome<Done> {
    if !paths.at_root("tests/browser").exists() {
        return Ok(Done::Skipped("there is no tests/browser".to_owned()));
    }
    show(&mut browser::playwright(paths, &["test"])?, "pass the browser tests")?;
    Ok(Done::Passed)
}
