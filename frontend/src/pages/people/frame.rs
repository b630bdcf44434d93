//! What the forms about one person share: the person loaded first, what stands in the way, and the day something takes
//! effect.

use std::rc::Rc;

use chrono::NaiveDate;
use shared::error::FieldError;
use shared::person::PersonDetail;
use shared::programme::Programme;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::components::{Button, ButtonKind, ButtonLink, DateInput, DateParts, PageHeading, back_link, load_page};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;
use crate::state::flash;
use crate::state::session::use_programme;

/// The person a form is about.
#[derive(Properties, Clone, PartialEq)]
pub struct AboutProps {
    /// Who.
    pub person: Rc<PersonDetail>,
    /// The programme.
    pub programme: Rc<Programme>,
}

/// What a form changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// They opt out.
    OptOut,
    /// They opt in again.
    OptIn,
    /// Their service ends, or another provider takes it over.
    Service,
}

/// Why there is nothing left to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Settled {
    /// Their service has ended.
    Ended(NaiveDate),
    /// They have opted out.
    OptedOut(NaiveDate),
    /// They take part.
    TakesPart,
}

impl Change {
    /// What stands in the way of the change, for somebody who ended or opted out on these days.
    fn settled(self, ended: Option<NaiveDate>, opted_out: Option<NaiveDate>) -> Option<Settled> {
        match (self, opted_out) {
            _ if ended.is_some() => ended.map(Settled::Ended),
            (Change::OptOut, Some(day)) => Some(Settled::OptedOut(day)),
            (Change::OptIn, None) => Some(Settled::TakesPart),
            (Change::OptOut | Change::OptIn | Change::Service, _) => None,
        }
    }
}

/// Says that it is so already, and leads back.
fn settled_page(i18n: &I18n, person: &PersonDetail, settled: Settled) -> Html {
    let (code, day) = match settled {
        Settled::Ended(day) => ("ended", Some(day)),
        Settled::OptedOut(day) => ("opted-out", Some(day)),
        Settled::TakesPart => ("takes-part", None),
    };
    let args = [
        ("name", person.summary.preferred_name.clone().into()),
        ("date", day.map(|day| i18n.date(day).to_string()).unwrap_or_default().into()),
    ];
    html! {
        <>
            <PageHeading title={i18n.t_args(&format!("person-already-{code}"), &args)} tab={i18n.t("tab-person")} />
            <p class="govuk-body-l">{ i18n.t_args(&format!("person-already-{code}-text"), &args) }</p>
            <ButtonLink to={Route::Person { id: person.summary.id }}>{ i18n.t("person-back") }</ButtonLink>
        </>
    }
}

/// Props of `PersonFrame`.
#[derive(Properties, Clone, PartialEq)]
pub struct PersonFrameProps {
    /// Who.
    pub id: uuid::Uuid,
    /// What the form changes.
    pub change: Change,
    /// Renders the form.
    pub form: Callback<AboutProps, Html>,
}

/// Loads the person and shows the form below a way back; where it is so already, that is said instead.
#[component]
pub fn PersonFrame(props: &PersonFrameProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let person = use_load(props.id, |id| async move { api::people::get(id, None).await });
    let Some(programme) = programme else { return html! {} };
    let ready = |person: Rc<PersonDetail>| match props.change.settled(person.ended_on, person.opted_out_on) {
        Some(settled) => settled_page(&i18n, &person, settled),
        None => props.form.emit(AboutProps { person, programme }),
    };
    html! {
        <div class="app-narrow">
            { back_link(Route::Person { id: props.id }, i18n.t("person-back")) }
            { load_page(&i18n, &person, ready) }
        </div>
    }
}

/// Leads to a page with a message that tells what was done. The form gives its place in the history to it, so that
/// “back” does not lead to the form again.
#[hook]
pub fn use_finish() -> Callback<(Route, AttrValue)> {
    let navigator = use_navigator();
    Callback::from(move |(to, message): (Route, AttrValue)| {
        flash::set(message);
        if let Some(navigator) = &navigator {
            navigator.replace(&to);
        }
    })
}

/// Props of `DayField`.
#[derive(Properties, Clone, PartialEq)]
pub struct DayFieldProps {
    /// Id of the field.
    pub id: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What was typed.
    pub value: DateParts,
    /// Called with what was typed.
    pub on_input: Callback<DateParts>,
    /// Today, by the server.
    pub today: NaiveDate,
    /// Help below the question.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A day, with a button that puts in today's.
#[component]
pub fn DayField(props: &DayFieldProps) -> Html {
    let i18n = use_i18n();
    let put_today = {
        let (on_input, today) = (props.on_input.clone(), props.today);
        Callback::from(move |()| on_input.emit(DateParts::from(today)))
    };
    let today = i18n.t_args("people-today", &[("date", i18n.date(props.today).as_str().to_owned().into())]);
    html! {
        <DateInput id={props.id.clone()} legend={html! { { props.legend.clone() } }} value={props.value.clone()}
            on_input={props.on_input.clone()} hint={props.hint.clone()} error={props.error.clone()}
            legend_class="govuk-fieldset__legend--m">
            <Button kind={ButtonKind::Secondary} class="app-day__today" on_press={put_today}>{ today }</Button>
        </DateInput>
    }
}

/// Splits what was given into what is right and what is refused.
pub fn given<T>(value: Result<T, FieldError>, refused: &mut Vec<FieldError>) -> Option<T> {
    value.map_err(|error| refused.push(error)).ok()
}

/// Something that must be chosen.
///
/// # Errors
/// `required` where it was not.
pub fn chosen<T>(field: &str, value: Option<T>) -> Result<T, FieldError> {
    value.ok_or_else(|| FieldError::new(field, shared::error::FieldCode::Required, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_stands_only_where_there_is_something_to_change() {
        let day = NaiveDate::from_ymd_opt(2025, 10, 20);
        let out = day.map(Settled::OptedOut);
        for (change, opted_out, found) in [
            (Change::OptOut, None, None),
            (Change::OptOut, day, out),
            (Change::OptIn, None, Some(Settled::TakesPart)),
            (Change::OptIn, day, None),
            (Change::Service, None, None),
            (Change::Service, day, None),
        ] {
            assert_eq!(change.settled(None, opted_out), found, "{change:?} {opted_out:?}");
            assert_eq!(change.settled(day, opted_out), day.map(Settled::Ended), "{change:?} ended");
        }
    }
}
