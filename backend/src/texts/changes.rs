//! What a spreadsheet that came back changes, and every row of it that cannot be taken: by sheet and row, all at once.
//! Pure: nothing is stored here.

use std::collections::{BTreeMap, HashMap};

use shared::error::{FieldCode, FieldError};
use shared::fluent::{State, differences, longest, normalise};
use shared::instrument::check::{MAX_SHORT, MAX_TEXT};
use shared::text::forbidden;

use super::INTERFACE;
use super::rows::{Part, Row};
use super::sheet::{READ_ME, column, headings, names};
use super::workbook::{Cell, Sheet};

/// One text that is to be another, or whose review is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The part.
    pub part: String,
    /// The id in it.
    pub id: String,
    /// The text from now on.
    pub text: String,
    /// Its English of today.
    pub english: String,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Rows read.
    pub rows: u64,
    /// What is to be changed.
    pub changes: Vec<Change>,
    /// Every fault; with one of them nothing may be changed.
    pub errors: Vec<FieldError>,
}

/// Looks a file through against the texts of today.
pub fn find(tag: &str, parts: &[Part], sheets: &[Sheet]) -> Found {
    let mut found = Found::default();
    let names = names(parts);
    let mut known = 0;
    for sheet in sheets.iter().filter(|sheet| !sheet.name.eq_ignore_ascii_case(READ_ME)) {
        let part = names.iter().zip(parts).find(|(name, _)| name.eq_ignore_ascii_case(&sheet.name));
        let Some((_, part)) = part else {
            let message = "There is no sheet of this name. Remove it, or give it the name that it had.";
            found.errors.push(fault(&sheet.name, None, FieldCode::Unknown, message));
            continue;
        };
        known += 1;
        if let Err(error) = check_head(tag, sheet) {
            found.errors.push(error);
            continue;
        }
        Look { sheet: &sheet.name, part, seen: HashMap::new(), found: &mut found }.rows(sheet);
    }
    if known == 0 && found.errors.is_empty() {
        let message = "None of the sheets with texts is in this file. Export again.";
        found.errors.push(FieldError::new("file", FieldCode::Required, message));
    }
    found
}

fn fault(sheet: &str, row: Option<u32>, code: FieldCode, message: impl Into<String>) -> FieldError {
    // A name that somebody typed is repeated only as far as any sheet's name goes.
    let sheet: String = sheet.chars().filter(|c| !forbidden(*c)).take(31).collect();
    let place = row.map_or_else(|| format!("sheet {sheet}"), |row| format!("sheet {sheet}, row {row}"));
    FieldError::new(place, code, message)
}

fn check_head(tag: &str, sheet: &Sheet) -> Result<(), FieldError> {
    let empty = BTreeMap::new();
    let head = sheet.rows.get(&1).unwrap_or(&empty);
    let text = |at: u16| head.get(&at).map(|cell| cell.text.trim()).unwrap_or_default();
    let wanted = headings(tag);
    let translation = text(column::TRANSLATION);
    if translation.starts_with("Translation (") && translation != wanted[usize::from(column::TRANSLATION)] {
        let message = "This sheet is of another language. Load it there.";
        return Err(fault(&sheet.name, Some(1), FieldCode::NotAllowed, message));
    }
    if (0_u16..).zip(&wanted).any(|(at, heading)| text(at) != heading) {
        let message = "The first row is not as it was when this file was made. Export again.";
        return Err(fault(&sheet.name, Some(1), FieldCode::Format, message));
    }
    Ok(())
}

/// Going through one sheet.
struct Look<'a> {
    sheet: &'a str,
    part: &'a Part,
    /// Where each id was seen first.
    seen: HashMap<String, u32>,
    found: &'a mut Found,
}

