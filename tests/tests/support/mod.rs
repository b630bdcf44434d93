//! A spreadsheet in the hands of another program: read with one library, changed, written with another; and the way to the
//! server and back.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::io::{Cursor, Write};

use calamine::{Data, Reader, Xlsx};
use reqwest::Response;
use rust_xlsxwriter::Workbook;
use shared::import::ImportReport;
use tests::world::Caller;

pub const ID: usize = 0;
pub const ENGLISH: usize = 2;
pub const TRANSLATION: usize = 3;
pub const STATE: usize = 4;
pub const REVIEWED: usize = 5;
pub const BEFORE: usize = 6;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Sheets by name, each with its rows.
#[derive(Clone, Default)]
pub struct Book(Vec<(String, Vec<Vec<String>>)>);

impl Book {
    pub fn read(bytes: &[u8]) -> Self {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let cell = |data: &Data| data.to_string();
        let sheets = book.sheet_names().into_iter().map(|name| {
            let range = book.worksheet_range(&name).unwrap();
            let rows = range.rows().map(|row| row.iter().map(cell).collect()).collect();
            (name, rows)
        });
        Self(sheets.collect())
    }

    /// Writes it; what begins with `=` is a formula, as when it is typed.
    pub fn write(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        for (name, rows) in &self.0 {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            for (r, row) in (0_u32..).zip(rows) {
                for (c, text) in (0_u16..).zip(row).filter(|(_, text)| !text.is_empty()) {
                    if text.starts_with('=') {
                        sheet.write_formula(r, c, text.as_str()).unwrap();
                    } else {
                        sheet.write_string(r, c, text).unwrap();
                    }
                }
            }
        }
        if self.0.is_empty() {
            book.add_worksheet().set_name("Read me").unwrap();
        }
        book.save_to_buffer().unwrap()
    }

    pub fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| name.as_str()).collect()
    }

    pub fn rename(&mut self, from: &str, to: &str) {
        self.0.iter_mut().find(|(name, _)| name == from).unwrap().0 = to.to_owned();
    }

    fn sheet(&mut self, name: &str) -> &mut Vec<Vec<String>> {
        &mut self.0.iter_mut().find(|(other, _)| other == name).unwrap().1
    }

    /// The row of a text, as a spreadsheet counts it.
    pub fn row(&self, sheet: &str, id: &str) -> usize {
        let (_, rows) = self.0.iter().find(|(name, _)| name == sheet).unwrap();
        1 + rows.iter().position(|row| row[ID] == id).unwrap_or_else(|| panic!("{sheet} has no row {id}"))
    }

    pub fn set(&mut self, sheet: &str, id: &str, column: usize, text: &str) {
        let row = self.row(sheet, id) - 1;
        self.sheet(sheet)[row][column] = text.to_owned();
    }

    pub fn get(&self, sheet: &str, id: &str, column: usize) -> &str {
        let (_, rows) = self.0.iter().find(|(name, _)| name == sheet).unwrap();
        &rows[self.row(sheet, id) - 1][column]
    }

    /// Every id of a sheet.
    pub fn ids(&self, sheet: &str) -> Vec<String> {
        let (_, rows) = self.0.iter().find(|(name, _)| name == sheet).unwrap();
        rows.iter().skip(1).map(|row| row[ID].clone()).collect()
    }

    /// Removes every other row of a sheet.
    pub fn keep(&mut self, sheet: &str, id: &str) {
        self.sheet(sheet).retain(|row| row[ID] == "Id" || row[ID] == id);
    }
}

/// A small file that is a thousand times as large once it is unpacked.
pub fn swollen() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let part = vec![b' '; 1024 * 1024];
    for _ in 0..80 {
        zip.write_all(&part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub async fn export(caller: &Caller, tag: &str) -> Vec<u8> {
    let answer = caller.get(&format!("/languages/{tag}/texts.xlsx")).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], XLSX);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let disposition = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert!(disposition.starts_with("attachment; filename=\"texts-") && disposition.contains(tag), "{disposition}");
    answer.bytes().await.unwrap().to_vec()
}

pub async fn load(caller: &Caller, tag: &str, file: &[u8], dry_run: bool) -> Response {
    let url = format!("{}/languages/{tag}/texts?dry_run={dry_run}", caller.base);
    caller.client.post(url).header("content-type", XLSX).body(file.to_vec()).send().await.unwrap()
}

pub async fn report(caller: &Caller, tag: &str, file: &[u8], dry_run: bool) -> ImportReport {
    let answer = load(caller, tag, file, dry_run).await;
    let (status, text) = (answer.status(), answer.text().await.unwrap());
    assert_eq!(status, 200, "{text}");
    let found: ImportReport = serde_json::from_str(&text).unwrap();
    assert!(found.errors.iter().all(|error| error.message.ends_with('.')), "{:?}", found.errors);
    found
}
