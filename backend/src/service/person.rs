//! People: registering, reading and correcting them. The list is in `list`, everything dated in `change`.

pub mod change;
pub mod fold;
pub mod list;

use chrono::{Days, NaiveDate};
use sea_orm::ConnectionTrait;
use shared::error::{FieldCode, FieldError};
use shared::person::{EventKind, PersonDetail, PersonForm, RegisterPerson};
use shared::programme::{Programme, Settings};
use shared::wave::wave_of;
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::place_of_name;
use crate::entity::{person, person_event, person_identity};
use crate::error::{Error, Result};
use crate::service::{assessment, audit, programme};
use crate::store;

/// The earliest service start that is taken for what was meant.
const EARLIEST_START: NaiveDate = match NaiveDate::from_ymd_opt(2000, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// How many days ahead a service may begin.
const MOST_DAYS_AHEAD: u64 = 366;

/// Everything about one person of the caller's provider but their answers.
///
/// # Errors
/// `NotFound` for nobody and for a person of another provider.
pub async fn read(caller: &Caller, state: &State, id: Uuid) -> Result<PersonDetail> {
    let db = &state.db.read;
    let person = visible(caller, store::person::at(db, id).await?)?;
    detail(state, db, &person).await
}

/// What a manager may correct about a person.
///
/// # Errors
/// As `read`.
pub async fn form(caller: &Caller, state: &State, id: Uuid) -> Result<PersonForm> {
    let db = &state.db.read;
    let person = visible(caller, store::person::at(db, id).await?)?;
    store::person::form(db, &state.keys, &person).await
}

/// Registers a person with the caller's provider. The flag says whether they are new; a repetition gets the same detail.
///
/// # Errors
/// `Invalid` with every refused field; `IdConflict` where the id stands for somebody else or has other content.
pub async fn register(caller: &Caller, state: &State, register: RegisterPerson) -> Result<(PersonDetail, bool)> {
    let own = caller.own_provider()?;
    let RegisterPerson { id, person: form } = register;
    let form = tidy(form);
    state
        .db
        .transaction(async |tx| {
            let programme = programme::read(tx).await?;
            let mut errors = check_id("id", id);
            errors.extend(check_form(&form, &programme, state.today()).into_iter().map(|error| below("person", error)));
            store::person::lock_references(tx, own).await?;
            if errors.is_empty()
                && let Some(stored) = store::person::at(tx, id).await?
            {
                let same = stored.provider_id == own && store::person::form(tx, &state.keys, &stored).await? == form;
                return if same { Ok((detail(state, tx, &stored).await?, false)) } else { Err(Error::IdConflict) };
            }
            if store::person::reference_taken(tx, own, &form.reference, None).await? {
                errors.push(below("person", taken()));
            }
            if !errors.is_empty() {
                return Err(Error::Invalid(errors));
            }
            let person = add(tx, state, caller, own, id, &form).await?;
            Ok((detail(state, tx, &person).await?, true))
        })
        .await
}

/// Adds a person whose form is checked, with the event and the audit entry.
///
/// # Errors
/// `IdConflict` where the id is taken.
pub async fn add(
    tx: &impl ConnectionTrait,
    state: &State,
    caller: &Caller,
    provider: Uuid,
    id: Uuid,
    form: &PersonForm,
) -> Result<person::Model> {
    let person = person::Model {
        id,
        provider_id: provider,
        area_id: form.area,
        lot: form.lot,
        service_start: form.service_start,
        age_band: form.age_band.map(|band| band.as_str().into()),
        sex: form.sex.map(|sex| sex.as_str().into()),
        ended_on: None,
        end_reason: None,
        opted_out_on: None,
        withdrawn_until: None,
        last_completed_on: None,
        answered_waves: String::new(),
        registered_at: state.now(),
    };
    let identity = person_identity::Model {
        person_id: id,
        provider_id: provider,
        reference: form.reference.clone(),
        preferred_name: state.keys.seal(&place_of_name(id), &form.preferred_name)?,
    };
    if !store::person::insert(tx, person.clone(), identity).await? {
        return Err(Error::IdConflict);
    }
    store::person::add_event(tx, event(state, caller, id, EventKind::Registered, form.service_start)).await?;
    audit::record(tx, caller, "person.register", "person", Some(id.to_string())).await?;
    Ok(person)
}

/// Corrects what is known of a person. Writing what is stored already changes nothing.
///
/// # Errors
/// `Invalid` with every refused field; `NotFound` as `read`.
pub async fn edit(caller: &Caller, state: &State, id: Uuid, form: PersonForm) -> Result<PersonDetail> {
    let form = tidy(form);
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, id).await?;
            let programme = programme::read(tx).await?;
            let stored = store::person::form(tx, &state.keys, &person).await?;
            if stored == form {
                return detail(state, tx, &person).await;
            }
            let mut errors = check_form(&form, &programme, state.today());
            store::person::lock_references(tx, person.provider_id).await?;
            if store::person::reference_taken(tx, person.provider_id, &form.reference, Some(id)).await? {
                errors.push(taken());
            }
            let start_moved = form.service_start != person.service_start;
            if start_moved {
                let assessed = store::person::assessed_on(tx, id).await?;
                errors.extend(check_start(&form, &person, &assessed, programme.settings.wave_interval_days));
            }
            if !errors.is_empty() {
                return Err(Error::Invalid(errors));
            }
            let mut identity = store::person::identity(tx, id).await?;
            identity.reference.clone_from(&form.reference);
            if stored.preferred_name != form.preferred_name {
                identity.preferred_name = state.keys.seal(&place_of_name(id), &form.preferred_name)?;
            }
            store::person::update_identity(tx, identity).await?;
            let person = person::Model {
                area_id: form.area,
                lot: form.lot,
                service_start: form.service_start,
                age_band: form.age_band.map(|band| band.as_str().into()),
                sex: form.sex.map(|sex| sex.as_str().into()),
                ..person
            };
            let person = store::person::update(tx, person).await?;
            if start_moved {
                // No assessment changes its wave, but which is the nearest to the nominal day may change.
                assessment::rebuild_read_model(tx, &person, &programme.settings).await?;
            }
            store::person::add_event(tx, event(state, caller, id, EventKind::Edited, state.today())).await?;
            audit::record(tx, caller, "person.edit", "person", Some(id.to_string())).await?;
            detail(state, tx, &person).await
        })
        .await
}

