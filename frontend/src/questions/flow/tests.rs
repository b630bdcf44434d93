//! The state machine against the rules of `shared`: whatever order people answer in, what is sent is accepted.

use chrono::{DateTime, TimeZone, Utc};
use serde_json::json;
use shared::assessment::{Basis, CaptureContext, Helper, Mode, PersonalOutcome, Perspective, Who};
use shared::instrument::{Instrument, Occasion, Variant};
use uuid::Uuid;

use super::*;

fn text(words: &str) -> serde_json::Value {
    json!({ "en": words, "en-easy": words })
}

fn instrument() -> Instrument {
    let points = |values: std::ops::RangeInclusive<i16>| -> Vec<serde_json::Value> {
        values.map(|value| json!({ "value": value, "text": text("point") })).collect()
    };
    let non_answers = json!([
        { "kind": "dont_know", "text": text("Don't know") },
        { "kind": "prefer_not_to_say", "text": text("Prefer not to say") },
        { "kind": "does_not_apply", "text": text("Does not apply") },
    ]);
    let item = |id: &str, kind: &str, scale: Option<&str>, more: serde_json::Value| {
        let mut item = json!({ "id": id, "kind": kind, "text": text("A question?"), "short": text("Short") });
        if let (Some(item), Some(scale)) = (item.as_object_mut(), scale) {
            item.insert("scale".to_owned(), json!(scale));
        }
        if let (Some(item), Some(more)) = (item.as_object_mut(), more.as_object()) {
            item.extend(more.clone());
        }
        item
    };
    let rating = Some("rating");
    let value = json!({
        "format": 1, "key": "outcomes", "version": 3, "effective_from": "2024-09-01", "audience": "person",
        "languages": ["en"], "title": text("Title"), "intro": text("Intro"),
        "scales": [
            { "id": "rating", "options": points(1..=5), "non_answers": non_answers },
            { "id": "progress", "options": points(1..=4), "non_answers": [] },
        ],
        "sections": [
            { "id": "home", "title": text("My Home"), "items": [
                item("home.overall", "overall", rating, json!({})),
                item("home.comfort", "aspect", rating, json!({})),
                item("home.safe", "aspect", rating, json!({})),
                item("home.worry", "choice", rating, json!({ "show_if": { "item": "home.overall", "any_of": [1, 2, -1] } })),
                item("home.worry.more", "comment", None, json!({ "max_length": 20, "show_if": { "item": "home.worry", "any_of": [1] } })),
                item("home.comment", "comment", None, json!({})),
            ] },
            { "id": "community", "title": text("My Community"), "items": [
                item("community.overall", "overall", rating, json!({})),
                item("community.company", "aspect", rating, json!({})),
            ] },
            { "id": "outcomes", "title": text("What I want"), "items": [
                item("outcomes.measure12", "choice", Some("progress"), json!({ "ask": "follow_up" })),
                item("outcomes.progress", "outcome_progress", Some("progress"), json!({ "ask": "follow_up" })),
                item("outcomes.named", "personal_outcomes", None, json!({})),
            ] },
        ],
    });
    serde_json::from_value(value).unwrap()
}

pub(super) fn context(occasion: Occasion) -> CaptureContext {
    let earlier = match occasion {
        Occasion::Baseline => Vec::new(),
        Occasion::FollowUp => {
            (1..=2).map(|n| PersonalOutcome { id: Uuid::from_u128(n), text: format!("Earlier {n}") }).collect()
        }
    };
    let person = json!({
        "id": Uuid::from_u128(99), "reference": "R1", "preferred_name": "Ada", "area": Uuid::nil(), "lot": 1,
        "service_start": "2024-09-09", "status": "due", "due_on": null, "last_completed_on": null, "last_attempt_on": null,
    });
    CaptureContext {
        person: serde_json::from_value(person).unwrap(),
        instrument: instrument(),
        occasion,
        personal_outcomes: earlier,
        needs: None,
    }
}

