//! Closed lists about needs, each with a stable name.

use serde::{Deserialize, Serialize};

use crate::names::names;

/// How large text has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// As usual.
    Normal,
    /// Larger.
    Large,
    /// As large as there is.
    Largest,
}
names!(TextSize { Normal => "normal", Large => "large", Largest => "largest" });

/// Which contrast is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As usual.
    Normal,
    /// High contrast.
    High,
}
names!(Contrast { Normal => "normal", High => "high" });

/// Which interpreter is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterpreterKind {
    /// For a spoken language.
    Spoken,
    /// For British Sign Language.
    Bsl,
    /// Another, as for deafblind people; the note says which.
    Other,
}
names!(InterpreterKind { Spoken => "spoken", Bsl => "bsl", Other => "other" });

/// How somebody wants letters and forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PreferredFormat {
    /// On a screen.
    Screen,
    /// Printed as usual.
    #[serde(rename = "print_a4")]
    PrintA4,
    /// In large print.
    LargePrint,
    /// Printed, in Easy Read.
    EasyReadPrint,
    /// To listen to.
    Audio,
    /// In another way; the note says which.
    Other,
}
names!(PreferredFormat { Screen => "screen", PrintA4 => "print_a4", LargePrint => "large_print", EasyReadPrint => "easy_read_print", Audio => "audio", Other => "other" });

/// Which help somebody needs to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum HelpToAnswer {
    /// None.
    None,
    /// Somebody reads the questions aloud to them.
    ReadsAloud,
    /// Somebody writes for them.
    Writes,
    /// Somebody explains the questions.
    Explains,
    /// An advocate is with them.
    Advocate,
}
names!(HelpToAnswer { None => "none", ReadsAloud => "reads_aloud", Writes => "writes", Explains => "explains", Advocate => "advocate" });

/// When somebody is best asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimeOfDay {
    /// At any time.
    Any,
    /// In the morning.
    Morning,
    /// In the afternoon.
    Afternoon,
    /// In the evening.
    Evening,
}
names!(TimeOfDay { Any => "any", Morning => "morning", Afternoon => "afternoon", Evening => "evening" });

/// Whether an assessment met the needs, in the view of whoever answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NeedsMet {
    /// All of them.
    All,
    /// Some of them, or in part.
    Partly,
    /// No.
    No,
}
names!(NeedsMet { All => "all", Partly => "partly", No => "no" });

/// A kind of need, to count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NeedKind {
    /// Another language than English.
    Language,
    /// Easy Read.
    EasyRead,
    /// Larger text.
    TextSize,
    /// High contrast.
    Contrast,
    /// Reading aloud by the device.
    ReadAloud,
    /// An interpreter.
    Interpreter,
    /// Letters and forms in another format than screen or A4 print.
    Format,
    /// Help to answer.
    HelpToAnswer,
    /// A time of day.
    TimeOfDay,
}
names!(NeedKind { Language => "language", EasyRead => "easy_read", TextSize => "text_size", Contrast => "contrast", ReadAloud => "read_aloud", Interpreter => "interpreter", Format => "format", HelpToAnswer => "help_to_answer", TimeOfDay => "time_of_day" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_on_the_wire_and_in_the_database() {
        macro_rules! same {
            ($($type:ident),+) => {
                $(for value in $type::ALL {
                    assert_eq!(serde_json::to_value(value).unwrap(), value.as_str());
                    assert_eq!($type::parse(value.as_str()), Some(*value));
                })+
            };
        }
        same!(TextSize, Contrast, InterpreterKind, PreferredFormat, HelpToAnswer, TimeOfDay, NeedsMet, NeedKind);
        assert_eq!(TextSize::parse("huge"), None);
    }
}
