//! What the device's store could not do, in plain words, with what to do next.

use yew::prelude::*;

use crate::components::{Button, ButtonKind, PageHeading};
use crate::i18n::use_i18n;
use crate::offline::StoreError;

/// Props of `StoreNotice`.
#[derive(Properties, Clone, PartialEq)]
pub struct StoreNoticeProps {
    /// What failed.
    pub error: StoreError,
    /// Tries again.
    pub on_retry: Callback<()>,
    /// Whether an answer is at stake already, as against the questions not having begun.
    #[prop_or_default]
    pub answered: bool,
    /// Whether it stands for the whole page.
    #[prop_or_default]
    pub page: bool,
}

/// A notice that takes the place of whatever needs the store, or stands above what is not yet kept.
#[component]
pub fn StoreNotice(props: &StoreNoticeProps) -> Html {
    let i18n = use_i18n();
    let name = match props.error {
        StoreError::Unavailable => "unavailable",
        StoreError::Full => "full",
        StoreError::Elsewhere => "elsewhere",
        StoreError::Locked => "locked",
        StoreError::Unreadable => "unreadable",
    };
    let reload = Callback::from(|()| {
        // Fails only where the page may not reload itself; the text says to do so too.
        let _ = gloo::utils::window().location().reload();
    });
    let title = i18n.t_code("capture-store-title", name);
    html! {
        <div class="app-notice app-notice--error capture capture-notice" role={(!props.page).then_some("alert")}>
            if props.page {
                <PageHeading {title} error=true class="govuk-heading-l" />
            } else {
                <h2 class="govuk-heading-m">{ title }</h2>
            }
            <p class="govuk-body">{ i18n.t_code("capture-store-text", name) }</p>
            if props.error == StoreError::Elsewhere {
                if props.answered {
                    <p class="govuk-body"><strong>{ i18n.t("capture-store-lost") }</strong></p>
                }
                <Button on_press={reload}>{ i18n.t("capture-store-reload") }</Button>
            } else {
                if props.answered {
                    <p class="govuk-body"><strong>{ i18n.t("capture-store-answered") }</strong></p>
                }
                <Button kind={ButtonKind::Secondary} on_press={props.on_retry.clone()}>{ i18n.t("try-again") }</Button>
            }
        </div>
    }
}
