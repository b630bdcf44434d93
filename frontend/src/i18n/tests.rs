//! Every text that a source asks for exists, every file parses, and no id is given twice.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use shared::language::LANGUAGES;

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
    ids_of(&STAFF)
}

fn ids_of(texts: &Texts) -> BTreeSet<String> {
    texts
        .english
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
        .collect()
}

/// A bundle of the reference implementation of Fluent.
fn reference(language: &str, files: impl Iterator<Item = String>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(Locale::new(ENGLISH).number(number.value, 0, 3)),
        _ => None,
    }));
    for file in files {
        let resource = FluentResource::try_new(file).map_err(|(_, errors)| errors).unwrap_or_else(|e| panic!("{e:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("an id is given twice: {errors:?}"));
    }
    bundle
}

fn files_of(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// The variables that a text names.
fn variables(text: &'static str) -> BTreeSet<&'static str> {
    let name =
        |part: &str| part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(part.len());
    text.split("$").skip(1).map(|part| &part[..name(part)]).filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_file_parses_and_no_id_is_given_twice() {
    for texts in [STAFF, ANSWERING, READING] {
        reference("en-GB", texts.english.iter().map(|(_, text)| (*text).to_owned()));
    }
}

#[test]
fn every_text_of_every_language_reads_as_the_reference_implementation_reads_it() {
    for language in &LANGUAGES {
        let files = files_of(language.tag);
        let all: &str = files.concat().leak();
        let names = variables(all);
        let bundle = reference(language.tag, files.iter().cloned());
        let ours = I18n::read(language, files.into_iter(), None);
        let ids = all.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        for id in ids.filter_map(|line| line.split_once(" =").map(|(id, _)| id)) {
            for number in [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 100.0, 1_234.5] {
                for as_number in [true, false] {
                    let value = |_: &&str| if as_number { Value::Number(number) } else { Value::Text("Ann".into()) };
                    let args: Vec<Arg<'_>> = names.iter().map(|name| (*name, value(name))).collect();
                    let theirs: FluentArgs<'_> = args
                        .iter()
                        .map(|(name, value)| match value {
                            Value::Text(text) => (*name, FluentValue::from(text.as_ref())),
                            Value::Number(number) => (*name, FluentValue::from(*number)),
                        })
                        .collect();
                    let pattern = bundle.get_message(id).unwrap().value().unwrap();
                    let expected = bundle.format_pattern(pattern, Some(&theirs), &mut Vec::new()).into_owned();
                    assert_eq!(ours.t_args(id, &args), expected, "{} {id} {number}", language.tag);
                }
            }
        }
    }
}

/// Which sources an app behind a private link is made of, besides those that every app shares.
const SHARED: &[&str] = &[
    "components/button.rs",
    "components/display_panel.rs",
    "components/listen.rs",
    "components/wordmark.rs",
    "components/fieldset.rs",
    "components/form.rs",
    "components/load_view.rs",
    "hooks/",
    "state/display.rs",
    "own/shell.rs",
];

#[test]
fn the_apps_behind_a_private_link_have_every_text_that_they_show() {
    let apps = [
        (
            ANSWERING,
            &["questions/", "own/answer.rs", "own/sending.rs", "own/ending.rs", "components/text_input.rs"][..],
        ),
        (READING, &["progress/", "own/progress.rs", "own/ending.rs", "statement.rs", "components/notice.rs"][..]),
    ];
    for (texts, sources) in apps {
        let i18n = I18n::english(&texts);
        let ids: BTreeSet<String> = ids_of(&texts);
        let shown = |file: &Path| {
            let file =
                file.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap().display().to_string();
            sources.iter().chain(SHARED).any(|source| file.starts_with(source))
        };
        let mut missing = Vec::new();
        for call in [".t(", ".t_args("] {
            let wanted = literals(call).into_iter().filter(|(file, _)| shown(file));
            missing.extend(wanted.filter(|(_, id)| i18n.find(id, &[]).is_none()));
        }
        for (file, prefix) in literals(".t_code(").into_iter().filter(|(file, _)| shown(file)) {
            if !ids.iter().any(|id| id.starts_with(&format!("{prefix}-"))) {
                missing.push((file, prefix));
            }
        }
        assert!(missing.is_empty(), "{}: {missing:?}", texts.english[3].0);
    }
}

#[test]
fn every_id_in_the_sources_exists() {
    let i18n = I18n::tested();
    let mut missing = Vec::new();
    for call in [".t(", ".t_args("] {
        for (file, id) in literals(call) {
            if i18n.find(&id, &[]).is_none() {
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
