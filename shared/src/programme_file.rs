//! Reading a programme's settings from their file and checking every rule. The file has what a person writes: codes and
//! names; ids are the server's to give.

use std::collections::BTreeSet;

use toml::de::DeValue;

use crate::programme::{Lot, Settings};
use crate::source::read::{Fields, FromToml, Reader, join};
use crate::source::{Fault, Rule, quote};
use crate::statement::Statement;
use crate::text::check_line;

/// The programme that the product is made for.
pub const CHWS: &str = include_str!("../programme/chws.toml");

/// The fictional programme of the demonstration.
pub const DEMO: &str = include_str!("../programme/demo.toml");

/// The only format of programme files that there is so far.
pub const FORMAT: u32 = 1;
/// The fewest people that any programme may show a figure from.
pub const MINIMUM_CELL: u64 = 10;
/// The fewest people who, in any programme, may share their quasi-identifiers in a dataset.
pub const MINIMUM_K: u64 = 5;
/// Longest name, in characters.
const MAX_NAME: usize = 120;
/// Longest code, in characters.
const MAX_CODE: usize = 40;

/// A programme as its file says.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeFile {
    /// Dates and thresholds.
    pub settings: Settings,
    /// The providers, in the order of the file; one or more.
    pub providers: Vec<Named>,
    /// The areas, in the order of the file; one or more.
    pub areas: Vec<Named>,
    /// The lots, in the order of the file; one or more.
    pub lots: Vec<Lot>,
    /// Whether it is fictional, for demonstration.
    pub demo: bool,
}

/// A provider or an area: a short stable code and a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Lower-case letters, digits and `-`, at most 40 characters; never changed.
    pub code: String,
    /// Its name, at most 120 characters.
    pub name: String,
}

/// Reads a programme and checks every rule.
///
/// # Errors
/// Every fault at once, in the order of the file; faults of form hide those of meaning, as for instruments.
pub fn read_programme(source: &str) -> Result<ProgrammeFile, Vec<Fault>> {
    let (file, reader) = Reader::read::<File>(source)?;
    if file.format != FORMAT {
        reader.fault(
            "format",
            Rule::FileFormat,
            format!("This program reads format {FORMAT}; write format = {FORMAT}."),
        );
    }
    check_settings(&file.programme, &reader);
    check_named("providers", &file.programme.providers, &reader);
    check_named("areas", &file.programme.areas, &reader);
    check_lots(&file.programme, &reader);
    reader.finish(file.programme)
}

struct File {
    format: u32,
    programme: ProgrammeFile,
}

impl FromToml for File {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        // Every field is read before any is missed, so that the faults of all of them are found.
        let (format, demo): (_, Option<Option<bool>>) = (fields.required("format"), fields.optional("demo"));
        let (name, starts_on, ends_on) =
            (fields.required("name"), fields.required("starts_on"), fields.required("ends_on"));
        let (interval, grace, window) = (
            fields.required("wave_interval_days"),
            fields.required("grace_days"),
            fields.required("baseline_window_days"),
        );
        let (target, kpi6_lot) = (fields.required("kpi6_target"), fields.required("kpi6_lot"));
        let (minimum_cell, minimum_k) = (fields.required("minimum_cell"), fields.required("minimum_k"));
        let (providers, areas, lots) =
            (fields.required("providers"), fields.required("areas"), fields.required("lots"));
        let accessibility: Option<Option<Statement>> = fields.optional("accessibility");
        fields.refuse_others();
        let settings = Settings {
            name: name?,
            starts_on: starts_on?,
            ends_on: ends_on?,
            wave_interval_days: interval?,
            grace_days: grace?,
            baseline_window_days: window?,
            kpi6_target: target?,
            kpi6_lot: kpi6_lot?,
            minimum_cell: minimum_cell?,
            minimum_k: minimum_k?,
            accessibility: accessibility?,
        };
        let (providers, areas, lots) = (providers?, areas?, lots?);
        let programme = ProgrammeFile { settings, providers, areas, lots, demo: demo?.unwrap_or_default() };
        Some(File { format: format?, programme })
    }
}

impl FromToml for Statement {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (organisation, answer_days) = (fields.required("organisation"), fields.required("answer_days"));
        let (phone, email, address) = (fields.optional("phone"), fields.optional("email"), fields.optional("address"));
        let (prepared_on, people_tested_on) = (fields.required("prepared_on"), fields.optional("people_tested_on"));
        fields.refuse_others();
        Some(Statement {
            organisation: organisation?,
            phone: phone?,
            email: email?,
            address: address?,
            answer_days: answer_days?,
            prepared_on: Some(prepared_on?),
            people_tested_on: people_tested_on?,
        })
    }
}

impl FromToml for Named {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (code, name) = (fields.required("code"), fields.required("name"));
        fields.refuse_others();
        Some(Named { code: code?, name: name? })
    }
}

impl FromToml for Lot {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let fields = Fields::of(reader, value, path)?;
        let (number, name) = (fields.required("number"), fields.required("name"));
        fields.refuse_others();
        Some(Lot { number: number?, name: name? })
    }
}

