//! The two apps: the staff's, and the small one of a respondent who holds a private link (`own`). Pages ask `api`, `api` talks HTTP, `offline` owns the queue of what is not yet sent.
//! Texts come from `locales/` and the instruments; nothing here holds literal text for people to read.

pub mod api;
pub mod app;
pub mod charts;
pub mod components;
pub mod hooks;
pub mod i18n;
pub mod offline;
pub mod own;
pub mod pages;
pub mod progress;
pub mod questions;
pub mod routes;
pub mod state;
pub mod statement;

/// Starts the app in the page's body.
pub fn start() {
    hooks::keep_places();
    yew::Renderer::<app::App>::new().render();
}
