//! Every rule of an instrument's file, each with a small broken file: the rule and the line of the fault.
#![cfg(feature = "server")]

use std::collections::BTreeSet;

use shared::instrument::check::{Fault, Rule, read};

const VALID: &str = r#"format = 1
key = "outcomes"
version = 1
effective_from = 2024-09-09
audience = "person"
languages = ["en"]
title = { en = "Title", en-easy = "Title easy" }
intro = { en = "Intro", en-easy = "Intro easy" }

[[scales]]
id = "five"
options = [
  { value = 1, text = { en = "One", en-easy = "One" } },
  { value = 2, text = { en = "Two", en-easy = "Two" } },
  { value = 3, text = { en = "Three", en-easy = "Three" } },
  { value = 4, text = { en = "Four", en-easy = "Four" } },
  { value = 5, text = { en = "Five", en-easy = "Five" } },
]
non_answers = [
  { kind = "dont_know", text = { en = "Unsure", en-easy = "Unsure" } },
  { kind = "prefer_not_to_say", text = { en = "Rather not", en-easy = "No" } },
]

[[scales]]
id = "two"
[[scales.options]]
value = 0
text = { en = "No", en-easy = "No" }
[[scales.options]]
value = 10
text = { en = "Yes", en-easy = "Yes" }

[[sections]]
id = "home"
title = { en = "Home", en-easy = "Home" }
[[sections.items]]
id = "home.overall"
kind = "overall"
scale = "five"
text = { en = "Overall?", en-easy = "All?" }
short = { en = "Overall", en-easy = "All" }
[[sections.items]]
id = "home.safe"
kind = "aspect"
scale = "five" # safe
text = { en = "Safe?", en-easy = "Safe?" }
short = { en = "Safe", en-easy = "Safe" }
show_if = { item = "home.overall", any_of = [1, 2, -1] }
[[sections.items]]
id = "home.why"
kind = "choice"
scale = "two"
text = { en = "Why?", en-easy = "Why?" }
short = { en = "Why", en-easy = "Why" }
show_if = { item = "home.safe", any_of = [1] } # why
[[sections.items]]
id = "home.comment"
kind = "comment"
text.en = "Better?"
text.en-easy = "Better?"
short = { en = "Comment", en-easy = "Words" }
max_length = 2000

[[sections]]
id = "outcomes"
title = { en = "Outcomes", en-easy = "Outcomes" }
intro = { en = "Yours", en-easy = "Yours" }
[[sections.items]]
id = "outcomes.progress"
kind = "outcome_progress"
scale = "two" # progress
ask = "follow_up"
text = { en = "How far?", en-easy = "How far?" }
short = { en = "Progress", en-easy = "Progress" }
[[sections.items]]
id = "outcomes.personal"
kind = "personal_outcomes"
text = { en = "What?", en-easy = "What?" }
help = { en = "Say", en-easy = "Say" }
short = { en = "Outcomes", en-easy = "Outcomes" }
max_length = 200
"#;

