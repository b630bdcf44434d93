//! Questionnaires: every version, reading one in both wordings, loading a new one and withdrawing one.

mod list;
mod load;
mod one;
mod parts;
mod withdraw;

pub use list::InstrumentsPage;
pub use one::{InstrumentPage, InstrumentPageProps};
