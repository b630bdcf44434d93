//! Bringing in past ratings on a database of the test's own: held against what storing the same one by one would do, and
//! against changes that come between checking and writing.

use std::fmt::Write as _;
use std::path::PathBuf;

use chrono::{Days, NaiveDate};
use sea_orm::DatabaseTransaction;
use shared::assessment::Submission;
use shared::person::{DecidedBy, OptIn, OptOut, OptOutReason};
use shared::role::Role;

use super::cells::Draft;
use super::known::Known;
use super::lines::{Columns, Reader};
use super::table::{Heading, Table};
use super::write::New;
use super::*;
use crate::app::State;
use crate::auth::Caller;
use crate::crypto::{KEY_BYTES, Keys};
use crate::db::Db;
use crate::demo::{Options, run};
use crate::entity::{answer, answer_text, assessment, audit_event, person, primary_rating};
use crate::service;
use crate::service::assessment::{Author, Source};
use crate::store;
use crate::store::bulk::all;
use uuid::Uuid;

/// A database in a file of its own, with the people of the demonstration, removed at the end.
struct Place {
    state: State,
    file: PathBuf,
    manager: Caller,
    provider: Uuid,
}

impl Place {
    async fn new() -> Self {
        let state = Self::open(&Self::file()).await;
        state.0.db.migrate().await.unwrap();
        let nobody = Caller::command_line(Role::Administrator, None);
        service::instrument::load(&nobody, &state.0, shared::instrument::check::DEFAULT_OUTCOMES).await.unwrap();
        run(&state.0, Options { people: 24, seed: 5 }).await.unwrap();
        Self::on(state).await
    }

    fn file() -> PathBuf {
        std::env::temp_dir().join(format!("outcomes-import-{}.db", Uuid::now_v7()))
    }

    async fn open(file: &std::path::Path) -> (State, PathBuf) {
        let db = Db::connect(&format!("sqlite://{}", file.display())).await.unwrap();
        (State::new(db, Keys::from_master(&[7; KEY_BYTES])).unwrap(), file.to_owned())
    }

    async fn on((state, file): (State, PathBuf)) -> Self {
        let provider = service::programme::read(&state.db.read).await.unwrap().providers[0].id;
        let manager = Caller::command_line(Role::Manager, Some(provider));
        Self { state, file, manager, provider }
    }

    /// Another database with the same in it.
    async fn copy(&self) -> Self {
        let file = Self::file();
        store::bulk::copy(&self.state.db.read, &file).await.unwrap();
        Self::on(Self::open(&file).await).await
    }

    /// People of the provider with their references, in the order of these.
    async fn people(&self) -> Vec<(String, person::Model)> {
        let db = &self.state.db.read;
        let references = store::person::references(db, self.provider).await.unwrap();
        let people = store::person::of_provider(db, self.provider).await.unwrap();
        let mut found: Vec<_> = references
            .into_iter()
            .map(|(reference, id)| (reference, people.iter().find(|person| person.id == id).unwrap().clone()))
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    async fn import(&self, file: &str, dry_run: bool) -> ImportReport {
        ratings(&self.manager, &self.state, file.as_bytes(), dry_run).await.unwrap()
    }

    async fn known(&self, table: &Table) -> Known {
        let versions = self.state.instruments.all(&self.state.db.read).await.unwrap();
        Known::read(&self.state.db.read, &self.state, self.provider, versions, table).await.unwrap()
    }

    /// Everything that an import writes, but for the moments and what is sealed.
    async fn rows(&self) -> (Vec<assessment::Model>, Vec<answer::Model>, Vec<(Uuid, String)>, String) {
        let db = &self.state.db.read;
        let mut assessments = all::<assessment::Entity>(db).await.unwrap();
        assessments.iter_mut().for_each(|row| row.received_at = row.captured_at);
        assessments.sort_by_key(|row| row.id);
        let mut answers = all::<answer::Entity>(db).await.unwrap();
        answers.sort_by(|a, b| (a.assessment_id, &a.item).cmp(&(b.assessment_id, &b.item)));
        let mut texts: Vec<(Uuid, String)> = Vec::new();
        for row in all::<answer_text::Entity>(db).await.unwrap() {
            let place = crate::crypto::place_of_comment(row.assessment_id, &row.item);
            texts.push((row.assessment_id, self.state.keys.open(&place, &row.sealed).unwrap()));
        }
        texts.sort();
        let mut primary = all::<primary_rating::Entity>(db).await.unwrap();
        primary.sort_by(|a, b| (a.person_id, &a.voice, a.wave, &a.item).cmp(&(b.person_id, &b.voice, b.wave, &b.item)));
        let mut people = all::<person::Entity>(db).await.unwrap();
        people.sort_by_key(|person| person.id);
        (assessments, answers, texts, format!("{primary:?} {people:?}"))
    }

    async fn accepted(&self) -> usize {
        let entries = all::<audit_event::Entity>(&self.state.db.read).await.unwrap();
        entries.iter().filter(|entry| entry.action == "assessment.accept").count()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.file.display()));
        }
    }
}

