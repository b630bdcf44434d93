//! Properties of reading instruments: whatever is valid comes back unchanged, and one broken thing is always refused.
#![cfg(feature = "server")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use shared::instrument::check::{DEFAULT_OUTCOMES, Rule, read};
use shared::instrument::write::write;
use shared::instrument::{
    Ask, Audience, Condition, Instrument, Item, ItemKind, Scale, ScaleOption, Section, StatedNonAnswer, Text,
};
use shared::text::forbidden;

/// Words of any script, with quotes, backslashes and whatever else TOML must escape.
fn words() -> impl Strategy<Value = String> {
    "\\PC{1,40}".prop_filter("not blank, nothing invisible", |s| !s.trim().is_empty() && !s.chars().any(forbidden))
}

fn text(languages: usize) -> impl Strategy<Value = Text> {
    vec(words(), languages * 2).prop_map(|words| {
        let tags = ["en", "en-easy", "pl", "pl-easy", "pa-Guru", "pa-Guru-easy"];
        Text(tags.into_iter().map(str::to_owned).zip(words).collect())
    })
}

fn rating(languages: usize) -> impl Strategy<Value = Scale> {
    let values = Just(vec![1_i16, 2, 3, 4, 5]).prop_shuffle();
    (values, vec(text(languages), 5), vec(text(languages), 0..=3)).prop_map(|(values, texts, stated)| Scale {
        id: "rating".into(),
        options: values.into_iter().zip(texts).map(|(value, text)| ScaleOption { value, text }).collect(),
        non_answers: non_answers(stated),
    })
}

fn other_scale(languages: usize) -> impl Strategy<Value = Scale> {
    let values = Just((0_i16..=10).collect::<Vec<_>>()).prop_shuffle();
    (values, vec(text(languages), 2..=11), vec(text(languages), 0..=3)).prop_map(|(values, texts, stated)| Scale {
        id: "other".into(),
        options: values.into_iter().zip(texts).map(|(value, text)| ScaleOption { value, text }).collect(),
        non_answers: non_answers(stated),
    })
}

fn non_answers(texts: Vec<Text>) -> Vec<StatedNonAnswer> {
    let kinds = ["dont_know", "prefer_not_to_say", "does_not_apply"];
    kinds.into_iter().zip(texts).map(|(kind, text)| StatedNonAnswer { kind: kind.into(), text }).collect()
}

#[derive(Clone, Debug)]
struct Seed {
    kind: u8,
    text: Text,
    short: Text,
    help: Option<Text>,
    ask: u8,
    condition: Option<(Index, Vec<Index>)>,
    max_length: Option<usize>,
}

fn seed(languages: usize) -> impl Strategy<Value = Seed> {
    (
        0_u8..3,
        text(languages),
        text(languages),
        proptest::option::of(text(languages)),
        0_u8..3,
        proptest::option::of((any::<Index>(), vec(any::<Index>(), 1..4))),
        proptest::option::of(1_usize..=2000),
    )
        .prop_map(|(kind, text, short, help, ask, condition, max_length)| Seed {
            kind,
            text,
            short,
            help,
            ask,
            condition,
            max_length,
        })
}

/// The values that an item on a scale can have.
fn values(scale: &Scale) -> Vec<i16> {
    scale.options.iter().map(|o| o.value).chain(scale.non_answers.iter().filter_map(StatedNonAnswer::code)).collect()
}

fn item(id: String, seed: Seed, overall: bool, scales: &[Scale], earlier: &[(String, usize)]) -> Item {
    let (kind, scale) = match seed.kind {
        _ if overall => (ItemKind::Overall, Some(0)),
        0 => (ItemKind::Aspect, Some(0)),
        1 => (ItemKind::Choice, Some(1)),
        _ => (ItemKind::Comment, None),
    };
    let show_if = seed.condition.filter(|_| !overall && !earlier.is_empty()).map(|(item, chosen)| {
        let (id, scale) = item.get(earlier);
        let mut any_of: Vec<i16> = chosen.iter().map(|index| *index.get(&values(&scales[*scale]))).collect();
        any_of.sort_unstable();
        any_of.dedup();
        Condition { item: id.clone(), any_of }
    });
    Item {
        id,
        kind,
        scale: scale.map(|index: usize| scales[index].id.clone()),
        text: seed.text,
        help: seed.help,
        short: seed.short,
        ask: if overall { Ask::Always } else { [Ask::Always, Ask::Baseline, Ask::FollowUp][usize::from(seed.ask)] },
        show_if,
        max_length: seed.max_length.filter(|_| kind == ItemKind::Comment),
    }
}

