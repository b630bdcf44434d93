//! A CSV file as a table: its text, its heading, its lines with their numbers. Says what is wrong with a file as a file,
//! and never repeats what stands in it: a heading that is not ours may be somebody's name.

use csv::{ReaderBuilder, StringRecord};
use shared::error::{FieldCode, FieldError};

use crate::error::{Error, Result};

/// Most lines in one file: what can be stored in one go without keeping everybody else waiting.
pub const MAX_LINES: usize = 50_000;

const MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// What a heading may be.
pub struct Heading<'a> {
    /// Columns that must be there.
    pub required: &'a [&'a str],
    /// Whether another column is known.
    pub known: &'a dyn Fn(&str) -> bool,
    /// Which columns there are, for whoever has another.
    pub help: &'a str,
}

/// A table with a heading that is as it should be.
#[derive(Debug)]
pub struct Table {
    columns: Vec<String>,
    /// The lines of data.
    pub lines: Vec<Line>,
}

/// One line of data.
#[derive(Debug)]
pub struct Line {
    /// Its number in the file; the heading is line 1. A line with a line break in it has the number at which it begins.
    pub number: u64,
    record: StringRecord,
}

/// What reading a table came to: the table, or what is wrong with its heading.
pub type Read = Result<Table, Vec<FieldError>>;

impl Table {
    /// Reads a file. What is wrong with the heading is returned within, what is wrong with single lines goes to `errors`.
    ///
    /// # Errors
    /// `Invalid` for a file that cannot be read at all: empty, not UTF-8, too many lines.
    pub fn read(bytes: &[u8], heading: &Heading<'_>, errors: &mut Vec<FieldError>) -> Result<Read> {
        let unreadable = |code, message: &str| Error::field("file", code, message);
        let text = std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes)).map_err(|_| {
            unreadable(
                FieldCode::Format,
                "This file is not in UTF-8. In the spreadsheet, save it as “CSV UTF-8” and try again.",
            )
        })?;
        if text.trim().is_empty() {
            return Err(unreadable(
                FieldCode::Required,
                "This file is empty. Choose a file with a heading and at least one line.",
            ));
        }
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut records = reader.records();
        let not_csv = |_| {
            unreadable(
                FieldCode::Format,
                "This file is not CSV. In the spreadsheet, save it as “CSV UTF-8” and try again.",
            )
        };
        let first = records.next().transpose().map_err(not_csv)?.unwrap_or_default();
        let columns: Vec<String> = first.iter().map(|name| name.trim().to_owned()).collect();
        let faults = check_heading(&columns, heading);
        if !faults.is_empty() {
            return Ok(Err(faults));
        }
        let mut numbers = Numbers { text: text.as_bytes(), at: 0, line: 1 };
        let mut lines = Vec::new();
        for record in records {
            let record = record.map_err(not_csv)?;
            if record.iter().all(str::is_empty) {
                continue;
            }
            let number = numbers.of(&record);
            if record.len() == columns.len() {
                lines.push(Line { number, record });
            } else {
                let message = format!(
                    "This line has {} columns and the heading has {}. Check for a comma too many or too few; a text with a comma needs quotation marks round it.",
                    record.len(),
                    columns.len()
                );
                errors.push(FieldError::new(format!("line {number}"), FieldCode::Format, message));
            }
            if lines.len() + errors.len() > MAX_LINES {
                let message = format!(
                    "This file has more than {MAX_LINES} lines. Divide it and bring in one part after the other."
                );
                return Err(unreadable(FieldCode::TooLong, &message));
            }
        }
        if lines.is_empty() && errors.is_empty() {
            return Err(unreadable(
                FieldCode::Required,
                "This file has a heading and nothing below it. Add at least one line.",
            ));
        }
        Ok(Ok(Table { columns, lines }))
    }

    /// Where a column is.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// Every column in its place.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }
}

impl Line {
    /// What stands in a column; empty where the table has no such column.
    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|index| self.record.get(index)).unwrap_or_default()
    }

    /// What is wrong in a column of this line.
    pub fn error(&self, column: &str, code: FieldCode, message: impl Into<String>) -> FieldError {
        FieldError::new(place(self.number, column), code, message)
    }
}

