//! Layout of shares of one whole as bars from 0 to 100 %, each with its interval and, where there is one, a target.
//! Pure; see `geometry`.

use super::{BOLD, Frame, Label, Rect, round, text_width, wrap};

/// A share to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareBar {
    /// What it is the share of.
    pub name: String,
    /// Its figures in words, shown at the end of the line.
    pub figures: String,
    /// The share, 0 to 1; none for “no data”, which draws an empty bar.
    pub share: Option<f64>,
    /// Its interval, each end 0 to 1.
    pub interval: Option<(f64, f64)>,
}

/// One bar as placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its name, line by line, to be anchored at its start.
    pub name: Vec<Label>,
    /// Its figures, to be anchored at their end, or line by line at their start where they have lines of their own.
    pub figures: Vec<Label>,
    /// Whether the figures have lines of their own.
    pub below: bool,
    /// The whole, 0 to 100 %.
    pub track: Rect,
    /// The share of it.
    pub bar: Rect,
    /// The interval: its lower end, its upper end, its height on the picture.
    pub whisker: Option<(f64, f64, f64)>,
    /// Half the height of the interval's ends.
    pub cap: f64,
}

/// The finished layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Width of the `viewBox`.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The bars in the order given.
    pub bars: Vec<Placed>,
    /// Marks of the axis, at quarters or at halves: where, and the share.
    pub ticks: Vec<(f64, f64)>,
    /// Their words' baseline.
    pub ticks_y: f64,
    /// The target: where, and from and to which height at each bar.
    pub target: Option<(f64, Vec<(f64, f64)>)>,
}

/// Height of a line of words.
const LINE: f64 = 1.3;

/// Lines of words below each other.
fn lines(x: f64, first: f64, em: f64, texts: Vec<String>) -> Vec<Label> {
    let label = |(line, text): (usize, String)| Label { x, y: round(first + LINE * em * line as f64), text };
    texts.into_iter().enumerate().map(label).collect()
}

