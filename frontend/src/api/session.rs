//! Signing in and out, and one's own account.

use shared::device::ResumeSession;
use shared::user::{ChangePassword, Me, SignIn};

use super::ApiError;
use super::client::Call;

/// Signs in; the browser keeps the cookie.
pub async fn sign_in(body: &SignIn) -> Result<Me, ApiError> {
    Call::post("/session").json(body).receive().await
}

/// Who is signed in. Waits no longer than `patience` milliseconds, where that is given.
pub async fn me(patience: Option<u32>) -> Result<Me, ApiError> {
    Call::get("/session").within(patience).receive().await
}

/// Begins a session again with this device's pass; the browser keeps the cookie.
pub async fn resume(body: &ResumeSession) -> Result<Me, ApiError> {
    Call::post("/session/resume").json(body).receive().await
}

/// Signs out on the server. Waits no longer than `patience` milliseconds, where that is given.
pub async fn sign_out(patience: Option<u32>) -> Result<(), ApiError> {
    Call::delete("/session").within(patience).done().await
}

/// Changes one's own password.
pub async fn change_password(body: &ChangePassword) -> Result<(), ApiError> {
    Call::put("/session/password").json(body).done().await
}
