//! Every figure of the cohort with every digit, to copy.

use std::rc::Rc;

use shared::evidence::Cohort;
use yew::prelude::*;

use super::copy::CopyButton;
use super::figures::{full_table, tabbed};
use crate::components::{Details, Table};
use crate::i18n::I18n;

/// The table, on request.
pub(super) fn all_figures(i18n: &I18n, cohort: &Rc<Cohort>) -> Html {
    let table = full_table(i18n, cohort);
    let text = tabbed(&table);
    let mut rows = table.into_iter();
    let head = rows.next().unwrap_or_default();
    let head = html! {
        for cell in head.iter() {
            <th scope="col" class="govuk-table__header">{ cell }</th>
        }
    };
    let wave = [("wave", cohort.query.wave.into())];
    html! {
        <Details summary={i18n.t("cohort-full")}>
            <p class="govuk-body">{ i18n.t("cohort-full-hint") }</p>
            <CopyButton {text} label={i18n.t("copy-table")} />
            <Table id="full-table" caption={i18n.t_args("cohort-full-caption", &wave)} caption_class="govuk-table__caption--s"
                class="insight__full" {head}>
                for row in rows {
                    <tr class="govuk-table__row">
                        for (column, cell) in row.iter().enumerate() {
                            if column == 0 {
                                <th scope="row" class="govuk-table__header">{ cell }</th>
                            } else {
                                <td class="govuk-table__cell">{ cell }</td>
                            }
                        }
                    </tr>
                }
            </Table>
        </Details>
    }
}
