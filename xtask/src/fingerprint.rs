//! Owns telling whether a set of files has changed since something was made from them, by their content.
//!
//! The hash is the standard library's: a collision costs one missed rebuild on one machine, not a security hole.

use crate::failure::{Failure, Outcome};
use std::{
    collections::hash_map::DefaultHasher,
    fmt::{Display, Formatter},
    fs,
    hash::Hasher,
    path::{Path, PathBuf},
};

/// A hash that grows with every input.
#[derive(Debug, Clone)]
pub struct Fingerprint(DefaultHasher);

impl Fingerprint {
    /// Starts with what is made, so that two things made from the same files differ.
    pub fn new(purpose: &str) -> Self {
        Self(DefaultHasher::new()).text(purpose)
    }

    /// Adds a text.
    pub fn text(mut self, text: &str) -> Self {
        self.0.write_usize(text.len());
        self.0.write(text.as_bytes());
        self
    }

    /// Adds a file's content.
    pub fn file(mut self, file: &Path) -> Outcome<Self> {
        let content = fs::read(file).map_err(|error| Failure::new(format!("read {}", file.display()), error))?;
        self.0.write_usize(content.len());
        self.0.write(&content);
        Ok(self)
    }

    /// Adds the name and content of every file below a folder, in the order of their names.
    pub fn folder(mut self, folder: &Path) -> Outcome<Self> {
        for file in files_below(folder)? {
            self = self.text(&file.to_string_lossy()).file(&file)?;
        }
        Ok(self)
    }
}

impl Display for Fingerprint {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0.finish())
    }
}

/// Every file below a folder, sorted.
pub fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let tried = || format!("list {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| Failure::new(tried(), error))? {
        let path = entry.map_err(|error| Failure::new(tried(), error))?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn a_fingerprint_follows_content_and_purpose() {
        let of = |purpose: &str, text: &str| Fingerprint::new(purpose).text(text).to_string();
        assert_eq!(of("a", "x"), of("a", "x"));
        assert_ne!(of("a", "x"), of("b", "x"));
        assert_ne!(of("a", "x"), of("a", "y"));
        assert_ne!(Fingerprint::new("a").text("xy").text("").to_string(), of("a", "xy"));
    }
}
