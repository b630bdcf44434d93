//! What the forms about one person share: only for managers, the person loaded first, and the day something takes effect.

use std::rc::Rc;

use shared::error::FieldError;
use shared::person::PersonDetail;
use shared::programme::Programme;
use shared::role::Permission;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::components::{Button, ButtonKind, DateInput, DateParts, back_link, load_page};
use crate::hooks::use_load;
use crate::i18n::use_i18n;
use crate::pages::not_found::NotFoundPage;
use crate::routes::Route;
use crate::state::flash;
use crate::state::session::{use_may, use_programme};

/// The person a form is about.
#[derive(Properties, Clone, PartialEq)]
pub struct AboutProps {
    /// Who.
    pub person: Rc<PersonDetail>,
    /// The programme.
    pub programme: Rc<Programme>,
}

/// Props of `PersonFrame`.
#[derive(Properties, Clone, PartialEq)]
pub struct PersonFrameProps {
    /// Who.
    pub id: uuid::Uuid,
    /// Renders the form.
    pub form: Callback<AboutProps, Html>,
}

/// Loads the person and shows the form below a way back. Nobody but a manager gets to see it.
#[component]
pub fn PersonFrame(props: &PersonFrameProps) -> Html {
    let i18n = use_i18n();
    let may = use_may(Permission::ManagePeople);
    let programme = use_programme();
    let person = use_load(props.id, |id| async move { api::people::get(id).await });
    let Some(programme) = programme.filter(|_| may) else { return html! { <NotFoundPage /> } };
    let ready = |person: Rc<PersonDetail>| props.form.emit(AboutProps { person, programme });
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
    pub today: chrono::NaiveDate,
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
