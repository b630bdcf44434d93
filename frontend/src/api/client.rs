//! One request and its answer: the cookie, the time limit, giving up when the asker is gone, and telling our own
//! errors from somebody else's page. It knows no operation.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use gloo_net::http::{Method, RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::device::ACTING_FOR as ACTING_FOR_HEADER;
use shared::error::{ErrorCode, FieldError, Problem};
use shared::link::LINK_HEADER;
use uuid::Uuid;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, RequestCache, RequestCredentials, RequestRedirect};
use yew::Callback;

use super::contact;

/// Where every operation lives.
pub const BASE: &str = "/api/v1";
/// Milliseconds until a request counts as unanswered.
const PATIENCE: u32 = 30_000;
/// The same for a file that is sent, which a slow line needs longer for.
const PATIENCE_FOR_FILES: u32 = 300_000;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ApiError {
    /// The server could not be reached, or did not answer in time. Whether it acted is not known.
    Offline,
    /// The server refused, and says why.
    Problem(Box<Problem>),
    /// Something answered that is not our server: a sign-in page of the network, a proxy, an older server.
    NotOurs,
}

impl ApiError {
    /// The server's code, if it was the server that answered.
    pub fn code(&self) -> Option<ErrorCode> {
        match self {
            ApiError::Problem(problem) => Some(problem.code),
            ApiError::Offline | ApiError::NotOurs => None,
        }
    }

    /// The refused fields, if the server named any.
    pub fn fields(&self) -> &[FieldError] {
        match self {
            ApiError::Problem(problem) => &problem.errors,
            ApiError::Offline | ApiError::NotOurs => &[],
        }
    }

    /// Whether the same request may well succeed later without any change.
    pub fn may_pass(&self) -> bool {
        match self {
            ApiError::Offline | ApiError::NotOurs => true,
            ApiError::Problem(problem) => matches!(
                problem.code,
                ErrorCode::Unavailable | ErrorCode::Internal | ErrorCode::TooManyTries | ErrorCode::NotSignedIn
            ),
        }
    }
}

