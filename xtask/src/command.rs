//! Owns starting other programs: a clean environment, one line that says what runs, failures as [`Failure`].

use crate::failure::{Failure, Outcome};
use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A command without what `cargo run` adds to our own environment: the library path of one toolchain must not reach
/// the programs of another.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("LD_LIBRARY_PATH");
    for (name, _) in env::vars_os() {
        let own = name.to_str().is_some_and(|n| {
            n == "CARGO" || n == "CARGO_MANIFEST_DIR" || n == "CARGO_MANIFEST_PATH" || n.starts_with("CARGO_PKG_")
        });
        if own {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command with its output shown, after a line that names it. `tried` continues “could not …”.
pub fn show(command: &mut Command, tried: &str) -> Outcome<()> {
    println!("  $ {}", line(command));
    let status = command.status().map_err(|error| not_started(command, tried, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(tried, format!("`{}` ended with {status}; its own words are above", line(command))))
}

/// Runs a command and returns what it printed, trimmed. Its output appears only in a failure.
pub fn capture(command: &mut Command, tried: &str) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, tried, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(tried, format!("`{}` ended with {}: {}", line(command), output.status, said.trim())))
}

/// Whether a command can be started and ends well. Its output is dropped.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The first program of this name on PATH.
pub fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|file| is_executable(file))
}

/// PATH with `folders` in front of what it holds now.
pub fn path_with(folders: &[PathBuf]) -> Outcome<std::ffi::OsString> {
    let current = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.iter().cloned().chain(env::split_paths(&current)))
        .map_err(|error| Failure::new("put the tools' folders on PATH", error))
}

/// Whether this is a file that may be executed.
pub fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn not_started(command: &Command, tried: &str, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => format!("the program `{program}` is not installed, or not on PATH"),
        _ => format!("`{program}` could not be started: {error}"),
    };
    Failure::new(tried, why)
}

#[cfg(test)]
mod tests {
    use super::{capture, command, succeeds, which};

    #[test]
    fn a_missing_program_is_named() {
        let failure = capture(&mut command("no-such-program-here"), "look").expect_err("it does not exist");
        assert!(failure.to_string().contains("`no-such-program-here` is not installed"), "{failure}");
    }

    #[test]
    fn a_failing_program_is_quoted() {
        let failure = capture(command("sh").args(["-c", "echo sorry >&2; exit 3"]), "look").expect_err("it exits 3");
        assert!(failure.to_string().contains("sorry"), "{failure}");
        assert!(!succeeds(command("sh").args(["-c", "exit 3"])));
    }

    #[test]
    fn which_finds_the_shell() {
        assert!(which("sh").is_some());
        assert_eq!(which("no-such-program-here"), None);
    }
}
