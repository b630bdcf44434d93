//! Reading an instrument from its file and checking every rule, with the line of each fault. What the rules are is in
//! `rules` and `forms`; the types and what can be asked of them are `instrument`'s.

mod forms;
mod languages;
mod rules;

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::{Condition, Instrument, Item, Scale, ScaleOption, Section, StatedNonAnswer, Text};
use crate::source::read::{Fields, FromToml, Reader, join};
pub use crate::source::{Fault, Rule};
pub use rules::{MAX_SHORT, MAX_TEXT};

/// The first version of the default Outcomes Tool, as its file says.
pub const DEFAULT_OUTCOMES: &str = include_str!("../../instruments/outcomes-1.toml");

/// The default instruments, each version in its file, oldest first. A newer version is one more line.
pub const DEFAULTS: &[&str] = &[DEFAULT_OUTCOMES, include_str!("../../instruments/outcomes-2.toml")];

/// The only format of instrument files that there is so far.
pub const FORMAT: u32 = 1;

/// Reads an instrument and checks every rule.
///
/// # Errors
/// Every fault at once, in the order of the file. Syntax errors hide the faults of type and missing or unknown fields,
/// and those hide the faults of meaning: each can only be looked for in what the one before has read.
pub fn read(source: &str) -> Result<Instrument, Vec<Fault>> {
    let (instrument, reader) = Reader::read::<Instrument>(source)?;
    rules::check(&instrument, &reader);
    reader.finish(instrument)
}

impl FromToml for Instrument {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        // Every field is read before any is missed, so that the faults of all of them are found.
        let (format, key, version) = (fields.required("format"), fields.required("key"), fields.required("version"));
        let (effective_from, audience) = (fields.required("effective_from"), fields.required_word("audience"));
        let (languages, title, intro) =
            (fields.required("languages"), fields.required("title"), fields.required("intro"));
        let unreviewed: Option<Option<Vec<String>>> = fields.optional("unreviewed");
        let (scales, sections) = (fields.required("scales"), fields.required("sections"));
        fields.refuse_others();
        Some(Instrument {
            format: format?,
            key: key?,
            version: version?,
            effective_from: effective_from?,
            audience: audience?,
            languages: languages?,
            unreviewed: unreviewed?.unwrap_or_default(),
            title: title?,
            intro: intro?,
            scales: scales?,
            sections: sections?,
        })
    }
}

impl FromToml for Text {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let read: Vec<Option<(String, String)>> = fields
            .all()
            .map(|(tag, value)| Some((tag.to_owned(), String::from_toml(reader, value, &join(path, tag))?)))
            .collect();
        read.into_iter().collect::<Option<BTreeMap<String, String>>>().map(Text)
    }
}

impl FromToml for Scale {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (id, options) = (fields.required("id"), fields.required("options"));
        let non_answers: Option<Option<Vec<StatedNonAnswer>>> = fields.optional("non_answers");
        fields.refuse_others();
        Some(Scale { id: id?, options: options?, non_answers: non_answers?.unwrap_or_default() })
    }
}

impl FromToml for ScaleOption {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (value, text) = (fields.required("value"), fields.required("text"));
        fields.refuse_others();
        Some(ScaleOption { value: value?, text: text? })
    }
}

impl FromToml for StatedNonAnswer {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (kind, text) = (fields.required("kind"), fields.required("text"));
        fields.refuse_others();
        Some(StatedNonAnswer { kind: kind?, text: text? })
    }
}

impl FromToml for Section {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (id, title) = (fields.required("id"), fields.required("title"));
        let (intro, items) = (fields.optional("intro"), fields.required("items"));
        fields.refuse_others();
        Some(Section { id: id?, title: title?, intro: intro?, items: items? })
    }
}

impl FromToml for Item {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (id, kind, scale) = (fields.required("id"), fields.required_word("kind"), fields.optional("scale"));
        let (text, help, short) = (fields.required("text"), fields.optional("help"), fields.required("short"));
        let (ask, show_if, max_length) =
            (fields.optional_word("ask"), fields.optional("show_if"), fields.optional("max_length"));
        fields.refuse_others();
        Some(Item {
            id: id?,
            kind: kind?,
            scale: scale?,
            text: text?,
            help: help?,
            short: short?,
            ask: ask?.unwrap_or_default(),
            show_if: show_if?,
            max_length: max_length?,
        })
    }
}

impl FromToml for Condition {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (item, any_of) = (fields.required("item"), fields.required("any_of"));
        fields.refuse_others();
        Some(Condition { item: item?, any_of: any_of? })
    }
}
