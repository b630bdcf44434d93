//! Reading a definition file (TOML) with the line of every value, so that a fault can say where it is. Knows types and
//! fields, and nothing of what the files define.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as ValueError, StrDeserializer};
use toml::de::{DeTable, DeValue};

use super::{Fault, Rule, quote};

/// A file being read: its text, the line of every value by path (`sections/0/id`), and the faults so far.
pub(crate) struct Reader {
    /// Where each line begins, in bytes.
    starts: Vec<usize>,
    lines: RefCell<BTreeMap<String, usize>>,
    faults: RefCell<Vec<Fault>>,
}

/// Reads one value of a file; `None` says that a fault was recorded.
pub(crate) trait FromToml: Sized {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self>;
}

impl Reader {
    /// Reads the whole file as a `T`, and nothing of it that is not a `T`.
    ///
    /// # Errors
    /// Every syntax error; or else every value that is missing, unknown or of the wrong type.
    pub(crate) fn read<T: FromToml>(source: &str) -> Result<(T, Reader), Vec<Fault>> {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let reader = Reader { starts, lines: RefCell::default(), faults: RefCell::default() };
        let (root, errors) = DeTable::parse_recoverable(source);
        for error in &errors {
            let line = reader.line_at(error.span().map_or(0, |span| span.start));
            reader.faults.borrow_mut().push(Fault { line, rule: Rule::Syntax, message: error.message().to_owned() });
        }
        if !errors.is_empty() {
            return Err(reader.into_faults());
        }
        let root = DeValue::Table(root.into_inner());
        reader.lines.borrow_mut().insert(String::new(), 1);
        reader.index(&root, "");
        match T::from_toml(&reader, &root, "") {
            Some(value) if reader.faults.borrow().is_empty() => Ok((value, reader)),
            _ => Err(reader.into_faults()),
        }
    }

    /// Records a fault at a path, or at the nearest thing around it that has a line.
    pub(crate) fn fault(&self, path: &str, rule: Rule, message: impl Into<String>) {
        let line = self.line(path);
        self.faults.borrow_mut().push(Fault { line, rule, message: message.into() });
    }

    /// The value, or the faults if there are any, in the order of the file.
    pub(crate) fn finish<T>(self, value: T) -> Result<T, Vec<Fault>> {
        let faults = self.into_faults();
        if faults.is_empty() { Ok(value) } else { Err(faults) }
    }

    fn into_faults(self) -> Vec<Fault> {
        let mut faults = self.faults.into_inner();
        faults.sort();
        faults.dedup();
        faults
    }

    fn line(&self, path: &str) -> usize {
        let lines = self.lines.borrow();
        let mut path = path;
        loop {
            if let Some(line) = lines.get(path) {
                return *line;
            }
            path = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        }
    }

    fn line_at(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    fn index(&self, value: &DeValue<'_>, path: &str) {
        match value {
            DeValue::Table(table) => {
                for (key, value) in table.iter() {
                    let path = join(path, key.get_ref());
                    let line = self.line_at(key.span().start);
                    self.lines.borrow_mut().insert(path.clone(), line);
                    self.index(value.get_ref(), &path);
                }
            }
            DeValue::Array(array) => {
                for (index, value) in array.iter().enumerate() {
                    let path = join(path, &index.to_string());
                    let line = self.line_at(value.span().start);
                    self.lines.borrow_mut().insert(path.clone(), line);
                    self.index(value.get_ref(), &path);
                }
            }
            _ => {}
        }
    }

    fn wrong_type<T>(&self, path: &str, wanted: &str, value: &DeValue<'_>) -> Option<T> {
        let found = match value {
            DeValue::String(_) => "text in quotes",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a decimal number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
        self.fault(path, Rule::WrongType, format!("{} must be {wanted}; it is {found}.", quote(name)));
        None
    }

    /// Reads a word that stands for one of an enum's values.
    pub(crate) fn word<T: DeserializeOwned>(&self, value: &DeValue<'_>, path: &str) -> Option<T> {
        let text = String::from_toml(self, value, path)?;
        match T::deserialize(StrDeserializer::<ValueError>::new(&text)) {
            Ok(value) => Some(value),
            Err(error) => {
                let message: String = error.to_string().chars().take(300).collect();
                self.fault(path, Rule::UnknownValue, format!("{}.", message.escape_debug()));
                None
            }
        }
    }
}

/// The path of something inside something.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") }
}

/// The fields of one table, read by name; what is left at the end is unknown.
pub(crate) struct Fields<'r, 'd> {
    reader: &'r Reader,
    table: &'r DeTable<'d>,
    path: &'r str,
    known: RefCell<Vec<&'static str>>,
}

impl<'r, 'd> Fields<'r, 'd> {
    /// The fields of a value that must be a table.
    pub(crate) fn of(reader: &'r Reader, value: &'r DeValue<'d>, path: &'r str) -> Option<Self> {
        match value {
            DeValue::Table(table) => Some(Fields { reader, table, path, known: RefCell::default() }),
            other => reader.wrong_type(path, "a table", other),
        }
    }

