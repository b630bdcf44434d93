//! What is reported of needs: by provider how many people have which, and whether they were met. Opens no note.

use std::collections::HashMap;

use chrono::Duration;
use shared::needs::{NEEDS_REVIEW_DAYS, NeedsMet, NeedsReport, review_due};
use uuid::Uuid;

use super::choices;
use crate::app::State;
use crate::auth::Caller;
use crate::entity::{person, person_need};
use crate::error::{Error, Result};
use crate::evidence::needs::{Active, Counted, Recorded};
use crate::service::programme;
use crate::store;
use crate::store::needs::Said;

/// How many people have which needs, and whether these were met, by provider, and for all together where the caller sees
/// all. Workers and managers see their own provider's only; what is hidden from one is hidden from all.
///
/// # Errors
/// The database's; `Internal` where something stored cannot be read.
pub async fn read(caller: &Caller, state: &State) -> Result<NeedsReport> {
    let db = &state.db.read;
    let today = state.today();
    let programme = programme::read(db).await?;
    let minimum = programme.settings.minimum_cell;
    let people = store::needs::active(db, today).await?;
    let records = store::needs::latest_of_all(db).await?;
    let said = store::needs::said_since(db, today - Duration::days(NEEDS_REVIEW_DAYS)).await?;
    let mut counted = Counted::default();
    let asked = latest_said(&people, said)?;
    for person in &people {
        let recorded = records.get(&person.id).map(|row| recorded(row, today)).transpose()?;
        counted.add(&Active { provider: person.provider_id, recorded, asked: asked.get(&person.id).copied() });
    }
    let seen = |provider: Uuid| caller.provider.is_none_or(|own| own == provider);
    let providers = programme.providers.iter().filter(|provider| seen(provider.id)).map(|provider| Some(provider.id));
    let all = caller.provider.is_none().then_some(None);
    let rows = providers.chain(all).map(|provider| counted.row(provider, minimum)).collect();
    Ok(NeedsReport { as_of: today, minimum_cell: minimum, rows })
}

fn recorded(row: &person_need::Model, today: chrono::NaiveDate) -> Result<Recorded> {
    let needs = choices(row)?;
    Ok(Recorded {
        kinds: needs.kinds(),
        nothing_special: needs.is_nothing_special() && row.note.is_none(),
        review_due: review_due(row.recorded_at, today),
    })
}

/// What each person said last, of what they have not taken back.
fn latest_said(people: &[person::Model], said: Vec<(Uuid, Said)>) -> Result<HashMap<Uuid, Option<NeedsMet>>> {
    let people: HashMap<Uuid, &person::Model> = people.iter().map(|person| (person.id, person)).collect();
    let mut latest = HashMap::new();
    for (person, Said { received_at, met }) in said {
        if !people.get(&person).is_some_and(|person| person.counts(received_at)) {
            continue;
        }
        let read = |name: &str| NeedsMet::parse(name).ok_or_else(|| Error::internal("a stored choice cannot be read"));
        latest.insert(person, met.as_deref().map(read).transpose()?);
    }
    Ok(latest)
}
