//! People who use the service, on the wire: the list, one person, and every dated event of taking part.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{FieldCode, FieldError};
use crate::text::{MAX_NAME, MAX_REFERENCE, check_line};
use crate::wave::DueStatus;

mod terms;

pub use terms::{AgeBand, DecidedBy, EndReason, EventKind, NotTodayReason, OptOutReason, Sex};

/// What a manager enters and may correct about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonForm {
    /// The provider's own reference, unique within the provider, 1 to 40 characters. Not an NHS number.
    pub reference: String,
    /// The name the person likes to be called, 1 to 80 characters. Kept encrypted.
    pub preferred_name: String,
    /// The area they live in.
    pub area: Uuid,
    /// The lot of the contract.
    pub lot: i16,
    /// First day of service.
    pub service_start: NaiveDate,
    /// Age band, if known.
    #[serde(default)]
    pub age_band: Option<AgeBand>,
    /// Sex, if given.
    #[serde(default)]
    pub sex: Option<Sex>,
}

impl PersonForm {
    /// The rules that need no look-up, for the form and again for the server.
    ///
    /// # Errors
    /// Every field that breaks one.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let checks = [
            check_line("reference", &self.reference, MAX_REFERENCE).and_then(|()| no_nhs_number(&self.reference)),
            check_line("preferred_name", &self.preferred_name, MAX_NAME),
        ];
        let errors: Vec<_> = checks.into_iter().filter_map(Result::err).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// The software keeps no NHS numbers: a reference that has the form of one is refused.
fn no_nhs_number(reference: &str) -> Result<(), FieldError> {
    if is_nhs_number(reference) {
        let message = "This has the form of an NHS number. Use a reference of your own.";
        return Err(FieldError::new("reference", FieldCode::NotAllowed, message));
    }
    Ok(())
}

/// Ten digits, however spaced, of which the last is the check digit: 11 less the remainder by 11 of the first nine with the
/// weights 10 to 2, and 0 for 11 (NHS Data Model and Dictionary, “NHS number”).
fn is_nhs_number(text: &str) -> bool {
    let digits: Option<Vec<u32>> =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_digit(10)).collect();
    let Some([first @ .., check]) = digits.as_deref().filter(|digits| digits.len() == 10) else { return false };
    let sum: u32 = first.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    (11 - sum % 11) % 11 == *check
}

/// Registering a person. The id is made by the client, so that a retry cannot register twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterPerson {
    /// A UUIDv7 of the client's making.
    pub id: Uuid,
    /// What is known of the person.
    pub person: PersonForm,
}

/// Ending a person's service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EndService {
    /// First day without service: not before the service start, not in the future.
    pub on: NaiveDate,
    /// Why.
    pub reason: EndReason,
}

/// Moving a person to another provider. From that day only the new provider sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// First day with the new provider: not before the service start, not in the future.
    pub on: NaiveDate,
    /// The new provider.
    pub provider: Uuid,
}

/// Opting out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OptOut {
    /// First day in force: not before the service start, not in the future.
    pub on: NaiveDate,
    /// Who decided.
    pub decided_by: DecidedBy,
    /// Why.
    pub reason: OptOutReason,
    /// Whether earlier answers are withdrawn from future datasets too.
    pub withdraw_earlier: bool,
}

/// Opting in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OptIn {
    /// First day in force: not before the opt-out, not in the future.
    pub on: NaiveDate,
    /// Who decided.
    pub decided_by: DecidedBy,
}

/// An attempt at an assessment: the person stays due. The id is made by the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NotToday {
    /// A UUIDv7 of the client's making.
    pub id: Uuid,
    /// When it was tried.
    pub at: DateTime<Utc>,
    /// Why not.
    pub reason: NotTodayReason,
}

/// A person in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonSummary {
    /// Their id.
    pub id: Uuid,
    /// The provider's reference.
    pub reference: String,
    /// The name they like to be called.
    pub preferred_name: String,
    /// Their area.
    pub area: Uuid,
    /// Their lot.
    pub lot: i16,
    /// First day of service.
    pub service_start: NaiveDate,
    /// Whether they are due.
    pub status: DueStatus,
    /// By when the next assessment is to be taken.
    pub due_on: Option<NaiveDate>,
    /// Day of the last completed assessment.
    pub last_completed_on: Option<NaiveDate>,
    /// Day of the last “not today” since then.
    pub last_attempt_on: Option<NaiveDate>,
}

/// How many people have each status, for the filters of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct StatusCounts {
    /// Baseline window open and no baseline yet.
    pub baseline_due: u64,
    /// Less than an interval old.
    pub up_to_date: u64,
    /// In the days of grace.
    pub due: u64,
    /// Past them.
    pub overdue: u64,
    /// Opted out.
    pub opted_out: u64,
    /// Ended.
    pub ended: u64,
}

/// The list of people with the counts for its filters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PeoplePage {
    /// The people of this page: overdue first, then by due day, then by name.
    pub people: crate::Page<PersonSummary>,
    /// Counts over all people of the provider that match the search, before the status filter.
    pub counts: StatusCounts,
    /// For managers: who was asked twice on one day in the last four weeks, as from two devices. Empty for others.
    pub asked_twice: Vec<AskedTwice>,
}

/// Assessments of one person, in one voice and on one day, that are all kept although one was meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AskedTwice {
    /// The person.
    pub person: Uuid,
    /// The name they like to be called.
    pub preferred_name: String,
    /// The day.
    pub on: NaiveDate,
    /// How many, 2 or more. Superseded ones are not counted.
    pub count: u64,
}

/// One event in a person's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonEvent {
    /// What happened.
    pub kind: EventKind,
    /// From which day.
    pub on: NaiveDate,
    /// The reason's stable name, where the kind has one.
    pub reason: Option<String>,
    /// Who decided, where the kind has it: a `DecidedBy` name.
    pub decided_by: Option<String>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// One assessment in a person's history: that it was done; never its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AssessmentSummary {
    /// Its id.
    pub id: Uuid,
    /// The day it was captured.
    pub captured_on: NaiveDate,
    /// Its wave.
    pub wave: i16,
    /// Who answered.
    pub who: crate::assessment::Who,
    /// Whether the overall items all have an answer or a stated non-answer.
    pub completed: bool,
    /// Whether staff may see the answers.
    pub shared_with_staff: bool,
    /// The later one that corrects it, if any.
    pub superseded_by: Option<Uuid>,
}

/// Everything about one person but their answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonDetail {
    /// As in the list.
    pub summary: PersonSummary,
    /// Their provider.
    pub provider: Uuid,
    /// Age band, if known.
    pub age_band: Option<AgeBand>,
    /// Sex, if given.
    pub sex: Option<Sex>,
    /// First day without service.
    pub ended_on: Option<NaiveDate>,
    /// First day of the opt-out.
    pub opted_out_on: Option<NaiveDate>,
    /// What happened, latest first.
    pub events: Vec<PersonEvent>,
    /// Assessments, latest first.
    pub assessments: Vec<AssessmentSummary>,
}

#[cfg(test)]
mod tests {
    use super::is_nhs_number;

    #[test]
    fn nhs_numbers_are_recognised_and_other_references_are_not() {
        // The examples of the NHS Data Model and Dictionary and of its test range.
        for number in ["943 476 5919", "9434765919", "943-476-5919", "9990000018"] {
            assert!(is_nhs_number(number), "{number}");
        }
        for reference in ["9434765918", "AL-0088", "1234567890", "943476591", "94347659199", ""] {
            assert!(!is_nhs_number(reference), "{reference}");
        }
    }
}
