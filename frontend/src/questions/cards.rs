//! Large cards to choose one of: the points of a scale with the stated non-answers set apart, and other single choices.
//! One group of radios, so that the arrow keys reach every one.

use yew::prelude::*;

use crate::components::{Fieldset, drawing, picture};
use crate::i18n::use_i18n;

/// One card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// What stands for it.
    pub value: AttrValue,
    /// What is read.
    pub text: AttrValue,
    /// Help below it.
    pub hint: Option<AttrValue>,
    /// Its number on a scale.
    pub number: Option<i16>,
    /// Its drawing in Easy Read.
    pub picture: Option<&'static str>,
}

impl Card {
    /// A card with its words alone.
    pub fn new(value: impl Into<AttrValue>, text: impl Into<AttrValue>) -> Card {
        Card { value: value.into(), text: text.into(), hint: None, number: None, picture: None }
    }

    /// With help below it.
    pub fn hint(mut self, hint: AttrValue) -> Card {
        self.hint = Some(hint);
        self
    }

    /// With its number.
    pub fn number(mut self, number: i16) -> Card {
        self.number = Some(number);
        self
    }

    /// With its drawing, if there is one.
    pub fn picture(mut self, name: &str) -> Card {
        self.picture = drawing(name);
        self
    }
}

/// Props of `Cards`.
#[derive(Properties, Clone, PartialEq)]
pub struct CardsProps {
    /// Id of the group and name of its fields.
    pub id: AttrValue,
    /// The question: a `PageHeading`.
    pub legend: Html,
    /// Help below it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The cards, in order.
    pub cards: Vec<Card>,
    /// Set apart below them.
    #[prop_or_default]
    pub aside: Vec<Card>,
    /// The value chosen.
    pub value: Option<AttrValue>,
    /// Called with the value chosen.
    pub on_change: Callback<AttrValue>,
    /// The language of the cards.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// The question and its cards.
#[component]
pub fn Cards(props: &CardsProps) -> Html {
    let i18n = use_i18n();
    let card = |index: usize, card: &Card, small: bool| {
        let chosen = props.value.as_ref() == Some(&card.value);
        let onchange = {
            let (on_change, value) = (props.on_change.clone(), card.value.clone());
            Callback::from(move |_: Event| on_change.emit(value.clone()))
        };
        let hint_id = format!("{}-{index}-hint", props.id);
        html! {
            <label
                key={card.value.to_string()}
                class={classes!("capture-card", small.then_some("capture-card--small"), chosen.then_some("capture-card--chosen"))}
            >
                <input
                    type="radio"
                    class="capture-card__input"
                    id={format!("{}-{index}", props.id)}
                    name={props.id.clone()}
                    value={card.value.clone()}
                    checked={chosen}
                    aria-describedby={card.hint.is_some().then(|| hint_id.clone())}
                    {onchange}
                />
                <span class="capture-card__mark" aria-hidden={card.number.is_none().then_some("true")}>
                    if let Some(number) = card.number { { number } }
                </span>
                if let Some(drawn) = card.picture {
                    { picture(drawn, "capture-card__picture") }
                }
                <span class="capture-card__words">
                    <span class="capture-card__text">{ card.text.clone() }</span>
                    if let Some(hint) = &card.hint {
                        <span class="capture-card__hint" id={hint_id}>{ hint.clone() }</span>
                    }
                </span>
            </label>
        }
    };
    html! {
        <Fieldset id={props.id.clone()} legend={props.legend.clone()} legend_class={classes!("capture-legend")}
            hint={props.hint.clone()} error={props.error.clone()}>
            <div class="capture-cards" lang={props.lang.clone()}>
                for (index, one) in props.cards.iter().enumerate() {
                    { card(index, one, false) }
                }
            </div>
            if !props.aside.is_empty() {
                <p class="capture-or"><span>{ i18n.t("or") }</span></p>
                <div class="capture-cards capture-cards--aside" lang={props.lang.clone()}>
                    for (index, one) in props.aside.iter().enumerate() {
                        { card(props.cards.len() + index, one, true) }
                    }
                </div>
            }
        </Fieldset>
    }
}
