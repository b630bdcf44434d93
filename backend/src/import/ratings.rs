//! Past ratings from a file: one line is one assessment. Each is stored by the same rules as one sent by a device; what
//! those refuse is told by line and column. Never repeats what stands in a cell.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use shared::answer::NonAnswer;
use shared::assessment::{Basis, Helper, InstrumentRef, Mode, Perspective, Respondent, Submission, Who};
use shared::error::{FieldCode, FieldError};
use shared::import::{ImportReport, OPTIONAL_COLUMNS, REQUIRED_COLUMNS};
use shared::instrument::{Instrument, ItemKind, OUTCOMES, Occasion, Variant};
use shared::programme::Settings;
use shared::wave::wave_of;
use uuid::Uuid;

use super::cells::{Draft, code, column_of, exact_number, line_of, noon, occasion, yes_or_no};
use super::table::{Heading, Line, Table, place};
use super::{Findings, all_or_nothing, day};
use crate::app::State;
use crate::auth::Caller;
use crate::entity::person;
use crate::error::{Error, Result};
use crate::service::assessment::{self, Source};
use crate::service::instrument::Loaded;
use crate::service::{audit, programme};
use crate::store;

/// Ids of imported assessments follow from person, day and respondent, so that the same line is the same assessment.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f75_7463_6f6d_5573_8001_696d_706f_7274);

const HELP: &str = "Use reference, captured_on, instrument_version, who, helper, perspective, basis, mode, occasion, language, \
    shared, and the ids of the questionnaire's items.";
const ASK: &str = "Give a point of the scale, dont_know, prefer_not_to_say or does_not_apply, exactly so and without blanks, or leave \
    the cell empty if it was not answered.";

/// Stores past ratings of people of the caller's provider, or with `dry_run` only tells what would be found.
///
/// # Errors
/// `Invalid` for a file that cannot be read at all; `NotFound` for a caller of no provider. What is wrong with its lines
/// is in the report.
pub async fn ratings(caller: &Caller, state: &State, bytes: &[u8], dry_run: bool) -> Result<ImportReport> {
    let provider = caller.own_provider()?;
    let mut errors = Vec::new();
    let versions: Vec<Loaded> = state
        .instruments
        .all(&state.db.read)
        .await?
        .into_iter()
        .filter(|version| version.instrument.key == OUTCOMES)
        .collect();
    let known = |name: &str| {
        OPTIONAL_COLUMNS.contains(&name) || versions.iter().any(|version| takes(&version.instrument, name))
    };
    let heading = Heading { required: &REQUIRED_COLUMNS, known: &known, help: HELP };
    let table = match Table::read(bytes, &heading, &mut errors)? {
        Ok(table) => table,
        Err(errors) => return Ok(ImportReport { dry_run, rows: 0, new: 0, already_stored: 0, errors, stored: false }),
    };
    all_or_nothing(state, dry_run, async |tx, found| {
        found.rows = u64::try_from(table.lines.len() + errors.len()).unwrap_or(u64::MAX);
        found.errors = errors;
        let mut import = Import::prepare(tx, state, caller, provider, &table).await?;
        for line in &table.lines {
            import.take(tx, line, found).await?;
        }
        found.errors.sort_by_key(|error| line_of(&error.field));
        if found.new > 0 {
            audit::record(tx, caller, "import.ratings", "provider", Some(provider.to_string())).await?;
        }
        Ok(())
    })
    .await
}

/// Whether a file may have a column for this item.
fn takes(instrument: &Instrument, id: &str) -> bool {
    instrument.item(id).is_some_and(|item| item.is_scaled() || item.kind == ItemKind::Comment)
}

/// Everything that is looked up once for the whole file.
struct Import<'a> {
    state: &'a State,
    caller: &'a Caller,
    settings: Settings,
    references: HashMap<String, Uuid>,
    people: HashMap<Uuid, person::Model>,
    versions: Vec<Loaded>,
    /// The version in force on each day met so far.
    in_force: HashMap<NaiveDate, Option<u32>>,
    /// The line at which each assessment of the file was met first.
    seen: HashMap<Uuid, u64>,
    columns: Columns,
}

