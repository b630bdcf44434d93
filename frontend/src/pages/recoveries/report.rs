//! What became of each record of a file, in words.

use std::rc::Rc;

use shared::device::{Recovered, RecoveredRecord, RecoveryReport};
use shared::error::{ErrorCode, FieldError};
use yew::prelude::*;

use crate::components::form::field_code;
use crate::components::{Column, Row, row_table};
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::FocusHeading;

/// Props of `Report`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct ReportProps {
    /// What was found.
    pub report: Rc<RecoveryReport>,
}

/// Why something is held: the refused fields each in a sentence, or the code in one.
pub(super) fn reasons(i18n: &I18n, code: ErrorCode, errors: &[FieldError]) -> Vec<AttrValue> {
    let of_field = |error: &FieldError| {
        let own = i18n.find(&format!("recovery-why-{}", field_code(error.code)), &[]);
        own.unwrap_or_else(|| i18n.t("recovery-why-invalid"))
    };
    let mut reasons: Vec<AttrValue> = errors.iter().map(of_field).collect();
    reasons.dedup();
    if reasons.is_empty() {
        let own = i18n.find(&format!("recovery-why-{}", code.as_str()), &[]);
        reasons.push(own.unwrap_or_else(|| i18n.t("recovery-why-invalid")));
    }
    reasons
}

fn outcome(i18n: &I18n, outcome: Recovered) -> AttrValue {
    match outcome {
        Recovered::Received => i18n.t("recovery-received"),
        Recovered::Held => i18n.t("recovery-is-held"),
        Recovered::Unreadable => i18n.t("recovery-unreadable"),
    }
}

fn what_next(i18n: &I18n, record: &RecoveredRecord) -> Html {
    match (record.outcome, record.code) {
        (Recovered::Held, Some(code)) => {
            reasons(i18n, code, &record.errors).into_iter().map(|reason| html! { <div>{ reason }</div> }).collect()
        }
        (Recovered::Unreadable, _) => html! { { i18n.t("recovery-unreadable-why") } },
        _ => html! {},
    }
}

/// How many, and then each.
#[component]
pub(super) fn Report(props: &ReportProps) -> Html {
    let i18n = use_i18n();
    let records = &props.report.records;
    let many = |wanted: Recovered| records.iter().filter(|record| record.outcome == wanted).count();
    let columns = [
        Column::words(i18n.t("recovery-record")),
        Column::words(i18n.t("recovery-outcome")),
        Column::words(i18n.t("recovery-why")),
    ];
    let rows = records.iter().map(|record| {
        let cells = vec![
            html! { <span class="audit__subject">{ record.id.to_string() }</span> },
            html! { { outcome(&i18n, record.outcome) } },
            what_next(&i18n, record),
        ];
        Row { cells, strong: false }
    });
    let all = many(Recovered::Received) == records.len();
    // What is held is safe; only what does not open is a fault.
    let fault = many(Recovered::Unreadable) > 0;
    let (caption, classes) = (i18n.t("recovery-report-caption"), ("govuk-visually-hidden", "recoveries__report"));
    html! {
        <section class={classes!("app-notice", fault.then_some("app-notice--error"))} aria-labelledby="recovery-report">
            <FocusHeading id="recovery-report" text={i18n.t_args("recovery-report-heading", &[("n", records.len().into())])} />
            <ul class="govuk-list govuk-list--bullet">
                <li>{ i18n.t_args("recovery-report-received", &[("n", many(Recovered::Received).into())]) }</li>
                <li>{ i18n.t_args("recovery-report-held", &[("n", many(Recovered::Held).into())]) }</li>
                <li>{ i18n.t_args("recovery-report-unreadable", &[("n", many(Recovered::Unreadable).into())]) }</li>
            </ul>
            <p class="govuk-body">{ if all { i18n.t("recovery-report-all") } else { i18n.t("recovery-report-keep") } }</p>
            if !records.is_empty() {
                { row_table("recovery-report-table".into(), caption, classes, &columns, rows) }
            }
        </section>
    }
}

#[cfg(test)]
mod tests {
    use shared::error::FieldCode;

    use super::*;

    #[test]
    fn each_reason_has_its_words_and_none_tells_an_answer() {
        let i18n = I18n::tested();
        let codes = [
            ErrorCode::NotFound,
            ErrorCode::IdConflict,
            ErrorCode::Conflict,
            ErrorCode::MalformedRequest,
            ErrorCode::Internal,
        ];
        let general = i18n.t("recovery-why-invalid");
        for code in codes {
            assert!(!reasons(&i18n, code, &[]).contains(&general), "{code:?}");
        }
        let refused = |code| FieldError::new("captured_at", code, "The service began on 2025-01-06.");
        let dated = [
            FieldCode::BeforeServiceStart,
            FieldCode::AfterEnd,
            FieldCode::AfterTransfer,
            FieldCode::AfterOptOut,
            FieldCode::InFuture,
            FieldCode::UnknownVersion,
            FieldCode::WithdrawnVersion,
        ];
        for code in dated {
            let told = reasons(&i18n, ErrorCode::Invalid, &[refused(code), refused(code)]);
            assert!(told.len() == 1 && told[0] != general && !told[0].contains("2025"), "{code:?}: {told:?}");
        }
        assert_eq!(reasons(&i18n, ErrorCode::Invalid, &[refused(FieldCode::UnknownItem)]), [general]);
    }
}
