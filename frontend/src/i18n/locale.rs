//! Numbers and days as a language writes them: by the browser's `Intl`, and in English on the host, where the tests of
//! the pages' logic run. Digits are 0 to 9 in every language, as on clocks, telephones and the paper forms that staff read.

use chrono::NaiveDate;
use shared::language::Language;

/// How one language writes numbers and days.
pub struct Locale(Formats);

impl Locale {
    pub fn new(language: &Language) -> Locale {
        Locale(Formats::new(language))
    }

    pub fn date(&self, day: NaiveDate) -> String {
        self.0.day(day, &self.0.date)
    }

    pub fn day_and_month(&self, day: NaiveDate) -> String {
        self.0.day(day, &self.0.day_and_month)
    }

    pub fn month(&self, day: NaiveDate) -> String {
        self.0.day(day, &self.0.month)
    }

    pub fn month_short(&self, day: NaiveDate) -> String {
        self.0.day(day, &self.0.month_short)
    }

    /// With so many decimals at least and at most.
    pub fn number(&self, value: f64, least: usize, most: usize) -> String {
        self.0.number(value, least, most)
    }

    /// The plural category of a number (CLDR): `one`, `few`, …
    pub fn plural(&self, value: f64) -> String {
        self.0.plural(value)
    }
}

#[cfg(target_arch = "wasm32")]
mod by {
    use chrono::Datelike;
    use js_sys::{Array, Date, Intl, Object, Reflect};
    use wasm_bindgen::JsValue;

    use super::*;

    pub struct Formats {
        tags: Array,
        plurals: Intl::PluralRules,
        pub date: Intl::DateTimeFormat,
        pub day_and_month: Intl::DateTimeFormat,
        pub month: Intl::DateTimeFormat,
        pub month_short: Intl::DateTimeFormat,
    }

    fn options(pairs: &[(&str, JsValue)]) -> Object {
        let options = Object::new();
        for (name, value) in pairs {
            // Fails only for an object that refuses properties.
            let _ = Reflect::set(&options, &JsValue::from_str(name), value);
        }
        options
    }

    impl Formats {
        pub fn new(language: &Language) -> Formats {
            let tag = if language.tag == "en" { "en-GB" } else { language.tag };
            let tags = Array::of1(&JsValue::from_str(&format!("{tag}-u-nu-latn-ca-gregory")));
            let days = |parts: &[(&str, &str)]| {
                let parts: Vec<(&str, JsValue)> = parts.iter().map(|(n, v)| (*n, JsValue::from_str(v))).collect();
                let options = options(&[parts.as_slice(), &[("timeZone", "UTC".into())]].concat());
                Intl::DateTimeFormat::new(&tags, &options)
            };
            Formats {
                date: days(&[("day", "numeric"), ("month", "long"), ("year", "numeric")]),
                day_and_month: days(&[("day", "numeric"), ("month", "long")]),
                month: days(&[("month", "long"), ("year", "numeric")]),
                month_short: days(&[("month", "short")]),
                plurals: Intl::PluralRules::new(&tags, &Object::new()),
                tags,
            }
        }

        pub fn day(&self, day: NaiveDate, format: &Intl::DateTimeFormat) -> String {
            let milliseconds = Date::utc(f64::from(day.year()), f64::from(day.month0()));
            let moment = Date::new(&JsValue::from_f64(milliseconds + f64::from(day.day0()) * 86_400_000.0));
            let text = format.format().call1(&JsValue::UNDEFINED, &moment);
            text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| day.to_string())
        }

        pub fn number(&self, value: f64, least: usize, most: usize) -> String {
            let digits = |n: usize| JsValue::from_f64(n as f64);
            let options = options(&[("minimumFractionDigits", digits(least)), ("maximumFractionDigits", digits(most))]);
            let format = Intl::NumberFormat::new(&self.tags, &options).format();
            let text = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
            text.ok().and_then(|text| text.as_string()).unwrap_or_default()
        }

        pub fn plural(&self, value: f64) -> String {
            self.plurals.select(value).into()
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod by {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    use unic_langid::LanguageIdentifier;

    use super::*;

    /// A pattern of chrono's.
    pub struct Pattern(&'static str);

    pub struct Formats {
        plurals: PluralRules,
        pub date: Pattern,
        pub day_and_month: Pattern,
        pub month: Pattern,
        pub month_short: Pattern,
    }

    impl Formats {
        pub fn new(language: &Language) -> Formats {
            let tag = LanguageIdentifier::from_bytes(language.tag.as_bytes()).unwrap_or_default();
            let plurals = PluralRules::create(tag, PluralRuleType::CARDINAL);
            #[expect(clippy::expect_used, reason = "on the host alone, for the closed list of languages")]
            let plurals = plurals.expect("plural rules of every language of the app");
            Formats {
                plurals,
                date: Pattern("%-d %B %Y"),
                day_and_month: Pattern("%-d %B"),
                month: Pattern("%B %Y"),
                month_short: Pattern("%b"),
            }
        }

        pub fn day(&self, day: NaiveDate, format: &Pattern) -> String {
            day.format(format.0).to_string()
        }

        pub fn number(&self, value: f64, least: usize, most: usize) -> String {
            let text = format!("{value:.most$}");
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            let shortest = fraction.trim_end_matches('0').len().max(least);
            let digits = whole.trim_start_matches('-');
            let mut grouped = whole[..whole.len() - digits.len()].to_owned();
            for (index, digit) in digits.chars().enumerate() {
                if index > 0 && (digits.len() - index).is_multiple_of(3) {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            if shortest > 0 { format!("{grouped}.{}", &fraction[..shortest]) } else { grouped }
        }

        pub fn plural(&self, value: f64) -> String {
            let category = self.plurals.select(value).unwrap_or(PluralCategory::OTHER);
            format!("{category:?}").to_lowercase()
        }
    }
}

use by::Formats;
