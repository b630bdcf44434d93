//! Definition files (TOML): the rules they can break, and the faults found in them. Knows nothing of how a rule is
//! checked; `instrument::check` and `programme_file` do that, and both report in these words.

pub(crate) mod read;

use std::fmt;

use crate::error::{FieldCode, FieldError};

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident => $name:literal, $code:ident;)+) => {
        /// Every rule that a definition file can break. Closed; the names are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule { $($(#[$doc])* $variant),+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),+];

            /// The rule's stable name, in kebab-case.
            pub fn as_str(self) -> &'static str {
                match self { $(Rule::$variant => $name),+ }
            }

            fn field_code(self) -> FieldCode {
                match self { $(Rule::$variant => FieldCode::$code),+ }
            }
        }
    };
}

rules! {
    /// The file is not TOML.
    Syntax => "syntax", Format;
    /// A value is of another type than its field takes.
    WrongType => "wrong-type", Format;
    /// A field that must be there is not.
    MissingField => "missing-field", Required;
    /// A field that no file of this format has.
    UnknownField => "unknown-field", Unknown;
    /// Not one of the words that the field takes.
    UnknownValue => "unknown-value", NotAllowed;
    /// The format is not 1.
    FileFormat => "format", NotAllowed;
    /// The instrument's key is not lower-case letters, digits and `_`.
    Key => "key", Format;
    /// The version is 0.
    Version => "version", NotAllowed;
    /// An id is not lower-case letters, digits, `_` and `.`, or is too long.
    Id => "id", Format;
    /// An id is used twice.
    DuplicateId => "duplicate-id", Duplicate;
    /// An item has the name of a column that files of past ratings have anyway.
    ReservedId => "reserved-id", Taken;
    /// The languages do not begin with `en`, repeat, or are not language tags.
    Languages => "languages", Format;
    /// A language is called unreviewed that is English, is not among the languages, or is there twice.
    Unreviewed => "unreviewed", NotAllowed;
    /// A text lacks a language or its Easy Read wording.
    MissingText => "missing-text", Required;
    /// A text has a language that the file does not declare.
    UnknownLanguage => "unknown-language", Unknown;
    /// A text is blank.
    BlankText => "blank-text", Required;
    /// A text is too long.
    TextTooLong => "text-too-long", TooLong;
    /// A text holds control characters.
    ControlCharacters => "control-characters", ControlCharacters;
    /// A list has nothing in it.
    EmptyList => "empty-list", Required;
    /// A scale has fewer than two points.
    ScaleSize => "scale-size", TooShort;
    /// A point's value is not from 0 to 10.
    ScaleValue => "scale-value", NotAllowed;
    /// A value is given twice.
    DuplicateValue => "duplicate-value", Duplicate;
    /// A stated non-answer of an unknown kind.
    NonAnswerKind => "non-answer-kind", NotAllowed;
    /// A stated non-answer twice on one scale.
    DuplicateNonAnswer => "duplicate-non-answer", Duplicate;
    /// An item that needs a scale names none.
    MissingScale => "missing-scale", Required;
    /// An item names a scale that the file does not have.
    UnknownScale => "unknown-scale", Unknown;
    /// An item that takes words names a scale.
    UnwantedScale => "unwanted-scale", Inconsistent;
    /// A longest length out of range, or on an item that takes no words.
    MaxLength => "max-length", NotAllowed;
    /// A condition on an item that does not exist or takes no rating.
    ShowIfItem => "show-if-item", Unknown;
    /// A condition on the item itself.
    ShowIfSelf => "show-if-self", Inconsistent;
    /// Conditions that go round in a circle.
    ShowIfCycle => "show-if-cycle", Inconsistent;
    /// A condition on an item that is asked later.
    ShowIfOrder => "show-if-order", Inconsistent;
    /// A condition on a value that the other item cannot have.
    ShowIfValue => "show-if-value", NotAllowed;
    /// Two items of a kind of which there can be one.
    OneOfAKind => "one-of-a-kind", Duplicate;
    /// Progress on personal outcomes is asked where none are ever named.
    NoPersonalOutcomes => "no-personal-outcomes", Inconsistent;
    /// A domain of the Outcomes Tool has no overall rating, or more than one.
    DomainOverall => "domain-overall", Inconsistent;
    /// A rating of the Outcomes Tool is not on a scale of 1 to 5.
    RatingScale => "rating-scale", Inconsistent;
    /// An overall rating is not asked of everybody every time.
    OverallAlways => "overall-always", Inconsistent;
    /// A code is not lower-case letters, digits and `-`, or is too long.
    Code => "code", Format;
    /// A code, name or number is used twice.
    Duplicate => "duplicate", Duplicate;
    /// Dates out of order.
    DateOrder => "date-order", Inconsistent;
    /// A number out of its range.
    Range => "range", NotAllowed;
    /// A threshold that protects people, set too low.
    Threshold => "threshold", NotAllowed;
    /// The lot of a KPI is not among the lots.
    UnknownLot => "unknown-lot", Unknown;
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that is wrong with a definition file: where, which rule, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what to do, in English. Repeats ids and field names of the file, clipped; never its wording.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}: {}", self.line, self.rule, self.message)
    }
}

impl std::error::Error for Fault {}

impl From<&Fault> for FieldError {
    /// The fault as the API answers it: the field is `line 12`, the message begins with the rule's name.
    fn from(fault: &Fault) -> FieldError {
        let message = format!("{}: {}", fault.rule, fault.message);
        FieldError::new(format!("line {}", fault.line), fault.rule.field_code(), message)
    }
}

/// A word of the file for a message: quoted, control characters escaped, clipped.
pub(crate) fn quote(word: &str) -> String {
    let clipped: String = word.chars().take(60).collect();
    let dots = if clipped.len() < word.len() { "…" } else { "" };
    format!("“{}{dots}”", clipped.escape_debug())
}
