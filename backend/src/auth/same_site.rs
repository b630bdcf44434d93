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
