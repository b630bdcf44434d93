//! What surrounds the pages behind a private link.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::addresses::{ACCESSIBILITY, token};
use crate::components::{Announcer, DisplayPanel, PageHeading, unreviewed_note, wordmark};
use crate::i18n::{I18n, Texts, use_i18n};
use crate::offline::installed;
use crate::state::display::DisplayProvider;

/// What is shown for the token of a link.
pub type Page = fn(&I18n, Option<String>) -> Html;

/// Props of `OwnApp`.
#[derive(Properties, Clone)]
pub struct OwnAppProps {
    /// Its texts.
    pub texts: Texts,
    /// Its page.
    pub page: Page,
}

impl PartialEq for OwnAppProps {
    fn eq(&self, _: &Self) -> bool {
        // They are given once.
        true
    }
}

/// The whole app.
#[component]
pub fn OwnApp(props: &OwnAppProps) -> Html {
    html! { <DisplayProvider texts={props.texts} personal=true><Shell ..props.clone() /></DisplayProvider> }
}

#[component]
fn Shell(props: &OwnAppProps) -> Html {
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
            { unreviewed_note(&i18n) }
            <div class="app-page">
                <div class="govuk-width-container">
                    <main id="main" class="govuk-main-wrapper" tabindex="-1">{ (props.page)(&i18n, token()) }</main>
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
