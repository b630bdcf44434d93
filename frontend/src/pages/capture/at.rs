//! The addresses of an assessment in the staff's app: which page of which person's.

use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::questions::at::{At, Going};
use crate::routes::Route;

/// Props of `Addresses`.
#[derive(Properties, Clone, PartialEq)]
pub struct AddressesProps {
    /// Whose assessment.
    pub person: Uuid,
    /// The pages of it.
    pub children: Html,
}

/// Gives the pages inside the way to each other.
#[component]
pub fn Addresses(props: &AddressesProps) -> Html {
    let navigator = use_navigator();
    let at = use_location().and_then(|location| location.query::<At>().ok()).unwrap_or_default();
    let route = Route::Assess { id: props.person };
    let go = |replacing: bool| {
        let (navigator, route) = (navigator.clone(), route.clone());
        Callback::from(move |at: At| {
            if let Some(navigator) = &navigator {
                let _ = if replacing {
                    navigator.replace_with_query(&route, &at)
                } else {
                    navigator.push_with_query(&route, &at)
                };
            }
        })
    };
    let address = {
        let route = route.clone();
        Callback::from(move |at: At| {
            let query = at.query();
            if query.is_empty() { route.to_path() } else { format!("{}?{query}", route.to_path()) }
        })
    };
    let going = Going { at, push: go(false), replace: go(true), address };
    html! { <ContextProvider<Going> context={going}>{ props.children.clone() }</ContextProvider<Going>> }
}

/// Props of `AssessLink`.
#[derive(Properties, Clone, PartialEq)]
pub struct AssessLinkProps {
    /// Whose assessment.
    pub person: Uuid,
    /// Where to in it.
    pub at: At,
    /// What it says.
    pub children: Html,
    /// Classes.
    #[prop_or(classes!("govuk-link"))]
    pub class: Classes,
}

/// A link into somebody's assessment, from anywhere.
#[component]
pub fn AssessLink(props: &AssessLinkProps) -> Html {
    html! {
        <Link<Route, At> to={Route::Assess { id: props.person }} query={Some(props.at.clone())} classes={props.class.clone()}>
            { props.children.clone() }
        </Link<Route, At>>
    }
}
