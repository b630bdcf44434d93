//! The demonstration: a fictional programme with people, answers and accounts, the same for the same seed and day. Fills
//! an empty database and nothing else. Prints nothing.

mod calendar;
mod chance;
mod life;
mod rows;
mod voice;
mod words;

#[cfg(test)]
mod tests;

use std::fmt;

use chrono::{DateTime, Months, NaiveDate, Utc};
use shared::instrument::OUTCOMES;
use shared::programme_file::{DEMO, ProgrammeFile, read_programme};
use shared::role::Role;
use tokio::sync::mpsc;
use uuid::Uuid;

use self::calendar::Calendar;
use self::chance::{Chance, Ids};
use self::life::of_place;
use self::rows::{Batch, Setting, Staffed};
use crate::app::State;
use crate::auth::{Caller, password};
use crate::entity::{
    account, answer, answer_text, assessment, audit_event, outcome_naming, outcome_progress, person, person_event,
    person_identity, personal_outcome, primary_rating,
};
use crate::error::{Error, Result};
use crate::service::{audit, programme};
use crate::store;
use crate::store::programme::Kind;

/// The password of every demo account.
pub const PASSWORD: &str = "calm-harbour-lantern-42";
/// How long the fictional programme has lasted.
const MONTHS: u32 = 18;
/// Places whose people are added in one transaction: what bounds the memory.
const PLACES: u32 = 500;
/// Ids of demo accounts follow from their e-mail addresses.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f75_7463_6f6d_5573_8003_6465_6d6f_6163);
/// What the references of the providers' people begin with.
const PREFIXES: [&str; 2] = ["AL", "BI"];

/// Which demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many people at any time.
    pub people: u32,
    /// The same seed gives the same programme on the same day.
    pub seed: u64,
}

/// A demo account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// To sign in with.
    pub email: String,
    /// Its role.
    pub role: Role,
    /// The code of its provider.
    pub provider: Option<String>,
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The programme's name.
    pub programme: String,
    /// People, those whose service has ended among them.
    pub people: u64,
    /// Those whose service goes on.
    pub active: u64,
    /// Assessments.
    pub assessments: u64,
    /// The accounts, all with the same password.
    pub accounts: Vec<Account>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { programme, people, active, assessments, accounts } = self;
        writeln!(
            f,
            "{programme}: {people} people ({active} active), {assessments} assessments. All of it is invented."
        )?;
        writeln!(f, "Accounts, each with the password {PASSWORD}")?;
        let width = accounts.iter().map(|account| account.email.len()).max().unwrap_or_default();
        for (index, account) in accounts.iter().enumerate() {
            let line = if index + 1 == accounts.len() { "" } else { "\n" };
            let provider = account.provider.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
            write!(f, "  {:width$}  {}{provider}{line}", account.email, account.role.as_str())?;
        }
        Ok(())
    }
}

/// E-mail address, name, role and provider of every demo account.
const ACCOUNTS: [(&str, &str, Role, Option<usize>); 7] = [
    ("worker@example.org", "Sam Fielding", Role::Worker, Some(0)),
    ("manager@example.org", "Rukhsana Dale", Role::Manager, Some(0)),
    ("commissioner@example.org", "Grace Holt", Role::Commissioner, None),
    ("evaluator@example.org", "Tomasz Reed", Role::Evaluator, None),
    ("administrator@example.org", "Ines Garth", Role::Administrator, None),
    ("worker2@example.org", "Callum Brook", Role::Worker, Some(1)),
    ("manager2@example.org", "Adaeze Marsh", Role::Manager, Some(1)),
];

fn account_id(email: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, email.as_bytes())
}

/// Fills an empty database with the demonstration.
///
/// # Errors
/// `Conflict` where there is a person already or no questionnaire yet; the database's.
pub async fn run(state: &State, options: Options) -> Result<Report> {
    let (now, today) = (state.now(), state.today());
    let file = programme_until(today)?;
    let hash = password::hash(PASSWORD.into()).await?;
    let instrument = state.instruments.current(&state.db.read, OUTCOMES, today).await?;
    let plan = Plan::new(state, options, &file, (*instrument.instrument).clone(), instrument.id, now)?;
    // Batches are made on a thread of their own while the one before is stored.
    let (sender, mut batches) = mpsc::channel(1);
    let maker = tokio::task::spawn_blocking(move || plan.make(&sender));
    let mut report = Report {
        programme: file.settings.name.clone(),
        people: 0,
        active: 0,
        assessments: 0,
        accounts: accounts(&file),
    };
    let mut first = true;
    while let Some(batch) = batches.recv().await {
        report.people += count(batch.people.len());
        report.active += count(batch.people.iter().filter(|person| person.ended_on.is_none()).count());
        report.assessments += count(batch.assessments.len());
        state
            .db
            .transaction(async |tx| {
                if std::mem::take(&mut first) {
                    begin(tx, &file, &hash, now).await?;
                }
                store_batch(tx, &batch).await
            })
            .await?;
    }
    maker.await.map_err(Error::internal)??;
    Ok(report)
}

