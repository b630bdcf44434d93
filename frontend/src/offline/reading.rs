//! Reading what staff need at the doorstep: from the server, or, where it cannot be reached, from what the device has taken
//! along. The one place that decides between them; what is from earlier says so.

use std::future::Future;
use std::pin::Pin;

use chrono::{DateTime, NaiveDate, Utc};
use shared::assessment::CaptureContext;
use shared::device::{DevicePack, Finished};
use shared::error::{ErrorCode, Problem};
use shared::instrument::Occasion;
use shared::needs::NeedsRecord;
use shared::person::{PeoplePage, PersonSummary};
use shared::progress::PersonProgress;
use uuid::Uuid;

use super::outbox;
use super::pack::{self, NoQuestions};
use crate::api::people::PeopleQuery;
use crate::api::{self, ApiError, contact};

/// Milliseconds that an answer is waited for where there is something from earlier to show.
const SHORT_PATIENCE: u32 = 3_000;

/// Something that was read, and whether it is from earlier.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<T> {
    /// What was read.
    pub value: T,
    /// When the server told it, if that was not just now.
    pub as_of: Option<DateTime<Utc>>,
}

/// The list of people.
///
/// # Errors
/// The server's, where the device has nothing to show in its place.
pub async fn people(account: Uuid, query: PeopleQuery) -> Result<Dated<PeoplePage>, ApiError> {
    let asked = query.clone();
    let fresh = |patience| -> Fresh<_> { Box::pin(async move { api::people::list(&asked, patience).await }) };
    read(account, fresh, |pack, today| Some(Ok(pack::list(pack, &query, today)))).await
}

/// Everything needed to ask somebody. Somebody whose answers wait on this device has been asked before, whatever the
/// server knows of it.
///
/// # Errors
/// The server's, where the device has nothing to show in its place; `Conflict` where they are not asked.
pub async fn capture(account: Uuid, person: Uuid) -> Result<Dated<CaptureContext>, ApiError> {
    let fresh = |patience| -> Fresh<_> { Box::pin(api::people::capture(person, patience)) };
    let mut read = read(account, fresh, |pack, today| match pack::capture(pack, person, today) {
        Ok(context) => Some(Ok(context)),
        Err(NoQuestions::NotAsked) => Some(Err(not_asked())),
        Err(NoQuestions::NotHere) => None,
    })
    .await?;
    if read.value.occasion == Occasion::Baseline && waits(account, person).await {
        read.value.occasion = Occasion::FollowUp;
    }
    Ok(read)
}

/// Somebody's ratings so far.
///
/// # Errors
/// The server's, where the device has nothing to show in its place.
pub async fn progress(account: Uuid, person: Uuid) -> Result<Dated<PersonProgress>, ApiError> {
    let fresh = |patience| -> Fresh<_> { Box::pin(api::people::progress(person, patience)) };
    read(account, fresh, |pack, today| pack::progress(pack, person, today).map(Ok)).await
}

/// How somebody stands.
///
/// # Errors
/// The server's, where the device has nothing to show in its place.
pub async fn standing(account: Uuid, person: Uuid) -> Result<Dated<PersonSummary>, ApiError> {
    let fresh = |patience| -> Fresh<_> {
        Box::pin(async move { api::people::get(person, patience).await.map(|detail| detail.summary) })
    };
    read(account, fresh, |pack, today| pack::summary(pack, person, today).map(Ok)).await
}

/// What somebody likes to be called: from what was taken along, and only else from the server.
pub async fn name(account: Uuid, person: Uuid) -> Option<String> {
    let packed = pack::current(account).and_then(|pack| pack::summary(&pack, person, pack::device_today()));
    match packed {
        Some(person) => Some(person.preferred_name),
        None => api::people::get(person, None).await.ok().map(|detail| detail.summary.preferred_name),
    }
}

/// What somebody needs to be informed and to answer; none where nothing is recorded.
///
/// # Errors
/// The server's, where the device has nothing to show in its place.
pub async fn needs(account: Uuid, person: Uuid) -> Result<Option<NeedsRecord>, ApiError> {
    let fresh = |patience| -> Fresh<_> { Box::pin(async move { api::needs::read(person, patience).await }) };
    let read = read(account, fresh, |pack, today| pack::capture(pack, person, today).ok().map(|asked| Ok(asked.needs)));
    Ok(read.await?.value)
}

type Fresh<T> = Pin<Box<dyn Future<Output = Result<T, ApiError>>>>;

async fn read<T>(
    account: Uuid,
    fresh: impl FnOnce(Option<u32>) -> Fresh<T>,
    packed: impl FnOnce(&DevicePack, NaiveDate) -> Option<Result<T, ApiError>>,
) -> Result<Dated<T>, ApiError> {
    let Some(pack) = pack::current(account) else {
        return fresh(None).await.map(|value| Dated { value, as_of: None });
    };
    // A tap at the doorstep must not wait for what the last one has waited for in vain.
    let error = if contact::is_out_of_reach() {
        ApiError::Offline
    } else {
        match fresh(Some(SHORT_PATIENCE)).await {
            Ok(value) => return Ok(Dated { value, as_of: None }),
            Err(error) if is_out_of_order(&error) => error,
            Err(error) => return Err(error),
        }
    };
    let today = pack::today(&pack, pack::device_today());
    match packed(&pack, today) {
        Some(found) => found.map(|value| Dated { value, as_of: Some(pack.made_at) }),
        None => Err(error),
    }
}

/// Whether the server was not reached, is in no state to answer anything, or does not know who asks: what an open vault
/// holds is theirs also while their session is being begun again.
fn is_out_of_order(error: &ApiError) -> bool {
    match error.code() {
        None => true,
        Some(code) => matches!(code, ErrorCode::Unavailable | ErrorCode::Internal | ErrorCode::NotSignedIn),
    }
}

/// The server's own refusal to ask somebody, as far as pages look at it.
fn not_asked() -> ApiError {
    ApiError::Problem(Box::new(Problem {
        kind: String::new(),
        title: String::new(),
        status: 409,
        code: ErrorCode::Conflict,
        detail: String::new(),
        request_id: String::new(),
        retry_after: None,
        errors: Vec::new(),
    }))
}

async fn waits(account: Uuid, person: Uuid) -> bool {
    let waiting = outbox::list(account).await.unwrap_or_default().0;
    waiting.iter().any(|kept| matches!(&kept.value.finished, Finished::Assessment(given) if given.person == person))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(code: ErrorCode) -> ApiError {
        let ApiError::Problem(problem) = not_asked() else { return ApiError::Offline };
        ApiError::Problem(Box::new(Problem { code, ..*problem }))
    }

    #[test]
    fn what_the_server_decides_is_not_passed_over() {
        let passing = [ErrorCode::Unavailable, ErrorCode::Internal, ErrorCode::NotSignedIn].map(problem);
        for error in [ApiError::Offline, ApiError::NotOurs].into_iter().chain(passing) {
            assert!(is_out_of_order(&error), "{error:?}");
        }
        for code in [ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::CrossSite, ErrorCode::TooManyTries] {
            assert!(!is_out_of_order(&problem(code)), "{code:?}");
        }
        assert_eq!(not_asked().code(), Some(ErrorCode::Conflict));
    }
}