fn check_settings(programme: &ProgrammeFile, reader: &Reader) {
    let settings = &programme.settings;
    check_name("name", &settings.name, reader);
    if settings.ends_on <= settings.starts_on {
        reader.fault("ends_on", Rule::DateOrder, "The last day must come after the first.");
    }
    let in_range = |field: &str, value: i64, low: i64, high: i64| {
        if !(low..=high).contains(&value) {
            reader.fault(field, Rule::Range, format!("Use a number of days from {low} to {high}."));
        }
    };
    in_range("wave_interval_days", settings.wave_interval_days, 1, 731);
    in_range("grace_days", settings.grace_days, 0, 365);
    in_range("baseline_window_days", settings.baseline_window_days, 0, 365);
    // Half an interval after the start, wave 1 begins: a baseline taken in time must not fall into it.
    if settings.baseline_window_days.saturating_mul(2) >= settings.wave_interval_days {
        let message = "The baseline window must be shorter than half the wave interval.";
        reader.fault("baseline_window_days", Rule::Range, message);
    }
    if !(settings.kpi6_target > 0.0 && settings.kpi6_target <= 1.0) {
        reader.fault("kpi6_target", Rule::Range, "Use a share above 0 and up to 1, such as 0.75.");
    }
    if !programme.lots.iter().any(|lot| lot.number == settings.kpi6_lot) {
        reader.fault("kpi6_lot", Rule::UnknownLot, format!("There is no lot {}.", settings.kpi6_lot));
    }
    let at_least = |field: &str, value: u64, floor: u64| {
        if value < floor {
            let message = format!("Use {floor} or more: fewer would expose people.");
            reader.fault(field, Rule::Threshold, message);
        } else if value > 1_000 {
            reader.fault(field, Rule::Range, "Use 1000 or less.");
        }
    };
    at_least("minimum_cell", settings.minimum_cell, MINIMUM_CELL);
    at_least("minimum_k", settings.minimum_k, MINIMUM_K);
    if let Some(statement) = &settings.accessibility {
        check_statement(statement, reader);
    }
}

fn check_statement(statement: &Statement, reader: &Reader) {
    let path = |field: &str| join("accessibility", field);
    check_name(&path("organisation"), &statement.organisation, reader);
    let contacts = [("phone", &statement.phone), ("email", &statement.email), ("address", &statement.address)];
    for (field, value) in contacts.into_iter().filter_map(|(field, value)| Some((field, value.as_ref()?))) {
        check_name(&path(field), value, reader);
    }
    if contacts.iter().all(|(_, value)| value.is_none()) {
        reader.fault(
            "accessibility",
            Rule::EmptyList,
            "Add a phone number, an email or an address: people must be able to tell you.",
        );
    }
    if !(1..=60).contains(&statement.answer_days) {
        reader.fault(&path("answer_days"), Rule::Range, "Use a number of days from 1 to 60.");
    }
}

fn check_named(list: &str, all: &[Named], reader: &Reader) {
    if all.is_empty() {
        reader.fault(list, Rule::EmptyList, "Add one or more.");
    }
    let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (index, Named { code, name }) in all.iter().enumerate() {
        let path = format!("{list}/{index}");
        if !is_code(code) {
            let message =
                format!("{} must be a lower-case letter, then at most 39 letters, digits and -.", quote(code));
            reader.fault(&join(&path, "code"), Rule::Code, message);
        }
        check_name(&join(&path, "name"), name, reader);
        unique(&join(&path, "code"), codes.insert(code), reader);
        unique(&join(&path, "name"), names.insert(name), reader);
    }
}

fn check_lots(programme: &ProgrammeFile, reader: &Reader) {
    if programme.lots.is_empty() {
        reader.fault("lots", Rule::EmptyList, "Add one or more.");
    }
    let (mut numbers, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (index, lot) in programme.lots.iter().enumerate() {
        let path = format!("lots/{index}");
        if !(1..=99).contains(&lot.number) {
            reader.fault(&join(&path, "number"), Rule::Range, "Use a number from 1 to 99.");
        }
        check_name(&join(&path, "name"), &lot.name, reader);
        unique(&join(&path, "number"), numbers.insert(lot.number), reader);
        unique(&join(&path, "name"), names.insert(&lot.name), reader);
    }
}

fn check_name(path: &str, name: &str, reader: &Reader) {
    if let Err(error) = check_line("name", name, MAX_NAME) {
        let rule = match error.code {
            crate::error::FieldCode::Required => Rule::BlankText,
            crate::error::FieldCode::TooLong => Rule::TextTooLong,
            _ => Rule::ControlCharacters,
        };
        reader.fault(path, rule, error.message);
    }
}

fn unique(path: &str, is_new: bool, reader: &Reader) {
    if !is_new {
        reader.fault(path, Rule::Duplicate, "This is there already; each must be different.");
    }
}

/// `[a-z][a-z0-9-]*`, at most 40 characters, no `-` at the end.
fn is_code(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_lowercase())
        && code.len() <= MAX_CODE
        && !code.ends_with('-')
        && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
