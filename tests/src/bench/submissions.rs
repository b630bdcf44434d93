//! Durable submissions a second, through the real server over HTTP, beside the bare database with the same rows and the
//! same durability. Both sides of a round work on fresh copies of one database, in turn, and the next round turns the
//! order round, so that what slows the machine for a while slows both.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseConnection, Statement};
use shared::assessment::{InstrumentRef, Mode, Respondent, Submission, Who};
use shared::instrument::check::{DEFAULT_OUTCOMES, read};
use shared::instrument::{ItemKind, Occasion, Variant};
use uuid::Uuid;

use super::bare::{self, Context};
use super::caller::{Caller, accepted};
use super::drive::{Run, drive};
use super::figures::{count, median, p50_p99, range, whole};
use super::options::Options;
use super::place::{Place, connect, processor_time, rows, stop, value};
use super::report::{Report, Row, say};
use super::{Outcome, name};
use crate::Database;

/// Clients at once, each with a connection of its own that is kept open.
pub const CLIENTS: usize = 32;
/// Most submissions of one side of a round.
const MOST: usize = 12_000;
/// Submissions that do not count, to fill caches and open connections.
const WARM_UP: usize = 4 * CLIENTS;
/// Writers of the bare database: one is all that SQLite has; PostgreSQL gets as many as the server opens.
const WRITERS: [usize; 2] = [1, 16];
const LONG_ENOUGH: Duration = Duration::from_secs(120);
const AIM: f64 = 0.5;

/// Both sides over all rounds.
#[derive(Default)]
struct Rounds {
    served: Vec<f64>,
    bare: Vec<f64>,
    ratios: Vec<f64>,
    served_latencies: Vec<Duration>,
    bare_latencies: Vec<Duration>,
    /// Milliseconds of processor time for each submission: the server's process, the load's.
    costs: Vec<(f64, f64)>,
}

/// Measures on one database.
///
/// # Errors
/// Whatever cannot be measured; rows that differ between the two sides.
pub async fn measure(options: &Options, database: Database, report: &mut Report) -> Outcome<()> {
    say(&format!("\nsubmissions on {}", name(database)));
    let place = Place::new(database)?;
    let (template, context, work) = prepare(&place, options.seed).await?;
    let mut rounds = Rounds::default();
    for round in 0..options.rounds {
        let [served, bare] = if round % 2 == 0 {
            let served = serve(&place, &template, &work, options.round, &mut rounds).await?;
            [served, write(&place, &template, &context, &work, options.round, &mut rounds).await?]
        } else {
            let bare = write(&place, &template, &context, &work, options.round, &mut rounds).await?;
            [serve(&place, &template, &work, options.round, &mut rounds).await?, bare]
        };
        let ratio = served / bare;
        say(&format!("  round {}: server {served:.0}/s, bare {bare:.0}/s, ratio {ratio:.2}", round + 1));
        rounds.served.push(served);
        rounds.bare.push(bare);
        rounds.ratios.push(ratio);
    }
    place.remove(&template).await?;
    tell(&mut rounds, database, report);
    Ok(())
}

fn tell(rounds: &mut Rounds, database: Database, report: &mut Report) {
    let ratio = median(&rounds.ratios);
    let (low, high) = range(&rounds.ratios);
    let writers = WRITERS[usize::from(database == Database::Postgres)];
    report.add(
        Row::new(
            format!("durable submissions, {CLIENTS} clients"),
            name(database),
            format!("{} /s", whole(median(&rounds.served))),
        )
        .beside(format!("bare, {writers} writing: {} /s ({low:.2}–{high:.2})", whole(median(&rounds.bare))))
        .ratio(ratio)
        .aim(format!("≥ {AIM:.2}"), ratio >= AIM),
    );
    report.add(
        Row::new("  latency p50 / p99", name(database), p50_p99(&mut rounds.served_latencies))
            .beside(format!("bare: {}", p50_p99(&mut rounds.bare_latencies))),
    );
    let of = |side: fn(&(f64, f64)) -> f64| median(&rounds.costs.iter().map(side).collect::<Vec<_>>());
    report.add(
        Row::new("  processor time of one", name(database), format!("{:.2} ms", of(|cost| cost.0)))
            .beside(format!("the client's: {:.2} ms", of(|cost| cost.1))),
    );
    report.note(
        "submissions: medians over rounds, ratio taken within each round (smallest–largest); a whole baseline of 18 ratings and a \
         comment each time, of another person each time; the same rows in both databases, counted after each round",
    );
}

