//! A form as it is printed: its head, who filled it in, the questions, and its end. The same on the screen as a preview. No
//! name is on it.

use yew::prelude::*;

use super::qr::qr_code;
use super::questions::{Questions, is_reviewed, language_name};
use super::running::{Foot, isolated, use_foot};
use super::sheet_end::{end, filled_in};
use super::sheet_questions::questions;
use crate::components::{drawing, picture};
use crate::i18n::I18n;
use shared::instrument::Audience;
use shared::paper::Layout;

/// What a form is known by.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// Its reference.
    By(AttrValue),
    /// It is a person's, and has none yet: it comes with printing.
    NotYet,
    /// It is nobody's: it is known by the questionnaire.
    Blank,
}

/// Props of `Sheet`.
#[derive(Properties, Clone, PartialEq)]
pub struct SheetProps {
    /// What is asked.
    pub questions: Questions,
    /// What it is known by.
    pub known: Known,
    /// The form's own words, in its language.
    pub words: I18n,
}

/// The form.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { questions: asked, known, words } = props;
    let foot = match known {
        Known::By(reference) => {
            words.t_args("paper-foot-reference", &[("reference", isolated(words, reference).into())])
        }
        Known::NotYet => words.t("paper-foot-none"),
        Known::Blank => version(words, asked),
    };
    let plain = use_foot(Foot::new(words, foot.clone(), asked.form));
    let easy = asked.form == Layout::Easy;
    let person = asked.instrument.audience == Audience::Person;
    html! {
        <div class={classes!("paper-sheet", format!("paper-sheet--{}", asked.form.as_str()))}
            lang={asked.language.clone()} dir={asked.direction().as_str()}>
            <header class="paper-head">
                <div class="paper-head__words">
                    <h2 class="paper-head__title">{ asked.said(&asked.instrument.title) }</h2>
                    <p class="paper-head__intro">{ asked.said(&asked.instrument.intro) }</p>
                </div>
                { reference(words, known) }
            </header>
            <ul class="paper-how">
                { how(easy, "answer-skip", words.t("paper-how-skip")) }
                { how(easy, "page-helper", words.t("paper-how-help")) }
                { how(easy, "page-check", words.t("paper-how-tick")) }
                { how(easy, "page-private", words.t("paper-how-name")) }
            </ul>
            { filled_in(words, easy, person) }
            { questions(words, asked) }
            { end(words, easy, person) }
            <p class="paper-small">
                { version(words, asked) }
                if !is_reviewed(&asked.instrument, &asked.language) {
                    { " " }{ words.t("paper-unreviewed-note") }
                }
            </p>
            if plain {
                <p class="paper-foot" aria-hidden="true">{ foot }</p>
            }
        </div>
    }
}

/// Which version in which language.
fn version(words: &I18n, asked: &Questions) -> AttrValue {
    let args = [
        ("key", asked.instrument.key.clone().into()),
        ("version", asked.instrument.version.to_string().into()),
        ("language", language_name(&asked.language).to_string().into()),
    ];
    words.t_args("paper-version", &args)
}

/// The reference and its code.
fn reference(words: &I18n, known: &Known) -> Html {
    let Known::By(reference) = known else {
        return html! {
            if *known == Known::NotYet {
                <p class="paper-reference paper-reference--none">{ words.t("paper-foot-none") }</p>
            }
        };
    };
    let origin = gloo::utils::window().location().origin().unwrap_or_default();
    let address = format!("{origin}/paper#{reference}");
    html! {
        <div class="paper-reference">
            { qr_code(&address, words.t("paper-qr")) }
            <p class="paper-reference__label">{ words.t("paper-reference") }</p>
            <p class="paper-reference__code" dir="ltr">{ reference.clone() }</p>
        </div>
    }
}

/// One line of how it is done, in Easy Read with its drawing.
fn how(easy: bool, name: &str, text: AttrValue) -> Html {
    html! { <li class="paper-how__line">{ aside(easy, name) }<span>{ text }</span></li> }
}

/// In Easy Read, a drawing.
pub fn aside(easy: bool, name: &str) -> Html {
    drawing(name).filter(|_| easy).map(|drawn| picture(drawn, "paper-picture")).unwrap_or_default()
}
