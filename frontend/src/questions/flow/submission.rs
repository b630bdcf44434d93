//! From a draft to a submission, and from a refused field to the page that mends it. The rules themselves are
//! `shared`'s; nothing is decided twice.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use shared::assessment::{InstrumentRef, MAX_PERSONAL_OUTCOMES, PersonalOutcome, Respondent, Submission};
use shared::error::{FieldCode, FieldError};
use shared::instrument::ItemKind;
use shared::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME, check_block, check_line};

use super::{Draft, Step};

/// Something that must be mended before sending, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The page that mends it.
    pub step: Step,
    /// The field, as in the submission.
    pub field: String,
    /// What is wrong.
    pub code: FieldCode,
}

impl Draft {
    /// The submission, finished at `now`.
    ///
    /// # Errors
    /// Everything that must be mended first; never empty, and never because a question was left.
    pub fn to_submission(&self, now: DateTime<Utc>) -> Result<Submission, Vec<Problem>> {
        let Some(who) = self.who else {
            return Err(vec![Problem {
                step: Step::Who,
                field: "respondent.who".to_owned(),
                code: FieldCode::Required,
            }]);
        };
        let submission = Submission {
            person: self.person,
            instrument: InstrumentRef { key: self.instrument.key.clone(), version: self.instrument.version },
            occasion: self.occasion,
            respondent: Respondent { who, helper: self.helper, perspective: self.perspective, basis: self.basis },
            mode: self.mode,
            language: self.language.clone(),
            variant: self.variant,
            captured_at: now,
            shared_with_staff: self.is_shared(),
            answers: self.asked_answers(),
            comments: self.asked_comments(),
            personal_outcomes: self.personal_outcomes(),
            outcome_progress: self.asked_progress(),
            supersedes: None,
            needs_met: self.needs_met.filter(|_| self.asks_needs_met()),
            paper_form: None,
        };
        match submission.normalise(&self.instrument) {
            Ok(_) => Ok(submission),
            Err(errors) => Err(errors.into_iter().map(|error| self.problem(error)).collect()),
        }
    }

    /// Whether staff may see the answers: always, unless the person answered in private and did not choose to share.
    pub fn is_shared(&self) -> bool {
        !self.private || self.share == Some(true)
    }

    fn asked_answers(&self) -> BTreeMap<String, i16> {
        let asked = |id: &str| self.instrument.item(id).is_some_and(|item| self.is_asked(item));
        let mut answers = self.answers.clone();
        answers.retain(|id, _| asked(id));
        answers
    }

    fn asked_comments(&self) -> BTreeMap<String, String> {
        let asked = |id: &str| self.instrument.item(id).is_some_and(|item| self.is_asked(item));
        let mut comments = self.comments.clone();
        comments.retain(|id, text| asked(id) && !text.trim().is_empty());
        comments.values_mut().for_each(|text| *text = text.trim().to_owned());
        comments
    }

    /// The personal outcomes that stand: earlier ones kept, then those named this time.
    pub fn personal_outcomes(&self) -> Vec<PersonalOutcome> {
        if self.item_of(ItemKind::PersonalOutcomes).is_none() {
            return Vec::new();
        }
        let kept = self.earlier_outcomes.iter().filter(|outcome| self.kept.contains(&outcome.id)).cloned();
        let named = self.named.values().filter(|outcome| !outcome.text.trim().is_empty());
        let named = named.map(|outcome| PersonalOutcome { id: outcome.id, text: outcome.text.trim().to_owned() });
        kept.chain(named).collect()
    }

    fn asked_progress(&self) -> BTreeMap<uuid::Uuid, i16> {
        match self.item_of(ItemKind::OutcomeProgress) {
            Some(_) => self.outcome_progress.clone(),
            None => BTreeMap::new(),
        }
    }

    fn problem(&self, error: FieldError) -> Problem {
        Problem { step: self.step_of(&error.field), field: error.field, code: error.code }
    }

    /// The page on which a field of the submission is given.
    pub fn step_of(&self, field: &str) -> Step {
        let (group, rest) = field.split_once('.').unwrap_or((field, ""));
        match (group, rest) {
            ("respondent", "helper") => Step::Helper,
            ("respondent", "perspective") => Step::Perspective,
            ("respondent", "basis") => Step::Basis,
            ("respondent", _) => Step::Who,
            ("mode", _) => Step::Mode,
            ("shared_with_staff", _) if self.private => Step::Share,
            ("answers" | "comments", item) if self.instrument.item(item).is_some() => Step::Item(item.to_owned()),
            ("personal_outcomes", _) => {
                self.item_of(ItemKind::PersonalOutcomes).map_or(Step::Check, |item| Step::Item(item.id.clone()))
            }
            ("outcome_progress", id) => {
                let number = self.earlier_outcomes.iter().position(|outcome| outcome.id.to_string() == id);
                number.map_or(Step::Check, Step::Progress)
            }
            _ => Step::Check,
        }
    }

    /// What a page must say before going on from it. Only what is said of the respondent is ever required.
    pub fn problems_at(&self, step: &Step) -> Vec<Problem> {
        let required = |missing: bool, field: &str| {
            missing.then(|| Problem { step: step.clone(), field: field.to_owned(), code: FieldCode::Required })
        };
        match step {
            Step::Who => required(self.who.is_none(), "respondent.who").into_iter().collect(),
            Step::Helper => required(self.helper.is_none(), "respondent.helper").into_iter().collect(),
            Step::Perspective => required(self.perspective.is_none(), "respondent.perspective").into_iter().collect(),
            Step::Basis => required(self.basis.is_none(), "respondent.basis").into_iter().collect(),
            Step::Item(id) => self.text_problems(id, step),
            _ => Vec::new(),
        }
    }

    fn text_problems(&self, id: &str, step: &Step) -> Vec<Problem> {
        let Some(item) = self.instrument.item(id) else { return Vec::new() };
        let at = |error: FieldError| Problem { step: step.clone(), field: error.field, code: error.code };
        match item.kind {
            ItemKind::Comment => {
                let text = self.comments.get(id).map_or("", |text| text.trim());
                let max = self.max_length(id);
                check_block(&format!("comments.{id}"), text, max).err().map(at).into_iter().collect()
            }
            ItemKind::PersonalOutcomes => {
                let given = self.named.iter().filter(|(_, outcome)| !outcome.text.trim().is_empty());
                let lines = given.filter_map(|(slot, outcome)| {
                    check_line(&format!("personal_outcomes.{slot}"), outcome.text.trim(), self.max_length(id)).err()
                });
                let mut problems: Vec<Problem> = lines.map(at).collect();
                if self.personal_outcomes().len() > MAX_PERSONAL_OUTCOMES {
                    let field = "personal_outcomes".to_owned();
                    problems.push(Problem { step: step.clone(), field, code: FieldCode::TooLong });
                }
                problems
            }
            _ => Vec::new(),
        }
    }

    /// The longest text that an item takes, in characters.
    pub fn max_length(&self, id: &str) -> usize {
        let Some(item) = self.instrument.item(id) else { return MAX_COMMENT };
        let most = if item.kind == ItemKind::PersonalOutcomes { MAX_PERSONAL_OUTCOME } else { MAX_COMMENT };
        item.max_length.unwrap_or(most).min(most)
    }
}
