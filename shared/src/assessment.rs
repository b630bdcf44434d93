//! An assessment as it is sent: answers, who gave them and how, and the rules that form and server both check.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::answer::{NonAnswer, counts_as_answered};
use crate::error::{FieldCode, FieldError};
use crate::instrument::{Instrument, ItemKind, Occasion, Variant};
use crate::needs::{NeedsMet, NeedsRecord};
use crate::paper::Reference;
use crate::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME, check_block, check_line};

mod respondent;

pub use respondent::{Basis, Helper, Mode, Perspective, Respondent, Voice, Who};

/// Most personal outcomes a person may name at one time.
pub const MAX_PERSONAL_OUTCOMES: usize = 3;

/// Which version of which instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InstrumentRef {
    /// The instrument.
    pub key: String,
    /// Its version.
    pub version: u32,
}

/// A personal outcome in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonalOutcome {
    /// A UUIDv7 of the client's making; later progress refers to it.
    pub id: Uuid,
    /// The words, 1 to 200 characters.
    pub text: String,
}

/// An assessment, as the device sends it with `PUT /assessments/{id}`. Immutable once accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// Whose life it is about.
    pub person: Uuid,
    /// The version it was answered on.
    pub instrument: InstrumentRef,
    /// Whether it was asked as a first or a later one.
    pub occasion: Occasion,
    /// Who answered.
    pub respondent: Respondent,
    /// How.
    pub mode: Mode,
    /// The language tag it was read in.
    pub language: String,
    /// Standard or Easy Read.
    pub variant: Variant,
    /// When it was finished, by the device's clock.
    pub captured_at: DateTime<Utc>,
    /// Whether staff may see the answers. False where the person answered in private and did not choose to share.
    pub shared_with_staff: bool,
    /// By item id: a point of the item's scale, or −1 don't know, −2 prefer not to say, −3 does not apply,
    /// −4 not answered. An item asked and left out counts as not answered.
    pub answers: BTreeMap<String, i16>,
    /// By item id: comments, at most 2,000 characters or the item's own limit. Blank ones are left out.
    #[serde(default)]
    pub comments: BTreeMap<String, String>,
    /// Up to three personal outcomes named this time.
    #[serde(default)]
    pub personal_outcomes: Vec<PersonalOutcome>,
    /// By personal outcome id: progress since the last time.
    #[serde(default)]
    pub outcome_progress: BTreeMap<Uuid, i16>,
    /// The earlier assessment that this one corrects.
    #[serde(default)]
    pub supersedes: Option<Uuid>,
    /// Whether the person's needs were met, in the view of whoever answered; none where it was not asked or not said.
    /// Left out where there is none: what was finished before this was asked keeps its digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_met: Option<NeedsMet>,
    /// The reference of the paper form that the answers were given on, `XXXX-XXXX`; only with the mode `paper`.
    // Left out where there is none, so that what was sent before there were forms keeps its digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper_form: Option<String>,
}

/// What the server answers to an accepted assessment: the same to every repetition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// The assessment.
    pub id: Uuid,
    /// When it was first accepted.
    pub received_at: DateTime<Utc>,
    /// The wave it belongs to.
    pub wave: i16,
    /// Whether it counts as completed.
    pub completed: bool,
}

/// Everything needed to capture one assessment, also offline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CaptureContext {
    /// Whose.
    pub person: crate::person::PersonSummary,
    /// The version to ask.
    pub instrument: Instrument,
    /// Baseline, or follow-up where an earlier assessment exists.
    pub occasion: Occasion,
    /// The personal outcomes named before, latest set.
    pub personal_outcomes: Vec<PersonalOutcome>,
    /// What the person needs to be informed and to answer, where it is recorded.
    #[serde(default)]
    pub needs: Option<NeedsRecord>,
}

/// A submission whose answers are complete: one code for each scaled item of the version, asked or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normalised {
    /// By item id, in no particular order: a point, or −1 … −5.
    pub answers: BTreeMap<String, i16>,
    /// Whether every overall item has a point or a stated non-answer.
    pub completed: bool,
}

