//! What typing makes of a form: keys, rows, submissions, and where two passes differ.

use chrono::NaiveDate;
use shared::assessment::{Helper, Mode, PersonalOutcome, Who};
use shared::error::FieldCode;
use shared::instrument::Occasion;
use shared::instrument::check::{DEFAULT_OUTCOMES, read};
use shared::paper::{Layout, PaperForm};
use uuid::Uuid;

use super::super::questions::Questions;
use super::pass::Change;
use super::rows::{Kind, Move, Row, rows};
use super::typed::{Ids, Pass, differences};
use crate::components::DateParts;
use crate::i18n::I18n;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn form() -> PaperForm {
    let wish = |n: u128| PersonalOutcome { id: Uuid::from_u128(n), text: format!("Wish {n}") };
    PaperForm {
        reference: "0000-0000".into(),
        person: Uuid::from_u128(9),
        preferred_name: "Margaret".into(),
        person_reference: "R-1".into(),
        instrument: read(DEFAULT_OUTCOMES).unwrap(),
        occasion: Occasion::FollowUp,
        personal_outcomes: vec![wish(1), wish(2)],
        language: "en".into(),
        form: Layout::Easy,
        printed_at: "2026-03-03T09:00:00Z".parse().unwrap(),
        returned: None,
    }
}

fn shown(form: &PaperForm, pass: &Pass) -> Vec<Row> {
    rows(&I18n::tested(), &Questions::from(form), pass)
}

/// Types by keys from the first row on, as the page does; text rows are left.
fn typed(form: &PaperForm, keys: &str) -> Pass {
    let mut pass = Pass { date: DateParts::from(day("2026-03-05")), ..Pass::default() };
    for (place, key) in (1..).zip(keys.chars()) {
        let key = if key == '.' { "Enter".to_owned() } else { key.to_string() };
        let rows = shown(form, &pass);
        match rows[place].pressed(&key, false) {
            Some(Move::Choose(code)) => pass.change(Change::Code(rows[place].key.clone(), Some(code))),
            Some(Move::Next) => {}
            other => panic!("{key} in {}: {other:?}", rows[place].key),
        }
    }
    pass
}

#[test]
fn digits_and_letters_answer_in_the_order_of_the_paper() {
    let form = form();
    // Alone; a lot of progress; then the first section: 4, does not know, left, rather not, does not apply, 5.
    let pass = typed(&form, "114-.sa5");
    let code = |key: &str| pass.codes.get(key).copied();
    assert_eq!(pass.who(), Some(Who::Person));
    assert_eq!(code("progress.overall"), Some(4), "the first box of that row");
    assert_eq!(code("wellbeing.overall"), Some(4));
    assert_eq!(code("wellbeing.feeling"), Some(-1));
    assert_eq!(code("wellbeing.doing_things"), None);
    assert_eq!(code("wellbeing.keeping_well"), Some(-2));
    assert_eq!(code("wellbeing.say_over_day"), Some(-3));
    assert_eq!(code("wellbeing.what_matters"), Some(5));
}

#[test]
fn keys_that_are_none_of_a_row_s_are_the_browser_s() {
    let form = form();
    let rows = shown(&form, &Pass::default());
    let row = |key: &str| rows.iter().find(|row| row.key == key).unwrap();
    let rating = row("home.overall");
    for key in ["6", "0", "x", "Tab", " ", "ArrowLeft", "F5", "Shift"] {
        assert_eq!(rating.pressed(key, false), None, "{key}");
    }
    assert_eq!(rating.pressed("Delete", false), Some(Move::Clear));
    assert_eq!(rating.pressed("ArrowUp", false), Some(Move::Back));
    let comment = row("home.comment");
    assert!(matches!(comment.kind, Kind::Block(_)));
    assert_eq!(comment.pressed("Enter", false), Some(Move::Next));
    assert_eq!(comment.pressed("Enter", true), None);
    assert_eq!(comment.pressed("ArrowUp", false), None);
    assert_eq!(row("named-0").pressed("5", false), None);
}

#[test]
fn every_key_of_a_row_chooses_one_thing() {
    let form = form();
    let pass = typed(&form, "3");
    for row in shown(&form, &pass) {
        let Kind::Choice(options) = &row.kind else { continue };
        let keys: Vec<_> = options.iter().map(|option| option.key.unwrap()).collect();
        let unique: std::collections::BTreeSet<_> = keys.iter().collect();
        assert_eq!(unique.len(), keys.len(), "{}: {keys:?}", row.key);
    }
}