thread_local! {
    static ACTING_FOR: Cell<Option<Uuid>> = const { Cell::new(None) };
    static SIGNED_OUT: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Says for which account this window acts from now on. The server refuses what comes with the cookie of another, which may
/// have signed in from a second window since.
pub fn act_for(account: Option<Uuid>) {
    ACTING_FOR.set(account);
}

/// Registers who is told when an answer says that nobody is signed in any more. The app does, once.
pub fn on_signed_out(callback: Callback<()>) {
    SIGNED_OUT.with_borrow_mut(|slot| *slot = Some(callback));
}

/// What a request carries.
pub(super) enum Body {
    /// Nothing.
    None,
    /// JSON, written already.
    Json(String),
    /// A text or file of this media type.
    Other(&'static str, JsValue),
}

/// A request that has not been sent yet.
pub(super) struct Call {
    method: Method,
    path: String,
    query: Vec<(&'static str, String)>,
    body: Body,
    patience: Option<u32>,
    link: Option<String>,
}

impl Call {
    fn new(method: Method, path: impl Into<String>) -> Call {
        Call { method, path: path.into(), query: Vec::new(), body: Body::None, patience: None, link: None }
    }

    pub(super) fn get(path: impl Into<String>) -> Call {
        Call::new(Method::GET, path)
    }

    pub(super) fn post(path: impl Into<String>) -> Call {
        Call::new(Method::POST, path)
    }

    pub(super) fn put(path: impl Into<String>) -> Call {
        Call::new(Method::PUT, path)
    }

    pub(super) fn delete(path: impl Into<String>) -> Call {
        Call::new(Method::DELETE, path)
    }

    /// Adds a query parameter, if it has a value.
    pub(super) fn query(mut self, name: &'static str, value: Option<impl ToString>) -> Call {
        self.query.extend(value.map(|value| (name, value.to_string())));
        self
    }

    /// Counts as unanswered after so many milliseconds, where something else is at hand then.
    pub(super) fn within(mut self, patience: Option<u32>) -> Call {
        self.patience = patience;
        self
    }

    /// Asks as the holder of a private link, whoever is signed in in this browser.
    pub(super) fn by_link(mut self, token: &str) -> Call {
        self.link = Some(token.to_owned());
        self
    }

    pub(super) fn json(mut self, body: &impl Serialize) -> Call {
        // A wire type always has a JSON form; an empty body would be refused by the server, with a code.
        self.body = Body::Json(serde_json::to_string(body).unwrap_or_default());
        self
    }

    /// With a body that was written as JSON before.
    pub(super) fn written(mut self, json: &str) -> Call {
        self.body = Body::Json(json.to_owned());
        self
    }

    pub(super) fn body(mut self, media_type: &'static str, body: JsValue) -> Call {
        self.body = Body::Other(media_type, body);
        self
    }

    /// Sends it and reads a JSON answer.
    pub(super) async fn receive<T: DeserializeOwned>(self) -> Result<T, ApiError> {
        // Boxed, so that the code of each operation holds a pointer to this work and not a copy of it.
        let text = Box::pin(self.text()).await?;
        serde_json::from_str(&text).map_err(|_| ApiError::NotOurs)
    }

    async fn text(self) -> Result<String, ApiError> {
        let (response, _flight) = self.send().await?;
        if !is_json(&response) {
            contact::lost();
            return Err(ApiError::NotOurs);
        }
        match response.text().await {
            Ok(text) => {
                contact::found();
                Ok(text)
            }
            Err(_) => {
                contact::lost();
                Err(ApiError::Offline)
            }
        }
    }

    /// Sends it and expects an answer without content.
    pub(super) async fn done(self) -> Result<(), ApiError> {
        let (response, _flight) = Box::pin(self.send()).await?;
        if response.status() != 204 {
            contact::lost();
            return Err(ApiError::NotOurs);
        }
        contact::found();
        Ok(())
    }

    async fn send(self) -> Result<(Response, Flight), ApiError> {
        let usual = if matches!(self.body, Body::Other(..)) { PATIENCE_FOR_FILES } else { PATIENCE };
        let flight = Flight::new(self.patience.unwrap_or(usual)).ok_or(ApiError::Offline)?;
        let signals_session = self.link.is_none() && !matches!(&*self.path, "/session" | "/session/resume");
        // Who is signed in, and what everybody is told, is asked whoever it is.
        let whoever = self.link.is_some() || matches!(&*self.path, "/session" | "/session/resume" | "/programme");
        let builder = RequestBuilder::new(&format!("{BASE}{}", self.path))
            .method(self.method)
            .query(self.query.iter().map(|(name, value)| (*name, value.as_str())))
            .header("Accept", "application/json, application/problem+json")
            .credentials(if self.link.is_some() { RequestCredentials::Omit } else { RequestCredentials::SameOrigin })
            .cache(RequestCache::NoStore)
            .redirect(RequestRedirect::Error)
            .abort_signal(Some(&flight.controller.signal()));
        let builder = match ACTING_FOR.get().filter(|_| !whoever) {
            Some(account) => builder.header(ACTING_FOR_HEADER, &account.to_string()),
            None => builder,
        };
        let builder = match &self.link {
            Some(token) => builder.header(LINK_HEADER, token),
            None => builder,
        };
        let request = match self.body {
            Body::None => builder.header("Content-Type", "application/json").build(),
            Body::Json(text) => builder.header("Content-Type", "application/json").body(text),
            Body::Other(media_type, body) => builder.header("Content-Type", media_type).body(body),
        };
        let Ok(response) = request.map_err(|_| ApiError::Offline)?.send().await else {
            contact::lost();
            return Err(ApiError::Offline);
        };
        if response.ok() {
            return Ok((response, flight));
        }
        // Being asked to wait before signing in again says nothing of the rest.
        if signals_session
            && matches!(response.status(), 429 | 503)
            && let Some(seconds) = response.headers().get("retry-after").and_then(|value| value.trim().parse().ok())
        {
            contact::asked_to_wait(seconds);
        }
        let error = problem(&response).await;
        if error.code().is_some() {
            contact::found()
        } else {
            contact::lost()
        }
        if signals_session && error.code() == Some(ErrorCode::NotSignedIn) {
            let callback = SIGNED_OUT.with_borrow(Clone::clone);
            if let Some(callback) = callback {
                callback.emit(());
            }
        }
        Err(error)
    }
}

/// A request on its way: dropped, it is aborted; after the time limit too.
struct Flight {
    controller: AbortController,
    _limit: Timeout,
}

impl Flight {
    fn new(patience: u32) -> Option<Flight> {
        let controller = AbortController::new().ok()?;
        let aborting = controller.clone();
        let limit = Timeout::new(patience, move || aborting.abort());
        Some(Flight { controller, _limit: limit })
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

fn is_json(response: &Response) -> bool {
    response.headers().get("content-type").is_some_and(|value| {
        let media_type = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        media_type == "application/json" || media_type == "application/problem+json"
    })
}

async fn problem(response: &Response) -> ApiError {
    if !is_json(response) {
        return ApiError::NotOurs;
    }
    match response.text().await {
        Err(_) => ApiError::Offline,
        Ok(text) => match serde_json::from_str(&text) {
            Ok(problem) => ApiError::Problem(Box::new(problem)),
            Err(_) => ApiError::NotOurs,
        },
    }
}
