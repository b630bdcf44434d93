//! Bringing in files: all or nothing, every bad line listed at once, idempotent when repeated. What a line means is in
//! `ratings` and `people`; what a file is, in `table`. Nothing is checked here that storing does not check as well.

mod cells;
pub mod people;
pub mod ratings;
pub mod table;

pub use people::people;
pub use ratings::ratings;

use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use shared::error::FieldError;
use shared::import::ImportReport;

use crate::app::State;
use crate::error::{Error, Result};

/// What was found in the lines of a file.
#[derive(Debug, Default)]
struct Findings {
    rows: u64,
    new: u64,
    already_stored: u64,
    errors: Vec<FieldError>,
    /// Whether every line was looked at, so that what is here may be reported.
    complete: bool,
}

/// Runs an import as it would be, in one transaction, and keeps it only if it was meant and no line was bad. A dry run is
/// therefore told exactly what the import would find.
async fn all_or_nothing(
    state: &State,
    dry_run: bool,
    work: impl AsyncFnOnce(&DatabaseTransaction, &mut Findings) -> Result<()>,
) -> Result<ImportReport> {
    let mut found = Findings::default();
    let done = state
        .db
        .transaction(async |tx| {
            work(tx, &mut found).await?;
            found.complete = true;
            if dry_run || !found.errors.is_empty() {
                return Err(Error::Conflict("Nothing of this is to be stored.".into()));
            }
            Ok(())
        })
        .await;
    let stored = match done {
        Ok(()) => true,
        Err(_) if found.complete && (dry_run || !found.errors.is_empty()) => false,
        Err(error) => return Err(error),
    };
    let Findings { rows, new, already_stored, errors, .. } = found;
    Ok(ImportReport { dry_run, rows, new, already_stored, errors, stored })
}

/// A day, written 2025-01-31 or 31/01/2025 and in no other way.
fn day(text: &str) -> Option<NaiveDate> {
    let form = if text.contains('/') { "%d/%m/%Y" } else { "%Y-%m-%d" };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = text.split(['/', '-']).collect();
    let year = if form.starts_with("%Y") { parts.first() } else { parts.last() };
    let written_well =
        parts.len() == 3 && parts.iter().all(|part| digits(part)) && year.is_some_and(|year| year.len() == 4);
    if written_well { NaiveDate::parse_from_str(text, form).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_one_of_two_ways() {
        let expected = NaiveDate::from_ymd_opt(2025, 1, 31);
        assert_eq!(day("2025-01-31"), expected);
        assert_eq!(day("31/01/2025"), expected);
        assert_eq!(day("31/1/2025"), expected);
        for bad in [
            "",
            "2025-02-30",
            "01/31/2025",
            "31/01/25",
            "2025-01-31 ",
            "2025/01/31",
            "31-01-2025",
            "+2025-01-31",
            "2025-1-x",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
    }
}
