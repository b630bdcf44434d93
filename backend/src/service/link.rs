//! Links of a person, as staff make, list and end them. The token is told once, to whoever makes the link; what a holder
//! does with it is in `holder`. Everything that changes a link is under the lock of its person.

pub mod holder;

use chrono::{DateTime, Duration, NaiveDate, SubsecRound, Utc};
use shared::link::{LinkPurpose, LinkState, MadeLink, NewLink, PersonLink, RevokedBy};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto;
use crate::entity::{person, person_link};
use crate::error::{Error, Result};
use crate::service::audit;
use crate::service::person::{check_id, own, visible};
use crate::store;

/// Makes a link of a person of the caller's provider.
///
/// # Errors
/// `Conflict` where the service ended or, for answering, the person opted out; `IdConflict` for a repetition, because the
/// token cannot be told twice; `NotFound` for a person of another provider.
pub async fn make(caller: &Caller, state: &State, person: Uuid, form: &NewLink) -> Result<MadeLink> {
    let account = caller.account.ok_or(Error::NotSignedIn)?;
    let NewLink { id, purpose } = *form;
    let token = crypto::random_token();
    let created_at = state.now().trunc_subsecs(0);
    let expires_at = created_at + Duration::days(purpose.days());
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, person).await?;
            let errors = check_id("id", id);
            if !errors.is_empty() {
                return Err(Error::Invalid(errors));
            }
            if store::link::at(tx, id).await?.is_some() {
                return Err(Error::IdConflict);
            }
            may_have(&person, purpose, created_at.date_naive())?;
            let row = person_link::Model {
                id,
                person_id: person.id,
                purpose: purpose.as_str().into(),
                token_hash: state.keys.link_hash(&token),
                created_at,
                created_by: account,
                expires_at,
                used_assessment: None,
                revoked_at: None,
                revoked_by: None,
                revoked_by_holder: false,
            };
            store::link::insert(tx, row).await?;
            audit::record(tx, caller, "link.create", "link", Some(id.to_string())).await
        })
        .await?;
    Ok(MadeLink { id, purpose, token, expires_at })
}

fn may_have(person: &person::Model, purpose: LinkPurpose, today: NaiveDate) -> Result<()> {
    if has_come(person.ended_on, today) {
        return Err(Error::Conflict("The service of this person has ended; no new link can be made.".into()));
    }
    if purpose == LinkPurpose::Answer && has_come(person.opted_out_on, today) {
        let message = "This person has opted out. Opt them in again first, if they wish.";
        return Err(Error::Conflict(message.into()));
    }
    Ok(())
}

/// The links of a person of the caller's provider, latest first, without their tokens.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub async fn list(caller: &Caller, state: &State, person: Uuid) -> Result<Vec<PersonLink>> {
    let db = &state.db.read;
    let person = visible(caller, store::person::at(db, person).await?)?;
    let links = store::link::of_person(db, person.id).await?;
    let makers = store::account::names_within(db, person.provider_id).await?;
    let now = state.now();
    let told = |link: person_link::Model| {
        let revoked_by = if link.revoked_by_holder { RevokedBy::Holder } else { RevokedBy::Staff };
        Ok(PersonLink {
            id: link.id,
            purpose: purpose(&link)?,
            created_at: link.created_at,
            created_by: makers.get(&link.created_by).cloned(),
            expires_at: link.expires_at,
            state: standing(&link, &person, now)?,
            revoked_by: link.revoked_at.map(|_| revoked_by),
        })
    };
    links.into_iter().map(told).collect()
}

/// Ends a link of a person of the caller's provider. Ending one that has ended changes nothing.
///
/// # Errors
/// `NotFound` for a person of another provider and for a link that is not theirs.
pub async fn revoke(caller: &Caller, state: &State, person: Uuid, id: Uuid) -> Result<()> {
    let account = caller.account.ok_or(Error::NotSignedIn)?;
    state
        .db
        .transaction(async |tx| {
            let person = own(tx, caller, person).await?;
            let link = store::link::at(tx, id).await?.filter(|link| link.person_id == person.id);
            if link.ok_or(Error::NotFound)?.revoked_at.is_some() {
                return Ok(());
            }
            store::link::revoke(tx, id, state.now(), Some(account)).await?;
            audit::record(tx, caller, "link.revoke", "link", Some(id.to_string())).await
        })
        .await
}

/// What a link is good for.
fn purpose(link: &person_link::Model) -> Result<LinkPurpose> {
    LinkPurpose::parse(&link.purpose).ok_or_else(|| Error::internal("unknown purpose of a link"))
}

/// What has become of a link. One to somebody's progress outlasts their service: it is theirs.
fn standing(link: &person_link::Model, person: &person::Model, now: DateTime<Utc>) -> Result<LinkState> {
    Ok(if link.revoked_at.is_some() {
        LinkState::Revoked
    } else if link.used_assessment.is_some() {
        LinkState::Used
    } else if is_over(link, person, now)? {
        LinkState::Expired
    } else {
        LinkState::Active
    })
}

/// Whether a link's time is over, used or not.
fn is_over(link: &person_link::Model, person: &person::Model, now: DateTime<Utc>) -> Result<bool> {
    let ended = has_come(person.ended_on, now.date_naive());
    Ok(link.expires_at <= now || (purpose(link)? == LinkPurpose::Answer && ended))
}

/// Whether there is such a day and it is not still to come.
fn has_come(day: Option<NaiveDate>, today: NaiveDate) -> bool {
    day.is_some_and(|day| day <= today)
}
