//! Everything dated about taking part: the end of a service, a move to another provider, opting out and in again, and
//! “not today”. Each appends an event and an audit entry in the transaction that makes the change.

use chrono::{Duration, NaiveDate};
use sea_orm::ConnectionTrait;
use shared::error::{FieldCode, FieldError};
use shared::person::{EndService, EventKind, NotToday, OptIn, OptOut, PersonDetail, Transfer};
use shared::text::MAX_REFERENCE;
use uuid::Uuid;

use super::{check_id, detail, event, own};
use crate::app::State;
use crate::auth::Caller;
use crate::entity::{person, person_event};
use crate::error::{Error, Result};
use crate::service::assessment::rebuild_read_model;
use crate::service::assessment::rules::{CLOCK_TOLERANCE_MINUTES, day_of};
use crate::service::{audit, programme};
use crate::store;

/// Ends a person's service.
///
/// # Errors
/// `Invalid` for a day that cannot be; `Conflict` where it has ended already; `NotFound` for a person of another provider.
pub async fn end(caller: &Caller, state: &State, id: Uuid, form: EndService) -> Result<PersonDetail> {
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, id).await?;
            not_ended(&person)?;
            let mut errors = check_day(form.on, &person, state.today());
            errors.extend(check_arrival(tx, id, form.on).await?);
            refuse(errors)?;
            let mut ended = event(state, caller, id, EventKind::Ended, form.on);
            ended.reason = Some(form.reason.as_str().into());
            let person = person::Model { ended_on: Some(form.on), end_reason: ended.reason.clone(), ..person };
            change(tx, caller, state, person, ended, "person.end").await
        })
        .await
}

/// Moves a person to another provider. The person is no longer the caller's; so nothing is answered.
///
/// # Errors
/// As `end`; `Invalid` for a provider that is unknown or the caller's own.
pub async fn transfer(caller: &Caller, state: &State, id: Uuid, form: Transfer) -> Result<()> {
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, id).await?;
            not_ended(&person)?;
            let providers = programme::read(tx).await?.providers;
            let mut errors = check_day(form.on, &person, state.today());
            errors.extend(check_arrival(tx, id, form.on).await?);
            if form.provider == person.provider_id {
                errors.push(FieldError::new(
                    "provider",
                    FieldCode::NotAllowed,
                    "Choose another provider than the present one.",
                ));
            } else if !providers.iter().any(|provider| provider.id == form.provider) {
                errors.push(FieldError::new(
                    "provider",
                    FieldCode::Unknown,
                    "Choose one of the programme's providers.",
                ));
            }
            refuse(errors)?;
            store::person::lock_references(tx, form.provider).await?;
            let mut identity = store::person::identity(tx, id).await?;
            identity.reference = free_reference(tx, form.provider, &identity.reference).await?;
            identity.provider_id = form.provider;
            store::person::update_identity(tx, identity).await?;
            let mut moved = event(state, caller, id, EventKind::Transferred, form.on);
            moved.from_provider_id = Some(person.provider_id);
            moved.to_provider_id = Some(form.provider);
            let person = person::Model { provider_id: form.provider, ..person };
            store::person::update(tx, person).await?;
            store::person::add_event(tx, moved).await?;
            audit::record(tx, caller, "person.transfer", "person", Some(id.to_string())).await
        })
        .await
}

