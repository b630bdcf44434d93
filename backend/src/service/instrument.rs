//! Instruments: reading, loading and withdrawing versions. A version never changes once it is loaded.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use shared::error::{FieldCode, FieldError};
use shared::instrument::{Instrument, InstrumentSummary, check};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{hex, sha256};
use crate::entity::instrument::Model;
use crate::error::{Error, Result};
use crate::service::audit;
use crate::store;

/// One version as it is stored, parsed once.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its row's id.
    pub id: Uuid,
    /// The definition.
    pub instrument: Arc<Instrument>,
    /// Since when answers to it are no longer accepted.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// Definitions already parsed, by row id. They are immutable, so they never go stale.
#[derive(Clone, Debug, Default)]
pub struct Catalogue(Arc<RwLock<HashMap<Uuid, Arc<Instrument>>>>);

impl Catalogue {
    /// A version, withdrawn or not.
    ///
    /// # Errors
    /// The database's.
    pub async fn version(&self, db: &impl ConnectionTrait, key: &str, version: u32) -> Result<Option<Loaded>> {
        store::instrument::version(db, key, version).await?.map(|row| self.load(row)).transpose()
    }

    /// The version that new assessments use on a day.
    ///
    /// # Errors
    /// `Conflict`, where no version is in force.
    pub async fn current(&self, db: &impl ConnectionTrait, key: &str, day: NaiveDate) -> Result<Loaded> {
        let row = store::instrument::in_force(db, key, day).await?;
        let row = row.ok_or_else(|| {
            Error::Conflict(format!(
                "No version of the questionnaire “{key}” is in force; ask an administrator to load one."
            ))
        })?;
        self.load(row)
    }

    /// Every version, by key, the newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn all(&self, db: &impl ConnectionTrait) -> Result<Vec<Loaded>> {
        store::instrument::all(db).await?.into_iter().map(|row| self.load(row)).collect()
    }

    /// The version of every instrument that new assessments use on a day, by key.
    ///
    /// # Errors
    /// The database's.
    pub async fn in_use(&self, db: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<Loaded>> {
        let keys: BTreeSet<String> = store::instrument::all(db).await?.into_iter().map(|row| row.key).collect();
        let mut in_use = Vec::with_capacity(keys.len());
        for key in keys {
            if let Some(row) = store::instrument::in_force(db, &key, day).await? {
                in_use.push(self.load(row)?);
            }
        }
        Ok(in_use)
    }

    fn load(&self, row: Model) -> Result<Loaded> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&row.id).cloned();
        let parsed = match known {
            Some(parsed) => parsed,
            None => {
                let parsed = Arc::new(check::read(&row.definition).map_err(|faults| {
                    Error::Internal(format!(
                        "stored instrument {} {} does not read: {} faults",
                        row.key,
                        row.version,
                        faults.len()
                    ))
                })?);
                self.0.write().unwrap_or_else(PoisonError::into_inner).insert(row.id, Arc::clone(&parsed));
                parsed
            }
        };
        Ok(Loaded { id: row.id, instrument: parsed, withdrawn_at: row.withdrawn_at })
    }
}

/// Every version, with which are current.
///
/// # Errors
/// The database's.
pub async fn list(state: &State) -> Result<Vec<InstrumentSummary>> {
    let rows = store::instrument::all(&state.db.read).await?;
    let mut summaries = Vec::with_capacity(rows.len());
    for row in rows {
        let current = store::instrument::in_force(&state.db.read, &row.key, state.today())
            .await?
            .is_some_and(|other| other.id == row.id);
        let sha256 = row.sha256.clone();
        let loaded = state.instruments.load(row)?;
        summaries.push(summary(&loaded, sha256, current));
    }
    Ok(summaries)
}

/// One version's definition.
///
/// # Errors
/// `NotFound`.
pub async fn read(state: &State, key: &str, version: u32) -> Result<Instrument> {
    let loaded = state.instruments.version(&state.db.read, key, version).await?;
    loaded.map(|loaded| (*loaded.instrument).clone()).ok_or(Error::NotFound)
}

/// Loads a version from its file. Loading the very same file again changes nothing.
///
/// # Errors
/// `Invalid` with every fault by line; `IdConflict` where that version is loaded already with another definition.
pub async fn load(caller: &Caller, state: &State, source: &str) -> Result<InstrumentSummary> {
    let row = state.db.transaction(async |tx| load_in(tx, caller, state, source).await).await?;
    let current = store::instrument::in_force(&state.db.read, &row.key, state.today())
        .await?
        .is_some_and(|other| other.id == row.id);
    let sha256 = row.sha256.clone();
    Ok(summary(&state.instruments.load(row)?, sha256, current))
}