impl Look<'_> {
    fn rows(mut self, sheet: &Sheet) {
        let by_id: HashMap<&str, &Row> = self.part.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        let mut blank: Vec<(u32, &Row)> = Vec::new();
        for (number, cells) in sheet.rows.range(2..) {
            if cells.values().all(|cell| cell.text.trim().is_empty() && !cell.formula) {
                continue;
            }
            self.found.rows += 1;
            let id = cells.get(&column::ID).map(|cell| cell.text.trim()).unwrap_or_default();
            let Some(row) = by_id.get(id) else {
                let message = "There is no text with this id. Export again, and change no ids.";
                self.refuse(*number, FieldCode::Unknown, message);
                continue;
            };
            if let Some(first) = self.seen.insert(id.to_owned(), *number) {
                let message = format!("This id is in row {first} too. Keep one of the two rows.");
                self.refuse(*number, FieldCode::Duplicate, message);
                continue;
            }
            match self.row(row, cells) {
                Ok(Some(change)) => self.found.changes.push(change),
                Ok(None) if row.translation.is_none() => blank.push((*number, row)),
                Ok(None) => {}
                Err(faults) => {
                    for (code, message) in faults {
                        self.refuse(*number, code, message);
                    }
                }
            }
        }
        self.whole(&by_id, &blank);
    }

    /// A questionnaire is asked in a language only where every text of it is there.
    fn whole(&mut self, by_id: &HashMap<&str, &Row>, blank: &[(u32, &Row)]) {
        let part = &self.part.part;
        let begun = self.found.changes.iter().any(|change| change.part == *part);
        if part == INTERFACE || !begun {
            return;
        }
        let message =
            "A questionnaire is used in a language once every text of it is translated. Translate this one too.";
        for (number, _) in blank {
            self.refuse(*number, FieldCode::Required, message);
        }
        let gone = by_id.values().filter(|row| row.translation.is_none() && !self.seen.contains_key(&row.id)).count();
        if gone > 0 {
            let message = format!("{message} {gone} rows are not in this file: export again.");
            self.found.errors.push(fault(self.sheet, None, FieldCode::Required, message));
        }
    }

    fn refuse(&mut self, row: u32, code: FieldCode, message: impl Into<String>) {
        self.found.errors.push(fault(self.sheet, Some(row), code, message));
    }

    /// What one row changes, if anything.
    fn row(&self, row: &Row, cells: &BTreeMap<u16, Cell>) -> Result<Option<Change>, Vec<(FieldCode, String)>> {
        let one = |code, message: &str| vec![(code, message.to_owned())];
        if cells.values().any(|cell| cell.formula) {
            return Err(one(FieldCode::NotAllowed, "This row has a formula. Put the words themselves in its place."));
        }
        let text = |at: u16| cells.get(&at).map(|cell| cell.text.replace("\r\n", "\n")).unwrap_or_default();
        let marked = match text(column::REVIEWED).trim().to_lowercase().as_str() {
            "yes" | "y" | "x" | "✓" | "true" | "1" => true,
            "" | "no" => false,
            _ => return Err(one(FieldCode::NotAllowed, "In the column “Reviewed”, write yes or leave it blank.")),
        };
        if text(column::ENGLISH).trim() != row.english.trim() {
            let message = "The English of this row is not the English of today: it was changed in this file, or has changed \
                           since the file was made. Export again.";
            return Err(one(FieldCode::Inconsistent, message));
        }
        let given = text(column::TRANSLATION).trim().to_owned();
        if given.is_empty() {
            return if marked {
                let message = "This row says “reviewed” and has no translation. Write one, or clear the mark.";
                Err(one(FieldCode::Required, message))
            } else {
                Ok(None)
            };
        }
        if given.chars().any(|c| forbidden(c) && (c != '\n' || self.part.part != INTERFACE)) {
            let message = "Remove line breaks and the characters that cannot be shown (control characters).";
            return Err(one(FieldCode::ControlCharacters, message));
        }
        let current = row.translation.as_deref().unwrap_or_default();
        let is_reviewed = row.state == State::Reviewed;
        let before = text(column::BEFORE).trim().to_owned();
        if given == current && marked == is_reviewed {
            return Ok(None);
        }
        if before != current && given != current {
            // Nobody has touched this row, and somebody else has brought in another text since.
            if given == before && marked == (text(column::STATE).trim() == super::sheet::words(State::Reviewed)) {
                return Ok(None);
            }
            let message = "Somebody else has changed this translation since this file was made. Export again.";
            return Err(one(FieldCode::Inconsistent, message));
        }
        let text = self.check(row, &given)?;
        if text == current && marked == is_reviewed {
            return Ok(None);
        }
        Ok(Some(Change {
            part: self.part.part.clone(),
            id: row.id.clone(),
            text,
            english: row.english.clone(),
            reviewed: marked,
        }))
    }

    /// The text in normal form, if it may be shown.
    fn check(&self, row: &Row, given: &str) -> Result<String, Vec<(FieldCode, String)>> {
        let interface = self.part.part == INTERFACE;
        let mut faults = Vec::new();
        let mut text = given.to_owned();
        let (most, length) = if interface {
            match normalise(&row.id, given) {
                Ok(normal) => {
                    let differing = differences(&row.id, &row.english, &normal);
                    faults.extend(differing.into_iter().map(|message| (FieldCode::Inconsistent, message)));
                    text = normal;
                }
                Err(message) => faults.push((FieldCode::Format, message)),
            }
            (longest(&row.id, &row.english) * 3 + 60, longest(&row.id, &text))
        } else {
            let short = row.id.ends_with(".short") || row.id.ends_with(".short.easy");
            let most = row.english.chars().count() * 3 + 60;
            (most.min(if short { MAX_SHORT } else { MAX_TEXT }), given.chars().count())
        };
        if length > most {
            let message = format!("Shorten this to {most} characters or fewer; it has {length}.");
            faults.push((FieldCode::TooLong, message));
        }
        if faults.is_empty() { Ok(text) } else { Err(faults) }
    }
}