pub(super) fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2025, 3, 1, 10, 0, 0).unwrap()
}

pub(super) fn begin(occasion: Occasion, who: Option<Who>, private: bool) -> Draft {
    let begin = Begin {
        id: Uuid::from_u128(7),
        who,
        private,
        mode: Mode::Tablet,
        language: "pl".to_owned(),
        variant: Variant::Standard,
        now: now(),
    };
    Draft::begin(&context(occasion), begin)
}

fn slugs(draft: &Draft) -> Vec<String> {
    draft.steps().iter().map(Step::slug).collect()
}

impl Draft {
    pub(super) fn with(&self, action: Action) -> Draft {
        self.after(action, now())
    }
}

#[test]
fn a_baseline_on_ones_own_begins_with_the_first_question() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false);
    let steps = [
        "who",
        "q.home.overall",
        "more.home",
        "q.home.comment",
        "q.community.overall",
        "q.community.company",
        "q.outcomes.named",
        "check",
    ];
    assert_eq!(slugs(&draft), steps);
    assert_eq!(draft.current(), Step::Item("home.overall".to_owned()));
    assert_eq!(draft.language, "en", "a language that the instrument lacks falls back");
}

#[test]
fn a_follow_up_asks_for_progress_first() {
    let draft = begin(Occasion::FollowUp, Some(Who::Person), false);
    let steps = slugs(&draft);
    assert_eq!(steps[6..], ["q.outcomes.measure12", "progress.0", "progress.1", "q.outcomes.named", "check"]);
}

#[test]
fn helpers_and_proxies_say_who_they_are_first() {
    let help = begin(Occasion::Baseline, Some(Who::WithHelp), false);
    assert_eq!(slugs(&help)[..3], ["who", "helper", "q.home.overall"]);
    assert_eq!(help.current(), Step::Helper);
    let proxy = begin(Occasion::Baseline, Some(Who::OnBehalf), false);
    assert_eq!(slugs(&proxy)[..5], ["who", "helper", "view", "basis", "q.home.overall"]);
}

#[test]
fn in_private_the_person_says_who_answers_and_ends_with_sharing() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), true);
    let steps = slugs(&draft);
    assert_eq!(steps[..3], ["who", "start", "q.home.overall"]);
    assert_eq!(steps[steps.len() - 2..], ["share", "check"]);
    assert_eq!(draft.current(), Step::Intro);
    assert!(!draft.is_begun());
    assert!(draft.with(Action::Visit(Step::Item("home.overall".to_owned()))).is_begun());
    assert!(draft.with(Action::Answer("home.overall".to_owned(), 1)).is_begun());
    assert_eq!(draft.to_submission(now()).map(|s| s.shared_with_staff), Ok(false), "unsaid is private");
    let shared = draft.with(Action::Share(true));
    assert_eq!(shared.to_submission(now()).map(|s| s.shared_with_staff), Ok(true));
    assert_eq!(shared.with(Action::ClearShare).to_submission(now()).map(|s| s.shared_with_staff), Ok(false));
}

#[test]
fn a_worker_of_the_service_cannot_answer_for_somebody_in_private() {
    let draft = begin(Occasion::Baseline, None, true).with(Action::Who(Who::OnBehalf));
    assert!(!draft.helpers().contains(&Helper::ServiceWorker));
    assert_eq!(draft.with(Action::Helper(Helper::ServiceWorker)).helper, None);
    assert_eq!(draft.with(Action::Helper(Helper::Family)).helper, Some(Helper::Family));
}

