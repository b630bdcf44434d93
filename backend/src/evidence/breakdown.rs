//! A number of people by what became of them, and what of it may be shown: no number of fewer people than the minimum, and
//! none that gives one away beside the others or beside what is shown of wider and narrower groups.

use std::collections::{BTreeMap, BTreeSet};

use shared::evidence::Shown;

use super::suppression::{Filter, Stratum, Visibility, people, views};

/// People of one row, by stratum.
pub type Cells = BTreeMap<Stratum, u64>;

/// The rows of a group that may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown<K> {
    /// Everybody, over all rows.
    pub total: u64,
    /// Every row; none where its number is hidden.
    pub counts: BTreeMap<K, Option<u64>>,
}

/// The rows of a group, if it may be shown. `rows` holds everybody once, also whom the filter leaves out.
///
/// Shown if the total may be. Of its rows one is hidden where it may not be shown by itself (`suppression::views`, over
/// all groups that can be asked for), and then so many more, the smallest first, that in no group fewer than two rows or
/// fewer people than the minimum are hidden together. A row hidden beside another is hidden in every group: shown in two
/// parts of a group it would be known in the whole, and with it the one it was to protect. That a row has nobody is told.
pub fn breakdown_shown<K: Ord + Copy>(rows: &BTreeMap<K, Cells>, filter: &Filter, minimum: u64) -> Shown<Breakdown<K>> {
    let mut all = Cells::new();
    for (stratum, people) in rows.values().flatten() {
        *all.entry(*stratum).or_default() += people;
    }
    let all_views = views(&all, minimum);
    match all_views.get(filter) {
        None | Some(Visibility::NoData) => return Shown::NoData,
        Some(Visibility::Suppressed) => return Shown::Suppressed,
        Some(Visibility::Shown) => {}
    }
    let shown = all_views.iter().filter(|(_, seen)| **seen == Visibility::Shown).map(|(view, _)| *view);
    let hidden = hidden(rows, shown.collect(), minimum);
    let count = |row: &K, cells: &Cells| {
        let count = people(cells, filter);
        (count == 0 || !hidden.contains(&(*row, *filter))).then_some(count)
    };
    let counts = rows.iter().map(|(row, cells)| (*row, count(row, cells))).collect();
    Shown::Yes { value: Breakdown { total: people(&all, filter), counts } }
}

/// Which rows are hidden in which of the groups shown.
fn hidden<K: Ord + Copy>(rows: &BTreeMap<K, Cells>, shown: BTreeSet<Filter>, minimum: u64) -> BTreeSet<(K, Filter)> {
    let mut hidden = BTreeSet::new();
    for (row, cells) in rows {
        let seen = views(cells, minimum);
        let own = shown.iter().filter(|view| seen.get(view) == Some(&Visibility::Suppressed));
        hidden.extend(own.map(|view| (*row, *view)));
    }
    while let Some(row) = shown.iter().find_map(|view| one_more(rows, &hidden, view, minimum)) {
        hidden.extend(shown.iter().map(|view| (row, *view)));
    }
    hidden
}

/// The row to hide next, where what is hidden in a group is too little: its smallest that is shown.
fn one_more<K: Ord + Copy>(
    rows: &BTreeMap<K, Cells>,
    hidden: &BTreeSet<(K, Filter)>,
    view: &Filter,
    minimum: u64,
) -> Option<K> {
    let counts = rows.iter().map(|(row, cells)| (people(cells, view), *row)).filter(|(count, _)| *count > 0);
    let (gone, left): (Vec<_>, Vec<_>) = counts.partition(|(_, row)| hidden.contains(&(*row, *view)));
    let together: u64 = gone.iter().map(|(count, _)| count).sum();
    let enough = gone.is_empty() || (gone.len() > 1 && together >= minimum);
    if enough { None } else { left.into_iter().min().map(|(_, row)| row) }
}
