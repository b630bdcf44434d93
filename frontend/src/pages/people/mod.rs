//! People: the list, one person, and the forms for what can happen to them. “Not today” belongs to capture.

mod address;
mod card;
mod details;
mod end;
mod events;
mod filters;
mod frame;
mod list;
mod opt_in;
mod opt_out;
mod person;
mod register;
mod transfer;
mod words;

pub use details::EditPersonPage;
pub use end::end_service_page;
pub use frame::{chosen, given, use_finish};
pub use list::PeoplePage;
pub use opt_in::opt_in_page;
pub use opt_out::opt_out_page;
pub use person::PersonPage;
pub use register::NewPersonPage;
pub use transfer::transfer_page;

use yew::prelude::*;

/// Whose page it is.
#[derive(Properties, Clone, PartialEq)]
pub struct PersonProps {
    /// The person.
    pub id: uuid::Uuid,
}
