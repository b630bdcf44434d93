//! Capturing an assessment: from “who is answering?” to the receipt, in private too, and what waits to be sent. The
//! journey is decided by `flow`, kept by `offline`, and only shown here.

mod assess;
mod at;
mod begun;
mod by_itself;
mod cards;
mod check;
mod failure;
pub mod flow;
mod frame;
mod gate;
mod hand_over;
mod journey;
mod locked;
mod not_today;
mod private;
mod question;
mod refused;
mod removing;
mod respondent;
mod resume;
mod saver;
mod sent;
mod start;
mod waiting;
mod words;
mod writing;

pub use assess::AssessPage;
pub use begun::use_here;
pub use gate::HandoverGate;
pub use removing::save_file;
pub use waiting::{WaitingPage, WaitingStrip};
