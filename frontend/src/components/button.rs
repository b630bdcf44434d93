//! Buttons that do something. What leads somewhere is a link: see `link`.

use yew::prelude::*;

use crate::i18n::use_i18n;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The page's main thing to do; at most one a page.
    #[default]
    Primary,
    /// Everything else.
    Secondary,
    /// What cannot easily be undone.
    Warning,
}

impl ButtonKind {
    /// The class beside `govuk-button`.
    pub fn class(self) -> Option<&'static str> {
        match self {
            ButtonKind::Primary => None,
            ButtonKind::Secondary => Some("govuk-button--secondary"),
            ButtonKind::Warning => Some("govuk-button--warning"),
        }
    }
}

/// Props of `Button`.
#[derive(Properties, Clone, PartialEq)]
pub struct ButtonProps {
    /// What it says.
    pub children: Html,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Whether it sends the form it stands in.
    #[prop_or_default]
    pub submit: bool,
    /// Whether what it does is under way: it says so and does nothing more, and keeps the focus.
    #[prop_or_default]
    pub busy: bool,
    /// Called when it is pressed and not busy.
    #[prop_or_default]
    pub on_press: Callback<()>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What a screen reader says instead of the text.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Ids of what describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Whether it opens something that is open now.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// The id of what it opens.
    #[prop_or_default]
    pub controls: Option<AttrValue>,
}

/// A button. In a `<form>` with `submit`, the form's `onsubmit` is called and this one's `on_press` too.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let i18n = use_i18n();
    let onclick = {
        let (busy, submit, on_press) = (props.busy, props.submit, props.on_press.clone());
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
                return;
            }
            if !submit {
                event.prevent_default();
            }
            on_press.emit(());
        })
    };
    html! {
        <button
            type={if props.submit { "submit" } else { "button" }}
            id={props.id.clone()}
            class={classes!("govuk-button", props.kind.class(), props.busy.then_some("app-button--busy"), props.class.clone())}
            aria-disabled={props.busy.then_some("true")}
            aria-label={props.label.clone()}
            aria-describedby={props.described_by.clone()}
            aria-expanded={props.expanded.map(|open| open.to_string())}
            aria-controls={props.controls.clone()}
            {onclick}
        >
            { props.children.clone() }
            if props.busy {
                <span class="app-spinner" aria-hidden="true"></span>
                <span class="govuk-visually-hidden">{ i18n.t("button-busy") }</span>
            }
        </button>
    }
}
