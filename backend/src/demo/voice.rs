//! What the people of the demonstration answer: a temper of their own, a slow change over the months, and the ways in
//! which real answers are incomplete. Gives submissions as a device sends them, which are checked like any other. Pure.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use shared::assessment::{
    Basis, Helper, InstrumentRef, MAX_PERSONAL_OUTCOMES, Mode, PersonalOutcome, Perspective, Respondent, Submission,
    Who,
};
use shared::instrument::{Instrument, Item, ItemKind, Occasion, Scale, Variant};
use uuid::Uuid;

use super::chance::{Chance, Ids};
use super::life::Visit;
use super::words;

/// Where ratings of the domains begin on average, on a scale from 1 to 5, in the order of domains.
const CENTRE: [f64; 3] = [3.15, 3.4, 2.9];
/// How much of the general change a domain takes, in the same order.
const TAKES: [f64; 3] = [1.0, 0.75, 1.2];
/// In how many days most of the change has come.
const PACE_DAYS: f64 = 240.0;

/// What somebody is like, all along.
pub struct Temper {
    general: f64,
    domains: [f64; 3],
    aspects: Vec<f64>,
    /// Change that comes with time, in points.
    gain: f64,
    /// A fall or an illness: days from the service start, and what it takes in points.
    blow: Option<(i64, f64)>,
    who: Who,
    helper: Helper,
    perspective: Perspective,
    basis: Basis,
    mode: Mode,
    variant: Variant,
    private: bool,
    /// Answers the overall questions and leaves the others.
    brief: bool,
    talkative: f64,
    unsure: f64,
}

impl Temper {
    /// Somebody new.
    pub fn new(chance: &mut Chance, instrument: &Instrument) -> Self {
        let who = chance.weighted([(Who::Person, 64.0), (Who::WithHelp, 26.0), (Who::OnBehalf, 10.0)]);
        let mut normal = |deviation| chance.normal(0.0, deviation);
        let (general, domains) = (normal(0.55), [normal(0.6), normal(0.55), normal(0.65)]);
        let aspects = instrument.items().map(|_| normal(0.4)).collect();
        Self {
            general,
            domains,
            aspects,
            gain: chance.normal(0.5, 0.6),
            blow: chance.happens(0.16).then(|| (chance.between(60, 480), chance.normal(0.9, 0.3))),
            who,
            helper: helper(chance, who),
            perspective: chance.weighted([(Perspective::TheirView, 65.0), (Perspective::OwnView, 35.0)]),
            basis: chance.weighted([
                (Basis::AskedByPerson, 42.0),
                (Basis::BestInterests, 36.0),
                (Basis::LegalAuthority, 22.0),
            ]),
            mode: mode(chance),
            variant: if chance.happens(0.2) { Variant::Easy } else { Variant::Standard },
            private: chance.happens(0.2),
            brief: chance.happens(0.1),
            talkative: if chance.happens(0.4) { 0.45 } else { 0.08 },
            unsure: if chance.happens(0.12) { 0.12 } else { 0.02 },
        }
    }

    /// How they feel about a domain so many days after the service start, in points of a scale from 1 to 5.
    fn feels(&self, domain: usize, days: i64) -> f64 {
        let domain = domain.min(CENTRE.len() - 1);
        let come = 1.0 - (-as_f64(days) / PACE_DAYS).exp();
        let blow = self.blow.filter(|(day, _)| days >= *day).map_or(0.0, |(day, size)| {
            // Half of it passes within about a year.
            size * (0.5 + 0.5 * (-as_f64(days - day) / 180.0).exp())
        });
        CENTRE[domain] + self.general + self.domains[domain] + self.gain * TAKES[domain] * come - blow
    }
}

/// What is carried from one assessment to the next.
#[derive(Default)]
pub struct Story {
    /// Whether there was one already.
    pub begun: bool,
    /// The personal outcomes named last.
    pub named: Vec<PersonalOutcome>,
}

