//! What a person's ratings of one domain say, as sentences: which text is said, and with what put in. Pure.
//! It compares within one voice only, states facts and judges nothing. The wording itself is in `locales/`.

use chrono::{Datelike, NaiveDate};
use shared::answer::NonAnswer;
use shared::assessment::Voice;
use yew::AttrValue;

use crate::i18n::{Arg, I18n};

/// One rating: the day, and a point of the scale or −1 … −5.
pub type Point = (NaiveDate, i16);

/// A sentence: the id of its text, and the values put in.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The id of the text.
    pub id: String,
    /// Names and values.
    pub values: Vec<(&'static str, Value)>,
}

/// A value put into a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A rating, said as its figure and words.
    Rating(i16),
    /// A month and year.
    Month(NaiveDate),
    /// A day, where the month would not tell two times apart.
    Day(NaiveDate),
    /// How many.
    Count(u64),
}

/// The name that texts have for a voice.
fn spoken(voice: Voice) -> &'static str {
    match voice {
        Voice::Own => "self",
        Voice::Proxy => "proxy",
    }
}

/// What the ratings of one domain in one voice say; oldest first. Empty only where this voice never spoke.
pub fn tell(voice: Voice, points: &[Point]) -> Vec<Sentence> {
    let Some(latest) = points.last() else { return Vec::new() };
    let rated: Vec<Point> = points.iter().copied().filter(|(_, code)| *code > 0).collect();
    let by_day = months_repeat(points);
    let when = |day: NaiveDate| if by_day { Value::Day(day) } else { Value::Month(day) };
    let sentence = |id: &str, values: Vec<(&'static str, Value)>| Sentence {
        id: format!("progress-{}-{id}", spoken(voice)),
        values,
    };

    let mut said = Vec::new();
    match rated.as_slice() {
        [] => said.push(sentence("no-rating", Vec::new())),
        [(on, code)] => {
            said.push(sentence("once", vec![("rating", Value::Rating(*code)), ("when", when(*on))]));
            if points.len() == 1 {
                said.push(sentence("first-time", Vec::new()));
            }
        }
        [first, between @ .., last] => {
            let times = if between.is_empty() { "two" } else { "many" };
            let values = vec![
                ("first", Value::Rating(first.1)),
                ("first-when", when(first.0)),
                ("last", Value::Rating(last.1)),
                ("last-when", when(last.0)),
            ];
            said.push(sentence(&format!("{times}-{}", direction(first.1, last.1)), values));
            if let Some(previous) = between.last() {
                let values = vec![("rating", Value::Rating(previous.1)), ("when", when(previous.0))];
                said.push(sentence("time-before", values));
            }
        }
    }
    said.extend(unanswered(points, *latest, &when, &sentence));
    said
}

/// What is said of times without a rating: the latest by its reason, the earlier ones by their number.
fn unanswered(
    points: &[Point],
    (on, code): Point,
    when: &impl Fn(NaiveDate) -> Value,
    sentence: &impl Fn(&str, Vec<(&'static str, Value)>) -> Sentence,
) -> Vec<Sentence> {
    let mut said = Vec::new();
    if let Some(kind) = NonAnswer::from_code(code) {
        said.push(sentence(&format!("last-{}", kind.as_str()), vec![("when", when(on))]));
    }
    let earlier = points.iter().rev().skip(1).filter(|(_, code)| *code <= 0).count() as u64;
    if earlier > 0 {
        said.push(sentence("gaps", vec![("n", Value::Count(earlier))]));
    }
    said
}

/// How a later rating stands to an earlier one.
fn direction(earlier: i16, later: i16) -> &'static str {
    match later.cmp(&earlier) {
        std::cmp::Ordering::Greater => "higher",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Less => "lower",
    }
}

/// Whether two times fall in one month, so that naming months would not tell them apart.
fn months_repeat(points: &[Point]) -> bool {
    points.windows(2).any(|pair| (pair[0].0.year(), pair[0].0.month()) == (pair[1].0.year(), pair[1].0.month()))
}

/// A month and its year in a sentence: “in March 2025”.
pub fn in_month(i18n: &I18n, day: NaiveDate) -> AttrValue {
    i18n.t_args("progress-in-month", &[("month", i18n.month(day).as_str().to_owned().into())])
}

/// A rating as its figure and words: “4 (Satisfied)”.
pub fn rating(i18n: &I18n, scale: &[(i16, String)], value: i16) -> AttrValue {
    let words = scale.iter().find(|(point, _)| *point == value).map(|(_, words)| words.clone()).unwrap_or_default();
    i18n.t_args("progress-rating", &[("value", value.to_string().into()), ("words", words.into())])
}

/// The sentence in the reader's language.
pub fn say(i18n: &I18n, domain: &str, scale: &[(i16, String)], sentence: &Sentence) -> AttrValue {
    let mut args: Vec<Arg<'_>> = vec![("domain", domain.to_owned().into())];
    for (name, value) in &sentence.values {
        let value = match value {
            Value::Rating(value) => rating(i18n, scale, *value).to_string().into(),
            Value::Month(day) => in_month(i18n, *day).to_string().into(),
            Value::Day(day) => {
                i18n.t_args("progress-on-day", &[("date", i18n.date(*day).to_string().into())]).to_string().into()
            }
            Value::Count(n) => (*n).into(),
        };
        args.push((name, value));
    }
    i18n.t_args(&sentence.id, &args)
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
