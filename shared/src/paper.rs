//! Paper forms: the reference that a form carries in place of a name, and the forms on the wire.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assessment::PersonalOutcome;
use crate::instrument::{Instrument, Occasion, Variant};

/// The characters of a reference, by their value from 0 to 31: Crockford's base 32, which has no I, L, O and U.
const ALPHABET: &[u8; SIZE] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIZE: usize = 32;
/// Characters of a reference, the check character among them.
const LENGTH: usize = 8;
/// Drawn at random; the rest is the check character.
const DRAWN: usize = LENGTH - 1;

/// What a paper form is known by: eight characters, written `XXXX-XXXX`, that tell nothing of anybody. The last is a check
/// character: one wrong character is always noticed, and so are two that have changed places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reference([u8; LENGTH]);

/// Why something typed is no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// It has fewer or more than eight characters.
    Length,
    /// A character is in it that no reference has.
    Character,
    /// The characters do not belong together: one is wrong, or two have changed places.
    Check,
}

impl Misread {
    /// What is wrong and what to do, in English.
    pub fn message(self) -> &'static str {
        match self {
            Misread::Length => "A reference has eight characters, like 7KQ4-M2XC. Type it as it is on the form.",
            Misread::Character => {
                "A reference has only digits and letters, and never the letter U. Type it as it is on the form."
            }
            Misread::Check => "One character is wrong, or two have changed places. Compare it with the form.",
        }
    }
}

impl Reference {
    /// The reference that begins with these values, of which only the lower five bits count.
    pub fn new(drawn: [u8; DRAWN]) -> Reference {
        let drawn = drawn.map(|value| value & 31);
        let mut whole = [0; LENGTH];
        whole[..DRAWN].copy_from_slice(&drawn);
        whole[DRAWN] = check(&drawn);
        Reference(whole)
    }

    /// Reads a reference as people and scanners give it: in small letters, with or without the hyphen and with spaces, with
    /// O for 0 and I or L for 1, alone or at the end of the address that is in the QR code.
    ///
    /// # Errors
    /// Why it is none.
    pub fn parse(typed: &str) -> Result<Reference, Misread> {
        let typed = typed.rsplit('#').next().unwrap_or_default();
        let mut values = Vec::with_capacity(LENGTH);
        for c in typed.chars().filter(|c| !c.is_whitespace() && !is_hyphen(*c)) {
            values.push(value_of(c).ok_or(Misread::Character)?);
            if values.len() > LENGTH {
                return Err(Misread::Length);
            }
        }
        let values: [u8; LENGTH] = values.try_into().map_err(|_| Misread::Length)?;
        if check(&values[..DRAWN]) == values[DRAWN] { Ok(Reference(values)) } else { Err(Misread::Check) }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            if index == LENGTH / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET[usize::from(*value)]))?;
        }
        Ok(())
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '_' | '.' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn value_of(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let at = ALPHABET.iter().position(|known| char::from(*known) == c)?;
    u8::try_from(at).ok()
}

/// The check value: each value times a power of the generator of its own, added up, in the field of 32 elements. As the
/// powers all differ, and none is nought, no single change and no exchange of two leaves the sum as it was.
fn check(drawn: &[u8]) -> u8 {
    drawn.iter().zip(1..).fold(0, |sum, (value, power)| (0..power).fold(*value, |value, _| doubled(value)) ^ sum)
}

/// Times the generator x, modulo x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

/// How a form is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// The standard wording on A4.
    #[default]
    Standard,
    /// The standard wording in large print, 18 points and more.
    Large,
    /// The Easy Read wording with drawings, 16 points and more.
    Easy,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Layout; 3] = [Layout::Standard, Layout::Large, Layout::Easy];

    /// The stable name, as on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Layout::Standard => "standard",
            Layout::Large => "large",
            Layout::Easy => "easy",
        }
    }

    /// The layout with this name.
    pub fn parse(name: &str) -> Option<Layout> {
        Layout::ALL.into_iter().find(|layout| layout.as_str() == name)
    }

    /// Which wording is printed.
    pub fn variant(self) -> Variant {
        match self {
            Layout::Standard | Layout::Large => Variant::Standard,
            Layout::Easy => Variant::Easy,
        }
    }
}

/// Printing a form for a person. The id is made by the client, so that a retry makes no second form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PrintForm {
    /// A UUIDv7 of the client's making.
    pub id: Uuid,
    /// The language tag: one of the instrument's.
    pub language: String,
    /// How it is laid out.
    pub form: Layout,
}

/// A form as it was printed: everything to print it, and to type in what came back on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PaperForm {
    /// What it is known by, `XXXX-XXXX`.
    pub reference: String,
    /// Whose it is.
    pub person: Uuid,
    /// The name they like to be called: for the screen, never for the paper.
    pub preferred_name: String,
    /// The provider's reference of the person: for the screen too.
    pub person_reference: String,
    /// The version that was printed.
    pub instrument: Instrument,
    /// Whether it was printed as a first or a later one.
    pub occasion: Occasion,
    /// The personal outcomes that it asks about.
    pub personal_outcomes: Vec<PersonalOutcome>,
    /// The language tag.
    pub language: String,
    /// How it is laid out.
    pub form: Layout,
    /// When it was printed first.
    pub printed_at: DateTime<Utc>,
    /// What was typed in from it, if it was.
    pub returned: Option<ReturnedForm>,
}

/// What was typed in from a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReturnedForm {
    /// The assessment; the latest, where it was corrected from the same form.
    pub assessment: Uuid,
    /// When it was received.
    pub at: DateTime<Utc>,
}

/// A form in the list of a person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PaperFormSummary {
    /// What it is known by.
    pub reference: String,
    /// The language tag.
    pub language: String,
    /// How it is laid out.
    pub form: Layout,
    /// When it was printed first.
    pub printed_at: DateTime<Utc>,
    /// When it was typed in, if it was.
    pub returned_at: Option<DateTime<Utc>>,
}
