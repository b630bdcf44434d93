//! Layout of one person's ratings of one domain over time: a band for each point of the scale with its words, a mark
//! for each assessment, a line through the marks of one voice. Pure; see `geometry`.

use chrono::{Datelike, NaiveDate};
use shared::assessment::Voice;

use super::{Frame, Label, Rect, round, spread, text_width, wrap};

/// One assessment's rating of the domain, oldest first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// The day.
    pub on: NaiveDate,
    /// Whose voice.
    pub voice: Voice,
    /// A point of the scale, or −1 … −5.
    pub code: i16,
}

/// What is to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Points of the scale with their words, lowest first.
    pub scale: &'a [(i16, String)],
    /// The words for “no rating”.
    pub none: &'a str,
    /// The assessments, oldest first; the same days for each of several pictures, so that they line up.
    pub observations: &'a [Observation],
    /// A short name of each assessment's month, in the same order.
    pub months: &'a [String],
}

/// A band: one point of the scale, or the place of assessments without a rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Where.
    pub rect: Rect,
    /// The point; none for “no rating”.
    pub value: Option<i16>,
    /// Its rank from the lowest, 0 upwards; picks its shade.
    pub rank: usize,
    /// The figure, to be anchored at its start.
    pub figure: Option<Label>,
    /// Its words, line by line, to be anchored at their start.
    pub words: Vec<Label>,
    /// The figure once more before its words, where these stand in a list above the bands.
    pub listed: Option<Label>,
}

/// One assessment's mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Centre.
    pub x: f64,
    /// Centre.
    pub y: f64,
    /// Half its height.
    pub radius: f64,
    /// Whose voice: decides its shape.
    pub voice: Voice,
    /// The rating; none for a non-answer, which is drawn small and open.
    pub rating: Option<i16>,
    /// Whether the figure fits in the mark.
    pub figure_fits: bool,
}

/// A month below the picture, and its year where it changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where, to be anchored at its middle.
    pub month: Label,
    /// The year, likewise.
    pub year: Option<Label>,
}

/// The finished layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    /// Width of the `viewBox`.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Bands, highest first.
    pub bands: Vec<Band>,
    /// Lines: the voice, and the points of one unbroken run of ratings (two or more).
    pub lines: Vec<(Voice, Vec<(f64, f64)>)>,
    /// Marks, oldest first.
    pub marks: Vec<Mark>,
    /// Months, oldest first; those without room are left out.
    pub ticks: Vec<Tick>,
}

/// Sizes that follow from the frame and the words.
struct Sizes {
    /// Width of the column of words, or of figures alone; no mark and no line is in it.
    column: f64,
    /// Whether the words stand above the bands, in a list of their own.
    listed: bool,
    /// Height of a band.
    band: f64,
    /// Height of the band of assessments without a rating, and the distance of its marks' centre from its upper edge.
    none: (f64, f64),
    /// Where the marks may be, from the start of reading.
    from: f64,
    to: f64,
}

const GAP: f64 = 3.0;
const PAD: f64 = 0.6;
/// Width of a figure with the space after it.
const FIGURE: f64 = 1.3;
/// Height of a line of words.
const LINE: f64 = 1.2;

fn sizes(frame: Frame, input: &Input) -> Sizes {
    let em = frame.em;
    let all: Vec<&str> = input.scale.iter().map(|(_, words)| words.as_str()).chain([input.none]).collect();
    let figure = FIGURE * em;
    let (from, to) = (|column: f64| column + 0.9 * em, frame.width - 1.4 * em);
    let column = |words: f64| figure + words + (PAD + 0.9) * em;
    // As many marks as there are, beside each other, each large enough for its figure.
    let needed = 1.4 * em * input.observations.len().saturating_sub(1).max(3) as f64;
    let fits = |words: &f64| to - from(column(*words)) >= needed;
    // A narrow picture is kept low, so that it looks the same.
    let lowest = if frame.width < 24.0 * em { 2.0 } else { 2.6 } * em;
    let Some(words) = [words_width(frame, &all, figure), longest_word(&all, em)].into_iter().find(fits) else {
        // Too narrow for a column of words: figures alone stand beside the marks.
        let column = (PAD + FIGURE) * em;
        let lines = wrap(input.none, frame.width - 2.0 * PAD * em, em).len();
        let text = LINE * em * lines as f64 + 0.3 * em;
        return Sizes {
            column,
            listed: true,
            band: lowest,
            none: (text + 2.1 * em, text + em),
            from: from(column),
            to,
        };
    };
    let lines = all.iter().map(|text| wrap(text, words + 0.1, em).len()).max().unwrap_or(1);
    let band = (LINE * em * lines as f64 + 0.8 * em).max(lowest);
    let column = column(words);
    Sizes { column, listed: false, band, none: (band, band / 2.0), from: from(column), to }
}

fn longest_word(texts: &[&str], em: f64) -> f64 {
    texts.iter().flat_map(|text| text.split_whitespace()).map(|word| text_width(word, em)).fold(0.0, f64::max)
}

