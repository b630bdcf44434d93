//! Needs: what is begun with them, and whether they were met is said where it is asked and nowhere else.

use serde_json::json;
use shared::assessment::{CaptureContext, Mode, Who};
use shared::instrument::{Occasion, Variant};
use shared::needs::{Needs, NeedsMet, NeedsRecord};
use uuid::Uuid;

use super::tests::{context, now};
use super::*;

fn recorded(language: Option<&str>, easy_read: bool) -> NeedsRecord {
    let needs = json!({
        "language": language, "easy_read": easy_read, "text_size": "normal", "contrast": "normal", "read_aloud": false,
        "format": "screen", "help_to_answer": "none", "time_of_day": "any",
    });
    let needs: Needs = serde_json::from_value(needs).unwrap();
    let none_needed = needs.is_nothing_special();
    NeedsRecord { id: Uuid::nil(), needs, recorded_at: now(), recorded_by_name: None, review_due: false, none_needed }
}

/// What is asked of somebody in an instrument that has these languages, with their language and whether they need Easy
/// Read where that is recorded.
pub fn context_of(languages: &[&str], needed: Option<(&str, bool)>) -> CaptureContext {
    let mut context = context(Occasion::Baseline);
    context.instrument.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    context.needs = needed.map(|(language, easy)| recorded(Some(language), easy));
    context
}

fn begin(needs: Option<NeedsRecord>, private: bool) -> Draft {
    let begin = Begin {
        id: Uuid::from_u128(7),
        who: Some(Who::Person),
        private,
        mode: Mode::Tablet,
        language: "en".to_owned(),
        variant: Variant::Standard,
        now: now(),
    };
    Draft::begin(&CaptureContext { needs, ..context(Occasion::Baseline) }, begin)
}

#[test]
fn staff_say_if_needs_were_met_and_may_leave_it() {
    let draft = begin(Some(recorded(None, true)), false);
    assert!(draft.asks_needs_met());
    assert_eq!(draft.to_submission(now()).unwrap().needs_met, None);
    let said = draft.with(Action::NeedsMet(NeedsMet::Partly));
    assert_eq!(said.to_submission(now()).unwrap().needs_met, Some(NeedsMet::Partly));
    let back = said.with(Action::ClearNeedsMet);
    assert_eq!(back.to_submission(now()).unwrap().needs_met, None);
}

#[test]
fn nobody_else_is_asked() {
    for (needs, private) in
        [(None, false), (Some(recorded(Some("en"), false)), false), (Some(recorded(None, true)), true), (None, true)]
    {
        let draft = begin(needs, private);
        assert!(!draft.asks_needs_met());
        let said = draft.with(Action::NeedsMet(NeedsMet::All));
        assert_eq!(said.needs_met, None);
        assert_eq!(said.to_submission(now()).unwrap().needs_met, None);
    }
}

#[test]
fn a_draft_of_an_earlier_version_still_opens() {
    let draft = begin(Some(recorded(None, true)), false);
    let mut written = serde_json::to_value(&draft).unwrap();
    let fields = written.as_object_mut().unwrap();
    assert!(fields.remove("has_needs").is_some() && fields.remove("needs_met").is_some());
    let opened: Draft = serde_json::from_value(written).unwrap();
    assert_eq!(opened, Draft { has_needs: false, ..draft });
}
