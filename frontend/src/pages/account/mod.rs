//! One's own account: signing in and changing the password.

mod password;
mod sign_in;

pub use password::PasswordPage;
pub use sign_in::SignInForm;
