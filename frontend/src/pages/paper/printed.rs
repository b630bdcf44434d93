//! On a person's page: the forms that were printed for them, and which came back.

use std::rc::Rc;

use shared::paper::PaperFormSummary;
use uuid::Uuid;
use yew::prelude::*;

use super::choices::layout_name;
use super::questions::language_name;
use crate::api;
use crate::components::{TagKind, load_view, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};

/// Whose forms.
#[derive(Properties, Clone, PartialEq)]
pub struct PrintedFormsProps {
    /// The person.
    pub person: Uuid,
}

/// The list, below its heading; nothing where none was ever printed.
#[component]
pub fn PrintedForms(props: &PrintedFormsProps) -> Html {
    let i18n = use_i18n();
    let state = use_load(props.person, |person| async move { api::forms::of_person(person).await });
    if state.value().is_some_and(|forms| forms.is_empty()) {
        return html! {};
    }
    let ready = |forms: Rc<Vec<PaperFormSummary>>| list(&i18n, &forms);
    html! {
        <section class="app-card app-section">
            <h2 class="govuk-heading-m">{ i18n.t("paper-forms") }</h2>
            { load_view(&i18n, &state, ready) }
        </section>
    }
}

fn list(i18n: &I18n, forms: &[PaperFormSummary]) -> Html {
    html! {
        <ul class="app-occasions">
            for form in forms {
                <li class="app-occasions__item" key={form.reference.clone()}>
                    <div>
                        <span class="app-occasions__day">{ &form.reference }</span>
                        <span class="app-occasions__more">
                            { i18n.t_args("paper-forms-one", &[
                                ("form", layout_name(i18n, form.form).to_string().into()),
                                ("language", language_name(&form.language).to_string().into()),
                                ("date", i18n.date(form.printed_at.date_naive()).to_string().into()),
                            ]) }
                        </span>
                    </div>
                    <span class="app-tags">
                        { match form.returned_at {
                            Some(at) => tag(i18n.t_args("paper-forms-returned",
                                &[("date", i18n.date(at.date_naive()).to_string().into())]), TagKind::Good),
                            None => tag(i18n.t("paper-forms-out"), TagKind::Quiet),
                        } }
                    </span>
                </li>
            }
        </ul>
    }
}
