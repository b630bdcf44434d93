//! The app's texts in other languages, as the server has them.

use gloo_net::http::RequestBuilder;
use web_sys::RequestCredentials;

use super::ApiError;

/// The texts of an app in a language: one Fluent file. Kept by the browser and the service worker, and asked for anew
/// where there is a network.
///
/// # Errors
/// `Offline`; `NotOurs` for anything but texts.
pub async fn read(app: &str, language: &str) -> Result<String, ApiError> {
    let address = format!("/texts/{app}/{language}.ftl");
    let request = RequestBuilder::new(&address).credentials(RequestCredentials::Omit);
    let answer = request.send().await.map_err(|_| ApiError::Offline)?;
    let plain = answer.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/plain"));
    if !answer.ok() || !plain {
        return Err(ApiError::NotOurs);
    }
    answer.text().await.map_err(|_| ApiError::Offline)
}