/// Opts a person out, from a day. Where they wish so, the answers received until now are withdrawn from evidence and
/// future datasets, which somebody who has opted out already, or whose service has ended, may still ask for.
///
/// # Errors
/// As `end`; `Conflict` where they have opted out already and withdraw nothing.
pub async fn opt_out(caller: &Caller, state: &State, id: Uuid, form: OptOut) -> Result<PersonDetail> {
    state
        .db
        .transaction(async |tx| {
            let mut person = own(tx, caller, id).await?;
            if !form.withdraw_earlier {
                not_ended(&person)?;
            }
            if person.opted_out_on.is_some() && !form.withdraw_earlier {
                return Err(Error::Conflict("This person has opted out already. Reload the page to see it.".into()));
            }
            let mut errors = check_day(form.on, &person, state.today());
            let back = store::person::last_event_on(tx, id, EventKind::OptedIn).await?;
            if let Some(back) = back.filter(|back| form.on < *back) {
                let message = format!("They opted in again on {back}; choose that day or a later one.");
                errors.push(FieldError::new("on", FieldCode::Inconsistent, message));
            }
            refuse(errors)?;
            let decided = |kind| {
                let mut decided = event(state, caller, id, kind, form.on);
                decided.reason = Some(form.reason.as_str().into());
                decided.decided_by = Some(form.decided_by.as_str().into());
                decided
            };
            let still_asked = person.opted_out_on.is_none() && person.ended_on.is_none();
            if form.withdraw_earlier {
                person.withdrawn_until = Some(state.now());
                rebuild_read_model(tx, &person, &programme::settings(tx).await?).await?;
                store::person::add_event(tx, decided(EventKind::Withdrew)).await?;
                audit::record(tx, caller, "person.withdraw_answers", "person", Some(id.to_string())).await?;
            }
            if !still_asked {
                let person = store::person::update(tx, person).await?;
                return detail(state, tx, &person).await;
            }
            person.opted_out_on = Some(form.on);
            change(tx, caller, state, person, decided(EventKind::OptedOut), "person.opt_out").await
        })
        .await
}

/// Opts a person in again, from a day. Answers withdrawn before stay withdrawn; later ones count.
///
/// # Errors
/// As `end`; `Conflict` where they have not opted out.
pub async fn opt_in(caller: &Caller, state: &State, id: Uuid, form: OptIn) -> Result<PersonDetail> {
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, id).await?;
            not_ended(&person)?;
            let Some(since) = person.opted_out_on else {
                return Err(Error::Conflict("This person has not opted out. Reload the page to see it.".into()));
            };
            let mut errors = check_day(form.on, &person, state.today());
            if form.on < since {
                let message = format!("They opted out from {since}; choose that day or a later one.");
                errors.push(FieldError::new("on", FieldCode::Inconsistent, message));
            }
            refuse(errors)?;
            let mut back = event(state, caller, id, EventKind::OptedIn, form.on);
            back.decided_by = Some(form.decided_by.as_str().into());
            let person = person::Model { opted_out_on: None, ..person };
            change(tx, caller, state, person, back, "person.opt_in").await
        })
        .await
}

/// Records that it was not the day for an assessment: the person stays due. Idempotent on the id. What a device recorded
/// before the person ended, moved or opted out is still accepted, however late it arrives.
///
/// # Errors
/// `Invalid` for a moment that cannot be; `IdConflict` for other content under the id; `NotFound` as `end`.
pub async fn not_today(caller: &Caller, state: &State, id: Uuid, form: NotToday) -> Result<()> {
    state.db.transaction(async |tx| not_today_in(tx, state, caller, id, &form).await.map(|_| ())).await
}

/// Whether what is stored is this attempt.
pub fn is_attempt(stored: &person_event::Model, person: Uuid, form: &NotToday) -> bool {
    stored.person_id == person
        && stored.kind == EventKind::NotToday.as_str()
        && stored.effective_on == day_of(form.at, stored.recorded_at)
        && stored.reason.as_deref() == Some(form.reason.as_str())
}

/// As `not_today`, inside a transaction. The flag says whether it was new.
///
/// # Errors
/// As `not_today`.
pub async fn not_today_in(
    tx: &impl ConnectionTrait,
    state: &State,
    caller: &Caller,
    id: Uuid,
    form: &NotToday,
) -> Result<bool> {
    let provider = caller.own_provider()?;
    let person = store::person::lock(tx, id).await?.ok_or(Error::NotFound)?;
    let left_on = if person.provider_id == provider {
        None
    } else {
        Some(store::person::transferred_from(tx, id, provider).await?.ok_or(Error::NotFound)?)
    };
    if let Some(stored) = store::person::event(tx, form.id).await? {
        return if is_attempt(&stored, id, form) { Ok(false) } else { Err(Error::IdConflict) };
    }
    let now = state.now();
    let day = day_of(form.at, now);
    let mut errors = check_id("id", form.id);
    if form.at > now + Duration::minutes(CLOCK_TOLERANCE_MINUTES) {
        let message = "This lies in the future. Check the date and time of the device.";
        errors.push(FieldError::new("at", FieldCode::InFuture, message));
    }
    errors.extend(check_taking_part(day, &person, left_on));
    let past = store::person::past_opt_outs(tx, id).await?;
    let seen = left_on.is_none_or(|left| day < left);
    if let Some((from, until)) = past.into_iter().find(|(from, until)| seen && (*from..*until).contains(&day)) {
        let message = format!("The person had opted out from {from} until {until}; nothing was to be asked then.");
        errors.push(FieldError::new("at", FieldCode::AfterOptOut, message));
    }
    refuse(errors)?;
    let attempt = person_event::Model {
        id: form.id,
        reason: Some(form.reason.as_str().into()),
        recorded_at: now,
        ..event(state, caller, id, EventKind::NotToday, day)
    };
    store::person::add_event(tx, attempt).await?;
    audit::record(tx, caller, "person.not_today", "person", Some(id.to_string())).await?;
    Ok(true)
}

