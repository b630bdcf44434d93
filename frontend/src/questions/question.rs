//! Questions answered from a scale: a rating or choice, progress on a personal outcome, and whether to answer more.

use shared::assessment::Perspective;
use shared::instrument::{ItemKind, Variant};
use yew::prelude::*;

use super::cards::Cards;
use super::flow::{Action, Step};
use super::words::{Telling, caption, help, item_picture, said, scale_cards};
use crate::components::{Button, ButtonKind, PageHeading, drawing, picture};
use crate::i18n::I18n;

/// One item with its scale.
pub fn scale_page(i18n: &I18n, telling: &Telling, item: &str) -> Html {
    let draft = &telling.draft;
    let Some(item) = draft.instrument.item(item) else { return html! {} };
    let (cards, aside) = scale_cards(draft, item);
    let on_change = {
        let (act, id) = (telling.act.clone(), item.id.clone());
        Callback::from(move |value: AttrValue| {
            if let Ok(code) = value.parse() {
                act.emit(Action::Answer(id.clone(), code));
            }
        })
    };
    let lang = AttrValue::from(draft.language.clone());
    let legend = html! {
        <PageHeading
            title={said(draft, &item.text)}
            caption={caption(draft, item)}
            step={item.id.clone()}
            class="govuk-fieldset__heading capture-title"
        />
    };
    html! {
        <>
            { whose_view(i18n, telling) }
            { veiled(i18n, telling, &Step::Item(item.id.clone())) }
            { item_picture(draft, item) }
            <Cards id="answer" {legend} hint={help(draft, item)} {cards} {aside} {lang}
                value={telling.shown.answers.get(&item.id).map(|code| AttrValue::from(code.to_string()))} {on_change} />
        </>
    }
}

/// A proxy is reminded whose view is asked for.
pub fn whose_view(i18n: &I18n, telling: &Telling) -> Html {
    let id = match telling.draft.perspective {
        None => return html! {},
        Some(Perspective::TheirView) => "capture-proxy-their_view",
        Some(Perspective::OwnView) => "capture-proxy-own_view",
    };
    html! { <p class="capture-reminder">{ telling.name.t(i18n, id) }</p> }
}

/// An answer given before stopping in private stays hidden; answering again replaces it.
pub fn veiled(i18n: &I18n, telling: &Telling, step: &Step) -> Html {
    if !telling.draft.is_veiled(step) {
        return html! {};
    }
    html! { <p class="capture-reminder">{ i18n.t("private-veiled-note") }</p> }
}

/// Progress on one personal outcome, with the person's own words.
pub fn progress_page(i18n: &I18n, telling: &Telling, number: usize) -> Html {
    let draft = &telling.draft;
    let (Some(item), Some(outcome)) = (draft.item_of(ItemKind::OutcomeProgress), draft.earlier_outcome(number)) else {
        return html! {};
    };
    let (cards, aside) = scale_cards(draft, item);
    // What is said of the section is said once.
    let hint = if number == 0 { help(draft, item) } else { item.help.as_ref().map(|help| said(draft, help)) };
    let on_change = {
        let (act, id) = (telling.act.clone(), outcome.id);
        Callback::from(move |value: AttrValue| {
            if let Ok(code) = value.parse() {
                act.emit(Action::Progress(id, code));
            }
        })
    };
    let legend = html! {
        <>
            <span class="capture-own-words">
                <span class="capture-own-words__lead">{ i18n.t("capture-you-said") }{ " " }</span>
                <q>{ outcome.text.clone() }</q>
            </span>
            <PageHeading title={said(draft, &item.text)} step={number.to_string()} class="govuk-fieldset__heading capture-title" />
        </>
    };
    html! {
        <>
            { whose_view(i18n, telling) }
            { veiled(i18n, telling, &Step::Progress(number)) }
            { item_picture(draft, item) }
            <Cards id="answer" {legend} {hint} {cards} {aside}
                lang={AttrValue::from(draft.language.clone())}
                value={telling.shown.outcome_progress.get(&outcome.id).map(|code| AttrValue::from(code.to_string()))} {on_change} />
        </>
    }
}

/// A few more questions about a domain, or on to what comes next.
pub fn more_page(i18n: &I18n, telling: &Telling, section: &str, on_choose: &Callback<bool>) -> Html {
    let draft = &telling.draft;
    let Some(section) = draft.section(section) else { return html! {} };
    let title = said(draft, &section.title);
    let count = draft.aspects(section).count();
    let args = [("n", count.into())];
    let after = draft.next(&Step::More(section.id.clone()));
    let comment_next =
        matches!(&after, Step::Item(id) if draft.section_of(id).is_some_and(|next| next.id == section.id));
    let drawn = if draft.variant == Variant::Easy { drawing(&format!("section-{}", section.id)) } else { None };
    let choose = |open: bool| {
        let on_choose = on_choose.clone();
        Callback::from(move |()| on_choose.emit(open))
    };
    let move_on = if comment_next { i18n.t("capture-more-skip") } else { i18n.t("capture-more-on") };
    html! {
        <>
            if let Some(drawn) = drawn {
                { picture(drawn, "capture-picture") }
            }
            <PageHeading title={i18n.t("capture-more-title")} caption={title} step={section.id.clone()} class="capture-title" />
            <p class="govuk-body-l">{ i18n.t_args("capture-more-text", &args) }</p>
            <ul class="govuk-list capture-topics">
                for item in draft.aspects(section) {
                    <li>{ said(draft, &item.short) }</li>
                }
            </ul>
            <div class="capture-choices">
                <Button class="capture-choice" on_press={choose(true)}>{ i18n.t("capture-more-yes") }</Button>
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={choose(false)}>{ move_on }</Button>
            </div>
        </>
    }
}
