//! Bringing in past ratings from a file: it is checked first, every bad line is listed at once, and only then stored.

mod columns;
mod file_field;
mod focus;
mod report;

use std::rc::Rc;

use shared::import::{ImportReport, MAX_BYTES};
use web_sys::File;
use yew::prelude::*;

use crate::api;
use crate::components::{Button, ErrorSummary, Field, PageHeading, form_errors};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use columns::Columns;
use report::{Faults, done, ready};

pub use file_field::{Chosen, FileField, check_file, check_spreadsheet, place};
pub use focus::{FocusHeading, focus_soon};

/// The page.
#[component]
pub fn ImportsPage() -> Html {
    let i18n = use_i18n();
    let file = use_state(|| None::<File>);
    let report = use_state(|| None::<Rc<ImportReport>>);
    // Counts the files: a field for the next one is a new field, so that a corrected file of the same name is seen.
    let turn = use_state(|| 0_u32);
    let submit = use_submit();

    let send = {
        let (file, report, turn, submit) = (file.clone(), report.clone(), turn.clone(), submit.clone());
        move |dry_run: bool| {
            let chosen = (*file).clone();
            if let Err(error) = check_file(chosen.as_ref().map(Chosen::from).as_ref(), MAX_BYTES) {
                submit.refuse(vec![error]);
                return;
            }
            let Some(chosen) = chosen else { return };
            if dry_run {
                // What was found in the file before is not about this one.
                report.set(None);
            }
            let (file, report, turn) = (file.clone(), report.clone(), turn.clone());
            let request = async move { api::imports::ratings(&chosen, dry_run).await };
            submit.run(request, move |found: ImportReport| {
                if !found.errors.is_empty() {
                    file.set(None);
                    turn.set(turn.wrapping_add(1));
                }
                report.set(Some(Rc::new(found)));
            });
        }
    };
    let onsubmit = {
        let send = send.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send(true);
        })
    };
    let store = Callback::from(move |()| send(false));
    let again = {
        let (file, report, turn, submit) = (file.clone(), report.clone(), turn.clone(), submit.clone());
        Callback::from(move |()| {
            file.set(None);
            report.set(None);
            turn.set(turn.wrapping_add(1));
            submit.clear();
        })
    };
    let on_choose = {
        let (file, submit) = (file.clone(), submit.clone());
        Callback::from(move |chosen: Option<File>| {
            file.set(chosen);
            submit.clear();
        })
    };

    // What is wrong with a choice is worded apart from what the server found in the file.
    let words = if matches!(submit.failure(), Some(Failure::Api(_))) { "import-sent" } else { "import-file" };
    let fields = [Field::new("file", "file", i18n.t("import-file"), words)];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let faulty = report.as_ref().is_some_and(|report| !report.errors.is_empty());
    let name = file.as_ref().map(File::name).unwrap_or_default();
    let kept = report.as_ref().filter(|report| report.errors.is_empty());
    // The form keeps its place whatever stands above it, so that it keeps the file that was chosen.
    let content = html! {
        <>
            <div>
                if let Some(report) = report.as_ref().filter(|report| !report.errors.is_empty()) {
                    <Faults key={*turn} report={report.clone()} />
                }
            </div>
            <div>
                if kept.is_none() {
                    <form class="imports__form" {onsubmit} novalidate=true>
                        <FileField key={*turn} id="file" accept=".csv,text/csv" hint={i18n.t("import-file-hint")}
                            label={if faulty { i18n.t("import-file-again") } else { i18n.t("import-file") }}
                            error={errors.of("file")} {on_choose} />
                        <Button submit=true busy={submit.busy()}>{ i18n.t("import-check") }</Button>
                    </form>
                }
            </div>
            <div>
                if let Some(report) = kept {
                    if report.stored {
                        { done(&i18n, report, &again) }
                    } else {
                        { ready(&i18n, report, &name, submit.busy(), &store, &again) }
                    }
                }
            </div>
        </>
    };
    html! {
        <div class="imports">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("import-title")} error={!errors.is_empty()} />
            <p class="govuk-body-l">{ i18n.t("import-lead") }</p>
            if report.is_none() {
                <p class="govuk-body">{ i18n.t("import-step-check") }</p>
            }
            { content }
            <Columns />
        </div>
    }
}
