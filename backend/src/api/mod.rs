//! Handlers: extract, call the service, answer JSON. No rules and no queries here.

pub mod assessment;
pub mod audit;
mod body;
pub mod dataset;
pub mod device;
pub mod docs;
pub mod import;
pub mod insight;
pub mod instrument;
pub mod link;
pub mod needs;
pub mod person;
pub mod programme;
pub mod recovery;
pub mod session;
pub mod text;
pub mod user;
