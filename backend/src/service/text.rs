//! The texts of every language: what the apps are given, how far a language is, and a reviewer's file, out and in again.
//! Which text counts and what a file changes is decided in `texts`.

use std::collections::BTreeSet;
use std::sync::Arc;

use sea_orm::ConnectionTrait;
use shared::error::FieldError;
use shared::import::{ImportReport, MOST_ERRORS};
use shared::instrument::{Instrument, write::write as source_of};
use shared::language::{LANGUAGES, Language, LanguageState, SOURCE, language};

use crate::app::State;
use crate::auth::Caller;
use crate::entity::translation::Model;
use crate::error::{Error, Result};
use crate::service::instrument::Loaded;
use crate::service::{aside, audit, instrument};
use crate::store;
use crate::texts::changes::{self, Change, Found};
use crate::texts::rows::{self, Brought, Part, part_of};
use crate::texts::workbook::Sheet;
use crate::texts::{self, App, INTERFACE, builtin, sheet, version, workbook};

/// What an app reads in one language: a Fluent resource.
///
/// # Errors
/// `NotFound` for a language that there is not.
pub async fn resource(state: &State, app: App, tag: &str) -> Result<String> {
    let tag = language(tag).ok_or(Error::NotFound)?.tag;
    let mut brought = brought(store::text::of_language(&state.db.read, tag).await?);
    Ok(texts::resource(builtin(), app, tag, &brought.remove(INTERFACE).unwrap_or_default()))
}

/// How far every language is, over the interface and the questionnaires in use.
///
/// # Errors
/// The database's.
pub async fn states(state: &State) -> Result<Vec<LanguageState>> {
    let all = store::text::all(&state.db.read).await?;
    let in_use = state.instruments.in_use(&state.db.read, state.today()).await?;
    let instruments: Vec<&Instrument> = in_use.iter().map(|loaded| &*loaded.instrument).collect();
    let state_of = |language: &Language| {
        let own = all.iter().filter(|row| row.language == language.tag).cloned().collect();
        rows::state_of(language, &rows::parts(builtin(), language.tag, &brought(own), &instruments))
    };
    Ok(LANGUAGES.iter().map(state_of).collect())
}

/// The spreadsheet of one language, to review.
///
/// # Errors
/// `NotFound` for a language that there is not, and for English, which is not a translation.
pub async fn export(caller: &Caller, state: &State, tag: &str) -> Result<Vec<u8>> {
    let language = translated(tag)?;
    let (parts, _) = parts(&state.db.read, state, language).await?;
    let file = aside(move || sheet::write(language, &parts)).await?;
    let subject = Some(language.tag.to_owned());
    state.db.transaction(async |tx| audit::record(tx, caller, "texts.export", "language", subject).await).await?;
    Ok(file)
}

/// Takes a reviewer's spreadsheet of one language: all of it or, where any row is wrong, nothing. With `dry_run` only tells
/// what would be changed. Changed wordings of a questionnaire make a new version of it, in use from today.
///
/// # Errors
/// `NotFound` as above; `Invalid` for what is no spreadsheet; `Conflict` where texts were changed at this very moment. What
/// is wrong with its rows is in the report.
pub async fn load(caller: &Caller, state: &State, tag: &str, bytes: &[u8], dry_run: bool) -> Result<ImportReport> {
    let language = translated(tag)?;
    let bytes = bytes.to_vec();
    let sheets = Arc::new(aside(move || workbook::read(&bytes)).await?);
    let (today, _) = parts(&state.db.read, state, language).await?;
    let looked_at = Arc::clone(&sheets);
    let found = aside(move || Ok(changes::find(language.tag, &today, &looked_at))).await?;
    if dry_run || !found.errors.is_empty() {
        return Ok(report(found, dry_run, false));
    }
    let found = state.db.transaction(async |tx| store_all(tx, caller, state, language, &sheets).await).await?;
    Ok(report(found, dry_run, true))
}

