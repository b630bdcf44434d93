//! The version of a questionnaire that a reviewer's file makes: texts are never changed in a version that people answer, so
//! changed wordings, and a language that is reviewed or is not any more, are a version of their own.

use std::collections::HashMap;

use chrono::NaiveDate;
use shared::fluent::State;
use shared::instrument::{Instrument, texts::EASY};

use super::changes::Change;
use super::rows::Row;

/// How every text of one questionnaire stands once the changes are made: its words, and whether they are reviewed.
pub fn outcome<'a>(rows: &'a [Row], changes: &'a [Change]) -> HashMap<&'a str, (&'a str, bool)> {
    let today = rows
        .iter()
        .filter_map(|row| Some((row.id.as_str(), (row.translation.as_deref()?, row.state == State::Reviewed))));
    let then = changes.iter().map(|change| (change.id.as_str(), (change.text.as_str(), change.reviewed)));
    today.chain(then).collect()
}

/// The next version, numbered `version` and used from `day`; none where no word changes and the language is as reviewed as
/// before.
pub fn next(
    current: &Instrument,
    tag: &str,
    outcome: &HashMap<&str, (&str, bool)>,
    (version, day): (u32, NaiveDate),
) -> Option<Instrument> {
    let mut next = current.clone();
    for (key, text) in next.texts_mut() {
        for (id, slot) in [(key.clone(), tag.to_owned()), (format!("{key}{EASY}"), format!("{tag}-easy"))] {
            if let Some((words, _)) = outcome.get(id.as_str()) {
                text.0.insert(slot, (*words).to_owned());
            }
        }
    }
    if !next.languages.iter().any(|language| language == tag) {
        next.languages.push(tag.to_owned());
    }
    let reviewed = outcome.values().all(|(_, reviewed)| *reviewed);
    if reviewed {
        next.unreviewed.retain(|language| language != tag);
    } else if !next.is_unreviewed(tag) {
        next.unreviewed.push(tag.to_owned());
    }
    if next == *current {
        return None;
    }
    (next.version, next.effective_from) = (version, day);
    Some(next)
}
