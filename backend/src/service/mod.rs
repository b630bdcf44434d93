//! The rules: ownership, transactions, audit. Knows the store, never HTTP.

pub mod account;
pub mod assessment;
pub mod audit;
pub mod capture;
pub mod dataset;
pub mod insight;
pub mod instrument;
pub mod person;
pub mod programme;
pub mod progress;
pub mod sealing_key;
