//! The rules on the languages of an instrument. That each text is there in each of them is a rule on texts.

use super::forms::is_language_tag;
use crate::instrument::Instrument;
use crate::source::read::Reader;
use crate::source::{Rule, quote};

/// Checks which languages there are, and which of them nobody has reviewed.
pub(super) fn check(instrument: &Instrument, reader: &Reader) {
    let Instrument { languages, unreviewed, .. } = instrument;
    if languages.first().map(String::as_str) != Some("en") {
        reader.fault("languages", Rule::Languages, "The first language must be “en”.");
    }
    for (index, tag) in languages.iter().enumerate() {
        let path = format!("languages/{index}");
        if !is_language_tag(tag) {
            let message = format!("{} is not a language tag such as “en”, “pl” or “pa-Guru”.", quote(tag));
            reader.fault(&path, Rule::Languages, message);
        }
        if languages.iter().take(index).any(|other| other == tag) {
            reader.fault(&path, Rule::Languages, format!("{} is there twice.", quote(tag)));
        }
    }
    for (index, tag) in unreviewed.iter().enumerate() {
        let message = match tag.as_str() {
            "en" => "“en” is what the others are translated from; leave it out.".to_owned(),
            _ if !languages.contains(tag) => format!("{} is not among the languages of this file.", quote(tag)),
            _ if unreviewed.iter().take(index).any(|other| other == tag) => {
                format!("{} is there twice.", quote(tag))
            }
            _ => continue,
        };
        reader.fault(&format!("unreviewed/{index}"), Rule::Unreviewed, message);
    }
}
