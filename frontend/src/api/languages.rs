//! The languages, and the spreadsheets of their texts.

use shared::import::ImportReport;
use shared::language::LanguageState;

use super::ApiError;
use super::client::{BASE, Call};

/// The media type of a spreadsheet.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// How far every language is.
pub async fn list() -> Result<Vec<LanguageState>, ApiError> {
    Call::get("/languages").receive().await
}

/// Where the spreadsheet of a language is downloaded from: for an ordinary link.
pub fn address(tag: &str) -> String {
    format!("{BASE}/languages/{tag}/texts.xlsx")
}

/// Sends a spreadsheet back: only looked at with `dry_run`, otherwise loaded, all of it or nothing.
pub async fn load(tag: &str, file: &web_sys::File, dry_run: bool) -> Result<ImportReport, ApiError> {
    let call = Call::post(format!("/languages/{tag}/texts")).query("dry_run", Some(dry_run));
    call.body(XLSX, file.into()).receive().await
}