impl Submission {
    /// Checks everything that the instrument and the submission alone decide, and fills in what was left or not asked.
    /// Dates, the person and the version's standing are the server's to check.
    ///
    /// # Errors
    /// Every field that breaks a rule, at once.
    pub fn normalise(&self, instrument: &Instrument) -> Result<Normalised, Vec<FieldError>> {
        let mut errors = self.respondent.check().err().unwrap_or_default();
        if !instrument.languages.contains(&self.language) {
            let message = "Use one of the languages of this instrument version.";
            errors.push(FieldError::new("language", FieldCode::NotAllowed, message));
        }
        if self.respondent.who == Who::OnBehalf
            && !self.shared_with_staff
            && self.respondent.helper == Some(Helper::ServiceWorker)
        {
            let message = "Answers given by a worker of the service cannot be private from staff.";
            errors.push(FieldError::new("shared_with_staff", FieldCode::Inconsistent, message));
        }
        errors.extend(self.check_paper_form());
        self.check_answers(instrument, &mut errors);
        self.check_comments(instrument, &mut errors);
        self.check_personal_outcomes(instrument, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        let answers: BTreeMap<String, i16> = instrument
            .items()
            .filter(|(_, item)| item.is_scaled())
            .map(|(_, item)| {
                let code = if instrument.is_asked(item, self.occasion, &self.answers) {
                    self.answers.get(&item.id).copied().unwrap_or(NonAnswer::NotAnswered.code())
                } else {
                    NonAnswer::NotAsked.code()
                };
                (item.id.clone(), code)
            })
            .collect();
        let completed =
            instrument.overall_items().all(|item| answers.get(&item.id).is_some_and(|code| counts_as_answered(*code)));
        Ok(Normalised { answers, completed })
    }

    fn check_paper_form(&self) -> Option<FieldError> {
        let reference = self.paper_form.as_ref()?;
        let refuse = |code, message: &str| Some(FieldError::new("paper_form", code, message));
        match Reference::parse(reference) {
            Err(misread) => refuse(FieldCode::Format, misread.message()),
            Ok(_) if self.mode != Mode::Paper => {
                refuse(FieldCode::Inconsistent, "Only answers from paper come from a paper form.")
            }
            Ok(_) => None,
        }
    }

    fn check_answers(&self, instrument: &Instrument, errors: &mut Vec<FieldError>) {
        for (id, code) in &self.answers {
            // An unknown one may be of any length.
            let field = format!("answers.{}", id.chars().take(80).collect::<String>());
            let error = match instrument.item(id) {
                None => Some((FieldCode::UnknownItem, "This version of the questionnaire has no such item.")),
                Some(item) if !item.is_scaled() => Some((FieldCode::NotAllowed, "This item does not take a rating.")),
                Some(item) if !instrument.is_asked(item, self.occasion, &self.answers) => {
                    Some((FieldCode::NotAsked, "This item is not asked here; leave it out."))
                }
                Some(item) if *code != NonAnswer::NotAnswered.code() && !instrument.accepts(item, *code) => {
                    Some((FieldCode::NotAllowed, "Choose one of the answers that this item offers."))
                }
                Some(_) => None,
            };
            errors.extend(error.map(|(code, message)| FieldError::new(field, code, message)));
        }
    }

    fn check_comments(&self, instrument: &Instrument, errors: &mut Vec<FieldError>) {
        for (id, text) in &self.comments {
            let field = format!("comments.{id}");
            match instrument.item(id) {
                Some(item) if item.kind == ItemKind::Comment => {
                    let max = item.max_length.unwrap_or(MAX_COMMENT).min(MAX_COMMENT);
                    if !instrument.is_asked(item, self.occasion, &self.answers) {
                        errors.push(FieldError::new(
                            field,
                            FieldCode::NotAsked,
                            "This comment is not asked for here; leave it out.",
                        ));
                    } else if let Err(error) = check_block(&field, text, max) {
                        errors.push(error);
                    }
                }
                Some(_) => {
                    errors.push(FieldError::new(field, FieldCode::NotAllowed, "This item does not take a comment."))
                }
                None => errors.push(FieldError::new(
                    field,
                    FieldCode::UnknownItem,
                    "This version of the questionnaire has no such item.",
                )),
            }
        }
    }

    fn check_personal_outcomes(&self, instrument: &Instrument, errors: &mut Vec<FieldError>) {
        let asked = |kind: ItemKind| {
            instrument
                .items()
                .map(|(_, item)| item)
                .find(|item| item.kind == kind && instrument.is_asked(item, self.occasion, &self.answers))
        };
        if self.personal_outcomes.len() > MAX_PERSONAL_OUTCOMES {
            errors.push(FieldError::new(
                "personal_outcomes",
                FieldCode::TooLong,
                "Name three personal outcomes or fewer.",
            ));
        }
        if !self.personal_outcomes.is_empty() && asked(ItemKind::PersonalOutcomes).is_none() {
            errors.push(FieldError::new(
                "personal_outcomes",
                FieldCode::NotAsked,
                "Personal outcomes are not asked for here.",
            ));
        }
        for (index, outcome) in self.personal_outcomes.iter().enumerate() {
            errors.extend(
                check_line(&format!("personal_outcomes.{index}.text"), &outcome.text, MAX_PERSONAL_OUTCOME).err(),
            );
            if self.personal_outcomes[..index].iter().any(|other| other.id == outcome.id) {
                errors.push(FieldError::new(
                    format!("personal_outcomes.{index}.id"),
                    FieldCode::Duplicate,
                    "Give each personal outcome an id of its own.",
                ));
            }
        }
        for (id, code) in &self.outcome_progress {
            let field = format!("outcome_progress.{id}");
            match asked(ItemKind::OutcomeProgress) {
                None => errors.push(FieldError::new(
                    field,
                    FieldCode::NotAsked,
                    "Progress on personal outcomes is not asked for here.",
                )),
                Some(item) if *code != NonAnswer::NotAnswered.code() && !instrument.accepts(item, *code) => {
                    errors.push(FieldError::new(
                        field,
                        FieldCode::NotAllowed,
                        "Choose one of the answers that this item offers.",
                    ));
                }
                Some(_) => {}
            }
        }
    }
}
