//! Closed lists about people: age bands, sex, reasons, kinds of event, each with a stable name.

use serde::{Deserialize, Serialize};

/// Age in coarse bands, at the service start. No date of birth is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum AgeBand {
    /// 18 to 64.
    #[serde(rename = "18-64")]
    From18To64,
    /// 65 to 74.
    #[serde(rename = "65-74")]
    From65To74,
    /// 75 to 84.
    #[serde(rename = "75-84")]
    From75To84,
    /// 85 and over.
    #[serde(rename = "85+")]
    From85,
}

impl AgeBand {
    /// Every band, youngest first.
    pub const ALL: [AgeBand; 4] = [AgeBand::From18To64, AgeBand::From65To74, AgeBand::From75To84, AgeBand::From85];

    /// The band as it is written on the wire, in the database and in exports.
    pub fn as_str(self) -> &'static str {
        match self {
            AgeBand::From18To64 => "18-64",
            AgeBand::From65To74 => "65-74",
            AgeBand::From75To84 => "75-84",
            AgeBand::From85 => "85+",
        }
    }

    /// The band written so.
    pub fn parse(text: &str) -> Option<AgeBand> {
        AgeBand::ALL.into_iter().find(|band| band.as_str() == text)
    }
}

/// Sex, as the person gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// In another way.
    Other,
}

impl Sex {
    /// Every value.
    pub const ALL: [Sex; 3] = [Sex::Female, Sex::Male, Sex::Other];

    /// The value as it is written on the wire, in the database and in exports.
    pub fn as_str(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
            Sex::Other => "other",
        }
    }

    /// The value written so.
    pub fn parse(text: &str) -> Option<Sex> {
        Sex::ALL.into_iter().find(|sex| sex.as_str() == text)
    }
}

/// Why a service ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    /// The person died.
    Died,
    /// Moved to a care home.
    CareHome,
    /// Went into hospital and did not return to the service.
    Hospital,
    /// Moved out of the area.
    MovedAway,
    /// No longer needs the service.
    NoLongerNeeded,
    /// Chose another service.
    ChoseAnother,
    /// Another reason.
    Other,
}

impl EndReason {
    /// Every reason.
    pub const ALL: [EndReason; 7] = [
        EndReason::Died,
        EndReason::CareHome,
        EndReason::Hospital,
        EndReason::MovedAway,
        EndReason::NoLongerNeeded,
        EndReason::ChoseAnother,
        EndReason::Other,
    ];

    /// The reason's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            EndReason::Died => "died",
            EndReason::CareHome => "care_home",
            EndReason::Hospital => "hospital",
            EndReason::MovedAway => "moved_away",
            EndReason::NoLongerNeeded => "no_longer_needed",
            EndReason::ChoseAnother => "chose_another",
            EndReason::Other => "other",
        }
    }

    /// The reason with this name.
    pub fn parse(text: &str) -> Option<EndReason> {
        EndReason::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// Who decided that a person opts out or in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// The person.
    Person,
    /// Somebody with authority to decide for them.
    Representative,
    /// A professional, in their best interests.
    BestInterests,
}

impl DecidedBy {
    /// Every value.
    pub const ALL: [DecidedBy; 3] = [DecidedBy::Person, DecidedBy::Representative, DecidedBy::BestInterests];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            DecidedBy::Person => "person",
            DecidedBy::Representative => "representative",
            DecidedBy::BestInterests => "best_interests",
        }
    }
}

/// Why a person opts out. A closed list: a free text would end up holding what nobody should read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OptOutReason {
    /// Would rather not be asked.
    DoesNotWantTo,
    /// It is upsetting or tiring.
    Burden,
    /// Does not trust what is done with the answers.
    Trust,
    /// Illness makes it unsuitable now.
    Health,
    /// Another reason, or none was given.
    NotGiven,
}

impl OptOutReason {
    /// Every reason.
    pub const ALL: [OptOutReason; 5] = [
        OptOutReason::DoesNotWantTo,
        OptOutReason::Burden,
        OptOutReason::Trust,
        OptOutReason::Health,
        OptOutReason::NotGiven,
    ];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            OptOutReason::DoesNotWantTo => "does_not_want_to",
            OptOutReason::Burden => "burden",
            OptOutReason::Trust => "trust",
            OptOutReason::Health => "health",
            OptOutReason::NotGiven => "not_given",
        }
    }
}

/// Why it was not the day for an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotTodayReason {
    /// The person said not today.
    AskedLater,
    /// The person was unwell.
    Unwell,
    /// Nobody was in.
    NotIn,
    /// There was no time or no quiet place.
    NoTime,
    /// Another reason.
    Other,
}

impl NotTodayReason {
    /// Every reason.
    pub const ALL: [NotTodayReason; 5] = [
        NotTodayReason::AskedLater,
        NotTodayReason::Unwell,
        NotTodayReason::NotIn,
        NotTodayReason::NoTime,
        NotTodayReason::Other,
    ];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            NotTodayReason::AskedLater => "asked_later",
            NotTodayReason::Unwell => "unwell",
            NotTodayReason::NotIn => "not_in",
            NotTodayReason::NoTime => "no_time",
            NotTodayReason::Other => "other",
        }
    }
}

/// What happened to a person, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Registered.
    Registered,
    /// Details corrected.
    Edited,
    /// Service ended.
    Ended,
    /// Moved to another provider.
    Transferred,
    /// Opted out.
    OptedOut,
    /// Opted in again.
    OptedIn,
    /// Took the answers received until then back from evidence and future datasets.
    Withdrew,
    /// It was not the day for an assessment.
    NotToday,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [EventKind; 8] = [
        EventKind::Registered,
        EventKind::Edited,
        EventKind::Ended,
        EventKind::Transferred,
        EventKind::OptedOut,
        EventKind::OptedIn,
        EventKind::Withdrew,
        EventKind::NotToday,
    ];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            EventKind::Registered => "registered",
            EventKind::Edited => "edited",
            EventKind::Ended => "ended",
            EventKind::Transferred => "transferred",
            EventKind::OptedOut => "opted_out",
            EventKind::OptedIn => "opted_in",
            EventKind::Withdrew => "withdrew",
            EventKind::NotToday => "not_today",
        }
    }

    /// The kind with this name.
    pub fn parse(text: &str) -> Option<EventKind> {
        EventKind::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
