//! What everybody needs, by provider: how many have it recorded, which needs, and whether these were met. What is
//! suppressed never gets here; this only says so.

use std::rc::Rc;

use shared::evidence::Shown;
use shared::needs::{NeedKind, NeedsMetCounts, NeedsPeople, NeedsReport, NeedsRow};
use shared::programme::Programme;
use yew::prelude::*;

use crate::api;
use crate::components::{Column, PageHeading, Row, load_view, row_table};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::state::lookup;
use crate::state::session::use_programme;

/// The page of everybody’s needs.
#[component]
pub fn NeedsReportPage() -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let state = use_load((), |()| api::needs::report());
    let Some(programme) = programme else { return html! {} };
    let ready = |report: Rc<NeedsReport>| found(&i18n, &programme, &report);
    html! {
        <div class="insight">
            <PageHeading title={i18n.t("needs-report-title")} />
            { load_view(&i18n, &state, ready) }
        </div>
    }
}

fn found(i18n: &I18n, programme: &Programme, report: &NeedsReport) -> Html {
    let date = [("date", i18n.date(report.as_of).to_string().into())];
    html! {
        <>
            <p class="govuk-body-l">{ i18n.t_args("needs-report-lead", &date) }</p>
            <div class="insight__providers">
                for row in report.rows.iter() {
                    <section class="insight__provider">
                        <h2 class="govuk-heading-m">{ name(i18n, programme, row) }</h2>
                        <p class="govuk-body">{ people_words(i18n, row, report.minimum_cell) }</p>
                        <p class="govuk-body">{ met_words(i18n, row, report.minimum_cell) }</p>
                    </section>
                }
            </div>
            { tables(i18n, programme, report) }
            { how(i18n, report.minimum_cell) }
        </>
    }
}

fn name(i18n: &I18n, programme: &Programme, row: &NeedsRow) -> AttrValue {
    row.provider.map_or_else(|| i18n.t("needs-report-all"), |id| lookup::provider(programme, id))
}

/// Of how many people it is recorded and up to date what they need.
fn people_words(i18n: &I18n, row: &NeedsRow, minimum: u64) -> AttrValue {
    match &row.people {
        Shown::Yes { value } => match value.needs.zip(value.nothing_special) {
            Some((needs, nothing)) => {
                let args = [("recorded", (needs + nothing).into()), ("active", value.active.into())];
                i18n.t_args("needs-report-recorded", &args)
            }
            None => i18n.t_args("needs-report-active", &[("active", value.active.into())]),
        },
        Shown::NoData => i18n.t("needs-report-people-none"),
        Shown::Suppressed => i18n.t_args("needs-report-people-few", &[("minimum", minimum.into())]),
    }
}

/// How many of those of whom it was said had everything they need. What was not said is no “no”.
fn met_words(i18n: &I18n, row: &NeedsRow, minimum: u64) -> AttrValue {
    match &row.met {
        Shown::Yes { value } => match (value.all, value.not_said) {
            (_, Some(not_said)) if not_said == value.people => {
                i18n.t_args("needs-report-met-unsaid", &[("people", value.people.into())])
            }
            (Some(all), Some(not_said)) => {
                let said = value.people.saturating_sub(not_said);
                let share = i18n.percent(all as f64 / said.max(1) as f64, 0).to_string();
                let args =
                    [("said", said.into()), ("all", all.into()), ("share", share.into()), ("unsaid", not_said.into())];
                i18n.t_args("needs-report-met", &args)
            }
            _ => i18n.t_args("needs-report-met-hidden", &[("people", value.people.into())]),
        },
        Shown::NoData => i18n.t("needs-report-met-none"),
        Shown::Suppressed => i18n.t_args("needs-report-met-few", &[("minimum", minimum.into())]),
    }
}

/// One number of one row.
fn cell<T>(i18n: &I18n, shown: &Shown<T>, pick: impl FnOnce(&T) -> Option<u64>) -> AttrValue {
    match shown {
        Shown::Yes { value } => pick(value).map_or_else(|| i18n.t("needs-report-hidden"), |count| i18n.number(count)),
        Shown::NoData => i18n.t("needs-report-no-data"),
        Shown::Suppressed => i18n.t("needs-report-hidden"),
    }
}

fn of_people(i18n: &I18n, row: &NeedsRow, pick: fn(&NeedsPeople) -> Option<u64>) -> AttrValue {
    cell(i18n, &row.people, pick)
}

fn of_met(i18n: &I18n, row: &NeedsRow, pick: fn(&NeedsMetCounts) -> Option<u64>) -> AttrValue {
    cell(i18n, &row.met, pick)
}

fn of_kind(i18n: &I18n, row: &NeedsRow, kind: NeedKind) -> AttrValue {
    cell(i18n, &row.people, |people| people.kinds.iter().find(|one| one.kind == kind).and_then(|one| one.people))
}

/// A row of a table: what it is, its number of each provider, and whether the others below are part of it.
type Line<'a> = (AttrValue, Box<dyn Fn(&NeedsRow) -> AttrValue + 'a>, bool);

