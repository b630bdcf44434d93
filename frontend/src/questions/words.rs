//! Words for what a draft holds: answers as their instrument says them, the closed lists as the app does. No layout.

use std::rc::Rc;

use shared::assessment::Who;
use shared::instrument::{Item, ItemKind, Text, Variant};
use yew::{AttrValue, Html};

use super::cards::Card;
use super::flow::{Draft, Problem, Step};
use crate::components::{drawing, picture};
use crate::i18n::I18n;

/// The name to speak of the person by; “the person” where it is not known, because the device keeps no names.
#[derive(Clone, Debug, PartialEq)]
pub struct Name(pub Option<AttrValue>);

impl Name {
    /// The name, or the words in its place.
    pub fn text(&self, i18n: &I18n) -> AttrValue {
        self.0.clone().unwrap_or_else(|| i18n.t("capture-the-person"))
    }

    /// A text about the person.
    pub fn t(&self, i18n: &I18n, id: &str) -> AttrValue {
        i18n.t_args(id, &[("name", self.text(i18n).as_str().to_owned().into())])
    }
}

/// A wording of the instrument, in the draft's language and variant.
pub fn said(draft: &Draft, text: &Text) -> AttrValue {
    AttrValue::from(text.get(&draft.language, draft.variant).to_owned())
}

/// In Easy Read, the drawing of an item, or of its section where the item is newer than our drawings.
pub fn item_picture(draft: &Draft, item: &Item) -> Html {
    if draft.variant != Variant::Easy {
        return Html::default();
    }
    let section = draft.section_of(&item.id).map(|section| format!("section-{}", section.id));
    let drawn = drawing(&item.id).or_else(|| section.as_deref().and_then(drawing));
    drawn.map(|drawn| picture(drawn, "capture-picture")).unwrap_or_default()
}

/// The title of an item's section, unless the question itself begins with it.
pub fn caption(draft: &Draft, item: &Item) -> Option<AttrValue> {
    let section = said(draft, &draft.section_of(&item.id)?.title);
    let question = said(draft, &item.text);
    let beginning = question.get(..section.len());
    (!beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(&section))).then_some(section)
}

/// The help of an item; on the first page of a section, what is said of the section before it.
pub fn help(draft: &Draft, item: &Item) -> Option<AttrValue> {
    let has_page = |other: &&Item| {
        draft.is_asked(other) && (other.kind != ItemKind::OutcomeProgress || !draft.earlier_outcomes.is_empty())
    };
    let first = draft
        .section_of(&item.id)
        .filter(|section| section.items.iter().find(has_page).is_some_and(|first| first.id == item.id));
    let intro = first.and_then(|section| section.intro.as_ref());
    let parts = [intro, item.help.as_ref()].into_iter().flatten();
    let parts: Vec<&str> = parts.map(|text| text.get(&draft.language, draft.variant)).collect();
    (!parts.is_empty()).then(|| AttrValue::from(parts.join(" ")))
}

/// The points and the stated non-answers of an item's scale, as cards. Ratings carry their number.
pub fn scale_cards(draft: &Draft, item: &Item) -> (Vec<Card>, Vec<Card>) {
    let Some(scale) = draft.instrument.scale_of(item) else { return (Vec::new(), Vec::new()) };
    let numbered = matches!(item.kind, ItemKind::Overall | ItemKind::Aspect);
    let easy = draft.variant == Variant::Easy;
    let drawn = |card: Card, name: String| if easy { card.picture(&name) } else { card };
    let points = scale.options.iter().map(|option| {
        let card = Card::new(option.value.to_string(), said(draft, &option.text));
        let card = drawn(card, format!("scale-{}-{}", scale.id, option.value));
        if numbered { card.number(option.value) } else { card }
    });
    let aside = scale.non_answers.iter().filter_map(|kind| Some((kind.code()?, kind))).map(|(code, kind)| {
        drawn(Card::new(code.to_string(), said(draft, &kind.text)), format!("answer-{}", kind.kind))
    });
    (points.collect(), aside.collect())
}

