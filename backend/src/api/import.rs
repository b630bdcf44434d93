//! Bringing in past ratings over HTTP.

use actix_web::{HttpRequest, post, web};
use serde::Deserialize;
use shared::error::Problem;
use shared::import::{ImportReport, MAX_BYTES};

use crate::api::body;
use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::import;

/// How to bring them in.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RatingsQuery {
    /// Only look: tell what would be found and store nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// Stores past ratings of the caller's provider from a CSV file: all of it or nothing. Every bad line is in the report.
#[utoipa::path(tag = "imports", security(("session" = ["import_ratings"])), params(RatingsQuery),
    request_body(content = String, content_type = "text/csv", description = "CSV in UTF-8 with a heading, at most 20 MiB."),
    responses((status = 200, body = ImportReport), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/imports/ratings")]
pub async fn ratings(
    Require(caller, _): Require<may::ImportRatings>,
    state: web::Data<State>,
    query: web::Query<RatingsQuery>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<web::Json<ImportReport>> {
    let body = body::read(&request, body, "text/csv", MAX_BYTES).await?;
    Ok(web::Json(import::ratings(&caller, &state, &body, query.dry_run).await?))
}
