//! Owns the npm packages: installed exactly as `package-lock.json` says, again only when that file has changed.

use crate::{
    command::{capture, command, show},
    failure::{Failure, Outcome},
    fingerprint::Fingerprint,
    paths::{Paths, write},
};

const OLDEST_NODE: u32 = 20;

/// Installs the packages where they are missing or older than the lock file.
pub fn ensure(paths: &Paths) -> Outcome<()> {
    let marker = paths.at_root("node_modules/.installed-from");
    let wanted = Fingerprint::new("npm").file(&paths.at_root("package-lock.json"))?.to_string();
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    check_node()?;
    println!("· installing the npm packages: wasm-opt, sass, esbuild, govuk-frontend's styles, Playwright and axe");
    let mut npm = command("npm");
    // Browsers are Debian's; no package may bring another.
    npm.arg("ci").current_dir(&paths.root).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    show(&mut npm, "install the npm packages").map_err(|failure| failure.by_hand("npm ci   (in the checkout)"))?;
    write(&marker, wanted)
}

fn check_node() -> Outcome<()> {
    let advice = format!("install Node.js {OLDEST_NODE} or newer, with npm");
    let said = capture(command("node").arg("--version"), "find Node.js").map_err(|f| f.by_hand(advice.clone()))?;
    match major(&said) {
        Some(version) if version >= OLDEST_NODE => Ok(()),
        _ => Err(Failure::new("use Node.js", format!("it is {said}, which is too old")).by_hand(advice)),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
