//! Evidence about groups, on the wire: cohort progress and KPI 6. Figures from too few people never get this far.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assessment::Voice;
use crate::instrument::Text;
use crate::person::EndReason;

/// Which cohort: baseline to `wave`, of everyone or of those who match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, utoipa::IntoParams), into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct CohortQuery {
    /// The follow-up wave, 1 or more.
    pub wave: i16,
    /// Whose voice; the person's own unless said.
    #[serde(default)]
    pub voice: Voice,
    /// Only this provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Uuid>,
    /// Only this area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Uuid>,
    /// Only this lot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lot: Option<i16>,
    /// Only the items of this section (domain); the overall items of every domain unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

/// A cohort's progress, for each item asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Cohort {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The query that was answered.
    pub query: CohortQuery,
    /// Waves for which anything is there, 1 or more, to choose from.
    pub waves: Vec<i16>,
    /// Sections (domains) to choose from: id and name.
    pub domains: Vec<(String, Text)>,
    /// The fewest people a figure may come from.
    pub minimum_cell: u64,
    /// One result for each item.
    pub items: Vec<CohortItem>,
    /// From those eligible to those followed up.
    pub attrition: Shown<Attrition>,
}

/// A figure, or why it is not shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(tag = "shown", rename_all = "snake_case")]
pub enum Shown<T> {
    /// It can be shown.
    Yes {
        /// The figure.
        value: T,
    },
    /// There is nothing to show: no pair at all.
    NoData,
    /// It comes from fewer people than the minimum, or it would let somebody work out one that does.
    Suppressed,
}

/// One item's paired change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CohortItem {
    /// The item.
    pub item: String,
    /// Whether it is a domain's overall rating.
    pub overall: bool,
    /// Its section's (domain's) id.
    pub domain: String,
    /// Its section's name.
    pub section: Text,
    /// Its short name.
    pub short: Text,
    /// The change, if it can be shown.
    pub change: Shown<PairedChange>,
}

/// The paired change of one item, baseline to follow-up, over people with a rating (1–5) at both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PairedChange {
    /// People with a rating at both.
    pub paired_n: u64,
    /// Lower quartile, median, upper quartile at baseline (linear interpolation, type 7).
    pub before: [f64; 3],
    /// The same at follow-up.
    pub after: [f64; 3],
    /// How many chose each of 1 to 5 at baseline.
    pub before_counts: [u64; 5],
    /// How many chose each of 1 to 5 at follow-up.
    pub after_counts: [u64; 5],
    /// Rating higher by 1 or more.
    pub improved: Share,
    /// Rating the same.
    pub maintained: Share,
    /// Rating lower by 1 or more.
    pub declined: Share,
    /// Sensitivity: rating higher by 2 or more.
    pub improved_by_two: Share,
    /// Sensitivity: rating lower by 2 or more.
    pub declined_by_two: Share,
    /// The Wilcoxon signed-rank test with zeros handled by Pratt's method; none where every difference is zero.
    pub wilcoxon: Option<Wilcoxon>,
}

/// A number of people out of the paired, with a Wilson 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Share {
    /// How many.
    pub count: u64,
    /// Out of the paired, 0 to 1.
    pub share: f64,
    /// Lower end of the interval, 0 to 1.
    pub low: f64,
    /// Upper end, 0 to 1.
    pub high: f64,
}

/// Wilcoxon signed-rank test, Pratt's zeros, normal approximation with correction for ties and none for continuity.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Wilcoxon {
    /// Sum of the ranks of those who improved.
    pub rank_sum_up: f64,
    /// Sum of the ranks of those who declined.
    pub rank_sum_down: f64,
    /// The statistic; positive where ratings rose.
    pub z: f64,
    /// Two-sided p-value, 0 to 1.
    pub p: f64,
    /// Effect size: (R⁺ − R⁻) ÷ (R⁺ + R⁻), −1 to 1.
    pub rank_biserial: f64,
}

/// From the people eligible for a wave to those with ratings at both ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Attrition {
    /// People whose nominal day of the wave has come, whoever they are now.
    pub eligible: u64,
    /// Of those: an assessment in this voice at baseline and in the wave. None where the number is hidden.
    pub followed_up: Option<u64>,
    /// The others, each once, by the first reason that applies; reasons that apply to nobody are left out.
    pub lost: Vec<Lost>,
}

/// How many were not followed up, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Lost {
    /// The reason.
    pub reason: LostReason,
    /// How many; none where the number is hidden: of fewer people than the minimum, or beside such a one.
    pub count: Option<u64>,
}

/// Why somebody eligible has no pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", content = "detail")]
pub enum LostReason {
    /// Never had a baseline in this voice.
    NoBaseline,
    /// The service had ended before the wave's window closed.
    Ended(EndReason),
    /// Had opted out before the wave's window closed.
    OptedOut,
    /// Assessed in the wave, but only in the other voice.
    OtherVoice,
    /// The wave's window is still open.
    StillOpen,
    /// Not assessed in the wave.
    Missed,
}

/// KPI 6 for every provider the caller may see, and for all together where they may see all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Kpi6Report {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The target, 0 to 1.
    pub target: f64,
    /// The lot it is about.
    pub lot: i16,
    /// One row a provider, by name.
    pub rows: Vec<Kpi6Row>,
}

/// KPI 6 of one provider: every number that goes into it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Kpi6Row {
    /// The provider; none for all together.
    pub provider: Option<Uuid>,
    /// Active people of the lot.
    pub active: u64,
    /// Left out: opted out.
    pub opted_out: u64,
    /// Left out: still in the baseline window.
    pub not_yet_due: u64,
    /// The denominator: active − opted out − not yet due.
    pub denominator: u64,
    /// The numerator: of the denominator, those up to date.
    pub numerator: u64,
    /// Numerator ÷ denominator, unrounded; none where the denominator is zero (“no data”).
    pub share: Option<f64>,
    /// Whether the unrounded share reaches the target; none where there is no share.
    pub met: Option<bool>,
}
