//! The steps of a draft: which pages there are, in which order, and where one goes from each. Everything follows from the
//! instrument and the draft; nothing is remembered here.

use shared::assessment::{PersonalOutcome, Who};
use shared::instrument::{Item, ItemKind, Section};

use super::Draft;

/// One page of the journey. Each is a history entry with its slug in the address; no slug holds an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Who is answering.
    Who,
    /// Who helps, or who answers on behalf.
    Helper,
    /// Whose view a proxy gives.
    Perspective,
    /// On what basis.
    Basis,
    /// How the answers are given; reached from a “change” link only.
    Mode,
    /// In private: what this is, for the person to read.
    Intro,
    /// One item.
    Item(String),
    /// Progress on the earlier personal outcome with this number, from 0.
    Progress(usize),
    /// Whether to answer a section's aspects.
    More(String),
    /// In private: whether staff may see the answers.
    Share,
    /// Check your answers.
    Check,
}

impl Step {
    /// How the step is written in the address.
    pub fn slug(&self) -> String {
        match self {
            Step::Who => "who".to_owned(),
            Step::Helper => "helper".to_owned(),
            Step::Perspective => "view".to_owned(),
            Step::Basis => "basis".to_owned(),
            Step::Mode => "how".to_owned(),
            Step::Intro => "start".to_owned(),
            Step::Item(id) => format!("q.{id}"),
            Step::Progress(number) => format!("progress.{number}"),
            Step::More(section) => format!("more.{section}"),
            Step::Share => "share".to_owned(),
            Step::Check => "check".to_owned(),
        }
    }

    /// Whether it asks something about the person's life.
    pub fn is_question(&self) -> bool {
        matches!(self, Step::Item(_) | Step::Progress(_))
    }
}

/// Where a step stands: question `number` of `of`, both from 1. What a person may open besides is counted on its own, so
/// that opening it does not make the way longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The section whose further questions are counted; none for the questions that everybody is shown.
    pub section: Option<String>,
    /// This question.
    pub number: usize,
    /// All of them.
    pub of: usize,
}