    /// A field that may be left out: `None` inside where it is, `None` outside where it is wrong.
    pub(crate) fn optional<T: FromToml>(&self, name: &'static str) -> Option<Option<T>> {
        self.with(name, |reader, value, path| T::from_toml(reader, value, path))
    }

    /// A field that must be there.
    pub(crate) fn required<T: FromToml>(&self, name: &'static str) -> Option<T> {
        self.needed(name, self.optional(name))
    }

    /// A word that may be left out.
    pub(crate) fn optional_word<T: DeserializeOwned>(&self, name: &'static str) -> Option<Option<T>> {
        self.with(name, |reader, value, path| reader.word(value, path))
    }

    /// A word that must be there.
    pub(crate) fn required_word<T: DeserializeOwned>(&self, name: &'static str) -> Option<T> {
        self.needed(name, self.optional_word(name))
    }

    /// Every field, whatever its name.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &DeValue<'d>)> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()))
    }

    /// Reports every field that was not asked for.
    pub(crate) fn refuse_others(&self) {
        let known = self.known.borrow();
        for key in self.table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let message = format!("{} is not a field here; there are: {}.", quote(key.get_ref()), known.join(", "));
            self.reader.fault(&join(self.path, key.get_ref()), Rule::UnknownField, message);
        }
    }

    fn with<T>(
        &self,
        name: &'static str,
        read: impl FnOnce(&Reader, &DeValue<'d>, &str) -> Option<T>,
    ) -> Option<Option<T>> {
        self.known.borrow_mut().push(name);
        match self.table.get(name) {
            Some(value) => read(self.reader, value.get_ref(), &join(self.path, name)).map(Some),
            None => Some(None),
        }
    }

    fn needed<T>(&self, name: &str, found: Option<Option<T>>) -> Option<T> {
        if let Some(None) = found {
            self.reader.fault(self.path, Rule::MissingField, format!("{} is missing; add it.", quote(name)));
        }
        found.flatten()
    }
}

impl FromToml for String {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        match value {
            DeValue::String(text) => Some(text.clone().into_owned()),
            other => reader.wrong_type(path, "text in quotes", other),
        }
    }
}

impl FromToml for bool {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        match value {
            DeValue::Boolean(value) => Some(*value),
            other => reader.wrong_type(path, "true or false", other),
        }
    }
}

macro_rules! integers {
    ($($type:ty),+) => { $(
        impl FromToml for $type {
            fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
                let DeValue::Integer(number) = value else { return reader.wrong_type(path, "a whole number", value) };
                let parsed = <$type>::from_str_radix(number.as_str(), number.radix()).ok();
                if parsed.is_none() {
                    let message = format!("Use a whole number from {} to {}.", <$type>::MIN, <$type>::MAX);
                    reader.fault(path, Rule::WrongType, message);
                }
                parsed
            }
        }
    )+ };
}
integers!(i16, i64, u32, u64, usize);

impl FromToml for f64 {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let parsed = match value {
            DeValue::Float(number) => number.as_str().parse::<f64>().ok().filter(|number| number.is_finite()),
            DeValue::Integer(_) => i64::from_toml(reader, value, path).map(|number| number as f64),
            other => return reader.wrong_type(path, "a number", other),
        };
        if parsed.is_none() {
            reader.fault(path, Rule::WrongType, "Use a finite number.");
        }
        parsed
    }
}

impl FromToml for NaiveDate {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let text = match value {
            DeValue::Datetime(date) if date.time.is_none() && date.offset.is_none() => date.to_string(),
            DeValue::String(text) => text.clone().into_owned(),
            other => return reader.wrong_type(path, "a date such as 2024-09-09", other),
        };
        let parsed = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
        if parsed.is_none() {
            reader.fault(path, Rule::WrongType, "Use a date of the calendar, such as 2024-09-09.");
        }
        parsed
    }
}

impl<T: FromToml> FromToml for Vec<T> {
    fn from_toml(reader: &Reader, value: &DeValue<'_>, path: &str) -> Option<Self> {
        let DeValue::Array(array) = value else { return reader.wrong_type(path, "a list", value) };
        // Every element is read before any is missed, so that the faults of all of them are found.
        let read: Vec<Option<T>> = array
            .iter()
            .enumerate()
            .map(|(index, value)| T::from_toml(reader, value.get_ref(), &join(path, &index.to_string())))
            .collect();
        read.into_iter().collect()
    }
}
