//! What came of a file: everything to put right, what would be stored, or what is stored now.

use std::rc::Rc;

use shared::import::ImportReport;
use yew::prelude::*;

use super::file_field::place;
use super::focus::FocusHeading;
use crate::components::{Button, ButtonKind, ButtonLink, Notification, Table};
use crate::i18n::{I18n, use_i18n};
use crate::pages::insight::CopyButton;
use crate::routes::Route;

/// Props of `Faults`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct FaultsProps {
    /// What was found.
    pub report: Rc<ImportReport>,
}

/// Where a fault is: the line in words, and the column.
fn found_at(i18n: &I18n, field: &str) -> (String, String) {
    match place(field) {
        (None, None) => (i18n.t("import-errors-whole").to_string(), String::new()),
        (Some(line), column) => {
            let line = i18n.t_args("import-errors-line", &[("n", line.into())]);
            // A column without a name that is known is given by its number.
            let column = column.map(|column| match column.parse::<u64>() {
                Ok(n) => i18n.t_args("import-errors-column", &[("n", n.into())]).to_string(),
                Err(_) => column,
            });
            (line.to_string(), column.unwrap_or_default())
        }
        (None, Some(column)) => (String::new(), column),
    }
}

/// A name that may be broken after its dots and underscores.
fn breakable(name: &str) -> Html {
    name.split_inclusive(['.', '_']).map(|part| html! { <>{ part }<wbr /></> }).collect()
}

/// Every bad line.
#[component]
pub(super) fn Faults(props: &FaultsProps) -> Html {
    let i18n = use_i18n();
    let report = &props.report;
    let rows: Vec<[String; 3]> = report
        .errors
        .iter()
        .map(|error| {
            let (line, column) = found_at(&i18n, &error.field);
            [line, column, error.message.clone()]
        })
        .collect();
    let faults = report.more_errors.saturating_add(u64::try_from(report.errors.len()).unwrap_or(u64::MAX));
    let text = rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("import-errors-where") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("import-errors-what") }</th>
        </>
    };
    html! {
        <section class="app-notice app-notice--error" aria-labelledby="import-faults">
            <FocusHeading id="import-faults" text={i18n.t_args("import-errors-heading", &[("n", faults.into())])} />
            <p class="govuk-body">{ i18n.t_args("import-errors-lead", &[("rows", report.rows.into())]) }</p>
            <Table id="import-faults-table" caption={i18n.t("import-errors-caption")} caption_class="govuk-visually-hidden"
                class="imports__faults" {head}>
                for [line, column, what] in rows.iter() {
                    <tr class="govuk-table__row">
                        <th scope="row" class="govuk-table__header">{ line }{ " " }<span class="code">{ breakable(column) }</span></th>
                        <td class="govuk-table__cell">{ what }</td>
                    </tr>
                }
            </Table>
            if report.more_errors > 0 {
                <p class="govuk-body">{ i18n.t_args("import-errors-more", &[("n", report.more_errors.into())]) }</p>
            }
            <CopyButton {text} label={i18n.t("import-errors-copy")} />
        </section>
    }
}

/// A file without faults: what would be stored.
pub(super) fn ready(
    i18n: &I18n,
    report: &Rc<ImportReport>,
    name: &str,
    busy: bool,
    on_store: &Callback<()>,
    on_again: &Callback<()>,
) -> Html {
    let n = |n: u64| [("n", n.into())];
    html! {
        <section class="app-notice" aria-labelledby="import-ready">
            <FocusHeading id="import-ready" text={i18n.t("import-ready-heading")} />
            <p class="govuk-body">{ i18n.t_args("import-file-chosen", &[("name", name.to_string().into())]) }</p>
            if report.new > 0 {
                <ul class="govuk-list govuk-list--bullet">
                    <li>{ i18n.t_args("import-ready-rows", &n(report.rows)) }</li>
                    <li>{ i18n.t_args("import-ready-new", &n(report.new)) }</li>
                    <li>{ i18n.t_args("import-ready-already", &n(report.already_stored)) }</li>
                </ul>
            } else {
                <p class="govuk-body">{ i18n.t("import-ready-nothing") }</p>
            }
            <div class="govuk-button-group">
                if report.new > 0 {
                    <Button {busy} on_press={on_store.clone()}>{ i18n.t_args("import-store", &n(report.new)) }</Button>
                }
                <Button kind={ButtonKind::Secondary} on_press={on_again.clone()}>{ i18n.t("import-other") }</Button>
            </div>
        </section>
    }
}

/// What is stored now.
pub(super) fn done(i18n: &I18n, report: &Rc<ImportReport>, on_again: &Callback<()>) -> Html {
    html! {
        <>
            <Notification success=true>
                <p class="govuk-notification-banner__heading">{ i18n.t_args("import-done", &[("n", report.new.into())]) }</p>
                <p class="govuk-body">{ i18n.t_args("import-done-already", &[("n", report.already_stored.into())]) }</p>
            </Notification>
            <div class="govuk-button-group">
                <ButtonLink to={Route::People}>{ i18n.t("import-done-people") }</ButtonLink>
                <Button kind={ButtonKind::Secondary} on_press={on_again.clone()}>{ i18n.t("import-other") }</Button>
            </div>
        </>
    }
}
