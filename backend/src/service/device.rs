//! Devices that work without a network: the key that the server keeps for one, what it takes along, and where something
//! is that it has finished. Nothing here is audited: a device asks at every load of its page, and signing in, which all
//! of it needs, is audited already.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use shared::device::{Custody, CustodyOf, DeviceKey, DevicePack, Finished, MAX_PACKED_PEOPLE, PackedPerson};
use shared::instrument::OUTCOMES;
use shared::needs::NeedsRecord;
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::crypto::Keys;
use crate::error::{Error, Result};
use crate::service::assessment::rules;
use crate::service::instrument::Loaded;
use crate::service::person::change;
use crate::service::person::list::{self, Member};
use crate::service::progress::{self, Answers, Reader};
use crate::service::{account, aside, capture, needs, programme, recovery};
use crate::store;
use crate::store::assessment::History;

/// The key that wraps the key of the caller's records on a device.
///
/// # Errors
/// `NotSignedIn` for the command line.
pub fn key(caller: &Caller, state: &State, device: Uuid) -> Result<DeviceKey> {
    let account = caller.account.ok_or(Error::NotSignedIn)?;
    Ok(DeviceKey { key: STANDARD.encode(state.keys.device_key(account, device)) })
}

/// Everything a device needs to list the people of the caller's provider, to show their progress and to ask them, in as
/// many queries for many people as for one.
///
/// # Errors
/// `NotFound` for a caller of no provider; `Conflict` where no version of the questionnaire is in force.
pub async fn pack(caller: &Caller, state: &State) -> Result<DevicePack> {
    let db = &state.db.read;
    let made_at = state.now();
    let programme = programme::read(db).await?;
    let instrument = state.instruments.current(db, OUTCOMES, state.today()).await?;
    let most = u64::try_from(MAX_PACKED_PEOPLE).unwrap_or(u64::MAX);
    let (members, total) = list::first(caller, state, &programme.settings, most).await?;
    let ids: Vec<Uuid> = members.iter().map(|member| member.summary.id).collect();
    let histories = store::assessment::histories(db, &ids).await?;
    let shown: Vec<Uuid> = histories.values().flat_map(History::shown).map(|row| row.id).collect();
    let answers = store::assessment::answers(db, &shown).await?;
    let mut needs = needs::of_people(state, db, &ids, caller.own_provider()?).await?;
    let (keys, versions) = (state.keys.clone(), state.instruments.all(db).await?);
    let people = aside(move || packed(&keys, members, &histories, &answers, &versions, &mut needs)).await?;
    Ok(DevicePack {
        made_at,
        me: account::me(caller)?,
        programme,
        instrument: (*instrument.instrument).clone(),
        people,
        complete: total <= most,
    })
}

fn packed(
    keys: &Keys,
    members: Vec<Member>,
    histories: &HashMap<Uuid, History>,
    answers: &Answers,
    versions: &[Loaded],
    needs: &mut HashMap<Uuid, NeedsRecord>,
) -> Result<Vec<PackedPerson>> {
    let nothing = History::default();
    let one = |member: Member| {
        let history = histories.get(&member.summary.id).unwrap_or(&nothing);
        Ok(PackedPerson {
            ended_on: member.ended_on,
            opted_out_on: member.opted_out_on,
            occasion: capture::occasion(history),
            personal_outcomes: capture::latest_outcomes(keys, history)?,
            needs: needs.remove(&member.summary.id),
            progress: progress::of(keys, member.summary, history, answers, versions, Reader::Staff)?,
        })
    };
    members.into_iter().map(one).collect()
}

/// Where something is that the caller has finished on a device. It is asked about with its content: that something else is
/// stored or held under its id does not say that it is safe.
///
/// # Errors
/// `NotFound` for what is neither stored nor held as the caller's own and as it is.
pub async fn custody(caller: &Caller, state: &State, id: Uuid, finished: &Value) -> Result<CustodyOf> {
    let db = &state.db.read;
    let account = caller.account.ok_or(Error::NotSignedIn)?;
    let digest = recovery::digest(account, &finished.to_string());
    if store::held::of(db, id).await?.iter().any(|row| row.account_id == account && row.digest == digest) {
        return Ok(CustodyOf { custody: Custody::Held });
    }
    let stored = match Finished::deserialize(finished) {
        Ok(Finished::Assessment(submission)) => {
            let digest = rules::digest(&submission)?;
            let row = store::assessment::find(db, id).await?;
            row.is_some_and(|row| row.captured_by == Some(account) && row.digest == digest)
        }
        Ok(Finished::NotToday { person, attempt }) => {
            let event = store::person::event(db, id).await?;
            event.is_some_and(|row| row.recorded_by == Some(account) && change::is_attempt(&row, person, &attempt))
        }
        Err(_) => false,
    };
    if stored { Ok(CustodyOf { custody: Custody::Received }) } else { Err(Error::NotFound) }
}