/// Width of the column of words: on one line each where that leaves enough room for the marks, else on two where that
/// does, else as narrow as the longest word.
fn words_width(frame: Frame, texts: &[&str], figure: f64) -> f64 {
    let em = frame.em;
    let widest = texts.iter().map(|text| text_width(text, em)).fold(0.0, f64::max);
    let room = frame.width - figure - widest - (PAD + 0.9) * em;
    if widest + figure <= 0.36 * frame.width || (room >= 9.5 * em && room >= 0.48 * frame.width) {
        return widest;
    }
    let longest_word = longest_word(texts, em);
    let most = (0.44 * frame.width - figure).min(widest);
    let mut width = longest_word;
    while width <= most {
        if texts.iter().all(|text| wrap(text, width + 0.1, em).len() <= 2) {
            return width;
        }
        width += em / 4.0;
    }
    longest_word
}

/// Lays the picture out.
pub fn layout(frame: Frame, input: &Input) -> Ratings {
    let em = frame.em;
    let sizes = sizes(frame, input);
    let columns = columns(&sizes, input.observations, em);
    let radius = radius(&sizes, input.observations.len(), em);

    let mut rows: Vec<Option<i16>> = input.scale.iter().rev().map(|(value, _)| Some(*value)).collect();
    let is_point = |code: i16| input.scale.iter().any(|(value, _)| *value == code);
    if input.observations.iter().any(|o| !is_point(o.code)) {
        rows.push(None);
    }
    let mut listed = 0.0;
    let mut bands: Vec<Band> = Vec::new();
    if sizes.listed {
        for value in rows.iter().flatten() {
            bands.push(list_entry(frame, input, &mut listed, *value));
        }
        listed += 0.6 * em;
    }
    let top = |row: usize| listed + row as f64 * (sizes.band + GAP);
    if sizes.listed {
        for (row, entry) in bands.iter_mut().enumerate() {
            place(frame, &sizes, top(row), entry);
        }
    }
    for (row, value) in rows.iter().enumerate().skip(bands.len()) {
        bands.push(band(frame, input, &sizes, top(row), *value));
    }
    let row_of = |code: i16| {
        let wanted = is_point(code).then_some(code);
        rows.iter().position(|value| *value == wanted).unwrap_or(0)
    };

    let marks: Vec<Mark> = input
        .observations
        .iter()
        .zip(&columns)
        .map(|(o, x)| {
            let rated = is_point(o.code);
            Mark {
                x: round(frame.x(*x)),
                y: round(top(row_of(o.code)) + if rated { sizes.band / 2.0 } else { sizes.none.1 }),
                radius: round(if rated { radius } else { (0.42 * em).min(radius) }),
                voice: o.voice,
                rating: rated.then_some(o.code),
                figure_fits: rated && radius >= 0.62 * em,
            }
        })
        .collect();

    let none = if rows.contains(&None) { sizes.none.0 - sizes.band } else { 0.0 };
    let bottom = top(rows.len()) + none;
    let ticks = ticks(frame, input, &columns, bottom + 1.1 * em);
    let years = if ticks.iter().any(|tick| tick.year.is_some()) { 1.2 * em } else { 0.0 };
    Ratings { width: frame.width, height: round(bottom + 1.6 * em + years), bands, lines: lines(&marks), marks, ticks }
}

/// Where each assessment stands: by its day, moved apart where marks would cover each other.
fn columns(sizes: &Sizes, observations: &[Observation], em: f64) -> Vec<f64> {
    let (Some(first), Some(last)) = (observations.first(), observations.last()) else { return Vec::new() };
    let days = (last.on - first.on).num_days();
    let room = sizes.to - sizes.from;
    if days == 0 && observations.len() == 1 {
        return vec![sizes.from + room / 2.0];
    }
    let at = |o: &Observation| {
        let share = if days == 0 { 0.5 } else { (o.on - first.on).num_days() as f64 / days as f64 };
        sizes.from + share * room
    };
    let wanted: Vec<f64> = observations.iter().map(at).collect();
    spread(&wanted, 2.0 * radius(sizes, observations.len(), em) + 2.0, sizes.from, sizes.to)
}

fn radius(sizes: &Sizes, count: usize, em: f64) -> f64 {
    let steps = count.saturating_sub(1).max(1) as f64;
    (((sizes.to - sizes.from) / steps - 2.0) / 2.0).clamp(0.36 * em, 0.82 * em)
}

