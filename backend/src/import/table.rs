//! A CSV file as a table: its text, its heading, its lines with their numbers. Says what is wrong with a file as a file,
//! and never repeats what stands in it: a heading that is not ours may be somebody's name.

use csv::{ReaderBuilder, StringRecord};
use shared::error::{FieldCode, FieldError};

use super::marks::{self, Fault, Mark};
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
    /// How many columns are known, those that must be there among them.
    pub most: usize,
    /// Which columns there are, for whoever has another.
    pub help: &'a str,
}

/// A table with a heading that is as it should be.
#[derive(Debug)]
pub struct Table {
    columns: Vec<String>,
    /// The lines of data, or what is wrong with one as a line.
    pub lines: Vec<Result<Line, FieldError>>,
}

/// One line of data.
#[derive(Debug)]
pub struct Line {
    /// Its number in the file; the first line is line 1. A line with a line break in it has the number at which it begins.
    pub number: u64,
    record: StringRecord,
}

/// What reading a table came to: the table, or what is wrong with its heading.
pub type Read = Result<Table, Vec<FieldError>>;

impl Table {
    /// Reads a file. What is wrong with the heading, or leaves nothing to read, is returned within.
    ///
    /// # Errors
    /// `Invalid` for a file that cannot be read at all: empty, not UTF-8, too many lines.
    pub fn read(bytes: &[u8], heading: &Heading<'_>) -> Result<Read> {
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
        let (separator, text, first_line) = separator(text);
        let seen = marks::look(text.as_bytes(), separator.byte(), first_line);
        if let Some(line) = seen.too_wide {
            let message = "This line has more columns than a spreadsheet can have. Remove what is too much.";
            return Ok(Err(vec![FieldError::new(format!("line {line}"), FieldCode::TooLong, message)]));
        }
        let mut faults = seen.faults.into_iter().peekable();
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator.byte())
            .from_reader(text.as_bytes());
        let not_csv = |_| {
            unreadable(
                FieldCode::Format,
                "This file is not CSV. In the spreadsheet, save it as “CSV UTF-8” and try again.",
            )
        };
        let mut record = StringRecord::new();
        reader.read_record(&mut record).map_err(not_csv)?;
        if let Some(fault) = faults.next_if(|fault| before(fault, &reader)) {
            return Ok(Err(vec![mark_error(fault)]));
        }
        let width = record.len();
        let mut columns: Vec<String> = record.iter().map(|name| name.trim().to_owned()).collect();
        columns.truncate(columns.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1));
        let wrong = check_heading(&columns, heading, separator, first_line);
        if !wrong.is_empty() {
            return Ok(Err(wrong));
        }
        let mut numbers = Numbers { text: text.as_bytes(), at: 0, line: first_line };
        let mut lines = Vec::new();
        while reader.read_record(&mut record).map_err(not_csv)? {
            let fault = faults.next_if(|fault| before(fault, &reader));
            // What follows in a line that is bad already.
            while faults.next_if(|fault| before(fault, &reader)).is_some() {}
            if fault.is_none() && record.iter().all(str::is_empty) {
                continue;
            }
            let number = numbers.of(&record);
            lines.push(match fault {
                Some(fault) => Err(mark_error(fault)),
                None => line(&record, number, columns.len(), width, separator),
            });
            if lines.len() > MAX_LINES {
                let message = format!(
                    "This file has more than {MAX_LINES} lines. Divide it and bring in one part after the other."
                );
                return Err(unreadable(FieldCode::TooLong, &message));
            }
        }
        if lines.is_empty() {
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

/// What stands between two cells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Comma,
    Semicolon,
}

impl Separator {
    fn byte(self) -> u8 {
        if self == Separator::Comma { b',' } else { b';' }
    }

    fn name(self) -> &'static str {
        if self == Separator::Comma { "comma" } else { "semicolon" }
    }
}

