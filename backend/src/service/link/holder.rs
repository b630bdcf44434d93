//! What the holder of a link may do, without an account: answer once, or see the person's progress, and end the link. A
//! link that is not good, for whatever reason, is not found.

use sea_orm::ConnectionTrait;
use shared::assessment::{Mode, Receipt, Submission};
use shared::error::{FieldCode, FieldError};
use shared::instrument::OUTCOMES;
use shared::link::{LinkInfo, LinkNeeds, LinkPurpose, LinkQuestionnaire};
use shared::needs::Needs;
use shared::progress::PersonProgress;
use uuid::Uuid;

use super::{has_come, is_over, purpose};
use crate::app::State;
use crate::auth::link::Holder;
use crate::crypto::place_of_name;
use crate::entity::{person, person_link};
use crate::error::{Error, Result};
use crate::service::assessment::{self, Author};
use crate::service::progress::{self, Reader};
use crate::service::{audit, capture, needs, programme};
use crate::store;

/// What a link tells of itself.
///
/// # Errors
/// `NotFound` for one that is not good.
pub async fn read(holder: &Holder, state: &State) -> Result<LinkInfo> {
    let (link, person) = good(holder, state, None).await?;
    let needs = needs::of(state, &state.db.read, person.id, person.provider_id).await?.map(|record| record.needs);
    Ok(LinkInfo {
        purpose: purpose(&link)?,
        preferred_name: name(state, &person).await?,
        expires_at: link.expires_at,
        used: link.used_assessment.is_some(),
        needs: needs.map(|Needs { language, easy_read, text_size, .. }| LinkNeeds { language, easy_read, text_size }),
    })
}

/// Everything that a holder needs to answer.
///
/// # Errors
/// `NotFound` for a link that is not good for it; `Conflict` where it was answered with, and where the person is not asked
/// now.
pub async fn questionnaire(holder: &Holder, state: &State) -> Result<LinkQuestionnaire> {
    let db = &state.db.read;
    let (link, person) = good(holder, state, Some(LinkPurpose::Answer)).await?;
    if link.used_assessment.is_some() {
        return Err(used());
    }
    if has_come(person.opted_out_on, state.today()) {
        let message = "These questions are not asked at the moment. Speak to your care worker if you want to answer.";
        return Err(Error::Conflict(message.into()));
    }
    let loaded = state.instruments.current(db, OUTCOMES, state.today()).await?;
    let history = store::assessment::history(db, person.id).await?;
    Ok(LinkQuestionnaire {
        person: person.id,
        preferred_name: name(state, &person).await?,
        instrument: (*loaded.instrument).clone(),
        occasion: capture::occasion(&history),
        personal_outcomes: capture::latest_outcomes(&state.keys, &history)?,
    })
}

/// Accepts the answers of a holder. The flag says whether they were new; a repetition gets the same receipt, also when the
/// time of the link is over since.
///
/// # Errors
/// `NotFound` for a link that is not good for it; `Conflict` where it was answered with under another id; else as
/// `assessment::submit`.
pub async fn submit(holder: &Holder, state: &State, id: Uuid, submission: &Submission) -> Result<(Receipt, bool)> {
    let settings = programme::settings(&state.db.read).await?;
    let (receipt, created) = state
        .db
        .transaction(async |tx| {
            let (link, person) = locked(tx, holder).await?;
            if link.revoked_at.is_some() || purpose(&link)? != LinkPurpose::Answer {
                return Err(Error::NotFound);
            }
            match link.used_assessment {
                Some(stored) if stored != id => return Err(used()),
                Some(_) => {}
                None if is_over(&link, &person, state.now())? => return Err(Error::NotFound),
                None => {}
            }
            check(submission, person.id)?;
            let author = Author::holder(person.provider_id);
            let taken = assessment::submit_in(tx, state, &author, &settings, id, submission).await?;
            if link.used_assessment.is_none() {
                store::link::set_used(tx, link.id, id).await?;
            }
            Ok(taken)
        })
        .await?;
    state.metrics.count(if created { "assessment_accepted" } else { "assessment_repeated" });
    Ok((receipt, created))
}

/// What a holder may not send, although staff may.
fn check(submission: &Submission, person: Uuid) -> Result<()> {
    let mut errors = Vec::new();
    let mut refuse = |field: &str, message: &str| errors.push(FieldError::new(field, FieldCode::NotAllowed, message));
    if submission.person != person {
        refuse("person", "This link is for another person. Open it again and answer from there.");
    }
    if submission.mode != Mode::OwnDevice {
        refuse("mode", "With a link, answers are given on one's own device.");
    }
    if submission.supersedes.is_some() {
        refuse("supersedes", "With a link, earlier answers cannot be corrected.");
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// The progress of the person whose own link this is, with what they keep private from staff, and without the provider's
/// reference.
///
/// # Errors
/// `NotFound` for a link that is not good for it.
pub async fn progress(holder: &Holder, state: &State) -> Result<PersonProgress> {
    let (_, person) = good(holder, state, Some(LinkPurpose::Progress)).await?;
    let db = &state.db.read;
    let settings = programme::settings(db).await?;
    let mut summary = store::person::summary(db, &state.keys, &person, &settings, state.today()).await?;
    summary.reference.clear();
    progress::read(state, summary, Reader::Person).await
}

/// Ends the link.
///
/// # Errors
/// `NotFound` for one that is not good.
pub async fn revoke(holder: &Holder, state: &State) -> Result<()> {
    state
        .db
        .transaction(async |tx| {
            let (link, person) = locked(tx, holder).await?;
            if link.revoked_at.is_some() || is_over(&link, &person, state.now())? {
                return Err(Error::NotFound);
            }
            store::link::revoke(tx, link.id, state.now(), None).await?;
            audit::record_as(tx, None, "link.revoke", "link", Some(link.id.to_string())).await
        })
        .await
}

/// The link, if it is good (for this purpose, where one is said), and whose it is.
async fn good(
    holder: &Holder,
    state: &State,
    wanted: Option<LinkPurpose>,
) -> Result<(person_link::Model, person::Model)> {
    let db = &state.db.read;
    let link = store::link::find(db, &holder.0).await?.ok_or(Error::NotFound)?;
    let person = store::person::at(db, link.person_id).await?.ok_or(Error::NotFound)?;
    let other = wanted.is_some_and(|wanted| purpose(&link).ok() != Some(wanted));
    if other || link.revoked_at.is_some() || is_over(&link, &person, state.now())? {
        return Err(Error::NotFound);
    }
    Ok((link, person))
}

/// The link, as it is under the lock of its person, and whose it is.
async fn locked(tx: &impl ConnectionTrait, holder: &Holder) -> Result<(person_link::Model, person::Model)> {
    let found = store::link::find(tx, &holder.0).await?.ok_or(Error::NotFound)?;
    let person = store::person::lock(tx, found.person_id).await?.ok_or(Error::NotFound)?;
    let link = store::link::find(tx, &holder.0).await?.ok_or(Error::NotFound)?;
    Ok((link, person))
}

async fn name(state: &State, person: &person::Model) -> Result<String> {
    let identity = store::person::identity(&state.db.read, person.id).await?;
    state.keys.open(&place_of_name(person.id), &identity.preferred_name)
}

fn used() -> Error {
    Error::Conflict("This link was used already: the answers were sent. Ask for a new one to answer again.".into())
}
