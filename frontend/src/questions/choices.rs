//! Who answers, with whose help, whose view it is and how: one choice a page.

use shared::assessment::{Basis, Mode, Perspective, Who};
use yew::prelude::*;

use super::cards::{Card, Cards};
use super::flow::{Action, Step};
use super::words::{Telling, who};
use crate::components::PageHeading;
use crate::i18n::I18n;

struct Asked {
    title: AttrValue,
    cards: Vec<Card>,
    value: Option<&'static str>,
    field: &'static str,
}

/// One choice about the respondent.
pub fn choice_page(i18n: &I18n, telling: &Telling, step: &Step) -> Html {
    let asked = asked(i18n, telling, step);
    let error = telling.error(i18n, asked.field);
    let on_change = {
        let (act, step) = (telling.act.clone(), step.clone());
        Callback::from(move |value: AttrValue| {
            if let Some(action) = action(&step, &value) {
                act.emit(action);
            }
        })
    };
    let legend = html! {
        <PageHeading title={asked.title} tab={i18n.t("capture-who-title")} step={step.slug()} error={error.is_some()} class="govuk-fieldset__heading capture-title" />
    };
    // Whoever is named here is named for what was said before, too.
    let relabels = matches!(step, Step::Who | Step::Perspective) && telling.draft.said() > 0;
    let hint = relabels.then(|| i18n.t("capture-who-all"));
    html! {
        <Cards id="answer" {legend} {hint} {error} cards={asked.cards} value={asked.value.map(AttrValue::Static)} {on_change} />
    }
}

fn action(step: &Step, value: &str) -> Option<Action> {
    match step {
        Step::Who => Who::parse(value).map(Action::Who),
        Step::Helper => shared::assessment::Helper::parse(value).map(Action::Helper),
        Step::Perspective => Perspective::parse(value).map(Action::Perspective),
        Step::Basis => Basis::parse(value).map(Action::Basis),
        Step::Mode => Mode::parse(value).map(Action::Mode),
        _ => None,
    }
}

fn asked(i18n: &I18n, telling: &Telling, step: &Step) -> Asked {
    let (draft, name) = (&telling.draft, &telling.name);
    let on_behalf = draft.who == Some(Who::OnBehalf);
    match step {
        Step::Helper => Asked {
            title: match (on_behalf, draft.private) {
                (true, _) => name.t(i18n, "capture-helper-title-behalf"),
                (false, true) => i18n.t("capture-helper-title-me"),
                (false, false) => name.t(i18n, "capture-helper-title-help"),
            },
            cards: draft
                .helpers()
                .into_iter()
                .map(|helper| Card::new(helper.as_str(), i18n.t_code("capture-helper", helper.as_str())))
                .collect(),
            value: draft.helper.map(|helper| helper.as_str()),
            field: "respondent.helper",
        },
        Step::Perspective => Asked {
            title: i18n.t("capture-view-title"),
            cards: Perspective::ALL
                .iter()
                .map(|view| {
                    let card = Card::new(view.as_str(), name.t(i18n, &format!("capture-view-{}", view.as_str())));
                    card.hint(name.t(i18n, &format!("capture-view-hint-{}", view.as_str())))
                })
                .collect(),
            value: draft.perspective.map(|view| view.as_str()),
            field: "respondent.perspective",
        },
        Step::Basis => Asked {
            title: name.t(i18n, "capture-basis-title"),
            cards: Basis::ALL
                .iter()
                .map(|basis| {
                    let card = Card::new(basis.as_str(), name.t(i18n, &format!("capture-basis-{}", basis.as_str())));
                    card.hint(name.t(i18n, &format!("capture-basis-hint-{}", basis.as_str())))
                })
                .collect(),
            value: draft.basis.map(|basis| basis.as_str()),
            field: "respondent.basis",
        },
        Step::Mode => Asked {
            title: i18n.t("capture-how-title"),
            cards: mode_cards(i18n),
            value: Some(draft.mode.as_str()),
            field: "mode",
        },
        _ => Asked {
            title: if draft.private { i18n.t("capture-who-title-me") } else { i18n.t("capture-who-title") },
            cards: Who::ALL
                .iter()
                .map(|one| {
                    let mut imagined = (**draft).clone();
                    imagined.who = Some(*one);
                    Card::new(one.as_str(), who(i18n, &imagined, name))
                })
                .collect(),
            value: draft.who.map(|who| who.as_str()),
            field: "respondent.who",
        },
    }
}

/// The ways of answering.
pub fn mode_cards(i18n: &I18n) -> Vec<Card> {
    let card = |mode: &Mode| {
        let card = Card::new(mode.as_str(), i18n.t_code("capture-mode", mode.as_str()));
        card.hint(i18n.t_code("capture-mode-hint", mode.as_str()))
    };
    Mode::ALL.iter().map(card).collect()
}
