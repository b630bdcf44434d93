//! After the last question, staff say whether the person had what they need to take part.

use shared::needs::NeedsMet;
use yew::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::i18n::I18n;
use crate::questions::cards::{Card, Cards};
use crate::questions::flow::Action;
use crate::questions::words::Telling;

/// The question, where the person has needs. It can be left.
pub fn needs_met(i18n: &I18n, telling: &Telling) -> Html {
    if !telling.draft.asks_needs_met() {
        return html! {};
    }
    let act = telling.act.clone();
    let choose = act.reform(|value: AttrValue| NeedsMet::parse(&value).map_or(Action::ClearNeedsMet, Action::NeedsMet));
    let cards = NeedsMet::ALL.iter().map(|met| Card::new(met.as_str(), i18n.t_code("needs-met", met.as_str())));
    let cards: Vec<_> = cards.collect();
    let value = telling.draft.needs_met.map(|met| AttrValue::Static(met.as_str()));
    let said = value.is_some();
    html! {
        <div class="capture-met">
            <Cards id="needs-met" legend={html! { <h2 class="govuk-heading-m">{ telling.name.t(i18n, "needs-met") }</h2> }}
                hint={telling.name.t(i18n, "needs-met-hint")} {cards} {value} on_change={choose} />
            if said {
                <Button kind={ButtonKind::Secondary} on_press={act.reform(|()| Action::ClearNeedsMet)}>{ i18n.t("capture-clear") }</Button>
            }
        </div>
    }
}
