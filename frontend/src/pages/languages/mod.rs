//! Languages: how far each is translated and reviewed, its spreadsheet for a reviewer, and loading that back.

mod list;
mod load;
mod report;

pub use list::LanguagesPage;