fn tables(i18n: &I18n, programme: &Programme, report: &NeedsReport) -> Html {
    let table = |id: &'static str, caption: AttrValue, first: AttrValue, lines: Vec<Line<'_>>| {
        let columns: Vec<Column> = std::iter::once(Column::words(first))
            .chain(report.rows.iter().map(|row| Column::figures(name(i18n, programme, row))))
            .collect();
        let rows = lines.into_iter().map(|(label, cell, strong)| {
            let cells = std::iter::once(label).chain(report.rows.iter().map(&cell));
            Row { cells: cells.map(Html::from).collect(), strong }
        });
        row_table(id.into(), caption, ("govuk-table__caption--m", ""), &columns, rows)
    };
    let people = |code: &str, pick: fn(&NeedsPeople) -> Option<u64>| -> Line<'_> {
        (i18n.t_code("needs-row", code), Box::new(move |row| of_people(i18n, row, pick)), code == "active")
    };
    let met = |code: &str, pick: fn(&NeedsMetCounts) -> Option<u64>| -> Line<'_> {
        (i18n.t_code("needs-row", code), Box::new(move |row| of_met(i18n, row, pick)), code == "people")
    };
    let kind = |kind: &NeedKind| -> Line<'_> {
        let kind = *kind;
        (i18n.t_code("needs-kind", kind.as_str()), Box::new(move |row| of_kind(i18n, row, kind)), false)
    };
    let recorded = vec![
        people("active", |people| Some(people.active)),
        people("needs", |people| people.needs),
        people("nothing_special", |people| people.nothing_special),
        people("review_due", |people| people.review_due),
        people("none_recorded", |people| people.none_recorded),
    ];
    let said = vec![
        met("people", |met| Some(met.people)),
        met("all", |met| met.all),
        met("partly", |met| met.partly),
        met("no", |met| met.no),
        met("not_said", |met| met.not_said),
    ];
    let kinds = NeedKind::ALL.iter().map(kind).collect();
    html! {
        <>
            { table("needs-people", i18n.t("needs-report-people-caption"), i18n.t("needs-report-step"), recorded) }
            { table("needs-kinds", i18n.t("needs-report-kinds-caption"), i18n.t("needs-report-need"), kinds) }
            { table("needs-met", i18n.t("needs-report-met-caption"), i18n.t("needs-report-said"), said) }
        </>
    }
}

fn how(i18n: &I18n, minimum: u64) -> Html {
    html! {
        <section aria-labelledby="needs-how">
            <h2 class="govuk-heading-m" id="needs-how">{ i18n.t("needs-report-how") }</h2>
            <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
                <li>{ i18n.t("needs-report-how-1") }</li>
                <li>{ i18n.t("needs-report-how-2") }</li>
                <li>{ i18n.t("needs-report-how-3") }</li>
                <li>{ i18n.t_args("needs-report-how-4", &[("minimum", minimum.into())]) }</li>
            </ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use shared::needs::PeopleOfKind;

    use super::*;

    fn row(people: Shown<NeedsPeople>, met: Shown<NeedsMetCounts>) -> NeedsRow {
        NeedsRow { provider: None, people, met }
    }

    fn people(needs: Option<u64>) -> NeedsPeople {
        let kinds = vec![PeopleOfKind { kind: NeedKind::EasyRead, people: Some(20) }];
        NeedsPeople {
            active: 100,
            needs,
            nothing_special: Some(30),
            review_due: Some(12),
            none_recorded: Some(18),
            kinds,
        }
    }

    #[test]
    fn what_is_hidden_is_said_to_be_and_never_zero() {
        let i18n = I18n::tested();
        let met = NeedsMetCounts { people: 40, all: Some(24), partly: None, no: None, not_said: Some(10) };
        let shown = row(Shown::Yes { value: people(Some(40)) }, Shown::Yes { value: met });
        assert_eq!(people_words(&i18n, &shown, 10), "70 of 100 people have it recorded and up to date what they need.");
        assert!(met_words(&i18n, &shown, 10).contains("Of 30 people with needs"), "of those of whom it was said");
        assert!(met_words(&i18n, &shown, 10).contains("24 had everything they need to take part (80%)"));
        let unsaid = NeedsMetCounts { people: 40, all: Some(0), partly: Some(0), no: Some(0), not_said: Some(40) };
        let unsaid = row(Shown::NoData, Shown::Yes { value: unsaid });
        assert!(met_words(&i18n, &unsaid, 10).contains("It was said of nobody"));
        assert_eq!(of_met(&i18n, &shown, |met| met.partly), "not shown");
        assert_eq!(of_kind(&i18n, &shown, NeedKind::EasyRead), "20");
        assert_eq!(of_kind(&i18n, &shown, NeedKind::Contrast), "not shown");
        let hidden = row(Shown::Yes { value: people(None) }, Shown::Suppressed);
        assert!(people_words(&i18n, &hidden, 10).starts_with("100 people receive the service. Some"));
        assert!(met_words(&i18n, &hidden, 10).starts_with("Fewer than 10 people with needs"));
        assert_eq!(of_met(&i18n, &hidden, |met| Some(met.people)), "not shown");
        let none = row(Shown::NoData, Shown::NoData);
        assert_eq!(of_people(&i18n, &none, |people| Some(people.active)), "no data");
        assert_eq!(people_words(&i18n, &none, 10), "Nobody receives the service now.");
    }
}