/// The rules for what is known of a person, with every look-up: area, lot, a plausible day.
pub fn check_form(form: &PersonForm, programme: &Programme, today: NaiveDate) -> Vec<FieldError> {
    let mut errors = form.check().err().unwrap_or_default();
    let mut refuse = |field: &str, code, message: String| errors.push(FieldError::new(field, code, message));
    if !programme.areas.iter().any(|area| area.id == form.area) {
        refuse("area", FieldCode::Unknown, "Choose one of the programme's areas.".into());
    }
    if !programme.lots.iter().any(|lot| lot.number == form.lot) {
        refuse("lot", FieldCode::Unknown, "Choose one of the programme's lots.".into());
    }
    if form.service_start < EARLIEST_START {
        refuse(
            "service_start",
            FieldCode::NotAllowed,
            format!("Check the year: the earliest day is {EARLIEST_START}."),
        );
    }
    if today.checked_add_days(Days::new(MOST_DAYS_AHEAD)).is_some_and(|latest| form.service_start > latest) {
        refuse("service_start", FieldCode::InFuture, "Check the year: this lies more than a year ahead.".into());
    }
    errors
}

/// Whether the service start may move: not beyond what has happened since, and not so far that an assessment would
/// belong to another wave than the one its receipt names.
fn check_start(
    form: &PersonForm,
    person: &person::Model,
    assessed: &[(NaiveDate, i16)],
    interval_days: i64,
) -> Vec<FieldError> {
    let start = form.service_start;
    let refuse = |code, message: String| vec![FieldError::new("service_start", code, message)];
    if let Some((first, _)) = assessed.first().filter(|(first, _)| start > *first) {
        return refuse(
            FieldCode::Inconsistent,
            format!("The first assessment was on {first}; choose that day or an earlier one."),
        );
    }
    if let Some(day) = [person.ended_on, person.opted_out_on].into_iter().flatten().find(|day| start > *day) {
        return refuse(
            FieldCode::Inconsistent,
            format!("Something else is recorded for {day}; choose that day or an earlier one."),
        );
    }
    if assessed.iter().any(|(day, wave)| wave_of(start, *day, interval_days) != Some(*wave)) {
        let message = "Assessments were taken already, and this day would count them at other reviews. Choose a day nearer to the old one.";
        return refuse(FieldCode::Inconsistent, message.into());
    }
    Vec::new()
}

/// An id that a client made for something new must be of version 7, which cannot clash by accident.
pub fn check_id(field: &str, id: Uuid) -> Vec<FieldError> {
    if id.get_version_num() == 7 {
        Vec::new()
    } else {
        vec![FieldError::new(field, FieldCode::Format, "Use a UUID of version 7, made for this alone.")]
    }
}

/// Takes away what nobody sees: blanks at either end of reference and name.
pub fn tidy(form: PersonForm) -> PersonForm {
    PersonForm { reference: form.reference.trim().into(), preferred_name: form.preferred_name.trim().into(), ..form }
}

