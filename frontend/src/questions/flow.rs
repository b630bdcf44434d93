//! The capture journey as a pure state machine: a draft, the steps that follow from it, and the submission it becomes.
//! Owns no input or output, no clock and no randomness: ids and times are handed in, so that all of it is tested on the
//! host. What the person reads is the pages' business.

#[cfg(test)]
mod counting;
mod draft;
#[cfg(test)]
mod needing;
#[cfg(test)]
mod properties;
mod steps;
mod submission;
#[cfg(test)]
mod tests;
mod veil;

#[cfg(test)]
pub use needing::context_of;

pub use draft::{Action, Asked, Begin, Draft};
pub use steps::{Place, Step};
pub use submission::Problem;
