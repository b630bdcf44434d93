//! The default Outcomes Tool: it reads clean, and holds what the product and the pages rely on.
#![cfg(feature = "server")]

use std::collections::BTreeMap;

use shared::instrument::check::{DEFAULT_OUTCOMES, DEFAULTS, read};
use shared::instrument::write::write;
use shared::instrument::{Ask, Audience, Instrument, ItemKind, OUTCOMES, Occasion, Variant};

fn outcomes() -> Instrument {
    read(DEFAULT_OUTCOMES).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// Each item with its kind, in the order asked.
const ITEMS: &[(&str, ItemKind)] = &[
    ("progress.overall", ItemKind::Choice),
    ("wellbeing.overall", ItemKind::Overall),
    ("wellbeing.feeling", ItemKind::Aspect),
    ("wellbeing.doing_things", ItemKind::Aspect),
    ("wellbeing.keeping_well", ItemKind::Aspect),
    ("wellbeing.say_over_day", ItemKind::Aspect),
    ("wellbeing.what_matters", ItemKind::Aspect),
    ("wellbeing.comment", ItemKind::Comment),
    ("home.overall", ItemKind::Overall),
    ("home.comfort", ItemKind::Aspect),
    ("home.safe", ItemKind::Aspect),
    ("home.visits_fit", ItemKind::Aspect),
    ("home.known_workers", ItemKind::Aspect),
    ("home.help", ItemKind::Aspect),
    ("home.comment", ItemKind::Comment),
    ("community.overall", ItemKind::Overall),
    ("community.contact", ItemKind::Aspect),
    ("community.getting_out", ItemKind::Aspect),
    ("community.places", ItemKind::Aspect),
    ("community.belonging", ItemKind::Aspect),
    ("community.company", ItemKind::Aspect),
    ("community.comment", ItemKind::Comment),
    ("outcomes.progress", ItemKind::OutcomeProgress),
    ("outcomes.personal", ItemKind::PersonalOutcomes),
];

#[test]
fn every_default_reads_and_a_newer_version_asks_the_same() {
    let defaults: Vec<Instrument> =
        DEFAULTS.iter().map(|source| read(source).unwrap_or_else(|faults| panic!("{faults:#?}"))).collect();
    for (index, newer) in defaults.iter().enumerate() {
        assert_eq!(read(&write(newer, "")).as_ref(), Ok(newer));
        for older in defaults.iter().take(index).filter(|older| older.key == newer.key) {
            assert!(older.version < newer.version && older.effective_from < newer.effective_from);
            let keys = |instrument: &Instrument| -> Vec<String> {
                instrument.texts().into_iter().map(|(key, text)| format!("{key} {}", text.0["en"])).collect()
            };
            assert_eq!(keys(older), keys(newer), "the words that are translated are the ones of the version before");
        }
    }
}

#[test]
fn it_has_every_item_in_order() {
    let instrument = outcomes();
    assert_eq!((instrument.key.as_str(), instrument.version, instrument.audience), (OUTCOMES, 1, Audience::Person));
    let items: Vec<_> = instrument.items().map(|(_, item)| (item.id.as_str(), item.kind)).collect();
    assert_eq!(items, ITEMS);
    let sections: Vec<_> = instrument.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(sections, ["progress", "wellbeing", "home", "community", "outcomes"]);
    for (section, item) in instrument.items() {
        assert_eq!(item.id.split('.').next(), Some(section.id.as_str()), "an item's id begins with its section's");
    }
}

#[test]
fn ratings_are_from_1_to_5_in_that_order_with_three_ways_not_to_answer() {
    let instrument = outcomes();
    let scale = instrument.scale("satisfaction").expect("there");
    let points: Vec<_> = scale.options.iter().map(|o| (o.value, o.text.get("en", Variant::Standard))).collect();
    let expected =
        [(1, "Very dissatisfied"), (2, "Dissatisfied"), (3, "Neither"), (4, "Satisfied"), (5, "Very satisfied")];
    assert_eq!(points, expected);
    for scale in &instrument.scales {
        assert_eq!(scale.non_answers.iter().map(|n| n.code()).collect::<Vec<_>>(), [Some(-1), Some(-2), Some(-3)]);
    }
    for (_, item) in instrument.items().filter(|(_, item)| matches!(item.kind, ItemKind::Overall | ItemKind::Aspect)) {
        assert_eq!((item.scale.as_deref(), item.ask, &item.show_if), (Some("satisfaction"), Ask::Always, &None));
    }
}

#[test]
fn measure_12_is_worded_as_it_was_agreed_and_asked_at_follow_ups_only() {
    let instrument = outcomes();
    let item = instrument.item("progress.overall").expect("there");
    let wording = "Since your last review, do you feel you have made progress towards the things you wanted?";
    assert_eq!(item.text.get("en", Variant::Standard), wording);
    let scale = instrument.scale_of(item).expect("there");
    let points: Vec<_> = scale.options.iter().map(|o| (o.value, o.text.get("en", Variant::Standard))).collect();
    assert_eq!(points, [(4, "A lot"), (3, "A little"), (2, "No change"), (1, "It has got harder")]);
    let nothing = BTreeMap::new();
    let asked = |occasion| -> Vec<&str> {
        let items = instrument.items().map(|(_, item)| item);
        items.filter(|item| instrument.is_asked(item, occasion, &nothing)).map(|item| item.id.as_str()).collect()
    };
    let (baseline, follow_up) = (asked(Occasion::Baseline), asked(Occasion::FollowUp));
    assert_eq!(follow_up.len(), ITEMS.len());
    let only_later: Vec<_> = follow_up.iter().filter(|id| !baseline.contains(id)).collect();
    assert_eq!(only_later, [&"progress.overall", &"outcomes.progress"]);
}

#[test]
fn easy_read_is_a_wording_of_its_own() {
    let instrument = outcomes();
    for (_, item) in instrument.items().filter(|(_, item)| item.is_scaled()) {
        let (standard, easy) = (item.text.get("en", Variant::Standard), item.text.get("en", Variant::Easy));
        assert_ne!(standard, easy, "{}", item.id);
        for sentence in easy.split_inclusive(['.', '?']) {
            assert!(sentence.split_whitespace().count() <= 13, "{}: {sentence}", item.id);
        }
    }
}
