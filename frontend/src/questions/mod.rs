//! The questions of one assessment, on whosever device they are answered: from the first question to “check your answers”.
//! The journey is decided by `flow` and only shown here; where it is kept, how its addresses are written and what comes
//! before and after it is told by whoever shows it: the staff's app, or a respondent's own.

pub mod at;
pub mod cards;
pub mod check;
mod choices;
pub mod failure;
pub mod flow;
mod frame;
pub mod journey;
pub mod keeping;
mod private;
mod question;
pub mod words;
mod writing;

pub use choices::mode_cards;
pub use journey::JourneyView;
