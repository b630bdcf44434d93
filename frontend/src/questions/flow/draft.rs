//! The draft: everything said so far in one assessment, and the only way to change it. Owns which changes fit together;
//! must not know steps, storage or wording.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use shared::assessment::{
    Basis, CaptureContext, Helper, MAX_PERSONAL_OUTCOMES, Mode, PersonalOutcome, Perspective, Who,
};
use shared::instrument::{Instrument, Item, ItemKind, Occasion, Variant};
use shared::link::LinkQuestionnaire;
use shared::needs::NeedsMet;
use uuid::Uuid;

use super::Step;

/// One assessment as far as it has come. It carries its whole instrument, so that it can be finished on the version it
/// was begun on, and no name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The future assessment's id, a UUIDv7.
    pub id: Uuid,
    /// Whose life it is about.
    pub person: Uuid,
    /// The pinned definition.
    #[serde(with = "pinned")]
    pub instrument: Rc<Instrument>,
    /// Baseline or follow-up, as it was when the draft was begun.
    pub occasion: Occasion,
    /// The personal outcomes named before, to ask about.
    pub earlier_outcomes: Vec<PersonalOutcome>,
    /// Who answers; unknown until said.
    pub who: Option<Who>,
    /// Who helps or answers.
    pub helper: Option<Helper>,
    /// Whose view a proxy gives.
    pub perspective: Option<Perspective>,
    /// On what basis a proxy answers.
    pub basis: Option<Basis>,
    /// How the answers are given.
    pub mode: Mode,
    /// The language tag being read.
    pub language: String,
    /// The wording being read.
    pub variant: Variant,
    /// Whether the device was handed over for answering in private.
    pub private: bool,
    /// In private: whether the person lets staff see the answers. Unsaid is no.
    pub share: Option<bool>,
    /// By section: whether the person chose to answer its aspects. Unsaid leaves them out.
    pub more: BTreeMap<String, bool>,
    /// By item: a point or a stated non-answer. Leaving a question is its absence here.
    pub answers: BTreeMap<String, i16>,
    /// By item: comments as typed.
    pub comments: BTreeMap<String, String>,
    /// Earlier personal outcomes that still matter.
    pub kept: BTreeSet<Uuid>,
    /// By slot, 0 to 2: personal outcomes as typed this time.
    pub named: BTreeMap<u8, PersonalOutcome>,
    /// By earlier personal outcome: progress.
    pub outcome_progress: BTreeMap<Uuid, i16>,
    /// The step last shown, as its slug.
    pub position: String,
    /// Slugs of the steps whose answers are shown to nobody any more: given in private before the person stopped.
    pub veiled: BTreeSet<String>,
    /// Whether the person had needs recorded when the draft was begun: staff then say whether these were met. A draft of
    /// an earlier version of the app does not know.
    #[serde(default)]
    pub has_needs: bool,
    /// Whether these were met; unsaid until said.
    #[serde(default)]
    pub needs_met: Option<NeedsMet>,
    /// When it was begun.
    pub started_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

/// What is asked, and of whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Whose life it is about.
    pub person: Uuid,
    /// The version to ask.
    pub instrument: Rc<Instrument>,
    /// Baseline or follow-up.
    pub occasion: Occasion,
    /// The personal outcomes named before.
    pub earlier_outcomes: Vec<PersonalOutcome>,
    /// Whether needs of theirs are recorded.
    pub has_needs: bool,
}

impl From<&CaptureContext> for Asked {
    fn from(context: &CaptureContext) -> Asked {
        Asked {
            person: context.person.id,
            instrument: Rc::new(context.instrument.clone()),
            occasion: context.occasion,
            earlier_outcomes: context.personal_outcomes.clone(),
            has_needs: context.needs.as_ref().is_some_and(|recorded| !recorded.none_needed),
        }
    }
}

impl From<&LinkQuestionnaire> for Asked {
    fn from(link: &LinkQuestionnaire) -> Asked {
        Asked {
            person: link.person,
            instrument: Rc::new(link.instrument.clone()),
            occasion: link.occasion,
            earlier_outcomes: link.personal_outcomes.clone(),
            has_needs: false,
        }
    }
}

