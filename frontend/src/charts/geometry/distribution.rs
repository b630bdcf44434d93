//! Layout of how many chose each point of the scale, before and after: one stacked bar each, with the middle of the
//! scale in the same place, so that a shift shows as a shift. Pure; see `geometry`.

use super::{Frame, Label, Rect, round, spread, text_width};

/// One part of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Where.
    pub rect: Rect,
    /// The point of the scale, 1 to 5.
    pub value: usize,
    /// The count, to be anchored at its middle: in the part where it fits, above it where it does not.
    pub count: Label,
    /// Whether the count is in the part.
    pub inside: bool,
    /// The point's figure below the part, to be anchored at its middle.
    pub figure: Label,
}

/// One bar: before, or after.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name, to be anchored at its start.
    pub name: Label,
    /// Its parts, lowest point first; points that nobody chose are left out.
    pub segments: Vec<Segment>,
}

/// The finished layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// Width of the `viewBox`.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Where the middle of the scale is.
    pub middle: f64,
    /// From and to which height the line through it goes.
    pub middle_span: (f64, f64),
    /// The bars, before first.
    pub bars: Vec<Bar>,
}

/// People on each side of the middle of the scale: those at 3 stand half on each.
fn sides(counts: &[u64; 5]) -> (f64, f64) {
    let half = counts[2] as f64 / 2.0;
    ((counts[0] + counts[1]) as f64 + half, (counts[3] + counts[4]) as f64 + half)
}

/// Lays the bars out. Every bar has the same people, so the same width for each of them.
pub fn layout(frame: Frame, rows: &[(String, [u64; 5])]) -> Distribution {
    let em = frame.em;
    let widest = |side: fn(&[u64; 5]) -> f64| rows.iter().map(|(_, counts)| side(counts)).fold(0.0, f64::max);
    let (left, right) = (widest(|c| sides(c).0), widest(|c| sides(c).1));
    let unit = if left + right > 0.0 { frame.width / (left + right) } else { 0.0 };
    let middle = left * unit;

    let mut y = 0.0;
    let mut bars = Vec::new();
    for (name, counts) in rows {
        let start = middle - sides(counts).0 * unit;
        let bar = bar(frame, name, counts, (y, start, unit));
        y = bar.1;
        bars.push(bar.0);
    }
    let span = bars.first().map_or(0.0, |bar| bar.name.y + 0.4 * em);
    Distribution {
        width: frame.width,
        height: round((y - 0.6 * em).max(0.0)),
        middle: round(frame.x(middle)),
        middle_span: (round(span), round((y - 1.9 * em).max(0.0))),
        bars,
    }
}

/// One bar below `y`, from `start`, with `unit` for each person; and where the next begins.
fn bar(frame: Frame, name: &str, counts: &[u64; 5], (y, start, unit): (f64, f64, f64)) -> (Bar, f64) {
    let em = frame.em;
    let height = 2.2 * em;
    let chosen = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let mut at = start;
    let parts: Vec<(usize, u64, f64, f64, bool)> = chosen
        .map(|(index, count)| {
            let (from, width) = (at, *count as f64 * unit);
            at += width;
            (index + 1, *count, from, width, text_width(&count.to_string(), em) + 0.3 * em <= width)
        })
        .collect();

    let centre = |part: &(usize, u64, f64, f64, bool)| part.2 + part.3 / 2.0;
    let figures = spread(&parts.iter().map(centre).collect::<Vec<_>>(), 0.9 * em, 0.4 * em, frame.width - 0.4 * em);
    let outside: Vec<_> = parts.iter().filter(|part| !part.4).collect();
    let gap = outside.iter().map(|part| text_width(&part.1.to_string(), em)).fold(0.0, f64::max) + 0.4 * em;
    let centres: Vec<_> = outside.iter().map(|part| centre(part)).collect();
    let mut above = spread(&centres, gap, gap / 2.0, frame.width - gap / 2.0).into_iter();

    let name_y = y + 1.0 * em;
    let top = name_y + if outside.is_empty() { 0.5 * em } else { 1.9 * em };
    let segments = parts
        .iter()
        .zip(figures)
        .map(|(part, figure)| {
            let (value, count, from, width, inside) = *part;
            let count_x = if inside { centre(part) } else { above.next().unwrap_or(from) };
            let count_y = if inside { top + height / 2.0 + 0.36 * em } else { top - 0.35 * em };
            Segment {
                rect: Rect {
                    x: round(frame.left(from, width)),
                    y: round(top),
                    width: round(width),
                    height: round(height),
                },
                value,
                count: Label { x: round(frame.x(count_x)), y: round(count_y), text: count.to_string() },
                inside,
                figure: Label { x: round(frame.x(figure)), y: round(top + height + 1.1 * em), text: value.to_string() },
            }
        })
        .collect();
    let name = Label { x: round(frame.x(0.0)), y: round(name_y), text: name.to_string() };
    (Bar { name, segments }, top + height + 2.6 * em)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(before: [u64; 5], after: [u64; 5]) -> Vec<(String, [u64; 5])> {
        vec![("Before".into(), before), ("After".into(), after)]
    }

    #[test]
    fn every_person_takes_the_same_room_and_the_middle_is_shared() {
        let chart = layout(Frame::new(640.0, 16.0, false), &rows([40, 60, 80, 70, 49], [20, 40, 70, 90, 79]));
        for bar in &chart.bars {
            for part in &bar.segments {
                let count: f64 = part.count.text.parse().expect("a number");
                assert!((part.rect.width / count - chart.bars[0].segments[0].rect.width / 40.0).abs() < 0.01);
                assert!(part.rect.x >= -0.01 && part.rect.x + part.rect.width <= 640.01);
            }
            let three = bar.segments.iter().find(|part| part.value == 3).expect("threes");
            assert!((three.rect.x + three.rect.width / 2.0 - chart.middle).abs() < 0.02);
        }
    }

    #[test]
    fn a_count_without_room_stands_above_and_none_is_lost() {
        let chart = layout(Frame::new(288.0, 16.0, false), &rows([1, 2, 3, 250, 37], [0, 0, 0, 293, 0]));
        let first = &chart.bars[0].segments;
        assert_eq!(first.len(), 5);
        assert!(!first[0].inside && !first[1].inside && !first[2].inside && first[3].inside);
        assert!(first[0].count.y < first[0].rect.y);
        assert!(first[0].count.x < first[1].count.x && first[1].count.x < first[2].count.x);
        for pair in first.windows(2) {
            assert!(pair[1].figure.x - pair[0].figure.x >= 14.0);
        }
        assert_eq!(chart.bars[1].segments.len(), 1);
    }

    #[test]
    fn mirrored_bars_run_the_other_way() {
        let counts = rows([40, 60, 80, 70, 49], [20, 40, 70, 90, 79]);
        let (ltr, rtl) =
            (layout(Frame::new(640.0, 16.0, false), &counts), layout(Frame::new(640.0, 16.0, true), &counts));
        let (a, b) = (&ltr.bars[0].segments[0].rect, &rtl.bars[0].segments[0].rect);
        assert!((a.x - (640.0 - b.x - b.width)).abs() < 0.02);
    }

    #[test]
    fn no_one_at_all_draws_nothing() {
        let chart = layout(Frame::new(640.0, 16.0, false), &rows([0; 5], [0; 5]));
        assert!(chart.bars.iter().all(|bar| bar.segments.is_empty()));
    }
}
