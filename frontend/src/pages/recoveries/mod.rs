//! Recovering finished answers from a device that can no longer send them: the file that was saved from it is sent, what
//! became of each record is told, and what the server holds can be tried again. Nothing here shows an answer.

mod held;
mod report;

use std::rc::Rc;

use shared::device::{HeldSubmission, MAX_SEALED_BYTES, RecoveryReport};
use shared::error::{ErrorCode, FieldCode, FieldError};
use web_sys::File;
use yew::prelude::*;

use crate::api;
use crate::components::form::FormErrors;
use crate::components::{Button, ErrorSummary, Field, PageHeading, form_errors, load_view};
use crate::hooks::{Failure, use_load, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::{Chosen, FileField, check_file};
use held::held;
use report::Report;

/// The page.
#[component]
pub fn RecoveriesPage() -> Html {
    let i18n = use_i18n();
    let file = use_state(|| None::<File>);
    let report = use_state(|| None::<Rc<RecoveryReport>>);
    // Counts the files: a field for the next one is a new field.
    let turn = use_state(|| 0_u32);
    let submit = use_submit();
    let state = use_load((), |()| api::recoveries::held());

    let onsubmit = {
        let (file, report, turn, submit, reload) =
            (file.clone(), report.clone(), turn.clone(), submit.clone(), state.reload.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let chosen = (*file).clone();
            if let Err(error) = check_file(chosen.as_ref().map(Chosen::from).as_ref(), MAX_SEALED_BYTES) {
                submit.refuse(vec![error]);
                return;
            }
            let Some(chosen) = chosen else { return };
            let (file, report, turn, reload) = (file.clone(), report.clone(), turn.clone(), reload.clone());
            let request = async move { api::recoveries::receive(&chosen).await };
            submit.run(request, move |found: RecoveryReport| {
                file.set(None);
                turn.set(turn.wrapping_add(1));
                report.set(Some(Rc::new(found)));
                reload.emit(());
            });
        })
    };
    let on_choose = {
        let (file, report, submit) = (file.clone(), report.clone(), submit.clone());
        Callback::from(move |chosen: Option<File>| {
            file.set(chosen);
            report.set(None);
            submit.clear();
        })
    };
    let errors = errors(&i18n, submit.failure());
    let list = |found: Rc<Vec<HeldSubmission>>| held(&i18n, &found, &state.reload);
    // In boxes of their own: the form keeps its place, and the file chosen, whatever stands above it.
    html! {
        <div class="recoveries">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("recovery-title")} error={!errors.is_empty()} />
            <p class="govuk-body-l">{ i18n.t("recovery-lead") }</p>
            <div>
                if let Some(report) = report.as_ref() {
                    <Report key={*turn} report={report.clone()} />
                }
            </div>
            <div>
                <form {onsubmit} novalidate=true>
                    <FileField key={*turn} id="file" accept=".json,application/json" label={i18n.t("recovery-file")}
                        hint={i18n.t("recovery-file-hint")} error={errors.of("file")} {on_choose} />
                    <Button submit=true busy={submit.busy()}>{ i18n.t("recovery-send") }</Button>
                </form>
            </div>
            <section class="recoveries__held" aria-labelledby="recovery-held">
                <h2 class="govuk-heading-l" id="recovery-held">{ i18n.t("recovery-held-heading") }</h2>
                <p class="govuk-body">{ i18n.t("recovery-held-lead") }</p>
                { load_view(&i18n, &state, list) }
            </section>
        </div>
    }
}

/// What was refused, all of it next to the one field that there is: the file.
fn errors(i18n: &I18n, failure: Option<&Failure>) -> FormErrors {
    let label = || i18n.t("recovery-file");
    let fields = [
        Field::new("file", "file", label(), "recovery-file"),
        Field::new("account", "file", label(), "recovery-account"),
        Field::new("wrapped_key", "file", label(), "recovery-key"),
        Field::new("version", "file", label(), "recovery-version"),
        Field::new("records", "file", label(), "recovery-file"),
    ];
    let refused = |code| Failure::Fields(vec![FieldError::new("file", code, "")]);
    // A file of another kind, or one too large, is about the file and not about the app.
    let own = match failure {
        Some(Failure::Api(error)) => match error.code() {
            Some(ErrorCode::MalformedRequest) => Some(refused(FieldCode::Format)),
            Some(ErrorCode::TooLarge) => Some(refused(FieldCode::TooLong)),
            _ => None,
        },
        _ => None,
    };
    form_errors(i18n, &fields, own.as_ref().or(failure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused_of_a_file_has_words_of_its_own() {
        let i18n = I18n::tested();
        let refused = [
            ("file", FieldCode::Required),
            ("file", FieldCode::TooShort),
            ("file", FieldCode::TooLong),
            ("file", FieldCode::Format),
            ("account", FieldCode::Unknown),
            ("wrapped_key", FieldCode::Inconsistent),
            ("version", FieldCode::NotAllowed),
            ("records", FieldCode::TooLong),
        ];
        for (field, code) in refused {
            let failure = Failure::Fields(vec![FieldError::new(field, code, "the server's own sentence")]);
            let errors = errors(&i18n, Some(&failure));
            let text = errors.of("file").unwrap_or_default();
            assert!(!text.is_empty() && !text.contains("own sentence"), "{field} {code:?}: {text}");
            assert!(!text.starts_with(i18n.t("recovery-file").as_str()), "{field} {code:?}: {text}");
        }
    }
}
