//! What is typed in from a form, row by row in the order of the paper, and which key gives which answer. Pure.

use shared::assessment::{Basis, Helper, MAX_PERSONAL_OUTCOMES, Perspective, Who};
use shared::instrument::{Audience, ItemKind, Text};
use shared::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME};
use yew::AttrValue;

use super::super::questions::{Question, Questions};
use super::typed::Pass;
use crate::i18n::I18n;

/// The row of the day.
pub const DATE: &str = "date";
/// The row of who filled it in.
pub const WHO: &str = "who";
/// The row of who helped or answered.
pub const HELPER: &str = "helper";
/// The row of whose view it is.
pub const VIEW: &str = "view";
/// The row of why on behalf.
pub const BASIS: &str = "basis";
/// The row of who may see it.
pub const SHARE: &str = "share";
/// In a row of something ticked: that it is.
pub const TICKED: i16 = 1;

/// One thing to type.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is known by: one of the names above, or an item's id, or `progress-0`, `kept-0`, `named-0`.
    pub key: String,
    /// The heading above it, where a section begins.
    pub heading: Option<AttrValue>,
    /// Its number on the paper.
    pub number: Option<usize>,
    /// What is asked.
    pub label: AttrValue,
    /// How it is typed.
    pub kind: Kind,
}

/// How a row is typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A day.
    Date,
    /// One of these.
    Choice(Vec<Opt>),
    /// One line of at most so many characters.
    Line(usize),
    /// Several lines of at most so many characters.
    Block(usize),
}

/// One of the things to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Opt {
    /// What it stands for.
    pub value: i16,
    /// The key that chooses it; none for those beyond the tenth.
    pub key: Option<char>,
    /// Whether it is a stated non-answer.
    pub apart: bool,
    /// What it says.
    pub label: AttrValue,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Chooses this and goes on.
    Choose(i16),
    /// Takes the answer back.
    Clear,
    /// Goes on.
    Next,
    /// Goes back.
    Back,
}

impl Row {
    /// Its id on the page.
    pub fn id(&self) -> String {
        format!("row-{}", self.key.replace('.', "-"))
    }

    /// What a key does here; nothing of ours where it is the browser's.
    pub fn pressed(&self, key: &str, shift: bool) -> Option<Move> {
        match (&self.kind, key) {
            (Kind::Block(_), "Enter") if !shift => Some(Move::Next),
            (Kind::Block(_), _) => None,
            (_, "Enter" | "ArrowDown") => Some(Move::Next),
            (_, "ArrowUp") => Some(Move::Back),
            (Kind::Choice(_), "Delete" | "Backspace") => Some(Move::Clear),
            (Kind::Choice(options), key) => {
                let mut letters = key.chars();
                let (typed, None) = (letters.next()?.to_ascii_lowercase(), letters.next()) else { return None };
                let typed = match typed {
                    '-' => 'd',
                    '/' => 's',
                    '*' => 'a',
                    other => other,
                };
                options.iter().find(|option| option.key == Some(typed)).map(|option| Move::Choose(option.value))
            }
            (Kind::Date | Kind::Line(_), _) => None,
        }
    }
}

/// Every row that a form asks to be typed, given what was typed so far.
pub fn rows(i18n: &I18n, asked: &Questions, pass: &Pass) -> Vec<Row> {
    let mut rows = vec![row(DATE, i18n.t("paper-entry-date"), Kind::Date)];
    let person = asked.instrument.audience == Audience::Person;
    if person {
        rows.extend(about(i18n, pass));
    }
    let mut before: Option<&str> = None;
    for question in asked.all() {
        let begins = before != Some(&question.section.id);
        before = Some(&question.section.id);
        let heading = begins.then(|| said(i18n, asked, &question.section.title));
        let mut of = of_question(i18n, asked, &question);
        if let Some(first) = of.first_mut() {
            first.heading = heading;
            first.number = Some(question.number);
        }
        rows.extend(of);
    }
    if person {
        let options = [(1, "paper-share-yes"), (2, "paper-share-no")];
        let options = options.map(|(value, id)| option(value, digit(value), i18n.t(id))).to_vec();
        rows.push(row(SHARE, i18n.t("paper-entry-share-q"), Kind::Choice(options)));
    }
    rows
}

