//! What the accessibility statement says of the organisation that answers for the service. The rest of it is text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days within which complaints and wishes are answered, where the organisation has not said.
pub const USUAL_ANSWER_DAYS: u32 = 10;

/// Who answers for the service's accessibility, and what was done for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Statement {
    /// The public body that answers for it, at most 120 characters.
    pub organisation: String,
    /// Its telephone number for this, at most 120 characters.
    #[serde(default)]
    pub phone: Option<String>,
    /// Its e-mail address for this, at most 120 characters.
    #[serde(default)]
    pub email: Option<String>,
    /// Its postal address for this, in one line of at most 120 characters.
    #[serde(default)]
    pub address: Option<String>,
    /// Days within which it answers, 1 to 60.
    pub answer_days: u32,
    /// When the statement was prepared.
    #[serde(default)]
    pub prepared_on: Option<NaiveDate>,
    /// When disabled people last tested the service; none where they have not.
    #[serde(default)]
    pub people_tested_on: Option<NaiveDate>,
}

impl Statement {
    /// What there is to say where nobody has configured it.
    pub fn of(organisation: String) -> Statement {
        Statement {
            organisation,
            phone: None,
            email: None,
            address: None,
            answer_days: USUAL_ANSWER_DAYS,
            prepared_on: None,
            people_tested_on: None,
        }
    }
}
