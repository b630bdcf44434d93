//! The page for addresses with nothing behind them.

use yew::prelude::*;

use crate::components::{ButtonLink, PageHeading};
use crate::i18n::use_i18n;
use crate::routes::Route;

/// Nothing is here.
#[component]
pub fn NotFoundPage() -> Html {
    let i18n = use_i18n();
    html! {
        <>
            <PageHeading title={i18n.t("not-found-title")} />
            <p class="govuk-body-l">{ i18n.t("not-found-text") }</p>
            <ButtonLink to={Route::Home}>{ i18n.t("not-found-home") }</ButtonLink>
        </>
    }
}
