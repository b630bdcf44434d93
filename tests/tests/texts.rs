//! Translations over HTTP: served to the apps, exported beside the English, changed by another program, loaded back; and
//! every way in which a file is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

mod support;

use backend::entity::translation;
use backend::{store, texts};
use reqwest::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use shared::error::{ErrorCode, FieldCode};
use shared::fluent;
use shared::instrument::{Instrument, InstrumentSummary};
use shared::language::{LANGUAGES, LanguageState};
use shared::role::Role;
use support::{BEFORE, Book, ENGLISH, ID, REVIEWED, TRANSLATION, export, load, report};
use tests::on_both;
use tests::world::{World, problem};

/// A text without, and one with forms.
const PLAIN: &str = "skip-link";
const MANY: &str = "import-ready-new";
const MANY_IN_POLISH: &str = "{ $n ->\n    [one] { $n } wiersz\n    [few] { $n } wiersze\n   *[many] { $n } wierszy\n}";

async fn served(world: &World, app: &str, tag: &str) -> String {
    let answer = reqwest::get(format!("{}/texts/{app}/{tag}.ftl", world.server.base)).await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

async fn text(world: &World, tag: &str, id: &str) -> Option<String> {
    let file = fluent::read(&served(world, "staff", tag).await).unwrap();
    file.messages.into_iter().find(|message| message.id == id).map(|message| message.text)
}

async fn state(world: &World, tag: &str) -> LanguageState {
    let all: Vec<LanguageState> = reqwest::get(world.server.url("/languages")).await.unwrap().json().await.unwrap();
    assert_eq!(all.len(), LANGUAGES.len());
    let found = all.into_iter().find(|state| state.tag == tag).unwrap();
    assert!(found.reviewed_texts + found.stale + found.missing <= found.texts, "{found:?}");
    found
}

async fn versions(world: &World) -> u32 {
    let list: Vec<InstrumentSummary> = world.manager().read("/instruments").await;
    list.iter().filter(|version| version.key == "outcomes").map(|version| version.version).max().unwrap()
}

async fn current(world: &World) -> Instrument {
    world.manager().read(&format!("/instruments/outcomes/{}", versions(world).await)).await
}

on_both!(texts_are_served_without_a_session_and_asked_again_cheaply, async |database| {
    let world = World::new(database).await;
    let url = format!("{}/texts/staff/en.ftl", world.server.base);
    let answer = reqwest::get(&url).await.unwrap();
    assert_eq!(answer.headers()[CACHE_CONTROL], "no-cache");
    assert_eq!(answer.headers()[CONTENT_TYPE], "text/plain; charset=utf-8");
    let tag = answer.headers()[ETAG].clone();
    let whole = answer.text().await.unwrap();
    assert!(whole.lines().all(|line| !line.starts_with('#')), "comments are not for the apps");
    assert_eq!(fluent::read(&whole).unwrap().messages.len(), texts::builtin().english.len());
    let client = reqwest::Client::new();
    let known = client.get(&url).header(IF_NONE_MATCH, &tag).send().await.unwrap();
    assert_eq!((known.status().as_u16(), known.headers()[ETAG].clone()), (304, tag));
    assert_eq!(known.text().await.unwrap(), "");
    let packed = client.get(&url).header("accept-encoding", "br").send().await.unwrap();
    assert_eq!(packed.headers()[CONTENT_ENCODING], "br");
    assert!(packed.bytes().await.unwrap().len() * 2 < whole.len());
    assert_eq!(client.head(&url).send().await.unwrap().status(), 200);
    assert!(served(&world, "respondent", "en").await.len() < whole.len() / 2);
    for language in LANGUAGES {
        let texts = fluent::read(&served(&world, "staff", language.tag).await).unwrap();
        let (marks, texts): (Vec<_>, Vec<_>) = texts.messages.iter().partition(|message| message.id == "-unreviewed");
        assert_eq!(marks.len(), usize::from(language.tag != "en"), "nobody has reviewed a translation");
        assert!(texts.iter().all(|message| texts::builtin().english(&message.id).is_some()));
    }
    for nowhere in ["staff/xx.ftl", "staff/en-GB.ftl", "everybody/en.ftl", "staff/..%2Fen.ftl", "staff/%00.ftl"] {
        let answer = client.get(format!("{}/texts/{nowhere}", world.server.base)).send().await.unwrap();
        assert_eq!(answer.status(), 404, "{nowhere}");
    }
    let english = state(&world, "en").await;
    assert!(english.reviewed && english.reviewed_texts == english.texts && english.texts > 500, "{english:?}");
    world.stop().await;
});

on_both!(a_text_that_a_reviewer_changed_is_the_one_that_is_served, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    let before = state(&world, "pl").await;
    let mut book = Book::read(&export(administrator, "pl").await);
    assert_eq!(book.names(), ["Read me", "Interface", "outcomes"]);
    book.set("Interface", PLAIN, TRANSLATION, "Do treści");
    book.set("Interface", PLAIN, REVIEWED, "yes");
    book.set("Interface", MANY, TRANSLATION, MANY_IN_POLISH);
    let file = book.write();
    let looked = report(administrator, "pl", &file, true).await;
    assert_eq!((looked.new, looked.stored, looked.errors.as_slice()), (2, false, &[][..]));
    assert_ne!(text(&world, "pl", PLAIN).await.as_deref(), Some("Do treści"), "a look changes nothing");
    let stored = report(administrator, "pl", &file, false).await;
    assert_eq!((stored.new, stored.stored, stored.rows), (2, true, looked.rows));
    assert_eq!(text(&world, "pl", PLAIN).await.as_deref(), Some("Do treści"));
    assert_eq!(text(&world, "pl", MANY).await.as_deref(), Some(MANY_IN_POLISH));
    assert_eq!(text(&world, "ro", PLAIN).await.as_deref().filter(|text| *text == "Do treści"), None);
    let after = state(&world, "pl").await;
    assert_eq!(after.reviewed_texts, before.reviewed_texts + 1);
    // The same file again changes nothing, and says so as the first time.
    let again = report(administrator, "pl", &file, false).await;
    assert_eq!((again.new, again.already_stored, again.stored), (0, again.rows, true));
    let book = Book::read(&export(administrator, "pl").await);
    assert_eq!(book.get("Interface", PLAIN, support::STATE), "reviewed");
    assert_eq!(book.get("Interface", PLAIN, REVIEWED), "yes");
    assert_eq!(book.get("Interface", MANY, support::STATE), "not reviewed");
    assert_eq!(versions(&world).await, 2, "no questionnaire has changed");
    // An older file does not bring back what somebody else has replaced since, and does not stand in the way either.
    let mut older = Book::read(&file);
    older.set("Interface", PLAIN, BEFORE, "Przejdź");
    older.set("Interface", PLAIN, TRANSLATION, "Przejdź");
    older.set("Interface", PLAIN, support::STATE, "not reviewed");
    older.set("Interface", PLAIN, REVIEWED, "");
    assert_eq!(report(administrator, "pl", &older.write(), false).await.new, 0);
    assert_eq!(text(&world, "pl", PLAIN).await.as_deref(), Some("Do treści"));
    older.set("Interface", PLAIN, TRANSLATION, "Przejdź dalej");
    let refused = report(administrator, "pl", &older.write(), false).await;
    assert_eq!(refused.errors.iter().map(|error| error.code).collect::<Vec<_>>(), [FieldCode::Inconsistent]);
    world.stop().await;
});

