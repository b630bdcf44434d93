//! Figures as people read them, and in full. Pure: no page, no request.

use shared::evidence::{Cohort, CohortItem, PairedChange, Share, Shown};
use shared::instrument::Variant;
use yew::AttrValue;

use crate::i18n::I18n;

/// A p-value for reading: three decimals, or that it is smaller than they can show.
pub(super) fn p_value(i18n: &I18n, p: f64) -> AttrValue {
    if p < 0.001 {
        return i18n.t("cohort-p-small");
    }
    i18n.t_args("cohort-p", &[("p", i18n.decimal(p, 3).to_string().into())])
}

/// A quartile: as many decimals as it has, at most two.
pub(super) fn quartile(i18n: &I18n, value: f64) -> AttrValue {
    let decimals = if value.fract() == 0.0 {
        0
    } else if (value * 10.0).fract() == 0.0 {
        1
    } else {
        2
    };
    i18n.decimal(value, decimals)
}

/// A share's interval: “43% to 54%”.
pub(super) fn interval(i18n: &I18n, share: &Share) -> AttrValue {
    let (low, high) = (i18n.percent(share.low, 0).to_string(), i18n.percent(share.high, 0).to_string());
    i18n.t_args("cohort-interval", &[("low", low.into()), ("high", high.into())])
}

/// The decimals that a share needs, as a percentage, so that reading it against the target is never wrong: at least one.
pub(super) fn decimals_against(share: f64, target: f64) -> usize {
    let tells = |decimals: usize| {
        let shown = format!("{:.decimals$}", share * 100.0).parse::<f64>().unwrap_or(share * 100.0);
        (shown >= target * 100.0) == (share >= target)
    };
    (1..12).find(|decimals| tells(*decimals)).unwrap_or(12)
}

/// What an item is called on the page.
pub(super) fn item_name(i18n: &I18n, item: &CohortItem) -> String {
    let text = if item.overall { &item.section } else { &item.short };
    text.get(i18n.language(), Variant::Standard).to_string()
}

/// The five shares of a change, each with the id of its name.
pub(super) fn shares(change: &PairedChange) -> [(&'static str, Share); 5] {
    [
        ("cohort-up", change.improved),
        ("cohort-same", change.maintained),
        ("cohort-down", change.declined),
        ("cohort-up-by-two", change.improved_by_two),
        ("cohort-down-by-two", change.declined_by_two),
    ]
}

/// A table of every figure: the heading row, then a row for each figure with one cell for each item.
pub(super) fn full_table(i18n: &I18n, cohort: &Cohort) -> Vec<Vec<String>> {
    let head = std::iter::once(i18n.t("cohort-full-figure").to_string());
    let names: Vec<String> = head.chain(cohort.items.iter().map(|item| item_name(i18n, item))).collect();
    let ids = std::iter::once(i18n.t("cohort-full-item-id").to_string());
    let ids: Vec<String> = ids.chain(cohort.items.iter().map(|item| item.item.clone())).collect();
    let columns: Vec<Option<Vec<String>>> = cohort.items.iter().map(|item| shown(item).map(full_column)).collect();
    let mut table = vec![names, ids];
    for (row, label) in full_labels(i18n).into_iter().enumerate() {
        let cells = cohort.items.iter().zip(&columns).map(|(item, column)| match column {
            Some(column) => column.get(row).cloned().unwrap_or_default(),
            None => not_shown(i18n, item).to_string(),
        });
        table.push(std::iter::once(label.to_string()).chain(cells).collect());
    }
    table
}

fn shown(item: &CohortItem) -> Option<&PairedChange> {
    match &item.change {
        Shown::Yes { value } => Some(value),
        Shown::NoData | Shown::Suppressed => None,
    }
}

fn not_shown(i18n: &I18n, item: &CohortItem) -> AttrValue {
    match item.change {
        Shown::NoData => i18n.t("cohort-short-no-data"),
        Shown::Yes { .. } | Shown::Suppressed => i18n.t("cohort-short-suppressed"),
    }
}

fn full_labels(i18n: &I18n) -> Vec<AttrValue> {
    let mut labels = vec![i18n.t("cohort-full-paired")];
    labels.extend(["1", "2", "3"].map(|n| i18n.t_code("cohort-full-before", n)));
    labels.extend(["1", "2", "3"].map(|n| i18n.t_code("cohort-full-after", n)));
    let value = |n: u32| [("value", n.to_string().into())];
    labels.extend((1..=5).map(|n| i18n.t_args("cohort-full-count-before", &value(n))));
    labels.extend((1..=5).map(|n| i18n.t_args("cohort-full-count-after", &value(n))));
    for id in ["cohort-up", "cohort-same", "cohort-down", "cohort-up-by-two", "cohort-down-by-two"] {
        let name = [("name", i18n.t_args(id, &[]).to_string().into())];
        labels.push(i18n.t_args("cohort-full-count", &name));
        labels.push(i18n.t_args("cohort-full-share", &name));
        labels.push(i18n.t_args("cohort-full-low", &name));
        labels.push(i18n.t_args("cohort-full-high", &name));
    }
    labels.extend([
        i18n.t("cohort-full-rank-up"),
        i18n.t("cohort-full-rank-down"),
        i18n.t("cohort-full-z"),
        i18n.t("cohort-full-p"),
        i18n.t("cohort-full-r"),
    ]);
    labels
}

/// A number with every digit that it has, as programs read it.
fn full(value: f64) -> String {
    format!("{value:?}")
}

fn full_column(change: &PairedChange) -> Vec<String> {
    let mut column = vec![change.paired_n.to_string()];
    column.extend(change.before.iter().chain(&change.after).map(|value| full(*value)));
    column.extend(change.before_counts.iter().chain(&change.after_counts).map(u64::to_string));
    for (_, share) in shares(change) {
        column.push(share.count.to_string());
        column.extend([share.share, share.low, share.high].map(full));
    }
    match &change.wilcoxon {
        Some(test) => {
            column.extend([test.rank_sum_up, test.rank_sum_down, test.z, test.p, test.rank_biserial].map(full));
        }
        None => column.extend(std::iter::repeat_n(String::new(), 5)),
    }
    column
}

/// A table as text for a spreadsheet: tabs between cells, a line for each row.
pub(super) fn tabbed(table: &[Vec<String>]) -> String {
    table.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
