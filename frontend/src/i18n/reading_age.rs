//! That a child of 9 to 11 could read what respondents read: by the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and
//! Chissom, 1975), 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A grade is a school year of the United
//! States: 4 is read at 9 to 10 years, 5 at 10 to 11.

use shared::instrument::Variant;
use shared::instrument::check::{DEFAULTS, read};

use super::STAFF;

/// The highest grade of a whole file or questionnaire: what is read at 10 to 11 years.
const WHOLE: f64 = 5.0;
/// The highest grade of one text of ten words or more. The formula is rough where there are so few words: one long word, such
/// as “independence”, is a grade or two.
const ONE: f64 = 9.5;
/// What staff must be able to refer to by its name, and what names people and offices.
const NAMED: &[&str] = &["statement-enforcement-text", "statement-can-4"];

/// Vowel groups, without a silent e: within one in twenty of a dictionary's count on running text.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    if word.len() <= 3 {
        return usize::from(!word.is_empty());
    }
    let silent =
        ["es", "e"].iter().find_map(|end| word.strip_suffix(end)).filter(|stem| !stem.ends_with(['l', 'i', 's', 'x']));
    let silent = silent.or_else(|| word.strip_suffix("ed").filter(|stem| !stem.ends_with(['t', 'd'])));
    let stem = silent.unwrap_or(&word);
    let mut vowel = false;
    let starts = stem.chars().filter(|c| {
        let was = std::mem::replace(&mut vowel, "aeiouy".contains(*c));
        vowel && !was
    });
    starts.count().max(1)
}

#[derive(Default)]
struct Counted {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Counted {
    fn add(&mut self, text: &str) {
        for sentence in text.split(['.', '!', '?', ':', ';']) {
            let words = || sentence.split(|c: char| !c.is_alphabetic() && c != '’').filter(|word| !word.is_empty());
            if words().count() > 0 {
                self.sentences += 1;
                self.words += words().count();
                self.syllables += words().map(syllables).sum::<usize>();
            }
        }
    }

    fn grade(&self) -> f64 {
        let (sentences, words) = (self.sentences as f64, self.words as f64);
        0.39 * words / sentences + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// The texts of a Fluent file, each variant by itself, with a short name for each value.
fn texts(file: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut id = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let inside = line.trim().trim_start_matches('*');
        if let Some((name, text)) =
            line.split_once(" =").filter(|(name, _)| !name.starts_with(' ') && !name.contains('{'))
        {
            id = name.to_owned();
            found.push((id.clone(), text.trim().to_owned()));
        } else if let Some((_, text)) = inside.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
            found.push((id.clone(), text.to_owned()));
        } else if let Some((_, text)) = found.last_mut() {
            text.push_str(&format!(" {inside}"));
        }
    }
    let plain = |text: &str| {
        let mut depth = 0;
        let mut plain = String::new();
        for c in text.chars() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    plain.push_str("Ann");
                }
                c if depth == 0 => plain.push(c),
                _ => {}
            }
        }
        plain
    };
    found.retain(|(_, text)| !text.contains("->"));
    found.into_iter().map(|(id, text)| (id, plain(&text))).collect()
}

fn check(name: &str, texts: &[(String, String)]) {
    let mut whole = Counted::default();
    for (id, text) in texts {
        whole.add(text);
        let mut one = Counted::default();
        one.add(text);
        let long = one.words >= 10 && !NAMED.contains(&id.as_str());
        assert!(!long || one.grade() <= ONE, "{name}: {id} is of grade {:.1}: {text}", one.grade());
    }
    println!("{name}: grade {:.1}", whole.grade());
    assert!(whole.grade() <= WHOLE, "{name} is of grade {:.1}", whole.grade());
}

#[test]
fn syllables_are_counted_as_a_dictionary_counts_them() {
    let words =
        [("care", 1), ("answer", 2), ("independence", 4), ("people", 2), ("asked", 1), ("wanted", 2), ("satisfied", 3)];
    for (word, count) in words {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn what_respondents_read_of_the_interface_is_for_readers_of_nine_to_eleven() {
    for (name, file) in STAFF.english {
        if ["questions", "progress", "own", "display", "statement"].contains(name) {
            check(name, &texts(file));
        }
    }
}

#[test]
fn every_questionnaire_is_for_readers_of_nine_to_eleven() {
    for source in DEFAULTS {
        let instrument = read(source).unwrap();
        for variant in [Variant::Standard, Variant::Easy] {
            let texts: Vec<(String, String)> = instrument
                .texts()
                .into_iter()
                .filter(|(key, _)| !key.ends_with(".short"))
                .map(|(key, text)| (key, text.get("en", variant).to_owned()))
                .collect();
            check(&format!("{} {} {variant:?}", instrument.key, instrument.version), &texts);
        }
    }
}
