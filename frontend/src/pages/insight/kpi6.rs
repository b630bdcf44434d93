//! KPI 6 by provider: numerator, denominator, every exclusion, the share against the target, and how it is worked out.

use std::rc::Rc;

use shared::evidence::{Kpi6Report, Kpi6Row};
use shared::programme::{Programme, Settings};
use yew::prelude::*;

use super::figures::decimals_against;
use crate::api;
use crate::charts::{Said, ShareBar, SharesChart};
use crate::components::{Column, PageHeading, Row, TagKind, load_view, row_table, tag};
use crate::hooks::use_load;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::state::lookup;
use crate::state::session::use_programme;

/// The page of KPI 6.
#[component]
pub fn Kpi6Page() -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let state = use_load((), |()| api::evidence::kpi6());
    let Some(programme) = programme else { return html! {} };
    let ready = |report: Rc<Kpi6Report>| found(&i18n, &programme, &report);
    html! {
        <div class="insight">
            <PageHeading title={i18n.t("kpi6-title")} />
            { load_view(&i18n, &state, ready) }
        </div>
    }
}

fn found(i18n: &I18n, programme: &Programme, report: &Kpi6Report) -> Html {
    let target = target(i18n, report.target);
    let target_arg: [Arg<'_>; 1] = [("target", target.to_string().into())];
    let lead = [
        ("lot", report.lot.to_string().into()),
        ("lot-name", lookup::lot(programme, report.lot).to_string().into()),
        ("date", i18n.date(report.as_of).to_string().into()),
    ];
    html! {
        <>
            <p class="govuk-body-l">{ i18n.t_args("kpi6-lead", &lead) }</p>
            <p class="insight__target">{ i18n.t_args("kpi6-target", &target_arg) }</p>
            <div class="insight__providers">
                for row in report.rows.iter() {
                    { provider(i18n, programme, report, row) }
                }
            </div>
            { picture(i18n, programme, report, &target_arg) }
            { table(i18n, programme, report) }
            { how(i18n, &programme.settings) }
        </>
    }
}

/// The target as a percentage, with decimals only if it has them.
fn target(i18n: &I18n, target: f64) -> AttrValue {
    let whole = (target * 100.0 - (target * 100.0).round()).abs() < 1e-9;
    i18n.percent(target, if whole { 0 } else { 1 })
}

fn name(i18n: &I18n, programme: &Programme, row: &Kpi6Row) -> AttrValue {
    row.provider.map_or_else(|| i18n.t("kpi6-all"), |id| lookup::provider(programme, id))
}

/// The share, or “no data”.
fn share(i18n: &I18n, report: &Kpi6Report, row: &Kpi6Row) -> AttrValue {
    match row.share {
        Some(share) => i18n.percent(share, decimals_against(share, report.target)),
        None => i18n.t("kpi6-no-data"),
    }
}

fn met(i18n: &I18n, row: &Kpi6Row) -> (AttrValue, TagKind) {
    match row.met {
        Some(true) => (i18n.t("kpi6-met"), TagKind::Good),
        Some(false) => (i18n.t("kpi6-not-met"), TagKind::Late),
        None => (i18n.t("kpi6-no-data"), TagKind::Quiet),
    }
}

fn of(i18n: &I18n, report: &Kpi6Report, row: &Kpi6Row) -> [Arg<'static>; 3] {
    [
        ("numerator", row.numerator.into()),
        ("denominator", row.denominator.into()),
        ("share", share(i18n, report, row).to_string().into()),
    ]
}

fn provider(i18n: &I18n, programme: &Programme, report: &Kpi6Report, row: &Kpi6Row) -> Html {
    let (text, kind) = met(i18n, row);
    html! {
        <section class="insight__provider">
            <h2 class="govuk-heading-m">{ name(i18n, programme, row) }</h2>
            <p class="insight__share">{ share(i18n, report, row) }</p>
            if row.share.is_some() {
                <p class="govuk-body">{ i18n.t_args("kpi6-words", &of(i18n, report, row)) }</p>
                <p>{ tag(text, kind) }</p>
            } else {
                <p class="govuk-body">{ i18n.t("kpi6-no-data-why") }</p>
            }
        </section>
    }
}

fn picture(i18n: &I18n, programme: &Programme, report: &Kpi6Report, target: &[Arg<'_>]) -> Html {
    let said =
        Said { id: "kpi6".into(), title: i18n.t("kpi6-picture-title"), description: i18n.t("kpi6-picture-desc") };
    let bar = |row: &Kpi6Row| ShareBar {
        name: name(i18n, programme, row).to_string(),
        figures: match row.share {
            Some(_) => i18n.t_args("kpi6-picture-figures", &of(i18n, report, row)).to_string(),
            None => i18n.t("kpi6-no-data").to_string(),
        },
        share: row.share,
        interval: None,
    };
    let tick = {
        let i18n = i18n.clone();
        Callback::from(move |share: f64| i18n.percent(share, 0))
    };
    html! {
        <figure class="insight__figure insight__figure--wide">
            <figcaption class="insight__caption">{ i18n.t_args("kpi6-target-line", target) }</figcaption>
            <SharesChart {said} shares={report.rows.iter().map(bar).collect::<Vec<_>>()} {tick} target={report.target} rtl={i18n.is_rtl()} />
        </figure>
    }
}

fn table(i18n: &I18n, programme: &Programme, report: &Kpi6Report) -> Html {
    let columns: Vec<Column> = std::iter::once(Column::words(i18n.t("kpi6-table-step")))
        .chain(report.rows.iter().map(|row| Column::figures(name(i18n, programme, row))))
        .collect();
    let line = |label: AttrValue, cell: &dyn Fn(&Kpi6Row) -> AttrValue, strong: bool| {
        let cells = std::iter::once(label).chain(report.rows.iter().map(cell));
        Row { cells: cells.map(Html::from).collect(), strong }
    };
    let count = |pick: fn(&Kpi6Row) -> u64| move |row: &Kpi6Row| i18n.number(pick(row));
    let full = |row: &Kpi6Row| match row.share {
        Some(share) => AttrValue::from(format!("{share:?}")),
        None => i18n.t("kpi6-no-data"),
    };
    let lot = [("lot", report.lot.to_string().into())];
    let rows = [
        line(i18n.t_args("kpi6-active", &lot), &count(|row| row.active), false),
        line(i18n.t("kpi6-opted-out"), &count(|row| row.opted_out), false),
        line(i18n.t("kpi6-not-yet-due"), &count(|row| row.not_yet_due), false),
        line(i18n.t("kpi6-denominator"), &count(|row| row.denominator), true),
        line(i18n.t("kpi6-numerator"), &count(|row| row.numerator), true),
        line(i18n.t("kpi6-share-row"), &|row| share(i18n, report, row), false),
        line(i18n.t("kpi6-share-full"), &full, false),
        line(i18n.t("kpi6-result"), &|row| met(i18n, row).0, true),
    ];
    row_table("kpi6-table".into(), i18n.t("kpi6-caption"), ("govuk-table__caption--m", ""), &columns, rows)
}

fn how(i18n: &I18n, settings: &Settings) -> Html {
    let args = [
        ("days", (settings.wave_interval_days + settings.grace_days).into()),
        ("interval", settings.wave_interval_days.into()),
        ("grace", settings.grace_days.into()),
    ];
    html! {
        <section aria-labelledby="kpi6-how">
            <h2 class="govuk-heading-m" id="kpi6-how">{ i18n.t("kpi6-how") }</h2>
            <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
                <li>{ i18n.t_args("kpi6-how-1", &args) }</li>
                <li>{ i18n.t("kpi6-how-2") }</li>
                <li>{ i18n.t_args("kpi6-how-3", &[("window", settings.baseline_window_days.into())]) }</li>
                <li>{ i18n.t("kpi6-how-4") }</li>
                <li>{ i18n.t("kpi6-how-5") }</li>
            </ul>
        </section>
    }
}
