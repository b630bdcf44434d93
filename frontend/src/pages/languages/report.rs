//! What came of a spreadsheet: every row to put right, what would change, or what has changed.

use std::rc::Rc;

use shared::import::ImportReport;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Notification, Table};
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::FocusHeading;
use crate::pages::insight::CopyButton;

/// Props of `Faults`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct FaultsProps {
    /// What was found.
    pub report: Rc<ImportReport>,
}

/// Where a fault is in words, from the server's `sheet Interface, row 12`.
fn found_at(i18n: &I18n, field: &str) -> String {
    let Some(sheet) = field.strip_prefix("sheet ") else { return i18n.t("languages-errors-whole").to_string() };
    match sheet.rsplit_once(", row ") {
        Some((sheet, row)) => {
            let args = [("sheet", sheet.to_owned().into()), ("row", row.to_owned().into())];
            i18n.t_args("languages-errors-row", &args).to_string()
        }
        None => sheet.to_owned(),
    }
}

/// Every bad row.
#[component]
pub(super) fn Faults(props: &FaultsProps) -> Html {
    let i18n = use_i18n();
    let report = &props.report;
    let rows: Vec<[String; 2]> =
        report.errors.iter().map(|error| [found_at(&i18n, &error.field), error.message.clone()]).collect();
    let faults = report.more_errors.saturating_add(u64::try_from(report.errors.len()).unwrap_or(u64::MAX));
    let text = rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("languages-errors-where") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("languages-errors-what") }</th>
        </>
    };
    html! {
        <section class="app-notice app-notice--error" aria-labelledby="languages-faults">
            <FocusHeading id="languages-faults" class="govuk-heading-m"
                text={i18n.t_args("languages-errors-heading", &[("n", faults.into())])} />
            <p class="govuk-body">{ i18n.t("languages-errors-lead") }</p>
            <Table id="languages-faults-table" caption={i18n.t("languages-errors-caption")} caption_class="govuk-visually-hidden" {head}>
                for [place, what] in rows.iter() {
                    <tr class="govuk-table__row">
                        <th scope="row" class="govuk-table__header">{ place }</th>
                        <td class="govuk-table__cell">{ what }</td>
                    </tr>
                }
            </Table>
            if report.more_errors > 0 {
                <p class="govuk-body">{ i18n.t_args("languages-errors-more", &[("n", report.more_errors.into())]) }</p>
            }
            <CopyButton {text} label={i18n.t("languages-errors-copy")} />
        </section>
    }
}

/// A file without faults: what would change.
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
        <section class="app-notice" aria-labelledby="languages-ready">
            <FocusHeading id="languages-ready" class="govuk-heading-m" text={i18n.t("languages-ready-heading")} />
            <p class="govuk-body">{ i18n.t_args("languages-ready-file", &[("name", name.to_owned().into())]) }</p>
            <ul class="govuk-list govuk-list--bullet">
                <li>{ i18n.t_args("languages-ready-rows", &n(report.rows)) }</li>
                if report.new > 0 {
                    <li>{ i18n.t_args("languages-ready-new", &n(report.new)) }</li>
                } else {
                    <li>{ i18n.t("languages-ready-nothing") }</li>
                }
            </ul>
            <div class="govuk-button-group">
                if report.new > 0 {
                    <Button {busy} on_press={on_store.clone()}>{ i18n.t_args("languages-store", &n(report.new)) }</Button>
                }
                <Button kind={ButtonKind::Secondary} on_press={on_again.clone()}>{ i18n.t("languages-other") }</Button>
            </div>
        </section>
    }
}

/// What has changed.
pub(super) fn done(i18n: &I18n, report: &Rc<ImportReport>, on_again: &Callback<()>) -> Html {
    html! {
        <>
            <Notification success=true>
                <p class="govuk-notification-banner__heading">{ i18n.t_args("languages-done", &[("n", report.new.into())]) }</p>
                <p class="govuk-body">{ i18n.t("languages-done-shown") }</p>
            </Notification>
            <Button kind={ButtonKind::Secondary} on_press={on_again.clone()}>{ i18n.t("languages-other") }</Button>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_a_spreadsheet() {
        let i18n = I18n::tested();
        assert_eq!(found_at(&i18n, "sheet Interface, row 12"), "Interface, row 12");
        assert_eq!(found_at(&i18n, "sheet Sheet1"), "Sheet1");
        assert_eq!(found_at(&i18n, "file"), "Whole file");
    }
}
