//! Refuses requests that change something and come from another site: by what the browser itself says of their origin.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error as ActixError, ResponseError};

use crate::error::Error;

/// Lets a request through if it only reads, or if it comes from our own pages or from a program (which sends neither
/// header). The cookie's `SameSite=Strict` stands beside this.
pub async fn guard<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, ActixError> {
    if request.method().is_safe() || is_same_site(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let response = Error::CrossSite.error_response();
    Ok(request.into_response(response).map_into_right_body())
}

fn is_same_site(request: &ServiceRequest) -> bool {
    let value = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match (value("sec-fetch-site"), value(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => {
            let host = origin.split_once("://").map_or("", |(_, host)| host);
            value(header::HOST.as_str()).is_some_and(|own| own == host)
        }
        (None, None) => true,
    }
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
