//! Private links of a person, on the wire: somebody without an account answers once, or sees one person's progress.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assessment::PersonalOutcome;
use crate::instrument::{Instrument, Occasion};
use crate::needs::TextSize;

/// The header in which a holder's token travels. In an address it stands behind the `#`, which no browser sends.
pub const LINK_HEADER: &str = "x-link";
/// Days for which a link to answer is good.
pub const ANSWER_LINK_DAYS: i64 = 30;
/// Days for which a link to somebody's progress is good.
pub const PROGRESS_LINK_DAYS: i64 = 365;

/// What a link is good for, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkPurpose {
    /// Answering one assessment.
    Answer,
    /// Seeing the person's progress, with what they keep private from staff.
    Progress,
}

impl LinkPurpose {
    /// Every value.
    pub const ALL: [LinkPurpose; 2] = [LinkPurpose::Answer, LinkPurpose::Progress];

    /// The stable name, as on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            LinkPurpose::Answer => "answer",
            LinkPurpose::Progress => "progress",
        }
    }

    /// The value with this name.
    pub fn parse(name: &str) -> Option<LinkPurpose> {
        LinkPurpose::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }

    /// Days from the making of a link to its end.
    pub fn days(self) -> i64 {
        match self {
            LinkPurpose::Answer => ANSWER_LINK_DAYS,
            LinkPurpose::Progress => PROGRESS_LINK_DAYS,
        }
    }
}

/// Asking for a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    /// A UUIDv7 of the client's making.
    pub id: Uuid,
    /// What it is to be good for.
    pub purpose: LinkPurpose,
}

/// A link as it was made.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MadeLink {
    /// Its id.
    pub id: Uuid,
    /// What it is good for.
    pub purpose: LinkPurpose,
    /// 256 random bits, base64url. Told this once; whoever has it is the holder.
    pub token: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// It can be used.
    Active,
    /// It was answered with.
    Used,
    /// Its time is over, or, for answering, the person's service is.
    Expired,
    /// Somebody ended it.
    Revoked,
}

/// Who ended a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RevokedBy {
    /// Whoever held it.
    Holder,
    /// Staff of the person's provider.
    Staff,
}

/// A link as staff see it, without its token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonLink {
    /// Its id.
    pub id: Uuid,
    /// What it is good for.
    pub purpose: LinkPurpose,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// The name of whoever made it; none where that was at another provider.
    pub created_by: Option<String>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// What became of it.
    pub state: LinkState,
    /// Who ended it, where somebody did.
    pub revoked_by: Option<RevokedBy>,
}

/// What a link tells its holder about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LinkInfo {
    /// What it is good for.
    pub purpose: LinkPurpose,
    /// The name the person likes to be called.
    pub preferred_name: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// Whether it was answered with already.
    pub used: bool,
    /// How to show it to the person, where that is recorded.
    pub needs: Option<LinkNeeds>,
}

/// What a page needs to know to be readable for the person, and no more of their needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LinkNeeds {
    /// The tag of the language they read or listen in best.
    pub language: Option<String>,
    /// Whether they need Easy Read.
    pub easy_read: bool,
    /// How large text has to be.
    pub text_size: TextSize,
}

/// What a holder needs to answer, and no more of the person than that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LinkQuestionnaire {
    /// Whose life it is about.
    pub person: Uuid,
    /// The name they like to be called.
    pub preferred_name: String,
    /// The version to ask.
    pub instrument: Instrument,
    /// Baseline, or follow-up where an earlier assessment exists.
    pub occasion: Occasion,
    /// The personal outcomes named before and shared with staff, latest set.
    pub personal_outcomes: Vec<PersonalOutcome>,
}
