//! Owns what each rule looks for in one file's text. Reads no file itself.

use super::Problem;

/// The names that an exception may use.
pub const NAMES: [&str; 5] = ["header", "length", "queries", "machine-path", "lock"];

/// A file that is longer is asked why (architecture, rule 10).
const LONGEST: usize = 400;
const CODE_ENDINGS: [&str; 7] = [".rs", ".mjs", ".js", ".ts", ".scss", ".html", ".sh"];

/// Folders on a developer's or a build machine. Written in pieces, because this file is judged too.
const MACHINE_FOLDERS: [&str; 3] = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

/// The only places that may ask the database (architecture, rule 2 and the map).
const QUERY_ROOMS: [&str; 4] =
    ["backend/src/store/", "backend/src/store.rs", "backend/src/entity/", "backend/src/db.rs"];
/// What the other rooms of the server may take from the database library: connections to hand on, and its errors.
const CONNECTION_NAMES: [&str; 9] = [
    "ConnectionTrait",
    "StreamTrait",
    "TransactionTrait",
    "TransactionSession",
    "DatabaseConnection",
    "DatabaseTransaction",
    "DbBackend",
    "DbErr",
    "DatabaseBackend",
];
const QUERY_CALLS: [&str; 4] = ["Entity::find", "Entity::insert", "execute_unprepared(", "Statement::from"];

const CRATE_SOURCE: &str = r#"source = "registry+https://github.com/rust-lang/crates.io-index""#;

/// Every rule that this file breaks.
pub fn all(path: &str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    header(path, text, &mut problems);
    length(path, text, &mut problems);
    queries(path, text, &mut problems);
    machine_paths(path, text, &mut problems);
    locks(path, text, &mut problems);
    problems
}

fn problem(rule: &'static str, path: &str, line: Option<usize>, message: impl Into<String>) -> Problem {
    Problem { rule, path: path.to_owned(), line, message: message.into() }
}

fn header(path: &str, text: &str, problems: &mut Vec<Problem>) {
    if path.ends_with(".rs") && !text.starts_with("//!") {
        problems.push(problem("header", path, Some(1), "the first line must be `//!` and say what this file owns"));
    }
}

fn length(path: &str, text: &str, problems: &mut Vec<Problem>) {
    let lines = text.lines().count();
    if CODE_ENDINGS.iter().any(|ending| path.ends_with(ending)) && lines > LONGEST {
        problems.push(problem("length", path, None, format!("{lines} lines, more than {LONGEST}: split it")));
    }
}

fn queries(path: &str, text: &str, problems: &mut Vec<Problem>) {
    if !path.starts_with("backend/src/") || QUERY_ROOMS.iter().any(|room| path.starts_with(room)) {
        return;
    }
    for (line, name) in database_names(text) {
        if !CONNECTION_NAMES.contains(&name.as_str()) {
            let message = format!("`sea_orm::{name}` belongs in backend/src/store");
            problems.push(problem("queries", path, Some(line), message));
        }
    }
    for (line, code) in code_lines(text) {
        if let Some(call) = QUERY_CALLS.iter().find(|call| code.contains(*call)) {
            problems.push(problem("queries", path, Some(line), format!("`{call}` belongs in backend/src/store")));
        }
    }
}

/// Each name taken from `sea_orm`, with its line; of a nested path its first part.
fn database_names(text: &str) -> Vec<(usize, String)> {
    const LIBRARY: &str = "sea_orm::";
    let mut names = Vec::new();
    for (at, _) in text.match_indices(LIBRARY) {
        let before = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..at];
        if before.trim_start().starts_with("//") {
            continue;
        }
        let line = text[..at].lines().count().max(1);
        let rest = &text[at + LIBRARY.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(group_names(group).into_iter().map(|name| (line, name))),
            None => names.push((line, first_part(rest).to_owned())),
        }
    }
    names
}

/// The first parts of the names in a use group, up to its closing brace.
fn group_names(group: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut names = vec![String::new()];
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            _ if depth == 0 => {
                if let Some(name) = names.last_mut() {
                    name.push(letter);
                }
            }
            _ => {}
        }
    }
    names.iter().map(|name| first_part(name.trim()).to_owned()).filter(|name| !name.is_empty()).collect()
}

