//! Owns installing Debian packages: as root or through sudo, without questions, saying why.

use crate::{
    command::{capture, command, show, which},
    failure::{Failure, Outcome},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The program of this name; installs the package that brings it where it is missing.
pub fn program(name: &str, package: &str, why: &str) -> Outcome<PathBuf> {
    if let Some(file) = which(name) {
        return Ok(file);
    }
    install(&[package], why)?;
    which(name).ok_or_else(|| {
        Failure::new(format!("find the program {name}"), format!("the package {package} is installed without it"))
    })
}

/// Whether a package is installed.
pub fn is_installed(package: &str) -> bool {
    let query = ["-W", "-f=${db:Status-Status}", package];
    capture(command("dpkg-query").args(query), "ask dpkg").is_ok_and(|status| status == "installed")
}

/// Installs those of the packages that are missing.
pub fn install(packages: &[&str], why: &str) -> Outcome<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    println!("· installing the Debian packages {list}: {why}");
    let tried = format!("install the Debian packages {list}");
    let advice = format!("apt-get update && apt-get install {list}   (as root; elsewhere, your system's own packages)");
    run_apt(&missing, &tried).map_err(|failure| failure.by_hand(advice))
}

fn run_apt(missing: &[&str], tried: &str) -> Outcome<()> {
    if which("apt-get").is_none() {
        return Err(Failure::new(tried, "there is no apt-get: this is not a Debian system"));
    }
    // A list that cannot be renewed may still do: only the installation decides.
    if let Err(failure) = show(as_root("apt-get")?.args(["update", "-q"]), "renew the package lists") {
        println!("  {failure}\n  going on with the lists at hand");
    }
    // Another installation may be going on: wait for it instead of failing at once.
    let arguments = ["install", "-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];
    show(as_root("apt-get")?.args(arguments).args(missing), tried)
}

/// A command that runs as root: as it is, or through sudo.
fn as_root(program: &str) -> Outcome<Command> {
    let quiet = "DEBIAN_FRONTEND=noninteractive";
    if is_root() {
        let mut root = command("env");
        root.args([quiet, program]);
        return Ok(root);
    }
    if which("sudo").is_none() {
        return Err(Failure::new(format!("run {program} as root"), "this user is not root and there is no sudo"));
    }
    let mut root = command("sudo");
    root.args(["env", quiet, program]);
    Ok(root)
}

/// Whether this process runs as root.
pub fn is_root() -> bool {
    capture(command("id").arg("-u"), "ask who we are").is_ok_and(|id| id == "0")
}

/// The folder with the newest PostgreSQL's server programs: where Debian keeps them, or where PATH leads.
pub fn postgres_programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| has_server(bin))
        .max_by_key(|(version, _)| *version);
    newest.map(|(_, bin)| bin).or_else(|| {
        // The name on PATH may be a link that stands alone.
        let initdb = which("initdb")?.canonicalize().ok()?;
        initdb.parent().filter(|bin| has_server(bin)).map(Path::to_owned)
    })
}

fn has_server(bin: &Path) -> bool {
    ["initdb", "postgres", "pg_isready"].iter().all(|program| bin.join(program).exists())
}
