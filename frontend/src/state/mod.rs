//! What more than one page knows: who is signed in, and a message for the next page. Only how pages look is
//! stored.

pub mod display;
pub mod entering;
pub mod flash;
pub mod locking;
pub mod lookup;
pub mod search;
pub mod session;
mod taking;
