//! Loading a version from a file: the server checks it, and every fault is shown by its line.

use shared::error::{ErrorCode, FieldCode, FieldError};
use shared::instrument::InstrumentSummary;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;
use yew::prelude::*;

use crate::api::{self, ApiError};
use crate::components::{Button, ButtonKind, ErrorSummary, Field, Notification, Table, form::FormErrors, form_errors};
use crate::hooks::{Failure, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::{Chosen, FileField, FocusHeading, check_file, place};

/// Largest file, in bytes: a questionnaire in six languages has some 200,000.
const MAX_FILE: usize = 2 * 1024 * 1024;

/// Props of `LoadForm`.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct LoadFormProps {
    /// Called when a version has been loaded.
    pub on_loaded: Callback<()>,
}

/// The form.
#[component]
pub(super) fn LoadForm(props: &LoadFormProps) -> Html {
    let i18n = use_i18n();
    let file = use_state(|| None::<File>);
    let loaded = use_state(|| None::<InstrumentSummary>);
    let turn = use_state(|| 0_u32);
    let submit = use_submit();
    let faults = faults(submit.failure());
    let on_choose = {
        let (file, loaded) = (file.clone(), loaded.clone());
        Callback::from(move |chosen: Option<File>| {
            file.set(chosen);
            loaded.set(None);
        })
    };
    let onsubmit = {
        let (file, loaded, turn, submit, on_loaded) =
            (file.clone(), loaded.clone(), turn.clone(), submit.clone(), props.on_loaded.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let chosen = (*file).clone();
            if let Err(error) = check_file(chosen.as_ref().map(Chosen::from).as_ref(), MAX_FILE) {
                submit.refuse(vec![error]);
                return;
            }
            let Some(chosen) = chosen else { return };
            let (file, loaded, turn, on_loaded) = (file.clone(), loaded.clone(), turn.clone(), on_loaded.clone());
            submit.run(async move { send(&chosen).await }, move |summary: InstrumentSummary| {
                file.set(None);
                turn.set(turn.wrapping_add(1));
                loaded.set(Some(summary));
                on_loaded.emit(());
            });
        })
    };
    let errors = if faults.is_empty() { errors(&i18n, submit.failure()) } else { FormErrors::default() };
    html! {
        <section class="instruments__load" aria-labelledby="instrument-load">
            <h2 class="govuk-heading-l" id="instrument-load">{ i18n.t("instrument-load-heading") }</h2>
            // In boxes of their own: an empty component between two that come and go at once loses its place.
            <div>
                if let Some(summary) = loaded.as_ref() {
                    <Notification key={format!("{} {}", summary.key, summary.version)} success=true>
                        <p class="govuk-notification-banner__heading">{ said(&i18n, summary) }</p>
                    </Notification>
                }
            </div>
            <div><ErrorSummary errors={errors.clone()} attempt={submit.attempt()} /></div>
            <div>
                if !faults.is_empty() {
                    <FaultTable key={submit.attempt()} faults={faults.clone()} />
                }
            </div>
            <p class="govuk-body">{ i18n.t("instrument-load-lead") }</p>
            <form {onsubmit} novalidate=true>
                // A corrected file of the same name is seen only by a field that has no file yet.
                <FileField key={turn.wrapping_add(submit.attempt())} id="file" accept=".toml,application/toml,text/plain"
                    label={if faults.is_empty() { i18n.t("instrument-file") } else { i18n.t("instrument-file-again") }}
                    error={errors.of("file")} {on_choose} />
                <Button kind={ButtonKind::Secondary} submit=true busy={submit.busy()}>{ i18n.t("instrument-load") }</Button>
            </form>
        </section>
    }
}

async fn send(file: &File) -> Result<InstrumentSummary, ApiError> {
    // A file that cannot be read any more, because it was moved or changed, is like one that cannot be sent.
    let text = JsFuture::from(file.text()).await.map_err(|_| ApiError::Offline)?;
    api::instruments::load(&text.as_string().unwrap_or_default()).await
}

/// Faults of the file itself, as against the field or the sending.
fn faults(failure: Option<&Failure>) -> Vec<FieldError> {
    match failure {
        Some(Failure::Api(error)) => error.fields().to_vec(),
        Some(Failure::Fields(_)) | None => Vec::new(),
    }
}

fn errors(i18n: &I18n, failure: Option<&Failure>) -> FormErrors {
    let conflict = |error: &ApiError| error.code() == Some(ErrorCode::IdConflict);
    match failure {
        Some(Failure::Api(error)) if conflict(error) => {
            let taken = Failure::Fields(vec![FieldError::new("file", FieldCode::Taken, "")]);
            let mut found = form_errors(
                i18n,
                &[Field::new("file", "file", i18n.t("instrument-file"), "instrument-file")],
                Some(&taken),
            );
            for item in &mut found.items {
                item.text = i18n.t("instrument-id-conflict");
            }
            found
        }
        failure => {
            form_errors(i18n, &[Field::new("file", "file", i18n.t("instrument-file"), "instrument-file")], failure)
        }
    }
}

fn said(i18n: &I18n, summary: &InstrumentSummary) -> AttrValue {
    let args = [
        ("title", summary.title.clone().into()),
        ("version", summary.version.to_string().into()),
        ("date", i18n.date(summary.effective_from).to_string().into()),
    ];
    i18n.t_args("instrument-loaded", &args)
}

/// Props of `FaultTable`.
#[derive(Properties, Clone, PartialEq)]
struct FaultTableProps {
    faults: Vec<FieldError>,
}

/// Every fault of the file, by its line.
#[component]
fn FaultTable(props: &FaultTableProps) -> Html {
    let i18n = use_i18n();
    let head = html! {
        <>
            <th scope="col" class="govuk-table__header">{ i18n.t("import-errors-where") }</th>
            <th scope="col" class="govuk-table__header">{ i18n.t("import-errors-what") }</th>
        </>
    };
    let line = |error: &FieldError| match place(&error.field) {
        (Some(line), _) => i18n.t_args("import-errors-line", &[("n", line.into())]),
        (None, Some(column)) => AttrValue::from(column),
        (None, None) => i18n.t("import-errors-whole"),
    };
    html! {
        <div class="app-notice app-notice--error">
            <FocusHeading id="instrument-faults" class="govuk-heading-m"
                text={i18n.t_args("instrument-faults-heading", &[("n", props.faults.len().into())])} />
            <p class="govuk-body">{ i18n.t("instrument-faults-lead") }</p>
            <Table id="instrument-faults-table" caption={i18n.t("instrument-faults-caption")} caption_class="govuk-visually-hidden" {head}>
                for error in props.faults.iter() {
                    <tr class="govuk-table__row">
                        <th scope="row" class="govuk-table__header">{ line(error) }</th>
                        <td class="govuk-table__cell">{ &error.message }</td>
                    </tr>
                }
            </Table>
        </div>
    }
}