#[test]
fn what_was_typed_becomes_a_submission_of_that_day_from_that_form() {
    let form = form();
    let ids = Ids::new();
    let mut pass = typed(&form, "21.3");
    pass.change(Change::Text("home.comment".into(), " More visits ".into()));
    pass.change(Change::Text("named-1".into(), "See the sea".into()));
    pass.change(Change::Code("kept-1".into(), Some(1)));
    pass.change(Change::Code("kept-0".into(), Some(2)));
    pass.change(Change::Code("progress-0".into(), Some(2)));
    pass.change(Change::Code("share".into(), Some(1)));
    let sent = pass.submission(&form, &ids, day("2026-03-10")).unwrap();
    assert_eq!(sent.mode, Mode::Paper);
    assert_eq!(sent.captured_at.to_rfc3339(), "2026-03-05T12:00:00+00:00");
    assert_eq!(sent.paper_form.as_deref(), Some("0000-0000"));
    assert_eq!(sent.respondent.who, Who::WithHelp);
    assert_eq!(sent.respondent.helper, Some(Helper::Family));
    assert!(sent.shared_with_staff);
    assert_eq!(sent.answers.get("wellbeing.overall"), Some(&3));
    assert_eq!(sent.answers.len(), 1);
    assert_eq!(sent.comments.get("home.comment").map(String::as_str), Some("More visits"));
    assert_eq!(sent.outcome_progress.get(&Uuid::from_u128(1)), Some(&2));
    let outcomes: Vec<_> = sent.personal_outcomes.iter().map(|outcome| (outcome.id, outcome.text.as_str())).collect();
    assert_eq!(outcomes, [(Uuid::from_u128(2), "Wish 2"), (ids.named[1], "See the sea")]);
    assert_eq!(pass.submission(&form, &ids, day("2026-03-10")).unwrap(), sent, "a retry sends the same");
    // Nothing ticked there is no consent.
    pass.change(Change::Code("share".into(), None));
    assert!(!pass.submission(&form, &ids, day("2026-03-10")).unwrap().shared_with_staff);
}

#[test]
fn what_a_worker_says_for_somebody_is_never_private() {
    let form = form();
    let pass = typed(&form, "3411");
    let sent = pass.submission(&form, &Ids::new(), day("2026-03-10")).unwrap();
    assert_eq!(sent.respondent.helper, Some(Helper::ServiceWorker));
    assert!(sent.shared_with_staff);
}

#[test]
fn what_is_missing_or_cannot_be_is_told_at_its_row() {
    let form = form();
    let refused = |pass: &Pass, today: &str| -> Vec<(Option<String>, FieldCode)> {
        let errors = pass.submission(&form, &Ids::new(), day(today)).unwrap_err();
        errors.iter().map(|error| (pass.row_of(&form, &error.field), error.code)).collect()
    };
    let row = |key: &str| Some(key.to_owned());
    assert_eq!(
        refused(&Pass::default(), "2026-03-10"),
        [(row("date"), FieldCode::Required), (row("who"), FieldCode::Required)]
    );
    let mut pass = typed(&form, "1");
    assert_eq!(refused(&pass, "2026-03-04"), [(row("date"), FieldCode::InFuture)]);
    pass.date = DateParts::from(day("2026-03-02"));
    assert_eq!(refused(&pass, "2026-03-10"), [(row("date"), FieldCode::Inconsistent)]);
    let helped = typed(&form, "2");
    assert_eq!(refused(&helped, "2026-03-10"), [(row("helper"), FieldCode::Required)]);
    let mut many = typed(&form, "1");
    for key in ["kept-0", "kept-1"] {
        many.change(Change::Code(key.into(), Some(1)));
    }
    many.change(Change::Text("named-0".into(), "One".into()));
    many.change(Change::Text("named-2".into(), "x".repeat(900)));
    let told = refused(&many, "2026-03-10");
    assert!(told.contains(&(row("named-0"), FieldCode::TooLong)), "{told:?}");
    assert!(told.contains(&(row("named-2"), FieldCode::TooLong)), "{told:?}");
}

#[test]
fn two_passes_differ_where_they_say_something_else_and_nowhere_else() {
    let form = form();
    let mut passes = [typed(&form, "1143"), typed(&form, "2145")];
    passes[0].date = DateParts { day: "5".into(), month: "March".into(), year: "2026".into() };
    passes[1].date = DateParts { day: "05".into(), month: "03".into(), year: "2026".into() };
    passes[0].change(Change::Text("home.comment".into(), "More  visits".into()));
    passes[1].change(Change::Text("home.comment".into(), "More visits ".into()));
    passes[1].change(Change::Text("community.comment".into(), "Bingo".into()));
    let found = differences(&passes, shown(&form, &passes[0]), shown(&form, &passes[1]));
    let keys: Vec<&str> = found.iter().map(|row| row.key.as_str()).collect();
    // In the second pass, the helper's row came between.
    assert!(keys.contains(&"who") && keys.contains(&"helper") && keys.contains(&"community.comment"), "{keys:?}");
    assert!(!keys.contains(&"date") && !keys.contains(&"home.comment"), "{keys:?}");
    let [mut first, second] = passes;
    for key in keys {
        first.take(&second, key);
    }
    assert_eq!(first.codes, second.codes);
    assert_eq!(first.texts.get("community.comment"), second.texts.get("community.comment"));
}
