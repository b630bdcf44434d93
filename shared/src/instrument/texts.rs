//! The wordings of an instrument by key, for those who translate and review them: `items.home.overall.text`. The key says
//! where a wording stands and stays the same from version to version; each holds every language and both variants.

use super::{Instrument, Text};

/// What ends the key of an Easy Read wording, where standard and Easy Read are listed one by one.
pub const EASY: &str = ".easy";

macro_rules! texts {
    ($instrument:expr, $iter:ident, $as_option:ident, $($reference:tt)+) => {{
        let instrument = $instrument;
        let mut all = vec![
            ("title".to_owned(), $($reference)+ instrument.title),
            ("intro".to_owned(), $($reference)+ instrument.intro),
        ];
        for scale in instrument.scales.$iter() {
            for option in scale.options.$iter() {
                all.push((format!("scales.{}.{}", scale.id, option.value), $($reference)+ option.text));
            }
            for stated in scale.non_answers.$iter() {
                all.push((format!("scales.{}.{}", scale.id, stated.kind), $($reference)+ stated.text));
            }
        }
        for section in instrument.sections.$iter() {
            all.push((format!("sections.{}.title", section.id), $($reference)+ section.title));
            if let Some(intro) = section.intro.$as_option() {
                all.push((format!("sections.{}.intro", section.id), intro));
            }
            for item in section.items.$iter() {
                all.push((format!("items.{}.text", item.id), $($reference)+ item.text));
                if let Some(help) = item.help.$as_option() {
                    all.push((format!("items.{}.help", item.id), help));
                }
                all.push((format!("items.{}.short", item.id), $($reference)+ item.short));
            }
        }
        all
    }};
}

impl Instrument {
    /// Every wording with its key, in the order of the file: `title`, `intro`, `scales.<id>.<value or kind>`,
    /// `sections.<id>.title` and `.intro`, `items.<id>.text`, `.help` and `.short`.
    pub fn texts(&self) -> Vec<(String, &Text)> {
        texts!(self, iter, as_ref, &)
    }

    /// The same, to be changed.
    pub fn texts_mut(&mut self) -> Vec<(String, &mut Text)> {
        texts!(self, iter_mut, as_mut, &mut)
    }

    /// Whether the wording in this language is there, and no person has reviewed it.
    pub fn is_unreviewed(&self, language: &str) -> bool {
        self.unreviewed.iter().any(|tag| tag == language)
    }
}
