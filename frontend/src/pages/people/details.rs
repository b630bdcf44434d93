//! What is known of a person, as a form: shared by registering and correcting.

use std::rc::Rc;

use shared::error::FieldError;
use shared::person::{AgeBand, PersonForm, Sex};
use shared::programme::Programme;
use yew::prelude::*;

use super::PersonProps;
use super::frame::{DayField, chosen, given, use_finish};
use crate::api;
use crate::components::{
    Button, Choice, DateParts, ErrorSummary, Field, FormErrors, PageHeading, Radios, Select, TextInput, back_link,
    form_errors, load_page,
};
use crate::hooks::{Draft, use_draft, use_load, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;
use crate::state::session::use_programme;

/// The value of a radio that says nothing is known.
const UNKNOWN: &str = "unknown";

/// The form as it was typed.
#[derive(Clone, Default, PartialEq)]
pub struct Details {
    reference: String,
    preferred_name: String,
    area: AttrValue,
    lot: Option<AttrValue>,
    service_start: DateParts,
    age_band: Option<AttrValue>,
    sex: Option<AttrValue>,
}

impl From<&PersonForm> for Details {
    fn from(form: &PersonForm) -> Self {
        let or_unknown = |value: Option<&'static str>| Some(AttrValue::Static(value.unwrap_or(UNKNOWN)));
        Details {
            reference: form.reference.clone(),
            preferred_name: form.preferred_name.clone(),
            area: form.area.to_string().into(),
            lot: Some(form.lot.to_string().into()),
            service_start: form.service_start.into(),
            age_band: or_unknown(form.age_band.map(AgeBand::as_str)),
            sex: or_unknown(form.sex.map(Sex::as_str)),
        }
    }
}

impl Details {
    /// What is sent. Age band and sex may be left: they are not known then.
    ///
    /// # Errors
    /// Every field that breaks a rule, at once.
    pub fn read(&self) -> Result<PersonForm, Vec<FieldError>> {
        let mut refused = Vec::new();
        let area = given(chosen("area", self.area.parse().ok()), &mut refused).unwrap_or_default();
        let lot = self.lot.as_ref().and_then(|lot| lot.parse().ok());
        let lot = given(chosen("lot", lot), &mut refused).unwrap_or_default();
        let service_start = given(self.service_start.parse("service_start"), &mut refused).unwrap_or_default();
        let form = PersonForm {
            reference: self.reference.trim().to_owned(),
            preferred_name: self.preferred_name.trim().to_owned(),
            area,
            lot,
            service_start,
            age_band: self.age_band.as_deref().and_then(AgeBand::parse),
            sex: self.sex.as_deref().and_then(Sex::parse),
        };
        refused.extend(form.check().err().into_iter().flatten());
        if refused.is_empty() { Ok(form) } else { Err(refused) }
    }
}

/// The form's fields, as the server names them when correcting (`reference`) and registering (`person.reference`).
pub fn fields(i18n: &I18n) -> Vec<Field> {
    let field = |paths: [&'static str; 2], id: &'static str, label: AttrValue, words: &'static str| {
        paths.map(|path| Field::new(path, id, label.clone(), words))
    };
    [
        field(["preferred_name", "person.preferred_name"], "preferred-name", i18n.t("people-name"), "people-name"),
        field(["reference", "person.reference"], "reference", i18n.t("people-reference"), "people-reference"),
        field(["area", "person.area"], "area", i18n.t("people-area"), "people-area"),
        field(["lot", "person.lot"], "lot", i18n.t("people-lot"), "people-lot"),
        field(
            ["service_start", "person.service_start"],
            "service-start",
            i18n.t("people-service-start"),
            "people-service-start",
        ),
        field(["age_band", "person.age_band"], "age-band", i18n.t("people-age-band"), "people-age-band"),
        field(["sex", "person.sex"], "sex", i18n.t("people-sex"), "people-sex"),
    ]
    .concat()
}

/// The fields.
pub fn details_fields(i18n: &I18n, draft: &Draft<Details>, errors: &FormErrors, programme: &Rc<Programme>) -> Html {
    let now = draft.get().clone();
    let legend = |text: AttrValue| html! { { text } };
    let areas = programme.areas.iter().map(|area| Choice::new(area.id.to_string(), area.name.clone()));
    let areas: Vec<_> = std::iter::once(Choice::new("", i18n.t("people-choose-area"))).chain(areas).collect();
    let lots: Vec<_> =
        programme.lots.iter().map(|lot| Choice::new(lot.number.to_string(), lot_name(i18n, lot))).collect();
    let unknown = Choice::new(UNKNOWN, i18n.t("not-known")).apart();
    let bands = AgeBand::ALL.into_iter().map(|band| Choice::new(band.as_str(), i18n.t_code("age-band", band.as_str())));
    let bands: Vec<_> = bands.chain([unknown.clone()]).collect();
    let sexes = Sex::ALL.into_iter().map(|sex| Choice::new(sex.as_str(), i18n.t_code("sex", sex.as_str())));
    let sexes: Vec<_> = sexes.chain([unknown]).collect();
    html! {
        <>
            <TextInput id="preferred-name" label={i18n.t("people-name")} hint={i18n.t("people-name-hint")}
                label_class="govuk-label--m" value={now.preferred_name} error={errors.of("preferred-name")}
                on_input={draft.set(|draft, text| draft.preferred_name = text)} />
            <TextInput id="reference" label={i18n.t("people-reference")} hint={i18n.t("people-reference-hint")}
                label_class="govuk-label--m" class="govuk-input--width-20" value={now.reference} error={errors.of("reference")}
                on_input={draft.set(|draft, text| draft.reference = text)} />
            <Select id="area" label={i18n.t("people-area")} label_class="govuk-label--m" options={areas} value={now.area}
                error={errors.of("area")} on_change={draft.set(|draft, value| draft.area = value)} />
            <Radios id="lot" legend={legend(i18n.t("people-lot"))} options={lots} value={now.lot}
                error={errors.of("lot")} on_change={draft.set(|draft, value| draft.lot = Some(value))} />
            <DayField id="service-start" legend={i18n.t("people-service-start")} hint={i18n.t("people-service-start-hint")}
                today={programme.today} value={now.service_start} error={errors.of("service-start")}
                on_input={draft.set(|draft, parts| draft.service_start = parts)} />
            <Radios id="age-band" legend={legend(i18n.t("people-age-band"))} hint={i18n.t("people-age-band-hint")} options={bands}
                value={now.age_band} error={errors.of("age-band")}
                on_change={draft.set(|draft, value| draft.age_band = Some(value))} />
            <Radios id="sex" legend={legend(i18n.t("people-sex"))} hint={i18n.t("people-sex-hint")} options={sexes} value={now.sex}
                error={errors.of("sex")} on_change={draft.set(|draft, value| draft.sex = Some(value))} />
        </>
    }
}

/// “Lot 1: Social care”.
fn lot_name(i18n: &I18n, lot: &shared::programme::Lot) -> AttrValue {
    let args = [("number", lot.number.to_string().into()), ("name", lot.name.clone().into())];
    i18n.t_args("people-lot-name", &args)
}

/// Correcting what is known of a person.
#[component]
pub fn EditPersonPage(props: &PersonProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let id = props.id;
    let form = use_load(id, |id| async move { api::people::form(id).await });
    let Some(programme) = programme else { return html! {} };
    let ready = |form: Rc<PersonForm>| html! { <EditForm {id} {form} {programme} /> };
    html! {
        <div class="app-narrow">
            { back_link(Route::Person { id }, i18n.t("person-back")) }
            { load_page(&i18n, &form, ready) }
        </div>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct EditFormProps {
    id: uuid::Uuid,
    form: Rc<PersonForm>,
    programme: Rc<Programme>,
}

#[component]
fn EditForm(props: &EditFormProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let finish = use_finish();
    let draft = use_draft(|| Details::from(&*props.form));
    let errors = form_errors(&i18n, &fields(&i18n), submit.failure());
    let onsubmit = {
        let (submit, draft, i18n, id) = (submit.clone(), draft.clone(), i18n.clone(), props.id);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = draft.get().read();
            let body = match read {
                Ok(body) => body,
                Err(refused) => return submit.refuse(refused),
            };
            let (i18n, finish) = (i18n.clone(), finish.clone());
            submit.run(async move { api::people::update(id, &body).await }, move |_| {
                finish.emit((Route::Person { id }, i18n.t("person-edit-done")));
            });
        })
    };
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t("person-edit-title")} caption={props.form.preferred_name.clone()} error={!errors.is_empty()} />
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                { details_fields(&i18n, &draft, &errors, &props.programme) }
                <Button submit=true busy={submit.busy()}>{ i18n.t("person-edit-save") }</Button>
            </form>
        </>
    }
}

#[cfg(test)]
mod tests {
    use shared::error::FieldCode;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_empty_form_names_every_field_that_is_needed() {
        let refused = Details::default().read().unwrap_err();
        let mut named: Vec<_> = refused.iter().map(|error| (error.field.as_str(), error.code)).collect();
        named.sort();
        let needed = ["area", "lot", "preferred_name", "reference", "service_start"];
        assert_eq!(named, needed.map(|field| (field, FieldCode::Required)));
        let fields = fields(&I18n::tested());
        assert!(refused.iter().all(|error| fields.iter().any(|field| field.path == error.field)));
    }

    #[test]
    fn what_was_stored_comes_back_unchanged() {
        let form = PersonForm {
            reference: "AL-1".into(),
            preferred_name: "Maria".into(),
            area: Uuid::from_u128(7),
            lot: 2,
            service_start: chrono::NaiveDate::from_ymd_opt(2025, 3, 3).unwrap(),
            age_band: None,
            sex: Some(Sex::Other),
        };
        assert_eq!(Details::from(&form).read(), Ok(form));
    }
}
