//! Translations of the interface as Fluent files: reading them with what each message was translated from, comparing a
//! translation with its English, and writing them. Reads no file itself.
//!
//! A message of a translation stands below comments: `# en:` with the English it was translated from, on one line, and
//! `# reviewed:` with the day on which a person reviewed it, where one has. `docs/translations.md` tells of the form.

mod compare;

use chrono::NaiveDate;
use fluent_syntax::ast::{Comment, Entry, Message as Parsed, Resource, Term};
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::serializer;

pub use compare::{differences, longest};

const ENGLISH: &str = "en:";
const REVIEWED: &str = "reviewed:";

/// What is wrong with a file or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// One message of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Its text: value and attributes in Fluent's own normal form, without the id and without indentation. Two texts that
    /// say the same are the same here, however they were laid out.
    pub text: String,
    /// The English text it was translated from, where it is told.
    pub english: Option<String>,
    /// The day on which a person reviewed it, where one has.
    pub reviewed: Option<NaiveDate>,
}

/// A file, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The lines of the comment at its beginning, which tell what the file is.
    pub head: Vec<String>,
    /// Its messages, in its order.
    pub messages: Vec<Message>,
}

/// How a text of one language stands to today's English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A person has reviewed it, and the English is still the same.
    Reviewed,
    /// It is translated from today's English, and nobody has reviewed it.
    Unreviewed,
    /// The English has changed since.
    Stale,
    /// There is none.
    Missing,
}

impl State {
    /// The state of a translation, whose English is told in it, beside today's English.
    pub fn of(translated: Option<&Message>, english: &str) -> Self {
        match translated {
            None => Self::Missing,
            Some(message) if message.english.as_deref() != Some(english) => Self::Stale,
            Some(message) if message.reviewed.is_some() => Self::Reviewed,
            Some(_) => Self::Unreviewed,
        }
    }

    /// Whether the translation may be shown.
    pub fn is_shown(self) -> bool {
        matches!(self, Self::Reviewed | Self::Unreviewed)
    }
}

/// Reads a file.
///
/// # Errors
/// Every part that is not Fluent, every mark that does not read, and every id that is given twice.
pub fn read(source: &str) -> Result<File, Vec<Fault>> {
    let source = source.replace("\r\n", "\n");
    let line_of = |at: usize| source.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    let parsed = parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| Fault { line: line_of(error.pos.start), message: sentence(&error.kind) })
            .collect::<Vec<_>>()
    })?;
    let mut file = File::default();
    let mut faults = Vec::new();
    for (index, entry) in parsed.body.into_iter().enumerate() {
        let comment = match &entry {
            Entry::Message(message) => message.comment.clone(),
            Entry::Term(term) => term.comment.clone(),
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                if index == 0 {
                    file.head = comment.content.iter().map(|line| (*line).to_owned()).collect();
                }
                continue;
            }
            Entry::Junk { .. } => continue,
        };
        let (id, text) = normal(entry);
        let line = line_of_id(&source, &id);
        if file.messages.iter().any(|other| other.id == id) {
            faults.push(Fault { line, message: format!("{id} is given twice.") });
        }
        match marks(comment.as_ref()) {
            Ok((english, reviewed)) => file.messages.push(Message { id, text, english, reviewed }),
            Err(message) => faults.push(Fault { line, message: format!("{id}: {message}") }),
        }
    }
    if faults.is_empty() { Ok(file) } else { Err(faults) }
}

/// The normal form of a text that somebody has written for this id.
///
/// # Errors
/// Why it is not Fluent, in a sentence.
pub fn normalise(id: &str, text: &str) -> Result<String, String> {
    let source = source_of(id, text.replace("\r\n", "\n").trim());
    let parsed = parser::parse(source.as_str())
        .map_err(|(_, errors)| errors.first().map_or_else(String::new, |error| sentence(&error.kind)))?;
    match single(parsed) {
        Some((found, text)) if found == id => Ok(text),
        _ => Err("This is more than one text.".into()),
    }
}

