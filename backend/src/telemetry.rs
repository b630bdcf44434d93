//! Logs and metrics: JSON lines with a request id, Prometheus counters. Neither ever holds an answer, a name, a code, a
//! token, an address or the query of a URL.

use std::future::Future;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use prometheus::{Encoder, HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry, TextEncoder};
use tracing_subscriber::EnvFilter;

use crate::app::State;

tokio::task_local! {
    static REQUEST_ID: String;
}

/// The id of the request being answered; empty outside of one.
pub fn request_id() -> String {
    REQUEST_ID.try_with(Clone::clone).unwrap_or_default()
}

/// Starts JSON logging to standard error. `OUTCOMES_LOG` sets the level; unless set, it is `usual`.
pub fn init_logs(usual: &str) {
    let filter = EnvFilter::try_from_env("OUTCOMES_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let _ = tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_env_filter(filter).try_init();
}

/// The counters that `/metrics` shows.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    events: IntCounterVec,
}

impl Metrics {
    /// Fresh counters.
    ///
    /// # Errors
    /// Where two counters have one name.
    pub fn new() -> prometheus::Result<Self> {
        let registry = Registry::new();
        let requests = IntCounterVec::new(
            Opts::new("outcomes_http_requests_total", "Requests answered."),
            &["route", "method", "status"],
        )?;
        let seconds = HistogramVec::new(
            HistogramOpts::new("outcomes_http_request_seconds", "Time to answer, in seconds."),
            &["route", "method"],
        )?;
        let events = IntCounterVec::new(Opts::new("outcomes_events_total", "What happened, by kind."), &["kind"])?;
        registry.register(Box::new(requests.clone()))?;
        registry.register(Box::new(seconds.clone()))?;
        registry.register(Box::new(events.clone()))?;
        Ok(Self { registry, requests, seconds, events })
    }

    /// Counts one event: `assessment_accepted`, `assessment_repeated`, `sign_in_failed` …
    pub fn count(&self, kind: &'static str) {
        self.events.with_label_values(&[kind]).inc();
    }

    /// The counters as Prometheus reads them.
    pub fn render(&self) -> Vec<u8> {
        let mut text = Vec::new();
        let _ = TextEncoder::new().encode(&self.registry.gather(), &mut text);
        text
    }
}

/// Runs a future as the answering of one request, whose id it can then ask for.
async fn in_request<T>(id: String, work: impl Future<Output = T>) -> T {
    REQUEST_ID.scope(id, work).await
}

/// Gives each request an id, answers it, and writes one line and its counters. The route's pattern is logged, never the
/// path, so that no id of a person is in the logs.
pub async fn observe<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let started = Instant::now();
    let id = uuid::Uuid::now_v7().simple().to_string();
    // Anything may be sent as a method: only known ones become labels.
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS") => known.to_owned(),
        _ => "other".to_owned(),
    };
    let metrics = request.app_data::<actix_web::web::Data<State>>().map(|state| state.metrics.clone());
    in_request(id.clone(), async move {
        let mut result = next.call(request).await;
        let (route, status) = match &result {
            Ok(response) => (response.request().match_pattern(), response.status().as_u16()),
            Err(error) => (None, error.as_response_error().status_code().as_u16()),
        };
        let route = route.unwrap_or_else(|| "other".into());
        let elapsed = started.elapsed();
        if let Some(metrics) = metrics {
            metrics.requests.with_label_values(&[route.as_str(), method.as_str(), status.to_string().as_str()]).inc();
            metrics.seconds.with_label_values(&[route.as_str(), method.as_str()]).observe(elapsed.as_secs_f64());
        }
        if route.starts_with("/api") {
            let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
            tracing::info!(request_id = id, method, route, status, milliseconds, "answered");
        }
        if let (Ok(response), Ok(value)) = (&mut result, HeaderValue::from_str(&id)) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
        }
        result
    })
    .await
}
