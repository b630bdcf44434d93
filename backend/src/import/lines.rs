//! What a line of a file of past ratings stands for: a person, a day, a version, a respondent and answers. Decides only
//! what the cells alone decide. Never repeats what stands in a cell. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shared::answer::NonAnswer;
use shared::assessment::{Basis, Helper, InstrumentRef, Mode, Perspective, Respondent, Submission, Who};
use shared::error::FieldCode;
use shared::import::{OPTIONAL_COLUMNS, REQUIRED_COLUMNS};
use shared::instrument::{Instrument, ItemKind, OUTCOMES, Occasion, Variant};
use shared::wave::wave_of;
use uuid::Uuid;

use super::cells::{Draft, code, day, exact_number, noon, occasion, yes_or_no};
use super::known::{Known, Stored};
use super::table::Table;
use crate::service::instrument::Loaded;

/// What a rating may be.
pub const ASK: &str = "Give a point of the scale, dont_know, prefer_not_to_say or does_not_apply, exactly so and without blanks, or leave \
    the cell empty if it was not answered.";

/// Where each column is.
pub struct Columns {
    reference: Option<usize>,
    captured_on: Option<usize>,
    instrument_version: Option<usize>,
    who: Option<usize>,
    helper: Option<usize>,
    perspective: Option<usize>,
    basis: Option<usize>,
    mode: Option<usize>,
    occasion: Option<usize>,
    language: Option<usize>,
    shared: Option<usize>,
    items: Vec<(usize, String)>,
}

impl Columns {
    /// Looks for each column.
    pub fn of(table: &Table) -> Self {
        let others =
            |name: &String| !REQUIRED_COLUMNS.contains(&name.as_str()) && !OPTIONAL_COLUMNS.contains(&name.as_str());
        Self {
            reference: table.column("reference"),
            captured_on: table.column("captured_on"),
            instrument_version: table.column("instrument_version"),
            who: table.column("who"),
            helper: table.column("helper"),
            perspective: table.column("perspective"),
            basis: table.column("basis"),
            mode: table.column("mode"),
            occasion: table.column("occasion"),
            language: table.column("language"),
            shared: table.column("shared"),
            items: table.columns().iter().cloned().enumerate().filter(|(_, name)| others(name)).collect(),
        }
    }
}

/// What a line stands for.
pub struct Read<'a> {
    /// The person.
    pub stored: &'a Stored,
    /// The version of the questionnaire.
    pub version: &'a Loaded,
    captured_on: NaiveDate,
    respondent: Respondent,
    mode: Option<Mode>,
    occasion: Occasion,
    shared: Option<bool>,
}

impl Read<'_> {
    /// The id that follows from person, day and respondent.
    pub fn id(&self, namespace: &Uuid) -> Uuid {
        let name = format!("{}/{}/{}", self.stored.person.id, self.captured_on, self.respondent.who.as_str());
        Uuid::new_v5(namespace, name.as_bytes())
    }
}

/// Reads lines.
pub struct Reader<'a> {
    /// Where what stands.
    pub columns: &'a Columns,
    /// What the file is held against.
    pub known: &'a Known,
}

