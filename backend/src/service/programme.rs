//! The programme's settings: reading them, and loading them from their file. Settings that stored answers depend on
//! cannot be changed under them.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use shared::error::FieldError;
use shared::programme::{Programme, Settings};
use shared::programme_file::{Named, ProgrammeFile, read_programme};

use crate::app::State;
use crate::auth::Caller;
use crate::error::{Error, Result};
use crate::service::audit;
use crate::store::programme::{self as rows, Kind};

/// Dates and thresholds of the programme.
///
/// # Errors
/// `Internal` where none is loaded: the server loads one when it starts.
pub async fn settings(db: &impl ConnectionTrait) -> Result<Settings> {
    Ok(rows::find(db).await?.ok_or_else(none)?.settings)
}

/// Everything that a signed-in page may need of the programme.
///
/// # Errors
/// `Internal` where none is loaded.
pub async fn read(db: &impl ConnectionTrait) -> Result<Programme> {
    let stored = rows::find(db).await?.ok_or_else(none)?;
    Ok(Programme {
        settings: stored.settings,
        providers: rows::providers(db).await?,
        areas: rows::areas(db).await?,
        lots: stored.lots,
        today: Utc::now().date_naive(),
        demo: stored.demo,
    })
}

fn none() -> Error {
    Error::internal("no programme is loaded; load one with `outcomes programme load FILE`")
}

/// Loads the programme from its file. Codes stay for ever: what has one keeps its id and takes the new name.
///
/// # Errors
/// `Invalid` with every fault by line; otherwise as `install`.
pub async fn load(caller: &Caller, state: &State, source: &str) -> Result<ProgrammeFile> {
    let file =
        read_programme(source).map_err(|faults| Error::Invalid(faults.iter().map(FieldError::from).collect()))?;
    state
        .db
        .transaction(async |tx| {
            install(tx, &file, state.now()).await?;
            audit::record(tx, caller, "programme.load", "programme", None).await
        })
        .await?;
    Ok(file)
}

/// Loads a programme that nobody chose, where there is none yet: on a server's first start.
///
/// # Errors
/// The database's.
pub async fn seed(state: &State, source: &str) -> Result<()> {
    if rows::find(&state.db.read).await?.is_some() {
        return Ok(());
    }
    let file = read_programme(source)
        .map_err(|faults| Error::Internal(format!("{} faults in the programme", faults.len())))?;
    state
        .db
        .transaction(async |tx| {
            // Two servers may start on one empty database.
            if rows::find(tx).await?.is_some() { Ok(()) } else { install(tx, &file, state.now()).await }
        })
        .await
}

/// Puts a checked programme in place of the one that is there.
///
/// # Errors
/// `Conflict` where something stored depends on what would change or go: a provider, area or lot in use, the wave
/// interval once there are assessments, a demonstration with people in it.
pub async fn install(tx: &impl ConnectionTrait, file: &ProgrammeFile, now: DateTime<Utc>) -> Result<()> {
    let stored = rows::find(tx).await?;
    if let Some(stored) = &stored {
        if stored.demo != file.demo && rows::has_people(tx).await? {
            return Err(Error::Conflict(
                "A demonstration and a real programme cannot share a database: name an empty one.".into(),
            ));
        }
        if stored.settings.wave_interval_days != file.settings.wave_interval_days && rows::has_assessments(tx).await? {
            let message = format!(
                "The wave interval stays {} days: stored assessments belong to waves counted by it.",
                stored.settings.wave_interval_days
            );
            return Err(Error::Conflict(message));
        }
    }
    let lots: Vec<i16> = file.lots.iter().map(|lot| lot.number).collect();
    if let Some(lot) = rows::lot_in_use_other_than(tx, &lots).await? {
        return Err(Error::Conflict(format!("Lot {lot} cannot go: people are or were in it.")));
    }
    replace(tx, Kind::Provider, &file.providers).await?;
    replace(tx, Kind::Area, &file.areas).await?;
    rows::write(tx, file, now).await
}

/// Adds and renames by code; removes what the file no longer has, if nothing refers to it.
async fn replace(tx: &impl ConnectionTrait, kind: Kind, wanted: &[Named]) -> Result<()> {
    let stored = rows::codes(tx, kind).await?;
    for (id, code) in &stored {
        if wanted.iter().any(|named| named.code == *code) {
            continue;
        }
        if rows::in_use(tx, kind, *id).await? {
            let message =
                format!("The {} “{code}” cannot go: accounts, people or answers belong to it.", kind.as_str());
            return Err(Error::Conflict(message));
        }
        rows::remove(tx, kind, *id).await?;
    }
    for named in wanted {
        match stored.iter().find(|(_, code)| *code == named.code) {
            Some((id, _)) => rows::rename(tx, kind, *id, &named.name).await?,
            None => rows::add(tx, kind, &named.code, &named.name).await?,
        }
    }
    Ok(())
}