fn first_part(path: &str) -> &str {
    let end = path.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '*');
    &path[..end.unwrap_or(path.len())]
}

fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn machine_paths(path: &str, text: &str, problems: &mut Vec<Problem>) {
    for (index, line) in text.lines().enumerate() {
        if let Some(folder) = MACHINE_FOLDERS.iter().find(|folder| names_folder(line, folder)) {
            let message = format!("`{folder}` is a folder of one machine: use a relative path");
            problems.push(problem("machine-path", path, Some(index + 1), message));
        }
    }
}

/// Whether an absolute path begins with the folder: the same letters within a longer path or an address do not count.
fn names_folder(line: &str, folder: &str) -> bool {
    let within = |letter: char| letter.is_alphanumeric() || "._-/~}>*".contains(letter);
    line.match_indices(folder).any(|(at, _)| !line[..at].ends_with(within))
}

fn locks(path: &str, text: &str, problems: &mut Vec<Problem>) {
    for (index, line) in text.lines().map(str::trim).enumerate() {
        let strange = match path {
            "package-lock.json" => line.starts_with("\"resolved\": \"http"),
            "Cargo.lock" => line.starts_with("source = ") && line != CRATE_SOURCE,
            _ => false,
        };
        if strange {
            problems.push(problem(
                "lock",
                path,
                Some(index + 1),
                "a lock file must not name where a package came from",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::all;

    fn told(path: &str, text: &str) -> Vec<String> {
        all(path, text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_rust_file_begins_by_saying_what_it_owns() {
        assert_eq!(told("a.rs", "//! Owns a.\nfn a() {}\n"), Vec::<String>::new());
        assert_eq!(told("a.rs", "fn a() {}\n").len(), 1);
        assert_eq!(told("a.txt", "fn a() {}\n"), Vec::<String>::new());
    }

    #[test]
    fn a_long_file_is_asked_why() {
        let long = format!("//! Owns a.\n{}", "\n".repeat(400));
        assert_eq!(told("a.rs", &long), ["a.rs: 401 lines, more than 400: split it [length]"]);
        assert_eq!(told("a.toml", &long), Vec::<String>::new());
    }

    #[test]
    fn queries_stay_in_the_store() {
        let text = "//! X\nuse sea_orm::{ConnectionTrait, EntityTrait, sea_query::{Expr, Func}};\nuse sea_orm::DbErr;\n\
                    // sea_orm::QueryFilter is only mentioned\nlet a = user::Entity::find();\n";
        let problems = told("backend/src/api/user.rs", text);
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(problems[0].starts_with("backend/src/api/user.rs:2: `sea_orm::EntityTrait`"), "{problems:?}");
        assert!(problems[1].starts_with("backend/src/api/user.rs:2: `sea_orm::sea_query`"), "{problems:?}");
        assert!(problems[2].starts_with("backend/src/api/user.rs:5: `Entity::find`"), "{problems:?}");
        for room in
            ["backend/src/store/user.rs", "backend/src/entity/user.rs", "migrations/src/lib.rs", "tests/src/a.rs"]
        {
            assert_eq!(told(room, text), Vec::<String>::new(), "{room}");
        }
    }

    #[test]
    fn machine_folders_are_found_and_longer_paths_are_not() {
        let folder = super::MACHINE_FOLDERS[2];
        assert_eq!(told("a.md", &format!("see `{folder}someone/x`\n")).len(), 1);
        assert_eq!(told("a.md", &format!("{folder}someone\n")).len(), 1);
        for harmless in ["https://example.org", "..", "pages", "${base}"] {
            assert_eq!(told("a.md", &format!("see {harmless}{folder}x\n")), Vec::<String>::new(), "{harmless}");
        }
    }

    #[test]
    fn lock_files_name_no_place() {
        assert_eq!(told("package-lock.json", "  \"resolved\": \"https://example.org/a.tgz\",\n").len(), 1);
        assert_eq!(told("package-lock.json", "  \"integrity\": \"sha512-x\",\n"), Vec::<String>::new());
        assert_eq!(told("Cargo.lock", &format!("{}\n", super::CRATE_SOURCE)), Vec::<String>::new());
        assert_eq!(told("Cargo.lock", "source = \"git+https://example.org/a\"\n").len(), 1);
    }
}
