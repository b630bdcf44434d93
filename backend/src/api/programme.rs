//! The programme's settings over HTTP.

use actix_web::{get, web};
use shared::error::Problem;
use shared::programme::Programme;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Reads the programme: dates, thresholds, providers, areas, lots, and the server's today.
#[utoipa::path(tag = "programme", operation_id = "read_programme", security(("session" = ["own_account"])),
    responses((status = 200, body = Programme), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/programme")]
pub async fn read(_: Require<may::OwnAccount>, state: web::Data<State>) -> Result<web::Json<Programme>> {
    Ok(web::Json(service::programme::read(&state.db.read).await?))
}
