//! The start of the server on a database that it has started on before, until it has answered; and its memory when
//! nothing is asked of it.

use std::time::{Duration, Instant};

use super::caller::Caller;
use super::figures::{median_and_worst, mib};
use super::options::Options;
use super::place::{Place, stop};
use super::report::{Report, Row, say};
use super::{Outcome, name};
use crate::Database;

/// People of the demo: a programme as large as the pilot.
const PEOPLE: u32 = 210;
const START_AIM_MS: f64 = 300.0;
const IDLE_AIM_MIB: u64 = 40;
const SETTLED: Duration = Duration::from_secs(2);
const REQUESTS: usize = 100;

/// Measures on one database.
///
/// # Errors
/// Whatever cannot be measured.
pub async fn measure(options: &Options, database: Database, report: &mut Report) -> Outcome<()> {
    say(&format!("\nstart on {}", name(database)));
    let place = Place::new(database)?;
    let (url, _) = place.demo("start", PEOPLE, options.seed).await?;
    stop(place.serve(&url))?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let mut times = Vec::new();
    for _ in 0..options.starts {
        let began = Instant::now();
        let process = place.serve(&url);
        let answer = client.get(format!("{}/health/ready", process.base)).send().await?;
        if !answer.status().is_success() {
            return Err(format!("/health/ready was answered with {}", answer.status()).into());
        }
        times.push(began.elapsed());
        stop(process)?;
    }
    let (middle, worst) = median_and_worst(&times);
    report.add(
        Row::new("start until it has answered", name(database), format!("{middle:.0} ms, worst {worst:.0} ms"))
            .aim(format!("< {START_AIM_MS:.0} ms"), middle < START_AIM_MS),
    );
    memory(&place, &url, report).await?;
    place.remove(&url).await?;
    report.note(format!(
        "start: from the process's first moment to the answer of /health/ready, {} times on a database of {PEOPLE} people, its files \
         and the binary's still in the system's cache; memory is resident memory, shared pages included",
        options.starts,
    ));
    Ok(())
}

async fn memory(place: &Place, url: &str, report: &mut Report) -> Outcome<()> {
    let process = place.serve(url);
    tokio::time::sleep(SETTLED).await;
    let idle = process.memory_kib().1;
    let on = name(place.database);
    let aim = format!("< {IDLE_AIM_MIB} MiB");
    report.add(Row::new("idle memory, just started", on, mib(idle)).aim(&aim, idle < IDLE_AIM_MIB * 1024));
    let (manager, _) = Caller::sign_in(&process.base, "manager@example.org").await?;
    let signed_in = process.memory_kib().1;
    let people: shared::person::PeoplePage = manager.read("/people").await?;
    let person = people.people.items.first().ok_or("nobody in the demo")?.id;
    let paths = [
        "/session".to_owned(),
        "/people".to_owned(),
        format!("/people/{person}"),
        format!("/people/{person}/progress"),
        "/cohort?wave=1".into(),
    ];
    for path in paths.iter().cycle().take(REQUESTS) {
        manager.time(path).await?;
    }
    tokio::time::sleep(SETTLED).await;
    let used = process.memory_kib().1;
    report.add(
        Row::new(format!("  after {REQUESTS} requests"), on, mib(used))
            .beside(format!("after one sign-in: {}", mib(signed_in)))
            .aim(aim, used < IDLE_AIM_MIB * 1024),
    );
    stop(process)
}
