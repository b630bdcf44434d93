//! What shades and shapes stand for, in words beside their sample.

use shared::assessment::Voice;
use yew::prelude::*;

use super::ratings::shape;

/// The words of a scale.
#[derive(Properties, Clone, PartialEq)]
pub struct ScaleKeyProps {
    /// What the list is called.
    pub label: AttrValue,
    /// Points of the scale with their words, lowest first.
    pub scale: Vec<(i16, String)>,
}

/// The five shades with their figures and words.
#[component]
pub fn ScaleKey(props: &ScaleKeyProps) -> Html {
    let points = props.scale.iter().enumerate().map(|(rank, (value, words))| {
        html! {
            <li class="scale-key__point">
                <span class={classes!("scale-key__sample", format!("scale-key__sample--{}", rank.min(4) + 1))}>{ value }</span>
                <span>{ words }</span>
            </li>
        }
    });
    html! { <ul class="scale-key" aria-label={&props.label}>{ for points }</ul> }
}

/// The words for each voice.
#[derive(Properties, Clone, PartialEq)]
pub struct VoiceKeyProps {
    /// What the list is called.
    pub label: AttrValue,
    /// The voices in the pictures, with their words.
    pub voices: Vec<(Voice, AttrValue)>,
    /// The words for the small open mark, where one is drawn.
    #[prop_or_default]
    pub none: Option<AttrValue>,
}

/// The shape of each voice with its words.
#[component]
pub fn VoiceKey(props: &VoiceKeyProps) -> Html {
    let row = |voice: Voice, words: &AttrValue, open: bool| {
        let own = if voice == Voice::Own { "chart--own" } else { "chart--proxy" };
        let class = classes!("chart__mark", own, open.then_some("chart__mark--none"));
        html! {
            <li class="voice-key__voice">
                <svg class="voice-key__sample" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    { shape(voice, 12.0, 12.0, if open { 5.0 } else { 9.0 }, class) }
                </svg>
                <span>{ words }</span>
            </li>
        }
    };
    let first = props.voices.first().map_or(Voice::Own, |(voice, _)| *voice);
    html! {
        <ul class="voice-key" aria-label={&props.label}>
            { for props.voices.iter().map(|(voice, words)| row(*voice, words, false)) }
            { for props.none.iter().map(|words| row(first, words, true)) }
        </ul>
    }
}
