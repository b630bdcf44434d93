//! What a file of past ratings looks like, column by column, and an empty one to start from.

use std::rc::Rc;

use shared::assessment::{Basis, Helper, Mode, Perspective, Who};
use shared::import::{OPTIONAL_COLUMNS, REQUIRED_COLUMNS};
use shared::instrument::{Instrument, Item, ItemKind, OUTCOMES, Variant};
use yew::prelude::*;

use crate::api::{self, ApiError};
use crate::components::{TagKind, load_view, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};

/// The explanation and the template.
#[component]
pub(super) fn Columns() -> Html {
    let i18n = use_i18n();
    let state = use_load((), |()| current());
    let found = |instrument: Rc<Option<Instrument>>| match instrument.as_ref() {
        Some(instrument) => items(&i18n, instrument),
        None => html! {},
    };
    let row = |name: &'static str, needed: bool| {
        html! {
            <div class="imports__column">
                <dt>
                    <span class="code">{ name }</span>
                    if needed {
                        { " " }{ tag(i18n.t("import-needed"), TagKind::Plain) }
                    }
                </dt>
                <dd>{ holds(&i18n, name) }</dd>
            </div>
        }
    };
    html! {
        <section class="imports__columns" aria-labelledby="import-columns">
            <h2 class="govuk-heading-l" id="import-columns">{ i18n.t("import-columns-heading") }</h2>
            <p class="govuk-body">{ i18n.t("import-columns-lead") }</p>
            <dl class="imports__list">
                { for REQUIRED_COLUMNS.iter().map(|name| row(name, true)) }
                { for OPTIONAL_COLUMNS.iter().map(|name| row(name, false)) }
            </dl>
            { load_view(&i18n, &state, found) }
        </section>
    }
}

/// The Outcomes Tool as it is asked today.
async fn current() -> Result<Option<Instrument>, ApiError> {
    let versions = api::instruments::list().await?;
    match versions.iter().find(|version| version.key == OUTCOMES && version.current) {
        Some(version) => api::instruments::get(&version.key, version.version).await.map(Some),
        None => Ok(None),
    }
}

/// The values that a column takes, where it takes only some.
fn values(column: &str) -> Vec<&'static str> {
    match column {
        "who" => Who::ALL.iter().map(|value| value.as_str()).collect(),
        "helper" => Helper::ALL.iter().map(|value| value.as_str()).collect(),
        "perspective" => Perspective::ALL.iter().map(|value| value.as_str()).collect(),
        "basis" => Basis::ALL.iter().map(|value| value.as_str()).collect(),
        "mode" => Mode::ALL.iter().map(|value| value.as_str()).collect(),
        "occasion" => vec!["baseline", "follow_up"],
        _ => Vec::new(),
    }
}

fn holds(i18n: &I18n, column: &str) -> AttrValue {
    i18n.t_args(&format!("import-col-{column}"), &[("values", values(column).join(", ").into())])
}

fn items(i18n: &I18n, instrument: &Instrument) -> Html {
    let wanted = |item: &Item| item.is_scaled() || item.kind == ItemKind::Comment;
    let asked = || instrument.items().filter(move |(_, item)| wanted(item));
    let columns: Vec<&str> =
        REQUIRED_COLUMNS.into_iter().chain(OPTIONAL_COLUMNS).chain(asked().map(|(_, item)| item.id.as_str())).collect();
    html! {
        <>
            <p class="govuk-body">{ i18n.t("import-items-lead") }</p>
            <p class="govuk-body">
                <a class="govuk-link" href={template(&columns)} download={i18n.t("import-template-file")}>
                    { i18n.t("import-template") }
                </a>
            </p>
            <dl class="imports__list">
                for (section, item) in asked() {
                    <div class="imports__column">
                        <dt><span class="code">{ &item.id }</span></dt>
                        <dd>
                            { section.title.get(i18n.language(), Variant::Standard) }{ ": " }
                            { item.short.get(i18n.language(), Variant::Standard) }
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// An empty file as an address. Column names hold only letters, digits, `.`, `_` and `-`, which need no escaping; the
/// mark at the start tells spreadsheets that it is UTF-8.
fn template(columns: &[&str]) -> String {
    format!("data:text/csv;charset=utf-8,%EF%BB%BF{}%0D%0A", columns.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_explained() {
        let i18n = I18n::tested();
        for column in REQUIRED_COLUMNS.into_iter().chain(OPTIONAL_COLUMNS) {
            let text = holds(&i18n, column);
            assert!(!text.contains('[') && !text.contains('{'), "{text}");
        }
    }

    #[test]
    fn the_template_is_one_line_of_names() {
        assert_eq!(
            template(&["reference", "home.overall"]),
            "data:text/csv;charset=utf-8,%EF%BB%BFreference,home.overall%0D%0A"
        );
    }
}
