//! Capturing an assessment on a worker's device: from “who is answering?” to the receipt, in private too, and what waits to
//! be sent. The questions themselves are `questions`'; what the device keeps is `offline`'s.

mod assess;
mod at;
mod begun;
mod by_itself;
mod gate;
mod hand_over;
mod hosting;
mod locked;
mod met;
mod needs;
mod not_today;
mod refused;
mod removing;
mod resume;
mod saver;
mod sent;
mod settings;
mod start;
mod waiting;

pub use assess::AssessPage;
pub use begun::use_here;
pub use gate::HandoverGate;
pub use removing::save_file;
pub use waiting::{WaitingPage, WaitingStrip};