/// As `load`, within a transaction. Gives the row back as it is stored.
///
/// # Errors
/// As `load`.
pub async fn load_in(tx: &impl ConnectionTrait, caller: &Caller, state: &State, source: &str) -> Result<Model> {
    let instrument = read_source(source)?;
    let row = Model {
        id: Uuid::now_v7(),
        key: instrument.key.clone(),
        version: i32::try_from(instrument.version)
            .map_err(|_| Error::field("version", FieldCode::Format, "Use a smaller version number."))?,
        definition: source.to_owned(),
        sha256: hex(&sha256(source.as_bytes())),
        effective_from: instrument.effective_from,
        loaded_at: state.now(),
        withdrawn_at: None,
    };
    if let Some(stored) = store::instrument::version(tx, &row.key, instrument.version).await? {
        return if stored.sha256 == row.sha256 { Ok(stored) } else { Err(Error::IdConflict) };
    }
    store::instrument::insert(tx, row.clone()).await?;
    let subject = format!("{} {}", row.key, row.version);
    audit::record(tx, caller, "instrument.load", "instrument", Some(subject)).await?;
    Ok(row)
}

fn read_source(source: &str) -> Result<Instrument> {
    check::read(source).map_err(|faults| {
        let errors = faults
            .iter()
            .map(|fault| FieldError::new(format!("line {}", fault.line), FieldCode::Format, fault.message.clone()));
        Error::Invalid(errors.collect())
    })
}

/// Loads the default instruments that are newer than every loaded version: all of them on a server's first start, and those
/// that a new release brings. An instrument of which anything else was loaded is left as it is: whoever loaded it decides
/// what is asked from then on.
///
/// # Errors
/// The database's.
pub async fn seed(state: &State) -> Result<()> {
    seed_with(state, check::DEFAULTS).await
}

/// As `seed`, with these files as the defaults.
///
/// # Errors
/// The database's; `Invalid` for a file that does not read.
pub async fn seed_with(state: &State, defaults: &[&str]) -> Result<()> {
    let nobody = Caller::command_line(shared::role::Role::Administrator, None);
    let mut parsed: Vec<Instrument> = Vec::with_capacity(defaults.len());
    for source in defaults {
        parsed.push(read_source(source)?);
    }
    let loaded = state.instruments.all(&state.db.read).await?;
    for (default, source) in parsed.iter().zip(defaults) {
        let mut earlier = loaded.iter().map(|loaded| &*loaded.instrument).filter(|other| other.key == default.key);
        if earlier.all(|other| other.version < default.version && parsed.contains(other)) {
            load(&nobody, state, source).await?;
        }
    }
    Ok(())
}

/// Withdraws a version: answers to it are no longer accepted, those stored stay. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound`; `Conflict` for the only version in force, without which nobody could be asked.
pub async fn withdraw(caller: &Caller, state: &State, key: &str, version: u32) -> Result<()> {
    state
        .db
        .transaction(async |tx| {
            let row = store::instrument::version(tx, key, version).await?.ok_or(Error::NotFound)?;
            if row.withdrawn_at.is_none() {
                store::instrument::withdraw(tx, row.id, state.now()).await?;
                if row.effective_from <= state.today()
                    && store::instrument::in_force(tx, key, state.today()).await?.is_none()
                {
                    let message = "This is the only version in force: without it nobody could be asked. Load the one that \
                                   takes its place first.";
                    return Err(Error::Conflict(message.into()));
                }
                audit::record(tx, caller, "instrument.withdraw", "instrument", Some(format!("{key} {version}")))
                    .await?;
            }
            Ok(())
        })
        .await
}

fn summary(loaded: &Loaded, sha256: String, current: bool) -> InstrumentSummary {
    let instrument = &loaded.instrument;
    InstrumentSummary {
        key: instrument.key.clone(),
        version: instrument.version,
        title: instrument.title.get("en", shared::instrument::Variant::Standard).to_owned(),
        effective_from: instrument.effective_from,
        withdrawn: loaded.withdrawn_at.is_some(),
        current,
        sha256,
        items: instrument.items().count(),
    }
}