on_both!(every_row_that_cannot_be_taken_is_named_and_nothing_is_stored, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    let clean = Book::read(&export(administrator, "pl").await);
    type Change = fn(&mut Book);
    let cases: [(&str, FieldCode, Change); 12] = [
        (MANY, FieldCode::Inconsistent, |b| b.set("Interface", MANY, TRANSLATION, "Wiersze")),
        (MANY, FieldCode::Inconsistent, |b| b.set("Interface", MANY, TRANSLATION, "{ $n } { $x }")),
        (MANY, FieldCode::Format, |b| b.set("Interface", MANY, TRANSLATION, "{ $n ->\n    [one] a\n    [few] b\n}")),
        (PLAIN, FieldCode::Format, |b| b.set("Interface", PLAIN, TRANSLATION, "Do { treści")),
        (PLAIN, FieldCode::ControlCharacters, |b| b.set("Interface", PLAIN, TRANSLATION, "Do\u{202E}treści")),
        (PLAIN, FieldCode::TooLong, |b| b.set("Interface", PLAIN, TRANSLATION, &"o".repeat(400))),
        (PLAIN, FieldCode::NotAllowed, |b| b.set("Interface", PLAIN, REVIEWED, "perhaps")),
        (PLAIN, FieldCode::NotAllowed, |b| b.set("Interface", PLAIN, TRANSLATION, "=1+1")),
        (PLAIN, FieldCode::Inconsistent, |b| b.set("Interface", PLAIN, ENGLISH, "Skip it all")),
        (PLAIN, FieldCode::Unknown, |b| b.set("Interface", PLAIN, ID, "no-such-text")),
        (PLAIN, FieldCode::Duplicate, |b| b.set("Interface", PLAIN, ID, MANY)),
        (PLAIN, FieldCode::Required, |b| {
            b.set("Interface", PLAIN, TRANSLATION, " ");
            b.set("Interface", PLAIN, REVIEWED, "yes");
        }),
    ];
    for (id, code, change) in cases {
        let mut book = clean.clone();
        let row = book.row("Interface", id);
        let other = book.row("Interface", MANY).max(book.row("Interface", PLAIN));
        // Something that could be taken stands beside it.
        book.set("outcomes", "title", TRANSLATION, "Jak się żyje");
        change(&mut book);
        let found = report(administrator, "pl", &book.write(), false).await;
        let fields: Vec<(&str, FieldCode)> = found.errors.iter().map(|e| (e.field.as_str(), e.code)).collect();
        let row = if code == FieldCode::Duplicate { other } else { row };
        assert_eq!(fields, [(format!("sheet Interface, row {row}").as_str(), code)], "{:?}", found.errors);
        assert!(!found.stored);
    }
    let mut all = clean.clone();
    all.set("Interface", PLAIN, TRANSLATION, "Do { treści");
    all.set("Interface", MANY, TRANSLATION, "Wiersze");
    all.set("outcomes", "items.home.overall.short", TRANSLATION, &"o".repeat(61));
    all.set("outcomes", "items.home.overall.text.easy", TRANSLATION, "Jeden\nDwa");
    let found = report(administrator, "pl", &all.write(), false).await;
    assert_eq!(found.errors.len(), 4, "all at once: {:?}", found.errors);
    assert_eq!(versions(&world).await, 2);
    assert_ne!(current(&world).await.title.0["pl"], "Jak się żyje");
    assert!(store::text::all(&world.server.state.db.read).await.unwrap().is_empty(), "all or nothing");
    world.stop().await;
});

