//! SeaORM models, one table a file. Only `store` may use them; what each column means is in the migration and in
//! `release/visibility.toml`.
#![allow(missing_docs, reason = "a column's meaning is told once, in the migration and in visibility.toml")]

pub mod account;
pub mod answer;
pub mod answer_text;
pub mod area;
pub mod assessment;
pub mod audit_event;
pub mod device_pass;
pub mod held_submission;
pub mod instrument;
pub mod outcome_naming;
pub mod outcome_progress;
pub mod person;
pub mod person_event;
pub mod person_identity;
pub mod person_link;
pub mod person_need;
pub mod personal_outcome;
pub mod primary_rating;
pub mod programme;
pub mod provider;
pub mod sealing_key;
pub mod session;
pub mod sign_in_throttle;
pub mod translation;
