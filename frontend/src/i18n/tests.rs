//! Every text that a source asks for exists, every file parses, and no id is given twice.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("i18n/tests.rs") {
            found.push(path);
        }
    }
}

/// String literals that follow directly on `call`, with their file.
fn literals(call: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut found = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for part in text.split(call).skip(1) {
            if let Some(literal) = part.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                found.push((file.clone(), literal.to_owned()));
            }
        }
    }
    found
}

fn ids() -> BTreeSet<String> {
    STAFF
        .english
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
        .collect()
}

#[test]
fn every_file_parses_and_no_id_is_given_twice() {
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec!["en-GB".parse().unwrap()]);
    for (name, text) in STAFF.english {
        let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| errors);
        let resource = resource.unwrap_or_else(|errors| panic!("{name}.ftl: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{name}.ftl: {errors:?}"));
    }
}

#[test]
fn every_id_in_the_sources_exists() {
    let i18n = I18n::tested();
    let mut missing = Vec::new();
    for call in [".t(", ".t_args("] {
        for (file, id) in literals(call) {
            if !i18n.0.bundle.has_message(&id) {
                missing.push(format!("{}: {id}", file.display()));
            }
        }
    }
    let ids = ids();
    for (file, prefix) in literals(".t_code(") {
        if !ids.iter().any(|id| id.starts_with(&format!("{prefix}-"))) {
            missing.push(format!("{}: {prefix}-…", file.display()));
        }
    }
    assert!(missing.is_empty(), "no text in locales/en:\n{}", missing.join("\n"));
}

#[test]
fn every_name_of_a_closed_list_has_a_text() {
    use shared::assessment::Who;
    use shared::person::*;
    use shared::role::Role;
    let families: Vec<(&str, Vec<&str>)> = vec![
        ("age-band", AgeBand::ALL.iter().map(|v| v.as_str()).collect()),
        ("sex", Sex::ALL.iter().map(|v| v.as_str()).collect()),
        ("end-reason", EndReason::ALL.iter().map(|v| v.as_str()).collect()),
        ("decided-by", DecidedBy::ALL.iter().map(|v| v.as_str()).collect()),
        ("opt-out-reason", OptOutReason::ALL.iter().map(|v| v.as_str()).collect()),
        ("not-today-reason", NotTodayReason::ALL.iter().map(|v| v.as_str()).collect()),
        ("event", EventKind::ALL.iter().map(|v| v.as_str()).collect()),
        ("who", Who::ALL.iter().map(|v| v.as_str()).collect()),
        ("role", Role::ALL.iter().map(|v| v.as_str()).collect()),
        ("due-status", vec!["baseline_due", "up_to_date", "due", "overdue", "opted_out", "ended"]),
        (
            "error",
            vec![
                "malformed_request",
                "invalid",
                "too_large",
                "unsupported_media_type",
                "not_signed_in",
                "wrong_credentials",
                "password_expired",
                "too_many_tries",
                "cross_site",
                "password_change_required",
                "not_found",
                "method_not_allowed",
                "id_conflict",
                "conflict",
                "unavailable",
                "internal",
            ],
        ),
        (
            "field-error",
            vec![
                "required",
                "too_long",
                "too_short",
                "control_characters",
                "format",
                "not_allowed",
                "unknown",
                "taken",
                "in_future",
                "before_service_start",
                "after_end",
                "after_transfer",
                "after_opt_out",
                "unknown_version",
                "withdrawn_version",
                "unknown_item",
                "not_asked",
                "duplicate",
                "inconsistent",
                "weak_password",
                "wrong_password",
            ],
        ),
    ];
    let ids = ids();
    for (prefix, codes) in families {
        for code in codes {
            let id = code_id(prefix, code);
            assert!(ids.contains(&id), "no text {id}");
        }
    }
}

#[test]
fn dates_and_numbers_in_english() {
    let i18n = I18n::tested();
    let day = NaiveDate::from_ymd_opt(2025, 10, 20).unwrap();
    assert_eq!(i18n.date(day), "20 October 2025");
    assert_eq!(i18n.date_short(day, day), "20 October");
    assert_eq!(i18n.number(1_234_567), "1,234,567");
    assert_eq!(i18n.number(-123), "-123");
    assert_eq!(i18n.percent(0.746, 1), "74.6%");
    assert_eq!(i18n.decimal(-0.5, 2), "\u{2212}0.50");
    assert_eq!(i18n.t("no-such-thing"), "[no-such-thing]");
}
