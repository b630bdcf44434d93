//! The accessibility statement, in both apps: the council's details come from the programme's settings.

use shared::statement::Statement;
use yew::prelude::*;

use crate::api::programme;
use crate::components::{PageHeading, load_view};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};

/// What works, what does not, how that is known, and whom to tell.
#[component]
pub fn StatementPage() -> Html {
    let i18n = use_i18n();
    let state = use_load((), |()| programme::statement());
    html! {
        <div class="statement">
            <PageHeading title={i18n.t("statement-title")} />
            { load_view(&i18n, &state, |statement| told(&i18n, &statement)) }
        </div>
    }
}

/// Texts that are numbered from 1, as many as there are.
fn points(i18n: &I18n, prefix: &str) -> Html {
    let texts = (1..).map_while(|number: u32| i18n.find(&format!("{prefix}-{number}"), &[]));
    html! { <ul class="govuk-list govuk-list--bullet">{ for texts.map(|text| html! { <li>{ text }</li> }) }</ul> }
}

fn told(i18n: &I18n, statement: &Statement) -> Html {
    let who = [("organisation", statement.organisation.clone().into())];
    let heading = |id: &str| html! { <h2 class="govuk-heading-l">{ i18n.t(id) }</h2> };
    let day = |id: &str, day| i18n.t_args(id, &[("date", i18n.date(day).as_str().to_owned().into())]);
    html! {
        <>
            <p class="govuk-body-l">{ i18n.t_args("statement-lead", &who) }</p>
            { points(i18n, "statement-can") }
            { heading("statement-how") }
            <p class="govuk-body">{ i18n.t("statement-status") }</p>
            { points(i18n, "statement-gap") }
            { heading("statement-tested") }
            <p class="govuk-body">{ i18n.t("statement-tested-text") }</p>
            { points(i18n, "statement-test") }
            <p class="govuk-body">{ i18n.t("statement-untested-text") }</p>
            { points(i18n, "statement-untested") }
            { heading("statement-contact") }
            <p class="govuk-body">{ i18n.t_args("statement-contact-text", &[("days", statement.answer_days.into())]) }</p>
            <ul class="govuk-list">
                <li>{ statement.organisation.clone() }</li>
                if let Some(phone) = &statement.phone {
                    <li>{ i18n.t("statement-phone") }{ " " }<bdi><a class="govuk-link" href={format!("tel:{}", phone.replace(' ', ""))}>{ phone.clone() }</a></bdi></li>
                }
                if let Some(email) = &statement.email {
                    <li>{ i18n.t("statement-email") }{ " " }<bdi><a class="govuk-link" href={format!("mailto:{email}")}>{ email.clone() }</a></bdi></li>
                }
                if let Some(address) = &statement.address {
                    <li>{ i18n.t("statement-address") }{ " " }<bdi>{ address.clone() }</bdi></li>
                }
            </ul>
            { heading("statement-enforcement") }
            <p class="govuk-body">{ i18n.t_args("statement-enforcement-text", &who) }</p>
            { heading("statement-prepared") }
            <p class="govuk-body">
                if let Some(prepared) = statement.prepared_on {
                    { day("statement-prepared-on", prepared) }
                }
                if let Some(tested) = statement.people_tested_on {
                    { " " }{ day("statement-people-tested", tested) }
                } else {
                    { " " }{ i18n.t("statement-people-untested") }
                }
            </p>
        </>
    }
}