/// Counts the lines of a text, of which the reader tells only where each record begins (and counts a line ended by CR
/// and LF to the record after it).
struct Numbers<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Numbers<'_> {
    /// The number of the line on which a record begins; records come in their order.
    fn of(&mut self, record: &StringRecord) -> u64 {
        let begin = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.at);
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let blank = self.text.get(begin..).map_or(0, |rest| rest.iter().take_while(|byte| is_end(byte)).count());
        let passed = self.text.get(self.at..begin + blank).unwrap_or_default();
        let ends = |index: usize, byte: u8| byte == b'\n' || (byte == b'\r' && passed.get(index + 1) != Some(&b'\n'));
        let lines = passed.iter().enumerate().filter(|(index, byte)| ends(*index, **byte)).count();
        self.line += u64::try_from(lines).unwrap_or_default();
        self.at = begin + blank;
        self.line
    }
}

/// Where something is, in the words that the user sees.
pub fn place(line: u64, column: &str) -> String {
    format!("line {line}, column {column}")
}

fn check_heading(columns: &[String], heading: &Heading<'_>) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if let [only] = columns
        && only.contains([';', '\t'])
    {
        let message = "The columns of this file are not separated by commas. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)”.";
        return vec![FieldError::new("line 1", FieldCode::Format, message)];
    }
    for (index, column) in columns.iter().enumerate() {
        if !heading.required.contains(&column.as_str()) && !(heading.known)(column) {
            let message = format!("This column is not known. {}", heading.help);
            errors.push(FieldError::new(place(1, &(index + 1).to_string()), FieldCode::Unknown, message));
        } else if columns[..index].contains(column) {
            let message = "This column is there twice. Remove one of them.";
            errors.push(FieldError::new(place(1, column), FieldCode::Duplicate, message));
        }
    }
    for column in heading.required.iter().filter(|column| !columns.iter().any(|there| there == *column)) {
        let message = "This column is missing. Add it, with this very name in the first line.";
        errors.push(FieldError::new(place(1, column), FieldCode::Required, message));
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADING: Heading<'static> =
        Heading { required: &["a", "b"], known: &|name| name == "c", help: "Use a, b, c." };

    fn read(text: &str) -> (Result<Read>, Vec<FieldError>) {
        let mut errors = Vec::new();
        (Table::read(text.as_bytes(), &HEADING, &mut errors), errors)
    }

    fn fields(errors: &[FieldError]) -> Vec<&str> {
        errors.iter().map(|error| error.field.as_str()).collect()
    }

    #[test]
    fn lines_keep_their_numbers() {
        let (table, errors) = read("\u{FEFF}b,a\r\n1,2\r\n\r\n,\r\n\"x\ny\",4\r\n5,6,7\r\n8,9");
        let table = table.unwrap().unwrap();
        let found: Vec<(u64, &str)> =
            table.lines.iter().map(|line| (line.number, line.cell(table.column("a")))).collect();
        assert_eq!(found, [(2, "2"), (5, "4"), (8, "9")]);
        assert_eq!(fields(&errors), ["line 7"]);
        assert_eq!(table.lines[0].cell(table.column("c")), "");
        for end in ["\n", "\r\n", "\r"] {
            let numbers: Vec<u64> = read(&["a,b", "1,2", "", "3,4", "5,6", ""].join(end))
                .0
                .unwrap()
                .unwrap()
                .lines
                .iter()
                .map(|l| l.number)
                .collect();
            assert_eq!(numbers, [2, 4, 5], "{end:?}");
        }
    }

    #[test]
    fn a_heading_is_checked_as_a_whole() {
        let faults = |text: &str| read(text).0.unwrap().unwrap_err();
        assert_eq!(
            fields(&faults("a,Margaret,c,c\n1,2,3,4\n")),
            ["line 1, column 2", "line 1, column c", "line 1, column b"]
        );
        assert!(faults("a,Margaret\n")[0].message.starts_with("This column is not known. Use"));
        assert_eq!(fields(&faults("a;b;c\n1;2;3\n")), ["line 1"]);
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        for bytes in [&b""[..], b"\n \n", b"\xFF\xFEa\0,\0b\0", b"a,b\n\xE9,1\n", b"a,b\n", b"a,b\n,\n"] {
            assert!(matches!(Table::read(bytes, &HEADING, &mut Vec::new()), Err(Error::Invalid(_))), "{bytes:?}");
        }
    }
}