/// Who filled it in, as far as the answer before makes it needed.
fn about(i18n: &I18n, pass: &Pass) -> Vec<Row> {
    let list = |names: Vec<AttrValue>| {
        let options = (1_i16..).zip(names).map(|(value, label)| option(value, digit(value), label));
        Kind::Choice(options.collect())
    };
    let who = Who::ALL.iter().map(|who| i18n.t_code("paper-who", who.as_str())).collect();
    let mut rows = vec![row(WHO, i18n.t("paper-entry-who-q"), list(who))];
    let said = pass.who();
    if said.is_some_and(|who| who != Who::Person) {
        let helpers = Helper::ALL.iter().map(|helper| i18n.t_code("paper-helper", helper.as_str())).collect();
        rows.push(row(HELPER, i18n.t("paper-entry-helper-q"), list(helpers)));
    }
    if said == Some(Who::OnBehalf) {
        let views = Perspective::ALL.iter().map(|view| i18n.t_code("paper-view", view.as_str())).collect();
        rows.push(row(VIEW, i18n.t("paper-entry-view-q"), list(views)));
        let bases = Basis::ALL.iter().map(|basis| i18n.t_code("paper-basis", basis.as_str())).collect();
        rows.push(row(BASIS, i18n.t("paper-entry-basis-q"), list(bases)));
    }
    rows
}

fn of_question(i18n: &I18n, asked: &Questions, question: &Question<'_>) -> Vec<Row> {
    let item = question.item;
    let text = said(i18n, asked, &item.text);
    match (item.kind, question.outcome) {
        (ItemKind::Comment, _) => {
            let most = item.max_length.unwrap_or(MAX_COMMENT).min(MAX_COMMENT);
            vec![row(&item.id, text, Kind::Block(most))]
        }
        (ItemKind::PersonalOutcomes, _) => {
            let ticked = [(TICKED, "paper-entry-ticked"), (2, "paper-entry-not-ticked")];
            let ticked = ticked.map(|(value, id)| option(value, digit(value), i18n.t(id))).to_vec();
            let kept = asked.personal_outcomes.iter().enumerate().map(|(n, outcome)| {
                let label = i18n.t_args("paper-entry-kept-q", &[("wish", outcome.text.clone().into())]);
                row(&format!("kept-{n}"), label, Kind::Choice(ticked.clone()))
            });
            let most = item.max_length.unwrap_or(MAX_PERSONAL_OUTCOME).min(MAX_PERSONAL_OUTCOME);
            let named = (0..MAX_PERSONAL_OUTCOMES).map(|slot| {
                let label = i18n.t_args("paper-entry-named-q", &[("n", (slot + 1).into())]);
                row(&format!("named-{slot}"), label, Kind::Line(most))
            });
            kept.chain(named).collect()
        }
        (ItemKind::OutcomeProgress, Some(number)) => {
            let wish = asked.outcome(question).map(|outcome| outcome.text.clone()).unwrap_or_default();
            let args = [("question", text.to_string().into()), ("wish", wish.into())];
            let label = i18n.t_args("paper-entry-progress-q", &args);
            vec![row(&format!("progress-{number}"), label, scale(i18n, asked, question))]
        }
        _ => vec![row(&item.id, text, scale(i18n, asked, question))],
    }
}

/// The points in the order of the paper, each under its number where it has one on the paper, or under its place; then the
/// stated non-answers under letters.
fn scale(i18n: &I18n, asked: &Questions, question: &Question<'_>) -> Kind {
    let item = question.item;
    let Some(scale) = asked.instrument.scale_of(item) else { return Kind::Choice(Vec::new()) };
    let numbered = matches!(item.kind, ItemKind::Overall | ItemKind::Aspect);
    let points = (1_i16..).zip(&scale.options).map(|(place, point)| {
        let key = digit(if numbered { point.value } else { place });
        option(point.value, key, said(i18n, asked, &point.text))
    });
    let stated = scale.non_answers.iter().filter_map(|kind| {
        let key = match kind.kind.as_str() {
            "dont_know" => 'd',
            "prefer_not_to_say" => 's',
            _ => 'a',
        };
        Some(Opt { value: kind.code()?, key: Some(key), apart: true, label: said(i18n, asked, &kind.text) })
    });
    Kind::Choice(points.chain(stated).collect())
}

/// A wording for whoever types, in the variant of the form.
fn said(i18n: &I18n, asked: &Questions, text: &Text) -> AttrValue {
    AttrValue::from(text.get(i18n.language(), asked.form.variant()).to_owned())
}

fn digit(number: i16) -> Option<char> {
    match number {
        10 => Some('0'),
        number => u32::try_from(number).ok().and_then(|number| char::from_digit(number, 10)),
    }
}

fn option(value: i16, key: Option<char>, label: AttrValue) -> Opt {
    Opt { value, key, apart: false, label }
}

fn row(key: &str, label: AttrValue, kind: Kind) -> Row {
    Row { key: key.to_owned(), heading: None, number: None, label, kind }
}
