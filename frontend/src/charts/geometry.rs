//! Where everything in a picture goes: pure functions from figures to coordinates, tested on the host.
//! Owns measuring and placing; draws nothing, words nothing and knows no browser.
//!
//! Coordinates are in the units of the picture's `viewBox`, which are CSS pixels at the width it was laid out for.
//! `em` is the size of its text in the same units, so that large print grows the whole layout and not only the words.

pub mod bars;
pub mod distribution;
pub mod ratings;

/// The room a picture has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width in CSS pixels.
    pub width: f64,
    /// Size of its text in CSS pixels.
    pub em: f64,
    /// Whether the language reads from right to left: the picture is mirrored, its figures are not.
    pub rtl: bool,
}

impl Frame {
    /// A frame of at least 200 pixels and a text of at least 8, whatever was measured.
    pub fn new(width: f64, em: f64, rtl: bool) -> Frame {
        Frame { width: width.max(200.0), em: em.max(8.0), rtl }
    }

    /// The horizontal position of something that is `inline` away from where reading starts.
    pub fn x(&self, inline: f64) -> f64 {
        if self.rtl { self.width - inline } else { inline }
    }

    /// The left edge of a box that begins `inline` away from where reading starts and is `width` wide.
    pub fn left(&self, inline: f64, width: f64) -> f64 {
        if self.rtl { self.width - inline - width } else { inline }
    }
}

/// A line of text: where its baseline begins and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Horizontal position of its anchor.
    pub x: f64,
    /// Its baseline.
    pub y: f64,
    /// What it says.
    pub text: String,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, 0 or more.
    pub width: f64,
    /// Height, 0 or more.
    pub height: f64,
}

/// How much wider a text is in bold.
pub const BOLD: f64 = 1.15;

/// Width that a text will need, on the generous side: fonts are not known here. Units of `em`.
pub fn text_width(text: &str, em: f64) -> f64 {
    let wide = |c: char| matches!(c, 'm' | 'w' | 'M' | 'W' | '%' | '…' | '–');
    let narrow =
        |c: char| matches!(c, 'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | '(' | ')' | '\'');
    let units: f64 = text
        .chars()
        .map(|c| match c {
            c if wide(c) => 0.86,
            c if narrow(c) => 0.34,
            c if c.is_uppercase() => 0.68,
            _ => 0.57,
        })
        .sum();
    units * em
}

/// Breaks a text at its spaces into lines no wider than `width`, where its words allow.
pub fn wrap(text: &str, width: f64, em: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(line, em) + text_width(" ", em) + text_width(word, em) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// Moves positions (in ascending order) apart until neighbours are `gap` away from each other and all lie between `low`
/// and `high`, moving them as little as one sweep each way can. Where there is no room for that, the gap shrinks.
pub fn spread(positions: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    let mut placed = positions.to_vec();
    let steps = placed.len().saturating_sub(1);
    let Some(last) = placed.last_mut() else { return placed };
    *last = last.min(high);
    let gap = if steps == 0 { gap } else { gap.min((high - low).max(0.0) / steps as f64) };
    for i in (0..steps).rev() {
        placed[i] = placed[i].min(placed[i + 1] - gap);
    }
    if let Some(first) = placed.first_mut() {
        *first = first.max(low);
    }
    for i in 1..placed.len() {
        placed[i] = placed[i].max(placed[i - 1] + gap);
    }
    placed
}

/// Two decimals are enough for a screen, and keep the page small.
pub fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_mirrors() {
        let ltr = Frame::new(300.0, 16.0, false);
        let rtl = Frame::new(300.0, 16.0, true);
        assert_eq!((ltr.x(40.0), rtl.x(40.0)), (40.0, 260.0));
        assert_eq!((ltr.left(40.0, 60.0), rtl.left(40.0, 60.0)), (40.0, 200.0));
        assert_eq!(Frame::new(0.0, 0.0, false).width, 200.0);
    }

    #[test]
    fn words_wrap_where_they_must() {
        assert_eq!(wrap("Very dissatisfied", 1000.0, 16.0), ["Very dissatisfied"]);
        assert_eq!(wrap("Very dissatisfied", 100.0, 16.0), ["Very", "dissatisfied"]);
        assert_eq!(wrap("dissatisfied", 5.0, 16.0), ["dissatisfied"]);
        assert!(wrap("", 5.0, 16.0).is_empty());
    }

    #[test]
    fn spreading_keeps_order_gap_and_bounds() {
        assert_eq!(spread(&[10.0, 60.0, 90.0], 20.0, 0.0, 100.0), [10.0, 60.0, 90.0]);
        assert_eq!(spread(&[95.0, 96.0, 99.0], 20.0, 0.0, 100.0), [59.0, 79.0, 99.0]);
        assert_eq!(spread(&[0.0, 0.0, 0.0], 20.0, 0.0, 100.0), [0.0, 20.0, 40.0]);
        let tight = spread(&[0.0, 0.0, 0.0, 0.0], 50.0, 0.0, 90.0);
        assert_eq!(tight, [0.0, 30.0, 60.0, 90.0]);
        assert_eq!(spread(&[120.0], 20.0, 0.0, 100.0), [100.0]);
        assert!(spread(&[], 20.0, 0.0, 100.0).is_empty());
    }
}
