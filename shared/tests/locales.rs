//! The app's own translations, as they lie in the frontend: every text of a language that has a folder is there, is
//! translated from today's English and takes the same values. And the form of such files, by examples and at random.
#![cfg(feature = "server")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use shared::fluent::{self, File, Message, State, differences, longest, many_lines, normalise, one_line};
use shared::language::{LANGUAGES, SOURCE};

fn folder(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../frontend/locales").join(tag)
}

fn files(tag: &str) -> BTreeMap<String, File> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder(tag)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        files.insert(name.clone(), fluent::read(&source).unwrap_or_else(|faults| panic!("{tag}/{name}: {faults:?}")));
    }
    files
}

fn messages(files: &BTreeMap<String, File>) -> BTreeMap<String, Message> {
    files.values().flat_map(|file| &file.messages).map(|message| (message.id.clone(), message.clone())).collect()
}

#[test]
fn every_translation_is_whole_and_of_todays_english() {
    let english = messages(&files(SOURCE));
    assert!(english.len() > 500, "{}", english.len());
    for language in LANGUAGES.iter().filter(|language| language.tag != SOURCE && folder(language.tag).exists()) {
        let translated = messages(&files(language.tag));
        let mut wrong = Vec::new();
        for (id, text) in &english {
            let found = translated.get(id);
            let state = State::of(found, &text.text);
            if !state.is_shown() {
                wrong.push(format!("{id}: {state:?}"));
            }
            let texts = found.into_iter().flat_map(|found| differences(id, &text.text, &found.text));
            wrong.extend(texts.map(|difference| format!("{id}: {difference}")));
        }
        wrong.extend(translated.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id}: unknown")));
        assert!(wrong.is_empty(), "{} (cargo xtask texts check):\n{}", language.tag, wrong.join("\n"));
    }
    let strange: Vec<_> = std::fs::read_dir(folder(SOURCE).parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| LANGUAGES.iter().all(|language| language.tag != name))
        .collect();
    assert_eq!(strange, Vec::<String>::new(), "a folder of a language that is not in shared::language");
}

#[test]
fn every_english_text_is_the_same_after_writing_and_reading() {
    for (name, file) in files(SOURCE) {
        let marked = File {
            messages: file.messages.iter().map(|m| Message { english: Some(m.text.clone()), ..m.clone() }).collect(),
            ..file.clone()
        };
        assert_eq!(fluent::read(&fluent::write(&marked)).as_ref(), Ok(&marked), "{name}");
        for message in &file.messages {
            assert_eq!(normalise(&message.id, &message.text).as_ref(), Ok(&message.text));
            assert_eq!(differences(&message.id, &message.text, &message.text), Vec::<String>::new());
            assert!(!one_line(&message.text).contains('\n'));
        }
    }
}

const MANY: &str = "# en: { $n ->\\n    [one] { $n } person\\n   *[other] { $n } people\\n}\n# reviewed: 2026-12-01\n\
    found = { $n ->\n    [one] { $n } osoba\n    [few] { $n } osoby\n   *[other] { $n } osób\n  }\n";

#[test]
fn marks_are_read() {
    let file = fluent::read(&format!("# Polish.\n\n{MANY}")).unwrap();
    assert_eq!(file.head, ["Polish."]);
    let found = &file.messages[0];
    let english = "{ $n ->\n    [one] { $n } person\n   *[other] { $n } people\n}";
    assert_eq!(found.english.as_deref(), Some(english));
    assert_eq!(found.reviewed.map(|day| day.to_string()).as_deref(), Some("2026-12-01"));
    // However the English is laid out, it is the same.
    let laid_out =
        fluent::read("found =\n        { $n ->\n      [one]   { $n } person\n   *[other] {$n} people\n    }\n")
            .unwrap();
    assert_eq!(laid_out.messages[0].text, english);
    assert_eq!(State::of(Some(found), english), State::Reviewed);
    assert_eq!(State::of(Some(&Message { reviewed: None, ..found.clone() }), english), State::Unreviewed);
    assert_eq!(State::of(Some(found), "{ $n } people"), State::Stale);
    assert_eq!(State::of(Some(&Message { english: None, ..found.clone() }), english), State::Stale);
    assert_eq!(State::of(None, english), State::Missing);
}

