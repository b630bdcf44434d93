//! A respondent's own app: what a private link opens, on a phone or computer of the person's or their family's, without an
//! account. It is small, because it is loaded before the first question can be read; it shares the questions, the progress
//! and the look with the staff's app, and knows nothing of sessions, vaults or the staff's pages.

mod addresses;
mod answer;
mod ending;
mod keeper;
mod progress;
mod sending;
mod shell;

use crate::hooks;

/// Starts the app in the page's body.
pub fn start() {
    hooks::keep_places();
    yew::Renderer::<shell::OwnApp>::new().render();
}
