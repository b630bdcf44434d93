//! The form about needs as it is typed, and what is sent of it.

use shared::error::FieldError;
use shared::needs::{Contrast, HelpToAnswer, InterpreterKind, Needs, PreferredFormat, TextSize, TimeOfDay};
use uuid::Uuid;
use yew::AttrValue;

use crate::pages::people::{chosen, given};

/// The value of a radio that says that no interpreter is needed.
pub const NO_INTERPRETER: &str = "none";

/// The form as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// Tag of the language; empty where it was not said.
    pub language: AttrValue,
    /// Easy Read.
    pub easy_read: bool,
    /// How large text has to be.
    pub text_size: Option<AttrValue>,
    /// Which contrast.
    pub contrast: Option<AttrValue>,
    /// Reading aloud.
    pub read_aloud: bool,
    /// Which interpreter.
    pub interpreter: Option<AttrValue>,
    /// How letters and forms are wanted.
    pub format: Option<AttrValue>,
    /// Which help.
    pub help: Option<AttrValue>,
    /// When.
    pub time: Option<AttrValue>,
    /// Anything else.
    pub note: String,
}

impl Typed {
    /// The form before anything was recorded: nothing is chosen but what has no way to be left unsaid and a usual answer.
    pub fn first() -> Typed {
        Typed { format: None, interpreter: None, ..Typed::from(&nothing_special()) }
    }

    /// What is sent.
    ///
    /// # Errors
    /// Every field that breaks a rule, at once.
    pub fn read(&self) -> Result<Needs, Vec<FieldError>> {
        let mut refused = Vec::new();
        let text_size = self.text_size.as_deref().and_then(TextSize::parse);
        let contrast = self.contrast.as_deref().and_then(Contrast::parse);
        let format = self.format.as_deref().and_then(PreferredFormat::parse);
        let help = self.help.as_deref().and_then(HelpToAnswer::parse);
        let time = self.time.as_deref().and_then(TimeOfDay::parse);
        let (language, note) = (self.language.as_str(), self.note.trim());
        let needs = Needs {
            language: (!language.is_empty()).then(|| language.to_owned()),
            easy_read: self.easy_read,
            text_size: given(chosen("text_size", text_size), &mut refused).unwrap_or(TextSize::Normal),
            contrast: given(chosen("contrast", contrast), &mut refused).unwrap_or(Contrast::Normal),
            read_aloud: self.read_aloud,
            interpreter: self.interpreter.as_deref().and_then(InterpreterKind::parse),
            format: given(chosen("format", format), &mut refused).unwrap_or(PreferredFormat::Screen),
            help_to_answer: given(chosen("help_to_answer", help), &mut refused).unwrap_or(HelpToAnswer::None),
            time_of_day: given(chosen("time_of_day", time), &mut refused).unwrap_or(TimeOfDay::Any),
            note: (!note.is_empty()).then(|| note.to_owned()),
        };
        refused.extend(needs.check().err().into_iter().flatten());
        if refused.is_empty() { Ok(needs) } else { Err(refused) }
    }
}

impl From<&Needs> for Typed {
    fn from(needs: &Needs) -> Typed {
        let value = |name: &'static str| Some(AttrValue::Static(name));
        Typed {
            language: needs.language.clone().unwrap_or_default().into(),
            easy_read: needs.easy_read,
            text_size: value(needs.text_size.as_str()),
            contrast: value(needs.contrast.as_str()),
            read_aloud: needs.read_aloud,
            interpreter: value(needs.interpreter.map_or(NO_INTERPRETER, InterpreterKind::as_str)),
            format: value(needs.format.as_str()),
            help: value(needs.help_to_answer.as_str()),
            time: value(needs.time_of_day.as_str()),
            note: needs.note.clone().unwrap_or_default(),
        }
    }
}

/// That nothing special is needed.
pub fn nothing_special() -> Needs {
    Needs {
        language: None,
        easy_read: false,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        read_aloud: false,
        interpreter: None,
        format: PreferredFormat::Screen,
        help_to_answer: HelpToAnswer::None,
        time_of_day: TimeOfDay::Any,
        note: None,
    }
}

/// The ids under which content is sent: the same content goes under the same id however often it is tried, so that a lost
/// answer records nothing twice, and other content under another.
#[derive(Default)]
pub struct Ids(Option<(Uuid, Needs)>);

impl Ids {
    /// The id for this content.
    pub fn of(&mut self, needs: &Needs, fresh: impl FnOnce() -> Uuid) -> Uuid {
        match &self.0 {
            Some((id, sent)) if sent == needs => *id,
            _ => {
                let id = fresh();
                self.0 = Some((id, needs.clone()));
                id
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::error::FieldCode;

    use super::*;

    #[test]
    fn what_was_stored_comes_back_unchanged() {
        let all = Needs {
            language: Some("ckb".into()),
            easy_read: true,
            text_size: TextSize::Largest,
            contrast: Contrast::High,
            read_aloud: true,
            interpreter: Some(InterpreterKind::Bsl),
            format: PreferredFormat::EasyReadPrint,
            help_to_answer: HelpToAnswer::Writes,
            time_of_day: TimeOfDay::Evening,
            note: Some("Speak to the left ear".into()),
        };
        for needs in [all, nothing_special()] {
            assert_eq!(Typed::from(&needs).read(), Ok(needs));
        }
        assert!(nothing_special().is_nothing_special());
    }

    #[test]
    fn at_first_only_what_has_no_usual_answer_must_be_said() {
        let codes = |typed: &Typed| -> Vec<(String, FieldCode)> {
            typed.read().unwrap_err().into_iter().map(|error| (error.field, error.code)).collect()
        };
        assert_eq!(codes(&Typed::first()), [("format".into(), FieldCode::Required)]);
        let long = Typed { note: "é".repeat(301), ..Typed::first() };
        assert_eq!(codes(&long)[1], ("note".into(), FieldCode::TooLong));
        let said = Typed { format: Some("print_a4".into()), note: "  ".into(), ..Typed::first() };
        assert_eq!(said.read(), Ok(Needs { format: PreferredFormat::PrintA4, ..nothing_special() }));
    }

    #[test]
    fn the_same_content_goes_under_the_same_id() {
        let mut ids = Ids::default();
        let mut number = 0_u128;
        let mut of = |needs: &Needs| {
            ids.of(needs, || {
                number += 1;
                Uuid::from_u128(number)
            })
        };
        let other = Needs { easy_read: true, ..nothing_special() };
        let first = of(&nothing_special());
        assert_eq!(of(&nothing_special()), first);
        assert_ne!(of(&other), first);
        assert_ne!(of(&nothing_special()), first, "what was changed back is said anew");
    }
}
