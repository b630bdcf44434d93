//! Every rule of a programme's file, and the two files that come with the product.
#![cfg(feature = "server")]

use chrono::NaiveDate;
use proptest::prelude::*;
use shared::programme_file::{CHWS, DEMO, read_programme};
use shared::source::Rule;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

#[test]
fn the_pilot_is_as_agreed() {
    let file = read_programme(CHWS).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let settings = &file.settings;
    assert_eq!((settings.starts_on, settings.ends_on), (day("2024-09-09"), day("2026-03-08")));
    assert_eq!((settings.wave_interval_days, settings.grace_days, settings.baseline_window_days), (122, 14, 42));
    assert_eq!((settings.kpi6_target, settings.kpi6_lot), (0.75, 1));
    assert_eq!((settings.minimum_cell, settings.minimum_k), (10, 5));
    let providers: Vec<_> = file.providers.iter().map(|p| (p.code.as_str(), p.name.as_str())).collect();
    assert_eq!(providers, [("be-caring", "Be Caring"), ("springfield", "Springfield")]);
    let areas: Vec<_> = file.areas.iter().map(|a| a.code.as_str()).collect();
    assert_eq!(areas, ["armley", "bramley-stanningley", "farnley-wortley"]);
    let lots: Vec<_> = file.lots.iter().map(|l| (l.number, l.name.as_str())).collect();
    assert_eq!(lots, [(1, "Social care"), (2, "Delegated healthcare")]);
    assert!(!file.demo);
}

#[test]
fn the_demonstration_is_fictional_and_as_long() {
    let file = read_programme(DEMO).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(file.demo);
    assert_eq!(file.settings.ends_on - file.settings.starts_on, day("2026-03-08") - day("2024-09-09"));
    assert_eq!((file.providers.len(), file.areas.len(), file.lots.len()), (2, 5, 2));
    assert_eq!(file.providers[0].code, "alder");
}

/// What is replaced by what, a piece of the line of the fault, and the rule.
const CASES: &[(&str, &str, &str, Rule)] = &[
    ("format = 1", "format = 1 1", "format", Rule::Syntax),
    ("grace_days = 14", "grace_days = \"14\"", "grace_days", Rule::WrongType),
    ("kpi6_target = 0.75", "kpi6_target = nan", "kpi6_target", Rule::WrongType),
    ("starts_on = 2024-09-09", "starts_on = \"9 September 2024\"", "starts_on", Rule::WrongType),
    ("grace_days = 14\n", "", "# The Comm", Rule::MissingField),
    ("code = \"armley\"\n", "", "[[areas]]", Rule::MissingField),
    ("grace_days = 14", "grace_days = 14\nmercy_days = 1", "mercy", Rule::UnknownField),
    ("format = 1", "format = 7", "format", Rule::FileFormat),
    ("name = \"Community Health", "name = \"\\u0007 Health", "u0007", Rule::ControlCharacters),
    ("name = \"Armley\"", "name = \" \"", "\" \"", Rule::BlankText),
    ("ends_on = 2026-03-08", "ends_on = 2024-09-09", "ends_on", Rule::DateOrder),
    ("wave_interval_days = 122", "wave_interval_days = 5000", "wave_interval", Rule::Range),
    ("grace_days = 14", "grace_days = -1", "grace_days", Rule::Range),
    ("baseline_window_days = 42", "baseline_window_days = 61", "baseline_window", Rule::Range),
    ("baseline_window_days = 42", "baseline_window_days = -1", "baseline_window", Rule::Range),
    ("kpi6_target = 0.75", "kpi6_target = 75", "kpi6_target", Rule::Range),
    ("kpi6_target = 0.75", "kpi6_target = 0", "kpi6_target", Rule::Range),
    ("kpi6_lot = 1", "kpi6_lot = 3", "kpi6_lot", Rule::UnknownLot),
    ("minimum_cell = 10", "minimum_cell = 9", "minimum_cell", Rule::Threshold),
    ("minimum_cell = 10", "minimum_cell = 5000", "minimum_cell", Rule::Range),
    ("minimum_k = 5", "minimum_k = 4", "minimum_k", Rule::Threshold),
    ("code = \"springfield\"", "code = \"be-caring\"", "code = \"be-caring\"\nname = \"Spring", Rule::Duplicate),
    ("name = \"Springfield\"", "name = \"Be Caring\"", "name = \"Be Caring\"\n\n[[areas]]", Rule::Duplicate),
    ("number = 2", "number = 1", "number = 1\nname = \"Dele", Rule::Duplicate),
    ("number = 2", "number = 0", "number = 0", Rule::Range),
    ("code = \"armley\"", "code = \"Armley\"", "\"Armley\"", Rule::Code),
    ("code = \"armley\"", "code = \"armley-\"", "armley-", Rule::Code),
];

#[test]
fn each_rule_names_its_line() {
    for (from, to, piece, rule) in CASES {
        assert!(CHWS.contains(from), "{from}");
        let broken = CHWS.replacen(from, to, 1);
        let at = broken.find(piece).unwrap_or_else(|| panic!("{piece}"));
        let line = 1 + broken[..at].matches('\n').count();
        // A missing field is reported where its table begins; the outermost begins on line 1.
        let faults = read_programme(&broken).expect_err(to);
        assert_eq!(faults.iter().map(|f| (f.line, f.rule)).collect::<Vec<_>>(), [(line, *rule)], "{to}: {faults:#?}");
    }
    let all: Vec<Rule> = CASES.iter().map(|case| case.3).collect();
    for rule in [Rule::Code, Rule::Duplicate, Rule::DateOrder, Rule::Range, Rule::Threshold, Rule::UnknownLot] {
        assert!(all.contains(&rule), "{rule}");
    }
}

#[test]
fn a_programme_without_anybody_is_refused() {
    let head: String = CHWS.lines().take_while(|line| !line.starts_with('[')).map(|line| format!("{line}\n")).collect();
    let empty = format!("{head}providers = []\nareas = []\nlots = []\n");
    let faults = read_programme(&empty).expect_err("nobody there");
    assert_eq!(faults.iter().filter(|f| f.rule == Rule::EmptyList).count(), 3, "{faults:#?}");
}

proptest! {
    #[test]
    fn thresholds_protect_at_least_as_the_product_says(cell in 0_u64..2_000, k in 0_u64..2_000) {
        let file = CHWS
            .replace("minimum_cell = 10", &format!("minimum_cell = {cell}"))
            .replace("minimum_k = 5", &format!("minimum_k = {k}"));
        let allowed = (10..=1_000).contains(&cell) && (5..=1_000).contains(&k);
        prop_assert_eq!(read_programme(&file).is_ok(), allowed);
    }
}
