//! How names and references are compared in a search: without case, accents or the width of spaces, as on the server
//! (`service/person/fold.rs`). The browser takes letters apart, which spares the bundle the tables for it; which of the
//! parts are accents is told here for the scripts of the languages that are spoken in west Leeds.

/// Signs that a letter carries and a search does not mind: combining marks with a class of their own in Unicode, other
/// than the sign that joins consonants in Indic scripts, which is part of the spelling.
const ACCENTS: &[(u32, u32)] = &[
    (0x0300, 0x034E),
    (0x0350, 0x036F),
    (0x0483, 0x0487),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C9),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x093C, 0x093C),
    (0x0951, 0x0954),
    (0x09BC, 0x09BC),
    (0x09FE, 0x09FE),
    (0x0A3C, 0x0A3C),
    (0x0ABC, 0x0ABC),
    (0x1AB0, 0x1ABD),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20DC),
    (0xFE20, 0xFE2F),
];

fn is_accent(letter: char) -> bool {
    let code = u32::from(letter);
    code >= 0x0300 && ACCENTS.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// The text as it is compared.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        let lower = word.to_lowercase();
        if lower.is_ascii() {
            folded.push_str(&lower);
            continue;
        }
        for letter in taken_apart(&lower).chars().filter(|letter| !is_accent(*letter)) {
            match letter {
                // Letters that no decomposition takes apart.
                'ł' => folded.push('l'),
                'ø' => folded.push('o'),
                'đ' | 'ð' => folded.push('d'),
                'ħ' => folded.push('h'),
                'ı' => folded.push('i'),
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'þ' => folded.push_str("th"),
                '‘' | '’' | 'ʼ' => folded.push('\''),
                '‐' | '‑' | '–' => folded.push('-'),
                other => folded.push(other),
            }
        }
    }
    folded
}

#[cfg(not(test))]
fn taken_apart(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").into()
}

/// On the host there is no browser to ask.
#[cfg(test)]
fn taken_apart(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfkd().collect()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;

    use super::*;

    #[test]
    fn case_accents_and_blanks_do_not_matter() {
        // As in the server's test.
        for (text, folded) in [
            ("  Małgorzata  ", "malgorzata"),
            ("Zoë  O’Brien", "zoe o'brien"),
            ("Ștefan", "stefan"),
            ("Weiß", "weiss"),
            ("İpek", "ipek"),
            ("Ｊｏ", "jo"),
            ("مُحَمَّد", "محمد"),
            ("ਗੁਰਪ੍ਰੀਤ", "ਗੁਰਪ੍ਰੀਤ"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded);
            assert_eq!(fold(&fold(text)), folded);
        }
    }

    #[test]
    fn accents_are_the_marks_that_the_server_leaves_out() {
        // Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Bengali, Gurmukhi, Gujarati.
        let known = |code: &u32| !(0x0700..0x0900).contains(code);
        let wrong = (0..0x0B00).filter(known).filter_map(char::from_u32).filter(|letter| {
            let left_out = !matches!(canonical_combining_class(*letter), 0 | 9);
            is_accent(*letter) != left_out
        });
        assert_eq!(
            wrong.map(|letter| format!("U+{:04X}", u32::from(letter))).collect::<Vec<_>>(),
            Vec::<String>::new()
        );
    }
}
