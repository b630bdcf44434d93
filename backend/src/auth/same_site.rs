//! Refuses requests that change something and come from another site, and those for answers of the API as a page of their
//! own: by what the browser itself says of where they come from and what for.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error as ActixError, ResponseError};

use crate::error::Error;

/// Everything that answers with what only its caller may read.
const API: &str = "/api/v1/";
/// The files that the pages link to: of datasets, and the spreadsheets of the languages.
const DOWNLOADS: [(&str, &str); 2] = [("/api/v1/datasets/", ""), ("/api/v1/languages/", "/texts.xlsx")];

/// Lets a request through if it only reads, or if it comes from our own pages or from a program (which sends none of these
/// headers). The cookie's `SameSite=Strict` stands beside this. An address of the API typed into a browser is refused
/// however it is asked: whoever was handed a tablet to answer on would see people's names there.
pub async fn guard<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, ActixError> {
    if (request.method().is_safe() || is_same_site(&request)) && !is_navigation(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let response = Error::CrossSite.error_response();
    Ok(request.into_response(response).map_into_right_body())
}

fn is_same_site(request: &ServiceRequest) -> bool {
    let value = |name: &str| value(request, name);
    match (value("sec-fetch-site"), value(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => {
            let host = origin.split_once("://").map_or("", |(_, host)| host);
            value(header::HOST.as_str()).is_some_and(|own| own == host)
        }
        (None, None) => true,
    }
}

/// Whether a browser asks for an answer of the API to show it by itself. Downloads are left out: the pages link to
/// them, so that the browser streams them to disk, and they are sent as something to keep and not to show.
fn is_navigation(request: &ServiceRequest) -> bool {
    let path = request.path();
    let download = DOWNLOADS.iter().any(|(start, end)| path.starts_with(start) && path.ends_with(end));
    (path.starts_with(API) && !download)
        && (value(request, "sec-fetch-mode") == Some("navigate")
            || value(request, "sec-fetch-dest") == Some("document"))
}

fn value<'a>(request: &'a ServiceRequest, name: &str) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn passes(headers: &[(&str, &str)]) -> bool {
        let mut request = TestRequest::post().insert_header(("host", "outcomes.example.org"));
        for header in headers {
            request = request.insert_header(*header);
        }
        is_same_site(&request.to_srv_request())
    }

    #[test]
    fn the_api_is_no_page_and_the_pages_and_downloads_are() {
        let navigates = |path: &str, headers: &[(&str, &str)]| {
            let mut request = TestRequest::get().uri(path);
            for header in headers {
                request = request.insert_header(*header);
            }
            is_navigation(&request.to_srv_request())
        };
        let typed = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document"), ("sec-fetch-site", "none")];
        for path in [
            "/api/v1/people",
            "/api/v1/people?search=a",
            "/api/v1/device-pack",
            "/api/v1/datasets",
            "/api/v1/languages",
        ] {
            assert!(navigates(path, &typed), "{path}");
            assert!(navigates(path, &typed[..1]) && navigates(path, &typed[1..2]), "{path}");
            assert!(!navigates(path, &[("sec-fetch-mode", "cors"), ("sec-fetch-dest", "empty")]), "{path}");
            assert!(!navigates(path, &[]), "{path}");
        }
        let files = ["/api/v1/datasets/codebook.csv", "/api/v1/languages/pl/texts.xlsx"];
        for path in ["/", "/people", "/api/docs", "/api/openapi.json"].into_iter().chain(files) {
            assert!(!navigates(path, &typed), "{path}");
        }
    }

    #[test]
    fn own_pages_and_programs_pass_and_other_sites_do_not() {
        assert!(passes(&[]));
        assert!(passes(&[("sec-fetch-site", "same-origin")]));
        assert!(passes(&[("origin", "https://outcomes.example.org")]));
        for other in ["cross-site", "same-site", "", "anything"] {
            assert!(!passes(&[("sec-fetch-site", other)]), "{other}");
            assert!(!passes(&[("sec-fetch-site", other), ("origin", "https://outcomes.example.org")]), "{other}");
        }
        for other in [
            "null",
            "https://evil.example.org",
            "https://outcomes.example.org.evil.org",
            "https://outcomes.example.org:444",
        ] {
            assert!(!passes(&[("origin", other)]), "{other}");
        }
    }
}
