//! The only place with queries: rows in, domain values out. No rules here.

pub mod account;
pub mod assessment;
pub mod audit;
pub mod bulk;
pub mod dataset;
pub mod evidence;
pub mod held;
pub mod instrument;
pub mod link;
pub mod needs;
pub mod pass;
pub mod person;
pub mod programme;
pub mod sealing_key;
pub mod session;
pub mod text;
pub mod throttle;