on_both!(a_file_that_is_not_ours_is_refused, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    let urdu = export(administrator, "ur").await;
    let found = report(administrator, "pl", &urdu, false).await;
    let fields: Vec<(&str, FieldCode)> = found.errors.iter().map(|e| (e.field.as_str(), e.code)).collect();
    assert_eq!(
        fields,
        [("sheet Interface, row 1", FieldCode::NotAllowed), ("sheet outcomes, row 1", FieldCode::NotAllowed)]
    );
    let mut strange = Book::read(&urdu);
    strange.rename("Interface", "Sheet1");
    let found = report(administrator, "ur", &strange.write(), false).await;
    assert_eq!((found.errors.len(), found.errors[0].field.as_str()), (1, "sheet Sheet1"));
    assert_eq!(report(administrator, "ur", &Book::default().write(), true).await.errors.len(), 1);
    let whole = report(administrator, "ur", &urdu, false).await;
    assert_eq!((whole.new, whole.stored), (0, true), "untouched, it changes nothing: {:?}", whole.errors);
    for broken in [&b"reference,captured_on"[..], &urdu[..urdu.len() / 2], b"PK\x03\x04", b"", &support::swollen()] {
        let refused = problem(load(administrator, "pl", broken, false).await).await;
        assert_eq!((refused.code, refused.errors[0].field.as_str()), (ErrorCode::Invalid, "file"));
    }
    let too_large = vec![0; texts::workbook::MAX_BYTES + 1];
    assert_eq!(problem(load(administrator, "pl", &too_large, true).await).await.code, ErrorCode::TooLarge);
    for tag in ["en", "xx"] {
        assert_eq!(load(administrator, tag, &urdu, true).await.status(), 404);
        assert_eq!(administrator.get(&format!("/languages/{tag}/texts.xlsx")).await.status(), 404);
    }
    world.stop().await;
});

