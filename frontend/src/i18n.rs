//! The app's own texts, dates and numbers in the reader's language, from `locales/<lang>/*.ftl` (Fluent).
//! Holds no text itself. What instruments say is worded by the instruments.

mod fluent;
mod locale;

use std::borrow::Cow;
use std::rc::Rc;

use chrono::{DateTime, Local, NaiveDate, Timelike, Utc};
use shared::language::{ENGLISH, Language};
use yew::AttrValue;
use yew::prelude::*;

use fluent::Messages;
use locale::Locale;

/// The texts that an app is built with, one for each area of it, and its name, under which the server has those of the
/// other languages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Texts {
    /// `staff` or `respondent`.
    pub app: &'static str,
    /// The English files: name and content.
    pub english: &'static [(&'static str, &'static str)],
}

macro_rules! english {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../locales/en/", $name, ".ftl")))),+]
    };
}

/// The texts of the whole app.
pub const STAFF: Texts = Texts {
    app: "staff",
    english: english!(
        "common",
        "app",
        "display",
        "questions",
        "people",
        "needs",
        "links",
        "capture",
        "offline",
        "progress",
        "insight",
        "admin",
        "errors",
        "own",
        "statement",
        "languages",
        "paper",
    ),
};

/// The texts of answering by a private link.
pub const ANSWERING: Texts =
    Texts { app: "respondent", english: english!("common", "display", "questions", "own", "errors") };

/// The texts of reading by one.
pub const READING: Texts =
    Texts { app: "respondent", english: english!("common", "display", "progress", "own", "statement", "errors") };

/// A name and what stands for it in a text.
pub type Arg<'a> = (&'static str, Value<'a>);

/// A value put into a text.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, as they are.
    Text(Cow<'a, str>),
    /// A number; it decides plurals, and is grouped by thousands.
    Number(f64),
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Value::Number(number as f64)
            }
        })+
    };
}

numbers!(i16, i32, i64, u8, u32, u64, usize, f64);

/// The texts of one language, and the English ones in the place of those that it lacks.
#[derive(Clone)]
pub struct I18n(Rc<Inner>);

struct Inner {
    language: &'static Language,
    locale: Locale,
    messages: Messages,
    english: Option<I18n>,
}

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl I18n {
    /// The English texts of an app.
    pub fn english(texts: &Texts) -> I18n {
        I18n::read(ENGLISH, texts.english.iter().map(|(_, text)| (*text).to_owned()), None)
    }

    /// The texts of another language, as the server sends them; `english` stands in for what they lack.
    pub fn translated(language: &'static Language, texts: String, english: &I18n) -> I18n {
        I18n::read(language, std::iter::once(texts), Some(english.clone()))
    }

    fn read(language: &'static Language, texts: impl Iterator<Item = String>, english: Option<I18n>) -> I18n {
        let (locale, messages) = (Locale::new(language), Messages::read(texts));
        I18n(Rc::new(Inner { language, locale, messages, english }))
    }

    /// The language.
    pub fn reading(&self) -> &'static Language {
        self.0.language
    }

    /// The language's tag, as in instruments and in `lang`.
    pub fn language(&self) -> &'static str {
        self.0.language.tag
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.0.language.direction == shared::language::Direction::Rtl
    }

    /// Whether the server says that no person has reviewed some of these texts.
    pub fn is_unreviewed(&self) -> bool {
        self.0.messages.has("-unreviewed")
    }

    /// The text with this id. A missing one is shown as its id in brackets.
    pub fn t(&self, id: &str) -> AttrValue {
        self.t_args(id, &[])
    }

    /// The text with this id and values put in: `t_args("people-found", &[("n", 3.into())])`.
    pub fn t_args(&self, id: &str, args: &[Arg<'_>]) -> AttrValue {
        match self.find(id, args) {
            Some(text) => text,
            None => AttrValue::from(format!("[{id}]")),
        }
    }

    /// The text for one name of a closed list: `t_code("due-status", status.as_str())` is `due-status-overdue`.
    pub fn t_code(&self, prefix: &str, code: &str) -> AttrValue {
        self.t(&code_id(prefix, code))
    }

    /// The text with this id, if there is one.
    pub fn find(&self, id: &str, args: &[Arg<'_>]) -> Option<AttrValue> {
        match self.0.messages.format(id, args, &self.0.locale) {
            Some(text) => Some(text.into()),
            None => self.0.english.as_ref()?.find(id, args),
        }
    }

    /// A day in full: “20 October 2025”.
    pub fn date(&self, day: NaiveDate) -> AttrValue {
        self.0.locale.date(day).into()
    }

    /// A day without its year where it is this year's: “20 October”.
    pub fn date_short(&self, day: NaiveDate, today: NaiveDate) -> AttrValue {
        let same_year = chrono::Datelike::year(&day) == chrono::Datelike::year(&today);
        if same_year { self.0.locale.day_and_month(day).into() } else { self.date(day) }
    }

    /// A moment, in the device's time zone: “20 October 2025 at 14:05”.
    pub fn date_time(&self, moment: DateTime<Utc>) -> AttrValue {
        let local = moment.with_timezone(&Local);
        let day = self.date(local.date_naive());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.t_args("date-time", &[("date", day.as_str().to_owned().into()), ("time", time.into())])
    }

    /// The month of a day and its year: “October 2025”.
    pub fn month(&self, day: NaiveDate) -> AttrValue {
        self.0.locale.month(day).into()
    }

    /// The month of a day in few letters: “Oct”.
    pub fn month_short(&self, day: NaiveDate) -> AttrValue {
        self.0.locale.month_short(day).into()
    }

    /// A whole number with its thousands apart: “12,345”.
    pub fn number(&self, n: impl Into<i128>) -> AttrValue {
        self.0.locale.number(n.into() as f64, 0, 0).into()
    }

    /// A number with a fixed count of decimals: “0.25”.
    pub fn decimal(&self, value: f64, decimals: usize) -> AttrValue {
        self.0.locale.number(value, decimals, decimals).replace('-', "\u{2212}").into()
    }

    /// A share from 0 to 1 as a percentage: “75%”, or “74.6%” with one decimal.
    pub fn percent(&self, share: f64, decimals: usize) -> AttrValue {
        let value = self.decimal(share * 100.0, decimals);
        self.t_args("percent", &[("value", value.as_str().to_owned().into())])
    }
}

/// The id of a text for one name of a closed list; characters that Fluent does not allow become `-`.
fn code_id(prefix: &str, code: &str) -> String {
    let code: String = code.replace('+', "-plus").replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', "-");
    format!("{prefix}-{code}")
}

/// The texts in the reader's language. Outside a provider there are none: ids are shown.
#[hook]
pub fn use_i18n() -> I18n {
    let given = use_context::<I18n>();
    let none = use_memo((), |()| I18n::read(ENGLISH, std::iter::empty(), None));
    given.unwrap_or_else(|| (*none).clone())
}

#[cfg(test)]
impl I18n {
    /// The English texts of the whole app, for tests.
    pub fn tested() -> I18n {
        I18n::english(&STAFF)
    }
}

#[cfg(test)]
mod reading_age;
#[cfg(test)]
mod tests;