#[test]
fn what_was_said_before_stopping_in_private_counts_and_is_not_shown() {
    let id = Uuid::from_u128;
    let draft = begin(Occasion::FollowUp, Some(Who::Person), true)
        .with(Action::Answer("home.overall".to_owned(), 1))
        .with(Action::Comment("home.comment".to_owned(), "The stairs".to_owned()))
        .with(Action::Progress(id(2), 3))
        .with(Action::Name(0, id(31), "A walk".to_owned()))
        .with(Action::Veil);
    let shown = draft.shown();
    assert!(shown.answers.is_empty() && shown.comments.is_empty() && shown.named.is_empty());
    assert!(shown.outcome_progress.is_empty());
    let submission = draft.to_submission(now()).unwrap();
    assert_eq!((submission.answers["home.overall"], submission.outcome_progress[&id(2)]), (1, 3));
    assert_eq!(submission.personal_outcomes.len(), 1);
    let anew = draft
        .with(Action::Answer("home.overall".to_owned(), 5))
        .with(Action::Comment("home.comment".to_owned(), "T".to_owned()))
        .with(Action::Keep(id(1), true));
    assert_eq!(anew.shown().answers["home.overall"], 5);
    assert_eq!(anew.shown().comments["home.comment"], "T", "answering anew replaces what was hidden");
    assert_eq!(anew.personal_outcomes().len(), 1, "and shows nothing of it");
    assert!(anew.is_veiled(&Step::Progress(1)) && !anew.is_veiled(&Step::Item("home.overall".to_owned())));
    let open = begin(Occasion::FollowUp, Some(Who::Person), false).with(Action::Answer("home.overall".to_owned(), 1));
    assert!(open.with(Action::Veil).veiled.is_empty(), "only in private");
}

#[test]
fn changing_who_answers_forgets_what_no_longer_fits() {
    let draft = begin(Occasion::Baseline, Some(Who::OnBehalf), false)
        .with(Action::Helper(Helper::Family))
        .with(Action::Perspective(Perspective::OwnView))
        .with(Action::Basis(Basis::AskedByPerson));
    assert!(draft.to_submission(now()).is_ok());
    let same = draft.with(Action::Who(Who::OnBehalf));
    assert_eq!(same.helper, Some(Helper::Family), "saying the same again forgets nothing");
    let alone = draft.with(Action::Who(Who::Person));
    assert_eq!((alone.helper, alone.perspective, alone.basis), (None, None, None));
    assert!(alone.to_submission(now()).is_ok());
    assert_eq!(alone.with(Action::Perspective(Perspective::OwnView)).perspective, None);
}

#[test]
fn nothing_is_preselected_and_everything_can_be_skipped() {
    let draft = begin(Occasion::FollowUp, Some(Who::Person), false);
    assert!(draft.answers.is_empty() && draft.comments.is_empty() && draft.kept.is_empty());
    assert!(draft.named.is_empty() && draft.outcome_progress.is_empty() && draft.share.is_none());
    let submission = draft.to_submission(now()).unwrap();
    let normalised = submission.normalise(&draft.instrument).unwrap();
    for (item, code) in normalised.answers {
        let expected = if item == "home.worry" { -5 } else { -4 };
        assert_eq!(code, expected, "{item}");
    }
    assert!(!normalised.completed);
}

#[test]
fn a_gate_opens_the_aspects_and_closes_them_without_losing_answers() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false);
    let gate = Step::More("home".to_owned());
    assert_eq!(draft.next(&gate), Step::Item("home.comment".to_owned()));
    let open = draft.with(Action::More("home".to_owned(), true));
    assert_eq!(open.next(&gate), Step::Item("home.comfort".to_owned()));
    let answered = open.with(Action::Answer("home.comfort".to_owned(), 4));
    let closed = answered.with(Action::More("home".to_owned(), false));
    assert_eq!(closed.next(&gate), Step::Item("home.comment".to_owned()));
    assert_eq!(closed.to_submission(now()).unwrap().answers.get("home.comfort"), Some(&4));
    assert_eq!(draft.step("q.home.safe"), Some(Step::Item("home.safe".to_owned())), "every aspect can be reached");
    assert_eq!(draft.next(&Step::Item("home.safe".to_owned())), Step::Item("home.comment".to_owned()));
    assert_eq!(draft.previous(&Step::Item("home.comment".to_owned())), Some(gate));
}

