//! Properties of the reference on a paper form: whatever is misread or mistyped once is noticed, and what people do to it
//! while they type changes nothing.

use proptest::prelude::*;
use shared::paper::{Misread, Reference};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn reference() -> impl Strategy<Value = Reference> {
    any::<[u8; 7]>().prop_map(Reference::new)
}

/// The characters without the hyphen.
fn letters(reference: Reference) -> Vec<char> {
    reference.to_string().chars().filter(|c| *c != '-').collect()
}

fn typed(letters: &[char]) -> String {
    letters.iter().collect()
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(reference in reference()) {
        let printed = reference.to_string();
        prop_assert_eq!(printed.len(), 9);
        prop_assert_eq!(printed.chars().nth(4), Some('-'));
        prop_assert!(printed.chars().all(|c| c == '-' || ALPHABET.contains(c)));
        prop_assert_eq!(Reference::parse(&printed), Ok(reference));
    }

    #[test]
    fn one_wrong_character_is_always_noticed(reference in reference(), at in 0_usize..8, by in 1_usize..32) {
        let mut letters = letters(reference);
        let value = ALPHABET.find(letters[at]).unwrap();
        letters[at] = ALPHABET.chars().nth((value + by) % 32).unwrap();
        prop_assert_eq!(Reference::parse(&typed(&letters)), Err(Misread::Check));
    }

    #[test]
    fn two_characters_that_changed_places_are_always_noticed(reference in reference(), a in 0_usize..8, b in 0_usize..8) {
        let mut letters = letters(reference);
        prop_assume!(letters[a] != letters[b]);
        letters.swap(a, b);
        prop_assert_eq!(Reference::parse(&typed(&letters)), Err(Misread::Check));
    }

    #[test]
    fn case_spaces_hyphens_and_look_alikes_change_nothing(
        reference in reference(), small in any::<[bool; 8]>(), gaps in proptest::array::uniform8(0_usize..5), ones in any::<[bool; 8]>(),
    ) {
        let mut text = String::new();
        for (n, c) in letters(reference).into_iter().enumerate() {
            let c = match c {
                '0' => 'O',
                '1' if ones[n] => 'I',
                '1' => 'L',
                c => c,
            };
            text.push(if small[n] { c.to_ascii_lowercase() } else { c });
            text.push_str(["", " ", "-", "\u{2013}", "\t "][gaps[n]]);
        }
        prop_assert_eq!(Reference::parse(&text), Ok(reference));
        prop_assert_eq!(Reference::parse(&format!("https://outcomes.example.org/paper#{text}\n")), Ok(reference));
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,40}") {
        if let Ok(reference) = Reference::parse(&text) {
            prop_assert_eq!(Reference::parse(&reference.to_string()), Ok(reference));
        }
    }
}

#[test]
fn what_cannot_be_one_is_told_why() {
    for (text, why) in [
        ("", Misread::Length),
        ("7KQ4", Misread::Length),
        ("7KQ4-M2XC-1", Misread::Length),
        ("7KQU-M2XC", Misread::Character),
        ("7KQ4/M2XC", Misread::Character),
        ("7kß4-m2xc", Misread::Character),
    ] {
        assert_eq!(Reference::parse(text), Err(why), "{text}");
        assert!(!why.message().is_empty());
    }
}

#[test]
fn few_references_are_near_each_other() {
    // One in 32 of all eight characters is a reference: drawn at random, the check character alone refuses the rest.
    let all = (0..32_u8).map(|last| format!("0000-000{}", char::from(ALPHABET.as_bytes()[usize::from(last)])));
    assert_eq!(all.filter(|text| Reference::parse(text).is_ok()).count(), 1);
}
