//! Who may do what: the one table of role × permission. Routes require a permission; services check ownership.

use serde::{Deserialize, Serialize};

/// What an account is for. A respondent has no account and so no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Care worker of one provider.
    Worker,
    /// Registered manager of one provider.
    Manager,
    /// Council or NHS commissioner, over all providers.
    Commissioner,
    /// Independent evaluator.
    Evaluator,
    /// Runs the system; reads neither answers nor identities.
    Administrator,
}

impl Role {
    /// Every role, in the order of the permission table.
    pub const ALL: [Role; 5] = [Role::Worker, Role::Manager, Role::Commissioner, Role::Evaluator, Role::Administrator];

    /// The role's stable name, as on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Worker => "worker",
            Role::Manager => "manager",
            Role::Commissioner => "commissioner",
            Role::Evaluator => "evaluator",
            Role::Administrator => "administrator",
        }
    }

    /// The role with this stable name.
    pub fn parse(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether accounts of this role belong to exactly one provider.
    pub fn has_provider(self) -> bool {
        matches!(self, Role::Worker | Role::Manager)
    }

    /// Whether this role holds the permission.
    pub fn may(self, permission: Permission) -> bool {
        PERMISSIONS.iter().any(|(p, roles)| *p == permission && roles.contains(&self))
    }
}

/// Something a route can require.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Use one's own account: who am I, change password, sign out.
    OwnAccount,
    /// List the people of one's own provider and see their progress.
    ReadPeople,
    /// Capture an assessment, or record that it was not the day for it.
    Capture,
    /// Register, edit, end, transfer people; opt-outs.
    ManagePeople,
    /// Bring in past ratings of one's own provider from a file.
    ImportRatings,
    /// Aggregated, suppressed insight: cohort progress and KPIs.
    ReadInsight,
    /// Download datasets.
    DownloadDatasets,
    /// Read the instruments and the programme's settings.
    ReadInstruments,
    /// Load or withdraw instruments.
    ManageInstruments,
    /// Accounts: create, disable, reset.
    ManageUsers,
    /// Read the audit log.
    ReadAudit,
    /// Bring in what devices have sealed and could not send, without reading it.
    RecoverDevices,
}

/// The authorisation table: every permission and the roles that hold it. The only place that says so.
pub const PERMISSIONS: &[(Permission, &[Role])] = {
    use Permission as P;
    use Role::*;
    &[
        (P::OwnAccount, &[Worker, Manager, Commissioner, Evaluator, Administrator]),
        (P::ReadPeople, &[Worker, Manager]),
        (P::Capture, &[Worker, Manager]),
        (P::ManagePeople, &[Manager]),
        (P::ImportRatings, &[Manager]),
        (P::ReadInsight, &[Worker, Manager, Commissioner, Evaluator]),
        (P::DownloadDatasets, &[Commissioner, Evaluator]),
        (P::ReadInstruments, &[Worker, Manager, Commissioner, Evaluator, Administrator]),
        (P::ManageInstruments, &[Administrator]),
        (P::ManageUsers, &[Administrator]),
        (P::ReadAudit, &[Administrator]),
        (P::RecoverDevices, &[Administrator]),
    ]
};
