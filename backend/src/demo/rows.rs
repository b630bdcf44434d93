//! From a life and its answers to rows: the same normalisation, digest and choice of the primary assessment as for
//! everything that is sent. Builds rows; the store adds them.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use shared::assessment::Submission;
use shared::instrument::Instrument;
use shared::person::EventKind;
use shared::programme::Settings;
use uuid::Uuid;

use super::calendar::later;
use super::chance::{Chance, Ids};
use super::life::Life;
use super::voice::{At, Story, Temper, answer, correct};
use crate::crypto::{Keys, place_of_name, place_of_outcome};
use crate::entity::{
    answer, answer_text, assessment, audit_event, outcome_naming, outcome_progress, person, person_event,
    person_identity, personal_outcome, primary_rating,
};
use crate::error::{Error, Result};
use crate::evidence::waves;
use crate::service::assessment::Source;
use crate::service::assessment::rules::{Accepted, texts};
use crate::store::assessment::primary_ratings;

/// How many days back the audit log reaches.
const AUDITED_DAYS: i64 = 14;

/// Rows of many people, table by table.
#[derive(Default)]
pub struct Batch {
    pub people: Vec<person::Model>,
    pub identities: Vec<person_identity::Model>,
    pub events: Vec<person_event::Model>,
    pub assessments: Vec<assessment::Model>,
    pub answers: Vec<answer::Model>,
    pub texts: Vec<answer_text::Model>,
    pub outcomes: Vec<personal_outcome::Model>,
    pub namings: Vec<outcome_naming::Model>,
    pub progress: Vec<outcome_progress::Model>,
    pub primary: Vec<primary_rating::Model>,
    pub audit: Vec<audit_event::Model>,
}

/// One provider with those who work for it.
#[derive(Clone, Copy, Debug)]
pub struct Staffed {
    /// The provider.
    pub id: Uuid,
    /// What its references begin with.
    pub prefix: &'static str,
    /// Its care worker.
    pub worker: Uuid,
    /// Its manager.
    pub manager: Uuid,
}

/// What every life needs to become rows.
pub struct Setting<'a> {
    /// The keys.
    pub keys: &'a Keys,
    /// The programme's settings.
    pub settings: &'a Settings,
    /// The questionnaire and its row.
    pub instrument: &'a Instrument,
    /// Its row's id.
    pub instrument_id: Uuid,
    /// The two providers.
    pub providers: [Staffed; 2],
    /// The areas.
    pub areas: &'a [Uuid],
    /// The lots.
    pub lots: &'a [i16],
    /// Now: nothing is recorded later.
    pub now: DateTime<Utc>,
}

/// One assessment with what it needs to be stored.
struct Taken {
    row: assessment::Model,
    submission: Submission,
    answers: BTreeMap<String, i16>,
}

impl Borrow<assessment::Model> for &Taken {
    fn borrow(&self) -> &assessment::Model {
        &self.row
    }
}

