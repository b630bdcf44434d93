//! Loading a reviewed spreadsheet: it is checked first, every bad row is listed at once, and only then it is loaded.

use std::rc::Rc;

use shared::error::{FieldCode, FieldError};
use shared::import::ImportReport;
use shared::language::{LANGUAGES, SOURCE};
use web_sys::File;
use yew::prelude::*;

use super::report::{Faults, done, ready};
use crate::api;
use crate::components::{Button, ButtonKind, Choice, ErrorSummary, Field, Select, form_errors};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use crate::pages::imports::{Chosen, FileField, check_spreadsheet};

/// Largest file, in bytes, as the server takes it.
const MAX_FILE: usize = 8 * 1024 * 1024;

/// Props of `LoadForm`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct LoadFormProps {
    /// Called when a file has been loaded.
    pub on_loaded: Callback<()>,
}

/// What is chosen, checked before anything is sent.
fn check(language: &str, file: Option<&File>) -> Result<(), Vec<FieldError>> {
    let mut errors = Vec::new();
    if language.is_empty() {
        errors.push(FieldError::new("language", FieldCode::Required, "Choose a language."));
    }
    errors.extend(check_spreadsheet(file.map(Chosen::from).as_ref(), MAX_FILE).err());
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The form, and what came of it.
#[component]
pub(super) fn LoadForm(props: &LoadFormProps) -> Html {
    let i18n = use_i18n();
    let language = use_state(AttrValue::default);
    let file = use_state(|| None::<File>);
    let report = use_state(|| None::<Rc<ImportReport>>);
    // Counts the files: a field for the next one is a new field, so that a corrected file of the same name is seen.
    let turn = use_state(|| 0_u32);
    let submit = use_submit();
    let send = {
        let (language, file, report, turn, submit, on_loaded) =
            (language.clone(), file.clone(), report.clone(), turn.clone(), submit.clone(), props.on_loaded.clone());
        move |dry_run: bool| {
            let (tag, chosen) = ((*language).clone(), (*file).clone());
            if let Err(errors) = check(&tag, chosen.as_ref()) {
                submit.refuse(errors);
                return;
            }
            let Some(chosen) = chosen else { return };
            if dry_run {
                // What was found in the file before is not about this one.
                report.set(None);
            }
            let (file, report, turn, on_loaded) = (file.clone(), report.clone(), turn.clone(), on_loaded.clone());
            let request = async move { api::languages::load(&tag, &chosen, dry_run).await };
            submit.run(request, move |found: ImportReport| {
                if !found.errors.is_empty() {
                    file.set(None);
                    turn.set(turn.wrapping_add(1));
                }
                if found.stored {
                    on_loaded.emit(());
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
    let on_language = {
        let (language, report, submit) = (language.clone(), report.clone(), submit.clone());
        Callback::from(move |chosen: AttrValue| {
            language.set(chosen);
            // What was found was found for the other language.
            report.set(None);
            submit.clear();
        })
    };

    // What is wrong with a choice is worded apart from what the server found in the file.
    let words = if matches!(submit.failure(), Some(Failure::Api(_))) { "languages-sent" } else { "languages-file" };
    let fields = [
        Field::new("language", "language", i18n.t("languages-choose"), "languages-choose"),
        Field::new("file", "file", i18n.t("languages-choose-file"), words),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let faulty = report.as_ref().is_some_and(|report| !report.errors.is_empty());
    let kept = report.as_ref().filter(|report| report.errors.is_empty());
    let name = file.as_ref().map(File::name).unwrap_or_default();
    let mut options = vec![Choice::new("", i18n.t("languages-choose-none"))];
    let others = LANGUAGES.iter().filter(|language| language.tag != SOURCE);
    options.extend(others.map(|language| Choice::new(language.tag, language.name)));
    html! {
        <section class="languages__load" aria-labelledby="languages-load">
            <h2 class="govuk-heading-l" id="languages-load">{ i18n.t("languages-load-heading") }</h2>
            <div><ErrorSummary errors={errors.clone()} attempt={submit.attempt()} /></div>
            <p class="govuk-body">{ i18n.t("languages-load-lead") }</p>
            <p class="govuk-body">{ i18n.t("languages-load-versions") }</p>
            // In boxes of their own, so that the form keeps its place and the file that was chosen.
            <div>
                if let Some(report) = report.as_ref().filter(|report| !report.errors.is_empty()) {
                    <Faults key={*turn} report={report.clone()} />
                }
            </div>
            <div>
                if kept.is_none() {
                    <form {onsubmit} novalidate=true>
                        <Select id="language" label={i18n.t("languages-choose")} label_class="govuk-label--s" {options}
                            value={(*language).clone()} on_change={on_language} error={errors.of("language")} />
                        <FileField key={*turn} id="file" hint={i18n.t("languages-choose-file-hint")}
                            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                            label={if faulty { i18n.t("languages-choose-file-again") } else { i18n.t("languages-choose-file") }}
                            error={errors.of("file")} {on_choose} />
                        <Button kind={ButtonKind::Secondary} submit=true busy={submit.busy()}>{ i18n.t("languages-check") }</Button>
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
        </section>
    }
}
