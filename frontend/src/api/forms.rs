//! Paper forms: making one to print, those of a person, and finding one by its reference.

use shared::paper::{PaperForm, PaperFormSummary, PrintForm, Reference};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// Makes a form to print for a person; may be repeated.
pub async fn print(person: Uuid, body: &PrintForm) -> Result<PaperForm, ApiError> {
    Call::post(format!("/people/{person}/forms")).json(body).receive().await
}

/// The forms that were printed for a person, the latest first.
pub async fn of_person(person: Uuid) -> Result<Vec<PaperFormSummary>, ApiError> {
    Call::get(format!("/people/{person}/forms")).receive().await
}

/// The form with this reference.
pub async fn get(reference: Reference) -> Result<PaperForm, ApiError> {
    Call::get(format!("/forms/{reference}")).receive().await
}
