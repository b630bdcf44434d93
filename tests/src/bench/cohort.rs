//! The cohort page's query on a database of 100,000 people and six waves, whole and filtered; and beside it what else
//! must stay quick at that size.

use serde_json::Value;
use shared::programme::Programme;

use super::caller::Caller;
use super::figures::{median_and_worst, mib, whole};
use super::options::Options;
use super::place::{Place, connect, megabytes, rows, stop, value};
use super::report::{Report, Row, say};
use super::{Outcome, name};
use crate::Database;

const WARM_UP: usize = 2;
const TIMES: usize = 15;
const AIM_MS: f64 = 300.0;
/// What has no aim of its own is asked for less often.
const FEWER_TIMES: usize = 5;

/// Measures on one database.
///
/// # Errors
/// Whatever cannot be measured.
pub async fn measure(options: &Options, database: Database, report: &mut Report) -> Outcome<()> {
    say(&format!("\ncohort on {}", name(database)));
    let place = Place::new(database)?;
    let (url, took) = place.demo("cohort", options.cohort_people, options.seed).await?;
    let db = connect(&url, 1).await?;
    let (people, assessments, ratings) =
        (rows(&db, "person").await?, rows(&db, "assessment").await?, rows(&db, "primary_rating").await?);
    let waves: i64 = value(&db, "SELECT COUNT(DISTINCT wave) FROM assessment").await?;
    db.close().await?;
    let (people, assessments) = (people as f64, assessments as f64);
    let seconds = took.as_secs_f64();
    report.add(
        Row::new(
            format!("demo of {} people, {waves} waves", whole(people)),
            name(database),
            format!("{seconds:.0} s to load"),
        )
        .beside(format!(
            "{} assessments, {} /s; {} MB",
            whole(assessments),
            whole(assessments / seconds),
            whole(megabytes(database, &url).await?)
        )),
    );
    say(&format!("  {} rows of the read model", whole(ratings as f64)));

    let process = place.serve(&url);
    say(&format!("  started in {:.0} ms", process.started_in.as_secs_f64() * 1000.0));
    let (commissioner, _) = Caller::sign_in(&process.base, "commissioner@example.org").await?;
    let programme: Programme = commissioner.read("/programme").await?;
    let (provider, area) =
        (programme.providers.first().ok_or("no provider")?.id, programme.areas.first().ok_or("no area")?.id);
    let filters = [
        ("", String::new()),
        (", one provider", format!("&provider={provider}")),
        (", one area and lot", format!("&area={area}&lot=1")),
        (", all items of a domain", "&domain=wellbeing".to_owned()),
        (", by proxy", "&voice=proxy".to_owned()),
    ];
    for (label, filter) in filters {
        let path = format!("/cohort?wave=3{filter}");
        let answer: Value = commissioner.read(&path).await?;
        say(&format!("  GET {path}: {}", paired(&answer)));
        let (middle, worst) = median_and_worst(&commissioner.times(&path, WARM_UP, TIMES).await?);
        report.add(
            Row::new(format!("cohort, wave 3{label}"), name(database), format!("{middle:.0} ms, worst {worst:.0} ms"))
                .aim(format!("< {AIM_MS:.0} ms"), middle < AIM_MS),
        );
    }
    let (worker, _) = Caller::sign_in(&process.base, "worker@example.org").await?;
    for (label, caller, path) in [
        ("KPI 6", &commissioner, "/kpi6"),
        ("a worker's list of people", &worker, "/people"),
        ("  searched by name", &worker, "/people?search=mar"),
        ("  those overdue", &worker, "/people?status=overdue"),
    ] {
        let (middle, worst) = median_and_worst(&caller.times(path, 1, FEWER_TIMES).await?);
        report.add(Row::new(label, name(database), format!("{middle:.0} ms, worst {worst:.0} ms")));
    }
    let (peak, now) = process.memory_kib();
    say(&format!("  memory of the server: {} now, {} at most", mib(now), mib(peak)));
    stop(process)?;
    place.remove(&url).await?;
    report.note(format!(
        "cohort: medians and worst of {TIMES} after {} that do not count, one at a time, over HTTP",
        WARM_UP + 1
    ));
    Ok(())
}

/// How many pairs the answer's items stand on, so that nobody takes an empty answer for a quick one.
fn paired(answer: &Value) -> String {
    let items = answer["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    let pairs = items.iter().map(|item| match item["change"]["value"]["paired_n"].as_u64() {
        Some(n) => n.to_string(),
        None => item["change"]["shown"].as_str().unwrap_or("?").to_owned(),
    });
    format!("pairs {}", pairs.collect::<Vec<_>>().join(", "))
}