prop_compose! {
    fn instrument()(languages in 1_usize..=3)(
        languages in Just(languages),
        version in 1_u32..1000,
        day in 0_i64..40_000,
        audience in prop::sample::select(vec![Audience::Person, Audience::Staff, Audience::Family, Audience::Carer]),
        title in text(languages),
        intro in text(languages),
        scales in (rating(languages), other_scale(languages)),
        sections in vec((text(languages), proptest::option::of(text(languages)), vec(seed(languages), 1..5)), 1..4),
        personal in proptest::option::of((seed(languages), seed(languages))),
        unreviewed in 0_usize..=2,
    ) -> Instrument {
        let scales = vec![scales.0, scales.1];
        let mut earlier: Vec<(String, usize)> = Vec::new();
        let mut built: Vec<Section> = Vec::new();
        for (s, (title, intro, seeds)) in sections.into_iter().enumerate() {
            let mut items = Vec::new();
            for (i, seed) in seeds.into_iter().enumerate() {
                let item = item(format!("s{s}.item_{i}"), seed, i == 0, &scales, &earlier);
                if item.is_scaled() {
                    earlier.push((item.id.clone(), usize::from(item.kind == ItemKind::Choice)));
                }
                items.push(item);
            }
            built.push(Section { id: format!("s{s}"), title, intro, items });
        }
        if let (Some((named, progress)), Some(section)) = (personal, built.last_mut()) {
            let mut named = item("own".into(), Seed { kind: 2, ..named }, false, &scales, &earlier);
            (named.kind, named.max_length) = (ItemKind::PersonalOutcomes, Some(200));
            let mut progress = item("own.progress".into(), Seed { kind: 1, ..progress }, false, &scales, &earlier);
            progress.kind = ItemKind::OutcomeProgress;
            section.items.extend([progress, named]);
        }
        Instrument {
            format: 1,
            key: "outcomes".into(),
            version,
            effective_from: NaiveDate::default() + chrono::Duration::days(day),
            audience,
            languages: ["en", "pl", "pa-Guru"].into_iter().take(languages).map(str::to_owned).collect(),
            unreviewed: ["pl", "pa-Guru"].into_iter().take(unreviewed.min(languages - 1)).map(str::to_owned).collect(),
            title,
            intro,
            scales,
            sections: built,
        }
    }
}

fn change_text(instrument: &mut Instrument, at: Index, change: impl FnOnce(&mut BTreeMap<String, String>, String)) {
    let mut all = instrument.texts_mut();
    let (_, text) = at.get_mut(&mut all);
    let tags: Vec<String> = text.0.keys().cloned().collect();
    let tag = at.get(&tags).clone();
    change(&mut text.0, tag);
}

fn items(instrument: &mut Instrument) -> Vec<&mut Item> {
    instrument.sections.iter_mut().flat_map(|section| section.items.iter_mut()).collect()
}

/// A change that breaks one rule, and the rule.
type Mutation = (Rule, fn(&mut Instrument, Index));