/// A band with its words beside the marks, or above them where no line can pass: for “no rating” in a narrow picture.
fn band(frame: Frame, input: &Input, sizes: &Sizes, top: f64, value: Option<i16>) -> Band {
    let em = frame.em;
    let found = input.scale.iter().enumerate().find(|(_, (v, _))| Some(*v) == value);
    let (rank, text) = found.map_or((0, input.none), |(rank, (_, words))| (rank, words.as_str()));
    let start = PAD * em;
    let words_at = start + if value.is_some() { 1.2 * em } else { 0.0 };
    let height = if value.is_some() { sizes.band } else { sizes.none.0 };
    let (width, middle) = if sizes.listed {
        (frame.width - 2.0 * start, (sizes.none.1 - em) / 2.0 + 0.1 * em)
    } else {
        (sizes.column - words_at - 0.2 * em, height / 2.0)
    };
    let lines = wrap(text, width.max(text_width(text, em).min(width)), em);
    let first = top + middle - 0.5 * LINE * em * (lines.len() as f64 - 1.0) + 0.35 * em;
    Band {
        rect: Rect { x: 0.0, y: round(top), width: frame.width, height: round(height) },
        value,
        rank,
        figure: value.map(|v| Label { x: round(frame.x(start)), y: round(first), text: v.to_string() }),
        words: labels(frame, words_at, first, lines),
        listed: None,
    }
}

/// Lines of words below each other.
fn labels(frame: Frame, at: f64, first: f64, lines: Vec<String>) -> Vec<Label> {
    let y = |line: usize| round(first + LINE * frame.em * line as f64);
    let line = |(line, text): (usize, String)| Label { x: round(frame.x(at)), y: y(line), text };
    lines.into_iter().enumerate().map(line).collect()
}

/// The words of a point in the list above the bands; `below` grows by what they take.
fn list_entry(frame: Frame, input: &Input, below: &mut f64, value: i16) -> Band {
    let em = frame.em;
    let found = input.scale.iter().enumerate().find(|(_, (v, _))| *v == value);
    let (rank, text) = found.map_or((0, ""), |(rank, (_, words))| (rank, words.as_str()));
    let (start, words_at) = (PAD * em, (PAD + 1.2) * em);
    let lines = wrap(text, frame.width - words_at - PAD * em, em);
    let first = *below + em;
    *below += LINE * em * lines.len().max(1) as f64;
    Band {
        rect: Rect { x: 0.0, y: 0.0, width: frame.width, height: 0.0 },
        value: Some(value),
        rank,
        figure: None,
        words: labels(frame, words_at, first, lines),
        listed: Some(Label { x: round(frame.x(start)), y: round(first), text: value.to_string() }),
    }
}

/// Puts the band of an entry of the list where it belongs, with its figure.
fn place(frame: Frame, sizes: &Sizes, top: f64, band: &mut Band) {
    let y = round(top + sizes.band / 2.0 + 0.35 * frame.em);
    band.rect.y = round(top);
    band.rect.height = round(sizes.band);
    band.figure = band.listed.as_ref().map(|figure| Label { y, ..figure.clone() });
}

/// Runs of ratings of one voice without a non-answer between them. Voices are never joined.
fn lines(marks: &[Mark]) -> Vec<(Voice, Vec<(f64, f64)>)> {
    let mut lines = Vec::new();
    for voice in Voice::ALL {
        let mut run: Vec<(f64, f64)> = Vec::new();
        for mark in marks.iter().filter(|mark| mark.voice == *voice) {
            if mark.rating.is_some() {
                run.push((mark.x, mark.y));
            } else {
                lines.push((*voice, std::mem::take(&mut run)));
            }
        }
        lines.push((*voice, run));
    }
    lines.retain(|(_, run)| run.len() > 1);
    lines
}

fn ticks(frame: Frame, input: &Input, columns: &[f64], y: f64) -> Vec<Tick> {
    let em = frame.em;
    let mut ticks: Vec<Tick> = Vec::new();
    let mut kept: Option<(f64, NaiveDate)> = None;
    let half = |index: usize| {
        let month = input.months.get(index).map_or(0.0, |month| text_width(month, em));
        // The year below stands in bold.
        month.max(1.25 * text_width("2000", em)) / 2.0
    };
    let last = columns.len().saturating_sub(1);
    let mut free_from = f64::MIN;
    for (index, (o, x)) in input.observations.iter().zip(columns).enumerate() {
        let same_month = kept.is_some_and(|(_, day)| (day.year(), day.month()) == (o.on.year(), o.on.month()));
        let reaches_last = index != last
            && x + half(index) + 0.3 * em > columns[last] - half(last)
            && columns[last] - half(last) > free_from;
        if same_month || x - half(index) < free_from || reaches_last {
            continue;
        }
        let new_year = kept.is_none_or(|(_, day)| day.year() != o.on.year());
        let at = round(frame.x(*x));
        ticks.push(Tick {
            month: Label { x: at, y: round(y), text: input.months.get(index).cloned().unwrap_or_default() },
            year: new_year.then(|| Label { x: at, y: round(y + 1.2 * em), text: o.on.year().to_string() }),
        });
        free_from = x + half(index) + 0.3 * em;
        kept = Some((*x, o.on));
    }
    ticks
}

#[cfg(test)]
#[path = "ratings_tests.rs"]
mod tests;
