//! Private links of a person: what staff do with them, and what a holder does with the token alone.

use shared::assessment::Receipt;
use shared::link::{LinkInfo, LinkQuestionnaire, MadeLink, NewLink, PersonLink};
use shared::progress::PersonProgress;
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// The links of a person, latest first.
pub async fn list(person: Uuid) -> Result<Vec<PersonLink>, ApiError> {
    Call::get(format!("/people/{person}/links")).receive().await
}

/// Makes a link; its token is told this once.
pub async fn make(person: Uuid, new: &NewLink) -> Result<MadeLink, ApiError> {
    Call::post(format!("/people/{person}/links")).json(new).receive().await
}

/// Ends a link.
pub async fn revoke(person: Uuid, link: Uuid) -> Result<(), ApiError> {
    Call::delete(format!("/people/{person}/links/{link}")).done().await
}

/// What a link is good for.
pub async fn read(token: &str) -> Result<LinkInfo, ApiError> {
    Call::get("/link").by_link(token).receive().await
}

/// What its holder is asked.
pub async fn questionnaire(token: &str) -> Result<LinkQuestionnaire, ApiError> {
    Call::get("/link/questionnaire").by_link(token).receive().await
}

/// Sends its holder's answers, written as JSON already. Repeating it gets the same receipt.
pub async fn submit(token: &str, id: Uuid, json: &str) -> Result<Receipt, ApiError> {
    Call::put(format!("/link/assessments/{id}")).by_link(token).written(json).receive().await
}

/// The progress of the person whose link it is.
pub async fn progress(token: &str) -> Result<PersonProgress, ApiError> {
    Call::get("/link/progress").by_link(token).receive().await
}

/// Ends the link that one holds.
pub async fn give_up(token: &str) -> Result<(), ApiError> {
    Call::delete("/link").by_link(token).done().await
}
