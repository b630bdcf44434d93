//! Printing a blank form of a version, for nobody in particular: it carries the version in place of a reference.

use std::rc::Rc;

use shared::instrument::{Ask, Instrument, Occasion};
use yew::prelude::*;

use super::choices::{Choices, Chosen};
use super::questions::Questions;
use super::sheet::{Known, Sheet};
use crate::api;
use crate::components::{Button, Choice, PageHeading, Radios, back_link, load_page};
use crate::hooks::use_load;
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::display::use_language;

/// Which version.
#[derive(Properties, Clone, PartialEq)]
pub struct BlankPaperPageProps {
    /// Which instrument: its key (the word is taken in Yew).
    pub name: AttrValue,
    /// Which version.
    pub version: u32,
}

/// The page.
#[component]
pub fn BlankPaperPage(props: &BlankPaperPageProps) -> Html {
    let i18n = use_i18n();
    let state = use_load((props.name.clone(), props.version), |(name, version)| async move {
        api::instruments::get(&name, version).await
    });
    let back = Route::Instrument { key: props.name.to_string(), version: props.version };
    let ready = |instrument: Rc<Instrument>| html! { <Printing {instrument} /> };
    html! {
        <div class="paper">
            { back_link(back, i18n.t("paper-back-instrument")) }
            { load_page(&i18n, &state, ready) }
        </div>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct PrintingProps {
    instrument: Rc<Instrument>,
}

#[component]
fn Printing(props: &PrintingProps) -> Html {
    let i18n = use_i18n();
    let chosen = use_state(Chosen::default);
    let occasion = use_state(|| Occasion::Baseline);
    let words = use_language(&chosen.language);
    let instrument = props.instrument.clone();
    let title = instrument.title.get(i18n.language(), Default::default()).to_owned();
    let both = instrument.items().any(|(_, item)| item.ask != Ask::Always);
    let on_change = {
        let chosen = chosen.clone();
        Callback::from(move |next| chosen.set(next))
    };
    let on_occasion = {
        let occasion = occasion.clone();
        Callback::from(move |value: AttrValue| {
            occasion.set(if value == "baseline" { Occasion::Baseline } else { Occasion::FollowUp });
        })
    };
    let now = if *occasion == Occasion::Baseline { "baseline" } else { "follow_up" };
    let occasions =
        ["baseline", "follow_up"].map(|value| Choice::new(value, i18n.t_code("paper-occasion", value))).to_vec();
    let loading = words.loading;
    let print = Callback::from(move |()| {
        if !loading {
            // Fails only where the browser cannot print at all.
            let _ = gloo::utils::window().print();
        }
    });
    let questions = Questions {
        instrument: instrument.clone(),
        occasion: *occasion,
        personal_outcomes: Vec::new(),
        language: chosen.language.clone(),
        form: chosen.form,
    };
    html! {
        <>
            <div class="app-no-print app-narrow">
                <PageHeading title={i18n.t_args("paper-blank-title", &[("title", title.into())])} />
                <p class="govuk-body-l">{ i18n.t("paper-blank-lead") }</p>
                if both {
                    <Radios id="occasion" legend={html! { { i18n.t("paper-occasion") } }} options={occasions}
                        value={AttrValue::Static(now)} on_change={on_occasion} />
                }
                <Choices {instrument} chosen={(*chosen).clone()} words={words.clone()} {on_change} />
                <Button busy={loading} on_press={print}>{ i18n.t("paper-print") }</Button>
                <h2 class="govuk-heading-l">{ i18n.t("paper-preview") }</h2>
            </div>
            <div class="paper-preview" role="region" aria-label={i18n.t("paper-preview")} tabindex="0">
                <Sheet {questions} known={Known::Blank} words={words.i18n.clone()} />
            </div>
        </>
    }
}
