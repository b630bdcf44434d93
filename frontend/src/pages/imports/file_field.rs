//! A field to choose a file with, and what can be said against the file before it is sent.

use shared::error::{FieldCode, FieldError};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use crate::i18n::use_i18n;

/// Props of `FileField`.
#[derive(Properties, Clone, PartialEq)]
pub struct FileFieldProps {
    /// Id and name of the field.
    pub id: AttrValue,
    /// What to choose.
    pub label: AttrValue,
    /// Kinds of files that the browser offers first: `.csv,text/csv`.
    pub accept: AttrValue,
    /// Called with the file chosen, or none where the choice was taken back.
    pub on_choose: Callback<Option<File>>,
    /// Help below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// The browser's own field for files: it works with every keyboard and reader.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let i18n = use_i18n();
    let id = &props.id;
    let onchange = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            on_choose.emit(input.files().and_then(|files| files.get(0)));
        })
    };
    let mut described = Vec::new();
    if props.hint.is_some() {
        described.push(format!("{id}-hint"));
    }
    if props.error.is_some() {
        described.push(format!("{id}-error"));
    }
    html! {
        <div class={classes!("govuk-form-group", props.error.is_some().then_some("govuk-form-group--error"))}>
            <label class="govuk-label govuk-label--s" for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint {
                <div id={format!("{id}-hint")} class="govuk-hint">{ hint }</div>
            }
            if let Some(error) = &props.error {
                <p id={format!("{id}-error")} class="govuk-error-message">
                    <span class="govuk-visually-hidden">{ i18n.t("error-prefix") }{ " " }</span>{ error }
                </p>
            }
            <input class={classes!("file-field", props.error.is_some().then_some("file-field--error"))} id={id.clone()}
                name={id.clone()} type="file" accept={props.accept.clone()}
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                aria-invalid={props.error.is_some().then_some("true")} {onchange} />
        </div>
    }
}

/// What is known of a file without reading it.
pub struct Chosen {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: f64,
}

impl From<&File> for Chosen {
    fn from(file: &File) -> Self {
        Chosen { name: file.name(), size: file.size() }
    }
}

/// Checks a choice: that there is one, that it is no office document, and that it is neither empty nor larger than `max`
/// bytes.
///
/// # Errors
/// The first fault, for the field `file`.
pub fn check_file(chosen: Option<&Chosen>, max: usize) -> Result<(), FieldError> {
    const NEVER_TEXT: [&str; 8] = [".xlsx", ".xls", ".ods", ".numbers", ".docx", ".odt", ".pdf", ".zip"];
    check(chosen, max, |name| !NEVER_TEXT.iter().any(|end| name.ends_with(end)))
}

/// Checks a choice: that there is one, that it is an Excel workbook, and that it is neither empty nor larger than `max` bytes.
///
/// # Errors
/// The first fault, for the field `file`.
pub fn check_spreadsheet(chosen: Option<&Chosen>, max: usize) -> Result<(), FieldError> {
    check(chosen, max, |name| name.ends_with(".xlsx"))
}

fn check(chosen: Option<&Chosen>, max: usize, fits: impl Fn(&str) -> bool) -> Result<(), FieldError> {
    let Some(chosen) = chosen else {
        return Err(FieldError::new("file", FieldCode::Required, "Choose a file."));
    };
    let name = chosen.name.to_ascii_lowercase();
    if !fits(&name) {
        return Err(FieldError::new("file", FieldCode::Format, "Choose a file of the kind named here."));
    }
    if chosen.size < 1.0 {
        return Err(FieldError::new("file", FieldCode::TooShort, "This file is empty."));
    }
    if chosen.size > max as f64 {
        return Err(FieldError::new("file", FieldCode::TooLong, "Choose a smaller file."));
    }
    Ok(())
}

/// Where in a file a fault is, from the server's `line 7, column captured_on`. Either may be missing.
pub fn place(field: &str) -> (Option<u64>, Option<String>) {
    let mut parts = field.splitn(2, ',');
    let line = parts.next().and_then(|part| part.trim().strip_prefix("line ")).and_then(|n| n.trim().parse().ok());
    let column = parts.next().and_then(|part| part.trim().strip_prefix("column ")).map(|name| name.trim().to_string());
    match (line, column) {
        (None, _) => (None, Some(field.to_string()).filter(|field| field != "file" && !field.is_empty())),
        found => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str, size: f64) -> Option<FieldCode> {
        check_file(Some(&Chosen { name: name.into(), size }), 100).err().map(|error| error.code)
    }

    #[test]
    fn what_can_be_said_before_sending() {
        assert_eq!(check_file(None, 100).err().map(|error| error.code), Some(FieldCode::Required));
        assert_eq!(code("ratings.csv", 100.0), None);
        assert_eq!(code("ratings.csv", 101.0), Some(FieldCode::TooLong));
        assert_eq!(code("ratings.csv", 0.0), Some(FieldCode::TooShort));
        assert_eq!(code("Ratings.XLSX", 10.0), Some(FieldCode::Format));
        let spreadsheet = |name: &str| check_spreadsheet(Some(&Chosen { name: name.into(), size: 10.0 }), 100).is_ok();
        assert!(spreadsheet("Texts.XLSX") && !spreadsheet("texts.csv"));
    }

    #[test]
    fn places_in_a_file() {
        assert_eq!(place("line 7, column captured_on"), (Some(7), Some("captured_on".into())));
        assert_eq!(place("line 12"), (Some(12), None));
        assert_eq!(place("file"), (None, None));
        assert_eq!(place("provider"), (None, Some("provider".into())));
    }
}
