//! People from a file, for the command line: one line is one person, registered by the same rules as on the page.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use shared::error::{FieldCode, FieldError};
use shared::import::{ImportReport, PEOPLE_COLUMNS};
use shared::person::{AgeBand, PersonForm, Sex};
use shared::programme::Programme;
use uuid::Uuid;

use super::cells::day;
use super::table::{Heading, Line, Table};
use super::{Findings, TRIES, changed_meanwhile};
use crate::app::State;
use crate::auth::Caller;
use crate::error::Result;
use crate::service::{audit, person, programme};
use crate::store;

/// Ids of imported people follow from provider and reference, so that the same line is the same person.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f75_7463_6f6d_5573_8002_7065_6f70_6c65);

const HELP: &str = "Use provider, reference, preferred_name, area, lot, service_start, age_band and sex.";

/// How many of the columns must be there; age band and sex may be left out.
const REQUIRED: usize = 6;

/// Registers people, or with `dry_run` only tells what would be found. The caller is the command line, which acts for
/// every provider.
///
/// # Errors
/// `Invalid` for a file that cannot be read at all. What is wrong with its lines is in the report.
pub async fn people(caller: &Caller, state: &State, bytes: &[u8], dry_run: bool) -> Result<ImportReport> {
    let known = |name: &str| PEOPLE_COLUMNS.contains(&name);
    let heading =
        Heading { required: &PEOPLE_COLUMNS[..REQUIRED], known: &known, most: PEOPLE_COLUMNS.len(), help: HELP };
    let table = match Table::read(bytes, &heading)? {
        Ok(table) => table,
        Err(errors) => return Ok(Findings::of(errors).report(dry_run, false)),
    };
    for _ in 0..TRIES {
        let mut found = Findings::default();
        let mut import = Import::prepare(&state.db.read, state, &table).await?;
        for line in &table.lines {
            found.rows += 1;
            match line {
                Ok(line) => import.take(&state.db.read, line, &mut found).await?,
                Err(error) => found.refuse([error.clone()]),
            }
        }
        if dry_run || found.is_bad() {
            return Ok(found.report(dry_run, false));
        }
        if import.new.is_empty() || import.store(caller).await? {
            return Ok(found.report(dry_run, true));
        }
    }
    Err(changed_meanwhile())
}

/// Everything that is looked up once for the whole file.
struct Import<'a> {
    state: &'a State,
    table: &'a Table,
    programme: Programme,
    /// References in use, by provider.
    references: References,
    /// The line at which each person of the file was met first.
    seen: HashMap<Uuid, u64>,
    /// Who is to be registered, with provider and id.
    new: Vec<(Uuid, Uuid, PersonForm)>,
}

/// References by provider, and whose they are.
type References = HashMap<Uuid, HashMap<String, Uuid>>;

async fn references(db: &impl ConnectionTrait, programme: &Programme) -> Result<References> {
    let mut found = HashMap::new();
    for provider in &programme.providers {
        found.insert(provider.id, store::person::references(db, provider.id).await?);
    }
    Ok(found)
}

impl<'a> Import<'a> {
    async fn prepare(db: &impl ConnectionTrait, state: &'a State, table: &'a Table) -> Result<Self> {
        let programme = programme::read(db).await?;
        let references = references(db, &programme).await?;
        Ok(Self { state, table, programme, references, seen: HashMap::new(), new: Vec::new() })
    }

