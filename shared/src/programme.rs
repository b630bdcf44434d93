//! The programme's settings: dates, thresholds, providers, areas and lots. Configuration, not code.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::statement::Statement;

/// The settings of a programme, as loaded from its file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Settings {
    /// Its name.
    pub name: String,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Days from one nominal wave to the next; 1 or more.
    pub wave_interval_days: i64,
    /// Days after the interval in which a person still counts as up to date; 0 or more.
    pub grace_days: i64,
    /// Days from service start in which the baseline is to be taken; 0 or more.
    pub baseline_window_days: i64,
    /// KPI 6's target, 0 to 1.
    pub kpi6_target: f64,
    /// The lot that KPI 6 is about.
    pub kpi6_lot: i16,
    /// The fewest people any shown figure may come from; 10 or more.
    pub minimum_cell: u64,
    /// The fewest people who may share their declared quasi-identifiers in a dataset; 5 or more.
    pub minimum_k: u64,
    /// Who answers for the service's accessibility; none where the file does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Statement>,
}

impl Settings {
    /// The pilot's intervals and thresholds, with no name, for a programme between two days: what tests begin from.
    pub fn pilot(starts_on: NaiveDate, ends_on: NaiveDate) -> Settings {
        Settings {
            name: String::new(),
            starts_on,
            ends_on,
            wave_interval_days: 122,
            grace_days: 14,
            baseline_window_days: 42,
            kpi6_target: 0.75,
            kpi6_lot: 1,
            minimum_cell: 10,
            minimum_k: 5,
            accessibility: None,
        }
    }
}

/// A provider of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Provider {
    /// Its id.
    pub id: Uuid,
    /// A short stable code: lower-case letters, digits and `-`.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// An area (ward) of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Area {
    /// Its id.
    pub id: Uuid,
    /// A short stable code: lower-case letters, digits and `-`.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What every signed-in page may need of the programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Programme {
    /// Dates and thresholds.
    pub settings: Settings,
    /// Providers, by name.
    pub providers: Vec<Provider>,
    /// Areas, by name.
    pub areas: Vec<Area>,
    /// Lots with their names.
    pub lots: Vec<Lot>,
    /// The server's today, which dates on forms are compared with.
    pub today: NaiveDate,
    /// Whether this is the fictional demonstration programme.
    pub demo: bool,
}

/// A lot of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Lot {
    /// Its number.
    pub number: i16,
    /// Its name.
    pub name: String,
}
