//! What only a person who answers in private sees: the introduction, whether staff may see the answers, and stopping.

use uuid::Uuid;
use yew::prelude::*;

use super::at::{At, STOP, StepLink};
use super::cards::{Card, Cards};
use super::flow::{Action, Step};
use super::words::{Telling, said};
use crate::components::{Button, PageHeading};
use crate::i18n::use_i18n;

/// Props of the pages.
#[derive(Properties, Clone, PartialEq)]
pub struct PrivatePageProps {
    /// The draft.
    pub telling: Telling,
}

/// What this is, for the person to read.
#[component]
pub fn IntroPage(props: &PrivatePageProps) -> Html {
    let i18n = use_i18n();
    let draft = &props.telling.draft;
    html! {
        <>
            <PageHeading title={said(draft, &draft.instrument.title)} step="intro" class="capture-title" />
            <p class="govuk-body-l">{ said(draft, &draft.instrument.intro) }</p>
            <p class="govuk-body-l">{ i18n.t("private-intro") }</p>
            <p class="govuk-body capture-links">
                <StepLink person={draft.person} at={At::step(&Step::Who, false)}>{ i18n.t("private-not-alone") }</StepLink>
            </p>
        </>
    }
}

/// Whether staff may see the answers.
#[component]
pub fn SharePage(props: &PrivatePageProps) -> Html {
    let i18n = use_i18n();
    let cards = vec![
        Card::new("no", i18n.t("private-share-no")).hint(i18n.t("private-share-no-hint")),
        Card::new("yes", i18n.t("private-share-yes")).hint(i18n.t("private-share-yes-hint")),
    ];
    let act = props.telling.act.clone();
    let value = props.telling.draft.share.map(|share| AttrValue::Static(if share { "yes" } else { "no" }));
    let legend = html! {
        <PageHeading title={i18n.t("private-share-title")} step="share" class="govuk-fieldset__heading capture-title" />
    };
    html! {
        <Cards id="answer" {legend} hint={i18n.t("private-share-hint")} {cards} {value}
            on_change={Callback::from(move |value: AttrValue| act.emit(Action::Share(value == "yes")))} />
    }
}

/// Props of `Leaving`.
#[derive(Properties, Clone, PartialEq)]
pub struct LeavingProps {
    /// The person.
    pub person: Uuid,
}

/// The way out at the foot of each page.
#[component]
pub fn Leaving(props: &LeavingProps) -> Html {
    let i18n = use_i18n();
    html! {
        <p class="capture-leaving">
            <StepLink person={props.person} at={At::page(STOP)}>{ i18n.t("private-stop-link") }</StepLink>
        </p>
    }
}

/// Props of `StopPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct StopPageProps {
    /// The person.
    pub person: Uuid,
    /// Where going on leads.
    pub back: At,
    /// Stops.
    pub on_stop: Callback<()>,
}

/// Stopping before the end.
#[component]
pub fn StopPage(props: &StopPageProps) -> Html {
    let i18n = use_i18n();
    html! {
        <div class="capture">
            <PageHeading title={i18n.t("private-stop-title")} step="stop" class="capture-title" />
            <p class="govuk-body-l">{ i18n.t("private-stop-text") }</p>
            <div class="capture-choices">
                <StepLink person={props.person} at={props.back.clone()} class="govuk-button capture-choice">{ i18n.t("private-stop-no") }</StepLink>
                <Button class="capture-choice" kind={crate::components::ButtonKind::Secondary} on_press={props.on_stop.clone()}>
                    { i18n.t("private-stop-yes") }
                </Button>
            </div>
        </div>
    }
}
