//! The bare database: the very rows that the server stores of each submission, made beforehand, written with one
//! transaction a submission and one statement a table. What the server adds beside is the price that is measured.

use std::path::Path;

use backend::crypto::{Keys, place_of_comment};
use backend::service::assessment::rules::digest;
use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait, Value,
};
use shared::assessment::Submission;
use shared::instrument::Instrument;
use shared::instrument::check::{DEFAULT_OUTCOMES, read};
use uuid::Uuid;

use super::Outcome;
use super::place::value;

/// Rows of one statement when many people are added: below SQLite's limit of 32,766 variables.
const ROWS: usize = 1_000;

/// What the rows of every submission have in common.
pub struct Context {
    pub backend: DbBackend,
    pub account: Uuid,
    pub provider: Uuid,
    pub area: Uuid,
    instrument_id: Uuid,
    instrument: Instrument,
    keys: Keys,
}

impl Context {
    /// Reads it from a demo database.
    ///
    /// # Errors
    /// The database's.
    pub async fn read(db: &DatabaseConnection, key: &Path) -> Outcome<Self> {
        let instrument = read(DEFAULT_OUTCOMES).map_err(|_| "the default instrument does not read")?;
        Ok(Self {
            backend: db.get_database_backend(),
            account: value(db, "SELECT id FROM account WHERE email = 'worker@example.org'").await?,
            provider: value(db, "SELECT provider_id FROM account WHERE email = 'worker@example.org'").await?,
            area: value(db, "SELECT id FROM area ORDER BY code LIMIT 1").await?,
            instrument_id: value(db, "SELECT id FROM instrument WHERE key = 'outcomes' AND version = 1").await?,
            instrument,
            keys: Keys::read(key)?,
        })
    }

    /// The statements that store one submission.
    ///
    /// # Errors
    /// A submission that breaks a rule.
    pub fn statements(&self, id: Uuid, submission: &Submission, now: DateTime<Utc>) -> Outcome<Vec<Statement>> {
        let normalised = submission.normalise(&self.instrument).map_err(|errors| format!("{errors:?}"))?;
        let day = submission.captured_at.date_naive();
        let person = submission.person;
        let nothing = || Value::from(None::<String>);
        let assessment = vec![
            id.into(),
            person.into(),
            self.instrument_id.into(),
            self.provider.into(),
            self.area.into(),
            1_i16.into(),
            "baseline".into(),
            0_i16.into(),
            "self".into(),
            "self".into(),
            nothing(),
            nothing(),
            nothing(),
            "tablet".into(),
            "en".into(),
            "standard".into(),
            submission.captured_at.into(),
            day.into(),
            now.into(),
            true.into(),
            normalised.completed.into(),
            None::<Uuid>.into(),
            Some(self.account).into(),
            "device".into(),
            digest(submission)?.into(),
        ];
        let answers =
            normalised.answers.iter().map(|(item, code)| vec![id.into(), item.clone().into(), (*code).into()]);
        let texts = submission.comments.iter().map(|(item, text)| {
            let sealed = self.keys.seal(&place_of_comment(id, item), text)?;
            Ok(vec![id.into(), item.clone().into(), sealed.into()])
        });
        let ratings = normalised.answers.iter().map(|(item, code)| {
            let (provider, area) = (self.provider.into(), self.area.into());
            vec![
                item.clone().into(),
                "self".into(),
                0_i16.into(),
                person.into(),
                (*code).into(),
                provider,
                area,
                1_i16.into(),
            ]
        });
        let audit = vec![
            Uuid::now_v7().into(),
            now.into(),
            Some(self.account).into(),
            "assessment.accept".into(),
            "assessment".into(),
            id.to_string().into(),
        ];
        Ok(vec![
            self.insert("assessment", &ASSESSMENT, vec![assessment]),
            self.insert("answer", &["assessment_id", "item", "code"], answers.collect()),
            self.insert("answer_text", &["assessment_id", "item", "sealed"], texts.collect::<Outcome<_>>()?),
            self.insert("primary_rating", &RATING, ratings.collect()),
            self.statement(
                "UPDATE person SET last_completed_on = ?, answered_waves = 's' WHERE id = ?",
                vec![day.into(), person.into()],
            ),
            self.insert("audit_event", &["id", "at", "actor_id", "action", "subject_kind", "subject_id"], vec![audit]),
        ])
    }

    /// The statements that add people, each with an identity.
    ///
    /// # Errors
    /// Where a name cannot be sealed.
    pub fn people(&self, people: &[Uuid], submission: &Submission) -> Outcome<Vec<Statement>> {
        let start = submission.captured_at.date_naive() - chrono::Duration::days(10);
        let mut statements = Vec::new();
        for some in people.chunks(ROWS) {
            let person = |id: &Uuid| {
                vec![
                    (*id).into(),
                    self.provider.into(),
                    self.area.into(),
                    1_i16.into(),
                    start.into(),
                    "".into(),
                    submission.captured_at.into(),
                ]
            };
            let identity = |id: &Uuid| {
                let sealed = self.keys.seal(&backend::crypto::place_of_name(*id), "Somebody")?;
                Ok(vec![(*id).into(), self.provider.into(), format!("B-{}", id.simple()).into(), sealed.into()])
            };
            statements.push(self.insert("person", &PERSON, some.iter().map(person).collect()));
            let identities = some.iter().map(identity).collect::<Outcome<Vec<Vec<Value>>>>()?;
            statements.push(self.insert(
                "person_identity",
                &["person_id", "provider_id", "reference", "preferred_name"],
                identities,
            ));
        }
        Ok(statements)
    }

    fn insert(&self, table: &str, columns: &[&str], rows: Vec<Vec<Value>>) -> Statement {
        let row = format!("({})", vec!["?"; columns.len()].join(", "));
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES {}",
            columns.join(", "),
            vec![row.as_str(); rows.len()].join(", ")
        );
        self.statement(&sql, rows.into_iter().flatten().collect())
    }

    /// A statement with `?` for each value, or `$1`, `$2` … where the database wants these.
    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        let mut text = String::with_capacity(sql.len());
        for (index, part) in sql.split('?').enumerate() {
            if index > 0 {
                text += &if self.backend == DbBackend::Sqlite { "?".to_owned() } else { format!("${index}") };
            }
            text += part;
        }
        Statement::from_sql_and_values(self.backend, text, values)
    }
}

const ASSESSMENT: [&str; 25] = [
    "id",
    "person_id",
    "instrument_id",
    "provider_id",
    "area_id",
    "lot",
    "occasion",
    "wave",
    "who",
    "voice",
    "helper",
    "perspective",
    "basis",
    "mode",
    "language",
    "variant",
    "captured_at",
    "captured_on",
    "received_at",
    "shared_with_staff",
    "completed",
    "supersedes_id",
    "captured_by",
    "source",
    "digest",
];
const RATING: [&str; 8] = ["item", "voice", "wave", "person_id", "code", "provider_id", "area_id", "lot"];
const PERSON: [&str; 7] = ["id", "provider_id", "area_id", "lot", "service_start", "answered_waves", "registered_at"];

/// Runs statements in one transaction.
///
/// # Errors
/// The database's.
pub async fn store(db: &DatabaseConnection, statements: Vec<Statement>) -> Outcome<()> {
    let mode = (db.get_database_backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
    let tx = db.begin_with_options(TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() }).await?;
    for statement in statements {
        tx.execute_raw(statement).await?;
    }
    Ok(tx.commit().await?)
}
