//! The rules of meaning that an instrument must keep, once its file has been read. Each is one function that records
//! its faults and goes on, so that all are found at once.

use std::collections::BTreeMap;

use super::FORMAT;
use super::forms::{is_id, is_key, longest_answer};
use super::languages;
use crate::answer::NonAnswer;
use crate::import::{OPTIONAL_COLUMNS, REQUIRED_COLUMNS};
use crate::instrument::{Ask, Condition, Instrument, Item, ItemKind, OUTCOMES, Scale, Section, Text};
use crate::source::read::{Reader, join};
use crate::source::{Rule, quote};
use crate::text::forbidden;

/// Longest wording, in characters.
pub const MAX_TEXT: usize = 500;
/// Longest short name, in characters: it stands beside a bar of a chart.
pub const MAX_SHORT: usize = 60;
/// The points of every rating of the Outcomes Tool.
const RATING: [i16; 5] = [1, 2, 3, 4, 5];

/// Checks every rule and records every fault.
pub(super) fn check(instrument: &Instrument, reader: &Reader) {
    let rules = Rules { instrument, reader };
    rules.head();
    languages::check(instrument, reader);
    rules.scales();
    rules.sections();
    rules.conditions();
    rules.one_of_a_kind();
    if instrument.key == OUTCOMES {
        rules.outcomes();
    }
}

struct Rules<'a> {
    instrument: &'a Instrument,
    reader: &'a Reader,
}

impl<'a> Rules<'a> {
    fn head(&self) {
        let Instrument { format, key, version, title, intro, .. } = self.instrument;
        if *format != FORMAT {
            self.fault(
                "format",
                Rule::FileFormat,
                format!("This program reads format {FORMAT}; write format = {FORMAT}."),
            );
        }
        if !is_key(key) {
            let message = format!("{} must be a lower-case letter, then at most 39 letters, digits and _.", quote(key));
            self.fault("key", Rule::Key, message);
        }
        if *version < 1 || i32::try_from(*version).is_err() {
            self.fault("version", Rule::Version, "Versions count from 1.");
        }
        self.text("title", title, MAX_TEXT);
        self.text("intro", intro, MAX_TEXT);
    }

    fn scales(&self) {
        let mut ids = Ids::new(self, "scale");
        for (index, scale) in self.instrument.scales.iter().enumerate() {
            let path = format!("scales/{index}");
            ids.check(&path, &scale.id);
            self.scale_points(&path, scale);
            self.scale_non_answers(&path, scale);
        }
    }

    fn scale_points(&self, path: &str, scale: &Scale) {
        if scale.options.len() < 2 {
            self.fault(&join(path, "options"), Rule::ScaleSize, "A scale needs two points or more.");
        }
        for (index, option) in scale.options.iter().enumerate() {
            let path = format!("{path}/options/{index}");
            if !(0..=10).contains(&option.value) {
                self.fault(&join(&path, "value"), Rule::ScaleValue, "Use a value from 0 to 10.");
            }
            if scale.options.iter().take(index).any(|other| other.value == option.value) {
                let message = format!("The value {} is on this scale already.", option.value);
                self.fault(&join(&path, "value"), Rule::DuplicateValue, message);
            }
            self.text(&join(&path, "text"), &option.text, MAX_TEXT);
        }
    }

    fn scale_non_answers(&self, path: &str, scale: &Scale) {
        for (index, stated) in scale.non_answers.iter().enumerate() {
            let path = format!("{path}/non_answers/{index}");
            if stated.code().is_none() {
                let known = NonAnswer::STATED.map(NonAnswer::as_str).join(", ");
                let message = format!("{} is not a kind of non-answer; there are: {known}.", quote(&stated.kind));
                self.fault(&join(&path, "kind"), Rule::NonAnswerKind, message);
            }
            if scale.non_answers.iter().take(index).any(|other| other.kind == stated.kind) {
                let message = format!("{} is on this scale already.", quote(&stated.kind));
                self.fault(&join(&path, "kind"), Rule::DuplicateNonAnswer, message);
            }
            self.text(&join(&path, "text"), &stated.text, MAX_TEXT);
        }
    }

