//! Accounts.

use shared::Page;
use shared::user::{NewUser, OneTimePassword, UpdateUser, UserSummary};
use uuid::Uuid;

use super::ApiError;
use super::client::Call;

/// One page of the accounts.
pub async fn list(page: u64) -> Result<Page<UserSummary>, ApiError> {
    Call::get("/users").query("page", Some(page)).receive().await
}

/// Makes an account; the answer tells its one-time password, once.
pub async fn create(body: &NewUser) -> Result<OneTimePassword, ApiError> {
    Call::post("/users").json(body).receive().await
}

/// Changes an account.
pub async fn update(id: Uuid, body: &UpdateUser) -> Result<UserSummary, ApiError> {
    Call::put(format!("/users/{id}")).json(body).receive().await
}

/// Gives an account a new one-time password, told once.
pub async fn reset_password(id: Uuid) -> Result<OneTimePassword, ApiError> {
    Call::post(format!("/users/{id}/reset-password")).receive().await
}
