//! One's own account: signing in and out, the password, and the PIN of this device.

mod on_this_device;
mod password;
mod pin;
mod sign_in;
mod sign_out;
mod unlock;

pub use password::PasswordPage;
pub use pin::PinPage;
pub use sign_in::SignInForm;
pub use sign_out::SignOutPage;
pub use unlock::UnlockPage;
