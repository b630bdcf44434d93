//! Owns how a step that went wrong is told: what was tried, why it failed, and what a person can do by hand.
//!
//! Every fallible function of this crate returns [`Outcome`]; nothing here prints.

use std::fmt::{Display, Formatter};

/// The result of a step.
pub type Outcome<T> = Result<T, Failure>;

/// A step that failed, told so that the reader can go on from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    tried: String,
    why: String,
    by_hand: Option<String>,
}

impl Failure {
    /// `tried` continues “could not …”; `why` is the reason as far as it is known.
    pub fn new(tried: impl Into<String>, why: impl Display) -> Self {
        Self { tried: tried.into(), why: why.to_string().trim().to_owned(), by_hand: None }
    }

    /// Adds what to do by hand. The first advice stays: it was given nearest to the cause.
    pub fn by_hand(mut self, advice: impl Into<String>) -> Self {
        self.by_hand.get_or_insert(advice.into());
        self
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "could not {}", self.tried)?;
        if !self.why.is_empty() {
            write!(f, "\n  why: {}", self.why.replace('\n', "\n       "))?;
        }
        if let Some(advice) = &self.by_hand {
            write!(f, "\n  by hand: {}", advice.replace('\n', "\n           "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn a_failure_says_what_why_and_what_to_do() {
        let failure = Failure::new("install Trunk", "no network\nat all\n").by_hand("try again").by_hand("give up");
        assert_eq!(
            failure.to_string(),
            "could not install Trunk\n  why: no network\n       at all\n  by hand: try again"
        );
    }
}