/// Lays the bars out.
pub fn layout(frame: Frame, shares: &[ShareBar], target: Option<f64>) -> Bars {
    let em = frame.em;
    let inset = 0.1 * em;
    let whole = frame.width - 2.0 * inset;
    let along = |share: f64| inset + share.clamp(0.0, 1.0) * whole;
    let mut y = 0.0;
    let bars: Vec<Placed> = shares
        .iter()
        .map(|share| {
            let words = BOLD * text_width(&share.name, em) + text_width(&share.figures, em);
            let below = words + 1.5 * em > frame.width;
            let names = if below { wrap(&share.name, frame.width / BOLD, em) } else { vec![share.name.clone()] };
            let figures = if below { wrap(&share.figures, frame.width, em) } else { vec![share.figures.clone()] };
            let first = y + 1.0 * em;
            let name = lines(round(frame.x(0.0)), first, em, names);
            let (x, below_name) =
                if below { (0.0, first + LINE * em * name.len() as f64) } else { (frame.width, first) };
            let figures = lines(round(frame.x(x)), below_name, em, figures);
            let top = figures.last().map_or(first, |line| line.y) + 0.5 * em;
            let height = 1.5 * em;
            y = top + height + 1.1 * em;
            let filled = share.share.map_or(0.0, |s| along(s) - inset);
            Placed {
                name,
                figures,
                below,
                track: Rect {
                    x: round(frame.left(inset, whole)),
                    y: round(top),
                    width: round(whole),
                    height: round(height),
                },
                bar: Rect {
                    x: round(frame.left(inset, filled)),
                    y: round(top),
                    width: round(filled),
                    height: round(height),
                },
                whisker: share.interval.map(|(low, high)| {
                    (round(frame.x(along(low))), round(frame.x(along(high))), round(top + height / 2.0))
                }),
                cap: round(0.42 * em),
            }
        })
        .collect();
    let axis = (y - 0.6 * em).max(0.0);
    let reach = 0.3 * em;
    let beside =
        bars.iter().map(|bar| (round(bar.track.y - reach), round(bar.track.y + bar.track.height + reach))).collect();
    // Quarters only where their words have room beside each other.
    let quarters = whole / 4.0 > 1.9 * text_width("100%", em);
    let shares_of_axis: &[f64] = if quarters { &[0.0, 0.25, 0.5, 0.75, 1.0] } else { &[0.0, 0.5, 1.0] };
    Bars {
        width: frame.width,
        height: round(axis + 1.6 * em),
        bars,
        ticks: shares_of_axis.iter().map(|share| (round(frame.x(along(*share))), *share)).collect(),
        ticks_y: round(axis + 1.1 * em),
        target: target.map(|share| (round(frame.x(along(share))), beside)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(share: Option<f64>, interval: Option<(f64, f64)>) -> ShareBar {
        ShareBar { name: "Rating higher".into(), figures: "142 of 293 (48%)".into(), share, interval }
    }

    #[test]
    fn a_share_is_as_long_as_it_says_and_its_interval_holds_it() {
        let bars = layout(Frame::new(640.0, 16.0, false), &[share(Some(0.48), Some((0.43, 0.54)))], Some(0.75));
        let bar = &bars.bars[0];
        assert!((bar.bar.width / bar.track.width - 0.48).abs() < 1e-3);
        let end = bar.bar.x + bar.bar.width;
        let (low, high, _) = bar.whisker.expect("an interval");
        assert!(low < end && end < high);
        let (target, beside) = bars.target.expect("a target");
        assert!(target > high && beside.len() == 1 && beside[0].0 < bar.track.y);
        assert_eq!(bars.ticks.len(), 5);
        assert_eq!(layout(Frame::new(240.0, 18.0, false), &[share(None, None)], None).ticks.len(), 3);
    }

    #[test]
    fn no_data_is_an_empty_bar_and_a_share_beyond_the_whole_is_held() {
        let bars = layout(Frame::new(640.0, 16.0, false), &[share(None, None), share(Some(1.4), None)], None);
        assert_eq!(bars.bars[0].bar.width, 0.0);
        assert_eq!(bars.bars[0].whisker, None);
        assert_eq!(bars.bars[1].bar.width, bars.bars[1].track.width);
    }

    #[test]
    fn figures_take_a_line_of_their_own_where_they_must() {
        let rows = [share(Some(0.5), None)];
        assert!(layout(Frame::new(240.0, 24.0, false), &rows, None).bars[0].below);
        assert!(!layout(Frame::new(640.0, 16.0, false), &rows, None).bars[0].below);
    }

    #[test]
    fn words_never_run_together_and_stay_inside() {
        let row =
            ShareBar { name: "Alder Home Care".into(), figures: "74 of 86, 86.0%".into(), share: None, interval: None };
        for width in (20..110).map(|w| f64::from(w) * 10.0) {
            for em in [16.0, 18.0, 22.5, 36.0] {
                let chart = layout(Frame::new(width, em, false), std::slice::from_ref(&row), None);
                let bar = &chart.bars[0];
                let longest = |lines: &[Label]| lines.iter().map(|line| text_width(&line.text, em)).fold(0.0, f64::max);
                if bar.below {
                    assert!(bar.name.iter().all(|line| line.y < bar.figures[0].y), "{width} {em}");
                } else {
                    assert!(BOLD * longest(&bar.name) + longest(&bar.figures) + em < width, "{width} {em}");
                }
                let word = BOLD * text_width("Alder", em);
                assert!(BOLD * longest(&bar.name) <= width.max(word) + 0.1, "{width} {em}");
                assert!(bar.figures.iter().all(|line| line.y < bar.track.y), "{width} {em}");
            }
        }
    }

    #[test]
    fn mirrored_bars_grow_from_the_other_side() {
        let rows = [share(Some(0.25), Some((0.2, 0.3)))];
        let bar = layout(Frame::new(640.0, 16.0, true), &rows, None).bars[0].clone();
        assert!(bar.bar.x > 400.0);
        let (low, high, _) = bar.whisker.expect("an interval");
        assert!(high < low);
    }
}
