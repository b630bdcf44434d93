//! The texts of the interface and the questionnaires in every language: those built into the binary, those that a reviewer
//! brought in, and which of them are shown. Pure rules; `service::text` reads and stores.

pub mod changes;
pub mod rows;
pub mod sheet;
pub mod version;
pub mod workbook;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use rust_embed::RustEmbed;
use shared::fluent::{self, Message, State, source_of};
use shared::language::{LANGUAGES, RESPONDENT_FILES, SOURCE};

use crate::entity::translation;

/// The part of the texts that is the interface's, as against `instrument/<key>`.
pub const INTERFACE: &str = "interface";

/// The translations that are built in, one folder a language.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../frontend/locales"]
struct Locales;

/// Which app's texts are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum App {
    /// Everything: the app for staff.
    Staff,
    /// What the respondent's small app shows.
    Respondent,
}

impl App {
    /// By its name in the address.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "staff" => Some(Self::Staff),
            "respondent" => Some(Self::Respondent),
            _ => None,
        }
    }

    fn has(self, file: &str) -> bool {
        self == Self::Staff || RESPONDENT_FILES.contains(&file)
    }
}

/// One English text of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct English {
    /// The file that it stands in, without its ending.
    pub file: String,
    /// What the comment above it says of where it is seen; may be empty.
    pub section: String,
    /// Its id.
    pub id: String,
    /// The text, in normal form.
    pub text: String,
}

/// What is built in.
pub struct Builtin {
    /// The English texts, by file, in the order of the files.
    pub english: Vec<English>,
    index: HashMap<String, usize>,
    translated: HashMap<&'static str, BTreeMap<String, Message>>,
}

impl Builtin {
    /// The English text with this id.
    pub fn english(&self, id: &str) -> Option<&English> {
        self.index.get(id).and_then(|index| self.english.get(*index))
    }

    /// The translations into a language by id, stale ones too.
    pub fn translated(&self, tag: &str) -> Option<&BTreeMap<String, Message>> {
        self.translated.get(tag)
    }

    fn read(files: &[(String, String)]) -> Self {
        let of = |tag: &str| -> Vec<(&str, &str)> {
            let named = files.iter().filter_map(|(path, source)| {
                let (folder, name) = path.split_once('/')?;
                (folder == tag).then_some((name.strip_suffix(".ftl")?, source.as_str()))
            });
            let mut named: Vec<(&str, &str)> = named.collect();
            named.sort_unstable();
            named
        };
        let mut english = Vec::new();
        for (file, source) in of(SOURCE) {
            let sections = sections(source);
            english.extend(messages(source).into_iter().map(|message| English {
                file: file.to_owned(),
                section: sections.get(&message.id).cloned().unwrap_or_default(),
                id: message.id,
                text: message.text,
            }));
        }
        let index = english.iter().enumerate().map(|(index, one)| (one.id.clone(), index)).collect();
        let others = LANGUAGES.iter().filter(|language| language.tag != SOURCE);
        let translated = others.map(|language| {
            let all = of(language.tag).into_iter().flat_map(|(_, source)| messages(source));
            (language.tag, all.map(|message| (message.id.clone(), message)).collect())
        });
        Self { translated: translated.collect(), english, index }
    }
}

/// What is built in, read once.
pub fn builtin() -> &'static Builtin {
    static BUILTIN: OnceLock<Builtin> = OnceLock::new();
    BUILTIN.get_or_init(|| {
        let files: Vec<(String, String)> = Locales::iter()
            .filter_map(|path| {
                let file = Locales::get(&path)?;
                Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
            })
            .collect();
        Builtin::read(&files)
    })
}

/// The messages of a file. A test reads every file that is built in; one that did not read would show English instead.
fn messages(source: &str) -> Vec<Message> {
    fluent::read(source).map(|file| file.messages).unwrap_or_default()
}

/// The comment that each message stands below, at whatever distance.
fn sections(source: &str) -> HashMap<String, String> {
    let mut sections = HashMap::new();
    let (mut section, mut open) = (String::new(), false);
    for line in source.lines() {
        if let Some(comment) = line.strip_prefix('#') {
            let comment = comment.trim_start_matches('#').trim();
            section = if open { format!("{section} {comment}") } else { comment.to_owned() };
            open = true;
            continue;
        }
        open = false;
        let id = line.split_once('=').map(|(id, _)| id.trim_end());
        if let Some(id) = id.filter(|id| !id.is_empty() && !id.starts_with([' ', '.', '}', '*', '['])) {
            sections.insert(id.to_owned(), section.clone());
        }
    }
    sections
}

/// The translation of a text of the interface that counts, with its state: a reviewer's wins over the one that is built
/// in, unless its English is no longer today's.
pub fn effective(
    english: &English,
    builtin: Option<&Message>,
    brought: Option<&translation::Model>,
) -> (Option<Message>, State) {
    let brought = brought.map(|row| Message {
        id: row.text_id.clone(),
        text: row.value.clone(),
        english: Some(row.english.clone()),
        reviewed: row.reviewed_on,
    });
    let state = |message: &Option<Message>| State::of(message.as_ref(), &english.text);
    let (first, second) = (state(&brought), builtin.map_or(State::Missing, |m| State::of(Some(m), &english.text)));
    match (first, second) {
        (first, second) if !first.is_shown() && (second.is_shown() || brought.is_none()) => (builtin.cloned(), second),
        (first, _) => (brought, first),
    }
}

/// The term at the end of a resource that has texts which no person has reviewed: how many.
const UNREVIEWED: &str = "-unreviewed";

/// What an app reads in one language, as one Fluent resource without comments: stale and unknown texts are left out, so
/// that the app shows them in English. Where nobody has reviewed some of it, it says so itself, and the page can tell
/// also without a network.
pub fn resource(builtin: &Builtin, app: App, tag: &str, brought: &HashMap<String, translation::Model>) -> String {
    let mut out = String::new();
    let mut unreviewed = 0_u64;
    for english in builtin.english.iter().filter(|english| app.has(&english.file)) {
        if tag == SOURCE {
            out.push_str(&source_of(&english.id, &english.text));
            continue;
        }
        let own = builtin.translated(tag).and_then(|texts| texts.get(&english.id));
        if let (Some(message), state) = effective(english, own, brought.get(&english.id))
            && state.is_shown()
        {
            out.push_str(&source_of(&message.id, &message.text));
            unreviewed += u64::from(state != State::Reviewed);
        }
    }
    if unreviewed > 0 {
        out.push_str(&source_of(UNREVIEWED, &unreviewed.to_string()));
    }
    out
}

#[cfg(test)]
mod tests;