impl<'a> Reader<'a> {
    /// Person, day, version and circumstances. None where the first three are not known, without which nothing more can be
    /// said.
    pub fn read(&self, draft: &mut Draft<'_>) -> Option<Read<'a>> {
        let person = self.person(draft);
        let captured_on = self.captured_on(draft);
        let who = draft.choice("who", self.columns.who, "self, with_help or on_behalf", Who::parse);
        let version = self.version(draft, captured_on);
        let respondent = self.respondent(draft, who.unwrap_or(Who::Person));
        let mode =
            draft.choice("mode", self.columns.mode, "tablet, own_device, paper, phone or conversation", Mode::parse);
        let occasion = draft.choice("occasion", self.columns.occasion, "baseline or follow_up", occasion);
        let shared = draft.choice("shared", self.columns.shared, "yes or no", yes_or_no);
        let (stored, captured_on, version) = (person?, captured_on?, version?);
        let by_wave = match wave_of(stored.person.service_start, captured_on, self.known.settings.wave_interval_days) {
            Some(0) | None => Occasion::Baseline,
            Some(_) => Occasion::FollowUp,
        };
        let occasion = occasion.unwrap_or(by_wave);
        Some(Read { stored, version, captured_on, respondent, mode, occasion, shared })
    }

    /// The assessment, with its answers.
    pub fn submission(&self, draft: &mut Draft<'_>, read: Read<'a>) -> Submission {
        let (answers, comments) = self.answers(draft, &read.version.instrument, read.occasion);
        let language = draft.line.cell(self.columns.language);
        Submission {
            person: read.stored.person.id,
            instrument: InstrumentRef { key: OUTCOMES.into(), version: read.version.instrument.version },
            occasion: read.occasion,
            respondent: read.respondent,
            mode: read.mode.unwrap_or(Mode::Paper),
            language: if language.is_empty() { "en".into() } else { language.into() },
            variant: Variant::Standard,
            captured_at: noon(read.captured_on),
            shared_with_staff: read.shared.unwrap_or(true),
            answers,
            comments,
            personal_outcomes: Vec::new(),
            outcome_progress: BTreeMap::new(),
            supersedes: None,
            needs_met: None,
            paper_form: None,
        }
    }

    fn person(&self, draft: &mut Draft<'_>) -> Option<&'a Stored> {
        let cell = draft.line.cell(self.columns.reference);
        if cell.is_empty() {
            draft.refuse("reference", FieldCode::Required, "Enter the reference of the person.");
            return None;
        }
        let person = self.known.person(cell);
        if person.is_none() {
            let message = "No person of this provider has this reference. Check it letter by letter, or register the person first.";
            draft.refuse("reference", FieldCode::Unknown, message);
        }
        person
    }

    fn captured_on(&self, draft: &mut Draft<'_>) -> Option<NaiveDate> {
        let cell = draft.line.cell(self.columns.captured_on);
        let (code, message) = match day(cell) {
            None if cell.is_empty() => (FieldCode::Required, "Enter the day on which the answers were given."),
            None => (FieldCode::Format, "Write the day as year-month-day (2025-01-31) or day/month/year (31/01/2025)."),
            Some(day) if day > self.known.now.date_naive() => {
                (FieldCode::InFuture, "This day lies in the future. Check the year.")
            }
            Some(day) if noon(day) > self.known.now => {
                (FieldCode::InFuture, "Answers of today can be brought in from 12:00 (UTC) on.")
            }
            Some(day) => return Some(day),
        };
        draft.refuse("captured_on", code, message);
        None
    }

    /// The version that a line names, or the one in force on its day.
    fn version(&self, draft: &mut Draft<'_>, day: Option<NaiveDate>) -> Option<&'a Loaded> {
        let cell = draft.line.cell(self.columns.instrument_version);
        let number = if cell.is_empty() {
            self.known.in_force.get(&day?).copied().flatten()
        } else {
            exact_number(cell).and_then(|number| u32::try_from(number).ok())
        };
        let version = self.known.versions.iter().find(|version| Some(version.instrument.version) == number);
        if version.is_none() {
            if cell.is_empty() {
                draft.refuse(
                    "captured_on",
                    FieldCode::UnknownVersion,
                    "No version of the questionnaire was in force on this day.",
                );
            } else {
                let message = "There is no such version of the questionnaire. Enter its number, or leave the cell empty for the one in force on the day.";
                draft.refuse("instrument_version", FieldCode::UnknownVersion, message);
            }
        }
        version
    }

    fn respondent(&self, draft: &mut Draft<'_>, who: Who) -> Respondent {
        let helpers = "family, friend, advocate, service_worker, other_professional or interpreter";
        Respondent {
            who,
            helper: draft.choice("helper", self.columns.helper, helpers, Helper::parse),
            perspective: draft.choice(
                "perspective",
                self.columns.perspective,
                "their_view or own_view",
                Perspective::parse,
            ),
            basis: draft.choice(
                "basis",
                self.columns.basis,
                "asked_by_person, best_interests or legal_authority",
                Basis::parse,
            ),
        }
    }

    /// Ratings and comments by item. A cell of an item that the version lacks must be empty.
    fn answers(
        &self,
        draft: &mut Draft<'_>,
        instrument: &Instrument,
        occasion: Occasion,
    ) -> (BTreeMap<String, i16>, BTreeMap<String, String>) {
        let (mut answers, mut comments) = (BTreeMap::new(), BTreeMap::new());
        let mut left_out = Vec::new();
        for (index, item) in &self.columns.items {
            let cell = draft.line.cell(Some(*index));
            if cell.is_empty() {
                continue;
            }
            match instrument.item(item) {
                None => draft.refuse(
                    item,
                    FieldCode::UnknownItem,
                    "This version of the questionnaire has no such item. Leave the cell empty.",
                ),
                Some(known) if known.kind == ItemKind::Comment => {
                    comments.insert(item.clone(), cell.to_owned());
                }
                Some(known) => match code(cell) {
                    None => draft.refuse(item, FieldCode::NotAllowed, ASK),
                    Some(code) if code == NonAnswer::NotAsked.code() => left_out.push(known),
                    Some(code) => {
                        answers.insert(item.clone(), code);
                    }
                },
            }
        }
        for item in left_out {
            if instrument.is_asked(item, occasion, &answers) {
                let message = "This item is asked in this questionnaire. Leave the cell empty if it was not answered.";
                draft.refuse(&item.id, FieldCode::NotAllowed, message);
            }
        }
        (answers, comments)
    }
}