impl Setting<'_> {
    /// Adds everything of one life to a batch. `number` counts the people of its provider, from 1.
    ///
    /// # Errors
    /// `Internal`, where the rules refuse what the demonstration made up.
    pub fn add(&self, batch: &mut Batch, chance: &mut Chance, ids: &mut Ids, life: &Life, number: u32) -> Result<()> {
        let id = ids.next();
        let first = self.providers[life.provider.min(1)];
        let last = self.provider_on(life, NaiveDate::MAX);
        let days_before = chance.between(0, 5);
        let registered_at = chance.moment(later(life.start, -days_before)).min(self.now);
        let mut person = person::Model {
            id,
            provider_id: last.id,
            area_id: self.areas.get(life.area).copied().unwrap_or_default(),
            lot: self.lots.get(life.lot).copied().unwrap_or_default(),
            service_start: life.start,
            age_band: life.age_band.map(|band| band.as_str().into()),
            sex: life.sex.map(|sex| sex.as_str().into()),
            ended_on: life.end.map(|(day, _)| day),
            end_reason: life.end.map(|(_, reason)| reason.as_str().into()),
            opted_out_on: life.opt_out.filter(|out| out.until.is_none()).map(|out| out.from),
            withdrawn_until: life
                .opt_out
                .filter(|out| out.withdraw)
                .map(|out| out.from.and_time(NaiveTime::MIN).and_utc().min(self.now)),
            last_completed_on: None,
            answered_waves: String::new(),
            registered_at,
        };
        batch.identities.push(person_identity::Model {
            person_id: id,
            provider_id: last.id,
            reference: format!("{}-{number:04}", first.prefix),
            preferred_name: self.keys.seal(&place_of_name(id), &life.name)?,
        });
        let taken = self.assessments(chance, ids, life, &person)?;
        let standing = |row: &assessment::Model| !taken.iter().any(|other| other.row.supersedes_id == Some(row.id));
        person.last_completed_on = taken
            .iter()
            .filter(|taken| taken.row.completed && standing(&taken.row))
            .map(|taken| taken.row.captured_on)
            .max();
        let counted = |taken: &&Taken| standing(&taken.row) && person.counts(taken.row.received_at);
        person.answered_waves = self.read_model(batch, &person, taken.iter().filter(counted).collect());
        self.events(batch, chance, ids, life, id, registered_at);
        batch.people.push(person);
        let mut named = BTreeSet::new();
        for taken in taken {
            self.store(batch, ids, taken, &mut named)?;
        }
        Ok(())
    }

    fn provider_on(&self, life: &Life, day: NaiveDate) -> Staffed {
        let moved = life.moved_on.is_some_and(|moved| day >= moved);
        self.providers[if moved { 1 - life.provider.min(1) } else { life.provider.min(1) }]
    }

    fn assessments(
        &self,
        chance: &mut Chance,
        ids: &mut Ids,
        life: &Life,
        person: &person::Model,
    ) -> Result<Vec<Taken>> {
        let temper = Temper::new(chance, self.instrument);
        let mut story = Story::default();
        let mut all = Vec::with_capacity(life.visits.len());
        for visit in &life.visits {
            let captured_at = chance.moment(visit.on);
            let at = At { person: person.id, visit: *visit, days: (visit.on - life.start).num_days(), captured_at };
            let submission = answer(chance, ids, &temper, &mut story, self.instrument, at);
            let on_paper = submission.mode == shared::assessment::Mode::Paper;
            let wait = if on_paper {
                Duration::days(chance.between(1, 4))
            } else {
                Duration::seconds(chance.between(1, 5400))
            };
            let received_at = (captured_at + wait).min(self.now);
            let correction = chance
                .happens(0.01)
                .then(|| ids.next())
                .and_then(|id| Some((id, correct(chance, &submission, id, self.instrument)?)));
            let id = correction.as_ref().map_or_else(|| ids.next(), |(id, _)| *id);
            all.push(self.taken(life, person, id, submission, received_at)?);
            if let Some((_, corrected)) = correction {
                let received_at = (received_at + Duration::hours(chance.between(1, 72))).min(self.now);
                all.push(self.taken(life, person, ids.next(), corrected, received_at)?);
            }
        }
        Ok(all)
    }

    fn taken(
        &self,
        life: &Life,
        person: &person::Model,
        id: Uuid,
        submission: Submission,
        received_at: DateTime<Utc>,
    ) -> Result<Taken> {
        let normalised = submission
            .normalise(self.instrument)
            .map_err(|errors| Error::Internal(Error::Invalid(errors).to_string()))?;
        let provider = self.provider_on(life, submission.captured_at.date_naive());
        let accepted = Accepted {
            id,
            submission: &submission,
            completed: normalised.completed,
            person,
            provider: provider.id,
            instrument: self.instrument_id,
            wave_interval_days: self.settings.wave_interval_days,
            received_at,
            captured_by: Some(provider.worker),
            source: Source::Device,
        };
        let row = accepted.row()?;
        Ok(Taken { row, submission, answers: normalised.answers })
    }

    /// The answers of the primary assessment of each wave and voice; gives the answered waves.
    fn read_model(&self, batch: &mut Batch, person: &person::Model, standing: Vec<&Taken>) -> String {
        let mut groups: BTreeMap<(&str, i16), Vec<&Taken>> = BTreeMap::new();
        let mut answered = String::new();
        for taken in standing {
            groups.entry((&taken.row.voice, taken.row.wave)).or_default().push(taken);
            answered = waves::with(&answered, taken.row.wave, &taken.row.voice);
        }
        let mut baselines: BTreeMap<&str, &BTreeMap<String, i16>> = BTreeMap::new();
        let nothing = BTreeMap::new();
        for ((voice, wave), group) in groups {
            let best = waves::primary(person.service_start, self.settings.wave_interval_days, &group);
            let Some(Taken { row, answers, .. }) = best.copied() else { continue };
            if wave == 0 {
                baselines.insert(voice, answers);
            }
            let baseline = baselines.get(voice).copied().unwrap_or(&nothing);
            batch.primary.extend(primary_ratings(row, answers, baseline));
        }
        answered
    }

    /// `named` has the personal outcomes that the person has named so far: one named again is not stored twice.
    fn store(&self, batch: &mut Batch, ids: &mut Ids, taken: Taken, named: &mut BTreeSet<Uuid>) -> Result<()> {
        let Taken { row, submission, answers } = taken;
        let id = row.id;
        batch.answers.extend(answers.into_iter().map(|(item, code)| answer::Model { assessment_id: id, item, code }));
        batch.texts.extend(texts(self.keys, id, &submission.comments)?);
        for (position, outcome) in (0_i16..).zip(submission.personal_outcomes) {
            if named.insert(outcome.id) {
                let sealed = self.keys.seal(&place_of_outcome(outcome.id), &outcome.text)?;
                batch.outcomes.push(personal_outcome::Model {
                    id: outcome.id,
                    person_id: row.person_id,
                    assessment_id: id,
                    sealed,
                });
            }
            batch.namings.push(outcome_naming::Model { assessment_id: id, personal_outcome_id: outcome.id, position });
        }
        batch.progress.extend(submission.outcome_progress.into_iter().map(|(outcome, code)| outcome_progress::Model {
            assessment_id: id,
            personal_outcome_id: outcome,
            code,
        }));
        self.audit(batch, ids, row.received_at, row.captured_by, "assessment.accept", "assessment", id);
        batch.assessments.push(row);
        Ok(())
    }

    fn events(
        &self,
        batch: &mut Batch,
        chance: &mut Chance,
        ids: &mut Ids,
        life: &Life,
        person: Uuid,
        registered_at: DateTime<Utc>,
    ) {
        let mut add =
            |kind: EventKind, on: NaiveDate, recorded_at: DateTime<Utc>, fill: &dyn Fn(&mut person_event::Model)| {
                let by = self.provider_on(life, later(on, if kind == EventKind::Transferred { -1 } else { 0 }));
                let recorded_by = if kind == EventKind::NotToday { by.worker } else { by.manager };
                let mut event = person_event::Model {
                    id: ids.next(),
                    person_id: person,
                    kind: kind.as_str().into(),
                    effective_on: on,
                    reason: None,
                    decided_by: None,
                    from_provider_id: None,
                    to_provider_id: None,
                    recorded_at,
                    recorded_by: Some(recorded_by),
                };
                fill(&mut event);
                self.audit(batch, ids, recorded_at, event.recorded_by, action(kind), "person", person);
                batch.events.push(event);
            };
        let mut soon = |on: NaiveDate| {
            let days_after = chance.between(0, 2);
            chance.moment(later(on, days_after)).min(self.now)
        };
        add(EventKind::Registered, life.start, registered_at, &|_| {});
        if let Some(on) = life.edited_on {
            add(EventKind::Edited, on, soon(on), &|_| {});
        }
        for (on, reason) in &life.attempts {
            let recorded_at = soon(*on);
            add(EventKind::NotToday, *on, recorded_at, &|event| event.reason = Some(reason.as_str().into()));
        }
        if let Some(on) = life.moved_on {
            let (from, to) = (self.providers[life.provider.min(1)].id, self.provider_on(life, on).id);
            add(EventKind::Transferred, on, soon(on), &|event| {
                event.from_provider_id = Some(from);
                event.to_provider_id = Some(to);
            });
        }
        if let Some(out) = life.opt_out {
            for kind in [EventKind::OptedOut].into_iter().chain(out.withdraw.then_some(EventKind::Withdrew)) {
                add(kind, out.from, soon(out.from), &|event| {
                    event.reason = Some(out.reason.as_str().into());
                    event.decided_by = Some(out.decided_by.as_str().into());
                });
            }
            if let Some(until) = out.until {
                add(EventKind::OptedIn, until, soon(until), &|event| {
                    event.decided_by = Some(out.decided_by.as_str().into())
                });
            }
        }
        if let Some((on, reason)) = life.end {
            add(EventKind::Ended, on, soon(on), &|event| event.reason = Some(reason.as_str().into()));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one argument for each column of the log")]
    fn audit(
        &self,
        batch: &mut Batch,
        ids: &mut Ids,
        at: DateTime<Utc>,
        actor: Option<Uuid>,
        action: &'static str,
        subject_kind: &'static str,
        subject: Uuid,
    ) {
        if at > self.now - Duration::days(AUDITED_DAYS) {
            batch.audit.push(audit_event::Model {
                id: ids.next(),
                at,
                actor_id: actor,
                action: action.into(),
                subject_kind: subject_kind.into(),
                subject_id: Some(subject.to_string()),
            });
        }
    }
}

fn action(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Registered => "person.register",
        EventKind::Edited => "person.edit",
        EventKind::Ended => "person.end",
        EventKind::Transferred => "person.transfer",
        EventKind::OptedOut => "person.opt_out",
        EventKind::OptedIn => "person.opt_in",
        EventKind::Withdrew => "person.withdraw_answers",
        EventKind::NotToday => "person.not_today",
    }
}
