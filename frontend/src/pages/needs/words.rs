//! Needs in a few words each, the same on the person's page and before they are asked.

use chrono::Local;
use shared::language::of_tag;
use shared::needs::{
    Contrast, HelpToAnswer, InterpreterKind, NeedKind, Needs, NeedsRecord, PreferredFormat, TextSize, TimeOfDay,
};
use yew::prelude::*;

use crate::i18n::I18n;

/// What a language is called: in the reader's language where there is a word for it, else in its own, else by its tag.
pub fn language_name(i18n: &I18n, tag: &str) -> AttrValue {
    let known = of_tag(tag);
    let told = known.and_then(|known| i18n.find(&format!("needs-language-{}", known.tag), &[]));
    told.or_else(|| known.map(|known| AttrValue::Static(known.name))).unwrap_or_else(|| AttrValue::from(tag.to_owned()))
}

/// Each need in a few words, in the order of the form: “Polish”, “Easy Read”, “very large words”. Without the note.
pub fn needs_words(i18n: &I18n, needs: &Needs) -> Vec<AttrValue> {
    let word = |kind: NeedKind| match kind {
        NeedKind::Language => language_name(i18n, needs.language.as_deref().unwrap_or_default()),
        NeedKind::EasyRead => i18n.t("needs-word-easy-read"),
        NeedKind::TextSize => i18n.t_code("needs-word-size", TextSize::as_str(needs.text_size)),
        NeedKind::Contrast => i18n.t_code("needs-word-contrast", Contrast::as_str(needs.contrast)),
        NeedKind::ReadAloud => i18n.t("needs-word-aloud"),
        NeedKind::Interpreter => {
            i18n.t_code("needs-word-interpreter", needs.interpreter.map_or("other", InterpreterKind::as_str))
        }
        NeedKind::Format => i18n.t_code("needs-word-format", PreferredFormat::as_str(needs.format)),
        NeedKind::HelpToAnswer => i18n.t_code("needs-word-help", HelpToAnswer::as_str(needs.help_to_answer)),
        NeedKind::TimeOfDay => i18n.t_code("needs-word-time", TimeOfDay::as_str(needs.time_of_day)),
    };
    needs.kinds().into_iter().map(word).collect()
}

/// The needs in one calm line, and the note below it.
pub fn needs_line(i18n: &I18n, record: &NeedsRecord, name: &str) -> Html {
    let words = needs_words(i18n, &record.needs);
    let none = record.none_needed.then(|| i18n.t_args("needs-none", &[("name", name.into())]));
    html! {
        <>
            if let Some(none) = none {
                <p class="needs-line">{ none }</p>
            }
            if !words.is_empty() {
                <ul class="needs-line needs-line--list">
                    for word in words { <li>{ word }</li> }
                </ul>
            }
            if let Some(note) = &record.needs.note {
                <p class="needs-note">{ "“" }{ note.clone() }{ "”" }</p>
            }
        </>
    }
}

/// When it was recorded, and by whom where that is known.
pub fn recorded(i18n: &I18n, record: &NeedsRecord) -> AttrValue {
    let when = i18n.date(record.recorded_at.with_timezone(&Local).date_naive()).as_str().to_owned();
    match &record.recorded_by_name {
        Some(by) => i18n.t_args("needs-recorded-by", &[("when", when.into()), ("by", by.clone().into())]),
        None => i18n.t_args("needs-recorded", &[("when", when.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs() -> Needs {
        Needs {
            language: Some("pl".into()),
            easy_read: true,
            text_size: TextSize::Largest,
            contrast: Contrast::Normal,
            read_aloud: false,
            interpreter: Some(InterpreterKind::Spoken),
            format: PreferredFormat::Screen,
            help_to_answer: HelpToAnswer::None,
            time_of_day: TimeOfDay::Morning,
            note: Some("Speak to the left ear".into()),
        }
    }

    #[test]
    fn needs_are_told_in_a_line() {
        let words = needs_words(&I18n::tested(), &needs());
        assert_eq!(words, ["Polish", "Easy Read", "very large words", "an interpreter", "in the morning"]);
    }

    #[test]
    fn every_need_has_its_words() {
        let i18n = I18n::tested();
        let told = |needs: &Needs| {
            let words = needs_words(&i18n, needs);
            assert!(words.iter().all(|word| !word.starts_with('[')), "{words:?}");
        };
        for size in TextSize::ALL {
            told(&Needs { text_size: *size, contrast: Contrast::High, read_aloud: true, ..needs() });
        }
        for kind in InterpreterKind::ALL {
            told(&Needs { interpreter: Some(*kind), ..needs() });
        }
        for format in PreferredFormat::ALL {
            told(&Needs { format: *format, ..needs() });
        }
        for help in HelpToAnswer::ALL {
            told(&Needs { help_to_answer: *help, ..needs() });
        }
        for time in TimeOfDay::ALL {
            told(&Needs { time_of_day: *time, ..needs() });
        }
    }

    #[test]
    fn a_language_that_the_app_does_not_have_is_told_by_its_tag() {
        let i18n = I18n::tested();
        assert_eq!(language_name(&i18n, "pa-Guru"), "Punjabi");
        assert_eq!(language_name(&i18n, "ckb"), "ckb");
        for language in shared::language::LANGUAGES {
            assert!(i18n.find(&format!("needs-language-{}", language.tag), &[]).is_some(), "{}", language.tag);
        }
    }
}
