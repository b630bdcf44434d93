//! What stands in the cells of a file of past ratings: exact values, and where what was refused stands. Pure.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use shared::answer::NonAnswer;
use shared::error::{FieldCode, FieldError};
use shared::instrument::Occasion;

use super::table::Line;

/// One line as it is read: what is wrong with its cells beside what could be made of the others.
pub struct Draft<'a> {
    /// The line.
    pub line: &'a Line,
    /// What is wrong with it so far.
    pub errors: Vec<FieldError>,
}

impl Draft<'_> {
    /// Notes what is wrong in a column.
    pub fn refuse(&mut self, column: &str, code: FieldCode, message: impl Into<String>) {
        self.errors.push(self.line.error(column, code, message));
    }

    /// A cell that is empty or one of a closed list.
    pub fn choice<T>(
        &mut self,
        column: &str,
        index: Option<usize>,
        help: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let cell = self.line.cell(index);
        if cell.is_empty() {
            return None;
        }
        let value = parse(cell);
        if value.is_none() {
            self.refuse(column, FieldCode::NotAllowed, format!("Use {help}, exactly so, or leave the cell empty."));
        }
        value
    }
}

/// The number of the line that a field names.
pub fn line_of(field: &str) -> u64 {
    let digits: String = field.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_default()
}

/// The column in which a field of a submission stands.
pub fn column_of(field: &str) -> &str {
    match field {
        "captured_at" => "captured_on",
        "instrument.version" | "instrument.key" => "instrument_version",
        "shared_with_staff" => "shared",
        "person" => "reference",
        other => {
            ["answers.", "comments.", "respondent."].iter().find_map(|part| other.strip_prefix(part)).unwrap_or(other)
        }
    }
}

/// A whole number written in the one usual way.
pub fn exact_number(cell: &str) -> Option<i16> {
    let number: i16 = cell.parse().ok()?;
    (number.to_string() == cell).then_some(number)
}

/// The code that a cell of a rating stands for: a point or a non-answer, by its number or its name.
pub fn code(cell: &str) -> Option<i16> {
    exact_number(cell)
        .filter(|number| *number >= 0 || NonAnswer::from_code(*number).is_some())
        .or_else(|| NonAnswer::ALL.into_iter().find(|kind| kind.as_str() == cell).map(NonAnswer::code))
}

/// An occasion by its name.
pub fn occasion(cell: &str) -> Option<Occasion> {
    match cell {
        "baseline" => Some(Occasion::Baseline),
        "follow_up" => Some(Occasion::FollowUp),
        _ => None,
    }
}

/// `yes` or `no`.
pub fn yes_or_no(cell: &str) -> Option<bool> {
    match cell {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The moment that stands for a day of which no more is known.
pub fn noon(day: NaiveDate) -> DateTime<Utc> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    day.and_time(noon).and_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_taken_exactly_or_not_at_all() {
        assert_eq!(code("3"), Some(3));
        assert_eq!(code("-1"), Some(-1));
        assert_eq!(code("dont_know"), Some(-1));
        assert_eq!(code("not_answered"), Some(-4));
        assert_eq!(code("-5"), Some(-5));
        for bad in ["3 ", " 3", "03", "+3", "3.0", "-6", "three", "Dont_know", "٣", "99999999"] {
            assert_eq!(code(bad), None, "{bad}");
        }
        // In form a number; whether the scale has it is for the instrument to say.
        assert_eq!(code("0"), Some(0));
        assert_eq!(code("6"), Some(6));
    }

    #[test]
    fn fields_have_columns() {
        assert_eq!(column_of("answers.home.overall"), "home.overall");
        assert_eq!(column_of("respondent.helper"), "helper");
        assert_eq!(column_of("captured_at"), "captured_on");
        assert_eq!(line_of("line 12, column 3"), 12);
    }
}
