//! Tests of how figures are written.

use shared::assessment::Voice;
use shared::evidence::{CohortQuery, Wilcoxon};
use shared::instrument::Text;

use super::*;

fn text(words: &str) -> Text {
    Text([("en".to_string(), words.to_string())].into())
}

fn share(count: u64, n: f64) -> Share {
    Share { count, share: count as f64 / n, low: 0.427987, high: 0.541693 }
}

fn change() -> PairedChange {
    PairedChange {
        paired_n: 293,
        before: [2.0, 3.0, 3.0],
        after: [3.0, 3.0, 4.0],
        before_counts: [40, 60, 80, 70, 43],
        after_counts: [20, 50, 80, 90, 53],
        improved: share(142, 293.0),
        maintained: share(104, 293.0),
        declined: share(47, 293.0),
        improved_by_two: share(35, 293.0),
        declined_by_two: share(6, 293.0),
        wilcoxon: Some(Wilcoxon {
            rank_sum_up: 28677.5,
            rank_sum_down: 8933.5,
            z: 7.080709687,
            p: 1.43418073941e-12,
            rank_biserial: 0.524952806,
        }),
    }
}

fn cohort(changes: Vec<Shown<PairedChange>>) -> Cohort {
    let item = |(n, change)| CohortItem {
        item: format!("item.{n}"),
        overall: n == 0,
        domain: "home".into(),
        section: text("My Home"),
        short: text("Feeling safe"),
        change,
    };
    Cohort {
        as_of: chrono::NaiveDate::default(),
        query: CohortQuery { wave: 1, voice: Voice::Own, provider: None, area: None, lot: None, domain: None },
        waves: vec![1],
        domains: Vec::new(),
        minimum_cell: 10,
        items: changes.into_iter().enumerate().map(item).collect(),
        attrition: Shown::NoData,
    }
}

#[test]
fn p_values_for_reading() {
    let i18n = I18n::tested();
    assert_eq!(p_value(&i18n, 1.4e-12), "p\u{a0}<\u{a0}0.001");
    assert_eq!(p_value(&i18n, 0.0009999), "p\u{a0}<\u{a0}0.001");
    assert_eq!(p_value(&i18n, 0.0124), "p\u{a0}=\u{a0}0.012");
    assert_eq!(p_value(&i18n, 1.0), "p\u{a0}=\u{a0}1.000");
}

#[test]
fn quartiles_have_the_decimals_they_need() {
    let i18n = I18n::tested();
    assert_eq!(quartile(&i18n, 3.0), "3");
    assert_eq!(quartile(&i18n, 2.5), "2.5");
    assert_eq!(quartile(&i18n, 2.25), "2.25");
}

#[test]
fn a_share_just_below_the_target_never_reads_as_the_target() {
    assert_eq!(decimals_against(0.80, 0.75), 1);
    assert_eq!(decimals_against(0.75, 0.75), 1);
    assert_eq!(decimals_against(0.7496, 0.75), 2);
    assert_eq!(decimals_against(0.74996, 0.75), 3);
    let share = 2999.0 / 4000.0 + 0.000249;
    let shown = format!("{:.*}", decimals_against(share, 0.75), share * 100.0).parse::<f64>().expect("a number");
    assert!(shown < 75.0);
}

#[test]
fn the_full_table_has_every_digit_and_says_what_is_not_shown() {
    let i18n = I18n::tested();
    let table = full_table(&i18n, &cohort(vec![Shown::Yes { value: change() }, Shown::Suppressed, Shown::NoData]));
    assert!(table.iter().all(|row| row.len() == 4), "one cell for each item");
    assert_eq!(table[0], ["Figure", "My Home", "Feeling safe", "Feeling safe"]);
    assert_eq!(table[1][1], "item.0");
    let row = |label: &str| table.iter().find(|row| row[0] == label).unwrap_or_else(|| panic!("no row {label}"));
    assert_eq!(row("Paired people")[1..], ["293", "Not shown", "No data"]);
    assert_eq!(row("Wilcoxon: p")[1], "1.43418073941e-12");
    assert_eq!(row("Higher by 2 or more: people")[1], "35");
    assert_eq!(row("Higher: share")[1].parse::<f64>().ok(), Some(142.0 / 293.0));
    assert_eq!(table.len(), 2 + 1 + 6 + 10 + 20 + 5);
    assert!(tabbed(&table).lines().all(|line| line.matches('\t').count() == 3));
}

#[test]
fn no_text_of_these_figures_is_missing() {
    let i18n = I18n::tested();
    let table = full_table(&i18n, &cohort(vec![Shown::Yes { value: change() }]));
    assert!(!tabbed(&table).contains('['));
    for reason in shared::person::EndReason::ALL {
        let id = format!("lost-reason-ended-{}", reason.as_str());
        assert!(i18n.find(&id, &[]).is_some(), "{id}");
    }
    for (id, _) in shares(&change()) {
        assert!(i18n.find(id, &[]).is_some(), "{id}");
    }
}
