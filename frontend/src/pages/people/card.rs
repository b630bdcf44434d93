//! One person in the list.

use shared::person::PersonSummary;
use shared::programme::Programme;
use uuid::Uuid;
use yew::prelude::*;

use super::words;
use crate::components::{ButtonKind, ButtonLink, TagKind, TextLink, tag};
use crate::i18n::{I18n, use_i18n};
use crate::pages::capture::use_here;
use crate::routes::Route;
use crate::state::lookup;

/// Name, standing, and the start of an assessment.
pub fn person_card(i18n: &I18n, person: &PersonSummary, programme: &Programme, may_start: bool) -> Html {
    let id = person.id;
    let due = words::due(i18n, person, programme);
    let facts = [
        AttrValue::from(person.reference.clone()),
        lookup::area(programme, person.area),
        lookup::lot(programme, person.lot),
    ];
    let wanted = !matches!(person.status, shared::wave::DueStatus::UpToDate);
    html! {
        <li key={id.to_string()} class="app-card app-person">
            <div class="app-person__who">
                <h2 class="app-person__name">
                    <TextLink to={Route::Person { id }}>{ person.preferred_name.clone() }</TextLink>
                </h2>
                <p class="app-person__facts">
                    for (index, fact) in facts.into_iter().filter(|fact| !fact.is_empty()).enumerate() {
                        if index > 0 { <span class="app-dot" aria-hidden="true">{ " · " }</span> }
                        <span>{ fact }</span>
                    }
                </p>
            </div>
            <div class="app-person__state">
                <p class="app-person__status">
                    { tag(i18n.t_code("due-status", person.status.as_str()), words::tag_kind(person.status)) }
                    if let Some(due) = due { <span class="app-person__due">{ due }</span> }
                </p>
                <p class="app-person__before">
                    for (index, line) in words::before(i18n, person, programme.today).into_iter().enumerate() {
                        if index > 0 { <span class="app-dot" aria-hidden="true">{ " · " }</span> }
                        <span>{ line }</span>
                    }
                </p>
            </div>
            if may_start && words::is_asked(person.status) {
                <StartLink {id} name={person.preferred_name.clone()} {wanted} />
            }
        </li>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct StartLinkProps {
    id: Uuid,
    name: AttrValue,
    wanted: bool,
}

/// Starting an assessment, or going on with the one that was begun on this device. One that is finished and waits here,
/// or was sent today, is nothing left to do.
#[component]
fn StartLink(props: &StartLinkProps) -> Html {
    let i18n = use_i18n();
    let here = use_here(props.id);
    let begun = here.begun;
    let kind = if begun || (props.wanted && !here.waiting && !here.sent) {
        ButtonKind::Primary
    } else {
        ButtonKind::Secondary
    };
    let name = props.name.as_str().to_owned();
    html! {
        <div class="app-person__do">
            if begun {
                <p class="capture-begun">{ tag(i18n.t("capture-card-begun"), TagKind::Soon) }</p>
            } else if here.waiting {
                <p class="capture-begun">{ tag(i18n.t("waiting-card"), TagKind::Good) }</p>
            } else if here.sent && props.wanted {
                <p class="capture-begun">{ tag(i18n.t("sent-today-card"), TagKind::Good) }</p>
            }
            <ButtonLink to={Route::Assess { id: props.id }} {kind}>
                { if begun { i18n.t("capture-card-go-on") } else { i18n.t("people-start") } }
                <span class="govuk-visually-hidden">{ " " }{ i18n.t_args("people-start-with", &[("name", name.into())]) }</span>
            </ButtonLink>
        </div>
    }
}
