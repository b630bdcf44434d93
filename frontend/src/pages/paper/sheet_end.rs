//! What a printed form asks beside its questions: the day, who filled it in, who may see it; and what to do with it.

use shared::assessment::{Basis, Helper, Perspective, Who};
use yew::prelude::*;

use super::sheet::aside;
use crate::i18n::I18n;

/// The day, and for a person's own form who filled it in.
pub fn filled_in(words: &I18n, easy: bool, person: bool) -> Html {
    let who = Who::ALL.iter().map(|who| (words.t_code("paper-who", who.as_str()), who_more(words, *who)));
    html! {
        <>
            <div class="paper-question paper-question--date">
                <p class="paper-question__text">{ words.t("paper-date") }</p>
                { date(words) }
            </div>
            if person {
                <div class="paper-question">
                    <div class="paper-question__asked">
                        { aside(easy, "page-who") }
                        <p class="paper-question__text">{ words.t("paper-who") }</p>
                    </div>
                    <ul class="paper-list">
                        for (text, more) in who {
                            <li class="paper-list__one"><span class="paper-box"></span><span>{ text }{ more }</span></li>
                        }
                    </ul>
                </div>
                { helpers(words) }
                { behalf(words) }
            }
        </>
    }
}

/// Where to go on from an answer.
fn who_more(words: &I18n, who: Who) -> Html {
    match who {
        Who::Person => html! { <span class="paper-more">{ " " }{ words.t("paper-who-then-first") }</span> },
        Who::WithHelp => html! { <span class="paper-more">{ " " }{ words.t("paper-who-then-helper") }</span> },
        Who::OnBehalf => html! { <span class="paper-more">{ " " }{ words.t("paper-who-then-all") }</span> },
    }
}

fn helpers(words: &I18n) -> Html {
    let all = Helper::ALL.iter().map(|helper| words.t_code("paper-helper", helper.as_str()));
    group(words.t("paper-helper"), None, all, "paper-list--columns")
}

fn behalf(words: &I18n) -> Html {
    let view = Perspective::ALL.iter().map(|view| words.t_code("paper-view", view.as_str()));
    let basis = Basis::ALL.iter().map(|basis| words.t_code("paper-basis", basis.as_str()));
    html! {
        <div class="paper-behalf">
            { group(words.t("paper-view"), Some(words.t("paper-behalf-only")), view, "") }
            { group(words.t("paper-basis"), Some(words.t("paper-behalf-only")), basis, "") }
        </div>
    }
}

fn group(
    title: AttrValue,
    help: Option<AttrValue>,
    options: impl Iterator<Item = AttrValue>,
    class: &'static str,
) -> Html {
    html! {
        <div class="paper-question paper-question--who">
            <p class="paper-question__text">{ title }</p>
            if let Some(help) = help { <p class="paper-question__help">{ help }</p> }
            <ul class={classes!("paper-list", class)}>
                for text in options {
                    <li class="paper-list__one"><span class="paper-box"></span><span>{ text }</span></li>
                }
            </ul>
        </div>
    }
}

/// Boxes for a day, in the order in which it is spoken.
fn date(words: &I18n) -> Html {
    let part = |count: usize, label: AttrValue| {
        html! {
            <span class="paper-date__part">
                <span class="paper-date__boxes">for _ in 0..count { <span class="paper-box paper-box--digit"></span> }</span>
                <span class="paper-date__label">{ label }</span>
            </span>
        }
    };
    html! {
        <div class="paper-date" dir="ltr">
            { part(2, words.t("paper-date-day")) }
            { part(2, words.t("paper-date-month")) }
            { part(4, words.t("paper-date-year")) }
        </div>
    }
}

/// Who may see the answers, and what to do with the form.
pub fn end(words: &I18n, easy: bool, person: bool) -> Html {
    html! {
        <>
            if person {
                <div class="paper-question paper-question--share">
                    <div class="paper-question__asked">
                        { aside(easy, "page-private") }
                        <div>
                            <p class="paper-question__text">{ words.t("paper-share") }</p>
                            <p class="paper-question__help">{ words.t("paper-share-help") }</p>
                        </div>
                    </div>
                    <ul class="paper-list">
                        <li class="paper-list__one"><span class="paper-box"></span><span>{ words.t("paper-share-yes") }</span></li>
                        <li class="paper-list__one"><span class="paper-box"></span><span>{ words.t("paper-share-no") }</span></li>
                    </ul>
                </div>
            }
            <div class="paper-question paper-end">
                <div class="paper-question__asked">
                    { aside(easy, "page-thanks") }
                    <div>
                        <p class="paper-question__text">{ words.t("paper-end") }</p>
                        <p class="paper-end__text">{ words.t("paper-end-text") }</p>
                    </div>
                </div>
            </div>
        </>
    }
}