#[test]
fn routing_follows_the_answers_and_what_is_routed_away_is_not_sent() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false);
    assert_eq!(draft.step("q.home.worry"), None);
    let worried =
        draft.with(Action::Answer("home.overall".to_owned(), 2)).with(Action::Answer("home.worry".to_owned(), 1));
    let worried = worried.with(Action::Comment("home.worry.more".to_owned(), " The stairs ".to_owned()));
    assert!(worried.step("q.home.worry.more").is_some());
    assert_eq!(worried.to_submission(now()).unwrap().comments["home.worry.more"], "The stairs");
    let content = worried
        .with(Action::Answer("home.overall".to_owned(), 5))
        .with(Action::Visit(Step::Item("home.worry".to_owned())));
    let submission = content.to_submission(now()).unwrap();
    assert!(submission.comments.is_empty() && !submission.answers.contains_key("home.worry"));
    assert_eq!(
        content.current(),
        Step::Item("home.overall".to_owned()),
        "a step that is no more leads to the beginning"
    );
    let back = content.with(Action::Answer("home.overall".to_owned(), 1));
    assert_eq!(back.to_submission(now()).unwrap().comments["home.worry.more"], "The stairs", "and nothing was lost");
}

#[test]
fn only_offered_answers_are_taken() {
    let draft = begin(Occasion::FollowUp, Some(Who::Person), false);
    for (item, code) in [
        ("home.overall", 0),
        ("home.overall", 6),
        ("home.overall", -4),
        ("home.overall", -5),
        ("outcomes.measure12", -1),
        ("home.comment", 1),
        ("none", 1),
    ] {
        assert_eq!(draft.with(Action::Answer(item.to_owned(), code)).answers.len(), 0, "{item} {code}");
    }
    let draft = draft.with(Action::Answer("home.overall".to_owned(), -2));
    assert_eq!(draft.answers["home.overall"], -2);
    assert!(draft.with(Action::Clear("home.overall".to_owned())).answers.is_empty());
}

#[test]
fn texts_that_break_a_rule_are_said_at_their_page_and_kept() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false)
        .with(Action::Comment("home.comment".to_owned(), "x".repeat(2_001)))
        .with(Action::Name(1, Uuid::from_u128(31), "a\u{7}b".to_owned()));
    let problems = draft.to_submission(now()).unwrap_err();
    let steps: Vec<String> = problems.iter().map(|problem| problem.step.slug()).collect();
    assert_eq!(steps, ["q.home.comment", "q.outcomes.named"]);
    assert_eq!(draft.problems_at(&Step::Item("home.comment".to_owned())).len(), 1);
    let at = draft.problems_at(&Step::Item("outcomes.named".to_owned()));
    assert_eq!(at[0].field, "personal_outcomes.1");
    assert_eq!(draft.comments["home.comment"].len(), 2_001);
}

#[test]
fn personal_outcomes_can_be_kept_and_named_up_to_three() {
    let id = Uuid::from_u128;
    let draft = begin(Occasion::FollowUp, Some(Who::Person), false)
        .with(Action::Name(2, id(33), " Third ".to_owned()))
        .with(Action::Keep(id(2), true))
        .with(Action::Keep(id(50), true))
        .with(Action::Name(3, id(34), "Too many".to_owned()));
    let named: Vec<(Uuid, String)> = draft.personal_outcomes().into_iter().map(|o| (o.id, o.text)).collect();
    assert_eq!(named, [(id(2), "Earlier 2".to_owned()), (id(33), "Third".to_owned())]);
    let over = draft.with(Action::Keep(id(1), true)).with(Action::Name(0, id(31), "First".to_owned()));
    assert_eq!(over.to_submission(now()).unwrap_err()[0].step, Step::Item("outcomes.named".to_owned()));
    assert_eq!(over.problems_at(&Step::Item("outcomes.named".to_owned()))[0].field, "personal_outcomes");
    let again = draft.with(Action::Name(2, id(77), "Other words".to_owned()));
    assert_eq!(again.named[&2].id, id(33), "the id stays while the words change");
}

