//! Owns what must be on the machine before anything can be built or tested, and the order of getting it.
//!
//! Each part says what it installs and why. A part that finds its thing in place says nothing and takes no time.

mod debian;
mod npm;
mod tools;
mod wasm;

pub use debian::is_root;
pub use wasm::{RustupAnswer, TARGET as WASM_TARGET, WasmToolchain, active_has_target};

use crate::{
    failure::{Failure, Outcome},
    paths::Paths,
};
use std::path::PathBuf;

/// What the frontend build needs beside the checkout.
#[derive(Debug, Clone)]
pub struct FrontendTools {
    /// The Rust toolchain that can build for wasm32.
    pub toolchain: WasmToolchain,
    /// Folders with Trunk, wasm-bindgen, wasm-opt and sass, to go first on PATH.
    pub bin_folders: Vec<PathBuf>,
}

/// Gets everything the frontend build needs.
pub fn frontend(paths: &Paths, rustup: RustupAnswer) -> Outcome<FrontendTools> {
    npm::ensure(paths)?;
    let toolchain = wasm::ensure(paths, rustup)?;
    let mut bin_folders = vec![paths.at_root("node_modules/.bin")];
    bin_folders.push(tools::ensure(paths, &tools::trunk())?);
    bin_folders.push(tools::ensure(paths, &tools::wasm_bindgen(paths)?)?);
    Ok(FrontendTools { toolchain, bin_folders })
}

/// Gets the npm packages alone.
pub fn npm_packages(paths: &Paths) -> Outcome<()> {
    npm::ensure(paths)
}

/// Gets a browser for the browser tests; returns its program.
pub fn chromium() -> Outcome<PathBuf> {
    debian::program("chromium", "chromium", "the browser tests drive it through Playwright")
}

/// Gets the Python with which a browser test reads the server's SQLite file, as somebody else's program.
pub fn python() -> Outcome<PathBuf> {
    debian::program("python3", "python3", "a browser test reads the server's database with it")
}

/// Gets PostgreSQL's server programs; returns their folder.
pub fn postgres() -> Outcome<PathBuf> {
    if let Some(folder) = debian::postgres_programs() {
        return Ok(folder);
    }
    debian::install(&["postgresql"], "the tests and measurements run on PostgreSQL as well as SQLite")?;
    debian::postgres_programs().ok_or_else(|| {
        Failure::new(
            "find PostgreSQL's server programs",
            "the package postgresql is installed, but /usr/lib/postgresql/*/bin/initdb is not there",
        )
        .by_hand("put the folder that holds initdb and postgres on PATH")
    })
}

/// `cargo xtask setup`: everything for building and testing, asking rustup again even where it said no before.
pub fn everything(paths: &Paths) -> Outcome<()> {
    let tools = frontend(paths, RustupAnswer::AskAgain)?;
    chromium()?;
    python()?;
    postgres()?;
    println!("· all is in place; the pages are built with {}", tools.toolchain);
    Ok(())
}
