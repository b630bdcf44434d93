//! A person's ratings as tables: every domain over time, and the aspects of one domain.

use shared::answer::NonAnswer;
use shared::assessment::Voice;
use shared::progress::ProgressOccasion;
use yew::prelude::*;

use super::words::rating;
use crate::components::{Column, Details, Row, row_table};
use crate::i18n::I18n;

/// The code of an item that was not shown.
pub(super) const NOT_ASKED: i16 = NonAnswer::NotAsked.code();

/// What one cell says.
fn cell(i18n: &I18n, scale: &[(i16, String)], code: i16) -> AttrValue {
    match NonAnswer::from_code(code) {
        Some(kind) => i18n.t_code("progress-nonanswer", kind.as_str()),
        None => rating(i18n, scale, code),
    }
}

fn voice(i18n: &I18n, voice: Voice) -> AttrValue {
    i18n.t_code("progress-voice", voice.as_str())
}

/// Every overall rating: a row for each assessment.
pub(super) fn ratings_table(
    i18n: &I18n,
    domains: &[(String, Vec<i16>)],
    occasions: &[ProgressOccasion],
    scale: &[(i16, String)],
) -> Html {
    let columns: Vec<Column> = [i18n.t("progress-table-date"), i18n.t("progress-table-voice")]
        .into_iter()
        .chain(domains.iter().map(|(name, _)| AttrValue::from(name.clone())))
        .map(Column::words)
        .collect();
    let rows = occasions.iter().enumerate().map(|(index, occasion)| {
        let said = |codes: &Vec<i16>| codes.get(index).map(|code| cell(i18n, scale, *code)).unwrap_or_default();
        let first = [i18n.date(occasion.on), voice(i18n, occasion.voice)];
        let cells = first.into_iter().chain(domains.iter().map(|(_, codes)| said(codes)));
        Row { cells: cells.map(Html::from).collect(), strong: false }
    });
    let classes = ("govuk-table__caption--m", "progress__table");
    row_table("progress-table".into(), i18n.t("progress-table-caption"), classes, &columns, rows)
}

/// The aspects of one domain, on request: a row for each, a column for each assessment.
pub(super) fn aspects_table(
    i18n: &I18n,
    index: usize,
    name: &str,
    aspects: &[(String, Vec<i16>)],
    occasions: &[ProgressOccasion],
    scale: &[(i16, String)],
) -> Html {
    if aspects.is_empty() {
        return html! {};
    }
    let domain = [("domain", name.to_string().into())];
    let when = |occasion: &ProgressOccasion| {
        let date = i18n.date(occasion.on);
        if occasion.voice == Voice::Own {
            return date;
        }
        let by = voice(i18n, occasion.voice);
        i18n.t_args("progress-date-by", &[("date", date.to_string().into()), ("voice", by.to_string().into())])
    };
    let columns: Vec<Column> =
        std::iter::once(i18n.t("progress-aspects-item")).chain(occasions.iter().map(when)).map(Column::words).collect();
    let rows = aspects.iter().map(|(name, codes)| {
        let said = codes.iter().map(|code| cell(i18n, scale, *code));
        let cells = std::iter::once(AttrValue::from(name.clone())).chain(said);
        Row { cells: cells.map(Html::from).collect(), strong: false }
    });
    let caption = i18n.t_args("progress-aspects-caption", &domain);
    let classes = ("govuk-table__caption--m", "progress__table");
    html! {
        <Details summary={i18n.t_args("progress-table-aspects", &domain)}>
            { row_table(format!("progress-aspects-{index}").into(), caption, classes, &columns, rows) }
        </Details>
    }
}
