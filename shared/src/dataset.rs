//! Datasets for evaluators, on the wire: what can be downloaded and how large it is.

use serde::{Deserialize, Serialize};

/// One file that can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DatasetFile {
    /// The file's name: `assessments-long.csv`.
    pub name: String,
    /// Rows it would have now, less the heading; none where counting needs the file itself.
    pub rows: Option<u64>,
    /// What one row is: a stable name that the page words.
    pub row_is: String,
}

/// What can be downloaded now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DatasetList {
    /// The files.
    pub files: Vec<DatasetFile>,
    /// Assessments in the datasets.
    pub assessments: u64,
    /// People in the datasets.
    pub people: u64,
    /// Declared quasi-identifiers that are in the files, and those held back because too few people share them.
    pub included: Vec<String>,
    /// Held back until enough people share them.
    pub held_back: Vec<String>,
}