const HEADING: &str =
    "reference,captured_on,who,helper,perspective,basis,language,home.overall,home.safe,home.comment\n";

fn table(file: &str) -> Table {
    let known = |_: &str| true;
    Table::read(file.as_bytes(), &Heading { required: &[], known: &known, most: 50, help: "" }).unwrap().unwrap()
}

/// What storing each line on its own, as if a device had sent it, comes to: whether it was stored, or what is refused.
async fn one_by_one(place: &Place, file: &str, keep: bool) -> Vec<Result<(), Vec<FieldError>>> {
    let table = table(file);
    let known = place.known(&table).await;
    let columns = Columns::of(&table);
    let mut came_of_it = Vec::new();
    for line in table.lines.iter().flatten() {
        let mut draft = Draft { line, errors: Vec::new() };
        let reader = Reader { columns: &columns, known: &known };
        let Some(read) = reader.read(&mut draft) else { continue };
        let id = read.id(&ratings::NAMESPACE);
        let submission: Submission = reader.submission(&mut draft, read);
        let store = async |tx: &DatabaseTransaction| {
            let (state, caller) = (&place.state, &place.manager);
            let author = Author::caller(caller, Source::Import)?;
            service::assessment::store(tx, state, &author, &known.settings, id, &submission).await?;
            if keep { Ok(()) } else { Err(Error::Conflict("kept".into())) }
        };
        came_of_it.push(match place.state.db.transaction(store).await {
            Ok(()) | Err(Error::Conflict(_)) => Ok(()),
            Err(Error::Invalid(errors)) => Err(errors),
            Err(other) => panic!("{other:?}"),
        });
    }
    came_of_it
}

/// Days all over the time of a person: before, within and after.
fn days(person: &person::Model, today: NaiveDate) -> Vec<NaiveDate> {
    let around = [person.service_start, person.ended_on.unwrap_or(today), person.opted_out_on.unwrap_or(today)];
    let mut days: Vec<NaiveDate> = around
        .into_iter()
        .flat_map(|day| [day.checked_sub_days(Days::new(1)), Some(day), day.checked_add_days(Days::new(37))])
        .flatten()
        .filter(|day| *day < today)
        .collect();
    days.sort();
    days.dedup();
    days
}

