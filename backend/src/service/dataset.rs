//! Datasets: what can be downloaded, and the download itself as a stream whose memory does not grow with its rows.

use actix_web::web::Bytes;
use chrono::{DateTime, Utc};
use futures_util::stream::{self, Stream};
use shared::dataset::{DatasetFile, DatasetList};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::error::{Error, Result};
use crate::release::long::{self, Versions};
use crate::release::subject::Subjects;
use crate::release::wide::Layout;
use crate::release::{BATCH, File, codebook, csv_lines};
use crate::service::{audit, programme};
use crate::store;

/// What can be downloaded now.
///
/// # Errors
/// The database's.
pub async fn list(state: &State) -> Result<DatasetList> {
    let db = &state.db.read;
    let subjects = subjects(state).await?;
    let (assessments, answers) = store::dataset::counts(db).await?;
    let (included, held_back) = subjects.held_back();
    let people = u64::try_from(subjects.people.len()).unwrap_or(u64::MAX);
    let rows = |file: File| match file {
        File::Long => Some(answers),
        File::Wide => Some(people),
        File::Codebook => None,
    };
    let files = File::ALL.iter().map(|file| DatasetFile {
        name: file.name().into(),
        rows: rows(*file),
        row_is: file.row_is().into(),
    });
    Ok(DatasetList { files: files.collect(), assessments, people, included, held_back })
}

async fn subjects(state: &State) -> Result<Subjects> {
    let programme = programme::read(&state.db.read).await?;
    Ok(Subjects::new(store::dataset::people(&state.db.read).await?, &programme, &state.keys))
}

/// Everything a download needs to go on from where it is.
struct Export {
    state: State,
    file: File,
    subjects: Subjects,
    versions: Versions,
    layout: Layout,
    interval_days: i64,
    up_to: DateTime<Utc>,
    next: usize,
}

/// One file as a stream of CSV. The download is recorded before the first byte leaves. Assessments that arrive while it
/// runs are not in it, so that its parts fit together.
///
/// # Errors
/// `NotFound` for an unknown file.
pub async fn download(caller: &Caller, state: &State, name: &str) -> Result<impl Stream<Item = Result<Bytes>> + use<>> {
    let file = File::parse(name).ok_or(Error::NotFound)?;
    let db = &state.db.read;
    let subjects = subjects(state).await?;
    let versions: Versions = state.instruments.all(db).await?.into_iter().map(|loaded| (loaded.id, loaded)).collect();
    let layout = Layout::new(&versions, store::dataset::last_wave(db).await?);
    let interval_days = programme::settings(db).await?.wave_interval_days;
    state
        .db
        .transaction(async |tx| {
            audit::record(tx, caller, "dataset.download", "dataset", Some(file.name().into())).await
        })
        .await?;
    state.metrics.count("dataset_download");
    let heading = match file {
        File::Long => csv_lines([long::heading()])?,
        File::Wide => csv_lines([layout.heading()])?,
        File::Codebook => {
            let mut lines = csv_lines([codebook::HEADING])?;
            lines.extend(csv_lines(codebook::rows(&versions, &subjects.held_back().1))?);
            lines
        }
    };
    let export =
        Export { state: state.clone(), file, subjects, versions, layout, interval_days, up_to: state.now(), next: 0 };
    let first = stream::once(async move { Ok(Bytes::from(heading)) });
    let rest = stream::try_unfold(export, batch);
    Ok(futures_util::StreamExt::chain(first, rest))
}

/// The lines of the next people, or none at the end.
async fn batch(mut export: Export) -> Result<Option<(Bytes, Export)>> {
    let this = &export;
    let end = (this.next + BATCH).min(this.subjects.people.len());
    if this.file == File::Codebook || this.next >= end {
        return Ok(None);
    }
    let people = &this.subjects.people[this.next..end];
    let ids: Vec<Uuid> = people.iter().map(|person| person.id).collect();
    let assessments = store::dataset::assessments(&this.state.db.read, &ids, this.up_to).await?;
    let of = |person: &Uuid| assessments.get(person).map(Vec::as_slice).unwrap_or_default();
    let lines = match this.file {
        File::Long => csv_lines(
            people.iter().flat_map(|person| long::rows(person, of(&person.id), &this.versions, this.interval_days)),
        )?,
        _ => csv_lines(
            people.iter().map(|person| this.layout.row(person, of(&person.id), &this.versions, this.interval_days)),
        )?,
    };
    export.next = end;
    Ok(Some((Bytes::from(lines), export)))
}
