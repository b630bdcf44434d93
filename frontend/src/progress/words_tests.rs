//! Tests of what a person's ratings say, in the English that people read.

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

fn said(voice: Voice, points: &[Point]) -> String {
    let i18n = I18n::tested();
    let sentences: Vec<String> =
        tell(voice, points).iter().map(|s| say(&i18n, "My Home", &scale(), s).to_string()).collect();
    sentences.join(" ")
}

#[test]
fn two_ratings_are_compared() {
    let (march, july) = (day(2025, 3, 4), day(2025, 7, 9));
    assert_eq!(
        said(Voice::Own, &[(march, 2), (july, 4)]),
        "In My Home you said 2 (Dissatisfied) in March 2025 and 4 (Satisfied) in July 2025. That is higher than before."
    );
    assert_eq!(
        said(Voice::Own, &[(march, 4), (july, 4)]),
        "In My Home you said 4 (Satisfied) in March 2025 and 4 (Satisfied) in July 2025. That is the same as before."
    );
    let lower = said(Voice::Own, &[(march, 5), (july, 3)]);
    assert!(lower.contains("That is lower than before."), "{lower}");
    assert!(lower.ends_with("You can tell us what would make it better."), "{lower}");
}

#[test]
fn many_ratings_name_the_first_the_latest_and_the_one_before() {
    let points = [(day(2025, 3, 4), 2), (day(2025, 7, 9), 3), (day(2025, 11, 2), 5), (day(2026, 3, 1), 4)];
    assert_eq!(
        said(Voice::Own, &points),
        "In My Home you first said 2 (Dissatisfied), in March 2025. The latest, in March 2026, is 4 (Satisfied). \
         That is higher than at first. The time before, in November 2025, you said 5 (Very satisfied)."
    );
}

#[test]
fn one_rating_is_not_compared_with_anything() {
    assert_eq!(
        said(Voice::Own, &[(day(2025, 3, 4), 3)]),
        "In My Home you said 3 (Neither) in March 2025. This was the first time, so there is nothing to compare it with yet."
    );
}

#[test]
fn times_without_a_rating_are_said_and_never_compared() {
    let march = day(2025, 3, 4);
    let july = day(2025, 7, 9);
    assert_eq!(
        said(Voice::Own, &[(march, 3), (july, -1)]),
        "In My Home you said 3 (Neither) in March 2025. When asked in July 2025, you said that you did not know."
    );
    assert_eq!(
        said(Voice::Own, &[(march, -2), (july, 3)]),
        "In My Home you said 3 (Neither) in July 2025. There is one earlier time without a rating."
    );
    assert_eq!(
        said(Voice::Own, &[(march, -4)]),
        "There is no rating for My Home yet. When asked in March 2025, you left this question."
    );
    let gap = said(Voice::Own, &[(march, 2), (july, -1), (day(2025, 11, 4), 3)]);
    assert!(gap.contains("That is higher than before."), "{gap}");
    assert!(gap.ends_with("There is one earlier time without a rating."), "{gap}");
}

#[test]
fn two_times_in_one_month_are_told_apart_by_their_day() {
    let text = said(Voice::Own, &[(day(2025, 3, 4), 2), (day(2025, 3, 28), 4)]);
    assert!(text.contains("on 4 March 2025") && text.contains("on 28 March 2025"), "{text}");
}

#[test]
fn a_proxy_is_said_to_be_one() {
    let text = said(Voice::Proxy, &[(day(2025, 3, 4), 2), (day(2025, 7, 4), 4)]);
    assert!(text.starts_with("For My Home, the answers given for you were 2 (Dissatisfied) in March 2025"), "{text}");
    assert!(!text.contains("you said"), "{text}");
}

#[test]
fn who_never_spoke_says_nothing() {
    assert!(tell(Voice::Proxy, &[]).is_empty());
}

#[test]
fn every_sentence_there_can_be_has_a_text() {
    let i18n = I18n::tested();
    let days = [day(2025, 3, 4), day(2025, 7, 4), day(2025, 11, 4)];
    let codes = [-5, -4, -3, -2, -1, 1, 3, 5];
    for voice in Voice::ALL {
        for a in codes {
            for b in codes {
                for c in codes {
                    let all: Vec<Point> = days.iter().copied().zip([a, b, c]).collect();
                    for points in [&all[..1], &all[..2], &all[..]] {
                        for sentence in tell(*voice, points) {
                            let text = say(&i18n, "My Home", &scale(), &sentence);
                            assert!(!text.contains('[') && !text.contains('{'), "{}: {text}", sentence.id);
                        }
                    }
                }
            }
        }
    }
}
