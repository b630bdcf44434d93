//! What the fields of a form share: help, errors next to the field, and finding the words for what was refused.

use shared::error::{FieldCode, FieldError};
use yew::prelude::*;

use super::load_view::error_text;
use crate::hooks::Failure;
use crate::i18n::I18n;

/// A field of a form: where the server names it, where it is on the page, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Dotted path in the request: `person.reference`.
    pub path: &'static str,
    /// Id of the field or its group on the page.
    pub id: &'static str,
    /// Its name, for general sentences.
    pub label: AttrValue,
    /// Start of the ids of sentences of its own: `people-reference` has `people-reference-error-required`.
    pub words: &'static str,
}

impl Field {
    /// A field with the general sentences, or its own where `<words>-error-<code>` exists.
    pub fn new(path: &'static str, id: &'static str, label: AttrValue, words: &'static str) -> Field {
        Field { path, id, label, words }
    }
}

/// One line of the error summary.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorItem {
    /// The field to go to; none for what is not about one field.
    pub id: Option<AttrValue>,
    /// What is wrong and what to do.
    pub text: AttrValue,
}

/// Everything that was refused, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormErrors {
    /// In the order of the form.
    pub items: Vec<ErrorItem>,
}

impl FormErrors {
    /// What is wrong with the field of this id.
    pub fn of(&self, id: &str) -> Option<AttrValue> {
        self.items.iter().find(|item| item.id.as_deref() == Some(id)).map(|item| item.text.clone())
    }

    /// Whether nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// The stable name of a field code.
pub fn field_code(code: FieldCode) -> String {
    serde_json::to_string(&code).unwrap_or_default().trim_matches('"').to_owned()
}

/// Words a failed try for the form that made it. Fields the form does not have are told with the server's own sentence.
pub fn form_errors(i18n: &I18n, fields: &[Field], failure: Option<&Failure>) -> FormErrors {
    let Some(failure) = failure else { return FormErrors::default() };
    let refused = failure.fields();
    if refused.is_empty() {
        let text = match failure {
            Failure::Api(error) => error_text(i18n, error),
            Failure::Fields(_) => i18n.t("error-invalid"),
        };
        return FormErrors { items: vec![ErrorItem { id: None, text }] };
    }
    let mut items = Vec::new();
    for field in fields {
        for error in refused.iter().filter(|error| error.field == field.path) {
            items.push(ErrorItem { id: Some(AttrValue::Static(field.id)), text: field_text(i18n, field, error.code) });
        }
    }
    for error in refused.iter().filter(|error| fields.iter().all(|field| field.path != error.field)) {
        items.push(ErrorItem { id: None, text: unplaced(i18n, error) });
    }
    FormErrors { items }
}

fn field_text(i18n: &I18n, field: &Field, code: FieldCode) -> AttrValue {
    let code = field_code(code);
    let own = i18n.find(&format!("{}-error-{code}", field.words), &[]);
    own.unwrap_or_else(|| {
        i18n.t_args(&format!("field-error-{code}"), &[("field", field.label.as_str().to_owned().into())])
    })
}

fn unplaced(i18n: &I18n, error: &FieldError) -> AttrValue {
    let args = [("field", error.field.clone().into()), ("message", error.message.clone().into())];
    i18n.t_args("field-error-unplaced", &args)
}

/// Class of the group that a field and its label form.
pub(super) fn group_class(error: bool) -> Classes {
    classes!("govuk-form-group", error.then_some("govuk-form-group--error"))
}

/// Ids of a field's help and error.
pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> =
        [hint.then(|| format!("{id}-hint")), error.then(|| format!("{id}-error"))].into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Help below a label, if there is any. `class` is added to its own.
pub(super) fn hint(id: &str, text: Option<&AttrValue>, class: Option<&'static str>) -> Html {
    html! {
        if let Some(text) = text {
            <div id={format!("{id}-hint")} class={classes!("govuk-hint", class)}>{ text.clone() }</div>
        }
    }
}

/// What is wrong, next to the field, if anything is.
pub(super) fn error_message(i18n: &I18n, id: &str, text: Option<&AttrValue>) -> Html {
    html! {
        if let Some(text) = text {
            <p id={format!("{id}-error")} class="govuk-error-message">
                <span class="govuk-visually-hidden">{ i18n.t("error-prefix") }{ " " }</span>{ text.clone() }
            </p>
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::error::{ErrorCode, Problem};

    use super::*;
    use crate::api::ApiError;

    fn fields() -> Vec<Field> {
        vec![
            Field::new("on", "on", AttrValue::Static("First day"), "end-on"),
            Field::new("reason", "reason", AttrValue::Static("Why"), "end-reason"),
        ]
    }

    fn problem(code: ErrorCode, errors: Vec<FieldError>) -> Failure {
        Failure::Api(ApiError::Problem(Box::new(Problem {
            kind: String::new(),
            title: String::new(),
            status: 422,
            code,
            detail: String::new(),
            request_id: "r-1".into(),
            retry_after: None,
            errors,
        })))
    }

    #[test]
    fn each_refusal_finds_its_field_and_its_words_in_the_order_of_the_form() {
        let refused = vec![
            FieldError::new("elsewhere", FieldCode::Unknown, "The server says so."),
            FieldError::new("reason", FieldCode::Duplicate, ""),
            FieldError::new("on", FieldCode::InFuture, ""),
        ];
        let errors = form_errors(&I18n::tested(), &fields(), Some(&problem(ErrorCode::Invalid, refused)));
        let texts: Vec<&str> = errors.items.iter().map(|item| item.text.as_str()).collect();
        assert_eq!(
            texts,
            [
                "The first day without service must be today or earlier",
                "Why: this is given twice",
                "elsewhere: The server says so.",
            ]
        );
        assert_eq!(errors.of("on").as_deref(), Some(texts[0]));
        assert_eq!(errors.items[2].id, None);
    }

    #[test]
    fn a_failure_without_fields_is_told_once() {
        let i18n = I18n::tested();
        assert!(form_errors(&i18n, &fields(), None).is_empty());
        let errors = form_errors(&i18n, &fields(), Some(&problem(ErrorCode::Internal, Vec::new())));
        assert_eq!(errors.items.len(), 1);
        assert!(errors.items[0].text.contains("r-1"), "the id to quote is told");
        let offline = form_errors(&i18n, &fields(), Some(&Failure::Api(ApiError::Offline)));
        assert_eq!(offline.items[0].text, i18n.t("error-offline"));
    }
}
