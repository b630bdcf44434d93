//! One person's progress, on the wire: ratings over time for the picture, the words and the table.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assessment::{Voice, Who};
use crate::instrument::Text;

/// One person's ratings so far. Superseded assessments are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonProgress {
    /// Whose.
    pub person: crate::person::PersonSummary,
    /// The assessments, oldest first.
    pub occasions: Vec<ProgressOccasion>,
    /// One series for each overall item and aspect of the latest version answered, in its order.
    pub series: Vec<ProgressSeries>,
    /// How many assessments are left out because the person keeps their answers private; none in the person's own view.
    pub private: u64,
    /// Personal outcomes with the progress said of them.
    pub personal_outcomes: Vec<OutcomeSeries>,
    /// Points of the rating scale with their wording, lowest first.
    pub scale: Vec<ScalePoint>,
}

/// One assessment on the time axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProgressOccasion {
    /// The assessment.
    pub assessment: Uuid,
    /// The day it was captured.
    pub on: NaiveDate,
    /// Its wave.
    pub wave: i16,
    /// Whose voice.
    pub voice: Voice,
    /// Who answered; none where a device took it along before this was told.
    #[serde(default)]
    pub who: Option<Who>,
    /// Whether the person keeps these answers private from staff. Only the person's own view has such.
    #[serde(default)]
    pub private: bool,
}

/// One item over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProgressSeries {
    /// The item.
    pub item: String,
    /// Whether it is a domain's overall rating.
    pub overall: bool,
    /// The section's (domain's) name.
    pub section: Text,
    /// The item's short name.
    pub short: Text,
    /// One code for each occasion, in the same order: 1 to 5, or −1 … −5.
    pub codes: Vec<i16>,
}

/// One personal outcome over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OutcomeSeries {
    /// Its id.
    pub id: Uuid,
    /// The person's words.
    pub text: String,
    /// The day it was named.
    pub named_on: NaiveDate,
    /// Progress said later: the day, the code and its wording.
    pub progress: Vec<OutcomePoint>,
}

/// What was said of a personal outcome on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OutcomePoint {
    /// The day.
    pub on: NaiveDate,
    /// The code.
    pub code: i16,
    /// Its wording; empty for a non-answer.
    pub text: Text,
}

/// One point of the rating scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ScalePoint {
    /// Its value.
    pub value: i16,
    /// Its wording.
    pub text: Text,
}
