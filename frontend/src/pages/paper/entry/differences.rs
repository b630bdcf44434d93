//! Where two passes through a form differ, field by field, each to be settled by looking at the paper.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::rows::{Kind, Row};
use super::typed::Pass;
use crate::components::{Button, Choice, PageHeading, Radios};
use crate::i18n::{I18n, use_i18n};

/// Props of `Differences`.
#[derive(Properties, Clone, PartialEq)]
pub struct DifferencesProps {
    /// Both passes.
    pub passes: [Pass; 2],
    /// The rows that differ.
    pub rows: Vec<Row>,
    /// Called with the rows for which the second pass is right, once every one is settled.
    pub on_settled: Callback<Vec<String>>,
}

/// The differences.
#[component]
pub fn Differences(props: &DifferencesProps) -> Html {
    let i18n = use_i18n();
    let picked = use_state(BTreeMap::<String, bool>::new);
    let tried = use_state(|| false);
    let on_press = {
        let (picked, tried, rows, on_settled) =
            (picked.clone(), tried.clone(), props.rows.clone(), props.on_settled.clone());
        Callback::from(move |()| {
            if let Some(open) = rows.iter().find(|row| !picked.contains_key(&row.key)) {
                tried.set(true);
                super::pass::focus_soon(format!("{}-pick", open.id()));
            } else {
                on_settled.emit(picked.iter().filter(|(_, second)| **second).map(|(key, _)| key.clone()).collect());
            }
        })
    };
    let one = |row: &Row| {
        let id = format!("{}-pick", row.id());
        let values = [0, 1].map(|n| shown(&i18n, row, &props.passes[n]));
        let options = (1..).zip(&values).map(|(n, value)| {
            let id = if n == 1 { "paper-differences-pick-1" } else { "paper-differences-pick-2" };
            Choice::new(n.to_string(), i18n.t_args(id, &[("value", value.to_string().into())]))
        });
        let name = [("field", row.label.to_string().into())];
        let error = (*tried && !picked.contains_key(&row.key)).then(|| i18n.t_args("paper-differences-error", &name));
        let value = picked.get(&row.key).map(|second| AttrValue::Static(if *second { "2" } else { "1" }));
        let on_change = {
            let (picked, key) = (picked.clone(), row.key.clone());
            Callback::from(move |value: AttrValue| {
                let mut next = (*picked).clone();
                next.insert(key.clone(), value == "2");
                picked.set(next);
            })
        };
        html! {
            <div class="app-card app-section paper-differences" key={row.key.clone()}>
                <Radios {id} legend={super::pass::name(row)} options={options.collect::<Vec<_>>()} {value} {error} {on_change} />
            </div>
        }
    };
    html! {
        <>
            <PageHeading title={i18n.t("paper-differences-title")} error={*tried} />
            <p class="govuk-body-l">{ i18n.t_args("paper-differences-lead", &[("n", props.rows.len().into())]) }</p>
            { for props.rows.iter().map(one) }
            <Button {on_press}>{ i18n.t("paper-differences-done") }</Button>
        </>
    }
}

/// What a row holds, in words.
fn shown(i18n: &I18n, row: &Row, pass: &Pass) -> AttrValue {
    if !pass.holds(&row.key) {
        return i18n.t("paper-differences-empty");
    }
    match &row.kind {
        Kind::Date => match pass.date.parse("date") {
            Ok(day) => i18n.date(day),
            Err(_) => format!("{} {} {}", pass.date.day, pass.date.month, pass.date.year).into(),
        },
        Kind::Choice(options) => {
            let code = pass.codes.get(&row.key);
            let found = options.iter().find(|option| Some(&option.value) == code);
            found.map_or_else(|| i18n.t("paper-differences-empty"), |option| named(i18n, option.key, &option.label))
        }
        Kind::Line(_) | Kind::Block(_) => pass.texts.get(&row.key).cloned().unwrap_or_default().into(),
    }
}

/// An option with its key.
pub fn named(i18n: &I18n, key: Option<char>, label: &AttrValue) -> AttrValue {
    let Some(key) = key else { return label.clone() };
    let args = [("key", key.to_ascii_uppercase().to_string().into()), ("text", label.to_string().into())];
    i18n.t_args("paper-entry-option", &args)
}
