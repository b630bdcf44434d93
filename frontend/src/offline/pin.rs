//! The rules of a PIN: which ones are refused, and what wrong tries cost. Pure; knows no key and no store.

use chrono::TimeDelta;

/// Fewest characters.
pub const MIN_PIN: usize = 6;
/// Most characters: enough for a sentence.
pub const MAX_PIN: usize = 64;
/// After so many wrong tries in a row the PIN opens nothing any more; the password still does.
pub const MOST_WRONG: u32 = 10;
/// So many wrong tries cost nothing.
const FREE_TRIES: u32 = 3;

/// Why a PIN is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than `MIN_PIN` characters.
    Short,
    /// More than `MAX_PIN`.
    Long,
    /// One of those that are tried first: repeated, counted up or down, a pattern of the keys.
    Simple,
}

/// Refuses what somebody who finds the device would try first.
///
/// # Errors
/// Why it is refused.
pub fn check(pin: &str) -> Result<(), Weak> {
    let characters: Vec<char> = pin.chars().collect();
    match characters.len() {
        length if length < MIN_PIN => Err(Weak::Short),
        length if length > MAX_PIN => Err(Weak::Long),
        _ if is_simple(&characters) => Err(Weak::Simple),
        _ => Ok(()),
    }
}

fn is_simple(characters: &[char]) -> bool {
    let repeats = |length: usize| characters.iter().zip(characters.iter().skip(length)).all(|(a, b)| a == b);
    let counts = |step: i64| {
        // Up to the 9 and on with the 0, too.
        characters.windows(2).all(|pair| match (pair[0].to_digit(10), pair[1].to_digit(10)) {
            (Some(a), Some(b)) => (i64::from(a) + step).rem_euclid(10) == i64::from(b),
            _ => i64::from(u32::from(pair[0])) + step == i64::from(u32::from(pair[1])),
        })
    };
    let doubled = characters.chunks(2).all(|pair| pair.iter().all(|c| *c == pair[0]));
    let text: String = characters.iter().collect();
    // Columns, diagonals and crosses of the keys of a telephone.
    let keys =
        ["147258", "258369", "147369", "159753", "159357", "753159", "357159", "102030", "142536", "321654", "123654"];
    (1..=3).any(repeats) || [1, -1, 2, -2].into_iter().any(counts) || doubled || keys.contains(&&*text)
}

/// How long to wait before the next try, after `wrong` wrong ones in a row: nothing after the first three, then 5 seconds,
/// doubled with each further one.
pub fn wait_after(wrong: u32) -> TimeDelta {
    match wrong.checked_sub(FREE_TRIES) {
        None | Some(0) => TimeDelta::zero(),
        Some(further) => TimeDelta::seconds(5 << (further - 1).min(10)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_refused() {
        for pin in ["000000", "123456", "654321", "890123", "121212", "123123", "112233", "147258", "abcdef", "246802"]
        {
            assert_eq!(check(pin), Err(Weak::Simple), "{pin}");
        }
        assert_eq!(check("40718"), Err(Weak::Short));
        assert_eq!(check(&"ab4".repeat(30)), Err(Weak::Long));
        for pin in ["407182", "a kettle, twice", "195072", "żółw88"] {
            assert_eq!(check(pin), Ok(()), "{pin}");
        }
    }

    #[test]
    fn waiting_grows_from_the_fourth_wrong_try() {
        let seconds: Vec<i64> = (0..MOST_WRONG).map(|wrong| wait_after(wrong).num_seconds()).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 5, 10, 20, 40, 80, 160]);
    }
}