/// A broken file: what is replaced by what (once), a piece of the line that the fault is on, and the rule.
type Case = (&'static str, &'static str, &'static str, Rule);

const CASES: &[Case] = &[
    ("format = 1", "format = = 1", "format = = 1", Rule::Syntax),
    ("version = 1", "version = 1\nversion = 2", "version = 2", Rule::Syntax),
    ("version = 1", "version = \"1\"", "version =", Rule::WrongType),
    ("version = 1", "version = -1", "version =", Rule::WrongType),
    ("effective_from = 2024-09-09", "effective_from = 2024-09-09T10:00:00", "effective_from", Rule::WrongType),
    ("effective_from = 2024-09-09", "effective_from = \"2024-02-30\"", "effective_from", Rule::WrongType),
    ("languages = [\"en\"]", "languages = \"en\"", "languages", Rule::WrongType),
    ("value = 10", "value = 99999", "value = 99999", Rule::WrongType),
    ("audience = \"person\"\n", "", "format", Rule::MissingField),
    ("id = \"home.safe\"\n", "", "[[sections.items]]\nkind = \"aspect\"", Rule::MissingField),
    ("max_length = 2000", "max_lenght = 2000", "max_lenght", Rule::UnknownField),
    ("format = 1", "format = 1\ncolour = 3", "colour", Rule::UnknownField),
    ("{ value = 2, ", "{ value = 2, score = 3, ", "score", Rule::UnknownField),
    ("kind = \"aspect\"", "kind = \"aspekt\"", "aspekt", Rule::UnknownValue),
    ("ask = \"follow_up\"", "ask = \"sometimes\"", "sometimes", Rule::UnknownValue),
    ("audience = \"person\"", "audience = \"cats\"", "cats", Rule::UnknownValue),
    ("format = 1", "format = 2", "format", Rule::FileFormat),
    ("key = \"outcomes\"", "key = \"Staff\"", "Staff", Rule::Key),
    ("key = \"outcomes\"", "key = \"out.comes\"", "out.comes", Rule::Key),
    ("version = 1", "version = 0", "version", Rule::Version),
    ("id = \"home.comment\"", "id = \"home comment\"", "home comment", Rule::Id),
    ("id = \"home.comment\"", "id = \"1home\"", "1home", Rule::Id),
    ("id = \"home.comment\"", "id = \"home.\"", "home.\"", Rule::Id),
    ("id = \"home.comment\"", "id = \"a123456789012345678901234567890123456789x\"", "a12345", Rule::Id),
    ("id = \"home.comment\"", "id = \"home.why\"", "id = \"home.why\"\nkind = \"comment\"", Rule::DuplicateId),
    ("id = \"outcomes\"", "id = \"home\"", "id = \"home\"\ntitle = { en = \"Out", Rule::DuplicateId),
    ("id = \"two\"", "id = \"five\"", "id = \"five\"\n[[scales.options]]", Rule::DuplicateId),
    ("id = \"home.comment\"", "id = \"mode\"", "id = \"mode\"", Rule::ReservedId),
    ("languages = [\"en\"]", "languages = []", "languages", Rule::Languages),
    ("languages = [\"en\"]", "languages = [\"en\"]\nunreviewed = [\"en\"]", "unreviewed", Rule::Unreviewed),
    ("languages = [\"en\"]", "languages = [\"en\"]\nunreviewed = [\"pl\"]", "unreviewed", Rule::Unreviewed),
    ("languages = [\"en\"]", "languages = [\"en\",\n\"en\"]", "\"en\"]", Rule::Languages),
    ("en = \"Safe?\", ", "", "text = { en-easy = \"Safe?\"", Rule::MissingText),
    ("text.en-easy = \"Better?\"\n", "", "text.en = \"Better?\"", Rule::MissingText),
    ("en-easy = \"Say\"", "en-easy = \"Say\", pl = \"Co?\"", "help", Rule::UnknownLanguage),
    ("en-easy = \"Say\"", "en-easy = \"Say\", pl-easy = \"Co?\"", "help", Rule::UnknownLanguage),
    ("en-easy = \"Unsure\"", "en-easy = \" \"", "dont_know", Rule::BlankText),
    ("en = \"Title\"", "en = \"\"", "title = { en = \"\"", Rule::BlankText),
    ("en-easy = \"Better?\"", "en-easy = \"Bet\\u0007ter?\"", "u0007", Rule::ControlCharacters),
    ("en = \"Intro\"", "en = \"Two\\nlines\"", "intro", Rule::ControlCharacters),
    ("en-easy = \"Better?\"", "en-easy = \"Bet\\u202Eter?\"", "u202E", Rule::ControlCharacters),
    ("any_of = [1, 2, -1]", "any_of = []", "any_of = []", Rule::EmptyList),
    (
        "[[scales.options]]\nvalue = 10\ntext = { en = \"Yes\", en-easy = \"Yes\" }\n",
        "",
        "[[scales.options]]",
        Rule::ScaleSize,
    ),
    ("value = 10", "value = 11", "value = 11", Rule::ScaleValue),
    ("value = 10", "value = -1", "value = -1", Rule::ScaleValue),
    ("value = 10", "value = 0", "value = 0\ntext = { en = \"Yes\"", Rule::DuplicateValue),
    ("kind = \"dont_know\"", "kind = \"not_answered\"", "not_answered", Rule::NonAnswerKind),
    ("kind = \"prefer_not_to_say\"", "kind = \"dont_know\"", "Rather not", Rule::DuplicateNonAnswer),
    ("scale = \"five\" # safe\n", "", "[[sections.items]]\nid = \"home.safe\"", Rule::MissingScale),
    ("scale = \"two\" # progress\n", "", "[[sections.items]]\nid = \"outcomes.progress\"", Rule::MissingScale),
    ("scale = \"two\" # progress", "scale = \"three\"", "three", Rule::UnknownScale),
    ("kind = \"comment\"", "kind = \"comment\"\nscale = \"two\" # comment", "# comment", Rule::UnwantedScale),
    ("max_length = 2000", "max_length = 2001", "max_length = 2001", Rule::MaxLength),
    ("max_length = 200\n", "max_length = 201\n", "max_length = 201", Rule::MaxLength),
    ("max_length = 200\n", "max_length = 0\n", "max_length = 0", Rule::MaxLength),
    ("kind = \"choice\"", "kind = \"choice\"\nmax_length = 5", "max_length = 5", Rule::MaxLength),
    ("item = \"home.overall\"", "item = \"home.owerall\"", "owerall", Rule::ShowIfItem),
    ("item = \"home.overall\"", "item = \"home.comment\"", "\"home.comment\", any_of", Rule::ShowIfItem),
    ("item = \"home.overall\"", "item = \"outcomes.progress\"", "\"outcomes.progress\", any_of", Rule::ShowIfItem),
    ("item = \"home.overall\"", "item = \"home.safe\"", "\"home.safe\", any_of = [1, 2", Rule::ShowIfSelf),
    (
        "item = \"home.overall\", any_of = [1, 2, -1]",
        "item = \"home.why\", any_of = [10]",
        "\"home.why\", any",
        Rule::ShowIfCycle,
    ),
    ("any_of = [1] } # why", "any_of = [1, 7] }", "[1, 7]", Rule::ShowIfValue),
    ("any_of = [1] } # why", "any_of = [-3] }", "[-3]", Rule::ShowIfValue),
    ("any_of = [1] } # why", "any_of = [-4] }", "[-4]", Rule::ShowIfValue),
    ("any_of = [1] } # why", "any_of = [1, 1] }", "[1, 1]", Rule::DuplicateValue),
    ("kind = \"personal_outcomes\"", "kind = \"comment\"", "outcome_progress", Rule::NoPersonalOutcomes),
    (
        "kind = \"comment\"\ntext.en = \"Better?\"\ntext.en-easy = \"Better?\"\nshort = { en = \"Comment\", en-easy = \"Words\" }\nmax_length = 2000",
        "kind = \"personal_outcomes\"\ntext.en = \"Better?\"\ntext.en-easy = \"Better?\"\nshort = { en = \"Comment\", en-easy = \"Words\" }",
        "kind = \"personal_outcomes\"\ntext = { en = \"What?\"",
        Rule::OneOfAKind,
    ),
    ("kind = \"aspect\"", "kind = \"overall\"", "[[sections]]\nid = \"home\"", Rule::DomainOverall),
    ("kind = \"overall\"", "kind = \"aspect\"", "[[sections]]\nid = \"home\"", Rule::DomainOverall),
    ("scale = \"five\" # safe", "scale = \"two\" # safe", "# safe", Rule::RatingScale),
    (
        "kind = \"overall\"",
        "kind = \"overall\"\nask = \"follow_up\"",
        "[[sections.items]]\nid = \"home.overall\"",
        Rule::OverallAlways,
    ),
    (
        "kind = \"overall\"",
        "kind = \"overall\"\nask = \"baseline\"",
        "[[sections.items]]\nid = \"home.overall\"",
        Rule::OverallAlways,
    ),
];

/// Cases whose one change breaks two rules, rightly.
const TWOFOLD: &[(Case, Rule)] = &[
    (("id = \"home.comment\"", "id = \"\"", "id = \"\"", Rule::Id), Rule::Id),
    (("languages = [\"en\"]", "languages = [\"pl\"]", "languages", Rule::Languages), Rule::MissingText),
    (("languages = [\"en\"]", "languages = [\"en\", \"en-easy\"]", "languages", Rule::Languages), Rule::MissingText),
    (
        (
            "kind = \"outcome_progress\"\nscale = \"two\" # progress",
            "kind = \"personal_outcomes\"",
            "kind = \"personal_outcomes\"\ntext = { en = \"What?\"",
            Rule::OneOfAKind,
        ),
        Rule::OneOfAKind,
    ),
];

fn line_of(source: &str, piece: &str) -> usize {
    let at = source.find(piece).unwrap_or_else(|| panic!("no {piece:?} in the file"));
    1 + source[..at].matches('\n').count()
}

fn faults((from, to, _, _): &Case) -> (String, Vec<Fault>) {
    assert!(VALID.contains(from), "{from:?} is not in the valid file");
    let broken = VALID.replacen(from, to, 1);
    let faults = read(&broken).err().unwrap_or_default();
    assert!(!faults.is_empty(), "{to:?} was let through");
    (broken, faults)
}

#[test]
fn the_valid_file_is_valid() {
    assert_eq!(read(VALID).map(|i| i.items().count()), Ok(6));
}

#[test]
fn each_rule_names_its_line() {
    for case in CASES {
        let (_, to, piece, rule) = case;
        let (broken, faults) = faults(case);
        let line = line_of(&broken, piece);
        assert!(
            faults.iter().any(|f| f.rule == *rule && f.line == line),
            "{to:?} should be {rule} at {line}: {faults:#?}"
        );
        // A change that breaks one rule is not reported as anything else, unless one fault brings another with it.
        let others: BTreeSet<_> = faults.iter().map(|f| f.rule).filter(|other| other != rule).collect();
        let allowed: BTreeSet<_> = match rule {
            Rule::Syntax => BTreeSet::new(),
            Rule::Languages => BTreeSet::from([Rule::UnknownLanguage]),
            Rule::DomainOverall => BTreeSet::from([Rule::OverallAlways]),
            Rule::DuplicateId => BTreeSet::from([Rule::UnknownScale, Rule::ShowIfValue]),
            // A condition relies on what is broken here.
            Rule::NonAnswerKind | Rule::ScaleValue | Rule::RatingScale => BTreeSet::from([Rule::ShowIfValue]),
            _ => BTreeSet::new(),
        };
        assert!(others.is_subset(&allowed), "{to:?}: {faults:#?}");
    }
    for (case, rule) in TWOFOLD {
        let (_, faults) = faults(case);
        assert!(faults.iter().any(|f| f.rule == *rule) && faults.iter().any(|f| f.rule == case.3), "{faults:#?}");
    }
}

#[test]
fn each_rule_of_instruments_has_a_case() {
    let here: BTreeSet<Rule> = CASES.iter().map(|case| case.3).chain([Rule::TextTooLong, Rule::ShowIfOrder]).collect();
    let of_programmes =
        BTreeSet::from([Rule::Code, Rule::Duplicate, Rule::DateOrder, Rule::Range, Rule::Threshold, Rule::UnknownLot]);
    let all: BTreeSet<Rule> = Rule::ALL.iter().copied().collect();
    let missing: Vec<_> = all.iter().filter(|rule| !here.contains(rule) && !of_programmes.contains(rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(Rule::ALL.iter().map(|rule| rule.as_str()).collect::<BTreeSet<_>>().len(), Rule::ALL.len());
}

#[test]
fn long_texts_are_refused_at_their_limit() {
    let with = |short: usize, text: usize| {
        let source = VALID.replacen("en = \"Safe\"", &format!("en = \"{}\"", "é".repeat(short)), 1);
        source.replacen("en = \"Safe?\"", &format!("en = \"{}\"", "é".repeat(text)), 1)
    };
    assert!(read(&with(60, 500)).is_ok());
    let faults = read(&with(61, 501)).unwrap_err();
    assert_eq!(faults.iter().map(|f| f.rule).collect::<Vec<_>>(), [Rule::TextTooLong; 2]);
    assert!(faults[0].message.contains("501"), "{faults:?}");
}

#[test]
fn a_condition_on_a_later_item_is_refused_and_a_circle_is_shown() {
    let later = VALID
        .replacen("item = \"home.overall\", any_of = [1, 2, -1]", "item = \"home.why\", any_of = [10]", 1)
        .replacen("show_if = { item = \"home.safe\", any_of = [1] } # why\n", "", 1);
    let faults = read(&later).unwrap_err();
    assert_eq!(faults.iter().map(|f| f.rule).collect::<Vec<_>>(), [Rule::ShowIfOrder]);
    assert_eq!(faults[0].line, line_of(&later, "\"home.why\", any_of"));

    let circle =
        VALID.replacen("item = \"home.overall\", any_of = [1, 2, -1]", "item = \"home.why\", any_of = [10]", 1);
    let faults = read(&circle).unwrap_err();
    assert_eq!(faults.len(), 1, "once for the whole circle: {faults:?}");
    assert!(faults[0].message.contains("home.safe → home.why → home.safe"), "{faults:?}");
}

#[test]
fn all_faults_come_at_once_in_the_order_of_the_file() {
    let broken = VALID
        .replacen("version = 1", "version = 0", 1)
        .replacen("value = 10", "value = 12", 1)
        .replacen("id = \"home.comment\"", "id = \"home.safe\"", 1)
        .replacen("max_length = 200\n", "max_length = 900\n", 1);
    let faults = read(&broken).unwrap_err();
    let found: Vec<_> = faults.iter().map(|f| (f.line, f.rule)).collect();
    assert_eq!(found, [(3, Rule::Version), (30, Rule::ScaleValue), (57, Rule::DuplicateId), (81, Rule::MaxLength)]);
    assert_eq!(faults[2].to_string(), "line 57: duplicate-id: There is a item “home.safe” already.");
}

#[test]
fn all_faults_of_form_come_at_once_too() {
    let broken = VALID.replacen("version = 1", "version = true", 1).replacen("value = 10", "valu = 10", 1).replacen(
        "kind = \"choice\"",
        "kind = \"choise\"",
        1,
    );
    let found: Vec<_> = read(&broken).unwrap_err().iter().map(|f| (f.line, f.rule)).collect();
    let expected = [(3, Rule::WrongType), (29, Rule::MissingField), (30, Rule::UnknownField), (51, Rule::UnknownValue)];
    assert_eq!(found, expected);
}

#[test]
fn faults_of_the_file_do_not_echo_control_characters_or_go_on_for_ever() {
    let id = format!("a\\u001b[31m{}", "x".repeat(5_000));
    let faults = read(&VALID.replacen("id = \"home.comment\"", &format!("id = \"{id}\""), 1)).unwrap_err();
    assert!(faults.iter().all(|f| f.message.len() < 400 && !f.message.chars().any(char::is_control)), "{faults:?}");
}

#[test]
fn other_line_ends_and_a_byte_order_mark_change_nothing() {
    let windows = VALID.replace('\n', "\r\n");
    assert_eq!(read(&windows).ok(), read(VALID).ok());
    let broken = windows.replacen("value = 10", "value = 12", 1);
    assert_eq!(read(&broken).unwrap_err()[0].line, 30);
    assert_eq!(read(&format!("\u{feff}{VALID}")).ok(), read(VALID).ok());
}

#[test]
fn an_instrument_that_is_not_the_outcomes_tool_is_free_of_its_rules() {
    let staff = VALID.replacen("key = \"outcomes\"", "key = \"staff\"", 1).replacen(
        "kind = \"overall\"",
        "kind = \"aspect\"",
        1,
    );
    assert!(read(&staff).is_ok());
}

#[test]
fn nothing_is_refused_with_many_lines() {
    for source in ["", "\n", "format = 1", "[[sections]]", "x = 1"] {
        assert!(!read(source).unwrap_err().is_empty());
    }
}