/// What the start page decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Begin {
    /// A new UUIDv7.
    pub id: Uuid,
    /// Who answers, if that is known.
    pub who: Option<Who>,
    /// Whether the device is handed over.
    pub private: bool,
    /// How.
    pub mode: Mode,
    /// The language wished; English where the instrument lacks it.
    pub language: String,
    /// Standard or Easy Read.
    pub variant: Variant,
    /// The device's time.
    pub now: DateTime<Utc>,
}

/// One thing that the person or their helper does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Says who answers. Whatever was said of another kind of respondent is forgotten.
    Who(Who),
    /// Says who helps or answers.
    Helper(Helper),
    /// Says whose view it is.
    Perspective(Perspective),
    /// Says on what basis.
    Basis(Basis),
    /// Says how.
    Mode(Mode),
    /// Reads in another language; ignored where the instrument lacks it.
    Language(String),
    /// Reads the other wording.
    Variant(Variant),
    /// Opens a section's aspects, or moves on.
    More(String, bool),
    /// Answers an item; ignored where the item does not offer the code.
    Answer(String, i16),
    /// Takes the answer back.
    Clear(String),
    /// Types a comment.
    Comment(String, String),
    /// Says whether an earlier personal outcome still matters.
    Keep(Uuid, bool),
    /// Types a personal outcome into a slot; the id is used if the slot is new.
    Name(u8, Uuid, String),
    /// Says what progress was made on an earlier personal outcome.
    Progress(Uuid, i16),
    /// Takes that back.
    ClearProgress(Uuid),
    /// Says whether staff may see private answers.
    Share(bool),
    /// Takes that back: private, then.
    ClearShare,
    /// Says whether the person's needs were met; ignored where that is not asked.
    NeedsMet(NeedsMet),
    /// Takes that back.
    ClearNeedsMet,
    /// Goes to a step.
    Visit(Step),
    /// Stops in private: what was said so far counts, and is shown to nobody who goes on later.
    Veil,
}

impl Draft {
    /// A draft with nothing answered.
    pub fn begin(asked: impl Into<Asked>, begin: Begin) -> Draft {
        let asked = asked.into();
        let known = asked.instrument.languages.contains(&begin.language);
        let mut draft = Draft {
            id: begin.id,
            person: asked.person,
            instrument: asked.instrument,
            occasion: asked.occasion,
            earlier_outcomes: asked.earlier_outcomes,
            who: begin.who,
            helper: None,
            perspective: None,
            basis: None,
            mode: begin.mode,
            language: if known { begin.language } else { "en".to_owned() },
            variant: begin.variant,
            private: begin.private,
            share: None,
            more: BTreeMap::new(),
            answers: BTreeMap::new(),
            comments: BTreeMap::new(),
            kept: BTreeSet::new(),
            named: BTreeMap::new(),
            outcome_progress: BTreeMap::new(),
            position: String::new(),
            veiled: BTreeSet::new(),
            has_needs: asked.has_needs,
            needs_met: None,
            started_at: begin.now,
            updated_at: begin.now,
        };
        draft.position = draft.first().slug();
        draft
    }