/// The answers given at one visit.
pub fn answer(
    chance: &mut Chance,
    ids: &mut Ids,
    temper: &Temper,
    story: &mut Story,
    instrument: &Instrument,
    at: At,
) -> Submission {
    let occasion = if story.begun { Occasion::FollowUp } else { Occasion::Baseline };
    let respondent = respondent(chance, temper);
    let mode = if chance.happens(0.8) { temper.mode } else { mode(chance) };
    let alone = respondent.who == Who::Person && matches!(mode, Mode::Tablet | Mode::OwnDevice | Mode::Paper);
    let mut submission = Submission {
        person: at.person,
        instrument: InstrumentRef { key: instrument.key.clone(), version: instrument.version },
        occasion,
        shared_with_staff: !(alone && temper.private && chance.happens(0.85)),
        respondent,
        mode,
        language: "en".into(),
        variant: temper.variant,
        captured_at: at.captured_at,
        answers: BTreeMap::new(),
        comments: BTreeMap::new(),
        personal_outcomes: Vec::new(),
        outcome_progress: BTreeMap::new(),
        supersedes: None,
        needs_met: None,
        paper_form: None,
    };
    let mut domain = None;
    for (index, (section, item)) in instrument.items().enumerate() {
        if item.kind == ItemKind::Overall {
            domain = Some(domain.map_or(0, |domain: usize| domain + 1));
        }
        if !instrument.is_asked(item, occasion, &submission.answers) {
            continue;
        }
        let scale = instrument.scale_of(item);
        match item.kind {
            ItemKind::Overall | ItemKind::Aspect => {
                let feels = temper.feels(domain.unwrap_or_default(), at.days);
                let own = if item.kind == ItemKind::Aspect {
                    temper.aspects[index] + chance.normal(0.0, 0.45)
                } else {
                    chance.normal(0.0, 0.38)
                };
                let given = scale.and_then(|scale| rating(chance, temper, &at, item, scale, feels + own));
                submission.answers.extend(given.map(|code| (item.id.clone(), code)));
            }
            ItemKind::Choice => {
                let given = scale.and_then(|scale| progress(chance, temper, scale));
                submission.answers.extend(given.map(|code| (item.id.clone(), code)));
            }
            ItemKind::Comment if chance.happens(temper.talkative) => {
                let text = chance.one(words::comments(&section.id)).copied().unwrap_or_default();
                submission.comments.insert(item.id.clone(), text.into());
            }
            ItemKind::OutcomeProgress => {
                for outcome in &story.named {
                    let code = scale.and_then(|scale| progress(chance, temper, scale));
                    submission.outcome_progress.extend(code.map(|code| (outcome.id, code)));
                }
            }
            ItemKind::PersonalOutcomes if chance.happens(0.6) => {
                submission.personal_outcomes = name_outcomes(chance, ids, &story.named);
            }
            ItemKind::Comment | ItemKind::PersonalOutcomes => {}
        }
    }
    story.begun = true;
    if !submission.personal_outcomes.is_empty() {
        story.named.clone_from(&submission.personal_outcomes);
    }
    submission
}

/// When and of whom answers are given.
#[derive(Clone, Copy)]
pub struct At {
    /// Whose life it is about.
    pub person: Uuid,
    /// The visit.
    pub visit: Visit,
    /// Days since the service start.
    pub days: i64,
    /// The moment.
    pub captured_at: DateTime<Utc>,
}

/// A correction of an earlier submission: one overall rating was entered wrongly.
pub fn correct(chance: &mut Chance, wrong: &Submission, id: Uuid, instrument: &Instrument) -> Option<Submission> {
    let item = instrument.overall_items().find(|item| wrong.answers.get(&item.id).is_some_and(|code| *code > 0))?;
    let mut corrected = wrong.clone();
    let code = corrected.answers.get_mut(&item.id)?;
    *code = if *code == 5 || (*code > 1 && chance.happens(0.5)) { *code - 1 } else { *code + 1 };
    corrected.supersedes = Some(id);
    Some(corrected)
}

fn respondent(chance: &mut Chance, temper: &Temper) -> Respondent {
    let who = if chance.happens(0.88) {
        temper.who
    } else {
        chance.weighted([(Who::Person, 50.0), (Who::WithHelp, 42.0), (Who::OnBehalf, 8.0)])
    };
    let same = who == temper.who && chance.happens(0.8);
    let helped = who != Who::Person;
    let by_proxy = who == Who::OnBehalf;
    Respondent {
        who,
        helper: helped.then(|| if same { temper.helper } else { helper(chance, who) }),
        perspective: by_proxy.then_some(temper.perspective),
        basis: by_proxy.then_some(temper.basis),
    }
}

fn helper(chance: &mut Chance, who: Who) -> Helper {
    use Helper::{Advocate, Family, Friend, Interpreter, OtherProfessional, ServiceWorker};
    if who == Who::OnBehalf {
        chance.weighted([
            (Family, 74.0),
            (Friend, 5.0),
            (Advocate, 9.0),
            (ServiceWorker, 9.0),
            (OtherProfessional, 3.0),
        ])
    } else {
        chance.weighted([
            (Family, 42.0),
            (ServiceWorker, 34.0),
            (Friend, 7.0),
            (Interpreter, 8.0),
            (OtherProfessional, 5.0),
            (Advocate, 4.0),
        ])
    }
}

