//! Questions answered in one's own words: a comment, and personal outcomes.

use shared::assessment::MAX_PERSONAL_OUTCOMES;
use shared::instrument::ItemKind;
use uuid::Uuid;
use yew::prelude::*;

use super::flow::{Action, Draft, Step};
use super::question::{veiled, whose_view};
use super::words::{Telling, caption, help, item_picture, said};
use crate::components::{Checkbox, Fieldset, PageHeading, TextArea};
use crate::i18n::I18n;

/// The fields of a page of words, with their ids on the page; none for other pages.
pub fn fields(draft: &Draft, step: &Step) -> Option<Vec<(AttrValue, AttrValue)>> {
    let Step::Item(id) = step else { return None };
    match draft.instrument.item(id)?.kind {
        ItemKind::Comment => Some(vec![(AttrValue::from(format!("comments.{id}")), AttrValue::Static("comment"))]),
        ItemKind::PersonalOutcomes => {
            let slots = (0..MAX_PERSONAL_OUTCOMES).map(|slot| {
                (AttrValue::from(format!("personal_outcomes.{slot}")), AttrValue::from(format!("outcome-{slot}")))
            });
            let group = (AttrValue::Static("personal_outcomes"), AttrValue::Static("kept"));
            Some(slots.chain([group]).collect())
        }
        _ => None,
    }
}

/// One comment.
pub fn comment_page(i18n: &I18n, telling: &Telling, item: &str) -> Html {
    let draft = &telling.draft;
    let Some(item) = draft.instrument.item(item) else { return html! {} };
    let on_input = {
        let (act, id) = (telling.act.clone(), item.id.clone());
        Callback::from(move |text: String| act.emit(Action::Comment(id.clone(), text)))
    };
    let title = said(draft, &item.text);
    let error = telling.error(i18n, &format!("comments.{}", item.id));
    html! {
        <>
            { whose_view(i18n, telling) }
            { veiled(i18n, telling, &Step::Item(item.id.clone())) }
            { item_picture(draft, item) }
            <PageHeading
                title={title.clone()}
                caption={caption(draft, item)}
                step={item.id.clone()}
                error={error.is_some()}
                class="capture-title"
            />
            <TextArea id="comment" label={title} label_class="govuk-visually-hidden"
                hint={help(draft, item)} {error}
                value={telling.shown.comments.get(&item.id).cloned().unwrap_or_default()}
                max={draft.max_length(&item.id)} lang={AttrValue::from(draft.language.clone())} {on_input} />
        </>
    }
}

/// Up to three personal outcomes: earlier ones that still matter, and new ones.
pub fn outcomes_page(i18n: &I18n, telling: &Telling, item: &str) -> Html {
    let draft = &telling.draft;
    let Some(item) = draft.instrument.item(item) else { return html! {} };
    let title = said(draft, &item.text);
    let earlier = !draft.earlier_outcomes.is_empty();
    html! {
        <>
            { whose_view(i18n, telling) }
            { veiled(i18n, telling, &Step::Item(item.id.clone())) }
            { item_picture(draft, item) }
            <PageHeading
                title={title.clone()}
                caption={caption(draft, item)}
                step={item.id.clone()}
                error={!telling.problems.is_empty()}
                class="capture-title"
            />
            if let Some(help) = help(draft, item) {
                <p class="govuk-hint capture-hint">{ help }</p>
            }
            if earlier {
                <Fieldset id="kept" legend={html! { { i18n.t("capture-outcomes-kept") } }}
                    hint={i18n.t("capture-outcomes-kept-hint")} error={telling.error(i18n, "personal_outcomes")}>
                    for outcome in draft.earlier_outcomes.iter() {
                        { kept(telling, outcome.id, &outcome.text) }
                    }
                </Fieldset>
                <h2 class="govuk-heading-m">{ i18n.t("capture-outcomes-new") }</h2>
            } else {
                <div id="kept"></div>
            }
            for slot in slots(&telling.shown) {
                { named(telling, i18n, &item.id, slot) }
            }
        </>
    }
}

/// The slots to show: as many as may still be named, and every one that holds words.
fn slots(draft: &Draft) -> Vec<u8> {
    let free = MAX_PERSONAL_OUTCOMES.saturating_sub(draft.kept.len());
    let written = |slot: &u8| draft.named.get(slot).is_some_and(|outcome| !outcome.text.trim().is_empty());
    let mut shown = 0;
    let all = (0_u8..).take(MAX_PERSONAL_OUTCOMES);
    let blank_left = free.saturating_sub(all.clone().filter(written).count());
    all.filter(|slot| {
        let blank = !written(slot);
        if blank {
            shown += 1;
        }
        !blank || shown <= blank_left
    })
    .collect()
}

fn kept(telling: &Telling, id: Uuid, text: &str) -> Html {
    let act = telling.act.clone();
    html! {
        <Checkbox id={format!("kept-{id}")} label={text.to_owned()} checked={telling.shown.kept.contains(&id)}
            on_change={Callback::from(move |keep: bool| act.emit(Action::Keep(id, keep)))} />
    }
}

fn named(telling: &Telling, i18n: &crate::i18n::I18n, item: &str, slot: u8) -> Html {
    let act = telling.act.clone();
    let text = telling.shown.named.get(&slot).map(|outcome| outcome.text.clone()).unwrap_or_default();
    html! {
        <TextArea key={slot.to_string()} id={format!("outcome-{slot}")} label={i18n.t_code("capture-outcome", &(slot + 1).to_string())}
            value={text} rows=3 max={telling.draft.max_length(item)} lang={AttrValue::from(telling.draft.language.clone())}
            error={telling.error(i18n, &format!("personal_outcomes.{slot}"))}
            // One line of words; the field is only taller so that all of it can be read.
            on_input={Callback::from(move |text: String| act.emit(Action::Name(slot, Uuid::now_v7(), text.replace(['\r', '\n'], " "))))} />
    }
}
