//! Messages: what has just happened, what to know, what to be careful of, a receipt, and more on request.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::i18n::use_i18n;

/// Props of `Notification`.
#[derive(Properties, Clone, PartialEq)]
pub struct NotificationProps {
    /// What it says.
    pub children: Html,
    /// Whether it tells a success: it takes the focus then.
    #[prop_or_default]
    pub success: bool,
    /// Its heading; a general one if nothing is given.
    #[prop_or_default]
    pub title: Option<AttrValue>,
}

/// What has just happened.
#[component]
pub fn Notification(props: &NotificationProps) -> Html {
    let i18n = use_i18n();
    let node = use_node_ref();
    {
        let (node, success) = (node.clone(), props.success);
        // A tick later than the heading, which takes the focus when the page appears.
        use_effect_with((), move |()| {
            let timer = gloo::timers::callback::Timeout::new(50, move || {
                if success && let Some(banner) = node.cast::<HtmlElement>() {
                    let _ = banner.focus();
                }
            });
            move || drop(timer)
        });
    }
    let title = props.title.clone().unwrap_or_else(|| {
        if props.success { i18n.t("notification-success") } else { i18n.t("notification-important") }
    });
    html! {
        <div
            ref={node}
            class={classes!("govuk-notification-banner", props.success.then_some("govuk-notification-banner--success"))}
            role={if props.success { "alert" } else { "region" }}
            aria-labelledby="notification-title"
            tabindex="-1"
        >
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id="notification-title">{ title }</h2>
            </div>
            <div class="govuk-notification-banner__content">{ props.children.clone() }</div>
        </div>
    }
}

/// Props of `Inset` and `WarningText`.
#[derive(Properties, Clone, PartialEq)]
pub struct InsetProps {
    /// What it says.
    pub children: Html,
}

/// Something to know, set apart from the text around it.
#[component]
pub fn Inset(props: &InsetProps) -> Html {
    html! { <div class="govuk-inset-text">{ props.children.clone() }</div> }
}

/// Something to be careful of.
#[component]
pub fn WarningText(props: &InsetProps) -> Html {
    let i18n = use_i18n();
    html! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">{ "!" }</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{ i18n.t("warning") }{ " " }</span>
                { props.children.clone() }
            </strong>
        </div>
    }
}

/// Props of `Panel`.
#[derive(Properties, Clone, PartialEq)]
pub struct PanelProps {
    /// The heading: give a `PageHeading` with class `govuk-panel__title`.
    pub heading: Html,
    /// What it says below.
    #[prop_or_default]
    pub children: Html,
}

/// A receipt: something is done.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    html! {
        <div class="govuk-panel govuk-panel--confirmation">
            { props.heading.clone() }
            <div class="govuk-panel__body">{ props.children.clone() }</div>
        </div>
    }
}

/// Props of `Details`.
#[derive(Properties, Clone, PartialEq)]
pub struct DetailsProps {
    /// What opens it.
    pub summary: AttrValue,
    /// What it holds.
    pub children: Html,
}

/// More for whoever wants it.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    html! {
        <details class="govuk-details">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{ props.summary.clone() }</span></summary>
            <div class="govuk-details__text">{ props.children.clone() }</div>
        </details>
    }
}