fn mode(chance: &mut Chance) -> Mode {
    chance.weighted([
        (Mode::Tablet, 56.0),
        (Mode::Conversation, 15.0),
        (Mode::Paper, 13.0),
        (Mode::Phone, 8.0),
        (Mode::OwnDevice, 8.0),
    ])
}

/// A point of the scale, a stated non-answer, or nothing.
fn rating(chance: &mut Chance, temper: &Temper, at: &At, item: &Item, scale: &Scale, feels: f64) -> Option<i16> {
    let overall = item.kind == ItemKind::Overall;
    if !at.visit.completed || !overall {
        let left = match (overall, temper.brief) {
            (true, _) => 0.012,
            (false, true) => 0.93,
            (false, false) => 0.03,
        };
        if chance.happens(left) {
            return None;
        }
    }
    let shy = if overall { 0.35 } else { 1.0 } * (temper.unsure + 0.015);
    if chance.happens(shy)
        && let Some(stated) = chance.one(&scale.non_answers)
    {
        return stated.code();
    }
    nearest(scale, feels)
}

/// The point of the scale nearest to a feeling.
fn nearest(scale: &Scale, feels: f64) -> Option<i16> {
    let distance = |value: i16| (f64::from(value) - feels).abs();
    scale.options.iter().map(|option| option.value).min_by(|a, b| distance(*a).total_cmp(&distance(*b)))
}

/// How much progress somebody says they have made: their own view, which only leans on how their ratings went.
fn progress(chance: &mut Chance, temper: &Temper, scale: &Scale) -> Option<i16> {
    if chance.happens(0.03) {
        return None;
    }
    if chance.happens(temper.unsure + 0.02)
        && let Some(stated) = chance.one(&scale.non_answers)
    {
        return stated.code();
    }
    let leaning = temper.gain + chance.normal(0.0, 0.6);
    let place = if leaning > 1.1 {
        0
    } else if leaning > 0.3 {
        1
    } else if leaning > -0.55 {
        2
    } else {
        3
    };
    scale.options.get(place.min(scale.options.len().saturating_sub(1))).map(|option| option.value)
}

/// What matters now: most of what mattered before, and something new where there is room.
fn name_outcomes(chance: &mut Chance, ids: &mut Ids, before: &[PersonalOutcome]) -> Vec<PersonalOutcome> {
    let mut named: Vec<PersonalOutcome> = before.iter().filter(|_| chance.happens(0.85)).cloned().collect();
    let wanted = match before.len() {
        0 => chance.weighted([(1_usize, 40.0), (2, 38.0), (3, 22.0)]),
        _ => (named.len() + usize::from(chance.happens(0.25))).min(MAX_PERSONAL_OUTCOMES),
    };
    while named.len() < wanted {
        match chance.one(&words::OUTCOMES) {
            Some(text) if named.iter().chain(before).any(|outcome| outcome.text == **text) => {}
            Some(text) => named.push(PersonalOutcome { id: ids.next(), text: (*text).into() }),
            None => break,
        }
    }
    named
}

#[expect(clippy::cast_precision_loss, reason = "days, far below 2^52")]
fn as_f64(days: i64) -> f64 {
    days.max(0) as f64
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use shared::instrument::check::{DEFAULT_OUTCOMES, read};

    use super::*;

    #[test]
    fn every_submission_passes_the_rules_and_ratings_rise_a_little() {
        let instrument = read(DEFAULT_OUTCOMES).unwrap();
        let day: NaiveDate = "2025-06-01".parse().unwrap();
        let mut ids = Ids::new(1, DateTime::UNIX_EPOCH);
        let (mut first, mut last, mut fell, mut pairs) = (0.0, 0.0, 0, 0.0);
        for person in 0..600 {
            let mut chance = Chance::new(5, person);
            let temper = Temper::new(&mut chance, &instrument);
            let mut story = Story::default();
            let mut overall = |days: i64| {
                let visit = Visit { on: day, completed: false };
                let at = At { person: ids.next(), visit, days, captured_at: chance.moment(day) };
                let submission = answer(&mut chance, &mut ids, &temper, &mut story, &instrument, at);
                submission.normalise(&instrument).unwrap();
                submission.answers.get("wellbeing.overall").copied().filter(|code| *code > 0)
            };
            if let (Some(before), Some(after)) = (overall(10), overall(490)) {
                first += f64::from(before);
                last += f64::from(after);
                fell += u32::from(after < before);
                pairs += 1.0;
            }
        }
        let (first, last, fell) = (first / pairs, last / pairs, f64::from(fell) / pairs);
        assert!(pairs > 520.0, "{pairs}");
        assert!((2.8..3.5).contains(&first) && (0.1..0.7).contains(&(last - first)), "{first} {last}");
        assert!((0.08..0.35).contains(&fell), "{fell}");
    }
}
