//! What was typed in from a form: one pass of it, the submission it becomes, and where two passes differ. Pure.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use shared::assessment::{Basis, Helper, MAX_PERSONAL_OUTCOMES, Mode, Perspective, Submission, Who};
use shared::error::{FieldCode, FieldError};
use shared::paper::PaperForm;
use uuid::Uuid;

use super::super::questions::Questions;
use super::rows::{BASIS, DATE, HELPER, Row, SHARE, TICKED, VIEW, WHO};
use crate::components::DateParts;
use crate::questions::flow::{Action, Asked, Begin, Draft};

/// One pass through a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pass {
    /// The day on the form.
    pub date: DateParts,
    /// By row: what was chosen.
    pub codes: BTreeMap<String, i16>,
    /// By row: what was typed.
    pub texts: BTreeMap<String, String>,
}

/// The ids that a form's answers get, made once, so that a retry sends the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Ids {
    /// Of the assessment.
    pub assessment: Uuid,
    /// Of what is named for the first time.
    pub named: [Uuid; MAX_PERSONAL_OUTCOMES],
}

impl Ids {
    /// New ones.
    pub fn new() -> Ids {
        Ids { assessment: Uuid::now_v7(), named: std::array::from_fn(|_| Uuid::now_v7()) }
    }
}

/// The number of a choice among all of its kind.
fn chosen<T: Copy>(all: &[T], code: Option<&i16>) -> Option<T> {
    let place = usize::try_from(code? - 1).ok()?;
    all.get(place).copied()
}

impl Pass {
    /// Who filled it in.
    pub fn who(&self) -> Option<Who> {
        chosen(Who::ALL, self.codes.get(WHO))
    }

    /// Whether anything was typed.
    pub fn is_begun(&self) -> bool {
        *self != Pass::default()
    }

