//! The codebook: what every column, item and code means, with the exact wording of each version, language and variant.

use shared::answer::NonAnswer;
use shared::instrument::{Instrument, Item, Text, Variant};

use super::{ANSWER_COLUMNS, ASSESSMENT_COLUMNS, PERSON_COLUMNS, column_of};
use crate::release::long::Versions;

/// The names of the columns.
pub const HEADING: [&str; 11] = [
    "kind",
    "name",
    "wide_name",
    "instrument",
    "version",
    "language",
    "variant",
    "section",
    "wording",
    "help",
    "codes",
];

/// Every row: columns first, then non-answers, then each version of an instrument with which of its translations nobody has
/// reviewed, and its items by language and variant.
pub fn rows(versions: &Versions, held_back: &[String]) -> Vec<[String; 11]> {
    let mut rows = Vec::new();
    for column in PERSON_COLUMNS.iter().chain(&ASSESSMENT_COLUMNS).chain(&ANSWER_COLUMNS) {
        let note = if held_back.iter().any(|name| name == column.name) {
            " Withheld in this download: too few people share it."
        } else {
            ""
        };
        rows.push(plain("column", column.name, &format!("{}{note}", column.meaning)));
    }
    for kind in NonAnswer::ALL {
        rows.push(plain("non_answer", &kind.code().to_string(), kind.as_str()));
    }
    let mut sorted: Vec<&Instrument> = versions.values().map(|loaded| &*loaded.instrument).collect();
    sorted.sort_by_key(|instrument| (instrument.key.clone(), instrument.version));
    for instrument in sorted {
        rows.push(version_row(instrument));
        for (section, item) in instrument.items().filter(|(_, item)| item.is_scaled()) {
            for tag in item.text.0.keys() {
                rows.push(item_row(instrument, &section.title, item, tag));
            }
        }
    }
    rows
}

/// One version of an instrument: its title, and the mark of the translations that no person has reviewed.
fn version_row(instrument: &Instrument) -> [String; 11] {
    let mut row = plain("instrument", &instrument.key, instrument.title.get("en", Variant::Standard));
    (row[3], row[4], row[5]) = (instrument.key.clone(), instrument.version.to_string(), instrument.languages.join(" "));
    if !instrument.unreviewed.is_empty() {
        row[9] = format!("translation not reviewed: {}", instrument.unreviewed.join(", "));
    }
    row
}

fn plain(kind: &str, name: &str, wording: &str) -> [String; 11] {
    let mut row: [String; 11] = Default::default();
    (row[0], row[1], row[8]) = (kind.into(), name.into(), wording.into());
    row
}

fn item_row(instrument: &Instrument, section: &Text, item: &Item, tag: &str) -> [String; 11] {
    let exact = |text: &Text| text.0.get(tag).cloned().unwrap_or_default();
    let (language, variant) = tag.strip_suffix("-easy").map_or((tag, "standard"), |language| (language, "easy"));
    let codes = instrument.scale_of(item).map_or_else(String::new, |scale| {
        let points = scale.options.iter().map(|option| (Some(option.value), &option.text));
        let non_answers = scale.non_answers.iter().map(|non_answer| (non_answer.code(), &non_answer.text));
        let words =
            points.chain(non_answers).map(|(code, text)| format!("{}={}", code.unwrap_or_default(), exact(text)));
        words.collect::<Vec<_>>().join("; ")
    });
    [
        "item".into(),
        item.id.clone(),
        column_of(&item.id),
        instrument.key.clone(),
        instrument.version.to_string(),
        language.into(),
        variant.into(),
        exact(section),
        exact(&item.text),
        item.help.as_ref().map(exact).unwrap_or_default(),
        codes,
    ]
}

#[cfg(test)]
mod tests {
    use shared::instrument::check::{DEFAULT_OUTCOMES, read};

    use super::*;

    #[test]
    fn the_mark_of_an_unreviewed_translation_is_in_the_data() {
        let Ok(mut instrument) = read(DEFAULT_OUTCOMES) else { panic!("the default reads") };
        assert_eq!(version_row(&instrument)[9], "");
        instrument.languages.extend(["pl".to_owned(), "ur".to_owned()]);
        instrument.unreviewed = vec!["pl".into(), "ur".into()];
        let row = version_row(&instrument);
        assert_eq!((row[0].as_str(), row[4].as_str(), row[5].as_str()), ("instrument", "1", "en pl ur"));
        assert_eq!(row[9], "translation not reviewed: pl, ur");
    }
}
