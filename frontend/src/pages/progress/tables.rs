//! A person's ratings as tables: every domain over time, and the aspects of one domain.

use shared::answer::NonAnswer;
use shared::assessment::Voice;
use shared::progress::ProgressOccasion;
use yew::prelude::*;

use super::words::rating;
use crate::components::{Details, Table};
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
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("progress-table-date") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("progress-table-voice") }</th>
            for (name, _) in domains.iter() {
                <th scope="col" class="govuk-table__header">{ name }</th>
            }
        </>
    };
    html! {
        <Table id="progress-table" caption={i18n.t("progress-table-caption")} {head} class="progress__table">
            for (index, occasion) in occasions.iter().enumerate() {
                <tr class="govuk-table__row" key={occasion.assessment.to_string()}>
                    <th scope="row" class="govuk-table__header">{ i18n.date(occasion.on) }</th>
                    <td class="govuk-table__cell">{ voice(i18n, occasion.voice) }</td>
                    for (_, codes) in domains.iter() {
                        <td class="govuk-table__cell">
                            { codes.get(index).map(|code| cell(i18n, scale, *code)).unwrap_or_default() }
                        </td>
                    }
                </tr>
            }
        </Table>
    }
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
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("progress-aspects-item") }</th>
            for occasion in occasions.iter() {
                <th scope="col" class="govuk-table__header">{ when(occasion) }</th>
            }
        </>
    };
    html! {
        <Details summary={i18n.t_args("progress-table-aspects", &domain)}>
            <Table id={format!("progress-aspects-{index}")} caption={i18n.t_args("progress-aspects-caption", &domain)}
                {head} class="progress__table">
                for (name, codes) in aspects.iter() {
                    <tr class="govuk-table__row" key={name.clone()}>
                        <th scope="row" class="govuk-table__header">{ name }</th>
                        for code in codes.iter() {
                            <td class="govuk-table__cell">{ cell(i18n, scale, *code) }</td>
                        }
                    </tr>
                }
            </Table>
        </Details>
    }
}
