//! Owns finding or installing a Rust toolchain that can build for wasm32: the standard library for that target comes
//! from rustup or, where rustup's server is out of reach, is compiled from the source that Debian ships.

use super::debian;
use crate::{
    command::{capture, command, which},
    failure::{Failure, Outcome},
    paths::{Paths, make_folder, read, write},
};
use std::{
    fmt::{Display, Formatter},
    path::Path,
    process::Command,
};

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_TOOLCHAIN: &str = "debian-web";
const DEBIAN_LINKER: &str = "wasm-ld-22";
const DEBIAN_STD_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// Whether to try rustup although it could not help on an earlier run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RustupAnswer {
    /// Believe an earlier no: the second start must not wait for a server that is out of reach.
    Believe,
    /// Ask again.
    AskAgain,
}

/// A toolchain that can build for wasm32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmToolchain {
    /// The active one: it has the target's standard library.
    Active,
    /// Debian's, which compiles the standard library from source.
    Debian,
}

impl WasmToolchain {
    /// Lets a command, and the cargo that it calls, use this toolchain.
    pub fn apply(self, command: &mut Command) -> &mut Command {
        if self == Self::Debian {
            command
                .env("RUSTUP_TOOLCHAIN", DEBIAN_TOOLCHAIN)
                // A stable compiler builds the standard library from source only when told that it may.
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                // Debian's compiler asks for `rust-lld`, which Debian does not ship; this is the same linker.
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
        }
        command
    }
}

impl Display for WasmToolchain {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Active => "the active Rust toolchain",
            Self::Debian => "Debian's Rust toolchain (the standard library compiled from source)",
        })
    }
}

/// Whether the active toolchain has the target's standard library.
pub fn active_has_target() -> bool {
    let question = ["--print", "target-libdir", "--target", TARGET];
    capture(command("rustc").args(question), "ask rustc")
        .is_ok_and(|folder| std::fs::read_dir(Path::new(&folder)).is_ok_and(|mut files| files.next().is_some()))
}

/// Finds or installs a toolchain for wasm32.
pub fn ensure(paths: &Paths, rustup: RustupAnswer) -> Outcome<WasmToolchain> {
    if active_has_target() {
        return Ok(WasmToolchain::Active);
    }
    let refusal = match remembered_refusal(paths) {
        Some(refusal) if rustup == RustupAnswer::Believe => refusal,
        _ => match add_target(paths) {
            Ok(()) => return Ok(WasmToolchain::Active),
            Err(refusal) => refusal,
        },
    };
    ensure_debian().map_err(|failure| {
        failure.by_hand(format!(
            "rustup target add {TARGET}   (rustup said: {refusal})\n\
             or, on Debian: apt-get install {} && rustup toolchain link {DEBIAN_TOOLCHAIN} /usr",
            DEBIAN_PACKAGES.join(" ")
        ))
    })?;
    Ok(WasmToolchain::Debian)
}

/// Asks rustup for the target. `Err` holds why it could not, in one line, and is remembered for this compiler.
fn add_target(paths: &Paths) -> Result<(), String> {
    println!("· adding the Rust target {TARGET} with rustup: the pages are compiled for it");
    let asked = capture(command("rustup").args(["target", "add", TARGET]), "add the target");
    if asked.is_ok() && active_has_target() {
        return Ok(());
    }
    let refusal = match asked {
        Ok(_) => "it said yes, but the standard library is not there".to_owned(),
        Err(failure) => reason(&failure.to_string()),
    };
    println!("  rustup could not: {refusal}");
    println!("  (remembered; `cargo xtask setup` asks again)");
    let remembered =
        make_folder(&paths.cache).and_then(|()| write(&marker(paths), format!("{}{refusal}\n", compiler())));
    if let Err(failure) = remembered {
        println!("  {failure}");
    }
    Err(refusal)
}

fn marker(paths: &Paths) -> std::path::PathBuf {
    paths.cache.join("rustup-has-no-wasm32")
}

/// Why rustup could not add the target to this very compiler on an earlier run.
fn remembered_refusal(paths: &Paths) -> Option<String> {
    let text = read(&marker(paths)).ok()?;
    Some(text.strip_prefix(&compiler())?.trim().to_owned())
}

/// The active compiler's version line. A newer compiler deserves a new question.
fn compiler() -> String {
    capture(command("rustc").arg("--version"), "ask rustc").unwrap_or_default() + "\n"
}

/// The line of a program's words that says what went wrong: the first that begins with “error”, or else the last.
fn reason(words: &str) -> String {
    let lines = || words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines()
        .find(|line| line.starts_with("error"))
        .or_else(|| lines().next_back())
        .unwrap_or("no reason given")
        .to_owned()
}

fn ensure_debian() -> Outcome<()> {
    debian::install(
        &DEBIAN_PACKAGES,
        "they bring a Rust compiler, the source of its standard library and a linker for wasm32, \
         because rustup's server is out of reach",
    )?;
    for file in [DEBIAN_STD_SOURCE, "/usr/bin/rustc", "/usr/bin/cargo"] {
        if !Path::new(file).exists() {
            return Err(Failure::new("use Debian's Rust for wasm32", format!("{file} is not there")));
        }
    }
    if which(DEBIAN_LINKER).is_none() {
        return Err(Failure::new("use Debian's Rust for wasm32", format!("{DEBIAN_LINKER} is not on PATH")));
    }
    link_debian()
}

fn link_debian() -> Outcome<()> {
    let tried = "make Debian's Rust known to rustup";
    let known = capture(command("rustup").args(["toolchain", "list"]), tried)?;
    if known.lines().any(|line| line.split_whitespace().next() == Some(DEBIAN_TOOLCHAIN)) {
        return Ok(());
    }
    println!("· linking the toolchain {DEBIAN_TOOLCHAIN} to /usr: only the frontend build uses it");
    capture(command("rustup").args(["toolchain", "link", DEBIAN_TOOLCHAIN, "/usr"]), tried)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn the_error_line_is_the_reason() {
        let words = "info: downloading\nerror: could not download\n   Caused by:\n 1: error 7\n";
        assert_eq!(reason(words), "error: could not download");
        assert_eq!(reason("first\nsecond\n\n"), "second");
        assert_eq!(reason(""), "no reason given");
    }
}
