//! Evidence about groups: cohort progress and KPI 6.

use shared::evidence::{Cohort, CohortQuery, Kpi6Report};

use super::ApiError;
use super::client::Call;

/// The progress of a cohort, with what comes from too few people left out.
pub async fn cohort(query: &CohortQuery) -> Result<Cohort, ApiError> {
    Call::get("/cohort")
        .query("wave", Some(query.wave))
        .query("voice", Some(query.voice.as_str()))
        .query("provider", query.provider)
        .query("area", query.area)
        .query("lot", query.lot)
        .query("domain", query.domain.as_deref())
        .receive()
        .await
}

/// KPI 6 of every provider the caller may see.
pub async fn kpi6() -> Result<Kpi6Report, ApiError> {
    Call::get("/kpi6").receive().await
}
