//! Printing a form for a person: the choices, what it will look like, and the form's reference, which comes with printing.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use shared::assessment::CaptureContext;
use shared::error::ErrorCode;
use shared::paper::{PaperForm, PrintForm};
use uuid::Uuid;
use yew::prelude::*;

use super::choices::{Choices, Chosen};
use super::questions::Questions;
use super::running::isolated;
use super::sheet::{Known, Sheet};
use crate::api;
use crate::components::{Button, ErrorSummary, Inset, PageHeading, WarningText, back_link, form_errors, load_page};
use crate::hooks::{Load, use_load, use_submit};
use crate::i18n::use_i18n;
use crate::routes::Route;
use crate::state::display::use_language;

/// Whose form.
#[derive(Properties, Clone, PartialEq)]
pub struct PersonPaperPageProps {
    /// The person.
    pub id: Uuid,
}

/// The page.
#[component]
pub fn PersonPaperPage(props: &PersonPaperPageProps) -> Html {
    let i18n = use_i18n();
    let id = props.id;
    let state = use_load(id, |id| async move { api::people::capture(id, None).await });
    if matches!(&state.load, Load::Failed(error) if error.code() == Some(ErrorCode::Conflict)) {
        return html! {
            <>
                { back_link(Route::Person { id }, i18n.t("person-back")) }
                <PageHeading title={i18n.t("paper-not-asked")} />
                <p class="govuk-body-l">{ i18n.t("paper-not-asked-text") }</p>
            </>
        };
    }
    let ready = |context: Rc<CaptureContext>| html! { <Printing {context} /> };
    html! {
        <div class="paper">
            { back_link(Route::Person { id }, i18n.t("person-back")) }
            { load_page(&i18n, &state, ready) }
        </div>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct PrintingProps {
    context: Rc<CaptureContext>,
}

#[component]
fn Printing(props: &PrintingProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let context = &props.context;
    let chosen = use_state(Chosen::default);
    let made = use_state(|| None::<Rc<PaperForm>>);
    // One id for one choice, so that pressing again prints the same form again.
    let id = use_state(Uuid::now_v7);
    let turn = use_state(|| 0_u32);
    let words = use_language(&chosen.language);
    {
        // Once the reference is on the sheet.
        use_effect_with(*turn, |turn| {
            let printing = (*turn > 0).then(|| {
                Timeout::new(150, || {
                    // Fails only where the browser cannot print at all.
                    let _ = gloo::utils::window().print();
                })
            });
            move || drop(printing)
        });
    }
    let on_change = {
        let (chosen, made, id) = (chosen.clone(), made.clone(), id.clone());
        Callback::from(move |next: Chosen| {
            chosen.set(next);
            made.set(None);
            id.set(Uuid::now_v7());
        })
    };
    let print = {
        let (submit, made, turn, person) = (submit.clone(), made.clone(), turn.clone(), context.person.id);
        let body = PrintForm { id: *id, language: chosen.language.to_string(), form: chosen.form };
        let loading = words.loading;
        Callback::from(move |()| {
            if loading {
                return;
            }
            let (made, turn, body) = (made.clone(), turn.clone(), body.clone());
            submit.run(async move { api::forms::print(person, &body).await }, move |form| {
                made.set(Some(Rc::new(form)));
                turn.set(turn.wrapping_add(1));
            });
        })
    };
    let questions = match &*made {
        Some(form) => Questions::from(&**form),
        None => Questions {
            instrument: Rc::new(context.instrument.clone()),
            occasion: context.occasion,
            personal_outcomes: context.personal_outcomes.clone(),
            language: chosen.language.clone(),
            form: chosen.form,
        },
    };
    let known = made.as_ref().map_or(Known::NotYet, |form| Known::By(form.reference.clone().into()));
    let errors = form_errors(&i18n, &[], submit.failure());
    let name = context.person.preferred_name.clone();
    html! {
        <>
            <div class="app-no-print app-narrow">
                <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
                <PageHeading title={i18n.t_args("paper-title", &[("name", name.clone().into())])} tab={i18n.t("paper-tab")}
                    error={!errors.is_empty()} />
                <p class="govuk-body-l">{ i18n.t_args("paper-lead", &[("name", name.into())]) }</p>
                <Choices instrument={questions.instrument.clone()} chosen={(*chosen).clone()} words={words.clone()} {on_change} />
                <Button busy={submit.busy() || words.loading} on_press={print}>
                    { if made.is_some() { i18n.t("paper-print-again") } else { i18n.t("paper-print") } }
                </Button>
                if let Some(form) = made.as_ref() {
                    <Inset>
                        { i18n.t_args("paper-made", &[("reference", isolated(&i18n, &form.reference).into())]) }
                    </Inset>
                }
                <h2 class="govuk-heading-l">{ i18n.t("paper-preview") }</h2>
            </div>
            if made.is_none() {
                <div class="paper-unmade"><WarningText>{ i18n.t("paper-unmade") }</WarningText></div>
            }
            <div class={classes!("paper-preview", made.is_none().then_some("paper-preview--unmade"))} role="region"
                aria-label={i18n.t("paper-preview")} tabindex="0">
                <Sheet {questions} {known} words={words.i18n.clone()} />
            </div>
        </>
    }
}
