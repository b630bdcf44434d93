//! The audit log over HTTP.

use actix_web::{get, web};
use shared::Page;
use shared::error::Problem;
use shared::user::AuditEntry;

use crate::api::user::PageQuery;
use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Lists who did what to which thing, newest first.
#[utoipa::path(tag = "audit", operation_id = "list_audit", security(("session" = ["read_audit"])), params(PageQuery),
    responses((status = 200, body = Page<AuditEntry>), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/audit")]
pub async fn list(
    _: Require<may::ReadAudit>,
    state: web::Data<State>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<Page<AuditEntry>>> {
    Ok(web::Json(service::audit::list(&state, query.page, query.per_page).await?))
}
