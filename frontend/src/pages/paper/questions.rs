//! What is asked on a form, in the order of the paper: the one list that the sheet prints and the entry page goes through.

use std::rc::Rc;

use shared::assessment::PersonalOutcome;
use shared::instrument::{Ask, Instrument, Item, ItemKind, Occasion, Section, Text};
use shared::language::{Direction, language};
use shared::paper::{Layout, PaperForm};
use yew::AttrValue;

/// A form: which questions in which words.
#[derive(Clone, Debug, PartialEq)]
pub struct Questions {
    /// The version.
    pub instrument: Rc<Instrument>,
    /// Whether it is asked as a first or a later one.
    pub occasion: Occasion,
    /// The personal outcomes named before.
    pub personal_outcomes: Vec<PersonalOutcome>,
    /// The language tag.
    pub language: AttrValue,
    /// How it is laid out.
    pub form: Layout,
}

/// One question with its number on the paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question<'a> {
    /// From 1.
    pub number: usize,
    /// The section that it belongs to.
    pub section: &'a Section,
    /// The item.
    pub item: &'a Item,
    /// Which personal outcome is asked about, where the item asks about each.
    pub outcome: Option<usize>,
}

impl From<&PaperForm> for Questions {
    fn from(form: &PaperForm) -> Questions {
        Questions {
            instrument: Rc::new(form.instrument.clone()),
            occasion: form.occasion,
            personal_outcomes: form.personal_outcomes.clone(),
            language: form.language.clone().into(),
            form: form.form,
        }
    }
}

impl Questions {
    /// Every question, in order. One that is asked only after a certain answer is on the paper for everybody.
    pub fn all(&self) -> Vec<Question<'_>> {
        let asked = |item: &Item| match item.ask {
            Ask::Always => true,
            Ask::Baseline => self.occasion == Occasion::Baseline,
            Ask::FollowUp => self.occasion == Occasion::FollowUp,
        };
        let mut found = Vec::new();
        for (section, item) in self.instrument.items().filter(|(_, item)| asked(item)) {
            let outcomes: Vec<Option<usize>> = match item.kind {
                ItemKind::OutcomeProgress => (0..self.personal_outcomes.len()).map(Some).collect(),
                _ => vec![None],
            };
            for outcome in outcomes {
                found.push(Question { number: found.len() + 1, section, item, outcome });
            }
        }
        found
    }

    /// A wording, in the language and variant of the form.
    pub fn said(&self, text: &Text) -> AttrValue {
        AttrValue::from(text.get(&self.language, self.form.variant()).to_owned())
    }

    /// The personal outcome that a question asks about.
    pub fn outcome(&self, question: &Question<'_>) -> Option<&PersonalOutcome> {
        self.personal_outcomes.get(question.outcome?)
    }

    /// Which way the form is written.
    pub fn direction(&self) -> Direction {
        language(&self.language).map_or(Direction::Ltr, |language| language.direction)
    }
}

/// Whether somebody has looked through the wording of an instrument in a language. The only place that says so.
pub fn is_reviewed(instrument: &Instrument, language: &str) -> bool {
    !instrument.unreviewed.iter().any(|tag| tag == language)
}

/// The name of a language in itself; its tag where it is none of the app's.
pub fn language_name(tag: &str) -> AttrValue {
    language(tag).map_or_else(|| AttrValue::from(tag.to_owned()), |language| AttrValue::Static(language.name))
}

#[cfg(test)]
mod tests {
    use shared::instrument::check::{DEFAULT_OUTCOMES, read};
    use uuid::Uuid;

    use super::*;

    fn questions(occasion: Occasion, outcomes: usize) -> Questions {
        let outcome = |n: usize| PersonalOutcome { id: Uuid::from_u128(n as u128), text: format!("Wish {n}") };
        Questions {
            instrument: Rc::new(read(DEFAULT_OUTCOMES).unwrap()),
            occasion,
            personal_outcomes: (0..outcomes).map(outcome).collect(),
            language: "en".into(),
            form: Layout::Standard,
        }
    }

    #[test]
    fn a_form_asks_what_its_occasion_asks_and_of_each_wish() {
        let ids = |questions: &Questions| -> Vec<(usize, String, Option<usize>)> {
            questions.all().into_iter().map(|one| (one.number, one.item.id.clone(), one.outcome)).collect()
        };
        let first = ids(&questions(Occasion::Baseline, 0));
        assert!(first.iter().all(|(_, id, _)| id != "progress.overall" && id != "outcomes.progress"));
        assert_eq!(first.len(), 22);
        let later = ids(&questions(Occasion::FollowUp, 2));
        assert_eq!(later.len(), 22 + 1 + 2);
        assert_eq!(later[0].1, "progress.overall");
        let wishes: Vec<_> = later.iter().filter_map(|(_, id, outcome)| outcome.map(|n| (id.as_str(), n))).collect();
        assert_eq!(wishes, [("outcomes.progress", 0), ("outcomes.progress", 1)]);
        assert!(later.iter().zip(1..).all(|((number, ..), n)| *number == n));
    }
}
