//! Looks over the text of a CSV file before it is taken apart: where a quotation mark opens a text that does not end as it
//! should, and whether a line has more columns than any spreadsheet. Reads the marks just as the reader of records does,
//! which lets both pass. Pure.

/// Most columns that a spreadsheet can have.
pub const MOST_COLUMNS: usize = 16_384;

/// What is wrong with a quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is never closed: everything below it would be one cell.
    Open,
    /// It is closed, and the cell goes on.
    Followed,
}

/// A quotation mark that is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands, in bytes.
    pub at: usize,
    /// The line on which it stands.
    pub line: u64,
    /// What is wrong.
    pub mark: Mark,
}

/// What was seen.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Faults in their order.
    pub faults: Vec<Fault>,
    /// The first line with more columns than `MOST_COLUMNS`, behind which nothing was looked at.
    pub too_wide: Option<u64>,
}

/// Where in a cell.
#[derive(Clone, Copy)]
enum At {
    Begin,
    Plain,
    Quoted,
    Closed,
}

/// Looks over a text whose first line has the number `first`.
pub fn look(text: &[u8], delimiter: u8, first: u64) -> Seen {
    let mut seen = Seen::default();
    let (mut at, mut line, mut columns) = (At::Begin, first, 1_usize);
    let mut opened = Fault { at: 0, line, mark: Mark::Open };
    for (index, byte) in text.iter().copied().enumerate() {
        let ends = matches!(byte, b'\r' | b'\n');
        at = match at {
            At::Quoted if byte == b'"' => At::Closed,
            At::Quoted => At::Quoted,
            At::Closed if byte == b'"' => At::Quoted,
            _ if byte == delimiter => {
                columns += 1;
                if columns > MOST_COLUMNS {
                    seen.too_wide = Some(line);
                    return seen;
                }
                At::Begin
            }
            _ if ends => {
                columns = 1;
                At::Begin
            }
            At::Begin if byte == b'"' => {
                opened = Fault { at: index, line, mark: Mark::Open };
                At::Quoted
            }
            At::Closed => {
                seen.faults.push(Fault { mark: Mark::Followed, ..opened });
                At::Plain
            }
            At::Begin | At::Plain => At::Plain,
        };
        if byte == b'\n' || (byte == b'\r' && text.get(index + 1) != Some(&b'\n')) {
            line += 1;
        }
    }
    if matches!(at, At::Quoted) {
        seen.faults.push(opened);
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Vec<(u64, Mark)> {
        look(text.as_bytes(), b',', 1).faults.iter().map(|fault| (fault.line, fault.mark)).collect()
    }

    #[test]
    fn marks_that_close_as_they_should_are_no_faults() {
        for text in
            ["", "a,b\n1,2", "\"a\",\"b\"\r\n\"\",\"x \"\"y\"\" z\"", "\"a\nb\",c\n", "a\"b,c\"\n5\" wide,\"\"\"\""]
        {
            assert_eq!(marks(text), [], "{text:?}");
        }
    }

    #[test]
    fn a_mark_is_named_by_the_line_on_which_it_opens() {
        assert_eq!(marks("a,b\n1,\"two\n3,4\n5,6\n"), [(2, Mark::Open)]);
        assert_eq!(marks("a,b\r\n\"x\r\ny\"z,1\r\n2,\"3\"4\r\n"), [(2, Mark::Followed), (4, Mark::Followed)]);
        assert_eq!(marks("a\r\"b\" ,c"), [(2, Mark::Followed)]);
        assert_eq!(marks("a,b\n1,\"two\n3,\"four\"\n"), [(2, Mark::Followed)]);
        assert_eq!(look(b"\"a;\"", b';', 2).faults, []);
    }

    #[test]
    fn a_line_of_too_many_columns_is_the_last_that_is_looked_at() {
        let wide = ",".repeat(MOST_COLUMNS - 1);
        assert_eq!(look(wide.as_bytes(), b',', 1).too_wide, None);
        assert_eq!(look(format!("a\n{wide},\n\"").as_bytes(), b',', 1), Seen { faults: Vec::new(), too_wide: Some(2) });
    }
}
