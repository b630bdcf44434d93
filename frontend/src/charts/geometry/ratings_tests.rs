//! Tests of the layout of one person's ratings.

use super::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day")
}

fn scale() -> Vec<(i16, String)> {
    ["Very dissatisfied", "Dissatisfied", "Neither", "Satisfied", "Very satisfied"]
        .iter()
        .zip(1..)
        .map(|(words, value)| (value, (*words).to_string()))
        .collect()
}

fn observations(rows: &[(i32, u32, Voice, i16)]) -> Vec<Observation> {
    rows.iter().map(|(y, m, voice, code)| Observation { on: day(*y, *m, 10), voice: *voice, code: *code }).collect()
}

fn drawn(width: f64, em: f64, rtl: bool, rows: &[(i32, u32, Voice, i16)]) -> Ratings {
    let observations = observations(rows);
    let months: Vec<String> = observations.iter().map(|o| o.on.format("%b").to_string()).collect();
    let scale = scale();
    let input = Input { scale: &scale, none: "No rating", observations: &observations, months: &months };
    layout(Frame::new(width, em, rtl), &input)
}

const OWN: Voice = Voice::Own;
const PROXY: Voice = Voice::Proxy;

#[test]
fn a_higher_rating_is_higher_and_a_later_one_is_further_on() {
    let chart = drawn(640.0, 18.0, false, &[(2025, 3, OWN, 2), (2025, 7, OWN, 4), (2025, 11, OWN, 4)]);
    assert!(chart.marks[1].y < chart.marks[0].y);
    assert_eq!(chart.marks[1].y, chart.marks[2].y);
    assert!(chart.marks[0].x < chart.marks[1].x && chart.marks[1].x < chart.marks[2].x);
    assert_eq!(chart.lines.len(), 1);
    assert_eq!(chart.lines[0].1.len(), 3);
    assert_eq!(chart.bands.len(), 5);
    assert_eq!(chart.bands[0].value, Some(5));
}

#[test]
fn voices_are_never_joined() {
    let rows = [(2025, 3, OWN, 2), (2025, 7, PROXY, 4), (2025, 11, OWN, 3), (2026, 2, PROXY, 5)];
    let chart = drawn(640.0, 18.0, false, &rows);
    assert_eq!(chart.lines.len(), 2);
    for (voice, points) in &chart.lines {
        for (x, y) in points {
            let mark = chart.marks.iter().find(|m| (m.x, m.y) == (*x, *y)).expect("a mark");
            assert_eq!(mark.voice, *voice);
        }
    }
}

#[test]
fn a_non_answer_is_a_gap_with_a_small_mark_below_the_scale() {
    let chart = drawn(640.0, 18.0, false, &[(2025, 3, OWN, 2), (2025, 7, OWN, -2), (2025, 11, OWN, 4)]);
    assert!(chart.lines.is_empty(), "not joined over the gap");
    assert_eq!(chart.bands.len(), 6);
    assert_eq!(chart.bands[5].value, None);
    assert_eq!(chart.marks[1].rating, None);
    assert!(chart.marks[1].radius < chart.marks[0].radius);
    assert!(chart.marks[1].y > chart.bands[4].rect.y + chart.bands[4].rect.height);
}

#[test]
fn everything_stays_inside_at_every_width_and_size_of_print() {
    let rows: Vec<_> = (0..8)
        .map(|i| (2024 + i / 3, 1 + 4 * (i as u32 % 3), if i % 3 == 2 { PROXY } else { OWN }, 1 + i as i16 % 5))
        .collect();
    for width in [240.0, 288.0, 320.0, 640.0, 1100.0] {
        for em in [16.0, 20.0, 32.0] {
            for rtl in [false, true] {
                let chart = drawn(width, em, rtl, &rows);
                for mark in &chart.marks {
                    assert!(
                        mark.x - mark.radius >= 0.0 && mark.x + mark.radius <= chart.width,
                        "{width} {em} {mark:?}"
                    );
                    assert!(mark.y + mark.radius <= chart.height);
                }
                for pair in chart.marks.windows(2) {
                    assert!((pair[1].x - pair[0].x).abs() > 1.0, "{width} {em}");
                }
                for tick in &chart.ticks {
                    assert!(tick.month.x > 0.0 && tick.month.x < chart.width);
                    assert!(tick.month.y < chart.height);
                }
                for band in &chart.bands {
                    let last = band.words.last().expect("words");
                    if band.listed.is_some() {
                        assert!(last.y + 0.3 * em <= chart.bands[0].rect.y, "{width} {em}: above every band");
                        continue;
                    }
                    assert!(last.y <= band.rect.y + band.rect.height, "{width} {em}");
                    assert!(band.words[0].y - em * 0.7 >= band.rect.y, "{width} {em}");
                }
            }
        }
    }
}

