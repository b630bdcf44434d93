//! Links inside the app: as text, as a button, back, and the trail of where a page is.

use yew::prelude::*;
use yew_router::prelude::*;

use super::button::ButtonKind;
use crate::i18n::I18n;
use crate::routes::Route;

/// Props of `TextLink`.
#[derive(Properties, Clone, PartialEq)]
pub struct TextLinkProps {
    /// Where to.
    pub to: Route,
    /// What it says.
    pub children: Html,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A link in running text.
#[component]
pub fn TextLink(props: &TextLinkProps) -> Html {
    html! {
        <Link<Route> to={props.to.clone()} classes={classes!("govuk-link", props.class.clone())}>
            { props.children.clone() }
        </Link<Route>>
    }
}

/// Props of `ButtonLink`.
#[derive(Properties, Clone, PartialEq)]
pub struct ButtonLinkProps {
    /// Where to.
    pub to: Route,
    /// What it says.
    pub children: Html,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A link that looks like a button: the next step of a task.
#[component]
pub fn ButtonLink(props: &ButtonLinkProps) -> Html {
    html! {
        <Link<Route> to={props.to.clone()} classes={classes!("govuk-button", props.kind.class(), props.class.clone())}>
            { props.children.clone() }
        </Link<Route>>
    }
}

/// The link above the heading to where the reader came from.
pub fn back_link(to: Route, text: AttrValue) -> Html {
    html! { <Link<Route> {to} classes="govuk-back-link">{ text }</Link<Route>> }
}

/// One step of the trail.
#[derive(Clone, Debug, PartialEq)]
pub struct Crumb {
    /// What it says.
    pub text: AttrValue,
    /// Where to.
    pub to: Route,
}

/// The trail of where a page is, from the top down, without the page itself.
pub fn crumbs(i18n: &I18n, trail: &[Crumb]) -> Html {
    html! {
        <nav class="govuk-breadcrumbs" aria-label={i18n.t("breadcrumb")}>
            <ol class="govuk-breadcrumbs__list">
                for crumb in trail {
                    <li class="govuk-breadcrumbs__list-item">
                        <Link<Route> to={crumb.to.clone()} classes="govuk-breadcrumbs__link">
                            { crumb.text.clone() }
                        </Link<Route>>
                    </li>
                }
            </ol>
        </nav>
    }
}
