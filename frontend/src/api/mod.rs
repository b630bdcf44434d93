//! The typed client of the API, one module a noun: the only place that fetches. It knows nothing of pages.

mod client;

pub mod assessments;
pub mod audit;
pub mod contact;
pub mod custody;
pub mod datasets;
pub mod devices;
pub mod evidence;
pub mod forms;
pub mod imports;
pub mod instruments;
pub mod languages;
pub mod links;
pub mod needs;
pub mod people;
pub mod programme;
pub mod recoveries;
pub mod session;
pub mod texts;
pub mod users;

pub use client::{ApiError, act_for, on_signed_out};
