//! Paper forms: printing one for a person or a blank one, and typing in what came back. What is on the paper and what is
//! typed in follow from the same list of questions, so that the order is one.

mod blank;
mod choices;
mod entry;
mod person;
mod printed;
mod qr;
mod questions;
mod running;
mod sheet;
mod sheet_end;
mod sheet_questions;

pub use blank::BlankPaperPage;
pub use entry::PaperPage;
pub use person::PersonPaperPage;
pub use printed::PrintedForms;