const MUTATIONS: &[Mutation] = &[
    (Rule::FileFormat, |i, _| i.format = 2),
    (Rule::Key, |i, _| i.key = "Out comes".into()),
    (Rule::Version, |i, _| i.version = 0),
    (Rule::Languages, |i, _| i.languages.insert(0, "cy".into())),
    (Rule::Unreviewed, |i, _| i.unreviewed.push("en".into())),
    (Rule::Unreviewed, |i, _| i.unreviewed.push("cy".into())),
    (Rule::Languages, |i, _| i.languages.push("EN".into())),
    (Rule::Languages, |i, _| i.languages.push("en".into())),
    (Rule::MissingText, |i, at| change_text(i, at, |text, tag| drop(text.remove(&tag)))),
    (Rule::MissingText, |i, _| i.languages.push("ro".into())),
    (Rule::BlankText, |i, at| change_text(i, at, |text, tag| drop(text.insert(tag, " \u{3000}".into())))),
    (Rule::TextTooLong, |i, at| change_text(i, at, |text, tag| drop(text.insert(tag, "x".repeat(501))))),
    (Rule::ControlCharacters, |i, at| change_text(i, at, |text, tag| drop(text.insert(tag, "a\u{0}b".into())))),
    (Rule::UnknownLanguage, |i, at| change_text(i, at, |text, _| drop(text.insert("ar".into(), "x".into())))),
    (Rule::DuplicateId, |i, at| {
        let again = at.get(&i.scales).clone();
        i.scales.push(again);
    }),
    (Rule::DuplicateId, |i, at| {
        let again = at.get(&i.sections).id.clone();
        let mut section = i.sections[0].clone();
        (section.id, section.items[0].id) = (again, "new".into());
        section.items.truncate(1);
        i.sections.push(section);
    }),
    (Rule::DuplicateId, |i, at| {
        let mut again = i.sections[0].items[0].clone();
        again.kind = ItemKind::Aspect;
        at.get_mut(&mut i.sections).items.push(again);
    }),
    (Rule::Id, |i, at| at.get_mut(&mut items(i)).id = "Ärger".into()),
    (Rule::ReservedId, |i, at| at.get_mut(&mut items(i)).id = "captured_on".into()),
    (Rule::ScaleValue, |i, at| at.get_mut(&mut i.scales).options[0].value = 11),
    (Rule::ScaleValue, |i, at| at.get_mut(&mut i.scales).options[1].value = -1),
    (Rule::DuplicateValue, |i, at| {
        let scale = at.get_mut(&mut i.scales);
        scale.options[0].value = scale.options[1].value;
    }),
    (Rule::ScaleSize, |i, at| at.get_mut(&mut i.scales).options.truncate(1)),
    (Rule::NonAnswerKind, |i, at| {
        let text = i.title.clone();
        at.get_mut(&mut i.scales).non_answers.push(StatedNonAnswer { kind: "not_asked".into(), text });
    }),
    (Rule::DuplicateNonAnswer, |i, at| {
        let stated = StatedNonAnswer { kind: "dont_know".into(), text: i.title.clone() };
        at.get_mut(&mut i.scales).non_answers.extend([stated.clone(), stated]);
    }),
    (Rule::MissingScale, |i, _| i.sections[0].items[0].scale = None),
    (Rule::UnknownScale, |i, _| i.sections[0].items[0].scale = Some("nowhere".into())),
    (Rule::RatingScale, |i, _| {
        i.sections[0].items[0].scale = Some("other".into());
        i.scales[1].options.truncate(2);
    }),
    (Rule::UnwantedScale, |i, _| {
        let mut item = i.sections[0].items[0].clone();
        (item.id, item.kind) = ("new".into(), ItemKind::Comment);
        i.sections[0].items.push(item);
    }),
    (Rule::MaxLength, |i, _| i.sections[0].items[0].max_length = Some(5)),
    (Rule::EmptyList, |i, at| at.get_mut(&mut i.sections).items.clear()),
    (Rule::EmptyList, |i, _| i.sections.clear()),
    (Rule::DomainOverall, |i, at| at.get_mut(&mut i.sections).items[0].kind = ItemKind::Aspect),
    (Rule::OverallAlways, |i, at| at.get_mut(&mut i.sections).items[0].ask = Ask::FollowUp),
    (Rule::ShowIfItem, |i, at| {
        at.get_mut(&mut items(i)).show_if = Some(Condition { item: "nowhere".into(), any_of: vec![1] });
    }),
    (Rule::ShowIfSelf, |i, _| {
        let item = &mut i.sections[0].items[0];
        item.show_if = Some(Condition { item: item.id.clone(), any_of: vec![1] });
    }),
    (Rule::ShowIfOrder, |i, _| {
        let mut later = i.sections[0].items[0].clone();
        (later.id, later.kind) = ("new".into(), ItemKind::Aspect);
        i.sections[0].items.push(later);
        i.sections[0].items[0].show_if = Some(Condition { item: "new".into(), any_of: vec![1] });
    }),
    (Rule::ShowIfCycle, |i, _| {
        let mut later = i.sections[0].items[0].clone();
        let first = later.id.clone();
        (later.id, later.kind) = ("new".into(), ItemKind::Aspect);
        later.show_if = Some(Condition { item: first, any_of: vec![1] });
        i.sections[0].items.push(later);
        i.sections[0].items[0].show_if = Some(Condition { item: "new".into(), any_of: vec![1] });
    }),
    (Rule::ShowIfValue, |i, _| {
        let mut later = i.sections[0].items[0].clone();
        let first = later.id.clone();
        (later.id, later.kind) = ("new".into(), ItemKind::Aspect);
        later.show_if = Some(Condition { item: first, any_of: vec![1, 6] });
        i.sections[0].items.push(later);
    }),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_valid_instrument_comes_back_unchanged(instrument in instrument()) {
        let file = toml::to_string(&instrument).expect("it can be written");
        let faults = |faults: Vec<_>| format!("{faults:#?}\n{file}");
        prop_assert_eq!(read(&file).map_err(faults), Ok(instrument.clone()));
        let file = write(&instrument, "Two lines\nabove.");
        let faults = |faults: Vec<_>| format!("{faults:#?}\n{file}");
        prop_assert_eq!(read(&file).map_err(faults), Ok(instrument));
    }

    #[test]
    fn every_wording_has_a_key_of_its_own(instrument in instrument()) {
        let texts = instrument.texts();
        let keys: BTreeSet<&str> = texts.iter().map(|(key, _)| key.as_str()).collect();
        prop_assert_eq!(keys.len(), texts.len());
        let json = serde_json::to_string(&instrument).expect("it can be written");
        let written: usize = texts.iter().map(|(_, text)| text.0.len()).sum();
        prop_assert_eq!(json.matches("\"en\":").count() * instrument.languages.len() * 2, written, "a wording is without a key");
        let mut changed = instrument.clone();
        let same: Vec<String> = changed.texts_mut().into_iter().map(|(key, _)| key).collect();
        prop_assert!(same.iter().map(String::as_str).eq(texts.iter().map(|(key, _)| key.as_str())));
    }

    #[test]
    fn one_broken_thing_is_always_refused(instrument in instrument(), at in any::<Index>()) {
        // A third of the kinds for each instrument: over all cases each is tried sixteen times.
        for (rule, mutate) in MUTATIONS.iter().skip(at.index(3)).step_by(3) {
            let mut broken = instrument.clone();
            mutate(&mut broken, at);
            let file = toml::to_string(&broken).expect("it can be written");
            let faults = match read(&file) {
                Ok(_) => return Err(TestCaseError::fail(format!("{rule} was let through:\n{file}"))),
                Err(faults) => faults,
            };
            prop_assert!(faults.iter().any(|fault| fault.rule == *rule), "{} in {:#?}", rule, faults);
            let lines = file.lines().count();
            prop_assert!(faults.iter().all(|fault| (1..=lines).contains(&fault.line)), "{:#?}", faults);
        }
    }

    #[test]
    fn an_unknown_field_anywhere_is_refused_on_its_line(at in any::<Index>()) {
        let lines: Vec<&str> = DEFAULT_OUTCOMES.lines().collect();
        let headers: Vec<usize> = (0..lines.len()).filter(|n| lines[*n].starts_with("[[")).collect();
        let header = *at.get(&headers);
        let mut broken = lines.clone();
        broken.insert(header + 1, "surprise = 1");
        let faults = read(&broken.join("\n")).expect_err("refused");
        prop_assert_eq!(faults.iter().map(|f| (f.line, f.rule)).collect::<Vec<_>>(), [(header + 2, Rule::UnknownField)]);
    }

    #[test]
    fn any_file_at_all_is_answered(source in "\\PC{0,200}", from in any::<Index>(), to in any::<Index>()) {
        let _ = read(&source);
        // A piece of a real file lost, as by a slip in an editor.
        let at = |index: Index| (0..=index.index(DEFAULT_OUTCOMES.len())).rev().find(|n| DEFAULT_OUTCOMES.is_char_boundary(*n)).unwrap_or(0);
        let (a, b) = (at(from).min(at(to)), at(from).max(at(to)));
        let torn = format!("{}{}", &DEFAULT_OUTCOMES[..a], &DEFAULT_OUTCOMES[b..]);
        if let Err(faults) = read(&torn) {
            let lines = 1 + torn.lines().count();
            prop_assert!(!faults.is_empty() && faults.iter().all(|fault| (1..=lines).contains(&fault.line)));
        }
    }
}
