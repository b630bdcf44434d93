//! Reading a spreadsheet that came back: what stands in each cell, whatever program wrote it. Bounded: a small file can say
//! that it is very large. Knows nothing of what the cells mean.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use shared::error::FieldCode;

use crate::error::{Error, Result};

/// Largest file, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Most that a file may hold once it is unpacked, in bytes.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// Most rows and columns of a sheet that are read.
const MAX_ROWS: u32 = 20_000;
const MAX_COLUMNS: u32 = 64;

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// Whether that is worked out by a formula.
    pub formula: bool,
}

/// One sheet: its rows by their number, as the spreadsheet counts them from 1, and in each its cells by column from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows that have anything in them.
    pub rows: BTreeMap<u32, BTreeMap<u16, Cell>>,
}

/// Reads every sheet.
///
/// # Errors
/// `Invalid` for what is not such a file, is damaged or is larger than any that we give out.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>> {
    check_size(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| not_a_spreadsheet())?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        // A sheet of another kind, such as a chart, has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| not_a_spreadsheet())? {
            let (row, column) = cell.pos;
            let (text, formula) = (words(&cell.value), cell.formula.is_some());
            if text.is_empty() && !formula {
                continue;
            }
            if row >= MAX_ROWS || column >= MAX_COLUMNS {
                return Err(too_large());
            }
            let column = u16::try_from(column).map_err(|_| too_large())?;
            sheet.rows.entry(row + 1).or_default().insert(column, Cell { text, formula });
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "yes".into(),
        DataRef::Bool(false) => String::new(),
        DataRef::DateTime(day) => day.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Unpacks the file once, to nowhere, so that one that is far larger than it seems is refused before it is read.
fn check_size(bytes: &[u8]) -> Result<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_spreadsheet())?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| not_a_spreadsheet())?;
        let unpacked =
            std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()).map_err(|_| not_a_spreadsheet())?;
        left = left.checked_sub(unpacked).ok_or_else(too_large)?;
    }
    Ok(())
}

fn not_a_spreadsheet() -> Error {
    let message = "This file cannot be read as a spreadsheet. Save it as “Excel workbook (.xlsx)” and try again.";
    Error::field("file", FieldCode::Format, message)
}

fn too_large() -> Error {
    let message =
        "This file is larger than any that is given out here. Export again and put the changes into the new file.";
    Error::field("file", FieldCode::TooLong, message)
}
