//! Check your answers: everything said, with a way to change each, and sending. In private, giving the device back.

use shared::assessment::Who;
use shared::instrument::{Item, ItemKind, Section};
use uuid::Uuid;
use yew::prelude::*;

use super::at::{At, StepLink};
use super::flow::{Draft, Problem, Step};
use super::keeping::Setting;
use super::words::{self, Telling, said};
use crate::components::{Button, Inset, PageHeading, SummaryRow, summary_list};
use crate::i18n::{I18n, use_i18n};

/// Props of `CheckPage`.
#[derive(Properties, Clone, PartialEq)]
pub struct CheckPageProps {
    /// The draft.
    pub telling: Telling,
    /// The step before.
    pub back: Option<At>,
    /// What is asked last, after everything that was said.
    #[prop_or_default]
    pub last: Html,
    /// Finishes and sends; called only when nothing needs mending.
    pub on_send: Callback<()>,
    /// Whether that is under way.
    pub busy: bool,
}

/// Everything said so far.
#[component]
pub fn CheckPage(props: &CheckPageProps) -> Html {
    let i18n = use_i18n();
    let telling = &props.telling;
    let draft = &telling.draft;
    let attempt = use_state(|| 0_u32);
    let problems = draft.to_submission(draft.updated_at).err().unwrap_or_default();
    let shown: &[Problem] = if *attempt > 0 { &problems } else { &[] };
    let send = {
        let (attempt, blocked, on_send) = (attempt.clone(), !problems.is_empty(), props.on_send.clone());
        Callback::from(move |()| if blocked { attempt.set(*attempt + 1) } else { on_send.emit(()) })
    };
    let left = draft
        .instrument
        .overall_items()
        .filter(|item| draft.is_asked(item) && !draft.answers.contains_key(&item.id))
        .count();
    let (end, send_word) = match telling.setting {
        Setting::Staff => (i18n.t("capture-check-end"), i18n.t("capture-send")),
        Setting::HandedOver => (i18n.t("private-check-end"), i18n.t("private-lock")),
        Setting::Own => (i18n.t("own-check-end"), i18n.t("own-send")),
    };
    let title = if draft.private { i18n.t("capture-check-title-me") } else { i18n.t("capture-check-title") };
    html! {
        <div class="capture capture--check">
            <div class="capture-bar">
                if let Some(back) = &props.back {
                    <StepLink at={back.clone()} class="govuk-back-link capture-bar__back">{ i18n.t("back") }</StepLink>
                }
            </div>
            <Problems telling={telling.clone()} problems={shown.to_vec()} attempt={*attempt} />
            <PageHeading {title} step="check" error={!shown.is_empty()} class="govuk-heading-xl" />
            <p class="govuk-body-l">{ i18n.t("capture-check-lead") }</p>
            <h2 class="govuk-heading-m">{ i18n.t("capture-check-about") }</h2>
            { summary_list(&respondent_rows(&i18n, telling), "capture-summary") }
            for section in draft.instrument.sections.iter() {
                { section_block(&i18n, telling, section) }
            }
            if draft.private {
                <h2 class="govuk-heading-m">{ i18n.t("private-share-title") }</h2>
                { summary_list(&[row(&i18n, Step::Share, i18n.t("private-share-row"),
                    html! { { if draft.is_shared() { i18n.t("private-share-yes") } else { i18n.t("private-share-no") } } })], "capture-summary") }
            } else if left > 0 {
                <Inset><p class="govuk-body">
                    { i18n.t_args("capture-check-left", &[("n", left.into()), ("name", telling.name.text(&i18n).as_str().to_owned().into())]) }
                </p></Inset>
            }
            { props.last.clone() }
            <p class="govuk-body">{ end }</p>
            <Button class="capture-next" busy={props.busy} on_press={send}>
                { send_word }
            </Button>
        </div>
    }
}

/// Everything said, to be read and not changed here.
pub fn answers(i18n: &I18n, telling: &Telling) -> Html {
    let read = |rows: Vec<SummaryRow>| {
        let rows: Vec<SummaryRow> = rows.into_iter().map(|row| SummaryRow { action: None, ..row }).collect();
        summary_list(&rows, "capture-summary")
    };
    let sections = telling.draft.instrument.sections.iter();
    let sections = sections.map(|section| (section, section_rows(i18n, telling, section)));
    html! {
        <>
            { read(respondent_rows(i18n, telling)) }
            for (section, rows) in sections.filter(|(_, rows)| !rows.is_empty()) {
                <h3 class="govuk-heading-m">{ said(&telling.draft, &section.title) }</h3>
                { read(rows) }
            }
        </>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct ProblemsProps {
    telling: Telling,
    problems: Vec<Problem>,
    attempt: u32,
}

/// What must be mended before sending; each leads to its page.
#[component]
fn Problems(props: &ProblemsProps) -> Html {
    let i18n = use_i18n();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.attempt, move |attempt| {
            if *attempt > 0
                && let Some(summary) = node.cast::<web_sys::HtmlElement>()
            {
                summary.scroll_into_view();
                let _ = summary.focus();
            }
        });
    }
    if props.problems.is_empty() {
        return html! {};
    }
    html! {
        <div ref={node} class="govuk-error-summary" tabindex="-1">
            <div role="alert">
                <h2 class="govuk-error-summary__title">{ i18n.t("error-summary-title") }</h2>
                <ul class="govuk-list govuk-error-summary__list">
                    for problem in props.problems.iter() {
                        <li>
                            <StepLink at={At::step(&problem.step, true)} class="">
                                { words::problem(&i18n, &props.telling.draft, problem) }
                            </StepLink>
                        </li>
                    }
                </ul>
            </div>
        </div>
    }
}

