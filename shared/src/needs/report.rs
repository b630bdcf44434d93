//! What is reported of needs, on the wire: how many people have which, and whether they were met. Every number is of
//! people, and none of few of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::NeedKind;
use crate::evidence::Shown;

/// The needs of the people of every provider the caller may see, and of all together where they may see all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NeedsReport {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The fewest people a number may be of.
    pub minimum_cell: u64,
    /// One row a provider, by name.
    pub rows: Vec<NeedsRow>,
}

/// What is reported of one provider's people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NeedsRow {
    /// The provider; none for all together.
    pub provider: Option<Uuid>,
    /// Of the active people: what is recorded of their needs.
    pub people: Shown<NeedsPeople>,
    /// Of those with needs who answered in the last 365 days: whether these were met.
    pub met: Shown<NeedsMetCounts>,
}

/// Active people by what is recorded of their needs. The four add up to the active; one is none where it is hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NeedsPeople {
    /// People whose service goes on, opted out or not.
    pub active: u64,
    /// Needs recorded, not due for a review.
    pub needs: Option<u64>,
    /// Recorded as needing nothing special, not due for a review.
    pub nothing_special: Option<u64>,
    /// Recorded 365 days ago or earlier, whatever it says.
    pub review_due: Option<u64>,
    /// Nothing recorded.
    pub none_recorded: Option<u64>,
    /// Of the active, by kind of need, due for a review or not: every kind once. One person may have several.
    pub kinds: Vec<PeopleOfKind>,
}

/// How many people have needs of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PeopleOfKind {
    /// The kind.
    pub kind: NeedKind,
    /// How many; none where the number is hidden.
    pub people: Option<u64>,
}

/// People with needs by what they said at the latest of their assessments of the last 365 days (imported ratings, which
/// could not say it, left out). The four add up to the people; one is none where it is hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NeedsMetCounts {
    /// People with needs who answered in that time.
    pub people: u64,
    /// All needs were met.
    pub all: Option<u64>,
    /// Some were, or in part.
    pub partly: Option<u64>,
    /// They were not.
    pub no: Option<u64>,
    /// It was not said.
    pub not_said: Option<u64>,
}
