//! One version of a questionnaire to read, in the standard wording and in Easy Read side by side.

use std::rc::Rc;

use shared::instrument::{Instrument, InstrumentSummary};
use shared::role::Permission;
use yew::prelude::*;

use super::list::status;
use super::parts::{both, scales, section};
use super::withdraw::Withdraw;
use crate::api::{self, ApiError};
use crate::components::{Inset, PageHeading, SummaryRow, back_link, load_view, summary_list, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::pages::imports::focus_soon;
use crate::routes::Route;
use crate::state::session::{use_may, use_programme};

/// Which version.
#[derive(Properties, Clone, PartialEq)]
pub struct InstrumentPageProps {
    /// Which instrument: its key (the word is taken in Yew).
    pub name: AttrValue,
    /// Which version.
    pub version: u32,
}

/// A version with where it stands.
#[derive(PartialEq)]
struct Found {
    instrument: Instrument,
    summary: Option<InstrumentSummary>,
}

async fn find(name: AttrValue, version: u32) -> Result<Found, ApiError> {
    let instrument = api::instruments::get(&name, version).await?;
    let all = api::instruments::list().await?;
    let summary = all.into_iter().find(|other| other.key == instrument.key && other.version == version);
    Ok(Found { instrument, summary })
}

/// The page.
#[component]
pub fn InstrumentPage(props: &InstrumentPageProps) -> Html {
    let i18n = use_i18n();
    let may_manage = use_may(Permission::ManageInstruments);
    let today = use_programme().map(|programme| programme.today);
    let said = use_state(|| None::<AttrValue>);
    let state = use_load((props.name.clone(), props.version), |(name, version)| find(name, version));
    let title = state.value().map_or_else(
        || i18n.t("instrument-title"),
        |found| {
            let name = found.instrument.title.get(i18n.language(), Default::default()).to_string();
            i18n.t_args(
                "instrument-one-title",
                &[("title", name.into()), ("version", props.version.to_string().into())],
            )
        },
    );
    let on_withdrawn = {
        let (said, reload) = (said.clone(), state.reload.clone());
        Callback::from(move |text: AttrValue| {
            said.set(Some(text));
            reload.emit(());
            focus_soon(".instruments__said".into());
        })
    };
    let ready = |found: Rc<Found>| {
        let withdrawn = found.summary.as_ref().is_some_and(|summary| summary.withdrawn);
        html! {
            <>
                { about(&i18n, &found, today) }
                if withdrawn {
                    <Inset>{ i18n.t("instrument-withdrawn-note") }</Inset>
                }
                { whole(&i18n, &found.instrument) }
                if may_manage && !withdrawn {
                    <Withdraw name={found.instrument.key.clone()} version={found.instrument.version} {on_withdrawn} />
                }
            </>
        }
    };
    html! {
        <div class="instruments">
            { back_link(Route::Instruments, i18n.t("instrument-back")) }
            if let Some(text) = said.as_ref() {
                <p class="app-notice instruments__said" role="status" tabindex="-1">{ text }</p>
            }
            <PageHeading {title} />
            { load_view(&i18n, &state, ready) }
        </div>
    }
}

fn about(i18n: &I18n, found: &Found, today: Option<chrono::NaiveDate>) -> Html {
    let instrument = &found.instrument;
    let audience = match instrument.audience {
        shared::instrument::Audience::Person => "person",
        shared::instrument::Audience::Staff => "staff",
        shared::instrument::Audience::Family => "family",
        shared::instrument::Audience::Carer => "carer",
    };
    let language = |tag: &String| {
        let name = i18n.find(&format!("instrument-language-{tag}"), &[]).map(|name| name.to_string());
        let name =
            name.or_else(|| Some(shared::language::language(tag)?.name.to_owned())).unwrap_or_else(|| tag.clone());
        if instrument.is_unreviewed(tag) {
            return i18n.t_args("languages-unreviewed", &[("language", name.into())]).to_string();
        }
        name
    };
    let mut rows = Vec::new();
    if let Some(summary) = &found.summary {
        let (text, kind) = status(i18n, summary, today);
        rows.push(SummaryRow::new(i18n.t("instrument-status"), tag(text, kind)));
    }
    rows.push(SummaryRow::text(i18n.t("instrument-from"), i18n.date(instrument.effective_from)));
    rows.push(SummaryRow::text(i18n.t("instrument-audience"), i18n.t_code("instrument-audience", audience)));
    let languages = instrument.languages.iter().map(language).collect::<Vec<_>>().join(", ");
    rows.push(SummaryRow::text(i18n.t("instrument-languages"), languages.into()));
    if let Some(summary) = &found.summary {
        rows.push(SummaryRow::new(i18n.t("instrument-sha"), html! { <span class="code">{ &summary.sha256 }</span> }));
    }
    summary_list(&rows, "")
}

fn whole(i18n: &I18n, instrument: &Instrument) -> Html {
    html! {
        <>
            <h2 class="govuk-heading-l">{ i18n.t("instrument-intro") }</h2>
            { both(i18n, &instrument.intro, true) }
            <h2 class="govuk-heading-l">{ i18n.t("instrument-questions") }</h2>
            for part in instrument.sections.iter() {
                { section(i18n, part) }
            }
            <h2 class="govuk-heading-l">{ i18n.t("instrument-scales") }</h2>
            { scales(i18n, &instrument.scales) }
        </>
    }
}
