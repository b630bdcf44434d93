//! What shades and shapes stand for, in words beside their sample.

use shared::assessment::Voice;
use yew::prelude::*;

use super::ratings::shape;

/// The five shades with their figures and words.
pub fn scale_key(label: &AttrValue, scale: &[(i16, String)]) -> Html {
    let points = scale.iter().enumerate().map(|(rank, (value, words))| {
        html! {
            <li class="scale-key__point">
                <span class={classes!("scale-key__sample", format!("scale-key__sample--{}", rank.min(4) + 1))}>{ value }</span>
                <span>{ words }</span>
            </li>
        }
    });
    html! { <ul class="scale-key" aria-label={label}>{ for points }</ul> }
}

/// The shape of each voice with its words.
pub fn voice_key(label: &AttrValue, voices: &[(Voice, AttrValue)], none: &Option<AttrValue>) -> Html {
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
    let first = voices.first().map_or(Voice::Own, |(voice, _)| *voice);
    html! {
        <ul class="voice-key" aria-label={label}>
            { for voices.iter().map(|(voice, words)| row(*voice, words, false)) }
            { for none.iter().map(|words| row(first, words, true)) }
        </ul>
    }
}
