//! Datasets over HTTP: the list, and each file as a stream of CSV.

use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType};
use actix_web::{HttpResponse, get, web};
use shared::dataset::DatasetList;
use shared::error::Problem;

use crate::app::State;
use crate::auth::{Require, may};
use crate::error::Result;
use crate::service;

/// Lists what can be downloaded.
#[utoipa::path(tag = "datasets", operation_id = "list_datasets", security(("session" = ["download_datasets"])),
    responses((status = 200, body = DatasetList), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/datasets")]
pub async fn list(_: Require<may::DownloadDatasets>, state: web::Data<State>) -> Result<web::Json<DatasetList>> {
    Ok(web::Json(service::dataset::list(&state).await?))
}

/// Downloads one file. Every download is recorded.
#[utoipa::path(tag = "datasets", security(("session" = ["download_datasets"])), params(("file" = String, Path, description = "A name of the list.")),
    responses((status = 200, body = String, content_type = "text/csv"), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/datasets/{file}")]
pub async fn download(
    Require(caller, _): Require<may::DownloadDatasets>,
    state: web::Data<State>,
    file: web::Path<String>,
) -> Result<HttpResponse> {
    let stream = service::dataset::download(&caller, &state, &file).await?;
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(file.into_inner())],
    };
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8; header=present")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(disposition)
        .streaming(stream))
}
