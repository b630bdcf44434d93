//! Hooks that pages share: loading, sending, the page's title. No hook knows an operation.

mod heading;
mod leaving;
mod place;
mod speech;
mod task;
mod use_draft;
mod use_load;
mod use_submit;

pub use heading::{Covered, use_covered, use_document_title};
pub use leaving::use_warning_before_leaving;
pub use place::{is_coming_back, keep_places};
pub use speech::{Aloud, Speech};
pub use task::{Task, spawn};
pub use use_draft::{Draft, use_draft};
pub use use_load::{Load, Loading, UseLoad, use_load};
pub use use_submit::{Failure, UseSubmit, use_submit};