    fn sections(&self) {
        let (mut section_ids, mut item_ids) = (Ids::new(self, "section"), Ids::new(self, "item"));
        if self.instrument.sections.is_empty() {
            self.fault("sections", Rule::EmptyList, "An instrument needs a section.");
        }
        for (index, section) in self.instrument.sections.iter().enumerate() {
            let path = format!("sections/{index}");
            section_ids.check(&path, &section.id);
            self.text(&join(&path, "title"), &section.title, MAX_TEXT);
            self.optional_text(&join(&path, "intro"), section.intro.as_ref());
            if section.items.is_empty() {
                self.fault(&join(&path, "items"), Rule::EmptyList, "A section needs an item.");
            }
            for (index, item) in section.items.iter().enumerate() {
                let path = format!("{path}/items/{index}");
                item_ids.check(&path, &item.id);
                self.item(&path, item);
            }
        }
    }

    fn item(&self, path: &str, item: &Item) {
        if REQUIRED_COLUMNS.iter().chain(&OPTIONAL_COLUMNS).any(|column| *column == item.id) {
            let message =
                format!("{} is a column that files of past ratings have anyway; choose another id.", quote(&item.id));
            self.fault(&join(path, "id"), Rule::ReservedId, message);
        }
        self.text(&join(path, "text"), &item.text, MAX_TEXT);
        self.text(&join(path, "short"), &item.short, MAX_SHORT);
        self.optional_text(&join(path, "help"), item.help.as_ref());
        let longest = longest_answer(item.kind);
        match (&item.scale, longest) {
            (None, None) => self.fault(path, Rule::MissingScale, "This kind of item needs a scale."),
            (Some(id), None) if self.instrument.scale(id).is_none() => {
                self.fault(&join(path, "scale"), Rule::UnknownScale, format!("There is no scale {}.", quote(id)));
            }
            (Some(_), Some(_)) => {
                let message = "This kind of item takes words; leave the scale out.";
                self.fault(&join(path, "scale"), Rule::UnwantedScale, message);
            }
            _ => {}
        }
        match (item.max_length, longest) {
            (Some(_), None) => {
                let message = "This kind of item takes no words; leave max_length out.";
                self.fault(&join(path, "max_length"), Rule::MaxLength, message);
            }
            (Some(length), Some(longest)) if !(1..=longest).contains(&length) => {
                let message = format!("Use a number of characters from 1 to {longest}.");
                self.fault(&join(path, "max_length"), Rule::MaxLength, message);
            }
            _ => {}
        }
    }

    /// Every condition must refer to a rating that is asked earlier.
    fn conditions(&self) {
        let items: Vec<(String, &Item)> = self.placed_items();
        let by_id: BTreeMap<&str, usize> =
            items.iter().enumerate().rev().map(|(index, (_, item))| (item.id.as_str(), index)).collect();
        let in_cycle = self.cycles(&items, &by_id);
        for (index, (path, item)) in items.iter().enumerate() {
            if let Some(condition) = &item.show_if {
                let other = by_id.get(condition.item.as_str()).map(|other| (*other, items[*other].1));
                self.condition(&join(path, "show_if"), (index, item), condition, other, in_cycle[index]);
            }
        }
    }

