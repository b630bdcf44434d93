//! What a person needs to be informed and to answer, under the Accessible Information Standard (DCB1605): recorded once,
//! shown at the start, applied, reviewed when it is old, and reported as met or not.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{FieldCode, FieldError};
use crate::text::check_line;

mod report;
mod terms;

pub use report::{NeedsMetCounts, NeedsPeople, NeedsReport, NeedsRow, PeopleOfKind};
pub use terms::{Contrast, HelpToAnswer, InterpreterKind, NeedKind, NeedsMet, PreferredFormat, TextSize, TimeOfDay};

/// Days after which what was recorded is to be asked about again.
pub const NEEDS_REVIEW_DAYS: i64 = 365;
/// Longest note on needs, in characters.
pub const MAX_NEEDS_NOTE: usize = 300;
/// Longest language tag, in characters.
const MAX_LANGUAGE_TAG: usize = 35;
/// The language that things are in unless somebody needs another.
const USUAL_LANGUAGE: &str = "en";

/// What a person needs to be informed and to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// The tag (BCP 47) of the language they read or listen in best, also one that the questionnaire does not have.
    #[serde(default)]
    pub language: Option<String>,
    /// Whether they need Easy Read.
    pub easy_read: bool,
    /// How large text has to be.
    pub text_size: TextSize,
    /// Which contrast.
    pub contrast: Contrast,
    /// Whether the questions are to be read aloud by the device.
    pub read_aloud: bool,
    /// Which interpreter, if any.
    #[serde(default)]
    pub interpreter: Option<InterpreterKind>,
    /// How they want letters and forms.
    pub format: PreferredFormat,
    /// Which help they need to answer.
    pub help_to_answer: HelpToAnswer,
    /// When they are best asked.
    pub time_of_day: TimeOfDay,
    /// Anything else, 1 to 300 characters. Kept encrypted.
    #[serde(default)]
    pub note: Option<String>,
}

impl Needs {
    /// The rules that need no look-up, for the form and again for the server.
    ///
    /// # Errors
    /// Every field that breaks one.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let language = self.language.as_deref().filter(|tag| !is_language_tag(tag)).map(|_| {
            FieldError::new("language", FieldCode::Format, "Use the tag of a language, such as pl or pa-Guru.")
        });
        let note = self.note.as_deref().and_then(|note| check_line("note", note, MAX_NEEDS_NOTE).err());
        let errors: Vec<FieldError> = language.into_iter().chain(note).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Which kinds of need these are. A note by itself is of no kind.
    pub fn kinds(&self) -> Vec<NeedKind> {
        let other_language = self.language.as_deref().is_some_and(|tag| primary(tag) != USUAL_LANGUAGE);
        let usual_format = matches!(self.format, PreferredFormat::Screen | PreferredFormat::PrintA4);
        let kinds = [
            (NeedKind::Language, other_language),
            (NeedKind::EasyRead, self.easy_read),
            (NeedKind::TextSize, self.text_size != TextSize::Normal),
            (NeedKind::Contrast, self.contrast != Contrast::Normal),
            (NeedKind::ReadAloud, self.read_aloud),
            (NeedKind::Interpreter, self.interpreter.is_some()),
            (NeedKind::Format, !usual_format),
            (NeedKind::HelpToAnswer, self.help_to_answer != HelpToAnswer::None),
            (NeedKind::TimeOfDay, self.time_of_day != TimeOfDay::Any),
        ];
        kinds.into_iter().filter(|(_, needed)| *needed).map(|(kind, _)| kind).collect()
    }

    /// Whether it was recorded that nothing special is needed.
    pub fn is_nothing_special(&self) -> bool {
        self.kinds().is_empty() && self.note.is_none()
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Two or three small letters, and then subtags of up to eight letters or digits (a part of BCP 47 that has every tag which
/// is of use here).
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first =
        parts.next().is_some_and(|part| matches!(part.len(), 2..=3) && part.bytes().all(|b| b.is_ascii_lowercase()));
    let subtag = |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    tag.len() <= MAX_LANGUAGE_TAG && first && parts.all(subtag)
}

/// What is recorded of a person's needs now: the latest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NeedsRecord {
    /// Its id, of the client's making.
    pub id: Uuid,
    /// What they need.
    pub needs: Needs,
    /// When it was recorded or confirmed.
    pub recorded_at: DateTime<Utc>,
    /// The name of whoever recorded it; none where that was at another provider or on the command line.
    pub recorded_by_name: Option<String>,
    /// Whether it is 365 days old or older, and to be asked about again.
    pub review_due: bool,
    /// Whether it says that nothing special is needed.
    pub none_needed: bool,
}

