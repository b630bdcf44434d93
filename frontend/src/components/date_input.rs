//! A day in three fields, as people write it.

use chrono::{Datelike, NaiveDate};
use shared::error::{FieldCode, FieldError};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::fieldset::Fieldset;
use crate::i18n::use_i18n;

/// What was typed of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    /// Day of the month.
    pub day: String,
    /// Month, as a number or by its name.
    pub month: String,
    /// Year, four digits.
    pub year: String,
}

impl From<NaiveDate> for DateParts {
    fn from(day: NaiveDate) -> Self {
        DateParts { day: day.day().to_string(), month: day.month().to_string(), year: day.year().to_string() }
    }
}

impl DateParts {
    /// The day.
    ///
    /// # Errors
    /// `required` where nothing was typed, `format` where it is no day of the calendar.
    pub fn parse(&self, field: &str) -> Result<NaiveDate, FieldError> {
        let parts = [self.day.trim(), self.month.trim(), self.year.trim()];
        if parts.iter().all(|part| part.is_empty()) {
            return Err(FieldError::new(field, FieldCode::Required, "Enter a date."));
        }
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
        let year =
            number(parts[2]).filter(|year| (1900..=2200).contains(year)).and_then(|year| i32::try_from(year).ok());
        year.zip(number(parts[1]).or_else(|| month_named(parts[1])))
            .zip(number(parts[0]))
            .and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day))
            .ok_or_else(|| FieldError::new(field, FieldCode::Format, "Enter a real date."))
    }
}

/// The names of the months as they are typed, in small letters. Nothing shows them.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The number of a month from its English name, or from its beginning, three letters or more.
fn month_named(text: &str) -> Option<u32> {
    let text = text.trim_end_matches('.').to_ascii_lowercase();
    (1..).zip(MONTHS).find(|(_, name)| text.len() >= 3 && name.starts_with(&text)).map(|(month, _)| month)
}

/// Props of `DateInput`.
#[derive(Properties, Clone, PartialEq)]
pub struct DateInputProps {
    /// Id of the group; the fields are `<id>-day`, `<id>-month`, `<id>-year`.
    pub id: AttrValue,
    /// The question.
    pub legend: Html,
    /// What it holds.
    pub value: DateParts,
    /// Called with what it holds after each key.
    pub on_input: Callback<DateParts>,
    /// Help below the question.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Class of the legend.
    #[prop_or(classes!("govuk-fieldset__legend--s"))]
    pub legend_class: Classes,
    /// What stands below the fields, in the same group.
    #[prop_or_default]
    pub children: Html,
}

/// A day, month and year.
#[component]
pub fn DateInput(props: &DateInputProps) -> Html {
    let i18n = use_i18n();
    let part =
        |name: &'static str, label: AttrValue, value: &str, width: &'static str, set: fn(&mut DateParts, String)| {
            let id = format!("{}-{name}", props.id);
            let (on_input, parts) = (props.on_input.clone(), props.value.clone());
            let oninput = Callback::from(move |event: InputEvent| {
                let mut parts = parts.clone();
                set(&mut parts, event.target_unchecked_into::<HtmlInputElement>().value());
                on_input.emit(parts);
            });
            html! {
                <div class="govuk-date-input__item">
                    <div class="govuk-form-group">
                        <label class="govuk-label govuk-date-input__label" for={id.clone()}>{ label }</label>
                        <input
                            class={classes!(
                                "govuk-input", "govuk-date-input__input", width,
                                props.error.is_some().then_some("govuk-input--error"),
                            )}
                            {id}
                            type="text"
                            inputmode="numeric"
                            autocomplete="off"
                            value={value.to_owned()}
                            aria-invalid={props.error.is_some().then_some("true")}
                            {oninput}
                        />
                    </div>
                </div>
            }
        };
    let value = &props.value;
    html! {
        <Fieldset
            id={props.id.clone()}
            role="group"
            legend={props.legend.clone()}
            legend_class={props.legend_class.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <div class="govuk-date-input">
                { part("day", i18n.t("date-part-day"), &value.day, "govuk-input--width-2", |parts, text| parts.day = text) }
                { part("month", i18n.t("date-part-month"), &value.month, "govuk-input--width-2", |parts, text| parts.month = text) }
                { part("year", i18n.t("date-part-year"), &value.year, "govuk-input--width-4", |parts, text| parts.year = text) }
            </div>
            { props.children.clone() }
        </Fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(day: &str, month: &str, year: &str) -> DateParts {
        DateParts { day: day.into(), month: month.into(), year: year.into() }
    }

    #[test]
    fn days_as_typed() {
        assert_eq!(parts(" 3", "03", "2025 ").parse("on").ok(), NaiveDate::from_ymd_opt(2025, 3, 3));
        for month in ["Oct", "october", " OCT. ", "10"] {
            assert_eq!(parts("20", month, "2025").parse("on").ok(), NaiveDate::from_ymd_opt(2025, 10, 20), "{month}");
        }
        assert_eq!(parts("", " ", "").parse("on").map_err(|e| e.code), Err(FieldCode::Required));
        for (day, month, year) in [
            ("31", "2", "2025"),
            ("31", "Feb", "2025"),
            ("3", "3", "25"),
            ("+3", "3", "2025"),
            ("3", "", "2025"),
            ("3", "Ma", "2025"),
            ("3", "Mayo", "2025"),
        ] {
            assert_eq!(parts(day, month, year).parse("on").map_err(|e| e.code), Err(FieldCode::Format));
        }
    }
}
