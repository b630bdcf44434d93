//! A status in a word. The word says it; the colour only repeats it.

use yew::prelude::*;

/// What a status means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// Nothing in particular.
    #[default]
    Plain,
    /// All is well.
    Good,
    /// Something is to be done.
    Soon,
    /// Something is late or wrong.
    Late,
    /// No longer in question.
    Quiet,
}

/// A status: the word, and what it means.
pub fn tag(text: AttrValue, kind: TagKind) -> Html {
    let class = match kind {
        TagKind::Plain => "app-tag--plain",
        TagKind::Good => "app-tag--good",
        TagKind::Soon => "app-tag--soon",
        TagKind::Late => "app-tag--late",
        TagKind::Quiet => "app-tag--quiet",
    };
    html! { <strong class={classes!("govuk-tag", class)}>{ text }</strong> }
}