impl NeedsRecord {
    /// As it is on this day: what was taken along some time ago may have become due for a review since.
    pub fn on(self, today: NaiveDate) -> Self {
        Self { review_due: review_due(self.recorded_at, today), ..self }
    }
}

/// Whether what was recorded at this moment is to be asked about again on this day.
pub fn review_due(recorded_at: DateTime<Utc>, today: NaiveDate) -> bool {
    today - recorded_at.date_naive() >= Duration::days(NEEDS_REVIEW_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing() -> Needs {
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

    #[test]
    fn what_is_usual_is_no_need() {
        for usual in [
            nothing(),
            Needs { language: Some("en".into()), ..nothing() },
            Needs { language: Some("en-GB".into()), format: PreferredFormat::PrintA4, ..nothing() },
        ] {
            assert!(usual.is_nothing_special(), "{usual:?}");
        }
        let noted = Needs { note: Some("Speak to the left ear".into()), ..nothing() };
        assert!(noted.kinds().is_empty() && !noted.is_nothing_special());
    }

    #[test]
    fn each_kind_is_one_need() {
        let each = [
            Needs { language: Some("pa-Guru".into()), ..nothing() },
            Needs { easy_read: true, ..nothing() },
            Needs { text_size: TextSize::Largest, ..nothing() },
            Needs { contrast: Contrast::High, ..nothing() },
            Needs { read_aloud: true, ..nothing() },
            Needs { interpreter: Some(InterpreterKind::Bsl), ..nothing() },
            Needs { format: PreferredFormat::Audio, ..nothing() },
            Needs { help_to_answer: HelpToAnswer::Writes, ..nothing() },
            Needs { time_of_day: TimeOfDay::Evening, ..nothing() },
        ];
        let kinds: Vec<NeedKind> = each.iter().flat_map(Needs::kinds).collect();
        assert_eq!(kinds, NeedKind::ALL);
    }

    #[test]
    fn tags_and_notes_are_checked() {
        let codes = |needs: Needs| -> Vec<(String, FieldCode)> {
            needs.check().err().unwrap_or_default().into_iter().map(|error| (error.field, error.code)).collect()
        };
        for good in ["en", "pl", "ckb", "pa-Guru", "zh-Hant-HK"] {
            assert_eq!(codes(Needs { language: Some(good.into()), ..nothing() }), [], "{good}");
        }
        for bad in ["", "e", "Polish", "PL", "pl-", "pl_PL", "p1", "pa-Gurmukhi1", &"a-".repeat(20)] {
            let refused = codes(Needs { language: Some(bad.into()), ..nothing() });
            assert_eq!(refused, [("language".into(), FieldCode::Format)], "{bad}");
        }
        let note = |text: &str| codes(Needs { note: Some(text.into()), ..nothing() });
        assert_eq!(note(&"é".repeat(300)), []);
        assert_eq!(note(&"é".repeat(301)), [("note".into(), FieldCode::TooLong)]);
        assert_eq!(note(" "), [("note".into(), FieldCode::Required)]);
        assert_eq!(note("a\nb"), [("note".into(), FieldCode::ControlCharacters)]);
    }

    #[test]
    fn a_review_is_due_after_a_year_and_no_day_earlier() {
        let recorded: DateTime<Utc> = "2025-03-01T23:59:59Z".parse().unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!review_due(recorded, day("2026-02-28")));
        assert!(review_due(recorded, day("2026-03-01")));
        assert!(!review_due(recorded, day("2025-02-01")), "a clock that went back");
    }
}
