//! Bringing in files: all or nothing, every bad line listed at once, idempotent when repeated. What a line means is in
//! `ratings` and `people`; what a file is, in `table`. A file is read and checked on the reading side and off the threads
//! that answer requests; only then does one short transaction write, if nothing has changed that was checked.

mod cells;
mod known;
mod lines;
mod marks;
pub mod people;
pub mod ratings;
pub mod table;
#[cfg(test)]
mod tests;
mod write;

pub use people::people;
pub use ratings::ratings;

use shared::error::FieldError;
use shared::import::{ImportReport, MOST_ERRORS};

use crate::error::{Error, Result};

/// How often a file is checked anew because something has changed meanwhile.
const TRIES: usize = 3;

fn changed_meanwhile() -> Error {
    let message = "People or answers were changed while this file was read. Nothing was stored. Bring it in again.";
    Error::Conflict(message.into())
}

/// What was found in the lines of a file.
#[derive(Debug, Default)]
struct Findings {
    rows: u64,
    new: u64,
    already_stored: u64,
    /// The first faults.
    errors: Vec<FieldError>,
    /// How many more there are.
    more_errors: u64,
}

impl Findings {
    /// Nothing but faults, in what is no line of data.
    fn of(errors: Vec<FieldError>) -> Self {
        let mut found = Self::default();
        found.refuse(errors);
        found
    }

    /// Notes faults: the first of a file as they are, of the others only how many.
    fn refuse(&mut self, errors: impl IntoIterator<Item = FieldError>) {
        for error in errors {
            if self.errors.len() < MOST_ERRORS {
                self.errors.push(error);
            } else {
                self.more_errors += 1;
            }
        }
    }

    fn is_bad(&self) -> bool {
        !self.errors.is_empty()
    }

    fn report(self, dry_run: bool, stored: bool) -> ImportReport {
        let Self { rows, new, already_stored, errors, more_errors } = self;
        ImportReport { dry_run, rows, new, already_stored, errors, more_errors, stored }
    }
}

/// Runs what takes the processor's time where it keeps no request waiting.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}
