//! Exports: rows a second of the long and the wide file, and the server's peak memory while it sends them, from a database
//! of about 100,000 answers and from one of ten times as many. Memory is flat if the larger one needs no more.

use std::time::Instant;

use futures_util::StreamExt;

use super::caller::Caller;
use super::figures::{median, mib, whole};
use super::options::Options;
use super::place::{Place, connect, megabytes, reset_peak, rows, stop};
use super::report::{Report, Row, say};
use super::{Outcome, name};
use crate::Database;
use crate::binary::Process;

/// People of the small demo that tells how many answers come of one.
const SAMPLE: u32 = 210;
/// How much more memory the larger export may need for it to be called flat.
const FLAT: f64 = 1.25;
const FILES: [&str; 2] = ["assessments-long.csv", "assessments-wide.csv"];

/// What was found of one database.
struct Found {
    answers: u64,
    people: u64,
    /// Resident memory before the downloads, in KiB.
    idle: u64,
    /// By file: rows a second, rows, peak of resident memory in KiB.
    files: Vec<(f64, u64, u64)>,
}

/// Measures on one database.
///
/// # Errors
/// Whatever cannot be measured.
pub async fn measure(options: &Options, database: Database, report: &mut Report) -> Outcome<()> {
    say(&format!("\nexport on {}", name(database)));
    let place = Place::new(database)?;
    let (sample, _) = place.demo("sample", SAMPLE, options.seed).await?;
    let db = connect(&sample, 1).await?;
    let answers_each = rows(&db, "answer").await? as f64 / f64::from(SAMPLE);
    db.close().await?;
    place.remove(&sample).await?;
    let mut found = Vec::new();
    for answers in options.export_answers {
        let people = (answers as f64 / answers_each).ceil() as u32;
        found.push(of(&place, people, options).await?);
    }
    let [small, large] = found.as_slice() else { return Err("two databases".into()) };
    for (index, file) in FILES.iter().enumerate() {
        let ((slow, _, low), (rate, rows, peak)) = (small.files[index], large.files[index]);
        let size = format!("{} answers", whole(large.answers as f64));
        report.add(
            Row::new(
                format!("{file}, {size}"),
                name(database),
                format!("{} rows/s of {}", whole(rate), whole(rows as f64)),
            )
            .beside(format!("of {} answers: {} rows/s", whole(small.answers as f64), whole(slow)))
            .ratio(rate / slow),
        );
        let growth = peak as f64 / low.max(1) as f64;
        report.add(
            Row::new("  peak memory of the server", name(database), mib(peak))
                .beside(format!("of {} answers: {}; idle {}", whole(small.answers as f64), mib(low), mib(large.idle)))
                .ratio(growth)
                .aim(format!("flat (≤ {FLAT})"), growth <= FLAT),
        );
    }
    report.note(format!(
        "export: medians of {} downloads; a row is an answer in the long file and a person in the wide one ({} people in the larger \
         database); the peak is that of the resident memory since just before the download",
        options.downloads,
        whole(large.people as f64),
    ));
    Ok(())
}

async fn of(place: &Place, people: u32, options: &Options) -> Outcome<Found> {
    let (url, took) = place.demo("export", people, options.seed).await?;
    let db = connect(&url, 1).await?;
    let mut found =
        Found { answers: rows(&db, "answer").await?, people: rows(&db, "person").await?, idle: 0, files: Vec::new() };
    db.close().await?;
    let size = megabytes(place.database, &url).await?;
    say(&format!(
        "  {} answers of {} people, {size:.0} MB, loaded in {:.1} s",
        found.answers,
        found.people,
        took.as_secs_f64()
    ));
    for file in FILES {
        // A server of its own for each file, so that none starts with the other's memory.
        let process = place.serve(&url);
        let (caller, _) = Caller::sign_in(&process.base, "evaluator@example.org").await?;
        caller.read::<serde_json::Value>("/datasets").await?;
        found.idle = process.memory_kib().1;
        found.files.push(downloads(&process, &caller, file, options.downloads).await?);
        stop(process)?;
    }
    place.remove(&url).await?;
    Ok(found)
}

async fn downloads(process: &Process, caller: &Caller, file: &str, times: usize) -> Outcome<(f64, u64, u64)> {
    let mut rates = Vec::new();
    let (mut rows, mut peak) = (0, 0);
    for _ in 0..times {
        if !reset_peak(process) {
            say("  the peak cannot be reset here: it counts since the start of the server");
        }
        let began = Instant::now();
        let (lines, bytes) = download(caller, file).await?;
        let took = began.elapsed().as_secs_f64();
        let reached = process.memory_kib().0;
        rows = lines.saturating_sub(1);
        rates.push(rows as f64 / took);
        peak = peak.max(reached);
        say(&format!("  {file}: {rows} rows, {:.1} MB in {took:.2} s, peak {}", bytes as f64 / 1e6, mib(reached)));
    }
    Ok((median(&rates), rows, peak))
}

/// Lines and bytes of a file, neither kept.
async fn download(caller: &Caller, file: &str) -> Outcome<(u64, u64)> {
    let mut stream = caller.get(&format!("/datasets/{file}")).await?.bytes_stream();
    let (mut lines, mut bytes) = (0, 0);
    while let Some(part) = stream.next().await {
        let part = part?;
        lines += part.iter().filter(|byte| **byte == b'\n').count() as u64;
        bytes += part.len() as u64;
    }
    Ok((lines, bytes))
}