#[test]
fn marks_of_one_day_stand_beside_each_other() {
    let chart = drawn(640.0, 18.0, false, &[(2025, 3, OWN, 3), (2025, 7, OWN, 3), (2025, 7, PROXY, 3)]);
    assert!(chart.marks[2].x - chart.marks[1].x >= 2.0 * chart.marks[1].radius);
    assert_eq!(chart.ticks.len(), 2, "one month is named once");
}

#[test]
fn one_assessment_alone_has_no_line() {
    let chart = drawn(320.0, 18.0, false, &[(2025, 3, OWN, 3)]);
    assert!(chart.lines.is_empty());
    assert_eq!(chart.marks.len(), 1);
    assert!(chart.marks[0].figure_fits);
    assert_eq!(chart.ticks[0].year.as_ref().map(|y| y.text.as_str()), Some("2025"));
}

#[test]
fn nothing_at_all_is_an_empty_picture() {
    let chart = drawn(320.0, 18.0, false, &[]);
    assert!(chart.marks.is_empty() && chart.ticks.is_empty());
    assert_eq!(chart.bands.len(), 5);
}

#[test]
fn a_mirrored_picture_is_the_same_picture() {
    let rows = [(2025, 3, OWN, 2), (2025, 7, OWN, 4)];
    let (ltr, rtl) = (drawn(640.0, 18.0, false, &rows), drawn(640.0, 18.0, true, &rows));
    for (a, b) in ltr.marks.iter().zip(&rtl.marks) {
        assert!((a.x - (640.0 - b.x)).abs() < 0.02);
        assert_eq!(a.y, b.y);
    }
}

#[test]
fn years_are_named_where_they_change() {
    let chart = drawn(640.0, 18.0, false, &[(2024, 11, OWN, 2), (2025, 3, OWN, 4), (2025, 7, OWN, 4)]);
    let years: Vec<_> = chart.ticks.iter().map(|t| t.year.as_ref().map(|y| y.text.clone())).collect();
    assert_eq!(years, [Some("2024".to_string()), Some("2025".to_string()), None]);
}

/// A label's box: left, right, top, bottom.
fn area(label: &Label, em: f64, rtl: bool) -> [f64; 4] {
    let wide = text_width(&label.text, em);
    let left = if rtl { label.x - wide } else { label.x };
    [left, left + wide, label.y - 0.8 * em, label.y + 0.25 * em]
}

#[test]
fn no_mark_and_no_line_covers_a_word_at_any_width() {
    let row = |i: usize| {
        let code = [2, 5, 1, -2, 4, 3][i % 6];
        (2024 + i as i32 / 3, 1 + 4 * (i as u32 % 3), if i % 4 == 3 { PROXY } else { OWN }, code)
    };
    for width in (20..110).map(|w| f64::from(w) * 10.0) {
        for (em, count) in [(16.0, 2), (16.0, 9), (18.0, 4), (22.5, 1), (22.5, 4), (22.5, 7), (32.0, 4), (44.0, 6)] {
            for rtl in [false, true] {
                let chart = drawn(width, em, rtl, &(0..count).map(row).collect::<Vec<_>>());
                let labels = chart.bands.iter().flat_map(|b| b.figure.iter().chain(&b.listed).chain(&b.words));
                for label in labels {
                    let [left, right, top, bottom] = area(label, em, rtl);
                    let told = format!("{width} {em} {count} {rtl} {label:?}");
                    let free =
                        |x: f64, y: f64, r: f64| x + r <= left || x - r >= right || y + r <= top || y - r >= bottom;
                    for mark in &chart.marks {
                        assert!(free(mark.x, mark.y, mark.radius), "{told} {mark:?}");
                    }
                    for pair in chart.lines.iter().flat_map(|(_, points)| points.windows(2)) {
                        let along = |step: u32| {
                            let share = f64::from(step) / 20.0;
                            (pair[0].0 + share * (pair[1].0 - pair[0].0), pair[0].1 + share * (pair[1].1 - pair[0].1))
                        };
                        assert!((0..=20).map(along).all(|(x, y)| free(x, y, 1.75)), "{told} {pair:?}");
                    }
                }
            }
        }
    }
}
