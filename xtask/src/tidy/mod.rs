//! Owns the project's own rules that no other tool knows, and the list of exceptions (`xtask/tidy-allow.txt`).
//!
//! What each rule looks for is in [`rules`]; here is which files they see.

mod rules;

use crate::{
    command::{capture, command},
    failure::{Failure, Outcome},
    paths::read,
};
use std::{
    fmt::{Display, Formatter},
    fs,
    path::Path,
};

/// A broken rule, at a line where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    rule: &'static str,
    path: String,
    line: Option<usize>,
    message: String,
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.path)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {} [{}]", self.message, self.rule)
    }
}

const ALLOW_FILE: &str = "xtask/tidy-allow.txt";

/// Every broken rule in the files that git tracks or would track.
pub fn check(root: &Path) -> Outcome<Vec<Problem>> {
    let exceptions = parse_exceptions(&read(&root.join(ALLOW_FILE))?)?;
    let mut problems = Vec::new();
    for path in tracked_files(root)? {
        // A file that is deleted but still tracked, or that is no text, has no lines to judge.
        if let Ok(text) = fs::read_to_string(root.join(&path)) {
            problems.extend(rules::all(&path, &text));
        }
    }
    Ok(apply(&exceptions, problems))
}

fn tracked_files(root: &Path) -> Outcome<Vec<String>> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    let list = capture(command("git").args(arguments).current_dir(root), "list the checkout's files")?;
    let mut files: Vec<String> = list.split('\0').filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect();
    files.sort();
    files.dedup();
    Ok(files)
}

#[derive(Debug, PartialEq, Eq)]
struct Exception {
    rule: String,
    path: String,
    line: usize,
}

fn parse_exceptions(text: &str) -> Outcome<Vec<Exception>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|(index, line)| parse_exception(line, index + 1)).collect()
}

fn parse_exception(text: &str, line: usize) -> Outcome<Exception> {
    let parts = text.split_once(": ").and_then(|(head, reason)| Some((head.split_once(' ')?, reason.trim())));
    match parts {
        Some(((rule, path), reason)) if rules::NAMES.contains(&rule) && !reason.is_empty() => {
            Ok(Exception { rule: rule.to_owned(), path: path.to_owned(), line })
        }
        _ => Err(Failure::new(format!("read {ALLOW_FILE}"), format!("line {line} is not “RULE PATH: REASON”"))
            .by_hand(format!("the rules are: {}", rules::NAMES.join(", ")))),
    }
}

/// Takes away what is excepted, and adds the exceptions that excepted nothing.
fn apply(exceptions: &[Exception], problems: Vec<Problem>) -> Vec<Problem> {
    let meets = |e: &Exception, p: &Problem| e.rule == p.rule && e.path == p.path;
    let unused = exceptions.iter().filter(|e| !problems.iter().any(|p| meets(e, p))).map(|e| Problem {
        rule: "exception",
        path: ALLOW_FILE.to_owned(),
        line: Some(e.line),
        message: format!("nothing in {} breaks the rule {} any more", e.path, e.rule),
    });
    let unused: Vec<Problem> = unused.collect();
    let mut left: Vec<Problem> = problems.into_iter().filter(|p| !exceptions.iter().any(|e| meets(e, p))).collect();
    left.extend(unused);
    left
}

#[cfg(test)]
mod tests {
    use super::{Problem, apply, parse_exceptions};

    fn problem(rule: &'static str, path: &str) -> Problem {
        Problem { rule, path: path.to_owned(), line: Some(1), message: "bad".to_owned() }
    }

    #[test]
    fn an_exception_covers_its_rule_in_its_file_alone() {
        let exceptions =
            parse_exceptions("# note\n\nlength a.rs: a table of one hundred cases\n").expect("well formed");
        let left =
            apply(&exceptions, vec![problem("length", "a.rs"), problem("header", "a.rs"), problem("length", "b.rs")]);
        assert_eq!(left, [problem("header", "a.rs"), problem("length", "b.rs")]);
    }

    #[test]
    fn an_exception_without_use_is_told() {
        let exceptions = parse_exceptions("length a.rs: once long\n").expect("well formed");
        let left = apply(&exceptions, vec![]);
        assert_eq!(left.len(), 1);
        assert_eq!(
            left[0].to_string(),
            "xtask/tidy-allow.txt:1: nothing in a.rs breaks the rule length any more [exception]"
        );
    }

    #[test]
    fn an_exception_needs_a_known_rule_and_a_reason() {
        for text in ["length a.rs", "length a.rs: ", "typo a.rs: reason", "a.rs: reason"] {
            assert!(parse_exceptions(text).is_err(), "{text}");
        }
    }
}
