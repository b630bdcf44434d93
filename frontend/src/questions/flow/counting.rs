//! Counting the way and what was said: steady whatever is opened, and true.

use shared::assessment::Who;
use shared::instrument::Occasion;
use uuid::Uuid;

use super::tests::begin;
use super::*;

#[test]
fn places_count_questions_only() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false);
    assert_eq!(draft.place(&Step::Who), None);
    let place = |draft: &Draft, id: &str| draft.place(&Step::Item(id.to_owned()));
    let first = Some(Place { section: None, number: 1, of: 5 });
    assert_eq!(place(&draft, "home.overall"), first);
    let open = draft.with(Action::More("home".to_owned(), true));
    assert_eq!(place(&open, "home.overall"), first, "opening more does not make the way longer");
    let second = Some(Place { section: Some("home".to_owned()), number: 2, of: 2 });
    assert_eq!(place(&open, "home.safe"), second);
    assert_eq!(place(&draft, "home.safe"), second, "also where it is visited from the check page");
    let alone = Some(Place { section: None, number: 4, of: 5 });
    assert_eq!(place(&open, "community.company"), alone, "an aspect without a gate is asked of everybody");
    assert_eq!(place(&open, "outcomes.named"), Some(Place { section: None, number: 5, of: 5 }));
}

#[test]
fn words_count_as_something_said() {
    let draft = begin(Occasion::FollowUp, Some(Who::Person), false);
    assert_eq!(draft.said(), 0);
    let blank = draft.with(Action::Comment("home.comment".to_owned(), "  ".to_owned()));
    assert_eq!(blank.said(), 0);
    let said = blank
        .with(Action::Comment("home.comment".to_owned(), "The stairs".to_owned()))
        .with(Action::Name(0, Uuid::from_u128(31), "A walk".to_owned()))
        .with(Action::Keep(Uuid::from_u128(1), true));
    assert_eq!(said.said(), 2);
    let all = said.with(Action::Answer("home.overall".to_owned(), -1)).with(Action::Progress(Uuid::from_u128(2), 3));
    assert_eq!(all.said(), 4);
}
