//! What people need to be informed and to answer (the Accessible Information Standard): recorded and reviewed on a page of
//! its own, told on the person's page and before they are asked, and reported of everybody.

mod card;
mod record;
mod report;
mod typed;
mod words;

pub use card::NeedsCard;
pub use record::NeedsPage;
pub use report::NeedsReportPage;
pub use words::{language_name, needs_line};