/// Takes off the line by which a spreadsheet is told the separator (`sep=;`); gives it, the rest, and the number of the
/// rest's first line.
fn separator(text: &str) -> (Separator, &str, u64) {
    for (line, separator) in [("sep=,", Separator::Comma), ("sep=;", Separator::Semicolon)] {
        let Some(rest) = text.strip_prefix(line) else { continue };
        if let Some(rest) = ["\r\n", "\n", "\r"].into_iter().find_map(|end| rest.strip_prefix(end)) {
            return (separator, rest, 2);
        }
    }
    (Separator::Comma, text, 1)
}

/// Whether a mark stands in what was read so far.
fn before(fault: &Fault, reader: &csv::Reader<&[u8]>) -> bool {
    usize::try_from(reader.position().byte()).is_ok_and(|end| fault.at < end)
}

fn mark_error(fault: Fault) -> FieldError {
    let message = match fault.mark {
        Mark::Open => {
            "A quotation mark opens a text in this line and none closes it, so that the lines below belong to the text. Close it, or remove the mark."
        }
        Mark::Followed => {
            "A quotation mark opens a text in this line, and something follows the mark that closes it. Only the end of the cell may; write a mark within a text twice."
        }
    };
    FieldError::new(format!("line {}", fault.line), FieldCode::Format, message)
}

/// One line of a table with so many named columns, in a file whose heading is so wide: what goes beyond the named ones,
/// as a spreadsheet writes it, must be empty.
fn line(
    record: &StringRecord,
    number: u64,
    columns: usize,
    width: usize,
    separator: Separator,
) -> Result<Line, FieldError> {
    if !(columns..=width).contains(&record.len()) {
        let message = format!(
            "This line has {} columns and the heading has {columns}. Check for a {name} too many or too few; a text with a {name} needs quotation marks round it.",
            record.len(),
            name = separator.name(),
        );
        return Err(FieldError::new(format!("line {number}"), FieldCode::Format, message));
    }
    if let Some(beyond) = record.iter().skip(columns).position(|cell| !cell.is_empty()) {
        let message = "This column has no name in the heading. Name it there, or empty this cell.";
        let place = place(number, &(columns + beyond + 1).to_string());
        return Err(FieldError::new(place, FieldCode::Unknown, message));
    }
    Ok(Line { number, record: record.iter().take(columns).collect() })
}