/// A database with everybody whom a round needs, and the submissions of a round.
async fn prepare(place: &Place, seed: u64) -> Outcome<(String, Context, Vec<(Uuid, Submission)>)> {
    let (template, _) = place.demo("template", 10, seed).await?;
    let db = connect(&template, 1).await?;
    let context = Context::read(&db, &place.key).await?;
    let work = work(seed)?;
    let people: Vec<Uuid> = work.iter().map(|(_, submission)| submission.person).collect();
    let (_, first) = work.first().ok_or("no work")?;
    bare::store(&db, context.people(&people, first)?).await?;
    sea_orm::ConnectionTrait::execute_unprepared(&db, "ANALYZE").await?;
    db.close().await?;
    Ok((template, context, work))
}

/// One side of a round: the server. Submissions a second.
async fn serve(
    place: &Place,
    template: &str,
    work: &[(Uuid, Submission)],
    limit: Duration,
    rounds: &mut Rounds,
) -> Outcome<f64> {
    let url = place.copy(template, "served").await?;
    let before = counts_at(&url).await?;
    let process = place.serve(&url);
    let (caller, _) = Caller::sign_in(&process.base, "worker@example.org").await?;
    let shot = |(id, submission): &(Uuid, Submission)| {
        Ok((caller.url(&format!("/assessments/{id}")), serde_json::to_vec(submission)?))
    };
    let mut warm_up = work.iter().map(shot).collect::<Outcome<Vec<_>>>()?;
    let shots = warm_up.split_off(WARM_UP);
    let mut callers = Vec::new();
    for _ in 0..CLIENTS {
        callers.push(caller.another()?);
    }
    let workers =
        || callers.iter().cloned().map(|caller| async move |shot| put(&caller, shot).await).collect::<Vec<_>>();
    drive(workers(), warm_up, LONG_ENOUGH).await?;
    place.settle().await?;
    let began = (processor_time(process.id()), processor_time(std::process::id()));
    let run = drive(workers(), shots, limit).await?;
    let each = |now: Duration, before: Duration| {
        now.saturating_sub(before).as_secs_f64() * 1000.0 / count(run.latencies.len().max(1))
    };
    let own = processor_time(std::process::id());
    rounds.costs.push((each(processor_time(process.id()), began.0), each(own, began.1)));
    stop(process)?;
    finish(place, &url, before, &run).await?;
    rounds.served_latencies.extend(&run.latencies);
    Ok(run.rate())
}

async fn put(caller: &Caller, (url, body): (String, Vec<u8>)) -> Outcome<()> {
    let response = caller.client.put(url).header("content-type", "application/json").body(body).send().await?;
    if response.status() != 201 {
        let status = response.status();
        return Err(format!(
            "a new submission was answered with {status}: {}",
            accepted(response).await?.text().await?
        )
        .into());
    }
    response.bytes().await?;
    Ok(())
}

/// The other side: the bare database. Submissions a second.
async fn write(
    place: &Place,
    template: &str,
    context: &Context,
    work: &[(Uuid, Submission)],
    limit: Duration,
    rounds: &mut Rounds,
) -> Outcome<f64> {
    let url = place.copy(template, "bare").await?;
    let before = counts_at(&url).await?;
    let now = to_milliseconds(Utc::now());
    let statements = |(id, submission): &(Uuid, Submission)| context.statements(*id, submission, now);
    let mut warm_up = work.iter().map(statements).collect::<Outcome<Vec<Vec<Statement>>>>()?;
    let all = warm_up.split_off(WARM_UP);
    let writers = WRITERS[usize::from(place.database == Database::Postgres)];
    let db = connect(&url, u32::try_from(writers)?).await?;
    let worker = |db: DatabaseConnection| async move |statements| bare::store(&db, statements).await;
    let workers = || (0..writers).map(|_| worker(db.clone())).collect::<Vec<_>>();
    drive(workers(), warm_up, LONG_ENOUGH).await?;
    place.settle().await?;
    let run = drive(workers(), all, limit).await?;
    db.close().await?;
    finish(place, &url, before, &run).await?;
    rounds.bare_latencies.extend(&run.latencies);
    Ok(run.rate())
}

