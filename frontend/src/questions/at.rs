//! Where in the journey the address points: `?step=`, and for a sent assessment its id. Never an answer. How addresses are
//! written and gone to is whoever shows the journey to say: it provides a `Going`.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use yew::prelude::*;

use super::flow::Step;

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

    /// As the query of an address, without its question mark.
    pub fn query(&self) -> String {
        let id = self.id.map(|id| id.to_string());
        let parts = [("step", self.step.as_deref()), ("from", self.from.as_deref()), ("id", id.as_deref())];
        let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        parts.collect::<Vec<_>>().join("&")
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

/// Where the address points, and going elsewhere in the same journey.
#[derive(Clone, PartialEq)]
pub struct Going {
    /// Where it points.
    pub at: At,
    /// Goes on: a new entry of the history.
    pub push: Callback<At>,
    /// Goes there in place of where one is.
    pub replace: Callback<At>,
    /// The address of a place, for links.
    pub address: Callback<At, String>,
}

impl Going {
    /// Goes on: a new entry of the history.
    pub fn push(&self, at: &At) {
        self.push.emit(at.clone());
    }

    /// Goes there in place of where one is.
    pub fn replace(&self, at: &At) {
        self.replace.emit(at.clone());
    }
}

/// Where the address points, in the journey that is shown.
///
/// # Panics
/// Outside a journey.
#[hook]
pub fn use_going() -> Going {
    #[expect(clippy::expect_used, reason = "whoever shows a journey provides it")]
    use_context::<Going>().expect("a Going around the journey")
}

/// Props of `StepLink`.
#[derive(Properties, Clone, PartialEq)]
pub struct StepLinkProps {
    /// Where to.
    pub at: At,
    /// What it says.
    pub children: Html,
    /// Classes.
    #[prop_or(classes!("govuk-link"))]
    pub class: Classes,
}

/// A link to a step of the journey that is shown.
#[component]
pub fn StepLink(props: &StepLinkProps) -> Html {
    let going = use_going();
    let href = going.address.emit(props.at.clone());
    let at = props.at.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            going.push(&at);
        }
    });
    html! { <a {href} class={props.class.clone()} {onclick}>{ props.children.clone() }</a> }
}