/// An answer in words; “4 – Satisfied” for a rating.
pub fn answer(i18n: &I18n, draft: &Draft, item: &Item, code: Option<i16>) -> AttrValue {
    let Some(code) = code else { return i18n.t("capture-not-answered") };
    let (points, aside) = scale_cards(draft, item);
    let value = code.to_string();
    let found = points.into_iter().chain(aside).find(|card| card.value == value);
    match found {
        Some(Card { text, number: Some(number), .. }) => i18n.t_args(
            "capture-rating",
            &[("number", number.to_string().into()), ("text", text.as_str().to_owned().into())],
        ),
        Some(card) => card.text,
        None => i18n.t("capture-not-answered"),
    }
}

/// Who answers, in words.
pub fn who(i18n: &I18n, draft: &Draft, name: &Name) -> AttrValue {
    let id = match (draft.who, draft.private) {
        (None, _) => return i18n.t("capture-not-said"),
        (Some(Who::Person), true) => "capture-who-me-self",
        (Some(Who::WithHelp), true) => "capture-who-me-with_help",
        (Some(Who::OnBehalf), true) => "capture-who-me-on_behalf",
        (Some(Who::Person), false) => "capture-who-self",
        (Some(Who::WithHelp), false) => "capture-who-with_help",
        (Some(Who::OnBehalf), false) => "capture-who-on_behalf",
    };
    name.t(i18n, id)
}

/// What must be mended, in words: a sentence of the page's own where there is one.
pub fn problem(i18n: &I18n, draft: &Draft, problem: &Problem) -> AttrValue {
    let code = crate::components::form::field_code(problem.code);
    let own = match &problem.step {
        Step::Item(id) => draft.instrument.item(id).and_then(|item| own_words(i18n, draft, item, problem, &code)),
        step => i18n.find(&format!("capture-{}-error-{code}", step.slug()), &[]),
    };
    own.unwrap_or_else(|| {
        let field = step_name(i18n, draft, &problem.step);
        i18n.t_args(&format!("field-error-{code}"), &[("field", field.as_str().to_owned().into())])
    })
}

fn own_words(i18n: &I18n, draft: &Draft, item: &Item, problem: &Problem, code: &str) -> Option<AttrValue> {
    let (kind, length) = match item.kind {
        ItemKind::Comment => ("comment", draft.comments.get(&item.id).map_or(0, |text| text.trim().chars().count())),
        ItemKind::PersonalOutcomes if problem.field == "personal_outcomes" => ("outcomes", 0),
        ItemKind::PersonalOutcomes => {
            let slot = problem.field.rsplit('.').next().and_then(|slot| slot.parse::<u8>().ok());
            let text = slot.and_then(|slot| draft.named.get(&slot)).map_or("", |outcome| outcome.text.trim());
            ("outcome", text.chars().count())
        }
        _ => return None,
    };
    let args = [("max", draft.max_length(&item.id).into()), ("length", length.into())];
    i18n.find(&format!("capture-{kind}-error-{code}"), &args)
}

/// What a step is called where it is spoken of elsewhere.
pub fn step_name(i18n: &I18n, draft: &Draft, step: &Step) -> AttrValue {
    match step {
        Step::Item(id) => {
            draft.instrument.item(id).map_or_else(|| AttrValue::from(id.clone()), |item| said(draft, &item.short))
        }
        Step::Progress(number) => draft
            .earlier_outcome(*number)
            .map_or(AttrValue::Static(""), |outcome| AttrValue::from(outcome.text.clone())),
        Step::More(section) => {
            draft.section(section).map_or(AttrValue::Static(""), |section| said(draft, &section.title))
        }
        step => i18n.t_code("capture-step", &step.slug()),
    }
}

/// Everything that pages of the journey are told.
#[derive(Clone, PartialEq)]
pub struct Telling {
    /// The draft as it stands: what is asked follows from it.
    pub draft: Rc<Draft>,
    /// The draft as it may be shown: what was answered is read from it.
    pub shown: Rc<Draft>,
    /// The person's name.
    pub name: Name,
    /// Whose device it is.
    pub setting: super::keeping::Setting,
    /// What must be mended here before going on.
    pub problems: Vec<Problem>,
    /// Does something.
    pub act: yew::Callback<super::flow::Action>,
}

impl Telling {
    /// What is wrong with a field, in words.
    pub fn error(&self, i18n: &I18n, field: &str) -> Option<AttrValue> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|found| problem(i18n, &self.draft, found))
    }
}