/// What comes before anybody: the programme and the accounts.
async fn begin(tx: &sea_orm::DatabaseTransaction, file: &ProgrammeFile, hash: &str, now: DateTime<Utc>) -> Result<()> {
    if store::programme::has_people(tx).await? {
        return Err(Error::Conflict("A demonstration needs an empty database, and this one has people in it.".into()));
    }
    programme::install(tx, file, now).await?;
    for (email, name, role, provider) in ACCOUNTS {
        let row = account::Model {
            id: account_id(email),
            email: email.into(),
            name: name.into(),
            role: role.as_str().into(),
            provider_id: provider
                .and_then(|index| file.providers.get(index))
                .map(|named| Kind::Provider.id(&named.code)),
            password_hash: hash.into(),
            must_change_password: false,
            password_expires_at: None,
            active: true,
            created_at: now,
            last_signed_in_at: None,
        };
        if !store::account::insert(tx, row).await? {
            return Err(Error::Conflict(format!(
                "There is an account {email} already; a demonstration needs an empty database."
            )));
        }
    }
    audit::record(tx, &Caller::command_line(Role::Administrator, None), "programme.demo", "programme", None).await
}

async fn store_batch(tx: &sea_orm::DatabaseTransaction, batch: &Batch) -> Result<()> {
    use store::bulk::insert;
    insert::<person::Entity>(tx, &batch.people).await?;
    insert::<person_identity::Entity>(tx, &batch.identities).await?;
    insert::<person_event::Entity>(tx, &batch.events).await?;
    insert::<assessment::Entity>(tx, &batch.assessments).await?;
    insert::<answer::Entity>(tx, &batch.answers).await?;
    insert::<answer_text::Entity>(tx, &batch.texts).await?;
    insert::<personal_outcome::Entity>(tx, &batch.outcomes).await?;
    insert::<outcome_naming::Entity>(tx, &batch.namings).await?;
    insert::<outcome_progress::Entity>(tx, &batch.progress).await?;
    insert::<primary_rating::Entity>(tx, &batch.primary).await?;
    insert::<audit_event::Entity>(tx, &batch.audit).await
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn accounts(file: &ProgrammeFile) -> Vec<Account> {
    let code = |index: usize| file.providers.get(index).map(|named| named.code.clone());
    ACCOUNTS
        .iter()
        .map(|(email, _, role, provider)| Account {
            email: (*email).into(),
            role: *role,
            provider: provider.and_then(code),
        })
        .collect()
}

/// The fictional programme, moved so that its 18 months end today.
fn programme_until(today: NaiveDate) -> Result<ProgrammeFile> {
    let mut file = read_programme(DEMO)
        .map_err(|faults| Error::Internal(format!("the demonstration's programme has {} faults", faults.len())))?;
    file.settings.ends_on = today;
    file.settings.starts_on = today.checked_sub_months(Months::new(MONTHS)).unwrap_or(file.settings.starts_on);
    if file.providers.len() != PREFIXES.len() {
        return Err(Error::internal("the demonstration's programme has two providers"));
    }
    Ok(file)
}

/// Everything that is needed to make the people, wherever.
struct Plan {
    keys: std::sync::Arc<crate::crypto::Keys>,
    options: Options,
    settings: shared::programme::Settings,
    calendar: Calendar,
    instrument: shared::instrument::Instrument,
    instrument_id: Uuid,
    providers: [Staffed; 2],
    areas: Vec<Uuid>,
    lots: Vec<i16>,
    now: DateTime<Utc>,
}

impl Plan {
    fn new(
        state: &State,
        options: Options,
        file: &ProgrammeFile,
        instrument: shared::instrument::Instrument,
        instrument_id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let staffed = |index: usize| {
            let named = file.providers.get(index).ok_or_else(|| Error::internal("a provider is missing"))?;
            let who = |wanted: Role| {
                let email = ACCOUNTS.iter().find(|(_, _, role, provider)| *role == wanted && *provider == Some(index));
                email.map(|(email, ..)| account_id(email)).ok_or_else(|| Error::internal("an account is missing"))
            };
            let (worker, manager) = (who(Role::Worker)?, who(Role::Manager)?);
            Ok::<_, Error>(Staffed { id: Kind::Provider.id(&named.code), prefix: PREFIXES[index], worker, manager })
        };
        Ok(Self {
            keys: state.keys.clone(),
            options,
            calendar: Calendar::new(&file.settings, now.date_naive(), instrument.effective_from),
            settings: file.settings.clone(),
            instrument,
            instrument_id,
            providers: [staffed(0)?, staffed(1)?],
            areas: file.areas.iter().map(|area| Kind::Area.id(&area.code)).collect(),
            lots: file.lots.iter().map(|lot| lot.number).collect(),
            now,
        })
    }

    /// Makes the people of every place, batch by batch, until all are made or nobody takes them any more.
    fn make(&self, batches: &mpsc::Sender<Batch>) -> Result<()> {
        let setting = Setting {
            keys: &self.keys,
            settings: &self.settings,
            instrument: &self.instrument,
            instrument_id: self.instrument_id,
            providers: self.providers,
            areas: &self.areas,
            lots: &self.lots,
            now: self.now,
        };
        let from = self.settings.starts_on.and_time(chrono::NaiveTime::MIN).and_utc();
        let mut ids = Ids::new(self.options.seed, from);
        let mut numbers = [0_u32; 2];
        let mut place = 0;
        while place < self.options.people {
            let mut batch = Batch::default();
            let end = self.options.people.min(place + PLACES);
            for place in place..end {
                let mut chance = Chance::new(self.options.seed, u64::from(place));
                for life in of_place(&mut chance, u64::from(place), &self.calendar, self.areas.len(), self.lots.len()) {
                    let number = &mut numbers[life.provider.min(1)];
                    *number += 1;
                    setting.add(&mut batch, &mut chance, &mut ids, &life, *number)?;
                }
            }
            place = end;
            if batches.blocking_send(batch).is_err() {
                // The receiver has failed and says why itself.
                return Ok(());
            }
        }
        Ok(())
    }
}
