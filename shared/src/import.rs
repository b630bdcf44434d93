//! Bringing in past ratings from a file, on the wire: the columns, and what a dry run or an import answers.

use serde::{Deserialize, Serialize};

use crate::error::FieldError;

/// Largest file, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// Most faults that a report names.
pub const MOST_ERRORS: usize = 1_000;

/// The columns that every file of past ratings has; item ids of the instrument follow as further columns.
pub const REQUIRED_COLUMNS: [&str; 2] = ["reference", "captured_on"];

/// Columns that may be left out: `instrument_version` (the version in force on the day), `who` (self), `helper`,
/// `perspective`, `basis`, `mode` (paper), `occasion` (baseline in wave 0, follow-up later), `language` (en),
/// `shared` (yes).
pub const OPTIONAL_COLUMNS: [&str; 9] =
    ["instrument_version", "who", "helper", "perspective", "basis", "mode", "occasion", "language", "shared"];

/// Columns of a file of people.
pub const PEOPLE_COLUMNS: [&str; 8] =
    ["provider", "reference", "preferred_name", "area", "lot", "service_start", "age_band", "sex"];

/// What was found in a file and, unless it was a dry run or had errors, stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ImportReport {
    /// Whether this was only a look.
    pub dry_run: bool,
    /// Lines of data in the file.
    pub rows: u64,
    /// Faultless lines that are new.
    pub new: u64,
    /// Faultless lines that are stored already, exactly so.
    pub already_stored: u64,
    /// What is wrong, line by line: `field` is `line N, column X`. The first 1,000 faults; where there is any, nothing was
    /// stored.
    pub errors: Vec<FieldError>,
    /// How many more faults there are.
    pub more_errors: u64,
    /// Whether the new lines are stored now.
    pub stored: bool,
}
