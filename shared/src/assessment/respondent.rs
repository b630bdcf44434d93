//! Who answered, with what help, whose view it is, and how the answers were given: closed lists with stable names.

use serde::{Deserialize, Serialize};

use crate::error::{FieldCode, FieldError};
use crate::names::names;

/// Who gives the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The person, alone.
    #[serde(rename = "self")]
    Person,
    /// The person, with somebody's help.
    WithHelp,
    /// Somebody else on the person's behalf.
    OnBehalf,
}
names!(Who { Person => "self", WithHelp => "with_help", OnBehalf => "on_behalf" });

/// Whose voice an answer is: never pooled, and no change is computed from one to the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The person's own, alone or with help.
    #[default]
    #[serde(rename = "self")]
    Own,
    /// A proxy's.
    Proxy,
}
names!(Voice { Own => "self", Proxy => "proxy" });

impl Who {
    /// The voice of these answers.
    pub fn voice(self) -> Voice {
        match self {
            Who::Person | Who::WithHelp => Voice::Own,
            Who::OnBehalf => Voice::Proxy,
        }
    }
}

/// Who helped, or answered on behalf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Helper {
    /// A family member.
    Family,
    /// A friend or neighbour.
    Friend,
    /// An advocate.
    Advocate,
    /// A worker of the service being rated.
    ServiceWorker,
    /// Another professional.
    OtherProfessional,
    /// An interpreter.
    Interpreter,
}
names!(Helper {
    Family => "family", Friend => "friend", Advocate => "advocate", ServiceWorker => "service_worker",
    OtherProfessional => "other_professional", Interpreter => "interpreter",
});

/// Whose view a proxy gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Perspective {
    /// “What I think they would say.”
    TheirView,
    /// “My own view.”
    OwnView,
}
names!(Perspective { TheirView => "their_view", OwnView => "own_view" });

/// On what basis a proxy answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The person asked them to.
    AskedByPerson,
    /// The person cannot decide this, and it is in their best interests.
    BestInterests,
    /// Power of attorney or court order.
    LegalAuthority,
}
names!(Basis { AskedByPerson => "asked_by_person", BestInterests => "best_interests", LegalAuthority => "legal_authority" });

/// How the answers were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// On the worker's tablet.
    Tablet,
    /// On the person's or family's own device.
    OwnDevice,
    /// On paper, entered later.
    Paper,
    /// By telephone.
    Phone,
    /// In conversation, the worker entering.
    Conversation,
}
names!(Mode { Tablet => "tablet", OwnDevice => "own_device", Paper => "paper", Phone => "phone", Conversation => "conversation" });

/// Who answered, with what help and whose view it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// Who gives the answers.
    pub who: Who,
    /// Who helped or answered; needed unless the person answered alone.
    #[serde(default)]
    pub helper: Option<Helper>,
    /// Whose view it is; needed on behalf, and only then.
    #[serde(default)]
    pub perspective: Option<Perspective>,
    /// On what basis; needed on behalf, and only then.
    #[serde(default)]
    pub basis: Option<Basis>,
}

impl Respondent {
    /// Checks that what is said fits together.
    ///
    /// # Errors
    /// Every field that is missing or too many.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut need = |field: &str, given: bool, wanted: bool| {
            if wanted && !given {
                errors.push(FieldError::new(field, FieldCode::Required, "Choose one of these."));
            } else if given && !wanted {
                let message = "Leave this out: it does not go with who is answering.";
                errors.push(FieldError::new(field, FieldCode::Inconsistent, message));
            }
        };
        need("respondent.helper", self.helper.is_some(), self.who != Who::Person);
        need("respondent.perspective", self.perspective.is_some(), self.who == Who::OnBehalf);
        need("respondent.basis", self.basis.is_some(), self.who == Who::OnBehalf);
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}
