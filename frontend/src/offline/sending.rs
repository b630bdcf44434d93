//! Sending what waits in the outbox, one at a time. It asks `api`; what it learns it writes down in the outbox. When it is
//! tried again by itself is decided in `pages/capture/by_itself.rs`.

use shared::assessment::Receipt;
use shared::error::ErrorCode;
use uuid::Uuid;

use super::StoreError;
use super::outbox::{self, Trouble};
use crate::api::{self, ApiError};

/// What came of sending one.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// The server has it.
    Received(Receipt),
    /// It is still on this device, and why.
    Kept(Trouble),
    /// It was no longer waiting: another window has sent it.
    Gone,
}

/// Sends one that waits. Sending it twice is harmless: the server answers the same receipt.
///
/// # Errors
/// Where this device's store fails. What was waiting is then still there.
pub async fn send(account: Uuid, id: Uuid) -> Result<Sent, StoreError> {
    let Some(waiting) = outbox::get(account, id).await? else {
        return Ok(Sent::Gone);
    };
    match api::assessments::send(id, &waiting.value.submission).await {
        Ok(receipt) if receipt.id == id => {
            outbox::settle(account, &receipt).await?;
            Ok(Sent::Received(receipt))
        }
        // A receipt for something else is no receipt for this.
        Ok(_) => keep(account, id, Trouble::Unreached).await,
        Err(error) => keep(account, id, trouble(&error)).await,
    }
}

async fn keep(account: Uuid, id: Uuid, trouble: Trouble) -> Result<Sent, StoreError> {
    outbox::note(account, id, trouble.clone()).await?;
    Ok(Sent::Kept(trouble))
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