impl Draft {
    /// Every step in order, with the aspects of each section whether or not the person opened them.
    fn all_steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::Who];
        if self.who.is_some_and(|who| who != Who::Person) {
            steps.push(Step::Helper);
        }
        if self.who == Some(Who::OnBehalf) {
            steps.extend([Step::Perspective, Step::Basis]);
        }
        steps.extend(self.private.then_some(Step::Intro));
        for section in &self.instrument.sections {
            self.push_section(section, &mut steps);
        }
        steps.extend(self.private.then_some(Step::Share));
        steps.push(Step::Check);
        steps
    }

    fn push_section(&self, section: &Section, steps: &mut Vec<Step>) {
        let mut gate = self.is_gated(section);
        for item in section.items.iter().filter(|item| self.is_asked(item)) {
            match item.kind {
                ItemKind::OutcomeProgress => {
                    steps.extend((0..self.earlier_outcomes.len()).map(Step::Progress));
                }
                ItemKind::Aspect if gate => {
                    gate = false;
                    steps.extend([Step::More(section.id.clone()), Step::Item(item.id.clone())]);
                }
                _ => steps.push(Step::Item(item.id.clone())),
            }
        }
    }

    /// Whether a section asks first if the person wants its aspects: where there are several, behind an overall rating.
    fn is_gated(&self, section: &Section) -> bool {
        let asked = |kind: ItemKind| section.items.iter().filter(|i| i.kind == kind && self.is_asked(i)).count();
        asked(ItemKind::Overall) > 0 && asked(ItemKind::Aspect) > 1
    }

    /// The aspects of a section that are asked here.
    pub fn aspects<'a>(&'a self, section: &'a Section) -> impl Iterator<Item = &'a Item> {
        section.items.iter().filter(|item| item.kind == ItemKind::Aspect && self.is_asked(item))
    }

    /// Whether the aspects of a section are left out for now: there is a gate and it was not opened.
    pub fn is_closed(&self, section: &Section) -> bool {
        self.is_gated(section) && self.more.get(&section.id) != Some(&true)
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.instrument.sections.iter().find(|section| section.id == id)
    }

    /// The section that an item belongs to.
    pub fn section_of(&self, item: &str) -> Option<&Section> {
        self.instrument.sections.iter().find(|section| section.items.iter().any(|other| other.id == item))
    }

    /// The section behind whose gate a step stands: an aspect that is asked only of who wants it.
    fn gate_of(&self, step: &Step) -> Option<&Section> {
        let Step::Item(id) = step else { return None };
        let aspect = self.instrument.item(id).is_some_and(|item| item.kind == ItemKind::Aspect);
        self.section_of(id).filter(|section| aspect && self.is_gated(section))
    }

    /// Whether a step is passed over in going on: an aspect of a section that was not opened.
    fn is_passed_over(&self, step: &Step) -> bool {
        self.gate_of(step).is_some_and(|section| self.is_closed(section))
    }

    /// The steps in the order in which they are shown.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = self.all_steps();
        steps.retain(|step| !self.is_passed_over(step));
        steps
    }

    /// The step that a slug names, if this draft has it. Every aspect can be visited, also of a section not opened.
    pub fn step(&self, slug: &str) -> Option<Step> {
        self.all_steps().into_iter().chain([Step::Mode]).find(|step| step.slug() == slug)
    }

    /// Where the draft begins: at the first thing not said yet.
    pub fn first(&self) -> Step {
        let open = |step: &Step| match step {
            Step::Who => self.who.is_none(),
            step => *step != Step::Mode,
        };
        self.steps().into_iter().find(open).unwrap_or(Step::Check)
    }

    /// Whether anything has been said or any page but the first been seen.
    pub fn is_begun(&self) -> bool {
        self.position != self.first().slug() || !self.answered().is_empty()
    }

    /// Where the draft was left, or where it begins if that step is no more.
    pub fn current(&self) -> Step {
        self.step(&self.position).unwrap_or_else(|| self.first())
    }

    /// The step after this one. From the last, and from a side-step, to a place from which one can go on.
    pub fn next(&self, step: &Step) -> Step {
        if *step == Step::Mode {
            return Step::Who;
        }
        let after = self.all_steps().into_iter().skip_while(|other| other != step).skip(1);
        after.into_iter().find(|other| !self.is_passed_over(other)).unwrap_or(Step::Check)
    }

    /// The step before this one; none before the first.
    pub fn previous(&self, step: &Step) -> Option<Step> {
        if *step == Step::Mode {
            return Some(Step::Who);
        }
        let before = self.all_steps().into_iter().take_while(|other| other != step);
        before.filter(|other| !self.is_passed_over(other)).last()
    }

    /// After changing an answer from the check page: what the change itself has made necessary, or back to the check.
    pub fn next_when_checking(&self, step: &Step) -> Step {
        let next = self.next(step);
        let needed = match next {
            Step::Helper => self.helper.is_none(),
            Step::Perspective => self.perspective.is_none(),
            Step::Basis => self.basis.is_none(),
            Step::Item(_) => matches!(step, Step::More(section) if self.more.get(section) == Some(&true)),
            _ => false,
        };
        if needed { next } else { Step::Check }
    }

    /// Where a question stands: among the aspects of its section, or among the questions that need no opening. None for
    /// other steps.
    pub fn place(&self, step: &Step) -> Option<Place> {
        let gate = |step: &Step| self.gate_of(step).map(|section| section.id.clone());
        let section = gate(step);
        let mut questions = self.all_steps();
        questions.retain(|other| other.is_question() && gate(other) == section);
        let number = questions.iter().position(|other| other == step)? + 1;
        Some(Place { section, number, of: questions.len() })
    }

    /// How many things have been said: answers, comments, and personal outcomes as one.
    pub fn said(&self) -> usize {
        let comments = self.comments.values().filter(|text| !text.trim().is_empty()).count();
        let outcomes = usize::from(!self.personal_outcomes().is_empty());
        self.answers.len() + self.outcome_progress.len() + comments + outcomes
    }

    /// The earlier personal outcome with this number.
    pub fn earlier_outcome(&self, number: usize) -> Option<&PersonalOutcome> {
        self.earlier_outcomes.get(number)
    }
}
