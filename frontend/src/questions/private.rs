//! What only a person who answers in private sees: the introduction, whether staff may see the answers, and stopping.

use yew::prelude::*;

use super::at::{At, STOP, StepLink};
use super::cards::{Card, Cards};
use super::flow::{Action, Step};
use super::words::{Telling, said};
use crate::components::{Button, PageHeading};
use crate::i18n::I18n;

/// What this is, for the person to read.
pub fn intro_page(i18n: &I18n, telling: &Telling) -> Html {
    let draft = &telling.draft;
    html! {
        <>
            <PageHeading title={said(draft, &draft.instrument.title)} step="intro" class="capture-title" />
            <p class="govuk-body-l">{ said(draft, &draft.instrument.intro) }</p>
            <p class="govuk-body-l">{ i18n.t("private-intro") }</p>
            <p class="govuk-body capture-links">
                <StepLink at={At::step(&Step::Who, false)}>{ i18n.t("private-not-alone") }</StepLink>
            </p>
        </>
    }
}

/// Whether staff may see the answers.
pub fn share_page(i18n: &I18n, telling: &Telling) -> Html {
    let cards = vec![
        Card::new("no", i18n.t("private-share-no")).hint(i18n.t("private-share-no-hint")),
        Card::new("yes", i18n.t("private-share-yes")).hint(i18n.t("private-share-yes-hint")),
    ];
    let act = telling.act.clone();
    let value = telling.draft.share.map(|share| AttrValue::Static(if share { "yes" } else { "no" }));
    let legend = html! {
        <PageHeading title={i18n.t("private-share-title")} step="share" class="govuk-fieldset__heading capture-title" />
    };
    html! {
        <Cards id="answer" {legend} hint={i18n.t("private-share-hint")} {cards} {value}
            on_change={Callback::from(move |value: AttrValue| act.emit(Action::Share(value == "yes")))} />
    }
}

/// The way out at the foot of each page.
pub fn leaving(i18n: &I18n) -> Html {
    html! {
        <p class="capture-leaving">
            <StepLink at={At::page(STOP)}>{ i18n.t("private-stop-link") }</StepLink>
        </p>
    }
}

/// Stopping before the end.
pub fn stop_page(i18n: &I18n, back: &At, on_stop: &Callback<()>) -> Html {
    html! {
        <div class="capture">
            <PageHeading title={i18n.t("private-stop-title")} step="stop" class="capture-title" />
            <p class="govuk-body-l">{ i18n.t("private-stop-text") }</p>
            <div class="capture-choices">
                <StepLink at={back.clone()} class="govuk-button capture-choice">{ i18n.t("private-stop-no") }</StepLink>
                <Button class="capture-choice" kind={crate::components::ButtonKind::Secondary} on_press={on_stop.clone()}>
                    { i18n.t("private-stop-yes") }
                </Button>
            </div>
        </div>
    }
}
