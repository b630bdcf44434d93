//! The app's own texts, dates and numbers in the reader's language, from `locales/<lang>/*.ftl` (Fluent).
//! Holds no text itself. What instruments say is worded by the instruments.

use std::borrow::Cow;
use std::rc::Rc;

use chrono::{DateTime, Datelike, Local, NaiveDate, Timelike, Utc};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use yew::AttrValue;
use yew::prelude::*;

/// A language and the files of its texts, one file for each area of the app.
struct Locale {
    /// The language; it decides plural forms too.
    tag: &'static str,
    files: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($lang:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../locales/", $lang, "/", $name, ".ftl")))),+]
    };
}

fn english() -> Locale {
    let files =
        files!("en": "app", "people", "capture", "offline", "progress", "insight", "admin", "errors", "languages");
    Locale { tag: "en", files }
}

/// A name and what stands for it in a text.
pub type Arg<'a> = (&'static str, Value<'a>);

/// A value put into a text. A sixth of the size of Fluent's own, of which every text with values would carry copies.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, as they are.
    Text(Cow<'a, str>),
    /// A number; it decides plurals, and is grouped by thousands.
    Number(f64),
}

impl Value<'_> {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) => FluentValue::from(*number),
        }
    }
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

/// The texts of one language.
#[derive(Clone)]
pub struct I18n(Rc<Inner>);

struct Inner {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl I18n {
    /// The English texts.
    pub fn english() -> I18n {
        I18n::load(english())
    }

    fn load(locale: Locale) -> I18n {
        let mut plurals = LanguageIdentifier::default();
        plurals.language = locale.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![plurals]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(&number.as_string())),
            _ => None,
        }));
        for (_, text) in locale.files {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        I18n(Rc::new(Inner { tag: locale.tag, bundle }))
    }

    /// The language's tag, as in instruments and in `lang`.
    pub fn language(&self) -> &'static str {
        self.0.tag
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
        let pattern = self.0.bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.fluent())).collect();
        let mut errors = Vec::new();
        Some(match self.0.bundle.format_pattern(pattern, Some(&args), &mut errors) {
            Cow::Borrowed(text) => AttrValue::from(text.to_owned()),
            Cow::Owned(text) => AttrValue::from(text),
        })
    }

    /// A day in full: “20 October 2025”.
    pub fn date(&self, day: NaiveDate) -> AttrValue {
        let args = [
            ("day", day.day().into()),
            ("month", self.month(day).as_str().to_owned().into()),
            ("year", day.year().to_string().into()),
        ];
        self.t_args("date-full", &args)
    }

    /// A day without its year where it is this year's: “20 October”.
    pub fn date_short(&self, day: NaiveDate, today: NaiveDate) -> AttrValue {
        if day.year() != today.year() {
            return self.date(day);
        }
        let args = [("day", day.day().into()), ("month", self.month(day).as_str().to_owned().into())];
        self.t_args("date-day-month", &args)
    }

    /// A moment, in the device's time zone: “20 October 2025 at 14:05”.
    pub fn date_time(&self, moment: DateTime<Utc>) -> AttrValue {
        let local = moment.with_timezone(&Local);
        let day = self.date(local.date_naive());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.t_args("date-time", &[("date", day.as_str().to_owned().into()), ("time", time.into())])
    }

    /// The name of a day's month.
    pub fn month(&self, day: NaiveDate) -> AttrValue {
        self.t_code("month", &day.month().to_string())
    }

    /// A whole number with its thousands apart: “12,345”.
    pub fn number(&self, n: impl Into<i128>) -> AttrValue {
        AttrValue::from(grouped(&n.into().to_string()))
    }

    /// A number with a fixed count of decimals: “0.25”.
    pub fn decimal(&self, value: f64, decimals: usize) -> AttrValue {
        AttrValue::from(grouped(&format!("{value:.decimals$}")).replace('-', "\u{2212}"))
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

/// Puts commas between the thousands of a decimal number.
fn grouped(number: &str) -> String {
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(w, f)| (w, Some(f)));
    let digits = whole.trim_start_matches('-');
    let mut text = String::with_capacity(number.len() + digits.len() / 3);
    text.push_str(&whole[..whole.len() - digits.len()]);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// The texts in the reader's language.
#[hook]
pub fn use_i18n() -> I18n {
    let given = use_context::<I18n>();
    let fallback = use_memo((), |()| I18n::english());
    given.unwrap_or_else(|| (*fallback).clone())
}

#[cfg(test)]
mod tests;