    /// Reports each circle of conditions once, and says which items stand on one. An item has at most one condition, so
    /// that from each there is one way to follow, and a circle is found by walking it.
    fn cycles(&self, items: &[(String, &Item)], by_id: &BTreeMap<&str, usize>) -> Vec<bool> {
        let next = |index: usize| {
            let condition = items.get(index)?.1.show_if.as_ref()?;
            by_id.get(condition.item.as_str()).copied()
        };
        let mut in_cycle = vec![false; items.len()];
        for start in 0..items.len() {
            if in_cycle[start] {
                continue;
            }
            // Whoever comes back to the start within as many steps as there are items stands on a circle.
            let way: Vec<usize> =
                std::iter::successors(next(start), |index| if *index == start { None } else { next(*index) })
                    .take(items.len())
                    .collect();
            if way.len() > 1 && way.last() == Some(&start) {
                way.iter().for_each(|index| in_cycle[*index] = true);
                let path: Vec<&str> =
                    std::iter::once(&start).chain(&way).map(|index| items[*index].1.id.as_str()).collect();
                let message = format!("The conditions go round in a circle: {}.", path.join(" → "));
                self.fault(&join(&items[start].0, "show_if/item"), Rule::ShowIfCycle, message);
            }
        }
        in_cycle
    }

    fn condition(
        &self,
        path: &str,
        (index, item): (usize, &Item),
        condition: &Condition,
        other: Option<(usize, &Item)>,
        in_cycle: bool,
    ) {
        let at = join(path, "item");
        let named = quote(&condition.item);
        match other {
            _ if condition.item == item.id => {
                self.fault(&at, Rule::ShowIfSelf, "An item cannot decide whether it is asked itself.");
            }
            None => self.fault(&at, Rule::ShowIfItem, format!("There is no item {named}.")),
            Some((_, other)) if !other.is_scaled() => {
                self.fault(
                    &at,
                    Rule::ShowIfItem,
                    format!("{named} takes no rating or choice; name an item that does."),
                );
            }
            Some((place, _)) if place > index && !in_cycle => {
                let message = format!("{named} is asked later; only an earlier item can decide.");
                self.fault(&at, Rule::ShowIfOrder, message);
            }
            Some(_) => {}
        }
        let at = join(path, "any_of");
        if condition.any_of.is_empty() {
            self.fault(&at, Rule::EmptyList, "Name one value or more.");
        }
        for (index, value) in condition.any_of.iter().enumerate() {
            let at = join(&at, &index.to_string());
            if let Some((_, other)) = other
                && other.is_scaled()
                && self.instrument.scale_of(other).is_some()
                && !self.instrument.accepts(other, *value)
            {
                self.fault(&at, Rule::ShowIfValue, format!("{value} is not an answer that {named} can have."));
            }
            if condition.any_of.iter().take(index).any(|earlier| earlier == value) {
                self.fault(&at, Rule::DuplicateValue, format!("{value} is named already."));
            }
        }
    }

    /// Answers to these kinds are kept without the item's id, so that there can be one of each.
    fn one_of_a_kind(&self) {
        let placed = self.placed_items();
        let of = |kind: ItemKind| placed.iter().filter(move |(_, item)| item.kind == kind);
        for kind in [ItemKind::PersonalOutcomes, ItemKind::OutcomeProgress] {
            for (path, _) in of(kind).skip(1) {
                self.fault(
                    &join(path, "kind"),
                    Rule::OneOfAKind,
                    "There can be one item of this kind; remove the others.",
                );
            }
        }
        if let (Some((path, _)), None) = (of(ItemKind::OutcomeProgress).next(), of(ItemKind::PersonalOutcomes).next()) {
            let message = "Progress is asked on personal outcomes, and no item asks for those.";
            self.fault(&join(path, "kind"), Rule::NoPersonalOutcomes, message);
        }
    }

