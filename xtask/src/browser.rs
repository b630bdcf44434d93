//! Owns running what is in `tests/browser`: with which Chromium, against which server.

use crate::{
    command::{command, path_with},
    failure::Outcome,
    paths::Paths,
    setup,
};
use std::process::Command;

/// Playwright at one of its commands, on the release build of the server. Installs what is missing.
pub fn playwright(paths: &Paths, arguments: &[&str]) -> Outcome<Command> {
    setup::npm_packages(paths)?;
    let chromium = setup::chromium()?;
    let python = setup::python()?;
    let mut playwright = command("playwright");
    playwright
        .args(arguments)
        .current_dir(paths.at_root("tests/browser"))
        .env("PATH", path_with(&[paths.at_root("node_modules/.bin")])?)
        .env("OUTCOMES_BIN", paths.server("release"))
        .env("OUTCOMES_CHROMIUM", chromium)
        .env("OUTCOMES_PYTHON", python);
    Ok(playwright)
}
