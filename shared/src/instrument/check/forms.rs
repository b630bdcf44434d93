//! The forms of names in an instrument's file, and how long an answer in words may be.

use crate::instrument::ItemKind;
use crate::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME};

/// Longest id or key, in characters: with a wave's suffix it still names a column in every statistics package.
const MAX_ID: usize = 40;

/// Longest answer in words, in characters; `None` for kinds that are answered from a scale.
pub(super) fn longest_answer(kind: ItemKind) -> Option<usize> {
    match kind {
        ItemKind::Comment => Some(MAX_COMMENT),
        ItemKind::PersonalOutcomes => Some(MAX_PERSONAL_OUTCOME),
        ItemKind::Overall | ItemKind::Aspect | ItemKind::Choice | ItemKind::OutcomeProgress => None,
    }
}

/// An id without dots.
pub(super) fn is_key(key: &str) -> bool {
    is_id(key) && !key.contains('.')
}

/// `[a-z][a-z0-9_.]*`, at most 40 characters; no dot at the end or beside another, because columns are named by ids.
pub(super) fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.len() <= MAX_ID
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.'))
        && id.split('.').all(|part| !part.is_empty())
}

/// A language of two or three letters, then perhaps a script (`Guru`) and a region (`GB`): the part of BCP 47 in use.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    let script = |part: &&str| {
        part.len() == 4
            && part.starts_with(|c: char| c.is_ascii_uppercase())
            && part[1..].chars().all(|c| c.is_ascii_lowercase())
    };
    parts.next_if(script);
    parts.next_if(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()));
    (2..=3).contains(&language.len()) && language.chars().all(|c| c.is_ascii_lowercase()) && parts.next().is_none()
}