    /// Registers the new ones. False, and nobody registered, where somebody has changed what they were checked against.
    async fn store(&self, caller: &Caller) -> Result<bool> {
        let mut changed = false;
        let done = self.state.db.transaction(async |tx| {
            for provider in &self.programme.providers {
                store::person::lock_references(tx, provider.id).await?;
            }
            let programme = programme::read(tx).await?;
            if programme != self.programme || references(tx, &programme).await? != self.references {
                changed = true;
                return Err(changed_meanwhile());
            }
            for (provider, id, form) in &self.new {
                person::add(tx, self.state, caller, *provider, *id, form).await?;
            }
            audit::record(tx, caller, "import.people", "programme", None).await
        });
        match done.await {
            Ok(()) => Ok(true),
            Err(_) if changed => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn take(&mut self, db: &impl ConnectionTrait, line: &Line, found: &mut Findings) -> Result<()> {
        let mut errors = Vec::new();
        let (provider, form) = self.read(line, &mut errors);
        let Some(provider) = provider else {
            found.refuse(errors);
            return Ok(());
        };
        let id = Uuid::new_v5(&NAMESPACE, format!("{provider}/{}", form.reference).as_bytes());
        if let Some(first) = self.seen.insert(id, line.number) {
            let message = format!("Line {first} has the same provider and reference. Remove one of the two lines.");
            errors.push(line.error("reference", FieldCode::Duplicate, message));
        } else if errors.is_empty() {
            match self.compare(db, provider, id, &form).await? {
                Stored::Same => found.already_stored += 1,
                Stored::Not => {
                    self.new.push((provider, id, form));
                    found.new += 1;
                }
                Stored::Otherwise(message) => errors.push(line.error("reference", FieldCode::Taken, message)),
            }
        }
        found.refuse(errors);
        Ok(())
    }

    /// Reads every cell. The provider is none, and the rest of no use, where it is not known.
    fn read(&self, line: &Line, errors: &mut Vec<FieldError>) -> (Option<Uuid>, PersonForm) {
        let cell = |column: &str| line.cell(self.table.column(column));
        let mut refuse = |column: &str, code, message: &str| errors.push(line.error(column, code, message));
        let provider = self
            .programme
            .providers
            .iter()
            .find(|provider| provider.code == cell("provider"))
            .map(|provider| provider.id);
        if provider.is_none() {
            refuse("provider", FieldCode::Unknown, "Enter the code of one of the programme's providers.");
        }
        let area = cell("area");
        let area =
            self.programme.areas.iter().find(|known| known.code == area || known.name == area).map(|known| known.id);
        if area.is_none() {
            refuse("area", FieldCode::Unknown, "Enter the code or the name of one of the programme's areas.");
        }
        let lot: Option<i16> = cell("lot").parse().ok();
        if lot.is_none() {
            refuse("lot", FieldCode::Format, "Enter the number of the lot.");
        }
        let service_start = day(cell("service_start"));
        if service_start.is_none() {
            let message = "Write the day as year-month-day (2025-01-31) or day/month/year (31/01/2025).";
            refuse("service_start", FieldCode::Format, message);
        }
        let age_band = AgeBand::parse(cell("age_band"));
        if age_band.is_none() && !cell("age_band").is_empty() {
            refuse("age_band", FieldCode::NotAllowed, "Use 18-64, 65-74, 75-84 or 85+, or leave the cell empty.");
        }
        let sex = Sex::parse(cell("sex"));
        if sex.is_none() && !cell("sex").is_empty() {
            refuse("sex", FieldCode::NotAllowed, "Use female, male or other, or leave the cell empty.");
        }
        let form = person::tidy(PersonForm {
            reference: cell("reference").into(),
            preferred_name: cell("preferred_name").into(),
            area: area.unwrap_or_default(),
            lot: lot.unwrap_or_default(),
            service_start: service_start.unwrap_or_else(|| self.state.today()),
            age_band,
            sex,
        });
        for error in person::check_form(&form, &self.programme, self.state.today()) {
            let place = line.error(&error.field, error.code, error.message);
            if !errors.iter().any(|other| other.field == place.field) {
                errors.push(place);
            }
        }
        (provider, form)
    }

    async fn compare(&self, db: &impl ConnectionTrait, provider: Uuid, id: Uuid, form: &PersonForm) -> Result<Stored> {
        if let Some(stored) = store::person::at(db, id).await? {
            let same =
                stored.provider_id == provider && store::person::form(db, &self.state.keys, &stored).await? == *form;
            let message = "This person is registered already with other details. Remove the line, or correct the person on their page.";
            return Ok(if same { Stored::Same } else { Stored::Otherwise(message) });
        }
        let taken = self.references.get(&provider).is_some_and(|known| known.contains_key(&form.reference));
        let message = "Somebody is registered already with this reference. Use a different one, or remove the line.";
        Ok(if taken { Stored::Otherwise(message) } else { Stored::Not })
    }
}

/// What is stored of a line.
enum Stored {
    Not,
    Same,
    Otherwise(&'static str),
}