/// Makes sure that every submission stored exactly the rows that it should, and removes the database.
async fn finish(place: &Place, url: &str, before: [u64; 6], run: &Run) -> Outcome<()> {
    let after = counts_at(url).await?;
    place.remove(url).await?;
    let stored = u64::try_from(WARM_UP + run.latencies.len())?;
    let expected = [1, 19, 1, 19, 1, 1].map(|each| each * stored);
    let added: Vec<u64> = after.iter().zip(before).map(|(after, before)| after - before).collect();
    if added == expected {
        return Ok(());
    }
    Err(format!("after {stored} submissions {added:?} rows were added, and {expected:?} should have been").into())
}

/// Assessments, answers, comments, rows of the read model, audit events of acceptance, people who completed one.
async fn counts_at(url: &str) -> Outcome<[u64; 6]> {
    let db = connect(url, 1).await?;
    let mut counts = [0; 6];
    for (count, table) in counts.iter_mut().zip(["assessment", "answer", "answer_text", "primary_rating"]) {
        *count = rows(&db, table).await?;
    }
    let audited: i64 = value(&db, "SELECT COUNT(*) FROM audit_event WHERE action = 'assessment.accept'").await?;
    let completed: i64 = value(&db, "SELECT COUNT(last_completed_on) FROM person").await?;
    (counts[4], counts[5]) = (audited.unsigned_abs(), completed.unsigned_abs());
    db.close().await?;
    Ok(counts)
}

/// The submissions of one round: a whole baseline of another person each.
fn work(seed: u64) -> Outcome<Vec<(Uuid, Submission)>> {
    let instrument = read(DEFAULT_OUTCOMES).map_err(|_| "the default instrument does not read")?;
    let rated = instrument.items().filter(|(_, item)| matches!(item.kind, ItemKind::Overall | ItemKind::Aspect));
    let rated: Vec<&str> = rated.map(|(_, item)| item.id.as_str()).collect();
    let mut random = Random(seed);
    let now = Utc::now();
    let captured_at = now.date_naive() - chrono::Duration::days(20);
    let captured_at = captured_at.and_hms_opt(12, 0, 0).ok_or("noon")?.and_utc();
    let one = |number: usize| {
        let millis = now.timestamp_millis().unsigned_abs() + number as u64 / 4;
        let submission = Submission {
            person: random.uuid(millis - 86_400_000),
            instrument: InstrumentRef { key: instrument.key.clone(), version: instrument.version },
            occasion: Occasion::Baseline,
            respondent: Respondent { who: Who::Person, helper: None, perspective: None, basis: None },
            mode: Mode::Tablet,
            language: "en".into(),
            variant: Variant::Standard,
            captured_at,
            shared_with_staff: true,
            answers: rated.iter().map(|item| ((*item).to_owned(), random.rating())).collect(),
            comments: BTreeMap::from([("home.comment".to_owned(), COMMENT.to_owned())]),
            personal_outcomes: Vec::new(),
            outcome_progress: BTreeMap::new(),
            supersedes: None,
            needs_met: None,
            paper_form: None,
        };
        (random.uuid(millis), submission)
    };
    Ok((0..WARM_UP + MOST).map(one).collect())
}

const COMMENT: &str = "I would like to see the same two workers, and to know before they come if somebody else is coming instead. \
    On Sundays it is too early for me.";

fn to_milliseconds(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at)
}

/// Splitmix64: the same seed gives the same numbers, everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn rating(&mut self) -> i16 {
        [1, 2, 3, 4, 5][(self.next() % 5) as usize]
    }

    /// A UUIDv7, as a device makes it.
    fn uuid(&mut self, millis: u64) -> Uuid {
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&self.next().to_le_bytes());
        bytes[8..].copy_from_slice(&self.next().to_le_bytes()[..2]);
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}
