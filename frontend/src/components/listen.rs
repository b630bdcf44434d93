//! The button that reads a page aloud, and what is said where that cannot be done.

use web_sys::Element;
use yew::prelude::*;

use crate::hooks::{Aloud, Speech};
use crate::i18n::use_i18n;
use crate::state::display::use_showing;

/// What is read of a page, in the order in which it stands.
const READ: &str = "h1, .govuk-caption-l, .govuk-hint, .capture-card__words, .capture-reminder, .capture-own-words, \
    .govuk-body-l, .capture-topics li, .govuk-checkboxes__label, [data-read], \
    .capture .govuk-label:not(.govuk-visually-hidden)";

/// Props of `Listen`.
#[derive(Properties, Clone, PartialEq)]
pub struct ListenProps {
    /// Selector of what holds the words.
    pub within: &'static str,
    /// Changes when other words stand there: reading stops, or begins anew where the reader has asked for that.
    pub step: AttrValue,
    /// The language of the words, where it is not the interface's.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// Reads aloud, and stops.
#[component]
pub fn Listen(props: &ListenProps) -> Html {
    let i18n = use_i18n();
    let showing = use_showing();
    let how = use_state_eq(Aloud::default);
    let speech = use_mut_ref(|| None::<Speech>);
    let language = props.lang.as_deref().and_then(shared::language::of_tag).unwrap_or_else(|| i18n.reading());
    let start = {
        let (how, speech, within) = (how.clone(), speech.clone(), props.within);
        move || {
            let how = how.clone();
            // What is read is silenced first; then there is one at a time.
            speech.replace(None);
            let read = Speech::start(blocks(within), language, Callback::from(move |now| how.set(now)));
            speech.replace(Some(read));
        }
    };
    {
        let (start, speech, how) = (start.clone(), speech.clone(), how.clone());
        let aloud = showing.display().aloud;
        use_effect_with((props.step.clone(), language.tag, aloud), move |(_, _, aloud)| {
            speech.replace(None);
            how.set(Aloud::Silent);
            if *aloud {
                start();
            }
            move || drop(speech.take())
        });
    }
    let press = {
        let (how, speech) = (how.clone(), speech.clone());
        Callback::from(move |_: MouseEvent| {
            if *how == Aloud::Speaking {
                speech.replace(None);
                how.set(Aloud::Silent);
            } else {
                start();
            }
        })
    };
    let speaking = *how == Aloud::Speaking;
    html! {
        <>
            <button type="button" class={classes!("capture-wording", "listen", speaking.then_some("listen--speaking"))} onclick={press}>
                <svg class="listen__mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                    <path d="M4 9.500h4l5-4v13l-5-4H4z"></path>
                    if !speaking { <path d="M16.500 8.500a5 5 0 0 1 0 7M19 6a8.500 8.500 0 0 1 0 12"></path> }
                </svg>
                { if speaking { i18n.t("listen-stop") } else { i18n.t("listen") } }
            </button>
            <span class="listen__note" role="status">
                { match *how {
                    Aloud::NoVoice => i18n.t("listen-no-voice"),
                    Aloud::Unable => i18n.t("listen-none"),
                    _ => AttrValue::Static(""),
                } }
            </span>
        </>
    }
}

/// The elements that hold words, without those inside another of them.
fn blocks(within: &str) -> Vec<Element> {
    let Ok(Some(root)) = gloo::utils::document().query_selector(within) else { return Vec::new() };
    let Ok(found) = root.query_selector_all(READ) else { return Vec::new() };
    let mut blocks: Vec<Element> = Vec::new();
    for index in 0..found.length() {
        use wasm_bindgen::JsCast;
        let Some(element) = found.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        if !blocks.iter().any(|other| other.contains(Some(&element))) {
            blocks.push(element);
        }
    }
    blocks
}