#[tokio::test]
async fn a_line_is_refused_and_stored_as_a_device_would_be() {
    let place = Place::new().await;
    let people = place.people().await;
    // One has opted out and in again.
    let back = people.iter().map(|(_, person)| person).find(|person| steady(&place, person)).unwrap();
    opt_out_and_in(&place, back).await;
    let mut file = HEADING.to_owned();
    for (index, (reference, person)) in people.iter().enumerate() {
        for day in days(person, place.state.today()) {
            writeln!(file, "{reference},{day},self,,,,,{},{},", index % 7, index % 5 + 1).unwrap();
            writeln!(file, "{reference},{day},with_help,family,,,xx,4,,\"a, “b”\"").unwrap();
            writeln!(file, "{reference},{day},on_behalf,family,{},,en,dont_know,,", ["", "own_view"][index % 2])
                .unwrap();
        }
    }
    let expected = one_by_one(&place, &file, false).await;
    let table = table(&file);
    let lines = || file.lines().skip(1);
    let (mut refused, mut good) = (Vec::new(), HEADING.to_owned());
    for ((line, text), came) in table.lines.iter().flatten().zip(lines()).zip(&expected) {
        match came {
            Err(errors) => refused.extend(errors.iter().map(|error| {
                let column = table::place(line.number, cells::column_of(&error.field));
                (column, error.code)
            })),
            Ok(()) => writeln!(good, "{text}").unwrap(),
        }
    }
    let report = place.import(&file, true).await;
    let found: Vec<_> = report.errors.iter().map(|error| (error.field.clone(), error.code)).collect();
    // A column of a line is named once.
    refused.dedup_by(|a, b| a.0 == b.0);
    assert_eq!(found, refused);
    assert!(refused.len() > 100, "{}", refused.len());
    for code in ["BeforeServiceStart", "AfterEnd", "AfterOptOut", "NotAllowed", "Required"] {
        assert!(refused.iter().any(|(_, found)| format!("{found:?}") == code), "{code} is not among them");
    }
    let fine = expected.iter().filter(|came| came.is_ok()).count();
    assert_eq!((report.rows, report.new), (lines().count() as u64, fine as u64));

    let other = place.copy().await;
    let before = place.accepted().await;
    let report = place.import(&good, false).await;
    assert_eq!((report.new, report.already_stored, report.stored), (fine as u64, 0, true), "{:?}", report.errors);
    assert!(one_by_one(&other, &good, true).await.iter().all(Result::is_ok));
    let (left, right) = (place.rows().await, other.rows().await);
    assert!(fine > 40 && left == right, "stored otherwise than one by one");
    assert_eq!(place.accepted().await, before + fine);
    let report = place.import(&good, false).await;
    assert_eq!((report.new, report.already_stored, report.stored), (0, fine as u64, true));
    assert!(place.rows().await == left, "a repetition changes nothing");
}

/// Somebody who has been there for long and still is.
fn steady(place: &Place, person: &person::Model) -> bool {
    let long_ago = place.state.today() - Days::new(200);
    person.ended_on.is_none() && person.opted_out_on.is_none() && person.service_start < long_ago
}

async fn opt_out_and_in(place: &Place, person: &person::Model) {
    let out = place.state.today() - Days::new(60);
    let form = OptOut { on: out, decided_by: DecidedBy::Person, reason: OptOutReason::Trust, withdraw_earlier: false };
    service::person::change::opt_out(&place.manager, &place.state, person.id, form).await.unwrap();
    let form = OptIn { on: out + Days::new(30), decided_by: DecidedBy::Person };
    service::person::change::opt_in(&place.manager, &place.state, person.id, form).await.unwrap();
}

/// The new lines of a file, checked and ready to be stored.
async fn checked(place: &Place, file: &str) -> (Known, Vec<New>) {
    let table = table(file);
    let known = place.known(&table).await;
    let columns = Columns::of(&table);
    let mut new = Vec::new();
    for line in table.lines.iter().flatten() {
        let mut draft = Draft { line, errors: Vec::new() };
        let reader = Reader { columns: &columns, known: &known };
        let read = reader.read(&mut draft).unwrap();
        let (id, stored, version) = (read.id(&ratings::NAMESPACE), read.stored, read.version);
        let submission = reader.submission(&mut draft, read);
        let normalised = stored.check(&submission, version, known.now).unwrap();
        let by = (&place.manager, &*place.state.keys, &known);
        new.push(New::of((id, &submission, normalised), (stored, version), by).unwrap());
    }
    (known, new)
}

