//! An assessment as it is sent: answers, who gave them and how, and the rules that form and server both check.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::answer::{NonAnswer, counts_as_answered};
use crate::error::{FieldCode, FieldError};
use crate::instrument::{Instrument, ItemKind, Occasion, Variant};
use crate::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME, check_block, check_line};

/// Most personal outcomes a person may name at one time.
pub const MAX_PERSONAL_OUTCOMES: usize = 3;

macro_rules! names {
    ($type:ident { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every value.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The stable name, as on the wire, in the database and in exports.
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }

            /// The value with this name.
            pub fn parse(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}

/// Who gives the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The person, alone.
    #[serde(rename = "self")]
    Person,
    /// The person, with somebody's help.
    WithHelp,
    /// Somebody else on the person's behalf.
    OnBehalf,
}
names!(Who { Person => "self", WithHelp => "with_help", OnBehalf => "on_behalf" });

/// Whose voice an answer is: never pooled, and no change is computed from one to the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The person's own, alone or with help.
    #[default]
    #[serde(rename = "self")]
    Own,
    /// A proxy's.
    Proxy,
}
names!(Voice { Own => "self", Proxy => "proxy" });

impl Who {
    /// The voice of these answers.
    pub fn voice(self) -> Voice {
        match self {
            Who::Person | Who::WithHelp => Voice::Own,
            Who::OnBehalf => Voice::Proxy,
        }
    }
}

/// Who helped, or answered on behalf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Helper {
    /// A family member.
    Family,
    /// A friend or neighbour.
    Friend,
    /// An advocate.
    Advocate,
    /// A worker of the service being rated.
    ServiceWorker,
    /// Another professional.
    OtherProfessional,
    /// An interpreter.
    Interpreter,
}
names!(Helper {
    Family => "family", Friend => "friend", Advocate => "advocate", ServiceWorker => "service_worker",
    OtherProfessional => "other_professional", Interpreter => "interpreter",
});

/// Whose view a proxy gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Perspective {
    /// “What I think they would say.”
    TheirView,
    /// “My own view.”
    OwnView,
}
names!(Perspective { TheirView => "their_view", OwnView => "own_view" });

/// On what basis a proxy answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The person asked them to.
    AskedByPerson,
    /// The person cannot decide this, and it is in their best interests.
    BestInterests,
    /// Power of attorney or court order.
    LegalAuthority,
}
names!(Basis { AskedByPerson => "asked_by_person", BestInterests => "best_interests", LegalAuthority => "legal_authority" });

/// How the answers were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// On the worker's tablet.
    Tablet,
    /// On the person's or family's own device.
    OwnDevice,
    /// On paper, entered later.
    Paper,
    /// By telephone.
    Phone,
    /// In conversation, the worker entering.
    Conversation,
}
names!(Mode { Tablet => "tablet", OwnDevice => "own_device", Paper => "paper", Phone => "phone", Conversation => "conversation" });

/// Who answered, with what help and whose view it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// Who gives the answers.
    pub who: Who,
    /// Who helped or answered; needed unless the person answered alone.
    #[serde(default)]
    pub helper: Option<Helper>,
    /// Whose view it is; needed on behalf, and only then.
    #[serde(default)]
    pub perspective: Option<Perspective>,
    /// On what basis; needed on behalf, and only then.
    #[serde(default)]
    pub basis: Option<Basis>,
}

impl Respondent {
    /// Checks that what is said fits together.
    ///
    /// # Errors
    /// Every field that is missing or too many.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut need = |field: &str, given: bool, wanted: bool| {
            if wanted && !given {
                errors.push(FieldError::new(field, FieldCode::Required, "Choose one of these."));
            } else if given && !wanted {
                let message = "Leave this out: it does not go with who is answering.";
                errors.push(FieldError::new(field, FieldCode::Inconsistent, message));
            }
        };
        need("respondent.helper", self.helper.is_some(), self.who != Who::Person);
        need("respondent.perspective", self.perspective.is_some(), self.who == Who::OnBehalf);
        need("respondent.basis", self.basis.is_some(), self.who == Who::OnBehalf);
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

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
        if self.respondent.who == Who::OnBehalf && !self.shared_with_staff && self.respondent.helper == Some(Helper::ServiceWorker) {
            let message = "Answers given by a worker of the service cannot be private from staff.";
            errors.push(FieldError::new("shared_with_staff", FieldCode::Inconsistent, message));
        }
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
        let completed = instrument.overall_items().all(|item| answers.get(&item.id).is_some_and(|code| counts_as_answered(*code)));
        Ok(Normalised { answers, completed })
    }

    fn check_answers(&self, instrument: &Instrument, errors: &mut Vec<FieldError>) {
        for (id, code) in &self.answers {
            let field = format!("answers.{id}");
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
                        errors.push(FieldError::new(field, FieldCode::NotAsked, "This comment is not asked for here; leave it out."));
                    } else if let Err(error) = check_block(&field, text, max) {
                        errors.push(error);
                    }
                }
                Some(_) => errors.push(FieldError::new(field, FieldCode::NotAllowed, "This item does not take a comment.")),
                None => errors.push(FieldError::new(field, FieldCode::UnknownItem, "This version of the questionnaire has no such item.")),
            }
        }
    }

    fn check_personal_outcomes(&self, instrument: &Instrument, errors: &mut Vec<FieldError>) {
        let asked = |kind: ItemKind| {
            instrument.items().map(|(_, item)| item).find(|item| item.kind == kind && instrument.is_asked(item, self.occasion, &self.answers))
        };
        if self.personal_outcomes.len() > MAX_PERSONAL_OUTCOMES {
            errors.push(FieldError::new("personal_outcomes", FieldCode::TooLong, "Name three personal outcomes or fewer."));
        }
        if !self.personal_outcomes.is_empty() && asked(ItemKind::PersonalOutcomes).is_none() {
            errors.push(FieldError::new("personal_outcomes", FieldCode::NotAsked, "Personal outcomes are not asked for here."));
        }
        for (index, outcome) in self.personal_outcomes.iter().enumerate() {
            errors.extend(check_line(&format!("personal_outcomes.{index}.text"), &outcome.text, MAX_PERSONAL_OUTCOME).err());
            if self.personal_outcomes[..index].iter().any(|other| other.id == outcome.id) {
                errors.push(FieldError::new(format!("personal_outcomes.{index}.id"), FieldCode::Duplicate, "Give each personal outcome an id of its own."));
            }
        }
        for (id, code) in &self.outcome_progress {
            let field = format!("outcome_progress.{id}");
            match asked(ItemKind::OutcomeProgress) {
                None => errors.push(FieldError::new(field, FieldCode::NotAsked, "Progress on personal outcomes is not asked for here.")),
                Some(item) if *code != NonAnswer::NotAnswered.code() && !instrument.accepts(item, *code) => {
                    errors.push(FieldError::new(field, FieldCode::NotAllowed, "Choose one of the answers that this item offers."));
                }
                Some(_) => {}
            }
        }
    }
}
