//! Instruments as data: a versioned, immutable definition of what is asked, of whom and in which words.
//! The types and what can be asked of them; reading and checking a file is `instrument::check`,
//! writing one `instrument::write`, and its wordings by key `instrument::texts`.

#[cfg(feature = "server")]
pub mod check;
pub mod texts;
#[cfg(feature = "server")]
pub mod write;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::answer::NonAnswer;

/// The key of the Outcomes Tool.
pub const OUTCOMES: &str = "outcomes";

/// A wording in each language and variant. Keys are a language tag (`en`) for the standard text and the tag with
/// `-easy` for the Easy Read text (`en-easy`). English standard and Easy Read are always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    /// The wording for a language and variant, falling back to the language's standard text and then to English.
    pub fn get(&self, language: &str, variant: Variant) -> &str {
        let easy = |tag: &str| self.0.get(&format!("{tag}-easy"));
        let standard = |tag: &str| self.0.get(tag);
        let found = match variant {
            Variant::Easy => easy(language).or_else(|| standard(language)).or_else(|| easy("en")),
            Variant::Standard => standard(language),
        };
        found.or_else(|| standard("en")).map_or("", String::as_str)
    }
}

/// Which wording a respondent reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// Plain English.
    #[default]
    Standard,
    /// Easy Read: one idea a sentence.
    Easy,
}

/// Whether this is the person's first assessment or a later one: it decides which items are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// The first.
    Baseline,
    /// Any later one.
    FollowUp,
}

/// A whole instrument, exactly as one version says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The format of the file; 1.
    pub format: u32,
    /// Which instrument: `outcomes`, `staff`, … Lower-case letters, digits and `_`.
    pub key: String,
    /// Which version of it, from 1, growing.
    pub version: u32,
    /// First day on which new assessments use this version.
    pub effective_from: NaiveDate,
    /// Who answers.
    pub audience: Audience,
    /// Language tags in which every text is there. The first is `en`.
    pub languages: Vec<String>,
    /// Those of the languages whose wording no person has reviewed. Never `en`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreviewed: Vec<String>,
    /// Its name.
    pub title: Text,
    /// What the respondent reads first.
    pub intro: Text,
    /// The scales its items use.
    pub scales: Vec<Scale>,
    /// What is asked, in order.
    pub sections: Vec<Section>,
}

/// Who answers an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The person who uses the service, alone, helped or by proxy.
    Person,
    /// Care staff.
    Staff,
    /// Families and friends.
    Family,
    /// Unpaid carers.
    Carer,
}

/// The answers a rating or choice can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its id, unique in the instrument.
    pub id: String,
    /// Its points, in the order shown. Values 0 to 10, unique.
    pub options: Vec<ScaleOption>,
    /// The stated non-answers offered beside the points: `dont_know`, `prefer_not_to_say`, `does_not_apply`.
    #[serde(default)]
    pub non_answers: Vec<StatedNonAnswer>,
}

/// One point of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleOption {
    /// What is stored, 0 to 10.
    pub value: i16,
    /// What is read.
    pub text: Text,
}

/// One stated non-answer and its wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedNonAnswer {
    /// `dont_know`, `prefer_not_to_say` or `does_not_apply`.
    pub kind: String,
    /// What is read.
    pub text: Text,
}

impl StatedNonAnswer {
    /// The code that is stored, −1 to −3; `None` only for a kind that checking refuses.
    pub fn code(&self) -> Option<i16> {
        NonAnswer::STATED.into_iter().find(|kind| kind.as_str() == self.kind).map(NonAnswer::code)
    }
}

/// A group of items under one heading; a domain, where it has an overall rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id, unique in the instrument.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What is read before its items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Text>,
    /// Its items, in the order asked.
    pub items: Vec<Item>,
}

/// What kind of answer an item takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A domain's overall rating on a scale.
    Overall,
    /// A rating of one aspect on a scale.
    Aspect,
    /// Another choice from a scale.
    Choice,
    /// A free comment.
    Comment,
    /// Up to three personal outcomes in the person's own words.
    PersonalOutcomes,
    /// Progress on each personal outcome named before, each on the scale.
    OutcomeProgress,
}

/// When an item is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// At every assessment.
    #[default]
    Always,
    /// At the first only.
    Baseline,
    /// At later ones only.
    FollowUp,
}

/// Asked only if another item was answered with one of these values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The other item's id; it takes a value from a scale.
    pub item: String,
    /// The values, points or stated non-answers.
    pub any_of: Vec<i16>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, unique in the instrument and kept over versions while it asks the same: `home.overall`.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// The scale of its answer, for every kind but `comment` and `personal_outcomes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// The question.
    pub text: Text,
    /// A line of help below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Text>,
    /// A short name for charts and tables.
    pub short: Text,
    /// When it is asked.
    #[serde(default)]
    pub ask: Ask,
    /// Asked only under this condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
    /// Longest text, in characters, for `comment` and `personal_outcomes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
}

impl Item {
    /// Whether it is answered by one value from a scale.
    pub fn is_scaled(&self) -> bool {
        matches!(self.kind, ItemKind::Overall | ItemKind::Aspect | ItemKind::Choice)
    }
}

impl Instrument {
    /// Every item in the order asked, with its section.
    pub fn items(&self) -> impl Iterator<Item = (&Section, &Item)> {
        self.sections.iter().flat_map(|section| section.items.iter().map(move |item| (section, item)))
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().map(|(_, item)| item).find(|item| item.id == id)
    }

    /// The scale with this id.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    /// The scale that an item uses.
    pub fn scale_of(&self, item: &Item) -> Option<&Scale> {
        item.scale.as_deref().and_then(|id| self.scale(id))
    }

    /// Whether `code` can be an answer to `item` that a respondent gave: a point or an offered non-answer.
    pub fn accepts(&self, item: &Item, code: i16) -> bool {
        self.scale_of(item).is_some_and(|scale| {
            scale.options.iter().any(|o| o.value == code) || scale.non_answers.iter().any(|n| n.code() == Some(code))
        })
    }

    /// Whether an item is asked on this occasion, given the answers so far (by item id).
    pub fn is_asked(&self, item: &Item, occasion: Occasion, answers: &BTreeMap<String, i16>) -> bool {
        let by_occasion = match item.ask {
            Ask::Always => true,
            Ask::Baseline => occasion == Occasion::Baseline,
            Ask::FollowUp => occasion == Occasion::FollowUp,
        };
        let by_condition = item.show_if.as_ref().is_none_or(|condition| {
            answers.get(&condition.item).is_some_and(|code| condition.any_of.contains(code))
                && self.item(&condition.item).is_some_and(|other| self.is_asked(other, occasion, answers))
        });
        by_occasion && by_condition
    }

    /// The items that must have an answer or a stated non-answer for an assessment to be *completed*: the overall ones.
    pub fn overall_items(&self) -> impl Iterator<Item = &Item> {
        self.items().map(|(_, item)| item).filter(|item| item.kind == ItemKind::Overall)
    }
}

/// One version in the list of instruments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct InstrumentSummary {
    /// Which instrument.
    pub key: String,
    /// Which version.
    pub version: u32,
    /// Its English name.
    pub title: String,
    /// First day of use.
    pub effective_from: NaiveDate,
    /// Whether answers to it are no longer accepted.
    pub withdrawn: bool,
    /// Whether new assessments use it today.
    pub current: bool,
    /// SHA-256 of the definition, hexadecimal.
    pub sha256: String,
    /// How many items it has.
    pub items: usize,
}