fn taken() -> FieldError {
    FieldError::new("reference", FieldCode::Taken, "Another person has this reference already. Use a different one.")
}

fn below(parent: &str, error: FieldError) -> FieldError {
    FieldError { field: format!("{parent}.{}", error.field), ..error }
}

/// The person, if the caller may know of them.
///
/// # Errors
/// `NotFound` for nobody and for a person of another provider.
pub fn visible(caller: &Caller, person: Option<person::Model>) -> Result<person::Model> {
    person.filter(|person| caller.provider == Some(person.provider_id)).ok_or(Error::NotFound)
}

/// The person of the caller's own provider, locked for a change.
///
/// # Errors
/// As `visible`.
pub async fn own(tx: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<person::Model> {
    visible(caller, store::person::lock(tx, id).await?)
}

async fn detail(state: &State, db: &impl ConnectionTrait, person: &person::Model) -> Result<PersonDetail> {
    let settings: Settings = programme::settings(db).await?;
    store::person::detail(db, &state.keys, person, &settings, state.today()).await
}

/// An event of today's recording, with nothing but its kind and day.
fn event(state: &State, caller: &Caller, person: Uuid, kind: EventKind, on: NaiveDate) -> person_event::Model {
    person_event::Model {
        id: Uuid::now_v7(),
        person_id: person,
        kind: kind.as_str().into(),
        effective_on: on,
        reason: None,
        decided_by: None,
        from_provider_id: None,
        to_provider_id: None,
        recorded_at: state.now(),
        recorded_by: caller.account,
    }
}

#[cfg(test)]
mod tests {
    use shared::programme::{Area, Lot};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn form(start: &str) -> PersonForm {
        PersonForm {
            reference: "A-1".into(),
            preferred_name: "Ada".into(),
            area: Uuid::from_u128(1),
            lot: 1,
            service_start: day(start),
            age_band: None,
            sex: None,
        }
    }

    fn person(start: &str) -> person::Model {
        person::Model {
            id: Uuid::from_u128(9),
            provider_id: Uuid::from_u128(8),
            area_id: Uuid::from_u128(1),
            lot: 1,
            service_start: day(start),
            age_band: None,
            sex: None,
            ended_on: None,
            end_reason: None,
            opted_out_on: None,
            withdrawn_until: None,
            last_completed_on: None,
            answered_waves: String::new(),
            registered_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    fn programme() -> Programme {
        Programme {
            settings: shared::programme_file::read_programme(shared::programme_file::DEMO).unwrap().settings,
            providers: Vec::new(),
            areas: vec![Area { id: Uuid::from_u128(1), code: "elm".into(), name: "Elm".into() }],
            lots: vec![Lot { number: 1, name: "Social care".into() }],
            today: day("2026-03-08"),
            demo: true,
        }
    }

    #[test]
    fn every_fault_of_a_form_is_named_at_once() {
        let mut bad = form("1899-01-01");
        bad.reference = " ".into();
        bad.area = Uuid::from_u128(2);
        bad.lot = 3;
        let fields: Vec<String> =
            check_form(&bad, &programme(), day("2026-03-08")).into_iter().map(|e| e.field).collect();
        assert_eq!(fields, ["reference", "area", "lot", "service_start"]);
        assert!(check_form(&form("2026-03-20"), &programme(), day("2026-03-08")).is_empty());
        assert!(!check_form(&form("2027-06-20"), &programme(), day("2026-03-08")).is_empty());
    }

    #[test]
    fn the_start_moves_only_where_no_assessment_changes_its_wave() {
        let assessed = [(day("2025-01-20"), 0), (day("2025-05-10"), 1)];
        let check = |start: &str| check_start(&form(start), &person("2025-01-06"), &assessed, 122);
        assert!(check("2025-01-10").is_empty());
        assert!(check("2025-01-20").is_empty());
        assert_eq!(check("2025-01-21")[0].code, FieldCode::Inconsistent);
        assert_eq!(check("2024-06-01")[0].code, FieldCode::Inconsistent);
        let mut ended = person("2025-01-06");
        ended.ended_on = Some(day("2025-02-01"));
        assert_eq!(check_start(&form("2025-02-02"), &ended, &[], 122)[0].code, FieldCode::Inconsistent);
        assert!(check_start(&form("2025-02-01"), &ended, &[], 122).is_empty());
    }

    #[test]
    fn ids_of_new_things_are_of_version_7() {
        assert!(check_id("id", Uuid::now_v7()).is_empty());
        assert_eq!(check_id("id", Uuid::from_u128(7))[0].code, FieldCode::Format);
    }
}
