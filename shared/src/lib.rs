//! What the server and the browser must agree on: types on the wire, instruments and the rules of the domain.
//! No input or output, no clock, no database: everything here builds for the host and for wasm32.

pub mod answer;
pub mod assessment;
pub mod dataset;
pub mod device;
pub mod error;
pub mod evidence;
#[cfg(feature = "server")]
pub mod fluent;
pub mod import;
pub mod instrument;
pub mod language;
pub mod link;
mod names;
pub mod needs;
pub mod person;
pub mod programme;
#[cfg(feature = "server")]
pub mod programme_file;
pub mod progress;
pub mod role;
#[cfg(feature = "server")]
pub mod source;
pub mod statement;
pub mod text;
pub mod user;
pub mod wave;

use serde::{Deserialize, Serialize};

/// One page of a list, with what is needed to ask for the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Page<T> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// Page number, from 1.
    pub page: u64,
    /// Rows a page, 1 to 200.
    pub per_page: u64,
    /// Rows in all, over every page.
    pub total: u64,
}

/// Largest page a caller may ask for.
pub const MAX_PER_PAGE: u64 = 200;