/// Where each column is.
struct Columns {
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
    fn of(table: &Table) -> Self {
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

impl<'a> Import<'a> {
    async fn prepare(
        tx: &DatabaseTransaction,
        state: &'a State,
        caller: &'a Caller,
        provider: Uuid,
        table: &Table,
    ) -> Result<Self> {
        let people = store::person::of_provider(tx, provider).await?;
        let versions = state.instruments.all(tx).await?;
        Ok(Self {
            state,
            caller,
            settings: programme::settings(tx).await?,
            references: store::person::references(tx, provider).await?,
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            versions: versions.into_iter().filter(|version| version.instrument.key == OUTCOMES).collect(),
            in_force: HashMap::new(),
            seen: HashMap::new(),
            columns: Columns::of(table),
        })
    }

    /// Reads one line, stores it if it can be, and counts or lists what came of it.
    async fn take(&mut self, tx: &DatabaseTransaction, line: &Line, found: &mut Findings) -> Result<()> {
        let mut draft = Draft { line, errors: Vec::new() };
        if let Some((id, submission)) = self.read(tx, &mut draft).await? {
            let stored =
                assessment::store(tx, self.state, self.caller, &self.settings, id, &submission, Source::Import).await;
            match stored {
                Ok((_, true)) => found.new += 1,
                Ok((_, false)) => found.already_stored += 1,
                Err(Error::Invalid(errors)) => self.merge(&mut draft, errors),
                Err(Error::IdConflict) if draft.errors.is_empty() => {
                    let message = "For this person, day and respondent other answers are stored already, and what is stored is never changed. \
                        Remove this line, or correct the answers on the person's page.";
                    draft.refuse("reference", FieldCode::Taken, message);
                }
                Err(Error::IdConflict) => {}
                Err(error) => return Err(error),
            }
        }
        found.errors.append(&mut draft.errors);
        Ok(())
    }

    /// Adds what storing refused, by the column it stands in, unless reading refused that column already.
    fn merge(&self, draft: &mut Draft<'_>, errors: Vec<FieldError>) {
        for error in errors {
            let place = place(draft.line.number, column_of(&error.field));
            if !draft.errors.iter().any(|other| other.field == place) {
                let rating = error.field.starts_with("answers.") && error.code == FieldCode::NotAllowed;
                let missing = error.field.starts_with("respondent.") && error.code == FieldCode::Required;
                let message = match (rating, missing) {
                    (true, _) => ASK.into(),
                    (_, true) => "Fill this cell: it is needed unless the person answered alone.".into(),
                    _ => error.message,
                };
                draft.errors.push(FieldError::new(place, error.code, message));
            }
        }
    }

    /// The assessment that a line stands for. None where person, day or version are not known, without which nothing more
    /// can be said.
    async fn read(&mut self, tx: &DatabaseTransaction, draft: &mut Draft<'_>) -> Result<Option<(Uuid, Submission)>> {
        let person = self.person(draft);
        let captured_on = self.captured_on(draft);
        let who = draft.choice("who", self.columns.who, "self, with_help or on_behalf", Who::parse);
        let version = self.version(tx, draft, captured_on).await?;
        let respondent = self.respondent(draft, who.unwrap_or(Who::Person));
        let mode =
            draft.choice("mode", self.columns.mode, "tablet, own_device, paper, phone or conversation", Mode::parse);
        let occasion = draft.choice("occasion", self.columns.occasion, "baseline or follow_up", occasion);
        let shared = draft.choice("shared", self.columns.shared, "yes or no", yes_or_no);
        let (Some(person), Some(captured_on), Some(version)) = (person, captured_on, version) else { return Ok(None) };
        let by_wave = match wave_of(person.service_start, captured_on, self.settings.wave_interval_days) {
            Some(0) | None => Occasion::Baseline,
            Some(_) => Occasion::FollowUp,
        };
        let occasion = occasion.unwrap_or(by_wave);
        let id =
            Uuid::new_v5(&NAMESPACE, format!("{}/{captured_on}/{}", person.id, respondent.who.as_str()).as_bytes());
        if draft.errors.iter().all(|error| error.field != place(draft.line.number, "who"))
            && let Some(first) = self.seen.get(&id)
        {
            let message = format!("Line {first} has the same person, day and respondent. Remove one of the two lines.");
            draft.refuse("reference", FieldCode::Duplicate, message);
            return Ok(None);
        }
        self.seen.insert(id, draft.line.number);
        let (answers, comments) = self.answers(draft, &version.instrument, occasion);
        let language = draft.line.cell(self.columns.language);
        let submission = Submission {
            person: person.id,
            instrument: InstrumentRef { key: OUTCOMES.into(), version: version.instrument.version },
            occasion,
            respondent,
            mode: mode.unwrap_or(Mode::Paper),
            language: if language.is_empty() { "en".into() } else { language.into() },
            variant: Variant::Standard,
            captured_at: noon(captured_on),
            shared_with_staff: shared.unwrap_or(true),
            answers,
            comments,
            personal_outcomes: Vec::new(),
            outcome_progress: BTreeMap::new(),
            supersedes: None,
        };
        Ok(Some((id, submission)))
    }

    fn person(&self, draft: &mut Draft<'_>) -> Option<person::Model> {
        let cell = draft.line.cell(self.columns.reference);
        if cell.is_empty() {
            draft.refuse("reference", FieldCode::Required, "Enter the reference of the person.");
            return None;
        }
        let person = self.references.get(cell).and_then(|id| self.people.get(id)).cloned();
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
            Some(day) if day > self.state.today() => {
                (FieldCode::InFuture, "This day lies in the future. Check the year.")
            }
            Some(day) if noon(day) > self.state.now() => {
                (FieldCode::InFuture, "Answers of today can be brought in from 12:00 (UTC) on.")
            }
            Some(day) => return Some(day),
        };
        draft.refuse("captured_on", code, message);
        None
    }

    /// The version that a line names, or the one in force on its day.
    async fn version(
        &mut self,
        tx: &DatabaseTransaction,
        draft: &mut Draft<'_>,
        day: Option<NaiveDate>,
    ) -> Result<Option<Loaded>> {
        let cell = draft.line.cell(self.columns.instrument_version);
        let number = if !cell.is_empty() {
            exact_number(cell).and_then(|number| u32::try_from(number).ok())
        } else if let Some(day) = day {
            match self.in_force.get(&day) {
                Some(known) => *known,
                None => {
                    let current = match self.state.instruments.current(tx, OUTCOMES, day).await {
                        Ok(loaded) => Some(loaded.instrument.version),
                        Err(Error::Conflict(_)) => None,
                        Err(error) => return Err(error),
                    };
                    self.in_force.insert(day, current);
                    current
                }
            }
        } else {
            return Ok(None);
        };
        let version = self.versions.iter().find(|version| Some(version.instrument.version) == number).cloned();
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
        Ok(version)
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
