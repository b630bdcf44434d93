//! Which translation is shown: the reviewer's, the built-in one, or English.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "test code")]

use super::*;

fn built() -> Builtin {
    let file = |path: &str, source: &str| (path.to_owned(), source.to_owned());
    Builtin::read(&[
        file("en/questions.ftl", "# The questions.\n\nask = Ask\n# At the end\n\nend = The end\nlate = Late { $n }\n"),
        file("en/admin.ftl", "only-staff = Only staff\n"),
        file(
            "pl/questions.ftl",
            "# en: Ask\nask = Pytaj\n# en: End\nend = Koniec\n# en: X\nunknown = X\n# en: Late { $n }\n# reviewed: 2026-01-02\nlate = Późno { $n }\n",
        ),
        file("pl/admin.ftl", "# en: Only staff\nonly-staff = Tylko personel\n"),
    ])
}

fn brought(id: &str, value: &str, english: &str, reviewed: bool) -> (String, translation::Model) {
    let row = translation::Model {
        language: "pl".into(),
        part: INTERFACE.into(),
        text_id: id.into(),
        value: value.into(),
        english: english.into(),
        reviewed_on: reviewed.then(|| "2026-12-01".parse().unwrap()),
        loaded_at: chrono::Utc::now(),
        account_id: None,
    };
    (id.to_owned(), row)
}

#[test]
fn stale_and_unknown_texts_are_left_out_and_comments_too() {
    let built = built();
    let none = HashMap::new();
    assert_eq!(resource(&built, App::Respondent, "pl", &none), "ask = Pytaj\nlate = Późno { $n }\n-unreviewed = 1\n");
    assert_eq!(
        resource(&built, App::Staff, "pl", &none),
        "only-staff = Tylko personel\nask = Pytaj\nlate = Późno { $n }\n-unreviewed = 2\n"
    );
    assert_eq!(resource(&built, App::Respondent, "en", &none), "ask = Ask\nend = The end\nlate = Late { $n }\n");
    assert_eq!(resource(&built, App::Staff, "ur", &none), "");
    assert_eq!(built.english("end").unwrap().section, "At the end");
    assert_eq!(built.english("ask").unwrap().section, "The questions.");
}

#[test]
fn a_reviewers_text_wins_unless_it_is_stale() {
    let built = built();
    let rows = HashMap::from([
        brought("ask", "Zapytaj", "Ask", true),
        brought("end", "Kres", "The end", false),
        brought("late", "Spóźnione { $n }", "Later { $n }", true),
        brought("gone", "Nie ma", "Gone", true),
    ]);
    assert_eq!(
        resource(&built, App::Respondent, "pl", &rows),
        "ask = Zapytaj\nend = Kres\nlate = Późno { $n }\n-unreviewed = 1\n"
    );
    let state = |id: &str| {
        let own = built.translated("pl").unwrap().get(id);
        effective(built.english(id).unwrap(), own, rows.get(id)).1
    };
    assert_eq!((state("ask"), state("end"), state("late")), (State::Reviewed, State::Unreviewed, State::Reviewed));
    assert_eq!(effective(built.english("end").unwrap(), None, None), (None, State::Missing));
    let (text, state) = effective(built.english("end").unwrap(), None, rows.get("late"));
    assert_eq!((text.map(|text| text.text).as_deref(), state), (Some("Spóźnione { $n }"), State::Stale));
}

#[test]
fn every_file_that_is_built_in_reads() {
    for path in Locales::iter() {
        let file = Locales::get(&path).unwrap();
        let source = std::str::from_utf8(&file.data).unwrap();
        assert_eq!(fluent::read(source).err(), None, "{path}");
    }
    assert!(builtin().english.len() > 500);
    assert!(!resource(builtin(), App::Respondent, SOURCE, &HashMap::new()).is_empty());
}
