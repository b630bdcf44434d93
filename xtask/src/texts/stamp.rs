//! Owns what a translation looks like once it is brought in: the messages in the order of the English files, each with
//! the English it was made from. Touches no file.

use shared::fluent::{File, Message};
use std::collections::BTreeMap;

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stamped {
    /// The files, by the names of the English ones.
    pub files: BTreeMap<String, File>,
    /// Ids that English does not have; they are left out.
    pub unknown: Vec<String>,
    /// Ids that are not translated.
    pub missing: Vec<String>,
}

/// Orders `new` as `english`. A text that has not changed since `old` keeps the marks it had; one that has changed, or had
/// none, is taken to be made from today's English, and nobody has reviewed it. Marks that `new` brings itself stay.
pub fn stamp(english: &BTreeMap<String, File>, old: &BTreeMap<String, File>, new: &BTreeMap<String, File>) -> Stamped {
    let mut stamped = Stamped::default();
    for (name, source) in english {
        let given = new.get(name).or_else(|| old.get(name));
        let head = given.map(|file| file.head.clone()).unwrap_or_default();
        let mut messages = Vec::new();
        for message in &source.messages {
            let earlier = find(old, name, &message.id);
            match find(new, name, &message.id).or(earlier) {
                Some(found) => messages.push(marked(message, found, earlier)),
                None => stamped.missing.push(message.id.clone()),
            }
        }
        if !messages.is_empty() {
            stamped.files.insert(name.clone(), File { head, messages });
        }
    }
    let ids = new.values().flat_map(|file| &file.messages).map(|message| &message.id);
    let known = |id: &str| english.values().any(|file| file.messages.iter().any(|message| message.id == id));
    stamped.unknown = ids.filter(|id| !known(id)).cloned().collect();
    stamped
}

/// In the file of that name first: a message may have moved to another.
fn find<'a>(files: &'a BTreeMap<String, File>, name: &str, id: &str) -> Option<&'a Message> {
    let of = |file: &'a File| file.messages.iter().find(|message| message.id == id);
    files.get(name).and_then(of).or_else(|| files.values().find_map(of))
}

fn marked(english: &Message, found: &Message, earlier: Option<&Message>) -> Message {
    if found.english.is_some() {
        return found.clone();
    }
    match earlier.filter(|earlier| earlier.text == found.text && earlier.english.is_some()) {
        Some(earlier) => earlier.clone(),
        None => Message { english: Some(english.text.clone()), reviewed: None, ..found.clone() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::fluent;

    fn file(name: &str, source: &str) -> BTreeMap<String, File> {
        BTreeMap::from([(name.to_owned(), fluent::read(source).expect("Fluent"))])
    }

    #[test]
    fn a_plain_file_gets_its_marks_and_the_order_of_the_english() {
        let english = file("a.ftl", "# English.\n\none = One\ntwo = Two\n");
        let stamped =
            stamp(&english, &BTreeMap::new(), &file("a.ftl", "# Polskie.\n\ntwo = Dwa\none = Jeden\nx = X\n"));
        let written = fluent::write(&stamped.files["a.ftl"]);
        assert_eq!(written, "# Polskie.\n\n# en: One\none = Jeden\n\n# en: Two\ntwo = Dwa\n");
        assert_eq!((stamped.unknown, stamped.missing), (vec!["x".to_owned()], vec![]));
    }

    #[test]
    fn what_has_not_changed_keeps_its_marks_and_what_has_loses_the_review() {
        let english = file("a.ftl", "one = One!\ntwo = Two\nthree = Three\nfour = Four\n");
        let old = "# en: One\n# reviewed: 2026-12-01\none = Jeden\n\n# en: Two\n# reviewed: 2026-12-01\ntwo = Dwa\n\n\
                   # en: Three\nthree = Trzy\n";
        // From another file, because messages move.
        let stamped = stamp(&english, &file("a.ftl", old), &file("b.ftl", "one = Jeden\ntwo = Dwie\n"));
        assert_eq!(
            fluent::write(&stamped.files["a.ftl"]),
            "# en: One\n# reviewed: 2026-12-01\none = Jeden\n\n# en: Two\ntwo = Dwie\n\n# en: Three\nthree = Trzy\n"
        );
        assert_eq!(stamped.missing, ["four"]);
    }
}
