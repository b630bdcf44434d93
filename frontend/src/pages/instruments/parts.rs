//! The parts of a questionnaire as they are read: texts in both wordings, sections with their items, scales.

use shared::instrument::{Ask, Item, ItemKind, Scale, Section, Text, Variant};
use yew::prelude::*;

use crate::components::Table;
use crate::i18n::I18n;

/// A text in the standard wording and in Easy Read, side by side where there is room. The names of the two are shown
/// with `named`, and said to screen readers without.
pub(super) fn both(i18n: &I18n, text: &Text, named: bool) -> Html {
    let one = |variant: Variant, name: AttrValue| {
        html! {
            <div class="instruments__wording">
                <p class={if named { "instruments__variant" } else { "govuk-visually-hidden" }}>{ name }</p>
                <p class="govuk-body">{ text.get(i18n.language(), variant) }</p>
            </div>
        }
    };
    html! {
        <div class="instruments__both">
            { one(Variant::Standard, i18n.t("instrument-standard")) }
            { one(Variant::Easy, i18n.t("instrument-easy")) }
        </div>
    }
}

/// A section with its items.
pub(super) fn section(i18n: &I18n, section: &Section) -> Html {
    html! {
        <section class="instruments__section" key={section.id.clone()}>
            <h3 class="govuk-heading-m">{ section.title.get(i18n.language(), Variant::Standard) }</h3>
            if let Some(intro) = &section.intro {
                { both(i18n, intro, false) }
            }
            <ol class="instruments__items">
                for item in section.items.iter() {
                    { whole_item(i18n, item) }
                }
            </ol>
        </section>
    }
}

/// One item.
fn whole_item(i18n: &I18n, item: &Item) -> Html {
    let condition = item.show_if.as_ref().map(|condition| {
        let codes = condition.any_of.iter().map(|code| code.to_string().replace('-', "\u{2212}")).collect::<Vec<_>>();
        let args = [("item", condition.item.clone().into()), ("codes", codes.join(", ").into())];
        i18n.t_args("instrument-only-if", &args)
    });
    html! {
        <li key={item.id.clone()} class="instruments__item">
            { both(i18n, &item.text, false) }
            if let Some(help) = &item.help {
                <div class="instruments__help">{ both(i18n, help, false) }</div>
            }
            <ul class="instruments__facts">
                <li><span class="code">{ &item.id }</span></li>
                <li>{ i18n.t_code("instrument-kind", kind(item.kind)) }</li>
                <li>{ i18n.t_code("instrument-ask", ask(item.ask)) }</li>
                if let Some(scale) = &item.scale {
                    <li>{ i18n.t_args("instrument-answers", &[("id", scale.clone().into())]) }</li>
                }
                for text in condition {
                    <li>{ text }</li>
                }
            </ul>
        </li>
    }
}

fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Overall => "overall",
        ItemKind::Aspect => "aspect",
        ItemKind::Choice => "choice",
        ItemKind::Comment => "comment",
        ItemKind::PersonalOutcomes => "personal_outcomes",
        ItemKind::OutcomeProgress => "outcome_progress",
    }
}

fn ask(ask: Ask) -> &'static str {
    match ask {
        Ask::Always => "always",
        Ask::Baseline => "baseline",
        Ask::FollowUp => "follow_up",
    }
}

/// Every scale as a table.
pub(super) fn scales(i18n: &I18n, scales: &[Scale]) -> Html {
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-answer-code") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-standard") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("instrument-easy") }</th>
        </>
    };
    let row = |code: i16, text: &Text| {
        html! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">{ i18n.decimal(f64::from(code), 0) }</th>
                <td class="govuk-table__cell">{ text.get(i18n.language(), Variant::Standard) }</td>
                <td class="govuk-table__cell">{ text.get(i18n.language(), Variant::Easy) }</td>
            </tr>
        }
    };
    html! {
        for scale in scales.iter() {
            <Table id={format!("scale-{}", scale.id)} caption={i18n.t_args("instrument-scale-caption", &[("id", scale.id.clone().into())])}
                caption_class="govuk-table__caption--s" head={head.clone()}>
                { for scale.options.iter().map(|option| row(option.value, &option.text)) }
                { for scale.non_answers.iter().filter_map(|stated| stated.code().map(|code| row(code, &stated.text))) }
            </Table>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_item_has_its_words() {
        let i18n = I18n::tested();
        use ItemKind::*;
        for of in [Overall, Aspect, Choice, Comment, PersonalOutcomes, OutcomeProgress] {
            assert!(i18n.find(&format!("instrument-kind-{}", kind(of)), &[]).is_some(), "{}", kind(of));
        }
        for when in [Ask::Always, Ask::Baseline, Ask::FollowUp] {
            assert!(i18n.find(&format!("instrument-ask-{}", ask(when)), &[]).is_some(), "{}", ask(when));
        }
    }
}