#[test]
fn what_does_not_read_is_told_with_its_line() {
    let faults = fluent::read("a = one\n\nb = { $n\n").unwrap_err();
    assert!(faults[0].line >= 3, "{faults:?}");
    assert_eq!(fluent::read("a = one\na = two\n").unwrap_err().len(), 1);
    assert_eq!(fluent::read("# reviewed: yesterday\na = one\n").unwrap_err().len(), 1);
}

#[test]
fn what_a_translation_must_have_in_common() {
    let plural = "{ $n ->\n    [one] { $n } person\n   *[other] { $n } people\n}";
    let fine = [
        ("Hello", "Cześć"),
        ("{ $name } is due", "Czas na { $name }"),
        (plural, "{ $n ->\n    [one] { $n } a\n    [few] { $n } b\n   *[many] { $n } c\n}"),
        (plural, "{ $n } osób"),
        ("{ $way ->\n    [up] better\n   *[down] worse\n}", "{ $way ->\n    [up] lepiej\n   *[down] gorzej\n}"),
        ("Text\n.title = T", "Tekst\n.title = T"),
    ];
    for (english, translation) in fine {
        let translation = normalise("id", translation).unwrap();
        assert_eq!(differences("id", english, &translation), Vec::<String>::new(), "{translation}");
    }
    let wrong = [
        ("{ $name } is due", "Czas"),
        ("Hello", "Cześć { $name }"),
        ("See { other }", "Zobacz"),
        ("The { -service }", "Ta { -serwis }"),
        ("{ $way ->\n    [up] better\n   *[down] worse\n}", "{ $way ->\n    [góra] lepiej\n   *[down] gorzej\n}"),
        ("Text\n.title = T", "Tekst"),
        ("Text", "Tekst\n.title = T"),
        ("Text { $n }", "Tekst { NUMBER($n) }"),
    ];
    for (english, translation) in wrong {
        let refused = normalise("id", translation).map(|translation| differences("id", english, &translation));
        assert!(refused.as_ref().map_or(true, |found| !found.is_empty()), "{translation}: {refused:?}");
    }
    for broken in
        ["{ $n", "a }", "{ $n ->\n    [one] a\n    [other] b\n}", "{ $n ->\n   *[one] a\n   *[other] b\n}", "", "  \n "]
    {
        assert!(normalise("id", broken).is_err(), "{broken}");
    }
    // Whatever is written is one text: nobody can add another, or a comment, through a cell.
    for sly in ["one\nother = two", "one\n# comment\nother = two", "one\n\n\nother = two"] {
        let text = normalise("id", sly).unwrap();
        assert_eq!(fluent::read(&fluent::source_of("id", &text)).unwrap().messages.len(), 1, "{text}");
    }
    assert_eq!(normalise("id", ".5 miles").as_deref(), Ok(".5 miles"));
}

#[test]
fn a_text_is_as_long_as_the_longest_that_is_read_of_it() {
    let text = "{ $n ->\n    [one] one\n    [few] abcde\n   *[many] { $n } ab\n} behind";
    for (text, length) in [("abc", 3), ("abc { $n }", 10), (text, 16), ("ab\n.title = cd", 4)] {
        let normal = normalise("id", text).unwrap();
        assert_eq!(longest("id", &normal), length, "{normal}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn one_line_and_many_are_inverse(text in "(\\PC|\n|\\\\|n){0,40}") {
        prop_assert_eq!(many_lines(&one_line(&text)), text);
    }

    #[test]
    fn a_normal_form_stays_as_it_is(text in "([a-zó{}$\\[\\]*.= \n\"-]|\\{ \\$n \\}){0,30}") {
        if let Ok(normal) = normalise("id", &text) {
            prop_assert_eq!(normalise("id", &normal), Ok(normal.clone()));
            let file = File { head: vec![], messages: vec![Message { id: "id".into(), text: normal.clone(), english: Some(normal), reviewed: None }] };
            prop_assert_eq!(fluent::read(&fluent::write(&file)), Ok(file));
        }
    }
}
