//! Which column of which table may leave, as `visibility.toml` says. That it names every column is checked against the
//! live schema of both databases by a test.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What may happen to a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Leaves as it is.
    Public,
    /// Leaves only as a keyed pseudonym.
    Pseudonymise,
    /// Leaves only coarsened.
    Coarsen,
    /// Never leaves.
    Private,
}

/// The class of every column, by `table.column`.
///
/// # Errors
/// A sentence, where the file is not of its form.
pub fn classes() -> Result<BTreeMap<String, Class>, String> {
    let tables: BTreeMap<String, BTreeMap<String, Class>> =
        toml::from_str(include_str!("visibility.toml")).map_err(|error| error.to_string())?;
    let columns = tables.into_iter().flat_map(|(table, columns)| {
        columns.into_iter().map(move |(column, class)| (format!("{table}.{column}"), class))
    });
    Ok(columns.collect())
}