/// Looks again, now that nobody else can change anything, and stores.
async fn store_all(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    state: &State,
    language: &Language,
    sheets: &[Sheet],
) -> Result<Found> {
    let (parts, in_use) = parts(tx, state, language).await?;
    let found = changes::find(language.tag, &parts, sheets);
    if !found.errors.is_empty() {
        let message = "Texts were changed while this file was read. Nothing was stored. Load it again.";
        return Err(Error::Conflict(message.into()));
    }
    if found.changes.is_empty() {
        return Ok(found);
    }
    let row = |part: &str, id: &str, text: &str, english: &str, reviewed: bool| Model {
        language: language.tag.into(),
        part: part.into(),
        text_id: id.into(),
        value: text.into(),
        english: english.into(),
        reviewed_on: reviewed.then(|| state.today()),
        loaded_at: state.now(),
        account_id: caller.account,
    };
    let mut stored: Vec<Model> = Vec::new();
    for part in &parts {
        let changes: Vec<Change> = found.changes.iter().filter(|change| change.part == part.part).cloned().collect();
        if changes.is_empty() {
            continue;
        }
        stored.extend(changes.iter().map(|c| row(&c.part, &c.id, &c.text, &c.english, c.reviewed)));
        let Some(current) = in_use.iter().find(|loaded| part_of(&loaded.instrument) == part.part) else { continue };
        let outcome = version::outcome(&part.rows, &changes);
        // A language that is no longer reviewed as a whole keeps what is reviewed of it.
        let unchanged = part.rows.iter().filter(|text| !changes.iter().any(|change| change.id == text.id));
        let reviewed = unchanged.filter_map(|text| {
            let (words, reviewed) = outcome.get(text.id.as_str())?;
            reviewed.then(|| row(&part.part, &text.id, words, &text.english, true))
        });
        stored.extend(reviewed);
        let newest = store::instrument::newest(tx, &current.instrument.key).await?;
        let next = version::next(&current.instrument, language.tag, &outcome, (newest + 1, state.today()));
        if let Some(next) = next {
            let comment = format!("Made from a reviewer's file of the language “{}”.", language.tag);
            instrument::load_in(tx, caller, state, &source_of(&next, &comment)).await?;
        }
    }
    store::text::put(tx, stored).await?;
    audit::record(tx, caller, "texts.load", "language", Some(language.tag.to_owned())).await?;
    Ok(found)
}

/// A language that texts are translated into.
fn translated(tag: &str) -> Result<&'static Language> {
    language(tag).filter(|language| language.tag != SOURCE).ok_or(Error::NotFound)
}

async fn parts(db: &impl ConnectionTrait, state: &State, language: &Language) -> Result<(Vec<Part>, Vec<Loaded>)> {
    let own = brought(store::text::of_language(db, language.tag).await?);
    let in_use = state.instruments.in_use(db, state.today()).await?;
    let instruments: Vec<&Instrument> = in_use.iter().map(|loaded| &*loaded.instrument).collect();
    Ok((rows::parts(builtin(), language.tag, &own, &instruments), in_use))
}

fn brought(rows: Vec<Model>) -> Brought {
    let mut brought = Brought::new();
    for row in rows {
        brought.entry(row.part.clone()).or_default().insert(row.text_id.clone(), row);
    }
    brought
}

fn report(found: Found, dry_run: bool, stored: bool) -> ImportReport {
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let Found { rows, changes, mut errors } = found;
    let bad: BTreeSet<&String> =
        errors.iter().map(|FieldError { field, .. }| field).filter(|f| f.contains(", row ")).collect();
    let (new, bad) = (count(changes.len()), count(bad.len()));
    let more_errors = count(errors.len().saturating_sub(MOST_ERRORS));
    errors.truncate(MOST_ERRORS);
    ImportReport { dry_run, rows, new, already_stored: rows.saturating_sub(new + bad), errors, more_errors, stored }
}
