//! The languages of the interface and the questionnaires: the closed list that server and browser share, which files of
//! texts each app reads, and what the server tells of a language. Holds no text.

use serde::{Deserialize, Serialize};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// As in the attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// One language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in instruments, in `lang` and in the names of folders.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
}

/// The tag of the language that every text is written in first.
pub const SOURCE: &str = "en";

/// Every language: English, then the main languages of west Leeds.
pub const LANGUAGES: [Language; 6] = [
    Language { tag: SOURCE, name: "English", direction: Direction::Ltr },
    Language { tag: "pl", name: "Polski", direction: Direction::Ltr },
    Language { tag: "pa", name: "ਪੰਜਾਬੀ", direction: Direction::Ltr },
    Language { tag: "ur", name: "اردو", direction: Direction::Rtl },
    Language { tag: "ar", name: "العربية", direction: Direction::Rtl },
    Language { tag: "ro", name: "Română", direction: Direction::Ltr },
];

/// The language with this tag.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// English, in which every text is written first.
pub const ENGLISH: &Language = &LANGUAGES[0];

/// The language that a tag is of, whatever its region or script: `pl-PL` is Polish.
pub fn of_tag(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
}

/// The files of texts that the respondent's small app reads. Those that do not exist are skipped.
pub const RESPONDENT_FILES: [&str; 7] = ["common", "questions", "progress", "display", "own", "statement", "errors"];

/// How far one language is, on the wire. Texts are those of the whole interface and of the questionnaires in use, each
/// wording of a questionnaire counted by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LanguageState {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// How many texts there are in English.
    pub texts: u64,
    /// How many of them a person has reviewed in this language.
    pub reviewed_texts: u64,
    /// How many have changed in English since they were translated; they are shown in English.
    pub stale: u64,
    /// How many are not translated; they are shown in English.
    pub missing: u64,
    /// Whether a person has reviewed every text.
    pub reviewed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_there_once_and_english_is_the_first() {
        assert_eq!(LANGUAGES[0].tag, SOURCE);
        for (index, one) in LANGUAGES.iter().enumerate() {
            assert!(LANGUAGES.iter().skip(index + 1).all(|other| other.tag != one.tag && other.name != one.name));
            assert_eq!(language(one.tag), Some(one));
        }
        assert_eq!(language("xx"), None);
        assert_eq!((of_tag("pl-PL"), of_tag("EN_gb"), of_tag("xx-PL")), (language("pl"), Some(ENGLISH), None));
        let right_to_left: Vec<&str> =
            LANGUAGES.iter().filter(|one| one.direction == Direction::Rtl).map(|one| one.tag).collect();
        assert_eq!(right_to_left, ["ur", "ar"]);
    }
}
