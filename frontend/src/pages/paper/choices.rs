//! The choices before a form is printed: language and layout, and what is to be known of them.

use shared::instrument::Instrument;
use shared::paper::Layout;
use yew::prelude::*;

use super::questions::{is_reviewed, language_name};
use crate::components::{Choice, Inset, Radios, Select};
use crate::i18n::{I18n, use_i18n};
use crate::state::display::Words;

/// What is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The language tag.
    pub language: AttrValue,
    /// How it is laid out.
    pub form: Layout,
}

impl Default for Chosen {
    fn default() -> Self {
        Chosen { language: AttrValue::Static("en"), form: Layout::Standard }
    }
}

/// Props of `Choices`.
#[derive(Properties, Clone, PartialEq)]
pub struct ChoicesProps {
    /// The version.
    pub instrument: std::rc::Rc<Instrument>,
    /// What is chosen.
    pub chosen: Chosen,
    /// The form's own words.
    pub words: Words,
    /// Called with another choice.
    pub on_change: Callback<Chosen>,
}

/// Language and layout.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let i18n = use_i18n();
    let ChoicesProps { instrument, chosen, words, on_change } = props;
    let languages =
        instrument.languages.iter().map(|tag| Choice::new(tag.clone(), language_name(tag))).collect::<Vec<_>>();
    let in_language = {
        let (on_change, chosen) = (on_change.clone(), chosen.clone());
        Callback::from(move |language| on_change.emit(Chosen { language, ..chosen.clone() }))
    };
    let laid_out = {
        let (on_change, chosen) = (on_change.clone(), chosen.clone());
        Callback::from(move |value: AttrValue| {
            if let Some(form) = Layout::parse(&value) {
                on_change.emit(Chosen { form, ..chosen.clone() });
            }
        })
    };
    html! {
        <>
            <Select id="language" label={i18n.t("paper-language")} label_class="govuk-label--m" options={languages}
                value={chosen.language.clone()} on_change={in_language} />
            { notes(&i18n, instrument, chosen, words) }
            <Radios id="form" legend={html! { { i18n.t("paper-form") } }} options={layouts(&i18n)}
                value={AttrValue::Static(chosen.form.as_str())} on_change={laid_out} />
        </>
    }
}

fn layouts(i18n: &I18n) -> Vec<Choice> {
    let hint = |form: Layout| i18n.t_code("paper-form-hint", form.as_str());
    Layout::ALL.into_iter().map(|form| Choice::new(form.as_str(), layout_name(i18n, form)).hint(hint(form))).collect()
}

/// What a layout is called.
pub fn layout_name(i18n: &I18n, form: Layout) -> AttrValue {
    i18n.t_code("paper-form", form.as_str())
}

/// What is to be known of the language.
fn notes(i18n: &I18n, instrument: &Instrument, chosen: &Chosen, words: &Words) -> Html {
    html! {
        <>
            if !is_reviewed(instrument, &chosen.language) {
                <Inset>{ i18n.t("paper-unreviewed") }</Inset>
            }
            if words.missing {
                <Inset>{ i18n.t("paper-words-missing") }</Inset>
            }
        </>
    }
}
