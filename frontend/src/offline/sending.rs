//! Sending what waits in the outbox, one at a time, and taking out what the server has in another way. It asks `api`; what
//! it learns it writes down in the outbox. When it is tried again by itself is decided in `pages/capture/by_itself.rs`.

use chrono::{DateTime, Utc};
use shared::device::Finished;
use shared::error::ErrorCode;
use uuid::Uuid;

use super::outbox::{self, Note, Trouble, Waiting};
use super::sent_log::{self, Entry};
use super::{Kept, StoreError, backoff};
use crate::api::{self, ApiError, contact};

/// What came of sending one.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// The server has it.
    Received(Arrival),
    /// It is still on this device, and why.
    Kept(Trouble),
    /// It was no longer waiting: another window has sent it.
    Gone,
}

/// How something arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// When.
    pub at: DateTime<Utc>,
    /// Of an assessment: whether it counts as completed.
    pub completed: Option<bool>,
}

/// Sends one that waits. Sending it twice is harmless: the server answers the same. `hurried` where it does not wait its
/// turn, because a person or a new network makes it hurry: failures before are then not counted against it.
///
/// # Errors
/// Where this device's store fails. What was waiting is then still there.
pub async fn send(account: Uuid, id: Uuid, hurried: bool) -> Result<Sent, StoreError> {
    let Some(kept) = outbox::get(account, id).await? else {
        return Ok(Sent::Gone);
    };
    match arrival(id, &kept.value).await {
        Ok(arrival) => {
            let (person, not_today, at) = (kept.value.person(), !kept.value.is_assessment(), arrival.at);
            // Noted first: whoever hears that it no longer waits finds that it was sent.
            sent_log::add(account, Entry { id, person, not_today, at }).await;
            outbox::settle(account, id, kept.revision).await?;
            Ok(Sent::Received(arrival))
        }
        Err(error) => {
            let trouble = trouble(&error);
            failed(account, vec![kept], &trouble, hurried).await?;
            Ok(Sent::Kept(trouble))
        }
    }
}

/// Writes down that trying these has failed.
///
/// # Errors
/// Where this device's store fails.
pub async fn failed(
    account: Uuid,
    these: Vec<Kept<Waiting>>,
    trouble: &Trouble,
    hurried: bool,
) -> Result<(), StoreError> {
    let refused = matches!(trouble, Trouble::Refused { .. });
    let noted = |kept: Kept<Waiting>| {
        let failures = if hurried { 1 } else { kept.value.failures.saturating_add(1) };
        let next_try_at = (!refused).then(|| next_try(failures));
        (kept, Note { trouble: Some(trouble.clone()), failures, next_try_at })
    };
    outbox::note(account, these.into_iter().map(noted).collect()).await
}

/// Puts off what was not tried, because the server could not be reached for another.
///
/// # Errors
/// Where this device's store fails.
pub async fn put_off(account: Uuid, these: Vec<Kept<Waiting>>) -> Result<(), StoreError> {
    let noted = |kept: Kept<Waiting>| {
        let failures = kept.value.failures.max(1);
        (kept, Note { trouble: None, failures, next_try_at: Some(next_try(failures)) })
    };
    outbox::note(account, these.into_iter().map(noted).collect()).await
}

fn next_try(failures: u32) -> DateTime<Utc> {
    backoff::next_try(Utc::now(), failures, js_sys::Math::random(), contact::wait())
}

async fn arrival(id: Uuid, waiting: &Waiting) -> Result<Arrival, ApiError> {
    match &waiting.finished {
        Finished::Assessment(given) => {
            let receipt = api::assessments::send(id, given).await?;
            // A receipt for something else is no receipt for this.
            if receipt.id != id {
                return Err(ApiError::NotOurs);
            }
            Ok(Arrival { at: receipt.received_at, completed: Some(receipt.completed) })
        }
        Finished::NotToday { person, attempt } => {
            api::people::not_today(*person, attempt).await?;
            Ok(Arrival { at: Utc::now(), completed: None })
        }
    }
}

/// What a failed try means for what waits.
fn trouble(error: &ApiError) -> Trouble {
    match error {
        ApiError::Offline | ApiError::NotOurs => Trouble::Unreached,
        ApiError::Problem(problem) => match problem.code {
            ErrorCode::NotSignedIn | ErrorCode::PasswordChangeRequired => Trouble::NotSignedIn,
            _ if error.may_pass() => Trouble::Unreached,
            code => Trouble::Refused { code, fields: problem.errors.clone(), request_id: problem.request_id.clone() },
        },
    }
}

/// Whether the server has something that it would not take from here.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrived {
    /// It has.
    Yes,
    /// It has not.
    NotYet,
    /// It could not be asked.
    Unasked(ApiError),
}

/// Asks whether the server has something refused, because an administrator has loaded the file that holds it.
///
/// # Errors
/// Where this device's store fails.
pub async fn has_arrived(account: Uuid, id: Uuid) -> Result<Arrived, StoreError> {
    let Some(kept) = outbox::get(account, id).await? else { return Ok(Arrived::Yes) };
    asked(id, &kept).await
}

/// Asks with the content: that something else is stored or held under its id does not say that this is.
async fn asked(id: Uuid, kept: &Kept<Waiting>) -> Result<Arrived, StoreError> {
    Ok(match api::custody::find(id, &kept.value.finished).await {
        Ok(_) => Arrived::Yes,
        Err(error) if error.code() == Some(ErrorCode::NotFound) => Arrived::NotYet,
        Err(error) => Arrived::Unasked(error),
    })
}

/// Takes something refused out of the outbox, if the server says now that it has it.
///
/// # Errors
/// Where this device's store fails.
pub async fn remove(account: Uuid, id: Uuid) -> Result<Arrived, StoreError> {
    let Some(kept) = outbox::get(account, id).await? else { return Ok(Arrived::Yes) };
    let arrived = asked(id, &kept).await?;
    if arrived == Arrived::Yes {
        outbox::settle(account, id, kept.revision).await?;
    }
    Ok(arrived)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::error::Problem;

    fn problem(code: ErrorCode) -> ApiError {
        ApiError::Problem(Box::new(Problem {
            kind: String::new(),
            title: String::new(),
            status: 0,
            code,
            detail: String::new(),
            request_id: "r".to_owned(),
            retry_after: None,
            errors: Vec::new(),
        }))
    }

    #[test]
    fn only_what_cannot_pass_later_is_called_refused() {
        for error in
            [ApiError::Offline, ApiError::NotOurs, problem(ErrorCode::Internal), problem(ErrorCode::Unavailable)]
        {
            assert_eq!(trouble(&error), Trouble::Unreached);
        }
        assert_eq!(trouble(&problem(ErrorCode::TooManyTries)), Trouble::Unreached);
        assert_eq!(trouble(&problem(ErrorCode::NotSignedIn)), Trouble::NotSignedIn);
        for code in [ErrorCode::Invalid, ErrorCode::IdConflict, ErrorCode::NotFound, ErrorCode::TooLarge] {
            assert!(matches!(trouble(&problem(code)), Trouble::Refused { code: told, .. } if told == code));
        }
    }
}