    /// Whether a row holds something.
    pub fn holds(&self, key: &str) -> bool {
        match key {
            DATE => self.date != DateParts::default(),
            key => self.codes.contains_key(key) || self.text(key).is_some(),
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    /// The submission.
    ///
    /// # Errors
    /// Every field, by its path in the submission, that must be mended first.
    pub fn submission(&self, form: &PaperForm, ids: &Ids, today: NaiveDate) -> Result<Submission, Vec<FieldError>> {
        let day = self.day(form, today);
        let at =
            day.as_ref().map_or(today, |day| *day).and_time(NaiveTime::MIN).and_utc() + chrono::Duration::hours(12);
        let draft = self.draft(form, ids, at);
        let mut submission = draft.to_submission(at).map_err(|problems| {
            let found = problems.into_iter().map(|problem| FieldError::new(problem.field, problem.code, ""));
            day.as_ref().err().cloned().into_iter().chain(found).collect::<Vec<_>>()
        })?;
        day.map_err(|error| vec![error])?;
        submission.paper_form = Some(form.reference.clone());
        submission.supersedes = form.returned.map(|returned| returned.assessment);
        Ok(submission)
    }

    fn day(&self, form: &PaperForm, today: NaiveDate) -> Result<NaiveDate, FieldError> {
        let field = "captured_at";
        let day = self.date.parse(field)?;
        if day > today {
            return Err(FieldError::new(field, FieldCode::InFuture, ""));
        }
        if day < form.printed_at.date_naive() {
            return Err(FieldError::new(field, FieldCode::Inconsistent, ""));
        }
        Ok(day)
    }

    fn draft(&self, form: &PaperForm, ids: &Ids, at: chrono::DateTime<chrono::Utc>) -> Draft {
        let helper = chosen(Helper::ALL, self.codes.get(HELPER));
        let questions = Questions::from(form);
        let asked = Asked {
            person: form.person,
            instrument: questions.instrument.clone(),
            occasion: form.occasion,
            earlier_outcomes: form.personal_outcomes.clone(),
            has_needs: false,
        };
        let begin = Begin {
            id: ids.assessment,
            who: None,
            // On paper it is the person's to say who sees the answers; a worker who answers for somebody always does.
            private: !(self.who() == Some(Who::OnBehalf) && helper == Some(Helper::ServiceWorker)),
            mode: Mode::Paper,
            language: form.language.clone(),
            variant: form.form.variant(),
            now: at,
        };
        let mut actions = Vec::new();
        actions.extend(self.who().map(Action::Who));
        actions.extend(helper.map(Action::Helper));
        actions.extend(chosen(Perspective::ALL, self.codes.get(VIEW)).map(Action::Perspective));
        actions.extend(chosen(Basis::ALL, self.codes.get(BASIS)).map(Action::Basis));
        actions.extend(self.codes.get(SHARE).map(|code| Action::Share(*code == TICKED)));
        for (n, outcome) in form.personal_outcomes.iter().enumerate() {
            actions.extend(self.codes.get(&format!("progress-{n}")).map(|code| Action::Progress(outcome.id, *code)));
            if self.codes.get(&format!("kept-{n}")) == Some(&TICKED) {
                actions.push(Action::Keep(outcome.id, true));
            }
        }
        for (slot, id) in (0_u8..).zip(ids.named) {
            let text = self.text(&format!("named-{slot}"));
            actions.extend(text.map(|text| Action::Name(slot, id, text.to_owned())));
        }
        for question in questions.all() {
            let id = &question.item.id;
            actions.extend(self.codes.get(id).map(|code| Action::Answer(id.clone(), *code)));
            actions.extend(self.text(id).map(|text| Action::Comment(id.clone(), text.to_owned())));
        }
        actions.into_iter().fold(Draft::begin(asked, begin), |draft, action| draft.after(action, at))
    }

    /// The row in which a field of the submission is mended; none for what is about no row.
    pub fn row_of(&self, form: &PaperForm, field: &str) -> Option<String> {
        let (group, rest) = field.split_once('.').unwrap_or((field, ""));
        let outcome = |id: &str| form.personal_outcomes.iter().position(|outcome| outcome.id.to_string() == id);
        let row = match (group, rest) {
            ("captured_at", _) => DATE.to_owned(),
            ("respondent", "helper") => HELPER.to_owned(),
            ("respondent", "perspective") => VIEW.to_owned(),
            ("respondent", "basis") => BASIS.to_owned(),
            ("respondent", _) => WHO.to_owned(),
            ("shared_with_staff", _) => SHARE.to_owned(),
            ("answers" | "comments", item) => item.to_owned(),
            ("outcome_progress", id) => format!("progress-{}", outcome(id)?),
            ("personal_outcomes", rest) => {
                // In the submission, what still matters stands before what is new, and empty lines are left out.
                let kept = (0..form.personal_outcomes.len())
                    .filter(|n| self.codes.get(&format!("kept-{n}")) == Some(&TICKED))
                    .count();
                let place = rest.split('.').next().and_then(|place| place.parse::<usize>().ok());
                let named = (0..MAX_PERSONAL_OUTCOMES).map(|slot| format!("named-{slot}"));
                let mut named = named.filter(|key| self.text(key).is_some());
                named.nth(place.unwrap_or(kept).saturating_sub(kept)).unwrap_or_else(|| "named-0".to_owned())
            }
            _ => return None,
        };
        Some(row)
    }

    /// Whether a row holds the same in both passes: the same day however written, the same words however spaced.
    pub fn agrees(&self, other: &Pass, key: &str) -> bool {
        if key == DATE {
            let (a, b) = (self.date.parse(key), other.date.parse(key));
            return if a.is_ok() || b.is_ok() { a == b } else { self.date == other.date };
        }
        let words = |pass: &Pass| pass.texts.get(key).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let (a, b) = (words(self).unwrap_or_default(), words(other).unwrap_or_default());
        self.codes.get(key) == other.codes.get(key) && a == b
    }

    /// Takes what another pass holds in a row.
    pub fn take(&mut self, other: &Pass, key: &str) {
        if key == DATE {
            self.date = other.date.clone();
            return;
        }
        self.codes.remove(key);
        self.texts.remove(key);
        self.codes.extend(other.codes.get_key_value(key).map(|(key, code)| (key.clone(), *code)));
        self.texts.extend(other.texts.get_key_value(key).map(|(key, text)| (key.clone(), text.clone())));
    }
}

/// The rows, of either pass, in which two passes differ. `first` and `second` are the rows of each.
pub fn differences(passes: &[Pass; 2], first: Vec<Row>, second: Vec<Row>) -> Vec<Row> {
    let more: Vec<Row> = second.into_iter().filter(|row| first.iter().all(|other| other.key != row.key)).collect();
    let differs = |row: &Row| !passes[0].agrees(&passes[1], &row.key);
    first.into_iter().chain(more).filter(differs).collect()
}
