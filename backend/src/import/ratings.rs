//! Past ratings from a file: one line is one assessment. Everything is read, looked up and checked before anything is
//! written, so that a file keeps nobody waiting; what a line is refused for is told by line and column.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use shared::assessment::Submission;
use shared::error::{FieldCode, FieldError};
use shared::import::{ImportReport, OPTIONAL_COLUMNS, REQUIRED_COLUMNS};
use shared::instrument::{Instrument, ItemKind, OUTCOMES};
use uuid::Uuid;

use super::cells::{Draft, column_of};
use super::known::Known;
use super::lines::{ASK, Columns, Reader};
use super::table::{Heading, Line, Read, Table, place};
use super::write::{self, New};
use super::{Findings, TRIES, blocking, changed_meanwhile};
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::Keys;
use crate::error::Result;
use crate::service::assessment::rules::digest;
use crate::service::instrument::Loaded;

/// Ids of imported assessments follow from person, day and respondent, so that the same line is the same assessment.
pub(super) const NAMESPACE: Uuid = Uuid::from_u128(0x6f75_7463_6f6d_5573_8001_696d_706f_7274);

const HELP: &str = "Use reference, captured_on, instrument_version, who, helper, perspective, basis, mode, occasion, language, \
    shared, and the ids of the questionnaire's items.";

/// Stores past ratings of people of the caller's provider, or with `dry_run` only tells what would be found.
///
/// # Errors
/// `Invalid` for a file that cannot be read at all; `NotFound` for a caller of no provider. What is wrong with its lines
/// is in the report.
pub async fn ratings(caller: &Caller, state: &State, bytes: &[u8], dry_run: bool) -> Result<ImportReport> {
    let provider = caller.own_provider()?;
    let (bytes, loaded) = (bytes.to_vec(), versions(state).await?);
    let table = match blocking(move || read_table(&bytes, &loaded)).await?? {
        Ok(table) => Arc::new(table),
        Err(errors) => return Ok(Findings::of(errors).report(dry_run, false)),
    };
    for _ in 0..TRIES {
        let known = Known::read(&state.db.read, state, provider, versions(state).await?, &table).await?;
        let check = Check {
            table: Arc::clone(&table),
            keys: Arc::clone(&state.keys),
            caller: caller.clone(),
            known,
            seen: HashMap::new(),
            found: Findings::default(),
            keep: !dry_run,
            new: Vec::new(),
        };
        let Check { known, found, new, .. } = blocking(move || check.run()).await??;
        if dry_run || found.is_bad() {
            return Ok(found.report(dry_run, false));
        }
        if new.is_empty() || write::store(state, caller, provider, &known, new).await? {
            return Ok(found.report(dry_run, true));
        }
    }
    Err(changed_meanwhile())
}

async fn versions(state: &State) -> Result<Vec<Loaded>> {
    let all = state.instruments.all(&state.db.read).await?;
    Ok(all.into_iter().filter(|version| version.instrument.key == OUTCOMES).collect())
}

fn read_table(bytes: &[u8], versions: &[Loaded]) -> Result<Read> {
    let known = |name: &str| {
        OPTIONAL_COLUMNS.contains(&name) || versions.iter().any(|version| takes(&version.instrument, name))
    };
    let items: BTreeSet<&str> = versions
        .iter()
        .flat_map(|version| version.instrument.items())
        .map(|(_, item)| item.id.as_str())
        .filter(|id| versions.iter().any(|version| takes(&version.instrument, id)))
        .collect();
    let most = REQUIRED_COLUMNS.len() + OPTIONAL_COLUMNS.len() + items.len();
    Table::read(bytes, &Heading { required: &REQUIRED_COLUMNS, known: &known, most, help: HELP })
}

/// Whether a file may have a column for this item.
fn takes(instrument: &Instrument, id: &str) -> bool {
    instrument.item(id).is_some_and(|item| item.is_scaled() || item.kind == ItemKind::Comment)
}

/// Checking a file against what is known.
struct Check {
    table: Arc<Table>,
    keys: Arc<Keys>,
    caller: Caller,
    known: Known,
    /// The line at which each assessment of the file was met first.
    seen: HashMap<Uuid, u64>,
    found: Findings,
    /// Whether new lines are kept, to be stored.
    keep: bool,
    new: Vec<New>,
}

impl Check {
    fn run(mut self) -> Result<Self> {
        let table = Arc::clone(&self.table);
        let columns = Columns::of(&table);
        for line in &table.lines {
            self.found.rows += 1;
            match line {
                Ok(line) => self.take(line, &columns)?,
                Err(error) => self.found.refuse([error.clone()]),
            }
            if self.found.is_bad() {
                // Nothing will be stored.
                self.keep = false;
                self.new = Vec::new();
            }
        }
        Ok(self)
    }

    /// Reads one line, and counts it or lists what is wrong with it.
    fn take(&mut self, line: &Line, columns: &Columns) -> Result<()> {
        let mut draft = Draft { line, errors: Vec::new() };
        let reader = Reader { columns, known: &self.known };
        let Some(read) = reader.read(&mut draft) else {
            self.found.refuse(draft.errors);
            return Ok(());
        };
        let (stored, version) = (read.stored, read.version);
        let id = read.id(&NAMESPACE);
        if !draft.is_refused("who")
            && let Some(first) = self.seen.get(&id)
        {
            let message = format!("Line {first} has the same person, day and respondent. Remove one of the two lines.");
            draft.refuse("reference", FieldCode::Duplicate, message);
            self.found.refuse(draft.errors);
            return Ok(());
        }
        self.seen.insert(id, line.number);
        let submission: Submission = reader.submission(&mut draft, read);
        let digest = digest(&submission)?;
        match stored.digests.get(&id) {
            Some(known) if *known == digest && draft.errors.is_empty() => self.found.already_stored += 1,
            Some(known) if *known != digest && draft.errors.is_empty() => {
                let message = "For this person, day and respondent other answers are stored already, and what is stored is never changed. \
                    Remove this line.";
                draft.refuse("reference", FieldCode::Taken, message);
            }
            Some(_) => {}
            None => match stored.check(&submission, version, self.known.now) {
                Ok(normalised) if draft.errors.is_empty() => {
                    self.found.new += 1;
                    if self.keep {
                        let known = (&self.caller, &*self.keys, &self.known);
                        self.new.push(New::of((id, &submission, normalised), (stored, version), known)?);
                    }
                }
                Ok(_) => {}
                Err(errors) => merge(&mut draft, errors),
            },
        }
        self.found.refuse(draft.errors);
        Ok(())
    }
}

/// Adds what the rules refuse, by the column it stands in, unless reading refused that column already.
fn merge(draft: &mut Draft<'_>, errors: Vec<FieldError>) {
    for error in errors {
        let column = column_of(&error.field);
        if draft.is_refused(column) {
            continue;
        }
        let rating = error.field.starts_with("answers.") && error.code == FieldCode::NotAllowed;
        let missing = error.field.starts_with("respondent.") && error.code == FieldCode::Required;
        let message = match (rating, missing) {
            (true, _) => ASK.into(),
            (_, true) => "Fill this cell: it is needed unless the person answered alone.".into(),
            _ => error.message,
        };
        draft.errors.push(FieldError::new(place(draft.line.number, column), error.code, message));
    }
}
