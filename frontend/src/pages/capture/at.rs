//! Where in the journey the address points: `?step=`, and for a sent assessment its id. Never an answer.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use super::flow::Step;
use crate::routes::Route;

/// The step of “not today”.
pub const NOT_TODAY: &str = "not-today";
/// The step of the receipt.
pub const SENT: &str = "sent";
/// The step in which the person stops answering in private.
pub const STOP: &str = "stop";
/// The step before there is a draft, in which the way of answering is changed.
pub const HOW: &str = "how";

/// The query of the address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// Which step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// `check` where the step was opened from the check page and leads back to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The assessment, on the receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
}

impl At {
    /// A page that is no step of a draft.
    pub fn page(step: &str) -> At {
        At { step: Some(step.to_owned()), ..At::default() }
    }

    /// A step of a draft.
    pub fn step(step: &Step, checking: bool) -> At {
        At { step: Some(step.slug()), from: checking.then(|| "check".to_owned()), id: None }
    }

    /// The receipt.
    pub fn sent(id: Uuid) -> At {
        At { step: Some(SENT.to_owned()), from: None, id: Some(id) }
    }

    /// Whether the address names this page.
    pub fn is(&self, page: &str) -> bool {
        self.step.as_deref() == Some(page)
    }

    /// Whether the step leads back to the check page.
    pub fn is_checking(&self) -> bool {
        self.from.as_deref() == Some("check")
    }
}

/// Where the address points, and going elsewhere in the same person's assessment.
#[derive(Clone, PartialEq)]
pub struct Going {
    /// Where it points.
    pub at: At,
    person: Uuid,
    navigator: Option<Navigator>,
}

impl Going {
    /// Goes on: a new entry of the history.
    pub fn push(&self, at: &At) {
        if let Some(navigator) = &self.navigator {
            let _ = navigator.push_with_query(&self.route(), at);
        }
    }

    /// Goes there in place of where one is.
    pub fn replace(&self, at: &At) {
        if let Some(navigator) = &self.navigator {
            let _ = navigator.replace_with_query(&self.route(), at);
        }
    }

    /// The route of this person's assessment.
    pub fn route(&self) -> Route {
        Route::Assess { id: self.person }
    }
}

/// Where the address points, in this person's assessment.
#[hook]
pub fn use_going(person: Uuid) -> Going {
    let navigator = use_navigator();
    let at = use_location().and_then(|location| location.query::<At>().ok()).unwrap_or_default();
    Going { at, person, navigator }
}

/// Props of `StepLink`.
#[derive(Properties, Clone, PartialEq)]
pub struct StepLinkProps {
    /// Whose assessment.
    pub person: Uuid,
    /// Where to.
    pub at: At,
    /// What it says.
    pub children: Html,
    /// Classes.
    #[prop_or(classes!("govuk-link"))]
    pub class: Classes,
}

/// A link to a step.
#[component]
pub fn StepLink(props: &StepLinkProps) -> Html {
    html! {
        <Link<Route, At> to={Route::Assess { id: props.person }} query={Some(props.at.clone())} classes={props.class.clone()}>
            { props.children.clone() }
        </Link<Route, At>>
    }
}
