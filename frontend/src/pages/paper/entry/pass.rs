//! One pass through a form: every row under the keys of the keyboard, by mouse and by screen reader as well.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::rows::{DATE, Kind, Move, Opt, Row};
use super::typed::Pass;
use crate::components::{DateInput, DateParts, FormErrors};
use crate::i18n::{I18n, use_i18n};

/// The button after the last row.
pub const FINISH: &str = "paper-finish";

/// One change of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The day.
    Date(DateParts),
    /// What was chosen; nothing takes it back.
    Code(String, Option<i16>),
    /// What was typed.
    Text(String, String),
}

impl Pass {
    /// The pass after a change.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Date(date) => self.date = date,
            Change::Code(key, None) => {
                self.codes.remove(&key);
            }
            Change::Code(key, Some(code)) => {
                self.codes.insert(key, code);
            }
            Change::Text(key, text) if text.is_empty() => {
                self.texts.remove(&key);
            }
            Change::Text(key, text) => {
                self.texts.insert(key, text);
            }
        }
    }
}

/// Props of `PassRows`.
#[derive(Properties, Clone, PartialEq)]
pub struct PassRowsProps {
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// What was typed.
    pub pass: Pass,
    /// What is wrong.
    pub errors: FormErrors,
    /// The language of the form, for what is copied from it.
    pub language: AttrValue,
    /// Called with each change.
    pub on_change: Callback<Change>,
}

/// The rows.
#[component]
pub fn PassRows(props: &PassRowsProps) -> Html {
    let i18n = use_i18n();
    let onkeydown = {
        let (rows, on_change) = (props.rows.clone(), props.on_change.clone());
        Callback::from(move |event: KeyboardEvent| pressed(&rows, &on_change, &event))
    };
    html! {
        <div class="paper-rows" {onkeydown}>
            for row in props.rows.iter() {
                <div key={row.key.clone()} class="paper-rows__one" data-row={row.key.clone()}>
                    if let Some(heading) = &row.heading { <h2 class="govuk-heading-m">{ heading.clone() }</h2> }
                    { one(&i18n, props, row) }
                </div>
            }
        </div>
    }
}

fn one(i18n: &I18n, props: &PassRowsProps, row: &Row) -> Html {
    let id = row.id();
    let error = props.errors.of(&id);
    match &row.kind {
        Kind::Date => {
            let on_input = props.on_change.reform(Change::Date);
            html! {
                <DateInput id={id} legend={html! { { row.label.clone() } }} hint={i18n.t("paper-entry-date-hint")} {error}
                    value={props.pass.date.clone()} {on_input} />
            }
        }
        Kind::Choice(options) => choice(i18n, props, row, options, error),
        Kind::Line(_) | Kind::Block(_) => text(i18n, props, row, error),
    }
}

/// A row's name: its number on the paper and what is asked.
pub fn name(row: &Row) -> Html {
    html! {
        <>
            if let Some(number) = row.number { <span class="paper-row__number">{ number }</span>{ " " } }
            { row.label.clone() }
        </>
    }
}

fn wrong(i18n: &I18n, id: &str, error: Option<&AttrValue>) -> Html {
    html! {
        if let Some(error) = error {
            <p id={format!("{id}-error")} class="govuk-error-message">
                <span class="govuk-visually-hidden">{ i18n.t("error-prefix") }{ " " }</span>{ error.clone() }
            </p>
        }
    }
}

fn choice(i18n: &I18n, props: &PassRowsProps, row: &Row, options: &[Opt], error: Option<AttrValue>) -> Html {
    let id = row.id();
    let now = props.pass.codes.get(&row.key).copied();
    let set = |code: Option<i16>| {
        let (on_change, key) = (props.on_change.clone(), row.key.clone());
        move || on_change.emit(Change::Code(key.clone(), code))
    };
    let clear = set(None);
    let option = |(index, option): (usize, &Opt)| {
        let choose = set(Some(option.value));
        html! {
            <label class={classes!("paper-row__option", option.apart.then_some("paper-row__option--apart"))}>
                <input type="radio" name={id.clone()} id={format!("{id}-{index}")} value={option.value.to_string()}
                    checked={now == Some(option.value)} onchange={Callback::from(move |_: Event| choose())} />
                if let Some(key) = option.key { <kbd class="paper-key">{ key.to_ascii_uppercase() }</kbd> }
                <span>{ option.label.clone() }</span>
            </label>
        }
    };
    html! {
        <div id={id.clone()} class={classes!("govuk-form-group", error.is_some().then_some("govuk-form-group--error"))}>
            <fieldset class="govuk-fieldset paper-row" aria-describedby={error.is_some().then(|| format!("{id}-error"))}>
                <legend class="govuk-fieldset__legend paper-row__label">{ name(row) }</legend>
                { wrong(i18n, &id, error.as_ref()) }
                <div class="paper-row__options">
                    { for options.iter().enumerate().map(option) }
                    if now.is_some() {
                        // With the keyboard it is “Delete”.
                        <button type="button" class="paper-row__clear" tabindex="-1" onclick={Callback::from(move |_: MouseEvent| clear())}>
                            { i18n.t("paper-entry-clear") }<span class="govuk-visually-hidden">{ " " }{ row.label.clone() }</span>
                        </button>
                    }
                </div>
            </fieldset>
        </div>
    }
}

