//! The page behind “Start”: who is answering, each choice going on at once, so that the first question is two taps from
//! the list.

use std::rc::Rc;

use chrono::{DateTime, NaiveDate, Utc};
use shared::assessment::{CaptureContext, Mode, Who};
use shared::instrument::{Occasion, Variant};
use shared::person::PersonSummary;
use shared::wave::DueStatus;
use yew::prelude::*;

use super::needs::{language_select, needs_section};
use super::settings::Settings;
use crate::api::ApiError;
use crate::components::{ButtonLink, ErrorNotice, Inset, PageHeading, TagKind, back_link, tag};
use crate::hooks::use_load;
use crate::i18n::{I18n, use_i18n};
use crate::offline::reading;
use crate::questions::at::{At, HOW, NOT_TODAY, StepLink};
use crate::questions::cards::Cards;
use crate::questions::mode_cards;
use crate::questions::words::Name;
use crate::routes::Route;
use crate::state::session::use_programme;

/// What the worker taps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// One of the three who may answer.
    With(Who),
    /// The device is handed over.
    Private,
}

/// Props of `StartPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct StartPageProps {
    /// The person and what is asked.
    pub context: Rc<CaptureContext>,
    /// Their name.
    pub name: Name,
    /// What is said where the questions are from earlier.
    pub earlier: Html,
    /// What is set.
    pub settings: Settings,
    /// Sets it.
    pub on_set: Callback<Settings>,
    /// Starts.
    pub on_start: Callback<Start>,
    /// Whether starting is under way.
    pub busy: bool,
    /// Assessments of this person that wait on this device to be sent.
    pub waiting: usize,
    /// When answers of this person arrived today from here.
    pub arrived: Option<DateTime<Utc>>,
}

/// Who is answering?
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let context = &props.context;
    let name = &props.name;
    let choice = |start: Start, title: &str, hint: &str| {
        let (on_start, busy) = (props.on_start.clone(), props.busy);
        let press = Callback::from(move |_: MouseEvent| {
            if !busy {
                on_start.emit(start);
            }
        });
        html! {
            <button type="button" class={classes!("capture-start", (start == Start::Private).then_some("capture-start--private"))}
                aria-disabled={props.busy.then_some("true")} onclick={press}>
                <span class="capture-start__title">{ name.t(&i18n, title) }</span>
                <span class="capture-start__hint">{ name.t(&i18n, hint) }</span>
            </button>
        }
    };
    let variant = props.settings.variant(context);
    let language = props.settings.language(context, i18n.reading());
    let wording = {
        let (settings, on_set) = (props.settings.clone(), props.on_set.clone());
        Callback::from(move |_: MouseEvent| {
            let variant = if variant == Variant::Easy { Variant::Standard } else { Variant::Easy };
            on_set.emit(Settings { variant: Some(variant), ..settings.clone() });
        })
    };
    let speak = {
        let (settings, on_set) = (props.settings.clone(), props.on_set.clone());
        Callback::from(move |tag: AttrValue| {
            on_set.emit(Settings { language: Some(tag.to_string()), ..settings.clone() })
        })
    };
    let to_other = if variant == Variant::Easy { i18n.t("capture-to-standard") } else { i18n.t("capture-to-easy") };
    let in_person = matches!(props.settings.mode, Mode::Tablet | Mode::OwnDevice);
    let occasion = match context.occasion {
        Occasion::Baseline => i18n.t("capture-first-time"),
        Occasion::FollowUp => i18n.t("capture-again"),
    };
    let today = programme.map(|programme| programme.today);
    html! {
        <div class="capture capture--start">
            <div class="capture-bar">
                { back_link(Route::People, i18n.t("back")) }
                <button type="button" class="capture-wording" onclick={wording}>{ to_other }</button>
            </div>
            <PageHeading title={i18n.t("capture-who-title")} caption={name.text(&i18n)} step="start" class="capture-title" />
            <p class="capture-occasion">
                { tag(occasion, TagKind::Plain) }
                <span class="capture-occasion__how">
                    { i18n.t_code("capture-mode", props.settings.mode.as_str()) }{ " · " }
                    <StepLink at={At::page(HOW)}>
                        { i18n.t("change") }<span class="govuk-visually-hidden">{ " " }{ i18n.t("capture-how-change") }</span>
                    </StepLink>
                </span>
            </p>
            { props.earlier.clone() }
            { needs_section(&i18n, context, name) }
            { language_select(&i18n, context, language, speak) }
            if props.waiting > 0 {
                <Inset><p class="govuk-body">{ name.t(&i18n, "capture-start-waiting") }{ " " }
                    <crate::components::TextLink to={Route::Waiting}>{ i18n.t("waiting-see") }</crate::components::TextLink>
                </p></Inset>
            }
            if let Some(text) = answered_today(&i18n, props, today) {
                <Inset><p class="govuk-body">{ text }{ " " }{ name.t(&i18n, "capture-start-another") }</p></Inset>
            }
            <section class="capture-intro" aria-labelledby="intro-heading">
                <h2 id="intro-heading" class="govuk-heading-s">{ name.t(&i18n, "capture-intro-heading") }</h2>
                <p class="govuk-body" lang={language.tag} dir={language.direction.as_str()}>
                    { context.instrument.intro.get(language.tag, variant).to_owned() }
                </p>
            </section>
            <div class="capture-starts">
                { choice(Start::With(Who::Person), "capture-who-self", "capture-start-self-hint") }
                { choice(Start::With(Who::WithHelp), "capture-who-with_help", "capture-start-help-hint") }
                { choice(Start::With(Who::OnBehalf), "capture-who-on_behalf", "capture-start-behalf-hint") }
                if in_person {
                    { choice(Start::Private, "capture-start-private", "capture-start-private-hint") }
                }
            </div>
            <p class="govuk-body capture-not-today">
                <StepLink at={At::page(NOT_TODAY)}>{ i18n.t("capture-not-today-link") }</StepLink>
            </p>
        </div>
    }
}

