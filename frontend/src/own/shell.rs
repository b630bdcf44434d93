//! What surrounds the pages of a respondent's own app, and which of them the address calls for.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::addresses::{ACCESSIBILITY, Page, page};
use super::answer::AnswerPage;
use super::progress::OwnProgressPage;
use crate::components::{Announcer, DisplayPanel, PageHeading, wordmark};
use crate::i18n::{I18n, RESPONDENT, use_i18n};
use crate::offline::installed;
use crate::state::display::DisplayProvider;
use crate::statement::StatementPage;

/// The whole app.
#[component]
pub fn OwnApp() -> Html {
    html! { <DisplayProvider texts={RESPONDENT} personal=true><Shell /></DisplayProvider> }
}

#[component]
fn Shell() -> Html {
    let i18n = use_i18n();
    use_effect_with((), |()| {
        if let Some(root) = gloo::utils::document().document_element() {
            let _ = root.class_list().add_1("app-large");
        }
        // Another link in the same window is another person's page: nothing of this one's may stay.
        let other = EventListener::new(&gloo::utils::window(), "hashchange", |_| {
            let _ = gloo::utils::window().location().reload();
        });
        wasm_bindgen_futures::spawn_local(installed::install_own());
        move || drop(other)
    });
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        let main = gloo::utils::document().get_element_by_id("main");
        if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
            let _ = main.focus();
        }
    });
    html! {
        <>
            <a href="#main" class="govuk-skip-link" onclick={skip}>{ i18n.t("skip-link") }</a>
            <header class="app-header app-header--plain">
                <div class="govuk-width-container app-header__row">
                    <span class="app-wordmark">{ wordmark(&i18n) }</span>
                    <DisplayPanel />
                </div>
            </header>
            <div class="app-page">
                <div class="govuk-width-container">
                    <main id="main" class="govuk-main-wrapper" tabindex="-1">{ shown(&i18n) }</main>
                </div>
            </div>
            <footer class="app-footer">
                <div class="govuk-width-container">
                    <p class="app-footer__line">{ i18n.t("footer-line") }</p>
                    <p class="app-footer__line"><a class="app-footer__link" href={ACCESSIBILITY} target="_blank">{ i18n.t("statement-link") }</a></p>
                </div>
            </footer>
            <Announcer />
        </>
    }
}

fn shown(i18n: &I18n) -> Html {
    match page() {
        Page::Answer(token) => html! { <AnswerPage {token} /> },
        Page::Progress(token) => html! { <OwnProgressPage {token} /> },
        Page::Accessibility => html! { <StatementPage /> },
        Page::NotFound => gone(i18n),
    }
}

/// A link that is good for nothing any more, or never was.
pub fn gone(i18n: &I18n) -> Html {
    html! {
        <div class="capture">
            <PageHeading title={i18n.t("own-gone-title")} class="capture-title" />
            <p class="govuk-body-l">{ i18n.t("own-gone-text") }</p>
            <p class="govuk-body-l">{ i18n.t("own-gone-ask") }</p>
        </div>
    }
}
