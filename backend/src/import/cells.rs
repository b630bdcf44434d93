//! What stands in the cells of a file of past ratings: exact values, and where what was refused stands. Pure.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use shared::answer::NonAnswer;
use shared::error::{FieldCode, FieldError};
use shared::instrument::Occasion;

use super::table::{Line, place};

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

    /// Whether something is noted of a column.
    pub fn is_refused(&self, column: &str) -> bool {
        let place = place(self.line.number, column);
        self.errors.iter().any(|error| error.field == place)
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

/// A day, written 2025-01-31 or 31/01/2025 and in no other way.
pub fn day(text: &str) -> Option<NaiveDate> {
    let form = if text.contains('/') { "%d/%m/%Y" } else { "%Y-%m-%d" };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = text.split(['/', '-']).collect();
    let year = if form.starts_with("%Y") { parts.first() } else { parts.last() };
    let written_well =
        parts.len() == 3 && parts.iter().all(|part| digits(part)) && year.is_some_and(|year| year.len() == 4);
    if written_well { NaiveDate::parse_from_str(text, form).ok() } else { None }
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
    }

    #[test]
    fn days_are_written_in_one_of_two_ways() {
        let expected = NaiveDate::from_ymd_opt(2025, 1, 31);
        assert_eq!(day("2025-01-31"), expected);
        assert_eq!(day("31/01/2025"), expected);
        assert_eq!(day("31/1/2025"), expected);
        for bad in [
            "",
            "2025-02-30",
            "01/31/2025",
            "31/01/25",
            "2025-01-31 ",
            "2025/01/31",
            "31-01-2025",
            "+2025-01-31",
            "2025-1-x",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
    }
}