/// That answers of today are there already, so that nobody is asked twice without meaning to.
fn answered_today(i18n: &I18n, props: &StartPageProps, today: Option<NaiveDate>) -> Option<AttrValue> {
    if let Some(at) = props.arrived {
        let (name, when) = (props.name.text(i18n).as_str().to_owned(), i18n.date_time(at).as_str().to_owned());
        return Some(i18n.t_args("capture-start-arrived", &[("name", name.into()), ("when", when.into())]));
    }
    let last = props.context.person.last_completed_on;
    (last.is_some() && last == today).then(|| props.name.t(i18n, "capture-start-today"))
}

/// Props of `NotAskedPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct NotAskedPageProps {
    /// The account that would ask.
    pub account: uuid::Uuid,
    /// The person.
    pub person: uuid::Uuid,
    /// Why there are no questions for them, as the server told it.
    pub error: ApiError,
    /// Asks for the questions again.
    pub on_retry: Callback<()>,
}

/// The server has no questions for this person as they stand: says how they stand.
#[component]
pub fn NotAskedPage(props: &NotAskedPageProps) -> Html {
    let i18n = use_i18n();
    let detail = use_load((props.account, props.person), |(account, person)| reading::standing(account, person));
    let person = detail.value().map(|read| read.value.clone());
    match person.filter(|person| matches!(person.status, DueStatus::OptedOut | DueStatus::Ended)) {
        Some(person) => not_asked_page(&i18n, &person),
        None if detail.busy => super::assess::loading(&i18n),
        None => failed_page(&i18n, &props.error, false, &props.on_retry),
    }
}

/// The questions could not be had: why, trying again, and the way back.
pub fn failed_page(i18n: &I18n, error: &ApiError, busy: bool, on_retry: &Callback<()>) -> Html {
    html! {
        <div class="capture">
            { back_link(Route::People, i18n.t("capture-to-list")) }
            <ErrorNotice error={error.clone()} {busy} on_retry={on_retry.clone()} page=true />
        </div>
    }
}

/// Somebody who is not asked: opted out, or no longer with the service.
fn not_asked_page(i18n: &I18n, person: &PersonSummary) -> Html {
    let id = if person.status == DueStatus::Ended { "ended" } else { "opted_out" };
    let name = &Name(Some(AttrValue::from(person.preferred_name.clone())));
    html! {
        <div class="capture">
            { back_link(Route::People, i18n.t("capture-to-list")) }
            <PageHeading title={name.t(i18n, &format!("capture-not-asked-title-{id}"))} tab={i18n.t("tab-not-asked")} class="govuk-heading-xl" />
            <p class="govuk-body-l">{ name.t(i18n, &format!("capture-not-asked-text-{id}")) }</p>
            <ButtonLink to={Route::Person { id: person.id }}>{ name.t(i18n, "capture-to-person") }</ButtonLink>
        </div>
    }
}

/// Props of `HowPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct HowPageProps {
    /// The person.
    pub person: uuid::Uuid,
    /// What is set.
    pub settings: Settings,
    /// Sets it.
    pub on_set: Callback<Settings>,
}

/// How the answers are given, before there is a draft.
#[component]
pub fn HowPage(props: &HowPageProps) -> Html {
    let i18n = use_i18n();
    let going = crate::questions::at::use_going();
    let on_change = {
        let (settings, on_set) = (props.settings.clone(), props.on_set.clone());
        Callback::from(move |value: AttrValue| {
            if let Some(mode) = Mode::parse(&value) {
                on_set.emit(Settings { mode, ..settings.clone() });
            }
        })
    };
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        going.push(&At::default());
    });
    let legend = html! { <PageHeading title={i18n.t("capture-how-title")} step="how" class="govuk-fieldset__heading capture-title" /> };
    html! {
        <div class="capture">
            <div class="capture-bar">
                <StepLink at={At::default()} class="govuk-back-link capture-bar__back">{ i18n.t("back") }</StepLink>
            </div>
            <form {onsubmit} novalidate={true} method="post">
                <Cards id="answer" {legend} cards={mode_cards(&i18n)} value={AttrValue::Static(props.settings.mode.as_str())} {on_change} />
                <crate::components::Button submit=true class="capture-next">{ i18n.t("continue") }</crate::components::Button>
            </form>
        </div>
    }
}