    /// What progress and KPI 6 rely on: one overall rating in each domain, every rating on 1 to 5, and overall ratings
    /// asked of everybody every time, because without one an assessment can never count as completed.
    fn outcomes(&self) {
        if self.instrument.overall_items().next().is_none() {
            let message = "The Outcomes Tool needs a domain with an overall rating.";
            self.fault("sections", Rule::DomainOverall, message);
        }
        for (index, section) in self.instrument.sections.iter().enumerate() {
            self.domain(&format!("sections/{index}"), section);
        }
        for (path, item) in self.placed_items() {
            if !matches!(item.kind, ItemKind::Overall | ItemKind::Aspect) {
                continue;
            }
            if let Some(scale) = self.instrument.scale_of(item) {
                let mut values: Vec<i16> = scale.options.iter().map(|option| option.value).collect();
                values.sort_unstable();
                if values != RATING {
                    let message = "Ratings of the Outcomes Tool are from 1 to 5; name a scale with those points.";
                    self.fault(&join(&path, "scale"), Rule::RatingScale, message);
                }
            }
            if item.kind == ItemKind::Overall && (item.ask != Ask::Always || item.show_if.is_some()) {
                let message = "An overall rating is asked every time and under no condition.";
                self.fault(&path, Rule::OverallAlways, message);
            }
        }
    }

    fn domain(&self, path: &str, section: &Section) {
        let overall = section.items.iter().filter(|item| item.kind == ItemKind::Overall).count();
        let rated = section.items.iter().any(|item| item.kind == ItemKind::Aspect);
        if overall > 1 || (overall == 0 && rated) {
            let message = format!("The domain {} needs one overall rating; it has {overall}.", quote(&section.id));
            self.fault(path, Rule::DomainOverall, message);
        }
    }

    fn optional_text(&self, path: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.text(path, text, MAX_TEXT);
        }
    }

    fn text(&self, path: &str, text: &Text, longest: usize) {
        for tag in &self.instrument.languages {
            for (wanted, what) in [(tag.clone(), "wording"), (format!("{tag}-easy"), "Easy Read wording")] {
                if !text.0.contains_key(&wanted) {
                    self.fault(path, Rule::MissingText, format!("Add the {what} {}.", quote(&wanted)));
                }
            }
        }
        for (tag, words) in &text.0 {
            let path = join(path, tag);
            let language = tag.strip_suffix("-easy").unwrap_or(tag);
            if !self.instrument.languages.iter().any(|declared| declared == language) {
                let message = format!("{} is not among the languages of this file.", quote(tag));
                self.fault(&path, Rule::UnknownLanguage, message);
            }
            let length = words.chars().count();
            if words.trim().is_empty() {
                self.fault(&path, Rule::BlankText, "Write something here.");
            }
            if length > longest {
                let message = format!("Shorten this to {longest} characters or fewer; it has {length}.");
                self.fault(&path, Rule::TextTooLong, message);
            }
            if words.chars().any(forbidden) {
                let message = "Remove line breaks, tabs and other control characters.";
                self.fault(&path, Rule::ControlCharacters, message);
            }
        }
    }

    /// Every item in the order asked, with its path in the file.
    fn placed_items(&self) -> Vec<(String, &'a Item)> {
        let sections = self.instrument.sections.iter().enumerate();
        sections
            .flat_map(|(s, section)| {
                section.items.iter().enumerate().map(move |(i, item)| (format!("sections/{s}/items/{i}"), item))
            })
            .collect()
    }

    fn fault(&self, path: &str, rule: Rule, message: impl Into<String>) {
        self.reader.fault(path, rule, message);
    }
}

/// The ids of one kind of thing: each of the right form, and none twice.
struct Ids<'r, 'a> {
    rules: &'r Rules<'a>,
    what: &'static str,
    seen: Vec<&'a str>,
}

impl<'r, 'a> Ids<'r, 'a> {
    fn new(rules: &'r Rules<'a>, what: &'static str) -> Self {
        Ids { rules, what, seen: Vec::new() }
    }

    fn check(&mut self, path: &str, id: &'a str) {
        let at = join(path, "id");
        if !is_id(id) {
            let message =
                format!("{} must be a lower-case letter, then at most 39 letters, digits, _ and dots.", quote(id));
            self.rules.fault(&at, Rule::Id, message);
        }
        if self.seen.contains(&id) {
            self.rules.fault(&at, Rule::DuplicateId, format!("There is a {} {} already.", self.what, quote(id)));
        }
        self.seen.push(id);
    }
}
