//! Texts in every language over HTTP: what the apps read, how far each language is, a reviewer's spreadsheet out and in.

use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use shared::error::Problem;
use shared::import::ImportReport;
use shared::language::LanguageState;

use crate::api::body;
use crate::app::State;
use crate::auth::{Require, may};
use crate::crypto::{hex, sha256};
use crate::error::{Error, Result};
use crate::service;
use crate::texts::App;
use crate::texts::workbook::MAX_BYTES;

/// The media type of a spreadsheet.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The texts of an app in one language: a Fluent resource. Public: it stands beside the pages.
#[get("/texts/{app}/{language}.ftl")]
pub async fn resource(
    request: HttpRequest,
    state: web::Data<State>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse> {
    let (app, language) = path.into_inner();
    let texts = service::text::resource(&state, App::parse(&app).ok_or(Error::NotFound)?, &language).await?;
    // Weak: the same texts may be sent compressed or not.
    let tag = format!("W/\"{}\"", &hex(&sha256(texts.as_bytes()))[..32]);
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = known.is_some_and(|tags| tags.split(',').any(|known| strong(known) == strong(&tag)));
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::CACHE_CONTROL, "no-cache")).insert_header((header::ETAG, tag));
    if known {
        return Ok(response.finish());
    }
    Ok(response.content_type("text/plain; charset=utf-8").body(texts))
}

/// Lists the languages and how far each is translated and reviewed.
#[utoipa::path(tag = "languages", operation_id = "list_languages",
    responses((status = 200, body = [LanguageState]), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/languages")]
pub async fn languages(state: web::Data<State>) -> Result<web::Json<Vec<LanguageState>>> {
    Ok(web::Json(service::text::states(&state).await?))
}

/// Downloads the texts of one language beside their English, as a spreadsheet to review. Every download is recorded.
#[utoipa::path(tag = "languages", operation_id = "export_texts", security(("session" = ["manage_instruments"])),
    params(("tag" = String, Path, description = "A language of the list, but not English.")),
    responses((status = 200, body = Vec<u8>, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[get("/languages/{tag}/texts.xlsx")]
pub async fn export(
    Require(caller, _): Require<may::ManageInstruments>,
    state: web::Data<State>,
    tag: web::Path<String>,
) -> Result<HttpResponse> {
    let file = service::text::export(&caller, &state, &tag).await?;
    let name = format!("texts-{}-{}.xlsx", *tag, state.today());
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(name)],
    };
    Ok(HttpResponse::Ok()
        .content_type(XLSX)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(disposition)
        .body(file))
}

/// How to load a spreadsheet.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TextsQuery {
    /// Only look: tell what would be changed and store nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// Loads a reviewed spreadsheet: all of it or nothing. Every bad row is in the report. Changed wordings of a questionnaire
/// make a new version of it, in use from today.
#[utoipa::path(tag = "languages", operation_id = "load_texts", security(("session" = ["manage_instruments"])),
    params(("tag" = String, Path, description = "A language of the list, but not English."), TextsQuery),
    request_body(content = Vec<u8>, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", description = "The spreadsheet, at most 8 MiB."),
    responses((status = 200, body = ImportReport), (status = "default", body = Problem, content_type = "application/problem+json")))]
#[post("/languages/{tag}/texts")]
pub async fn load(
    Require(caller, _): Require<may::ManageInstruments>,
    state: web::Data<State>,
    tag: web::Path<String>,
    query: web::Query<TextsQuery>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<web::Json<ImportReport>> {
    let body = body::read(&request, body, XLSX, MAX_BYTES).await?;
    Ok(web::Json(service::text::load(&caller, &state, &tag, &body, query.dry_run).await?))
}
