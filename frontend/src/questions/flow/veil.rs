//! What was answered in private before the person stopped: it counts, but whoever opens the draft next, perhaps a worker
//! who says they are the person, does not get to see it. To change it is to answer anew.

use std::collections::BTreeSet;

use shared::instrument::ItemKind;

use super::{Action, Draft, Step};

impl Draft {
    /// The draft as it may be shown: without what is veiled.
    pub fn shown(&self) -> Draft {
        let mut shown = self.clone();
        for slug in &self.veiled {
            if let Some(step) = self.step(slug) {
                shown.forget(&step);
            }
        }
        shown
    }

    /// Whether a step has an answer that is not shown.
    pub fn is_veiled(&self, step: &Step) -> bool {
        self.veiled.contains(&step.slug())
    }

    /// Slugs of the steps that hold an answer.
    pub(super) fn answered(&self) -> BTreeSet<String> {
        let items = self.answers.keys().chain(self.comments.keys()).map(|id| Step::Item(id.clone()).slug());
        let known = |number: &usize| self.outcome_progress.contains_key(&self.earlier_outcomes[*number].id);
        let progress = (0..self.earlier_outcomes.len()).filter(known).map(|number| Step::Progress(number).slug());
        let named = !self.kept.is_empty() || !self.named.is_empty();
        let outcomes = self.item_of(ItemKind::PersonalOutcomes).filter(|_| named);
        let outcomes = outcomes.map(|item| Step::Item(item.id.clone()).slug());
        let mut answered = self.veiled.clone();
        answered.extend(items.chain(progress).chain(outcomes));
        answered
    }

    /// The veiled step whose answer an action would change.
    pub(super) fn veiled_by(&self, action: &Action) -> Option<Step> {
        let step = match action {
            Action::Answer(id, _) | Action::Clear(id) | Action::Comment(id, _) => Step::Item(id.clone()),
            Action::Keep(..) | Action::Name(..) => Step::Item(self.item_of(ItemKind::PersonalOutcomes)?.id.clone()),
            Action::Progress(id, _) | Action::ClearProgress(id) => {
                Step::Progress(self.earlier_outcomes.iter().position(|outcome| outcome.id == *id)?)
            }
            _ => return None,
        };
        Some(step).filter(|step| self.is_veiled(step))
    }

    /// Takes back everything said on a page.
    pub(super) fn forget(&mut self, step: &Step) {
        self.veiled.remove(&step.slug());
        match step {
            Step::Item(id) => {
                self.answers.remove(id);
                self.comments.remove(id);
                if self.instrument.item(id).is_some_and(|item| item.kind == ItemKind::PersonalOutcomes) {
                    self.kept.clear();
                    self.named.clear();
                }
            }
            Step::Progress(number) => {
                if let Some(outcome) = self.earlier_outcomes.get(*number) {
                    self.outcome_progress.remove(&outcome.id);
                }
            }
            _ => {}
        }
    }
}