#[tokio::test]
async fn what_changes_between_checking_and_writing_is_seen() {
    let place = Place::new().await;
    let mut people = place.people().await;
    people.retain(|(_, person)| steady(&place, person));
    let line = |index: usize| format!("{},{},self,,,,,4,,\n", people[index].0, people[index].1.service_start);
    let file = |index: usize| format!("{HEADING}{}", line(index));
    let store =
        async |known, new| write::store(&place.state, &place.manager, place.provider, known, new).await.unwrap();

    let (known, new) = checked(&place, &file(0)).await;
    opt_out_and_in(&place, &people[0].1).await;
    let before = place.rows().await;
    assert!(!store(&known, new).await, "out and in again is not what was checked");
    assert!(place.rows().await == before, "nothing was stored");

    let (known, new) = checked(&place, &file(1)).await;
    assert!(place.import(&file(1), false).await.stored);
    let before = place.rows().await;
    assert!(!store(&known, new).await, "the same was stored meanwhile");
    assert!(place.rows().await == before, "nothing was stored twice");

    let (known, new) = checked(&place, &file(2)).await;
    opt_out_and_in(&place, &people[3].1).await;
    assert!(store(&known, new).await, "somebody else does not matter");
}

#[tokio::test]
async fn a_report_counts_faultless_lines_and_names_the_first_faults() {
    let place = Place::new().await;
    let (reference, person) = place.people().await.remove(0);
    let day = person.service_start;
    let mut file =
        format!("{HEADING}{reference},{day},self,,,,,4,,\n{reference},{day},with_help,family,,,,4 ,,\n{reference},x\n");
    let report = place.import(&file, true).await;
    assert_eq!((report.rows, report.new, report.already_stored, report.more_errors), (3, 1, 0, 0));
    let fields = |report: &ImportReport| report.errors.iter().map(|e| e.field.clone()).collect::<Vec<_>>();
    assert_eq!(fields(&report), ["line 3, column home.overall", "line 4"]);
    for line in 0..MOST_ERRORS {
        writeln!(file, "{reference},{day},nobody,,,,,{line} ,,").unwrap();
    }
    let before = place.rows().await;
    for dry_run in [true, false] {
        let report = place.import(&file, dry_run).await;
        assert_eq!((report.rows, report.new, report.stored), (1_003, 1, false));
        assert_eq!((report.errors.len(), report.more_errors), (1_000, 1_002));
        assert_eq!(
            fields(&report)[..4],
            ["line 3, column home.overall", "line 4", "line 5, column who", "line 5, column home.overall"]
        );
    }
    assert!(place.rows().await == before, "nothing was stored");
}

#[tokio::test]
async fn people_are_registered_once_and_only_as_a_whole() {
    let place = Place::new().await;
    let nobody = Caller::command_line(Role::Administrator, None);
    let programme = service::programme::read(&place.state.db.read).await.unwrap();
    let (provider, area) = (&programme.providers[0].code, &programme.areas[0].code);
    let import = async |file: &str, dry_run| people(&nobody, &place.state, file.as_bytes(), dry_run).await.unwrap();
    let line = |reference: &str, lot: &str| format!("{provider},{reference},Margaret,{area},{lot},2025-01-31,,\n");
    let good = format!("{}\n{}{}", shared::import::PEOPLE_COLUMNS.join(","), line("NEW-1", "1"), line("NEW-2", "1"));
    let count = place.people().await.len();
    let report = import(&format!("{good}{}", line("NEW-3", "x")), false).await;
    assert_eq!((report.rows, report.new, report.stored, report.errors.len()), (3, 2, false, 1));
    let report = import(&good, true).await;
    assert_eq!((report.new, report.stored), (2, false));
    assert_eq!(place.people().await.len(), count);
    for (new, old) in [(2, 0), (0, 2)] {
        let report = import(&good, false).await;
        assert_eq!((report.new, report.already_stored, report.stored), (new, old, true), "{:?}", report.errors);
        assert_eq!(place.people().await.len(), count + 2);
    }
    let report = import(&good.replace("NEW-2,Margaret", "NEW-2,Mary"), false).await;
    assert_eq!((report.new, report.stored, report.errors.len()), (0, false, 1));
}
