//! People: the list, one person, and everything that can happen to them but an assessment.

use shared::assessment::CaptureContext;
use shared::person::{
    EndService, NotToday, OptIn, OptOut, PeoplePage, PersonDetail, PersonForm, RegisterPerson, Transfer,
};
use shared::progress::PersonProgress;
use shared::wave::DueStatus;
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Which people to list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleQuery {
    /// Part of a name or reference; nothing for all.
    pub search: String,
    /// Only those of this status.
    pub status: Option<DueStatus>,
    /// Only those of this area.
    pub area: Option<Uuid>,
    /// Only those of this lot.
    pub lot: Option<i16>,
    /// Page number, from 1.
    pub page: u64,
    /// Rows a page, 1 to 200.
    pub per_page: u64,
}

/// The people of the caller's provider, with the counts of each status. Waits no longer than `patience` milliseconds, where
/// that is given.
pub async fn list(query: &PeopleQuery, patience: Option<u32>) -> Result<PeoplePage, ApiError> {
    let search = query.search.trim();
    Call::get("/people")
        .query("search", (!search.is_empty()).then_some(search))
        .query("status", query.status.map(DueStatus::as_str))
        .query("area", query.area)
        .query("lot", query.lot)
        .query("page", Some(query.page))
        .query("per_page", Some(query.per_page))
        .within(patience)
        .receive()
        .await
}

/// Everything about one person but their answers. Waits no longer than `patience` milliseconds, where that is given.
pub async fn get(id: Uuid, patience: Option<u32>) -> Result<PersonDetail, ApiError> {
    Call::get(format!("/people/{id}")).within(patience).receive().await
}

/// What can be corrected about one person.
pub async fn form(id: Uuid) -> Result<PersonForm, ApiError> {
    Call::get(format!("/people/{id}/edit")).receive().await
}

/// Registers somebody; may be repeated.
pub async fn register(body: &RegisterPerson) -> Result<PersonDetail, ApiError> {
    Call::post("/people").json(body).receive().await
}

/// Corrects what is known of somebody.
pub async fn update(id: Uuid, body: &PersonForm) -> Result<PersonDetail, ApiError> {
    Call::put(format!("/people/{id}")).json(body).receive().await
}

/// Ends their service.
pub async fn end(id: Uuid, body: &EndService) -> Result<PersonDetail, ApiError> {
    Call::post(format!("/people/{id}/end")).json(body).receive().await
}

/// Moves them to another provider; from then on they are out of sight here.
pub async fn transfer(id: Uuid, body: &Transfer) -> Result<(), ApiError> {
    Call::post(format!("/people/{id}/transfer")).json(body).done().await
}

/// Opts them out.
pub async fn opt_out(id: Uuid, body: &OptOut) -> Result<PersonDetail, ApiError> {
    Call::post(format!("/people/{id}/opt-out")).json(body).receive().await
}

/// Opts them in again.
pub async fn opt_in(id: Uuid, body: &OptIn) -> Result<PersonDetail, ApiError> {
    Call::post(format!("/people/{id}/opt-in")).json(body).receive().await
}

/// Records that it was not the day for an assessment; may be repeated.
pub async fn not_today(id: Uuid, body: &NotToday) -> Result<(), ApiError> {
    Call::post(format!("/people/{id}/not-today")).json(body).done().await
}

/// What is needed to capture an assessment. Waits no longer than `patience` milliseconds, where that is given.
pub async fn capture(id: Uuid, patience: Option<u32>) -> Result<CaptureContext, ApiError> {
    Call::get(format!("/people/{id}/capture")).within(patience).receive().await
}

/// Their ratings over time, as far as staff may see them. Waits no longer than `patience` milliseconds, where that is
/// given.
pub async fn progress(id: Uuid, patience: Option<u32>) -> Result<PersonProgress, ApiError> {
    Call::get(format!("/people/{id}/progress")).within(patience).receive().await
}
