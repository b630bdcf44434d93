//! What a private link opens, on a phone or computer of the person's or their family's, without an account. There are two
//! apps, so that whoever answers waits only for the questions: one asks, the other shows progress and the accessibility
//! statement. They share the questions, the progress and the look with the staff's app, and know nothing of sessions,
//! vaults or the staff's pages.

mod addresses;
mod answer;
mod ending;
mod keeper;
mod progress;
mod sending;
mod shell;

use yew::prelude::*;

use crate::hooks;
use crate::i18n::{ANSWERING, READING, Texts};
use shell::{OwnApp, OwnAppProps};

/// Starts the app that asks.
pub fn start_answering() {
    start(ANSWERING, |i18n, token| match token {
        Some(token) => html! { <answer::AnswerPage {token} /> },
        None => shell::gone(i18n),
    });
}

/// Starts the app that shows.
pub fn start_reading() {
    start(READING, |i18n, token| match (addresses::is_statement(), token) {
        (true, _) => html! { <crate::statement::StatementPage /> },
        (false, Some(token)) => html! { <progress::OwnProgressPage {token} /> },
        (false, None) => shell::gone(i18n),
    });
}

fn start(texts: Texts, page: shell::Page) {
    hooks::keep_places();
    yew::Renderer::<OwnApp>::with_props(OwnAppProps { texts, page }).render();
}
