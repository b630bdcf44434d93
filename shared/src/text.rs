//! What a text typed by somebody may hold, decided once for forms, the API, imports and the command line.

use crate::error::{FieldCode, FieldError};

/// Longest preferred name, in characters.
pub const MAX_NAME: usize = 80;
/// Longest local reference, in characters.
pub const MAX_REFERENCE: usize = 40;
/// Longest comment, in characters, unless the instrument says less.
pub const MAX_COMMENT: usize = 2_000;
/// Longest personal outcome, in characters.
pub const MAX_PERSONAL_OUTCOME: usize = 200;
/// Longest e-mail address, in characters (RFC 5321 path limit less the brackets).
pub const MAX_EMAIL: usize = 254;

/// Checks one line of text: not blank, at most `max` characters, no control characters.
///
/// # Errors
/// One `FieldError` that names `field` and the rule.
pub fn check_line(field: &str, text: &str, max: usize) -> Result<(), FieldError> {
    if !text.chars().any(|c| !c.is_whitespace() && !matches!(c, '\u{200C}'..='\u{200F}')) {
        return Err(FieldError::new(field, FieldCode::Required, "Enter something here."));
    }
    check(field, text, max, false)
}

/// Checks a longer text, which may be empty and may have line breaks and tabs.
///
/// # Errors
/// One `FieldError` that names `field` and the rule.
pub fn check_block(field: &str, text: &str, max: usize) -> Result<(), FieldError> {
    check(field, text, max, true)
}

fn check(field: &str, text: &str, max: usize, multiline: bool) -> Result<(), FieldError> {
    let length = text.chars().count();
    if length > max {
        let message = format!("Shorten this to {max} characters or fewer; it has {length}.");
        return Err(FieldError::new(field, FieldCode::TooLong, message));
    }
    let allowed = |c: char| !forbidden(c) || (multiline && matches!(c, '\n' | '\r' | '\t'));
    if !text.chars().all(allowed) {
        let message = "Remove the characters that cannot be shown (control characters).";
        return Err(FieldError::new(field, FieldCode::ControlCharacters, message));
    }
    Ok(())
}

/// Control characters, and the invisible ones that reorder text, end a line unseen or are nothing but unseen. The marks that Arabic, Urdu and
/// Punjabi need to be written (joiners, left-to-right and right-to-left marks) are allowed.
pub fn forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_blocks() {
        assert!(check_line("name", "Ada", 80).is_ok());
        assert_eq!(check_line("name", "  ", 80).map_err(|e| e.code), Err(FieldCode::Required));
        assert_eq!(check_line("name", " \u{200D}", 80).map_err(|e| e.code), Err(FieldCode::Required));
        assert_eq!(check_line("name", "A\u{200B}b", 80).map_err(|e| e.code), Err(FieldCode::ControlCharacters));
        assert_eq!(check_line("name", "A\nb", 80).map_err(|e| e.code), Err(FieldCode::ControlCharacters));
        assert_eq!(check_block("c", "a\u{0}b", 80).map_err(|e| e.code), Err(FieldCode::ControlCharacters));
        assert_eq!(check_block("c", "a\u{202E}b", 80).map_err(|e| e.code), Err(FieldCode::ControlCharacters));
        assert!(check_block("c", "a\nb\tc", 80).is_ok());
        assert_eq!(check_block("c", "ééé", 2).map_err(|e| e.code), Err(FieldCode::TooLong));
        assert!(check_block("c", "ééé", 3).is_ok());
    }
}
