//! The languages of the app and its questionnaires: the closed list that server and browser share. No texts.

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// As in the attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// One language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in instruments, in `locales/` and in `lang`.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
}

/// English, in which every text is written first.
pub const ENGLISH: &Language = &LANGUAGES[0];

/// Every language, English first.
pub const LANGUAGES: [Language; 6] = {
    use Direction::{LeftToRight, RightToLeft};
    [
        Language { tag: "en", name: "English", direction: LeftToRight },
        Language { tag: "pl", name: "Polski", direction: LeftToRight },
        Language { tag: "pa", name: "ਪੰਜਾਬੀ", direction: LeftToRight },
        Language { tag: "ur", name: "اردو", direction: RightToLeft },
        Language { tag: "ar", name: "العربية", direction: RightToLeft },
        Language { tag: "ro", name: "Română", direction: LeftToRight },
    ]
};

/// The language with this tag, or of which this is a regional tag: `pl` and `pl-PL`.
pub fn language(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
}
