//! Disclosure control for aggregates: which groups may be shown, so that nothing about fewer people than the minimum can
//! be read or worked out. One decision for everybody who asks: what one role may see another may see elsewhere, and two
//! who put their screens together must not learn more.
//!
//! **The rule.** Take every group that can be asked for (provider, area, lot, each given or not). A group of fewer than
//! the minimum is not shown. Nor is one that, added to or taken from others that are shown in any combination, would
//! single out some other group of fewer than the minimum: the one area left when the rest is taken from the whole, two
//! small areas together, or an inner cell of a table found by way of its margins. Comparing a group with the wider one it
//! belongs to is not enough: with areas of 40, 30, 20 and 5 people each of the first three leaves 55 or more, and all
//! three leave the 5. Groups are admitted one by one, those with fewest filters first and of those the largest first, each
//! if it keeps the rule with all before it; so what is hidden beside a small group is the next smallest. Whoever looks is
//! taken to know which cells are empty.
//!
//! **Nobody at all is “no data”, and that is told.** From 1 to 9 people a group's answers are the answers of somebody; an
//! empty group has none to expose, and that nobody there has been rated twice says nothing of what anyone answered. Told
//! apart from “hidden”, it lets a reader see where the tool is not in use. What it tells about the others is counted in
//! above: empty cells are known, and cannot serve to hide a small one.
//!
//! The rule is about exact working out. Bounds (“between 3 and 9”) remain possible, as with every cell suppression, and so
//! does the difference between today and tomorrow: releases answer the latter.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::linear::Known;

/// What a smallest group of people have in common: provider, area, lot.
pub type Stratum = (Uuid, Uuid, i16);

/// A group that can be asked for. Fewer filters, wider group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Filter {
    /// Only this provider.
    pub provider: Option<Uuid>,
    /// Only this area.
    pub area: Option<Uuid>,
    /// Only this lot.
    pub lot: Option<i16>,
}

impl Filter {
    /// Whether these people belong to the group.
    pub fn matches(&self, stratum: &Stratum) -> bool {
        self.provider.is_none_or(|provider| provider == stratum.0)
            && self.area.is_none_or(|area| area == stratum.1)
            && self.lot.is_none_or(|lot| lot == stratum.2)
    }

    /// How many filters are set, 0 to 3.
    fn filters(&self) -> usize {
        usize::from(self.provider.is_some()) + usize::from(self.area.is_some()) + usize::from(self.lot.is_some())
    }
}

/// Whether a group's figures may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// They may.
    Shown,
    /// There is nobody in the group.
    NoData,
    /// They come from too few people, or would let somebody work out figures that do.
    Suppressed,
}

/// Whether the figures of one group may be shown, given how many people there are in every stratum.
pub fn visibility(cells: &BTreeMap<Stratum, u64>, filter: &Filter, minimum: u64) -> Visibility {
    match people(cells, filter) {
        0 => Visibility::NoData,
        people if people < minimum => Visibility::Suppressed,
        _ if shown(cells, minimum).contains(filter) => Visibility::Shown,
        _ => Visibility::Suppressed,
    }
}

/// What `visibility` says of every group that can be asked for. One that is not among them has nobody in it.
pub fn views(cells: &BTreeMap<Stratum, u64>, minimum: u64) -> BTreeMap<Filter, Visibility> {
    let shown = shown(cells, minimum);
    let seen = |filter: &Filter| match people(cells, filter) {
        0 => Visibility::NoData,
        _ if shown.contains(filter) => Visibility::Shown,
        _ => Visibility::Suppressed,
    };
    filters(cells).map(|filter| (filter, seen(&filter))).collect()
}

/// How many people there are in a group.
pub fn people(cells: &BTreeMap<Stratum, u64>, filter: &Filter) -> u64 {
    cells.iter().filter(|(stratum, _)| filter.matches(stratum)).map(|(_, people)| people).sum()
}

/// Every group that may be shown, of all that can be asked for.
fn shown(cells: &BTreeMap<Stratum, u64>, minimum: u64) -> BTreeSet<Filter> {
    // Where no cell is small, no group of cells is.
    if cells.values().all(|people| *people == 0 || *people >= minimum) {
        return filters(cells).filter(|filter| people(cells, filter) > 0).collect();
    }
    let mut inhabited: Vec<(Stratum, u64)> =
        cells.iter().filter(|(_, people)| **people > 0).map(|(stratum, people)| (*stratum, *people)).collect();
    inhabited.sort_by_key(|(stratum, people)| (std::cmp::Reverse(*people), *stratum));
    let mut known = Known::nothing(inhabited.iter().map(|(_, people)| *people).collect());
    let mut groups: Vec<(Filter, u64)> = filters(cells)
        .map(|filter| (filter, people(cells, &filter)))
        .filter(|(_, people)| *people >= minimum && *people > 0)
        .collect();
    groups.sort_by_key(|(filter, people)| (filter.filters(), std::cmp::Reverse(*people), *filter));
    groups
        .into_iter()
        .map(|(filter, _)| filter)
        .filter(|filter| {
            let group: Vec<bool> = inhabited.iter().map(|(stratum, _)| filter.matches(stratum)).collect();
            known.tell(&group, minimum)
        })
        .collect()
}

/// Every filter that can be set on these cells.
fn filters(cells: &BTreeMap<Stratum, u64>) -> impl Iterator<Item = Filter> {
    let each =
        |set: BTreeSet<Uuid>| -> Vec<Option<Uuid>> { std::iter::once(None).chain(set.into_iter().map(Some)).collect() };
    let providers = each(cells.keys().map(|stratum| stratum.0).collect());
    let areas = each(cells.keys().map(|stratum| stratum.1).collect());
    let lots: BTreeSet<i16> = cells.keys().map(|stratum| stratum.2).collect();
    let lots: Vec<Option<i16>> = std::iter::once(None).chain(lots.into_iter().map(Some)).collect();
    let mut all = Vec::with_capacity(providers.len() * areas.len() * lots.len());
    for &provider in &providers {
        for &area in &areas {
            all.extend(lots.iter().map(|&lot| Filter { provider, area, lot }));
        }
    }
    all.into_iter()
}

/// Which rows of one breakdown may be shown beside its total: none of fewer than the minimum, and of the others as few
/// hidden as will do, smallest first, so that the hidden ones are at least two and together not fewer than the minimum.
/// The total itself is not decided here.
pub fn breakdown(rows: &[u64], minimum: u64) -> Vec<Visibility> {
    let mut answer: Vec<Visibility> = rows
        .iter()
        .map(|people| match people {
            0 => Visibility::NoData,
            people if *people < minimum => Visibility::Suppressed,
            _ => Visibility::Shown,
        })
        .collect();
    let mut by_size: Vec<usize> = (0..rows.len()).filter(|row| answer[*row] == Visibility::Shown).collect();
    by_size.sort_by_key(|row| (rows[*row], *row));
    let mut hidden: u64 =
        rows.iter().zip(&answer).filter(|(_, seen)| **seen == Visibility::Suppressed).map(|(people, _)| people).sum();
    let mut hideable = by_size.into_iter();
    while hidden > 0 && hidden < minimum {
        let Some(row) = hideable.next() else { break };
        answer[row] = Visibility::Suppressed;
        hidden += rows[row];
    }
    answer
}

#[cfg(test)]
#[path = "suppression_tests.rs"]
mod tests;
