//! Writing an instrument as the source of a file (TOML), in the form that people write: reading it gives the same
//! instrument.

use std::fmt::Write as _;

use serde::Serialize;
use toml::Value;

use super::{Instrument, Item, Scale, Text};

/// The source of a file of this instrument, below a comment of so many lines.
pub fn write(instrument: &Instrument, comment: &str) -> String {
    let mut out = Source(String::new());
    for line in comment.lines() {
        out.line(format_args!("# {line}"));
    }
    let Instrument { format, key, version, effective_from, audience, languages, unreviewed, .. } = instrument;
    out.value("format", i64::from(*format));
    out.value("key", key.as_str());
    out.value("version", i64::from(*version));
    out.line(format_args!("effective_from = {effective_from}"));
    out.word("audience", audience);
    out.value("languages", languages.clone());
    if !unreviewed.is_empty() {
        out.value("unreviewed", unreviewed.clone());
    }
    out.line(format_args!(""));
    out.text("title", &instrument.title);
    out.text("intro", &instrument.intro);
    for scale in &instrument.scales {
        out.scale(scale);
    }
    for section in &instrument.sections {
        out.head("sections");
        out.value("id", section.id.as_str());
        out.text("title", &section.title);
        if let Some(intro) = &section.intro {
            out.text("intro", intro);
        }
        for item in &section.items {
            out.item(item);
        }
    }
    out.0
}

struct Source(String);

impl Source {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{line}");
    }

    fn head(&mut self, table: &str) {
        self.line(format_args!("\n[[{table}]]"));
    }

    fn value(&mut self, name: &str, value: impl Into<Value>) {
        self.line(format_args!("{name} = {}", value.into()));
    }

    /// An enum's value by its name on the wire.
    fn word(&mut self, name: &str, value: &impl Serialize) {
        if let Ok(value) = Value::try_from(value) {
            self.line(format_args!("{name} = {value}"));
        }
    }

    fn text(&mut self, name: &str, text: &Text) {
        // English first, which the others are made from.
        let is_english = |tag: &str| tag == "en" || tag == "en-easy";
        let (english, others): (Vec<_>, Vec<_>) = text.0.iter().partition(|(tag, _)| is_english(tag));
        for (tag, words) in english.into_iter().chain(others) {
            self.value(&format!("{name}.{tag}"), words.as_str());
        }
    }

    fn scale(&mut self, scale: &Scale) {
        self.head("scales");
        self.value("id", scale.id.as_str());
        for option in &scale.options {
            self.head("scales.options");
            self.value("value", i64::from(option.value));
            self.text("text", &option.text);
        }
        for stated in &scale.non_answers {
            self.head("scales.non_answers");
            self.value("kind", stated.kind.as_str());
            self.text("text", &stated.text);
        }
    }

    fn item(&mut self, item: &Item) {
        self.head("sections.items");
        self.value("id", item.id.as_str());
        self.word("kind", &item.kind);
        if let Some(scale) = &item.scale {
            self.value("scale", scale.as_str());
        }
        self.text("text", &item.text);
        if let Some(help) = &item.help {
            self.text("help", help);
        }
        self.text("short", &item.short);
        self.word("ask", &item.ask);
        if let Some(condition) = &item.show_if {
            let values: Vec<i64> = condition.any_of.iter().copied().map(i64::from).collect();
            self.value("show_if.item", condition.item.as_str());
            self.value("show_if.any_of", values);
        }
        if let Some(longest) = item.max_length.and_then(|length| i64::try_from(length).ok()) {
            self.value("max_length", longest);
        }
    }
}
