//! One folder per noun. A page asks `api` through hooks and composes components; it keeps no rule of the domain.

pub mod account;
pub mod audit;
pub mod capture;
pub mod datasets;
mod earlier;
pub mod home;
pub mod imports;
pub mod insight;
pub mod instruments;
pub mod languages;
mod links;
pub mod needs;
pub mod not_found;
pub mod paper;
pub mod people;
pub mod progress;
pub mod recoveries;
pub mod users;
