//! Owns the build tools that come from the Rust package registry: Trunk, and wasm-bindgen at exactly the version that
//! `Cargo.lock` names. They go into the cache folder, one folder for each version, and never into `~/.cargo/bin`.

use crate::{
    command::{capture, command, show, which},
    failure::{Failure, Outcome},
    paths::{Paths, lock, read},
};
use std::path::{Path, PathBuf};

/// Newer ones need a newer Rust than Debian 12's rustup users have been seen with (0.22.1: 1.96.1).
const TRUNK_VERSION: &str = "0.21.14";

/// A program built from the registry.
#[derive(Debug, Clone)]
pub struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    arguments: &'static [&'static str],
    why: &'static str,
}

/// Trunk.
pub fn trunk() -> Tool {
    Tool {
        program: "trunk",
        package: "trunk",
        version: TRUNK_VERSION.to_owned(),
        arguments: &["--locked", "--no-default-features", "--features", "rustls"],
        why: "it builds the pages; about 3 minutes, once",
    }
}

/// wasm-bindgen, which must match the library in the lock file exactly.
pub fn wasm_bindgen(paths: &Paths) -> Outcome<Tool> {
    let version = locked_version(&read(&paths.at_root("Cargo.lock"))?, "wasm-bindgen").ok_or_else(|| {
        Failure::new("find which wasm-bindgen is needed", "Cargo.lock names none").by_hand("cargo generate-lockfile")
    })?;
    Ok(Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version,
        arguments: &[],
        why: "it joins the compiled pages to the browser and must match Cargo.lock; about 2 minutes, once",
    })
}

/// The version of a package in a lock file's text.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

/// The folder that holds the tool, on PATH or in the cache; installs it where it is missing.
pub fn ensure(paths: &Paths, tool: &Tool) -> Outcome<PathBuf> {
    if let Some(folder) = which(tool.program).and_then(|file| folder_of_right_version(&file, tool)) {
        return Ok(folder);
    }
    let root = paths.cache.join("tools").join(format!("{}-{}", tool.program, tool.version));
    let program = root.join("bin").join(tool.program);
    if let Some(folder) = folder_of_right_version(&program, tool) {
        return Ok(folder);
    }
    let _lock = lock(&paths.cache.join("tools/lock"), "is installing a build tool")?;
    if let Some(folder) = folder_of_right_version(&program, tool) {
        return Ok(folder);
    }
    install(tool, &root)?;
    folder_of_right_version(&program, tool).ok_or_else(|| {
        Failure::new(format!("use {} {}", tool.program, tool.version), format!("{} does not run", program.display()))
            .by_hand(format!("remove {} and try again", root.display()))
    })
}

fn folder_of_right_version(file: &Path, tool: &Tool) -> Option<PathBuf> {
    let said = capture(command(file).arg("--version"), "ask for a version").ok()?;
    let right = said.split_whitespace().nth(1) == Some(tool.version.as_str());
    right.then(|| file.parent().map(Path::to_owned)).flatten()
}

fn install(tool: &Tool, root: &Path) -> Outcome<()> {
    println!("· installing {} {} into {}: {}", tool.package, tool.version, root.display(), tool.why);
    let mut cargo = command("cargo");
    cargo.args(["install", tool.package, "--version", &tool.version]).args(tool.arguments);
    cargo.arg("--root").arg(root);
    let tried = format!("install {} {}", tool.package, tool.version);
    let advice = format!(
        "cargo install {} --version {} {} --root {}",
        tool.package,
        tool.version,
        tool.arguments.join(" "),
        root.display()
    );
    show(fast_to_compile(&mut cargo), &tried).map_err(|failure| failure.by_hand(advice))
}

/// These tools run for seconds and take a quarter of an hour to optimise: they are compiled plainly.
fn fast_to_compile(cargo: &mut std::process::Command) -> &mut std::process::Command {
    cargo
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "false")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        // The checkout's target folder is not theirs.
        .env_remove("CARGO_TARGET_DIR")
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_read_by_exact_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
    }
}
