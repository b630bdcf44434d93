//! Figures about groups: the progress of a cohort from the start to a wave, and KPI 6. What is suppressed never gets
//! here; this only says so. Nothing on these pages says why ratings changed.

mod attrition;
mod copy;
mod figures;
mod filters;
mod full;
mod item;
mod kpi6;

use std::rc::Rc;

use shared::evidence::{Cohort, CohortQuery};
use shared::instrument::Variant;
use shared::programme::Programme;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api;
use crate::charts::scale_key;
use crate::components::{Details, Inset, PageHeading, announce, load_view};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::routes::Route;
use crate::state::lookup;
use crate::state::session::{use_programme, use_session};
use attrition::attrition_section;
use filters::{FilterForm, Filters};
use full::all_figures;
use item::ItemSection;

pub use copy::CopyButton;
pub use kpi6::Kpi6Page;

/// The page of cohort progress.
#[component]
pub fn InsightPage() -> Html {
    let i18n = use_i18n();
    let location = use_location();
    let navigator = use_navigator();
    let own_provider = use_session().account().is_some_and(|account| account.me.role.has_provider());
    let programme = use_programme();
    let pairs = location.and_then(|location| location.query::<Vec<(String, String)>>().ok()).unwrap_or_default();
    let (filters, all_known) =
        programme.as_ref().map_or_else(Default::default, |programme| Filters::read(&pairs, programme));
    let state = use_load(filters.query(), |query: CohortQuery| async move { api::evidence::cohort(&query).await });
    {
        // Only what replaces earlier figures is announced; the first are read as the page is.
        let first = use_mut_ref(|| true);
        let updated = i18n.t("insight-updated");
        use_effect_with(state.value().map(|cohort| cohort.query.clone()), move |query| {
            if query.is_some() && !first.replace(query.is_none()) {
                announce(&updated);
            }
        });
    }
    let on_show = Callback::from(move |filters: Filters| {
        if let Some(navigator) = &navigator {
            // Fails only for a choice that has no form as a query, which every choice has.
            let _ = navigator.push_with_query(&Route::Insight, &filters);
        }
    });
    let Some(programme) = programme else { return html! {} };
    let loaded = state.value();
    let found = |cohort: Rc<Cohort>| figures(&i18n, &programme, &cohort);
    html! {
        <div class="insight">
            <PageHeading title={i18n.t("insight-title")} />
            <p class="govuk-body-l">{ i18n.t("insight-lead") }</p>
            <FilterForm
                filters={filters.clone()}
                programme={programme.clone()}
                providers={!own_provider}
                waves={loaded.as_ref().map(|cohort| cohort.waves.clone()).unwrap_or_default()}
                domains={loaded.as_ref().map(|cohort| cohort.domains.clone()).unwrap_or_default()}
                busy={state.busy}
                {on_show}
            />
            if !all_known {
                <div class="app-notice" role="status"><p class="govuk-body">{ i18n.t("insight-unknown") }</p></div>
            }
            if state.busy && loaded.is_some() {
                <p class="insight__updating" role="status">{ i18n.t("insight-updating") }</p>
            }
            <div class={classes!("insight__figures", state.busy.then_some("insight__figures--old"))}>
                { load_view(&i18n, &state, found) }
            </div>
        </div>
    }
}

fn figures(i18n: &I18n, programme: &Programme, cohort: &Rc<Cohort>) -> Html {
    let scale: Vec<(i16, String)> =
        (1..=5).map(|n| (n, i18n.t_code("insight-scale", &n.to_string()).to_string())).collect();
    html! {
        <>
            { shown(i18n, programme, cohort) }
            { caution(i18n) }
            if cohort.items.is_empty() {
                <h2 class="govuk-heading-l">{ i18n.t("insight-none-heading") }</h2>
                <p class="govuk-body">{ i18n.t("insight-none") }</p>
            } else {
                <div class="insight__key">
                    <p class="govuk-body-s" id="insight-key">{ i18n.t("insight-key") }</p>
                    { scale_key(&i18n.t("insight-key"), &scale) }
                </div>
                for (index, item) in cohort.items.iter().enumerate() {
                    <ItemSection key={item.item.clone()} {index} item={item.clone()} wave={cohort.query.wave}
                        minimum={cohort.minimum_cell} scale={scale.clone()} />
                }
            }
            { attrition_section(i18n, &cohort.attrition, cohort.query.wave, cohort.minimum_cell) }
            { how(i18n, cohort.minimum_cell) }
            if !cohort.items.is_empty() {
                { all_figures(i18n, cohort) }
            }
        </>
    }
}

/// Which figures these are, as the server understood the question.
fn shown(i18n: &I18n, programme: &Programme, cohort: &Cohort) -> Html {
    let query = &cohort.query;
    let provider = match query.provider {
        Some(id) => lookup::provider(programme, id),
        None => i18n.t("insight-provider-all"),
    };
    let area = query.area.map_or_else(|| i18n.t("insight-area-all"), |id| lookup::area(programme, id));
    let lot = match query.lot {
        Some(number) => {
            let args = [("n", number.to_string().into()), ("name", lookup::lot(programme, number).to_string().into())];
            i18n.t_args("insight-lot-option", &args)
        }
        None => i18n.t("insight-lot-all"),
    };
    let domain =
        query.domain.as_ref().and_then(|id| cohort.domains.iter().find(|(known, _)| known == id)).map(|(_, text)| {
            let name = text.get(i18n.language(), Variant::Standard).to_string();
            i18n.t_args("insight-domain-option", &[("name", name.into())])
        });
    let what = [
        i18n.t_args("insight-shown-waves", &[("n", query.wave.into())]),
        i18n.t_code("insight-voice", query.voice.as_str()),
        domain.unwrap_or_else(|| i18n.t("insight-domain-all")),
        provider,
        area,
        lot,
        i18n.t_args("insight-as-of", &[("date", i18n.date(cohort.as_of).to_string().into())]),
    ];
    html! {
        <section aria-labelledby="insight-shown">
            <h2 class="govuk-heading-s insight__shown-heading" id="insight-shown">{ i18n.t("insight-shown") }</h2>
            <ul class="insight__shown">{ for what.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
        </section>
    }
}

fn caution(i18n: &I18n) -> Html {
    html! {
        <Inset>
            <h2 class="govuk-heading-s">{ i18n.t("insight-caution-heading") }</h2>
            <ul class="govuk-list govuk-list--bullet">
                <li>{ i18n.t("insight-caution-1") }</li>
                <li>{ i18n.t("insight-caution-2") }</li>
                <li>{ i18n.t("insight-caution-3") }</li>
            </ul>
        </Inset>
    }
}

fn how(i18n: &I18n, minimum: u64) -> Html {
    html! {
        <Details summary={i18n.t("insight-how")}>
            <ul class="govuk-list govuk-list--bullet">
                <li>{ i18n.t("insight-how-quartiles") }</li>
                <li>{ i18n.t("insight-how-intervals") }</li>
                <li>{ i18n.t("insight-how-test") }</li>
                <li>{ i18n.t("insight-how-effect") }</li>
                <li>{ i18n.t("insight-how-several") }</li>
                <li>{ i18n.t_args("insight-how-suppression", &[("minimum", minimum.into())]) }</li>
            </ul>
        </Details>
    }
}
