//! Cohort progress and KPI 6: what each role may see of groups, suppressed before it leaves here.

use std::collections::BTreeMap;

use shared::error::FieldCode;
use shared::evidence::{Attrition, Cohort, CohortItem, CohortQuery, Kpi6Report, LostReason, Shown};
use shared::instrument::{Instrument, ItemKind, OUTCOMES};
use shared::programme::Settings;
use shared::wave::kpi6 as sort_into_kpi6;
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::error::{Error, Result};
use crate::evidence::attrition::{Outcome, attrition_shown};
use crate::evidence::cohort::paired_change_shown;
use crate::evidence::kpi::{Kpi6Counts, kpi6_row};
use crate::evidence::suppression::Filter;
use crate::service::programme;
use crate::store::evidence::{self, Following, Stratum, WaveOf};

/// The last wave that can be asked for: of a programme as long as a life.
const LAST_WAVE: i16 = 300;

/// A cohort's progress from the baseline to a wave. Workers and managers see their own provider's only.
///
/// # Errors
/// `Invalid` for a wave that is none or an unknown domain.
pub async fn cohort(caller: &Caller, state: &State, mut query: CohortQuery) -> Result<Cohort> {
    if let Some(own) = caller.provider {
        query.provider = Some(own);
    }
    if !(1..=LAST_WAVE).contains(&query.wave) {
        return Err(Error::field("wave", FieldCode::NotAllowed, "Choose a follow-up wave, 1 or later."));
    }
    let db = &state.db.read;
    let settings = programme::settings(db).await?;
    let loaded = state.instruments.current(db, OUTCOMES, state.today()).await?;
    let instrument = &*loaded.instrument;
    let items = items(instrument, query.domain.as_deref())?;
    let voice = query.voice.as_str();
    let Some(anchor) = instrument.overall_items().next() else {
        return Err(Error::internal("an instrument without overall items"));
    };

    // Every item's counts and the attrition come from queries of their own, run side by side on the reading connections.
    let cubes = futures_util::future::try_join_all(
        items.iter().map(|item| evidence::transitions(db, &item.item, voice, query.wave)),
    );
    let followings = evidence::followings(db, wave_of(&query, &settings, state));
    let last_wave = evidence::last_wave(db, &anchor.id, voice);
    let (cubes, followings, last_wave) = futures_util::try_join!(cubes, followings, last_wave)?;

    let filter = Filter { provider: query.provider, area: query.area, lot: query.lot };
    let items = items
        .into_iter()
        .zip(cubes)
        .map(|(item, cube)| CohortItem { change: paired_change_shown(&cube, &filter, settings.minimum_cell), ..item });
    Ok(Cohort {
        as_of: state.today(),
        waves: (1..=last_wave.unwrap_or(0)).collect(),
        domains: domains(instrument),
        minimum_cell: settings.minimum_cell,
        items: items.collect(),
        attrition: attrition(&followings, &filter, settings.minimum_cell),
        query,
    })
}

fn wave_of(query: &CohortQuery, settings: &Settings, state: &State) -> WaveOf {
    let nominal_days = i64::from(query.wave) * settings.wave_interval_days;
    WaveOf {
        voice: query.voice,
        wave: query.wave,
        nominal_days,
        // The last whole day that is nearer to this nominal day than to the next; a tie belongs to the later wave.
        closing_days: nominal_days + (settings.wave_interval_days - 1) / 2,
        today: state.today(),
    }
}

/// The rated items asked for, with nothing shown yet.
fn items(instrument: &Instrument, domain: Option<&str>) -> Result<Vec<CohortItem>> {
    let items: Vec<CohortItem> = instrument
        .items()
        .filter(|(section, item)| match domain {
            Some(domain) => section.id == domain && matches!(item.kind, ItemKind::Overall | ItemKind::Aspect),
            None => item.kind == ItemKind::Overall,
        })
        .map(|(section, item)| CohortItem {
            item: item.id.clone(),
            overall: item.kind == ItemKind::Overall,
            domain: section.id.clone(),
            section: section.title.clone(),
            short: item.short.clone(),
            change: Shown::NoData,
        })
        .collect();
    if items.is_empty() {
        return Err(Error::field("domain", FieldCode::Unknown, "Choose one of the domains of the questionnaire."));
    }
    Ok(items)
}

fn domains(instrument: &Instrument) -> Vec<(String, shared::instrument::Text)> {
    let rated =
        instrument.sections.iter().filter(|section| section.items.iter().any(|item| item.kind == ItemKind::Overall));
    rated.map(|section| (section.id.clone(), section.title.clone())).collect()
}

fn attrition(followings: &[(Stratum, Following, u64)], filter: &Filter, minimum: u64) -> Shown<Attrition> {
    let mut outcomes: BTreeMap<Outcome, BTreeMap<Stratum, u64>> = BTreeMap::new();
    for (stratum, following, people) in followings {
        *outcomes.entry(lost_because(following)).or_default().entry(*stratum).or_default() += people;
    }
    attrition_shown(&outcomes, filter, minimum)
}

/// The first reason that applies, or none for somebody who was followed up.
fn lost_because(of: &Following) -> Option<LostReason> {
    Some(match of {
        Following::FollowedUp => return None,
        Following::Ended(reason) => LostReason::Ended(*reason),
        Following::Lost { opted_out: true, .. } => LostReason::OptedOut,
        Following::Lost { baseline: false, .. } => LostReason::NoBaseline,
        Following::Lost { other_voice: true, .. } => LostReason::OtherVoice,
        Following::Lost { still_open: true, .. } => LostReason::StillOpen,
        Following::Lost { .. } => LostReason::Missed,
    })
}

/// KPI 6 by provider, and for all together where the caller sees all. Every number that goes into it is shown: it counts
/// who was asked, not what anybody answered.
///
/// # Errors
/// The database's.
pub async fn kpi6(caller: &Caller, state: &State) -> Result<Kpi6Report> {
    let db = &state.db.read;
    let programme = programme::read(db).await?;
    let settings = &programme.settings;
    let today = state.today();
    let seen = |provider: Uuid| caller.provider.is_none_or(|own| own == provider);
    let mut counts: BTreeMap<Uuid, Kpi6Counts> = BTreeMap::new();
    for (provider, standing) in evidence::standings(db, settings.kpi6_lot).await? {
        counts.entry(provider).or_default().add(sort_into_kpi6(&standing, settings.kpi6_lot, today, settings));
    }
    let of = |provider: &Uuid| counts.get(provider).copied().unwrap_or_default();
    let mut rows: Vec<_> = programme
        .providers
        .iter()
        .filter(|provider| seen(provider.id))
        .map(|provider| kpi6_row(Some(provider.id), &of(&provider.id), settings.kpi6_target))
        .collect();
    if caller.provider.is_none() {
        let all = counts.values().copied().sum::<Kpi6Counts>();
        rows.push(kpi6_row(None, &all, settings.kpi6_target));
    }
    Ok(Kpi6Report { as_of: today, target: settings.kpi6_target, lot: settings.kpi6_lot, rows })
}
