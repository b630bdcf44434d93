//! The receipt of what was typed in, and the way to the next form.

use std::rc::Rc;

use chrono::NaiveDate;
use uuid::Uuid;
use yew::prelude::*;

use super::pass::focus_soon;
use crate::components::{Button, PageHeading, Panel, TextLink};
use crate::i18n::use_i18n;
use crate::routes::Route;

const NEXT: &str = "paper-next";

/// What was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// The form.
    pub reference: String,
    /// Whose.
    pub person: Uuid,
    /// Their name.
    pub name: String,
    /// The day on the form.
    pub on: NaiveDate,
    /// Whether the main questions are answered.
    pub completed: bool,
}

/// Props of `SentPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct SentPageProps {
    /// What was sent.
    pub sent: Rc<Sent>,
    /// Goes on to the next form.
    pub on_next: Callback<()>,
}

/// The receipt.
#[component]
pub fn SentPage(props: &SentPageProps) -> Html {
    let i18n = use_i18n();
    let sent = &props.sent;
    use_effect_with((), |()| focus_soon(NEXT.to_owned()));
    let name = || [("name", sent.name.clone().into())];
    let args = [
        ("reference", sent.reference.clone().into()),
        ("name", sent.name.clone().into()),
        ("date", i18n.date(sent.on).to_string().into()),
    ];
    let heading = html! { <PageHeading title={i18n.t("paper-sent-title")} class="govuk-panel__title" /> };
    html! {
        <div class="app-narrow">
            <Panel {heading}>{ i18n.t_args("paper-sent-text", &args) }</Panel>
            if !sent.completed { <p class="govuk-body">{ i18n.t_args("paper-sent-incomplete", &name()) }</p> }
            <p class="govuk-body">{ i18n.t("paper-sent-keep") }</p>
            <Button id={NEXT} on_press={props.on_next.clone()}>{ i18n.t("paper-sent-next") }</Button>
            <p class="govuk-body">
                <TextLink to={Route::Person { id: sent.person }}>{ i18n.t_args("paper-sent-person", &name()) }</TextLink>
            </p>
        </div>
    }
}