on_both!(changed_words_of_a_questionnaire_are_a_version_of_their_own, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    let before = current(&world).await;
    assert!(before.is_unreviewed("pl") && before.version == 2);
    let mut book = Book::read(&export(administrator, "pl").await);
    book.set("outcomes", "items.home.overall.text", REVIEWED, "yes");
    assert_eq!(report(administrator, "pl", &book.write(), false).await.new, 1);
    assert_eq!(versions(&world).await, 2, "a mark alone is no new version");
    book.set("outcomes", "items.home.overall.text.easy", TRANSLATION, "Czy dom jest dobry?");
    let stored = report(administrator, "pl", &book.write(), false).await;
    assert_eq!((stored.new, stored.stored), (1, true), "{:?}", stored.errors);
    let after = current(&world).await;
    assert_eq!((after.version, after.effective_from), (3, chrono::Utc::now().date_naive()));
    assert_eq!(after.item("home.overall").unwrap().text.0["pl-easy"], "Czy dom jest dobry?");
    assert!(after.is_unreviewed("pl"));
    let mut same = Instrument { version: 2, effective_from: before.effective_from, ..after.clone() };
    for (key, text) in same.texts_mut() {
        if key == "items.home.overall.text" {
            text.0.insert("pl-easy".into(), before.item("home.overall").unwrap().text.0["pl-easy"].clone());
        }
    }
    assert_eq!(same, before, "nothing else has changed");
    let old: Instrument = world.manager().read("/instruments/outcomes/2").await;
    assert_eq!(old, before, "a version never changes");

    let mut book = Book::read(&export(administrator, "pl").await);
    assert_eq!(book.get("outcomes", "items.home.overall.text", support::STATE), "reviewed");
    let ids = book.ids("outcomes");
    for id in &ids {
        book.set("outcomes", id, REVIEWED, "YES");
    }
    report(administrator, "pl", &book.write(), false).await;
    let reviewed = current(&world).await;
    assert_eq!((reviewed.version, reviewed.is_unreviewed("pl")), (4, false));
    let polish = state(&world, "pl").await;
    assert!(polish.reviewed_texts >= u64::try_from(ids.len()).unwrap());
    // Who takes one mark back keeps the others.
    let mut book = Book::read(&export(administrator, "pl").await);
    book.set("outcomes", "title", REVIEWED, "");
    report(administrator, "pl", &book.write(), false).await;
    assert_eq!((current(&world).await.version, current(&world).await.is_unreviewed("pl")), (5, true));
    assert_eq!(state(&world, "pl").await.reviewed_texts, polish.reviewed_texts - 1);
    let codebook = world.caller(Role::Evaluator).get("/datasets/codebook.csv").await.text().await.unwrap();
    assert!(
        codebook.contains("\"translation not reviewed: pa, ur, ar, ro\"")
            || codebook.contains("translation not reviewed: pa"),
        "{codebook}"
    );
    world.stop().await;
});

on_both!(a_language_that_came_reviewed_keeps_its_other_reviews_when_one_is_taken_back, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    let mut council = Instrument { version: 7, ..current(&world).await };
    council.unreviewed.retain(|tag| tag != "ro");
    let nobody = backend::auth::Caller::command_line(Role::Administrator, None);
    let source = shared::instrument::write::write(&council, "The council's own.");
    backend::service::instrument::load(&nobody, &world.server.state, &source).await.unwrap();
    let before = state(&world, "ro").await;
    let mut book = Book::read(&export(administrator, "ro").await);
    assert!(before.reviewed_texts >= u64::try_from(book.ids("outcomes").len()).unwrap());
    book.set("outcomes", "title", REVIEWED, "");
    assert_eq!(report(administrator, "ro", &book.write(), false).await.new, 1);
    assert_eq!((current(&world).await.version, current(&world).await.is_unreviewed("ro")), (8, true));
    assert_eq!(state(&world, "ro").await.reviewed_texts, before.reviewed_texts - 1);
    world.stop().await;
});