#[test]
fn from_the_check_page_a_change_leads_back_to_it_or_to_what_it_needs() {
    let draft = begin(Occasion::Baseline, Some(Who::Person), false);
    assert_eq!(draft.next_when_checking(&Step::Item("home.overall".to_owned())), Step::Check);
    assert_eq!(draft.next_when_checking(&Step::Mode), Step::Check);
    let proxy = draft.with(Action::Who(Who::OnBehalf));
    assert_eq!(proxy.next_when_checking(&Step::Who), Step::Helper);
    let proxy = proxy.with(Action::Helper(Helper::Friend));
    assert_eq!(proxy.next_when_checking(&Step::Helper), Step::Perspective);
    let open = draft.with(Action::More("home".to_owned(), true));
    assert_eq!(open.next_when_checking(&Step::More("home".to_owned())), Step::Item("home.comfort".to_owned()));
}

#[test]
fn a_draft_survives_being_written_and_read() {
    let draft = begin(Occasion::FollowUp, Some(Who::WithHelp), false)
        .with(Action::Helper(Helper::Friend))
        .with(Action::Answer("home.overall".to_owned(), -3))
        .with(Action::Name(0, Uuid::from_u128(31), "Walk to the shop".to_owned()))
        .with(Action::Keep(Uuid::from_u128(1), true))
        .with(Action::Progress(Uuid::from_u128(2), 3));
    let written = serde_json::to_string(&draft).unwrap();
    assert!(!written.contains("Ada"), "no name is kept");
    assert_eq!(serde_json::from_str::<Draft>(&written).unwrap(), draft);
}

#[test]
fn every_item_of_the_shipped_instrument_has_its_page() {
    let file = include_str!("../../../../shared/instruments/outcomes-1.toml");
    // The server reads TOML's own dates; here a quoted one does.
    let quote = |line: &str| match line.strip_prefix("effective_from = ") {
        Some(day) => format!("effective_from = \"{day}\""),
        None => line.to_owned(),
    };
    let file: Vec<String> = file.lines().map(quote).collect();
    let shipped: Instrument = toml::from_str(&file.join("\n")).unwrap();
    for occasion in [Occasion::Baseline, Occasion::FollowUp] {
        let mut context = context(occasion);
        context.instrument = shipped.clone();
        let begin = Begin {
            id: Uuid::from_u128(7),
            who: Some(Who::Person),
            private: false,
            mode: Mode::Tablet,
            language: "en".to_owned(),
            variant: Variant::Easy,
            now: now(),
        };
        let mut draft = Draft::begin(&context, begin);
        let closed = draft.steps().into_iter().filter(Step::is_question).count();
        for section in &shipped.sections {
            draft = draft.with(Action::More(section.id.clone(), true));
        }
        let asked = shipped.items().filter(|(_, item)| draft.is_asked(item)).count();
        let progress = if occasion == Occasion::FollowUp { draft.earlier_outcomes.len() - 1 } else { 0 };
        let open = draft.steps().into_iter().filter(Step::is_question).count();
        assert_eq!(open, asked + progress, "every item has a page");
        assert_eq!(open - closed, 15, "the aspects are behind their gates");
        let scaled: Vec<_> =
            shipped.items().map(|(_, item)| item).filter(|item| draft.is_asked(item) && item.is_scaled()).collect();
        for item in scaled {
            for option in &shipped.scale_of(item).unwrap().options {
                draft = draft.with(Action::Answer(item.id.clone(), option.value));
            }
        }
        assert!(draft.to_submission(now()).unwrap().normalise(&shipped).unwrap().completed);
    }
}
