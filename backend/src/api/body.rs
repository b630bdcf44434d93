//! Reading a body that is larger than the API's ordinary ones, up to a bound of its own.

use actix_web::web::{Bytes, Payload};
use actix_web::{HttpMessage, HttpRequest};

use crate::error::{Error, Result};

/// The whole body of this media type.
///
/// # Errors
/// `UnsupportedMediaType` for another one, `TooLarge` beyond `most` bytes, `Malformed` where it breaks off.
pub async fn read(request: &HttpRequest, body: Payload, media_type: &str, most: usize) -> Result<Bytes> {
    if !request.content_type().eq_ignore_ascii_case(media_type) {
        return Err(Error::UnsupportedMediaType);
    }
    let body = body.to_bytes_limited(most).await.map_err(|_| Error::TooLarge)?;
    body.map_err(|_| Error::Malformed("The file could not be read to its end. Send it again.".into()))
}