    /// The draft after an action. What does not fit is left as it was.
    #[must_use]
    pub fn after(&self, action: Action, now: DateTime<Utc>) -> Draft {
        let mut next = self.clone();
        if let Some(step) = next.veiled_by(&action) {
            next.forget(&step);
        }
        next.apply(action);
        next.updated_at = now;
        next
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Who(who) => self.set_who(who),
            Action::Helper(helper) => {
                if self.helpers().contains(&helper) {
                    self.helper = Some(helper);
                }
            }
            Action::Perspective(perspective) if self.who == Some(Who::OnBehalf) => self.perspective = Some(perspective),
            Action::Basis(basis) if self.who == Some(Who::OnBehalf) => self.basis = Some(basis),
            Action::Mode(mode) => self.mode = mode,
            Action::Language(language) if self.instrument.languages.contains(&language) => self.language = language,
            Action::Variant(variant) => self.variant = variant,
            Action::More(section, open) => {
                self.more.insert(section, open);
            }
            Action::Answer(item, code) => {
                let accepted =
                    self.instrument.item(&item).is_some_and(|i| i.is_scaled() && self.instrument.accepts(i, code));
                if accepted {
                    self.answers.insert(item, code);
                }
            }
            Action::Clear(item) => {
                self.answers.remove(&item);
            }
            Action::Comment(item, text) => {
                if self.instrument.item(&item).is_some_and(|i| i.kind == ItemKind::Comment) {
                    self.comments.insert(item, text);
                }
            }
            Action::Keep(id, true) if self.earlier_outcomes.iter().any(|outcome| outcome.id == id) => {
                self.kept.insert(id);
            }
            Action::Keep(id, _) => {
                self.kept.remove(&id);
            }
            Action::Name(slot, id, text) if usize::from(slot) < MAX_PERSONAL_OUTCOMES => {
                self.named.entry(slot).or_insert_with(|| PersonalOutcome { id, text: String::new() }).text = text;
            }
            Action::Progress(id, code) => {
                let accepted =
                    self.item_of(ItemKind::OutcomeProgress).is_some_and(|item| self.instrument.accepts(item, code));
                if accepted && self.earlier_outcomes.iter().any(|outcome| outcome.id == id) {
                    self.outcome_progress.insert(id, code);
                }
            }
            Action::ClearProgress(id) => {
                self.outcome_progress.remove(&id);
            }
            Action::Share(share) if self.private => self.share = Some(share),
            Action::ClearShare => self.share = None,
            Action::NeedsMet(met) if self.asks_needs_met() => self.needs_met = Some(met),
            Action::ClearNeedsMet => self.needs_met = None,
            Action::Visit(step) => self.position = step.slug(),
            Action::Veil if self.private => self.veiled = self.answered(),
            Action::Perspective(_)
            | Action::Basis(_)
            | Action::Language(_)
            | Action::Name(..)
            | Action::Share(_)
            | Action::NeedsMet(_)
            | Action::Veil => {}
        }
    }

    fn set_who(&mut self, who: Who) {
        if self.who != Some(who) {
            self.who = Some(who);
            self.helper = None;
            self.perspective = None;
            self.basis = None;
        }
    }

    /// The helpers that can be named here. A worker of the service who answers for somebody cannot do it in private
    /// from the service.
    pub fn helpers(&self) -> Vec<Helper> {
        let fits = |helper: &Helper| match self.who {
            None | Some(Who::Person) => false,
            Some(Who::WithHelp) => true,
            Some(Who::OnBehalf) => {
                *helper != Helper::Interpreter && !(self.private && *helper == Helper::ServiceWorker)
            }
        };
        Helper::ALL.iter().copied().filter(fits).collect()
    }

    /// Whether staff say at the end if the person had what they need to take part. Who answers in private is not asked: the
    /// answer would be one more thing to hide.
    pub fn asks_needs_met(&self) -> bool {
        self.has_needs && !self.private
    }

    /// The first item of a kind that is asked here.
    pub fn item_of(&self, kind: ItemKind) -> Option<&Item> {
        self.instrument.items().map(|(_, item)| item).find(|item| item.kind == kind && self.is_asked(item))
    }

    /// Whether an item is asked, given the answers so far.
    pub fn is_asked(&self, item: &Item) -> bool {
        self.instrument.is_asked(item, self.occasion, &self.answers)
    }
}

mod pinned {
    //! The instrument is shared in memory and written whole.

    use std::rc::Rc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use shared::instrument::Instrument;

    pub fn serialize<S: Serializer>(instrument: &Rc<Instrument>, serializer: S) -> Result<S::Ok, S::Error> {
        Instrument::serialize(instrument, serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rc<Instrument>, D::Error> {
        Instrument::deserialize(deserializer).map(Rc::new)
    }
}

impl crate::offline::Stored for Draft {
    const FORMAT: u32 = 1;

    fn upgrade(_format: u32, _text: &str) -> Option<Self> {
        None
    }
}