fn check_heading(columns: &[String], heading: &Heading<'_>, separator: Separator, number: u64) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if let [only] = columns
        && separator == Separator::Comma
        && only.contains([';', '\t'])
    {
        let message = "The columns of this file are not separated by commas. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)”.";
        return vec![FieldError::new(format!("line {number}"), FieldCode::Format, message)];
    }
    if columns.len() > heading.most {
        let message =
            format!("The heading has {} columns, and only {} are known. {}", columns.len(), heading.most, heading.help);
        return vec![FieldError::new(format!("line {number}"), FieldCode::TooLong, message)];
    }
    for (index, column) in columns.iter().enumerate() {
        if !heading.required.contains(&column.as_str()) && !(heading.known)(column) {
            let message = format!("This column is not known. {}", heading.help);
            errors.push(FieldError::new(place(number, &(index + 1).to_string()), FieldCode::Unknown, message));
        } else if columns[..index].contains(column) {
            let message = "This column is there twice. Remove one of them.";
            errors.push(FieldError::new(place(number, column), FieldCode::Duplicate, message));
        }
    }
    for column in heading.required.iter().filter(|column| !columns.iter().any(|there| there == *column)) {
        let message = "This column is missing. Add it, with this very name in the first line.";
        errors.push(FieldError::new(place(number, column), FieldCode::Required, message));
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADING: Heading<'static> =
        Heading { required: &["a", "b"], known: &|name| name == "c", most: 5, help: "Use a, b, c." };

    fn read(text: &str) -> Result<Read> {
        Table::read(text.as_bytes(), &HEADING)
    }

    fn faults(text: &str) -> Vec<FieldError> {
        read(text).unwrap().unwrap_err()
    }

    fn fields(errors: &[FieldError]) -> Vec<&str> {
        errors.iter().map(|error| error.field.as_str()).collect()
    }

    /// What stands in column a, by line, and where a line is bad.
    fn lines(text: &str) -> (Vec<(u64, String)>, Vec<String>) {
        let table = read(text).unwrap().unwrap();
        let a = table.column("a");
        let good = table.lines.iter().flatten().map(|line| (line.number, line.cell(a).to_owned())).collect();
        let bad = table.lines.iter().filter_map(|line| line.as_ref().err()).map(|error| error.field.clone()).collect();
        (good, bad)
    }

    #[test]
    fn lines_keep_their_numbers() {
        let text = "\u{FEFF}b,a\r\n1,2\r\n\r\n,\r\n\"x\ny\",4\r\n5,6,7\r\n8,9";
        let (good, bad) = lines(text);
        assert_eq!(good, [(2, "2".into()), (5, "4".into()), (8, "9".into())]);
        assert_eq!(bad, ["line 7"]);
        let table = read(text).unwrap().unwrap();
        assert_eq!(table.lines[0].as_ref().unwrap().cell(table.column("c")), "");
        for end in ["\n", "\r\n", "\r"] {
            let (good, _) = lines(&["a,b", "1,2", "", "3,4", "5,6", ""].join(end));
            assert_eq!(good.iter().map(|line| line.0).collect::<Vec<_>>(), [2, 4, 5], "{end:?}");
        }
    }

    #[test]
    fn a_heading_is_checked_as_a_whole() {
        assert_eq!(
            fields(&faults("a,Margaret,c,c\n1,2,3,4\n")),
            ["line 1, column 2", "line 1, column c", "line 1, column b"]
        );
        assert!(faults("a,Margaret\n")[0].message.starts_with("This column is not known. Use"));
        assert_eq!(fields(&faults("a;b;c\n1;2;3\n")), ["line 1"]);
        assert_eq!(fields(&faults("a,\"b\nc\n1,2\n")), ["line 1"]);
    }

    #[test]
    fn a_heading_of_too_many_columns_is_one_fault() {
        for heading in ["a,b,x,x,x,x".to_owned(), "x,".repeat(16_000), ",".repeat(1_000_000)] {
            let found = faults(&format!("{heading}\n1,2\n"));
            assert_eq!(fields(&found), ["line 1"]);
            assert!(found[0].message.len() < 200);
        }
        assert_eq!(fields(&faults(&format!("a,b\n1,2\n{}\n", ",".repeat(20_000)))), ["line 3"]);
    }

    #[test]
    fn marks_that_do_not_close_as_they_should_make_a_line_bad() {
        let (good, bad) = lines("a,b\n1,2\n3,\"four\n5,6\n7,8\n");
        assert_eq!((good, bad), (vec![(2, "1".into())], vec!["line 3".into()]));
        let (good, bad) = lines("a,b\n\"1\"x\"y\",\"2\"3\n\"5\",6\n,\"\n\"z\n7,8\n");
        assert_eq!((good, bad), (vec![(3, "5".into()), (6, "7".into())], vec!["line 2".into(), "line 4".into()]));
        assert_eq!(lines("a,b\n1,2\n\"").1, ["line 3"]);
    }

    #[test]
    fn what_spreadsheets_add_is_taken() {
        let (good, bad) = lines("a,b,, ,\n1,2,,,\n3,4\n5,6,\n7,8,,x,\n9,10,,,,\n");
        assert_eq!(good, [(2, "1".into()), (3, "3".into()), (4, "5".into())]);
        assert_eq!(bad, ["line 5, column 4", "line 6"]);
        assert_eq!(fields(&faults("a,,b\n1,2,3\n")), ["line 1, column 2"]);
        for text in ["sep=,\r\na,b\r\n1,2\r\n", "\u{FEFF}sep=;\na;b\n1;\"2,\"\n"] {
            assert_eq!(lines(text), (vec![(3, "1".into())], Vec::new()), "{text:?}");
        }
        assert_eq!(fields(&faults("sep=;\na,b\n1,2\n"))[0], "line 2, column 1");
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        for bytes in [&b""[..], b"\n \n", b"\xFF\xFEa\0,\0b\0", b"a,b\n\xE9,1\n", b"a,b\n", b"a,b\n,\n"] {
            assert!(matches!(Table::read(bytes, &HEADING), Err(Error::Invalid(_))), "{bytes:?}");
        }
    }
}
