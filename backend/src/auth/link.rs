//! The holder of a link: known by the token in a header, and by nothing else. No cookie is read, so that a colleague's
//! session in the same browser neither helps nor hinders.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use shared::link::LINK_HEADER;

use crate::app::State;
use crate::error::Error;

/// Whoever sent a token: its keyed hash. Whether there is such a link, and what it is good for, the service says.
pub struct Holder(pub Vec<u8>);

impl FromRequest for Holder {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(presented(request))
    }
}

fn presented(request: &HttpRequest) -> Result<Holder, Error> {
    let state = request.app_data::<web::Data<State>>().ok_or_else(|| Error::internal("no state"))?;
    let token = request.headers().get(LINK_HEADER).ok_or(Error::NotFound)?;
    Ok(Holder(state.keys.link_hash(token.to_str().map_err(|_| Error::NotFound)?)))
}
