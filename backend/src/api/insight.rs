//! Evidence about groups over HTTP: cohort progress, KPI 6, needs.

use actix_web::{get, web};
use shared::error::Problem;
use shared::evidence::{Cohort, CohortQuery, Kpi6Report};
use shared::needs::NeedsReport;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// A cohort's progress from the baseline to a wave. Figures from too few people are not shown.
#[utoipa::path(tag = "insight", security(("session" = ["read_insight"])), params(CohortQuery),
    responses((status = 200, body = Cohort), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/cohort")]
pub async fn cohort(
    Require(caller, _): Require<may::ReadInsight>,
    state: web::Data<State>,
    query: web::Query<CohortQuery>,
) -> Result<web::Json<Cohort>> {
    Ok(web::Json(service::insight::cohort(&caller, &state, query.into_inner()).await?))
}

/// KPI 6 by provider: numerator, denominator and every exclusion.
#[utoipa::path(tag = "insight", security(("session" = ["read_insight"])),
    responses((status = 200, body = Kpi6Report), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/kpi6")]
pub async fn kpi6(
    Require(caller, _): Require<may::ReadInsight>,
    state: web::Data<State>,
) -> Result<web::Json<Kpi6Report>> {
    Ok(web::Json(service::insight::kpi6(&caller, &state).await?))
}

/// How many people have which needs to be informed and to answer, and whether these were met, by provider. Numbers of too
/// few people are not shown.
#[utoipa::path(tag = "insight", operation_id = "needs_report", security(("session" = ["read_insight"])),
    responses((status = 200, body = NeedsReport), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/insight/needs")]
pub async fn needs(
    Require(caller, _): Require<may::ReadInsight>,
    state: web::Data<State>,
) -> Result<web::Json<NeedsReport>> {
    Ok(web::Json(service::needs::report::read(&caller, &state).await?))
}
