//! The service's mark and name.

use yew::prelude::*;

use crate::i18n::I18n;

/// The mark, three ratings that rise, and the name beside it.
pub fn wordmark(i18n: &I18n) -> Html {
    html! {
        <>
            <svg class="app-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
                <rect class="app-mark__ground" width="40" height="40" rx="12"></rect>
                <circle class="app-mark__dot" cx="10.5" cy="27.5" r="4"></circle>
                <circle class="app-mark__dot" cx="20" cy="21" r="4.5"></circle>
                <circle class="app-mark__dot app-mark__dot--now" cx="30" cy="12.5" r="5"></circle>
            </svg>
            <span class="app-wordmark__text">{ i18n.t("service-name") }</span>
        </>
    }
}