async fn change(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    state: &State,
    person: person::Model,
    event: person_event::Model,
    action: &'static str,
) -> Result<PersonDetail> {
    let id = person.id;
    store::person::update(tx, person).await?;
    store::person::add_event(tx, event).await?;
    audit::record(tx, caller, action, "person", Some(id.to_string())).await?;
    let person = store::person::at(tx, id).await?.ok_or(Error::NotFound)?;
    detail(state, tx, &person).await
}

fn refuse(errors: Vec<FieldError>) -> Result<()> {
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

fn not_ended(person: &person::Model) -> Result<()> {
    match person.ended_on {
        Some(day) => Err(Error::Conflict(format!("The service of this person ended on {day}; that stays as it is."))),
        None => Ok(()),
    }
}

/// A day of something that has happened: not before the service start, not in the future.
fn check_day(on: NaiveDate, person: &person::Model, today: NaiveDate) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if on > today {
        errors.push(FieldError::new(
            "on",
            FieldCode::InFuture,
            "This lies in the future. Choose today or an earlier day.",
        ));
    }
    if on < person.service_start {
        let message = format!("The service began on {}; choose that day or a later one.", person.service_start);
        errors.push(FieldError::new("on", FieldCode::BeforeServiceStart, message));
    }
    errors
}

/// What the present provider records happened after the person came to them.
async fn check_arrival(tx: &impl ConnectionTrait, person: Uuid, on: NaiveDate) -> Result<Option<FieldError>> {
    let arrived = store::person::last_event_on(tx, person, EventKind::Transferred).await?;
    Ok(arrived.filter(|day| on < *day).map(|day| {
        let message = format!("The person came from another provider on {day}; choose that day or a later one.");
        FieldError::new("on", FieldCode::Inconsistent, message)
    }))
}

fn check_taking_part(day: NaiveDate, person: &person::Model, left_on: Option<NaiveDate>) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if day < person.service_start {
        let message = format!("The service began on {}; this cannot be earlier.", person.service_start);
        errors.push(FieldError::new("at", FieldCode::BeforeServiceStart, message));
    }
    let ends = [
        (left_on, FieldCode::AfterTransfer, "The person moved to another provider on"),
        (person.ended_on, FieldCode::AfterEnd, "The service ended on"),
        (person.opted_out_on, FieldCode::AfterOptOut, "The person opted out from"),
    ];
    for (end, code, what) in ends {
        if let Some(end) = end.filter(|end| day >= *end) {
            errors.push(FieldError::new(
                "at",
                code,
                format!("{what} {end}. Only what was before that day can be recorded."),
            ));
            // What happened at another provider is not told.
            break;
        }
    }
    errors
}

/// The reference, or where the provider has it already, the same with “ (2)”, “ (3)” … at its end.
async fn free_reference(tx: &impl ConnectionTrait, provider: Uuid, reference: &str) -> Result<String> {
    let mut candidate = reference.to_owned();
    let mut number = 2_u32;
    while store::person::reference_taken(tx, provider, &candidate, None).await? {
        candidate = numbered(reference, number);
        number += 1;
    }
    Ok(candidate)
}

/// A reference with a number behind it, shortened so that both fit.
fn numbered(reference: &str, number: u32) -> String {
    let suffix = format!(" ({number})");
    let room = MAX_REFERENCE.saturating_sub(suffix.chars().count());
    let base: String = reference.chars().take(room).collect();
    format!("{}{suffix}", base.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numbered_reference_fits() {
        assert_eq!(numbered("A-17", 2), "A-17 (2)");
        let long = numbered(&"é".repeat(40), 12);
        assert_eq!(long.chars().count(), 40);
        assert!(long.ends_with(" (12)"));
    }
}
