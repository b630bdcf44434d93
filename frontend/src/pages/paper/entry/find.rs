//! Finding a form by its reference, typed or scanned.

use std::rc::Rc;

use shared::error::{ErrorCode, FieldCode, FieldError};
use shared::paper::{Misread, PaperForm, Reference};
use yew::prelude::*;

use super::pass::focus_soon;
use crate::api;
use crate::components::{Button, ErrorItem, ErrorSummary, FormErrors, PageHeading, TextInput, error_text};
use crate::hooks::{Failure, use_draft, use_submit};
use crate::i18n::{I18n, use_i18n};

const FIELD: &str = "reference";

/// Props of `Find`.
#[derive(Properties, Clone, PartialEq)]
pub struct FindProps {
    /// What came with the address: looked for at once.
    pub typed: String,
    /// Called with the form.
    pub on_found: Callback<Rc<PaperForm>>,
}

/// The field for the reference.
#[component]
pub fn Find(props: &FindProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let draft = use_draft(|| props.typed.clone());
    let find = {
        let (submit, draft, on_found) = (submit.clone(), draft.clone(), props.on_found.clone());
        Callback::from(move |()| {
            let reference = Reference::parse(&draft.get());
            match reference {
                Ok(reference) => {
                    let on_found = on_found.clone();
                    submit
                        .run(async move { api::forms::get(reference).await }, move |form| on_found.emit(Rc::new(form)));
                }
                Err(_) => submit.refuse(vec![FieldError::new(FIELD, FieldCode::Format, "")]),
            }
        })
    };
    {
        let (find, scanned) = (find.clone(), !props.typed.is_empty());
        use_effect_with((), move |()| {
            focus_soon(FIELD.to_owned());
            if scanned {
                find.emit(());
            }
        });
    }
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        find.emit(());
    });
    let errors = wrong(&i18n, &draft.get(), submit.failure());
    html! {
        <div class="app-narrow">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("paper-enter-title")} error={!errors.is_empty()} />
            <p class="govuk-body-l">{ i18n.t("paper-enter-lead") }</p>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                <TextInput id={FIELD} label={i18n.t("paper-enter-reference")} hint={i18n.t("paper-enter-reference-hint")}
                    label_class="govuk-label--m" class="govuk-input--width-20" value={draft.get().clone()}
                    error={errors.of(FIELD)} on_input={draft.set(|draft, typed| *draft = typed)} />
                <Button submit=true busy={submit.busy()}>{ i18n.t("paper-enter-find") }</Button>
            </form>
            <p class="govuk-body">{ i18n.t("paper-enter-offline") }</p>
        </div>
    }
}

fn wrong(i18n: &I18n, typed: &str, failure: Option<&Failure>) -> FormErrors {
    let Some(failure) = failure else { return FormErrors::default() };
    let text = match failure {
        Failure::Fields(_) if typed.trim().is_empty() => i18n.t("paper-enter-error-required"),
        Failure::Fields(_) => match Reference::parse(typed) {
            Err(Misread::Length) => i18n.t("paper-enter-error-length"),
            Err(Misread::Character) => i18n.t("paper-enter-error-character"),
            Err(Misread::Check) => i18n.t("paper-enter-error-check"),
            // Mended meanwhile, and not tried again.
            Ok(_) => return FormErrors::default(),
        },
        Failure::Api(error) if error.code() == Some(ErrorCode::NotFound) => i18n.t("paper-enter-error-unknown"),
        Failure::Api(error) => {
            return FormErrors { items: vec![ErrorItem { id: None, text: error_text(i18n, error) }] };
        }
    };
    FormErrors { items: vec![ErrorItem { id: Some(AttrValue::Static(FIELD)), text }] }
}