on_both!(a_questionnaire_gets_a_language_only_as_a_whole, async |database| {
    let world = World::new(database).await;
    let administrator = world.caller(Role::Administrator);
    // The council's own version, in English.
    let english = shared::instrument::check::DEFAULT_OUTCOMES.replace("\nversion = 1\n", "\nversion = 9\n");
    let english = english.replace("effective_from = 2024-09-09", "effective_from = 2025-01-01");
    backend::service::instrument::load(
        &backend::auth::Caller::command_line(Role::Administrator, None),
        &world.server.state,
        &english,
    )
    .await
    .unwrap();
    let mut book = Book::read(&export(administrator, "pl").await);
    let ids = book.ids("outcomes");
    assert_eq!(book.get("outcomes", "title", support::STATE), "missing");
    assert!(state(&world, "pl").await.missing >= u64::try_from(ids.len()).unwrap());
    book.set("outcomes", "title", TRANSLATION, "Tytuł");
    let found = report(administrator, "pl", &book.write(), false).await;
    assert_eq!((found.errors.len(), found.errors[0].code), (ids.len() - 1, FieldCode::Required));
    let mut few = book.clone();
    few.keep("outcomes", "title");
    assert_eq!(report(administrator, "pl", &few.write(), false).await.errors.len(), 1);
    for id in &ids {
        book.set("outcomes", id, TRANSLATION, "Słowo");
    }
    assert!(report(administrator, "pl", &book.write(), false).await.stored);
    let made = current(&world).await;
    assert_eq!(
        (made.version, made.languages, made.unreviewed),
        (10, vec!["en".into(), "pl".into()], vec!["pl".to_owned()])
    );
    world.stop().await;
});

on_both!(a_text_whose_english_has_changed_is_not_shown, async |database| {
    let world = World::new(database).await;
    let db = &world.server.state.db;
    let before = (text(&world, "pl", PLAIN).await, state(&world, "pl").await);
    let row = translation::Model {
        language: "pl".into(),
        part: texts::INTERFACE.into(),
        text_id: PLAIN.into(),
        value: "Po staremu".into(),
        english: "As it was".into(),
        reviewed_on: Some(chrono::Utc::now().date_naive()),
        loaded_at: chrono::Utc::now(),
        account_id: None,
    };
    db.transaction(async |tx| store::text::put(tx, vec![row.clone()]).await).await.unwrap();
    assert_eq!(text(&world, "pl", PLAIN).await, before.0);
    assert_eq!(state(&world, "pl").await.reviewed_texts, before.1.reviewed_texts);
    let english = texts::builtin().english(PLAIN).unwrap().text.clone();
    let row = translation::Model { english, ..row };
    db.transaction(async |tx| store::text::put(tx, vec![row]).await).await.unwrap();
    assert_eq!(text(&world, "pl", PLAIN).await.as_deref(), Some("Po staremu"));
    assert_eq!(state(&world, "pl").await.reviewed_texts, before.1.reviewed_texts + 1);
    world.stop().await;
});

on_both!(an_upgraded_server_gets_newer_defaults_and_leaves_what_others_loaded, async |database| {
    let world = World::new(database).await;
    let seed = backend::service::instrument::seed_with;
    let defaults = shared::instrument::check::DEFAULTS;
    let newer = |version: u32| defaults[1].replace("\nversion = 2\n", &format!("\nversion = {version}\n"));
    let (three, own, five) = (newer(3), newer(4), newer(5));
    seed(&world.server.state, &[defaults[0], defaults[1]]).await.unwrap();
    assert_eq!(versions(&world).await, 2);
    seed(&world.server.state, &[defaults[0], defaults[1], &three]).await.unwrap();
    assert_eq!(versions(&world).await, 3);
    let nobody = backend::auth::Caller::command_line(Role::Administrator, None);
    backend::service::instrument::load(&nobody, &world.server.state, &own).await.unwrap();
    seed(&world.server.state, &[defaults[0], defaults[1], &three, &five]).await.unwrap();
    assert_eq!(versions(&world).await, 4, "somebody has loaded a version of their own");
    world.stop().await;
});