fn row(i18n: &I18n, step: Step, key: AttrValue, value: Html) -> SummaryRow {
    let what = key.clone();
    row_about(i18n, step, key, &what, value)
}

/// A row whose link says what it changes in other words than the row is called.
fn row_about(i18n: &I18n, step: Step, key: AttrValue, what: &AttrValue, value: Html) -> SummaryRow {
    SummaryRow::new(key, value).action(html! {
        <StepLink at={At::step(&step, true)}>
            { i18n.t("change") }<span class="govuk-visually-hidden">{ " " }{ what }</span>
        </StepLink>
    })
}

fn respondent_rows(i18n: &I18n, telling: &Telling) -> Vec<SummaryRow> {
    let (draft, name) = (&telling.draft, &telling.name);
    let or_not_said = |text: Option<AttrValue>| html! { { text.unwrap_or_else(|| i18n.t("capture-not-said")) } };
    let named = |step: &Step| i18n.t_code("capture-step", &step.slug());
    let mut rows = vec![row(i18n, Step::Who, named(&Step::Who), html! { { words::who(i18n, draft, name) } })];
    if draft.who.is_some_and(|who| who != Who::Person) {
        let value = or_not_said(draft.helper.map(|helper| i18n.t_code("capture-helper", helper.as_str())));
        rows.push(row(i18n, Step::Helper, named(&Step::Helper), value));
    }
    if draft.who == Some(Who::OnBehalf) {
        let value = or_not_said(draft.perspective.map(|view| name.t(i18n, &format!("capture-view-{}", view.as_str()))));
        rows.push(row(i18n, Step::Perspective, named(&Step::Perspective), value));
        let value = or_not_said(draft.basis.map(|basis| name.t(i18n, &format!("capture-basis-{}", basis.as_str()))));
        rows.push(row(i18n, Step::Basis, named(&Step::Basis), value));
    }
    if !draft.private {
        let value = html! { { i18n.t_code("capture-mode", draft.mode.as_str()) } };
        rows.push(row(i18n, Step::Mode, named(&Step::Mode), value));
    }
    rows
}

fn section_block(i18n: &I18n, telling: &Telling, section: &Section) -> Html {
    let draft = &telling.draft;
    let rows = section_rows(i18n, telling, section);
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h2 class="govuk-heading-m">{ said(draft, &section.title) }</h2>
            { summary_list(&rows, "capture-summary") }
        </>
    }
}

fn section_rows(i18n: &I18n, telling: &Telling, section: &Section) -> Vec<SummaryRow> {
    let draft = &telling.draft;
    let left_out = draft.is_closed(section) && draft.aspects(section).all(|item| !draft.answers.contains_key(&item.id));
    let title = said(draft, &section.title);
    let mut rows = Vec::new();
    let mut told = false;
    for item in section.items.iter().filter(|item| draft.is_asked(item)) {
        match item.kind {
            ItemKind::Aspect if left_out => {
                if !std::mem::replace(&mut told, true) {
                    let key = i18n.t_args("capture-check-more", &[("section", title.as_str().to_owned().into())]);
                    let value = html! { <span class="capture-nothing">{ i18n.t("capture-not-answered") }</span> };
                    rows.push(row(i18n, Step::More(section.id.clone()), key, value));
                }
            }
            ItemKind::OutcomeProgress => {
                rows.extend(draft.earlier_outcomes.iter().enumerate().map(|(number, outcome)| {
                    let code = telling.shown.outcome_progress.get(&outcome.id).copied();
                    let hidden = draft.is_veiled(&Step::Progress(number));
                    let key = AttrValue::from(outcome.text.clone());
                    let value = if hidden { veiled(i18n) } else { coded(i18n, draft, item, code) };
                    row(i18n, Step::Progress(number), key, value)
                }));
            }
            _ => {
                let step = Step::Item(item.id.clone());
                let (short, value) = (said(draft, &item.short), value(i18n, telling, item));
                // In Easy Read a section and its main question go by one name; the heading says it already.
                let key = match item.kind {
                    _ if short != title => short.clone(),
                    ItemKind::Overall => i18n.t("capture-check-overall"),
                    _ => i18n.t("capture-check-words"),
                };
                rows.push(row_about(i18n, step, key, &short, value));
            }
        }
    }
    rows
}

fn value(i18n: &I18n, telling: &Telling, item: &Item) -> Html {
    let (draft, shown) = (&telling.draft, &telling.shown);
    if draft.is_veiled(&Step::Item(item.id.clone())) {
        return veiled(i18n);
    }
    match item.kind {
        ItemKind::Comment => match shown.comments.get(&item.id).map(|text| text.trim()) {
            Some(text) if !text.is_empty() => html! { <span class="capture-own-text">{ text.to_owned() }</span> },
            _ => nothing(i18n),
        },
        ItemKind::PersonalOutcomes => {
            let outcomes = shown.personal_outcomes();
            if outcomes.is_empty() {
                return nothing(i18n);
            }
            let one = |id: Uuid, text: String| html! { <li key={id.to_string()}>{ text }</li> };
            html! {
                <ul class="govuk-list capture-outcomes">
                    for outcome in outcomes { { one(outcome.id, outcome.text) } }
                </ul>
            }
        }
        _ => coded(i18n, draft, item, shown.answers.get(&item.id).copied()),
    }
}

fn coded(i18n: &I18n, draft: &Draft, item: &Item, code: Option<i16>) -> Html {
    match code {
        None => nothing(i18n),
        code => html! { { words::answer(i18n, draft, item, code) } },
    }
}

fn veiled(i18n: &I18n) -> Html {
    html! { <span class="capture-nothing">{ i18n.t("private-veiled") }</span> }
}

fn nothing(i18n: &I18n) -> Html {
    html! { <span class="capture-nothing">{ i18n.t("capture-not-answered") }</span> }
}
