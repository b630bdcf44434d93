//! The single-page app's files, embedded in the binary, with their cache and security headers.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, ContentType, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::app::State;
use crate::crypto::hex;
use crate::error::Error;

/// The built pages. A build without them serves a page that says so.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../target/dist"]
struct Pages;

const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const NOT_BUILT: &str = "The pages were not built into this binary. Build them with: cargo xtask run\n";

/// The headers that every answer carries unless it has its own. Answers of the API hold what only their caller may read,
/// so nothing on the way or in the browser may keep them.
pub async fn security_headers<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let of_api = request.path().starts_with("/api/");
    let by_https = request.app_data::<web::Data<State>>().is_some_and(|state| state.secure_cookies);
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    let mut add = |name: &'static str, value: &'static str| {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    add("content-security-policy", CSP);
    add("x-content-type-options", "nosniff");
    add("referrer-policy", "no-referrer");
    add("cross-origin-opener-policy", "same-origin");
    add("cross-origin-resource-policy", "same-origin");
    add("permissions-policy", "camera=(), microphone=(), geolocation=()");
    if by_https {
        add("strict-transport-security", "max-age=31536000");
    }
    if of_api {
        add("cache-control", "no-store");
    }
    Ok(response)
}

/// Serves files by name and the app itself for every other address.
pub fn configure(config: &mut web::ServiceConfig) {
    config.default_service(web::to(serve));
}

async fn serve(request: HttpRequest) -> Result<HttpResponse, Error> {
    // What is below the API's address is never a page: either the method is wrong, or there is no such thing.
    if request.path().starts_with("/api/") {
        return Err(if request.match_pattern().is_some() { Error::MethodNotAllowed } else { Error::NotFound });
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(Error::MethodNotAllowed);
    }
    let path = request.path().trim_start_matches('/');
    // A name with a dot is a file; every other address is one of the app's own pages.
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    // Names that begin with a dot are not for the browser: the build's own folders.
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    if is_file && (hidden || path.ends_with(".br")) {
        return Err(Error::NotFound);
    }
    let name = if is_file { path } else { page_of(path) };
    match Pages::get(name) {
        Some(file) => Ok(answer(&request, name, file)),
        None if is_file => Err(Error::NotFound),
        None => Ok(HttpResponse::NotFound().content_type(ContentType::plaintext()).body(NOT_BUILT)),
    }
}

/// The page of an address: the staff's app, or one of the small apps of those who hold a private link.
fn page_of(path: &str) -> &'static str {
    let mut parts = path.split('/');
    match (parts.next(), parts.next()) {
        (Some("my"), Some("answer")) => "my/answer/index.html",
        (Some("my"), _) => "my/index.html",
        _ => "index.html",
    }
}

fn answer(request: &HttpRequest, name: &str, file: EmbeddedFile) -> HttpResponse {
    let says = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let brotli = says(header::ACCEPT_ENCODING)
        .filter(|accepted| accepts_brotli(accepted))
        .and_then(|_| Pages::get(&format!("{name}.br")));
    let tag = format!("\"{}{}\"", &hex(&file.metadata.sha256_hash())[..32], if brotli.is_some() { "-br" } else { "" });
    let known = says(header::IF_NONE_MATCH).is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag));
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::CACHE_CONTROL, cache_control(name)))
        .insert_header((header::ETAG, tag))
        .insert_header((header::VARY, "accept-encoding"));
    if known {
        return response.finish();
    }
    response.content_type(content_type(name, file.metadata.mimetype()));
    match brotli {
        Some(compressed) => response.insert_header((header::CONTENT_ENCODING, "br")).body(compressed.data.into_owned()),
        None => response.body(file.data.into_owned()),
    }
}

/// Whether `br` is among the encodings, and not with a weight of nothing.
fn accepts_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q == 0.0));
        name.trim().eq_ignore_ascii_case("br") && !refused
    })
}

fn content_type(name: &str, guess: &str) -> String {
    match name.rsplit('.').next() {
        Some("js" | "mjs") => "text/javascript; charset=utf-8".into(),
        Some("webmanifest") => "application/manifest+json".into(),
        Some("ftl") => "text/plain; charset=utf-8".into(),
        _ if guess.starts_with("text/") => format!("{guess}; charset=utf-8"),
        _ => guess.to_owned(),
    }
}

/// Names with a content hash never change; everything else is asked for anew.
fn cache_control(name: &str) -> &'static str {
    let hashed =
        name.split(['-', '.', '_']).any(|part| part.len() >= 16 && part.chars().all(|c| c.is_ascii_hexdigit()));
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(cache_control("outcomes-app-597d90855083f957_bg.wasm").contains("immutable"));
        assert!(cache_control("main-597d90855083f957.css").contains("immutable"));
        for name in ["index.html", "sw.js", "manifest.webmanifest", "locales/en.ftl"] {
            assert_eq!(cache_control(name), "no-cache", "{name}");
        }
    }

    #[test]
    fn private_links_have_small_apps_of_their_own() {
        for (path, page) in [
            ("", "index.html"),
            ("people/7", "index.html"),
            ("mystery", "index.html"),
            ("my", "my/index.html"),
            ("my/progress", "my/index.html"),
            ("my/answer", "my/answer/index.html"),
            ("my/answer/", "my/answer/index.html"),
        ] {
            assert_eq!(page_of(path), page, "{path}");
        }
    }

    #[test]
    fn types_and_encodings() {
        assert_eq!(content_type("a.js", "application/javascript"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("a.css", "text/css"), "text/css; charset=utf-8");
        assert_eq!(content_type("a.wasm", "application/wasm"), "application/wasm");
        assert!(accepts_brotli("gzip, deflate, br") && accepts_brotli("BR;q=0.5"));
        assert!(!accepts_brotli("gzip") && !accepts_brotli("br;q=0, gzip") && !accepts_brotli("brotli"));
    }
}