/// A file with these messages, each below its marks.
pub fn write(file: &File) -> String {
    let mut out = String::new();
    for line in &file.head {
        out.push_str(if line.is_empty() { "#" } else { "# " });
        out.push_str(line);
        out.push('\n');
    }
    for message in &file.messages {
        if !out.is_empty() {
            out.push('\n');
        }
        if let Some(english) = &message.english {
            out.push_str(&format!("# {ENGLISH} {}\n", one_line(english)));
        }
        if let Some(day) = message.reviewed {
            out.push_str(&format!("# {REVIEWED} {day}\n"));
        }
        out.push_str(&source_of(&message.id, &message.text));
    }
    out
}

/// One message as Fluent reads it.
pub fn source_of(id: &str, text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    // What begins a variant or an attribute on a line of its own is text behind the sign of equality.
    let inline = (!text.contains('\n') && !is_attribute(first))
        || (first.starts_with(['.', '*', '[', '}']) && !is_attribute(first));
    let mut out = if inline { format!("{id} = {first}\n") } else { format!("{id} =\n    {first}\n") };
    for line in lines {
        out.push_str(if line.trim().is_empty() { "" } else { "    " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A text on one line: a line break is written `\n`, and `\` is written `\\`.
pub fn one_line(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n")
}

/// The text that `one_line` has put on one.
pub fn many_lines(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => out.push(match letters.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => '\\',
            }),
            other => out.push(other),
        }
    }
    out
}

/// Whether a line is an attribute: `.title = …`.
fn is_attribute(line: &str) -> bool {
    let Some((name, _)) = line.strip_prefix('.').and_then(|rest| rest.split_once('=')) else { return false };
    let name = name.trim_end();
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

fn marks(comment: Option<&Comment<&str>>) -> Result<(Option<String>, Option<NaiveDate>), String> {
    let (mut english, mut reviewed) = (None, None);
    for line in comment.iter().flat_map(|comment| &comment.content) {
        if let Some(text) = line.trim_start().strip_prefix(ENGLISH) {
            english = Some(many_lines(text.strip_prefix(' ').unwrap_or(text)));
        } else if let Some(day) = line.trim_start().strip_prefix(REVIEWED) {
            let day = day.trim().parse().map_err(|_| "write the day of the review as 2026-12-01.".to_owned())?;
            reviewed = Some(day);
        }
    }
    Ok((english, reviewed))
}

fn single(parsed: Resource<&str>) -> Option<(String, String)> {
    let [entry] = <[Entry<&str>; 1]>::try_from(parsed.body).ok()?;
    matches!(entry, Entry::Message(_) | Entry::Term(_)).then(|| normal(entry))
}

/// The id and the text of a message or term in normal form.
fn normal(entry: Entry<&str>) -> (String, String) {
    let (id, entry) = match entry {
        Entry::Message(Parsed { id, value, attributes, .. }) => {
            (id.name.to_owned(), Entry::Message(Parsed { id, value, attributes, comment: None }))
        }
        Entry::Term(Term { id, value, attributes, .. }) => {
            (format!("-{}", id.name), Entry::Term(Term { id, value, attributes, comment: None }))
        }
        other => (String::new(), other),
    };
    let whole = serializer::serialize(&Resource { body: vec![entry] });
    let body = whole.strip_prefix(&id).and_then(|rest| rest.strip_prefix(" =")).unwrap_or_default();
    let lines: Vec<&str> = body
        .trim_end_matches('\n')
        .trim_start_matches('\n')
        .split('\n')
        .map(|line| line.strip_prefix("    ").or_else(|| line.strip_prefix(' ')).unwrap_or(line))
        .collect();
    (id, lines.join("\n"))
}

fn line_of_id(source: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(begins).map_or(1, |index| index + 1)
}

/// Why Fluent does not read something, for somebody who knows no Fluent.
fn sentence(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "One of the forms, and only one, must be marked with *, as in the English.".into()
        }
        ErrorKind::UnbalancedClosingBrace => "There is a } without its {.".into(),
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            "A { without its }, or something between the two that is not as in the English.".into()
        }
        _ => "This does not read: leave everything between { and } as it is in the English.".into(),
    }
}