fn text(i18n: &I18n, props: &PassRowsProps, row: &Row, error: Option<AttrValue>) -> Html {
    let id = row.id();
    let value = props.pass.texts.get(&row.key).cloned().unwrap_or_default();
    let typed = |read: fn(&InputEvent) -> String| {
        let (on_change, key) = (props.on_change.clone(), row.key.clone());
        Callback::from(move |event: InputEvent| on_change.emit(Change::Text(key.clone(), read(&event))))
    };
    let described = error.is_some().then(|| format!("{id}-error"));
    let invalid = error.is_some().then_some("true");
    let field = if matches!(row.kind, Kind::Block(_)) {
        html! {
            <textarea class="govuk-textarea paper-row__text" id={id.clone()} rows="2" {value} autocomplete="off" dir="auto"
                lang={props.language.clone()} aria-describedby={described} aria-invalid={invalid}
                oninput={typed(|event| event.target_unchecked_into::<HtmlTextAreaElement>().value())} />
        }
    } else {
        html! {
            <input type="text" class="govuk-input" id={id.clone()} {value} autocomplete="off" dir="auto"
                lang={props.language.clone()} aria-describedby={described} aria-invalid={invalid}
                oninput={typed(|event| event.target_unchecked_into::<HtmlInputElement>().value())} />
        }
    };
    html! {
        <div class={classes!("govuk-form-group", error.is_some().then_some("govuk-form-group--error"))}>
            <label class="govuk-label paper-row__label" for={id.clone()}>{ name(row) }</label>
            { wrong(i18n, &id, error.as_ref()) }
            { field }
        </div>
    }
}

/// Does what a key means in the row in which it is pressed.
fn pressed(rows: &[Row], on_change: &Callback<Change>, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() {
        return;
    }
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    // A button is pressed, not passed over.
    let holder = target.closest("[data-row]").ok().flatten().filter(|_| !target.matches("button").unwrap_or(false));
    let key = holder.and_then(|holder| holder.get_attribute("data-row"));
    let Some(place) = key.and_then(|key| rows.iter().position(|row| row.key == key)) else { return };
    let row = &rows[place];
    let Some(done) = row.pressed(&event.key(), event.shift_key()) else { return };
    event.prevent_default();
    if row.key == DATE && step_within(&target, done) {
        return;
    }
    let next = || focus_after(row.key.clone());
    match done {
        Move::Choose(code) => {
            on_change.emit(Change::Code(row.key.clone(), Some(code)));
            next();
        }
        Move::Clear => on_change.emit(Change::Code(row.key.clone(), None)),
        Move::Next => next(),
        Move::Back => {
            if let Some(before) = place.checked_sub(1).and_then(|before| rows.get(before)) {
                focus_row(&before.key, true);
            }
        }
    }
}

/// Within the three fields of the day, to the one beside; says whether there was one.
fn step_within(target: &Element, done: Move) -> bool {
    let order = ["day", "month", "year"];
    let id = target.id();
    let Some((group, part)) = id.rsplit_once('-') else { return false };
    let Some(place) = order.iter().position(|one| *one == part) else { return false };
    let other = match done {
        Move::Next => place.checked_add(1),
        Move::Back => place.checked_sub(1),
        Move::Choose(_) | Move::Clear => None,
    };
    let Some(other) = other.and_then(|other| order.get(other)) else { return false };
    focus(gloo::utils::document().get_element_by_id(&format!("{group}-{other}")));
    true
}

/// Goes to the row after this one, once an answer has been drawn: it may have made another row needed. Before the browser
/// brings the next key, however fast somebody types: Yew draws in a task of the same kind that was asked for earlier.
fn focus_after(key: String) {
    spawn_local(async move {
        let document = gloo::utils::document();
        let Ok(rows) = document.query_selector_all("[data-row]") else { return };
        let rows: Vec<Element> = (0..rows.length()).filter_map(|n| rows.get(n)?.dyn_into().ok()).collect();
        let here = rows.iter().position(|row| row.get_attribute("data-row").as_deref() == Some(&key));
        match here.and_then(|here| rows.get(here + 1)) {
            Some(row) => focus(field_of(row, false)),
            None => focus(document.get_element_by_id(FINISH)),
        }
    });
}

/// Moves the focus into a row.
pub fn focus_row(key: &str, last: bool) {
    let row = gloo::utils::document().query_selector(&format!("[data-row=\"{key}\"]")).ok().flatten();
    focus(row.and_then(|row| field_of(&row, last)));
}

/// What is chosen in a row, or its first field; of a day the last, where one comes from behind.
fn field_of(row: &Element, last: bool) -> Option<Element> {
    let find = |selector: &str| row.query_selector(selector).ok().flatten();
    let year = || last.then(|| find("[id$=\"-year\"]")).flatten();
    find("input:checked").or_else(year).or_else(|| find("input, textarea"))
}

/// Moves the focus to the first field of what has this id, when it is there.
pub fn focus_soon(id: String) {
    Timeout::new(0, move || {
        let found = gloo::utils::document().get_element_by_id(&id);
        let field = found.clone().and_then(|found| found.query_selector("input, textarea, button").ok().flatten());
        focus(field.or(found));
    })
    .forget();
}

fn focus(element: Option<Element>) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    let _ = element.focus();
    if let Some(row) = element.closest(".paper-rows__one").ok().flatten() {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
