//! One person: where they stand, what is known, what happened, and what can be done.

use std::rc::Rc;

use shared::person::{AssessmentSummary, PersonDetail};
use shared::programme::Programme;
use shared::role::Permission;
use shared::wave::DueStatus;
use yew::prelude::*;

use super::PersonProps;
use super::events::events;
use super::words;
use crate::api;
use crate::components::{
    ButtonKind, ButtonLink, Crumb, Notification, PageHeading, SummaryRow, TagKind, TextLink, crumbs, load_page,
    summary_list, tag,
};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::pages::links::LinksCard;
use crate::pages::needs::NeedsCard;
use crate::pages::paper::PrintedForms;
use crate::routes::Route;
use crate::state::flash::use_flash;
use crate::state::lookup;
use crate::state::session::{use_may, use_programme};

/// One person.
#[component]
pub fn PersonPage(props: &PersonProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let may_manage = use_may(Permission::ManagePeople);
    let may_start = use_may(Permission::Capture);
    let flash = use_flash();
    let person = use_load(props.id, |id| async move { api::people::get(id, None).await });
    let Some(programme) = programme else { return html! {} };
    let ready = |detail: Rc<PersonDetail>| {
        html! {
            <>
                { head(&i18n, &detail, &programme, may_start) }
                <div class="app-columns">
                    <div class="app-columns__main">
                        <NeedsCard person={props.id} name={detail.summary.preferred_name.clone()} may_record={may_start} />
                        <section class="app-card app-section">
                            <h2 class="govuk-heading-m">{ i18n.t("person-assessments") }</h2>
                            { assessments(&i18n, &detail.assessments) }
                        </section>
                        <PrintedForms person={detail.summary.id} />
                        <section class="app-card app-section">
                            <h2 class="govuk-heading-m">{ i18n.t("person-events") }</h2>
                            { events(&i18n, &detail.events) }
                        </section>
                        <LinksCard person={props.id} name={detail.summary.preferred_name.clone()} status={detail.summary.status}
                            may_make={may_start} />
                    </div>
                    <div class="app-columns__side">
                        <section class="app-card app-section">
                            <h2 class="govuk-heading-m">{ i18n.t("person-details") }</h2>
                            { summary_list(&rows(&i18n, &detail, &programme), "app-summary-narrow") }
                            if may_manage { { tasks(&i18n, &detail) } }
                        </section>
                    </div>
                </div>
            </>
        }
    };
    html! {
        <>
            { crumbs(&i18n, &[Crumb { text: i18n.t("people-title"), to: Route::People }]) }
            if let Some(message) = flash {
                <Notification success=true><p class="govuk-body-l">{ message }</p></Notification>
            }
            { load_page(&i18n, &person, ready) }
        </>
    }
}

/// Name, standing and the next step.
fn head(i18n: &I18n, detail: &Rc<PersonDetail>, programme: &Rc<Programme>, may_start: bool) -> Html {
    let person = &detail.summary;
    let id = person.id;
    let reference = i18n.t_args("person-reference", &[("reference", person.reference.clone().into())]);
    let kind = if person.status == DueStatus::UpToDate { ButtonKind::Secondary } else { ButtonKind::Primary };
    html! {
        <div class="app-person-head">
            <PageHeading title={person.preferred_name.clone()} tab={i18n.t("tab-person")} caption={reference} />
            <p class="app-person-head__status">
                { tag(i18n.t_code("due-status", person.status.as_str()), words::tag_kind(person.status)) }
                if let Some(due) = words::due(i18n, person, programme) {
                    <span class="app-person__due">{ due }</span>
                }
            </p>
            <div class="govuk-button-group">
                if may_start && words::is_asked(person.status) {
                    <ButtonLink to={Route::Assess { id }} {kind}>{ i18n.t("person-start") }</ButtonLink>
                }
                if may_start && words::is_asked(person.status) {
                    <ButtonLink to={Route::PersonPaper { id }} kind={ButtonKind::Secondary}>{ i18n.t("paper-person-link") }</ButtonLink>
                }
                if !detail.assessments.is_empty() {
                    <ButtonLink to={Route::Progress { id }} kind={ButtonKind::Secondary}>{ i18n.t("person-progress") }</ButtonLink>
                }
            </div>
        </div>
    }
}

/// What is known, line by line.
fn rows(i18n: &I18n, detail: &PersonDetail, programme: &Programme) -> Vec<SummaryRow> {
    let person = &detail.summary;
    let unknown = || i18n.t("not-known");
    let mut rows = vec![
        SummaryRow::text(i18n.t("people-area"), lookup::area(programme, person.area)),
        SummaryRow::text(i18n.t("people-lot"), lookup::lot(programme, person.lot)),
        SummaryRow::text(i18n.t("people-service-start"), i18n.date(person.service_start)),
        SummaryRow::text(
            i18n.t("people-age-band"),
            detail.age_band.map_or_else(unknown, |band| i18n.t_code("age-band", band.as_str())),
        ),
        SummaryRow::text(i18n.t("people-sex"), detail.sex.map_or_else(unknown, |sex| i18n.t_code("sex", sex.as_str()))),
    ];
    let dated = [("person-opted-out-on", detail.opted_out_on), ("person-ended-on", detail.ended_on)];
    for (id, day) in dated {
        rows.extend(day.map(|day| SummaryRow::text(i18n.t(id), i18n.date(day))));
    }
    rows
}

/// What a manager can do.
fn tasks(i18n: &I18n, detail: &PersonDetail) -> Html {
    let id = detail.summary.id;
    let ended = detail.ended_on.is_some();
    let mut tasks = vec![(Route::EditPerson { id }, i18n.t("person-edit"))];
    if !ended {
        tasks.push(if detail.opted_out_on.is_some() {
            (Route::OptIn { id }, i18n.t("person-opt-in"))
        } else {
            (Route::OptOut { id }, i18n.t("person-opt-out"))
        });
        tasks.push((Route::Transfer { id }, i18n.t("person-transfer")));
        tasks.push((Route::EndService { id }, i18n.t("person-end")));
    }
    html! {
        <ul class="app-tasks app-no-print">
            for (to, text) in tasks {
                <li><TextLink class="app-tasks__link" {to}>{ text }</TextLink></li>
            }
        </ul>
    }
}

/// The assessments, without their answers.
fn assessments(i18n: &I18n, list: &[AssessmentSummary]) -> Html {
    if list.is_empty() {
        return html! { <p class="govuk-body app-last">{ i18n.t("person-no-assessments") }</p> };
    }
    html! {
        <ul class="app-occasions">
            for one in list.iter() {
                <li class="app-occasions__item" key={one.id.to_string()}>
                    <div>
                        <span class="app-occasions__day">
                            { i18n.date(one.captured_on) }{ " · " }{ words::wave(i18n, one.wave) }
                        </span>
                        <span class="app-occasions__more">{ i18n.t_code("who", one.who.as_str()) }</span>
                    </div>
                    <span class="app-tags">{ states(i18n, one) }</span>
                </li>
            }
        </ul>
    }
}

/// Whether an assessment is complete, private, corrected.
fn states(i18n: &I18n, one: &AssessmentSummary) -> Html {
    let (text, kind) = if one.superseded_by.is_some() {
        (i18n.t("person-corrected"), TagKind::Quiet)
    } else if one.completed {
        (i18n.t("person-complete"), TagKind::Good)
    } else {
        (i18n.t("person-incomplete"), TagKind::Soon)
    };
    html! {
        <>
            { tag(text, kind) }
            if !one.shared_with_staff {
                { tag(i18n.t("person-private"), TagKind::Plain) }
            }
        </>
    }
}
