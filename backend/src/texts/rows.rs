//! Every text of one language beside its English, one row each: what a reviewer is given, and what counts as reviewed.

use std::collections::HashMap;

use shared::fluent::State;
use shared::instrument::{Instrument, Section, texts::EASY};
use shared::language::{Language, LanguageState, SOURCE};

use super::{Builtin, INTERFACE, effective};
use crate::entity::translation;

/// What a reviewer has brought in for one language, by part and id.
pub type Brought = HashMap<String, HashMap<String, translation::Model>>;

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id, unique in its part.
    pub id: String,
    /// Where it is seen, in words for a person.
    pub place: String,
    /// The English of today.
    pub english: String,
    /// Its translation, where there is one.
    pub translation: Option<String>,
    /// How it stands to the English.
    pub state: State,
}

/// One part of the texts: the interface, or one questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `interface` or `instrument/<key>`.
    pub part: String,
    /// Its name, for people: of a questionnaire its key.
    pub name: String,
    /// Its texts in their order.
    pub rows: Vec<Row>,
}

/// The part of a questionnaire.
pub fn part_of(instrument: &Instrument) -> String {
    format!("instrument/{}", instrument.key)
}

/// Every part in one language: the interface, and the questionnaires in use.
pub fn parts(builtin: &Builtin, tag: &str, brought: &Brought, instruments: &[&Instrument]) -> Vec<Part> {
    let none = HashMap::new();
    let of = |part: &str| brought.get(part).unwrap_or(&none);
    let mut parts =
        vec![Part { part: INTERFACE.into(), name: "Interface".into(), rows: interface(builtin, tag, of(INTERFACE)) }];
    parts.extend(instruments.iter().map(|instrument| {
        let part = part_of(instrument);
        let rows = questionnaire(instrument, tag, of(&part));
        Part { name: instrument.key.clone(), rows, part }
    }));
    parts
}

fn interface(builtin: &Builtin, tag: &str, brought: &HashMap<String, translation::Model>) -> Vec<Row> {
    let row = |english: &super::English| {
        let own = builtin.translated(tag).and_then(|texts| texts.get(&english.id));
        let (message, state) = effective(english, own, brought.get(&english.id));
        let place = if english.section.is_empty() {
            english.file.clone()
        } else {
            format!("{}: {}", english.file, english.section)
        };
        Row {
            id: english.id.clone(),
            place,
            english: english.text.clone(),
            translation: message.map(|message| message.text),
            state,
        }
    };
    builtin.english.iter().map(row).collect()
}

fn questionnaire(instrument: &Instrument, tag: &str, brought: &HashMap<String, translation::Model>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (key, text) in instrument.texts() {
        for (id, suffix, wording) in [(key.clone(), "", ""), (format!("{key}{EASY}"), "-easy", ", Easy Read")] {
            let said = |language: &str| text.0.get(&format!("{language}{suffix}")).cloned();
            let english = said(SOURCE).unwrap_or_default();
            let translation = said(tag);
            let state = match &translation {
                None => State::Missing,
                Some(_) if !instrument.is_unreviewed(tag) => State::Reviewed,
                Some(words) if is_reviewed(brought.get(&id), words, &english) => State::Reviewed,
                Some(_) => State::Unreviewed,
            };
            rows.push(Row {
                id,
                place: format!("{}{wording}", place_of(instrument, &key)),
                english,
                translation,
                state,
            });
        }
    }
    rows
}

/// Whether a person has reviewed exactly these words for exactly this English.
fn is_reviewed(row: Option<&translation::Model>, words: &str, english: &str) -> bool {
    row.is_some_and(|row| row.reviewed_on.is_some() && row.value == words && row.english == english)
}

/// What a text of a questionnaire is, in words.
fn place_of(instrument: &Instrument, key: &str) -> String {
    let title = |section: &Section| section.title.0.get(SOURCE).cloned().unwrap_or_default();
    let section = || {
        let id = key.split('.').nth(1).unwrap_or_default();
        instrument.sections.iter().find(|section| section.id == id).map(title).unwrap_or_default()
    };
    let question = || {
        let id = key.strip_prefix("items.").and_then(|rest| rest.rsplit_once('.')).map_or("", |(id, _)| id);
        let (section, _) = instrument.items().find(|(_, item)| item.id == id)?;
        Some(title(section))
    };
    let asked_in = question().unwrap_or_default();
    match key.split('.').next().unwrap_or_default() {
        "title" => "Title of the questionnaire".into(),
        "intro" => "What is read first".into(),
        "scales" => "An answer that can be chosen".into(),
        "sections" if key.ends_with(".title") => "Heading of a section".into(),
        "sections" => format!("What is read before the section “{}”", section()),
        _ if key.ends_with(".help") => format!("Help below a question in “{asked_in}”"),
        _ if key.ends_with(".short") => format!("Short name of a question in “{asked_in}”, for charts"),
        _ => format!("A question in “{asked_in}”"),
    }
}

/// How far a language is. English is what all others are made from, so it counts as reviewed.
pub fn state_of(language: &Language, parts: &[Part]) -> LanguageState {
    let source = language.tag == SOURCE;
    let count = |wanted: State| -> u64 {
        let of = parts.iter().flat_map(|part| &part.rows).filter(|row| row.state == wanted).count();
        u64::try_from(of).unwrap_or(u64::MAX)
    };
    let texts = u64::try_from(parts.iter().map(|part| part.rows.len()).sum::<usize>()).unwrap_or(u64::MAX);
    let reviewed = if source { texts } else { count(State::Reviewed) };
    LanguageState {
        tag: language.tag.into(),
        name: language.name.into(),
        direction: language.direction,
        texts,
        reviewed_texts: reviewed,
        stale: if source { 0 } else { count(State::Stale) },
        missing: if source { 0 } else { count(State::Missing) },
        reviewed: reviewed == texts,
    }
}
