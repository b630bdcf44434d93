//! Accounts and signing in, on the wire.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use validator::Validate;

use crate::role::{Permission, Role};

/// Shortest password, in characters.
pub const MIN_PASSWORD: u64 = 12;
/// Longest password, in characters: enough for any phrase, bounded because hashing costs.
pub const MAX_PASSWORD: u64 = 256;

/// Signing in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The account's e-mail address.
    pub email: String,
    /// Its password.
    pub password: String,
}

/// The signed-in account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Me {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The provider it belongs to, for workers and managers.
    pub provider: Option<Uuid>,
    /// What it may do.
    pub permissions: Vec<Permission>,
    /// Whether the password has to be changed before anything else.
    pub must_change_password: bool,
}

/// Changing one's own password. Every other session of the account ends.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The password until now.
    pub current: String,
    /// The new one, 12 to 256 characters.
    #[validate(length(min = 12, max = 256))]
    pub new: String,
}

/// A new account. The answer carries a one-time password that must be changed at the first sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewUser {
    /// E-mail address, unique, compared without regard to case.
    pub email: String,
    /// Whose it is, 1 to 80 characters.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The provider, for workers and managers; for no one else.
    pub provider: Option<Uuid>,
}

/// What an administrator may change of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UpdateUser {
    /// Whose it is, 1 to 80 characters.
    pub name: String,
    /// Whether it may sign in. Setting it to false ends its sessions.
    pub active: bool,
}

/// A one-time password, told once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OneTimePassword {
    /// The account.
    pub user: UserSummary,
    /// Tell it to the account's owner by another way than e-mail.
    pub password: String,
    /// Until when it can be signed in with.
    pub valid_until: DateTime<Utc>,
}

/// An account in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct UserSummary {
    /// Its id.
    pub id: Uuid,
    /// Its e-mail address.
    pub email: String,
    /// Whose it is.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The provider it belongs to.
    pub provider: Option<Uuid>,
    /// Whether it may sign in.
    pub active: bool,
    /// When it last signed in.
    pub last_signed_in_at: Option<DateTime<Utc>>,
}

/// One entry of the audit log: who did what to which thing, never what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AuditEntry {
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// The account; none for the command line.
    pub actor: Option<Uuid>,
    /// Whose account it is.
    pub actor_name: Option<String>,
    /// What was done: `person.opt_out`, `dataset.download`, …
    pub action: String,
    /// The kind of thing: `person`, `user`, …
    pub subject_kind: String,
    /// Its id.
    pub subject: Option<String>,
}
