//! The questions of a printed form: boxes to tick in one row, lines to write on.

use shared::assessment::MAX_PERSONAL_OUTCOMES;
use shared::instrument::{Instrument, Item, ItemKind, Scale};
use shared::paper::Layout;
use yew::prelude::*;

use super::questions::{Question, Questions};
use crate::components::{drawing, picture};
use crate::i18n::I18n;

/// Lines for a comment.
const LINES: usize = 3;

/// Every question, under the headings of its sections.
pub fn questions(words: &I18n, asked: &Questions) -> Html {
    let all = asked.all();
    let mut before: Option<&str> = None;
    let blocks = all.iter().map(|question| {
        let first = before != Some(&question.section.id);
        before = Some(&question.section.id);
        let block = block(words, asked, question);
        if !first {
            return block;
        }
        // A heading never stands at the foot of a page without its first question.
        html! {
            <div class="paper-beginning">
                <div class="paper-section">
                    { drawn(asked, &format!("section-{}", question.section.id), "paper-section__picture") }
                    <div>
                        <h3 class="paper-section__title">{ asked.said(&question.section.title) }</h3>
                        if let Some(intro) = &question.section.intro {
                            <p class="paper-section__intro">{ asked.said(intro) }</p>
                        }
                    </div>
                </div>
                { block }
            </div>
        }
    });
    html! { { for blocks } }
}

fn block(words: &I18n, asked: &Questions, question: &Question<'_>) -> Html {
    let item = question.item;
    let kind = match item.kind {
        ItemKind::Overall => "overall",
        ItemKind::Comment | ItemKind::PersonalOutcomes => "words",
        _ => "scale",
    };
    html! {
        <div class={classes!("paper-question", format!("paper-question--{kind}"))}>
            <div class="paper-question__asked">
                { drawn(asked, &item.id, "paper-question__picture") }
                <div>
                    if let Some(outcome) = asked.outcome(question) {
                        <p class="paper-question__wish">{ &outcome.text }</p>
                    }
                    <p class="paper-question__text">
                        <span class="paper-question__number">{ question.number }</span>{ " " }{ asked.said(&item.text) }
                    </p>
                    if let Some(help) = &item.help {
                        <p class="paper-question__help">{ asked.said(help) }</p>
                    }
                    { only_if(words, asked, item) }
                </div>
            </div>
            { match item.kind {
                ItemKind::Comment => lines(LINES),
                ItemKind::PersonalOutcomes => wishes(words, asked),
                _ => asked.instrument.scale_of(item).map(|scale| boxes(asked, item, scale)).unwrap_or_default(),
            } }
        </div>
    }
}

/// The points in one row, the stated non-answers apart below.
fn boxes(asked: &Questions, item: &Item, scale: &Scale) -> Html {
    let numbered = matches!(item.kind, ItemKind::Overall | ItemKind::Aspect);
    html! {
        <>
            <div class={classes!("paper-scale", format!("paper-scale--{}", scale.options.len()))}>
                for option in &scale.options {
                    <div class="paper-point">
                        { drawn(asked, &format!("scale-{}-{}", scale.id, option.value), "paper-point__picture") }
                        <span class="paper-point__tick">
                            if numbered { <span class="paper-point__number">{ option.value }</span> }
                            <span class="paper-box"></span>
                        </span>
                        <span class="paper-point__text">{ asked.said(&option.text) }</span>
                    </div>
                }
            </div>
            if !scale.non_answers.is_empty() {
                <div class="paper-apart">
                    for kind in &scale.non_answers {
                        <span class="paper-apart__one">
                            <span class="paper-box paper-box--small"></span>
                            { drawn(asked, &format!("answer-{}", kind.kind), "paper-apart__picture") }
                            { asked.said(&kind.text) }
                        </span>
                    }
                </div>
            }
        </>
    }
}

/// When a question is only for some: what they ticked before.
fn only_if(words: &I18n, asked: &Questions, item: &Item) -> Html {
    let Some(condition) = &item.show_if else { return Html::default() };
    let Some(other) = asked.instrument.item(&condition.item) else { return Html::default() };
    let answers = said_codes(asked, &asked.instrument, other, &condition.any_of).join(", ");
    let args = [("question", asked.said(&other.short).to_string().into()), ("answers", answers.into())];
    html! { <p class="paper-question__help">{ words.t_args("paper-only-if", &args) }</p> }
}

fn said_codes(asked: &Questions, instrument: &Instrument, item: &Item, codes: &[i16]) -> Vec<String> {
    let Some(scale) = instrument.scale_of(item) else { return Vec::new() };
    let points = scale.options.iter().map(|option| (Some(option.value), &option.text));
    let stated = scale.non_answers.iter().map(|kind| (kind.code(), &kind.text));
    let found = points.chain(stated).filter(|(code, _)| code.is_some_and(|code| codes.contains(&code)));
    found.map(|(_, text)| asked.said(text).to_string()).collect()
}

/// What was named before, to tick, and lines for what is new.
fn wishes(words: &I18n, asked: &Questions) -> Html {
    let before = &asked.personal_outcomes;
    html! {
        <>
            if !before.is_empty() {
                <p class="paper-question__help">{ words.t("paper-wishes-before") }</p>
                <ul class="paper-list">
                    for outcome in before {
                        <li class="paper-list__one"><span class="paper-box"></span><span>{ &outcome.text }</span></li>
                    }
                </ul>
                <p class="paper-question__help">{ words.t("paper-wishes-new") }</p>
            }
            <ol class="paper-wishes">
                for _ in 0..MAX_PERSONAL_OUTCOMES {
                    <li class="paper-wishes__one"><span class="paper-line"></span></li>
                }
            </ol>
        </>
    }
}

/// Lines to write on.
fn lines(count: usize) -> Html {
    html! { <div class="paper-lines">for _ in 0..count { <span class="paper-line"></span> }</div> }
}

/// In Easy Read, a drawing.
fn drawn(asked: &Questions, name: &str, class: &'static str) -> Html {
    let found = drawing(name).filter(|_| asked.form == Layout::Easy);
    found.map(|drawn| picture(drawn, class)).unwrap_or_default()
}
