//! Owns building the pages with Trunk into `target/dist`, and knowing when that is not needed.

use crate::{
    command::{command, path_with, show},
    failure::Outcome,
    fingerprint::Fingerprint,
    paths::{Paths, lock, write},
    setup::{self, FrontendTools, RustupAnswer, WASM_TARGET},
};
use std::{fs, path::PathBuf, process::Command};

/// How much the build may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Small and compressed, as it is shipped.
    Release,
    /// Quick to build, large to load.
    Dev,
}

const INPUT_FOLDERS: [&str; 2] = ["frontend", "shared"];
const INPUT_FILES: [&str; 4] = ["Cargo.toml", "Cargo.lock", "Trunk.toml", "package-lock.json"];

/// Builds the pages, with the set-up that needs, unless they are there and their inputs have not changed.
pub fn ensure(paths: &Paths, mode: Mode) -> Outcome<()> {
    if is_built(paths, mode)? {
        return Ok(());
    }
    let _lock = lock(&paths.at_root("target/frontend.lock"), "is building the pages")?;
    if is_built(paths, mode)? {
        return Ok(());
    }
    let tools = setup::frontend(paths, RustupAnswer::Believe)?;
    // Taken before the build: what is edited meanwhile must be built again.
    let inputs = fingerprint(paths, mode)?;
    println!("· building the pages with {}", tools.toolchain);
    fetch(paths, &tools)?;
    trunk(paths, &tools, mode, &[])?;
    for app in &OWN {
        trunk(paths, &tools, mode, app)?;
    }
    write(&stamp(paths), inputs)
}

fn stamp(paths: &Paths) -> PathBuf {
    paths.dist.with_extension("fingerprint")
}

fn is_built(paths: &Paths, mode: Mode) -> Outcome<bool> {
    let built_from = fs::read_to_string(stamp(paths)).unwrap_or_default();
    Ok(paths.dist.join("index.html").exists() && built_from == fingerprint(paths, mode)?)
}

fn fingerprint(paths: &Paths, mode: Mode) -> Outcome<String> {
    let mut print = Fingerprint::new(&format!("{mode:?}"));
    for folder in INPUT_FOLDERS {
        print = print.folder(&paths.at_root(folder))?;
    }
    for file in INPUT_FILES {
        print = print.file(&paths.at_root(file))?;
    }
    Ok(print.to_string())
}

/// Trunk is told to stay offline, or it would look for tools of its own, and passes that on to cargo: the packages
/// must be there before.
fn fetch(paths: &Paths, tools: &FrontendTools) -> Outcome<()> {
    let mut cargo = command("cargo");
    cargo.args(["fetch", "--quiet", "--target", WASM_TARGET]).current_dir(&paths.root);
    show(tools.toolchain.apply(&mut cargo), "fetch the packages that the pages are compiled from")
        .map_err(|failure| failure.by_hand(format!("cargo fetch --target {WASM_TARGET}   (it needs the network)")))
}

/// The apps behind a private link: the page, where it is built into, and the address of its files. Each lies in the folder
/// of the one before, which is emptied when it is built.
const OWN: [[&str; 5]; 2] = [
    ["frontend/my.html", "--dist", "target/dist/my", "--public-url", "/my/"],
    ["frontend/answer.html", "--dist", "target/dist/my/answer", "--public-url", "/my/answer/"],
];

fn trunk(paths: &Paths, tools: &FrontendTools, mode: Mode, app: &[&str]) -> Outcome<()> {
    let mut trunk = command("trunk");
    trunk.arg("build").args(app).arg("--offline").current_dir(&paths.root).env("PATH", path_with(&tools.bin_folders)?);
    if mode == Mode::Release {
        trunk.arg("--release");
    }
    let tried = "build the pages";
    show(surroundings(tools.toolchain.apply(&mut trunk), paths), tried).map_err(|failure| {
        failure.by_hand("mend what the compiler names above; `cargo xtask setup` puts the tools in order")
    })
}

fn surroundings<'a>(trunk: &'a mut Command, paths: &Paths) -> &'a mut Command {
    trunk
        // Where `@use "govuk-frontend/…"` is found.
        .env("SASS_PATH", paths.at_root("node_modules"))
        // Trunk accepts only the words true and false here; others set this to 1.
        .env_remove("NO_COLOR")
        // A compiler error needs no backtrace of Trunk's own.
        .env("RUST_BACKTRACE", "0")
}
