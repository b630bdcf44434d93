//! The spreadsheet that a reviewer is given: one sheet for the interface and one for each questionnaire, each text beside
//! its English, and a first sheet that says what to do. What `workbook` reads back.

use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};
use shared::fluent::State;
use shared::language::{Direction, Language};

use super::rows::{Part, Row};
use crate::error::{Error, Result};

/// The name of the sheet that explains.
pub const READ_ME: &str = "Read me";

/// Longest name of a sheet, in characters.
const MAX_SHEET: usize = 31;

/// Where each column is.
pub mod column {
    /// The id of the text.
    pub const ID: u16 = 0;
    /// Where it is seen.
    pub const PLACE: u16 = 1;
    /// The English.
    pub const ENGLISH: u16 = 2;
    /// The translation.
    pub const TRANSLATION: u16 = 3;
    /// Its state when the file was made.
    pub const STATE: u16 = 4;
    /// `yes` where a person has reviewed it.
    pub const REVIEWED: u16 = 5;
    /// The translation when the file was made; hidden.
    pub const BEFORE: u16 = 6;
}

/// The headings of a sheet for one language.
pub fn headings(tag: &str) -> [String; 7] {
    [
        "Id".into(),
        "Where it is seen".into(),
        "English".into(),
        format!("Translation ({tag})"),
        "State".into(),
        "Reviewed".into(),
        "Translation when this file was made".into(),
    ]
}

/// A state in words.
pub fn words(state: State) -> &'static str {
    match state {
        State::Reviewed => "reviewed",
        State::Unreviewed => "not reviewed",
        State::Stale => "English has changed",
        State::Missing => "missing",
    }
}

/// The name of each part's sheet: its own name, where a sheet can have it.
pub fn names(parts: &[Part]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let taken = |name: &str| {
            name.eq_ignore_ascii_case(READ_ME) || names.iter().any(|other| other.eq_ignore_ascii_case(name))
        };
        let fits = part.name.chars().count() <= MAX_SHEET && !taken(&part.name);
        let short: String = part.name.chars().take(MAX_SHEET - 4).collect();
        names.push(if fits { part.name.clone() } else { format!("{short} {index}") });
    }
    names
}

/// The file.
///
/// # Errors
/// `Internal` where it cannot be written.
pub fn write(language: &Language, parts: &[Part]) -> Result<Vec<u8>> {
    book(language, parts).map_err(Error::internal)
}

fn book(language: &Language, parts: &[Part]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    read_me(book.add_worksheet(), language)?;
    for (part, name) in parts.iter().zip(names(parts)) {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        texts(sheet, language, &part.rows)?;
    }
    book.save_to_buffer()
}

fn read_me(sheet: &mut Worksheet, language: &Language) -> std::result::Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(READ_ME)?;
    sheet.set_column_width(0, 100)?;
    let title = format!("Texts in {} ({})", language.name, language.tag);
    sheet.write_string_with_format(0, 0, title, &wrapped.clone().set_bold())?;
    let lines = [
        "Each row of the other sheets is one text: its English, and beside it the translation.",
        "To correct a text, write over it in the column “Translation”. To say that a text is right, write yes in the \
         column “Reviewed”. A blank translation changes nothing: the text that is there stays.",
        "Change nothing in the other columns, and add no rows. Rows that you do not need may stay as they are.",
        "What stands between { and } is put in by the app: a name, a number, a date. Leave it exactly as in the English, \
         at the place where your language needs it. Put in every one, and no other.",
        "Some texts have several forms, for one person, two people, many people. Each form begins on a line of its own with \
         a word between [ and ]. Translate what is behind it. You may have as many of the forms zero, one, two, few, many, \
         other as your language needs; one of them is marked with a * in front, as in the English.",
        "In a questionnaire every question has two wordings. Easy Read is the plainest: very short sentences, one idea in \
         each, words that everybody knows.",
        "A translation may be at most three times as long as the English, and 60 letters more. Of several forms the longest \
         counts.",
        "“English has changed” means that the English is another one since it was translated. People see the English until \
         you correct the translation, or write yes if it is right as it is.",
        "When you have finished, save the file as .xlsx and give it to the administrator, who loads it under “Languages”. It is \
         checked first. If anything is wrong, nothing is changed, and every row to put right is listed.",
    ];
    for (row, line) in (2_u32..).zip(lines) {
        sheet.write_string_with_format(row, 0, line, &wrapped)?;
    }
    Ok(())
}

fn texts(sheet: &mut Worksheet, language: &Language, rows: &[Row]) -> std::result::Result<(), XlsxError> {
    let right_to_left = language.direction == Direction::Rtl;
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Hair);
    // English stays readable in a sheet whose columns run the other way.
    let english = plain.clone().set_reading_direction(1).set_num_format("@");
    let head = english.clone().set_bold().set_background_color(Color::RGB(0x00D9_E2EC));
    let open = plain
        .clone()
        .set_unlocked()
        .set_num_format("@")
        .set_background_color(Color::RGB(0x00FF_FBE6))
        .set_reading_direction(if right_to_left { 2 } else { 1 });
    sheet.set_right_to_left(right_to_left);
    for (at, (heading, width)) in (0_u16..).zip(headings(language.tag).iter().zip([28, 32, 60, 60, 18, 11, 20])) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, heading, &head)?;
    }
    sheet.set_column_hidden(column::BEFORE)?;
    sheet.set_freeze_panes(1, 1)?;
    for (at, row) in (1_u32..).zip(rows) {
        let translation = row.translation.as_deref().unwrap_or_default();
        let reviewed = if row.state == State::Reviewed { "yes" } else { "" };
        sheet.write_string_with_format(at, column::ID, &row.id, &english)?;
        sheet.write_string_with_format(at, column::PLACE, &row.place, &english)?;
        sheet.write_string_with_format(at, column::ENGLISH, &row.english, &english)?;
        sheet.write_string_with_format(at, column::TRANSLATION, translation, &open)?;
        sheet.write_string_with_format(at, column::STATE, words(row.state), &english)?;
        sheet.write_string_with_format(at, column::REVIEWED, reviewed, &open)?;
        sheet.write_string_with_format(at, column::BEFORE, translation, &english)?;
    }
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX).max(1);
    sheet.autofilter(0, column::ID, last, column::REVIEWED)?;
    sheet.add_data_validation(
        1,
        column::REVIEWED,
        last,
        column::REVIEWED,
        &DataValidation::new().allow_list_strings(&["yes"])?,
    )?;
    // Without a password: against slips, not against people.
    sheet.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
    Ok(())
}
