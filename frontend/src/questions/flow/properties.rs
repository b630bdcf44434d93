//! Whatever order people answer in, go back and forward, and change their minds: what is sent is accepted.

use proptest::prelude::*;
use shared::assessment::{Basis, Helper, Mode, Perspective, Who};
use shared::instrument::{Occasion, Variant};
use shared::needs::NeedsMet;
use uuid::Uuid;

use super::tests::{begin, now};
use super::*;

/// Something a person may do, before it is known what the draft has to offer.
type Deed = (u8, usize, i16, String);

fn deed() -> impl Strategy<Value = Deed> {
    let words = prop_oneof![
        6 => "[A-Za-z ,.é\\n]{0,40}",
        1 => "[ -~]{195,230}",
        1 => Just("bell \u{7}".to_owned()),
    ];
    (any::<u8>(), any::<usize>(), -6_i16..12, words)
}

fn act(draft: &Draft, step: &Step, (kind, pick, code, words): Deed) -> (Draft, Step) {
    let items: Vec<String> = draft.instrument.items().map(|(_, item)| item.id.clone()).collect();
    let item = items[pick % items.len()].clone();
    let one = |n: usize| pick % n;
    let outcome = Uuid::from_u128(pick as u128 % 4);
    let action = match kind % 22 {
        0 => Action::Who(Who::ALL[one(3)]),
        1 => Action::Helper(Helper::ALL[one(6)]),
        2 => Action::Perspective(Perspective::ALL[one(2)]),
        3 => Action::Basis(Basis::ALL[one(3)]),
        4 => Action::Mode(Mode::ALL[one(5)]),
        5 => Action::Variant(if pick % 2 == 0 { Variant::Easy } else { Variant::Standard }),
        6 => Action::More(["home", "community", "outcomes"][one(3)].to_owned(), code > 3),
        7..=9 => Action::Answer(item, code),
        10 => Action::Clear(item),
        11 => Action::Comment(item, words),
        12 => Action::Keep(outcome, code > 3),
        13 => Action::Name((pick % 5) as u8, Uuid::from_u128(1_000 + pick as u128 % 3), words),
        14 => Action::Progress(outcome, code),
        15 if code > 9 => Action::Veil,
        15 => Action::Share(code > 3),
        16 => return (draft.clone(), draft.previous(step).unwrap_or_else(|| draft.first())),
        18 if code > 9 => Action::ClearNeedsMet,
        18 => Action::NeedsMet(NeedsMet::ALL[one(3)]),
        17 => return (draft.clone(), draft.next_when_checking(step)),
        _ => {
            let next = draft.next(step);
            return (draft.with(Action::Visit(next.clone())), next);
        }
    };
    (draft.with(action), step.clone())
}

/// Mends what a problem names, as the page that it leads to would.
fn mended(draft: Draft, problem: &Problem) -> Draft {
    match &problem.step {
        Step::Who => draft.with(Action::Who(Who::Person)),
        Step::Helper => draft.with(Action::Helper(Helper::Family)),
        Step::Perspective => draft.with(Action::Perspective(Perspective::TheirView)),
        Step::Basis => draft.with(Action::Basis(Basis::BestInterests)),
        Step::Item(id) if problem.field.starts_with("comments.") => {
            draft.with(Action::Comment(id.clone(), String::new()))
        }
        Step::Item(_) => (0..3).fold(draft, |d, slot| d.with(Action::Name(slot, Uuid::from_u128(1), String::new()))),
        step => panic!("nothing can be mended at {step:?}: {problem:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_answering_ends_in_a_submission_that_is_accepted(
        follow_up: bool,
        private: bool,
        has_needs: bool,
        who in prop::option::of(0_usize..3),
        deeds in prop::collection::vec(deed(), 0..80),
    ) {
        let occasion = if follow_up { Occasion::FollowUp } else { Occasion::Baseline };
        let mut draft = Draft { has_needs, ..begin(occasion, who.map(|n| Who::ALL[n]), private) };
        let mut step = draft.current();
        for deed in deeds {
            (draft, step) = act(&draft, &step, deed);
        }
        let mut tries = 0;
        let submission = loop {
            match draft.to_submission(now()) {
                Ok(submission) => break submission,
                Err(problems) => {
                    prop_assert!(!problems.is_empty() && tries < 12, "{problems:?}");
                    tries += 1;
                    for problem in &problems {
                        prop_assert!(draft.step(&problem.step.slug()).is_some(), "{problem:?} leads nowhere");
                        draft = mended(draft, problem);
                    }
                }
            }
        };
        prop_assert_eq!(submission.needs_met, draft.needs_met);
        prop_assert!(submission.needs_met.is_none() || (has_needs && !private), "said where it is not asked");
        let normalised = submission.normalise(&draft.instrument);
        prop_assert!(normalised.is_ok(), "{normalised:?}");
        for (item, code) in normalised.unwrap().answers {
            let item = draft.instrument.item(&item).unwrap();
            let expected = if draft.is_asked(item) { draft.answers.get(&item.id).copied().unwrap_or(-4) } else { -5 };
            prop_assert_eq!(code, expected);
        }
    }

    #[test]
    fn going_on_always_ends_at_the_check_and_going_back_at_the_beginning(
        private: bool,
        deeds in prop::collection::vec(deed(), 0..40),
    ) {
        let mut draft = begin(Occasion::FollowUp, None, private);
        let mut step = draft.current();
        for deed in deeds {
            (draft, step) = act(&draft, &step, deed);
        }
        let (mut on, mut back) = (step.clone(), Some(step));
        for _ in 0..60 {
            on = draft.next(&on);
            back = back.and_then(|step| draft.previous(&step));
        }
        prop_assert_eq!(on, Step::Check);
        prop_assert_eq!(back, None);
        prop_assert!(draft.steps().iter().all(|step| draft.step(&step.slug()).as_ref() == Some(step)));
    }
}
