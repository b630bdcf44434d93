//! A link that was just made: its address, shown this once. The token is in this page's memory alone and goes with it.

use chrono::Local;
use shared::link::{LinkPurpose, MadeLink};
use yew::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::i18n::use_i18n;
use crate::pages::insight::CopyButton;

/// Props of `Made`.
#[derive(Properties, Clone, PartialEq)]
pub struct MadeProps {
    /// The link.
    pub link: MadeLink,
    /// The name the person likes to be called.
    pub name: AttrValue,
    /// Puts it away.
    pub on_close: Callback<()>,
}

/// The address to hand over: the token stands behind the `#`, which no browser sends.
pub fn address(origin: &str, link: &MadeLink) -> String {
    // The app that asks lives in a folder of its own.
    let folder = if link.purpose == LinkPurpose::Answer { "answer/" } else { "progress" };
    format!("{origin}/my/{folder}#{}", link.token)
}

/// The address, how to give it to the person, and putting it away.
#[component]
pub fn Made(props: &MadeProps) -> Html {
    let i18n = use_i18n();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(made) = node.cast::<web_sys::HtmlElement>() {
                // Fails only for an element that cannot take the focus.
                let _ = made.focus();
            }
        });
    }
    let link = &props.link;
    let origin = gloo::utils::window().location().origin().unwrap_or_default();
    let address = AttrValue::from(address(&origin, link));
    let until = i18n.date(link.expires_at.with_timezone(&Local).date_naive()).as_str().to_owned();
    let args = [("name", props.name.as_str().into()), ("until", until.into())];
    let purpose = link.purpose.as_str();
    let select =
        Callback::from(|event: FocusEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().select());
    html! {
        <div ref={node} class="links-made" role="group" aria-labelledby="links-made" tabindex="-1">
            <h3 class="govuk-heading-s" id="links-made">{ i18n.t_code("links-made-title", purpose) }</h3>
            <p class="govuk-body">
                { i18n.t_args(&format!("links-made-{purpose}"), &args) }{ " " }
                <strong>{ i18n.t("links-made-once") }</strong>
            </p>
            if link.purpose == LinkPurpose::Progress {
                <p class="govuk-body"><strong>{ i18n.t_args("links-unopened", &args) }</strong></p>
            }
            <label class="govuk-label" for="links-address">{ i18n.t("links-address") }</label>
            <input class="govuk-input links-made__address" id="links-address" type="text" readonly={true} dir="ltr" value={address.clone()}
                autocomplete="off" spellcheck="false" onfocus={select} />
            <CopyButton text={address} label={i18n.t("links-copy")} />
            <p class="govuk-body">{ i18n.t_args("links-give", &args) }</p>
            <Button kind={ButtonKind::Secondary} class="links-made__close" on_press={props.on_close.clone()}>
                { i18n.t("links-made-close") }
            </Button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_stands_where_no_browser_sends_it() {
        let link = |purpose| MadeLink {
            id: uuid::Uuid::nil(),
            purpose,
            token: "abc-_123".into(),
            expires_at: chrono::DateTime::default(),
        };
        let origin = "https://outcomes.example";
        assert_eq!(address(origin, &link(LinkPurpose::Answer)), "https://outcomes.example/my/answer/#abc-_123");
        assert_eq!(address(origin, &link(LinkPurpose::Progress)), "https://outcomes.example/my/progress#abc-_123");
    }
}
