//! “Make this easier”: the button in the header of every page, and the panel in which a reader chooses language, size,
//! colours, spacing, Easy Read and reading aloud. Each choice holds at once, and nothing on the page is lost by it.

use shared::language::{LANGUAGES, Language};
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{Button, ButtonKind};
use crate::i18n::{I18n, use_i18n};
use crate::state::display::{Colours, Display, Showing, Size, Spacing, use_showing};

const PANEL: &str = "display-panel";

/// One choice of a group.
struct Pill {
    value: &'static str,
    text: AttrValue,
    language: Option<&'static Language>,
    class: &'static str,
}

/// The button and the panel.
#[component]
pub fn DisplayPanel() -> Html {
    let i18n = use_i18n();
    let showing = use_showing();
    let open = use_state(|| false);
    let (button, panel) = (use_node_ref(), use_node_ref());
    let press = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let close = {
        let (open, button) = (open.clone(), button.clone());
        Callback::from(move |()| {
            open.set(false);
            if let Some(button) = button.cast::<HtmlElement>() {
                // Fails only for an element that cannot take the focus.
                let _ = button.focus();
            }
        })
    };
    {
        let panel = panel.clone();
        use_effect_with(*open, move |open| {
            if let Some(panel) = panel.cast::<HtmlElement>().filter(|_| *open) {
                let _ = panel.focus();
            }
        });
    }
    let on_key = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    html! {
        <div class="display">
            <button ref={button} type="button" class="display__open" aria-expanded={open.to_string()} aria-controls={PANEL} onclick={press}>
                <svg class="display__mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
                    <path d="M2 20 7 8l5 12M4 16h6"></path><path d="M14 20 21.500 3 29 20M16.800 14.500h9.400"></path>
                </svg>
                { i18n.t("display-open") }
            </button>
            if *open {
                <section ref={panel} id={PANEL} class="display__panel" aria-labelledby="display-title" tabindex="-1" onkeydown={on_key}>
                    <h2 class="govuk-heading-m display__title" id="display-title">{ i18n.t("display-title") }</h2>
                    { groups(&i18n, &showing) }
                    <Button kind={ButtonKind::Secondary} on_press={close}>{ i18n.t("display-close") }</Button>
                </section>
            }
        </div>
    }
}

/// Below the header of every page: that nobody has checked the translation which is being read.
pub fn unreviewed_note(i18n: &I18n) -> Html {
    if !i18n.is_unreviewed() {
        return Html::default();
    }
    html! {
        <div class="display__unreviewed">
            <div class="govuk-width-container"><p>{ i18n.t("display-language-unreviewed") }</p></div>
        </div>
    }
}

fn groups(i18n: &I18n, showing: &Showing) -> Html {
    let display = showing.display();
    let languages: Vec<Pill> = LANGUAGES
        .iter()
        .map(|one| Pill { value: one.tag, text: AttrValue::Static(one.name), language: Some(one), class: "" })
        .collect();
    let missing =
        showing.missing.map(|missing| i18n.t_args("display-language-missing", &[("language", missing.name.into())]));
    let plain = |prefix: &str, values: &[&'static str]| -> Vec<Pill> {
        values.iter().map(|value| Pill { value, text: i18n.t_code(prefix, value), language: None, class: "" }).collect()
    };
    let mut sizes = plain("display-size", &names(Size::ALL, Size::as_str));
    for (pill, class) in sizes.iter_mut().zip(["", "display__pill--large", "display__pill--largest"]) {
        pill.class = class;
    }
    let colours = plain("display-colours", &names(Colours::ALL, Colours::as_str));
    let spacings = plain("display-spacing", &names(Spacing::ALL, Spacing::as_str));
    let switch = |prefix: &str| plain(prefix, &["off", "on"]);
    let on_or_off = |on: bool| if on { "on" } else { "off" };
    let set = |change: fn(&mut Display, &str)| {
        let (showing, display) = (showing.clone(), display.clone());
        Callback::from(move |value: String| {
            let mut display = display.clone();
            change(&mut display, &value);
            showing.set(display);
        })
    };
    html! {
        <div class="display__groups">
            { group("display-language", i18n.t("display-language"), &languages, display.language().tag, &set(|d, v| d.language = Some(v.to_owned()))) }
            if let Some(missing) = missing {
                <p class="display__note" role="alert">{ missing }</p>
            }
            { group("display-easy", i18n.t("display-easy"), &switch("display-easy"), on_or_off(display.easy), &set(|d, v| d.easy = v == "on")) }
            { group("display-size", i18n.t("display-size"), &sizes, display.size.as_str(), &set(|d, v| d.size = named(Size::ALL, Size::as_str, v))) }
            { group("display-colours", i18n.t("display-colours"), &colours, display.colours.as_str(), &set(|d, v| d.colours = named(Colours::ALL, Colours::as_str, v))) }
            { group("display-spacing", i18n.t("display-spacing"), &spacings, display.spacing.as_str(), &set(|d, v| d.spacing = named(Spacing::ALL, Spacing::as_str, v))) }
            { group("display-aloud", i18n.t("display-aloud"), &switch("display-aloud"), on_or_off(display.aloud), &set(|d, v| d.aloud = v == "on")) }
        </div>
    }
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}

fn named<T: Copy + Default>(all: &[T], name: fn(T) -> &'static str, value: &str) -> T {
    all.iter().copied().find(|one| name(*one) == value).unwrap_or_default()
}

/// One question and its answers, side by side.
fn group(id: &'static str, legend: AttrValue, pills: &[Pill], chosen: &str, on_change: &Callback<String>) -> Html {
    let one = |pill: &Pill| {
        let on_change = on_change.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_change.emit(input.value());
            }
        });
        let lang = pill.language.map(|language| language.tag);
        let dir = pill.language.map(|language| language.direction.as_str());
        html! {
            <label class={classes!("display__pill", pill.class)} key={pill.value}>
                <input type="radio" class="display__input" name={id} value={pill.value} checked={pill.value == chosen} {onchange} />
                <span class="display__word" {lang} {dir}>{ pill.text.clone() }</span>
            </label>
        }
    };
    html! {
        <fieldset class="display__group" id={id}>
            <legend class="display__legend">{ legend }</legend>
            <div class="display__pills">{ for pills.iter().map(one) }</div>
        </fieldset>
    }
}
