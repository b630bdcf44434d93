//! The form that is typed in: whose it is, its rows, once or twice, and sending it.

use std::rc::Rc;

use shared::error::{ErrorCode, FieldCode, FieldError};
use shared::paper::PaperForm;
use yew::prelude::*;

use super::super::choices::layout_name;
use super::super::questions::{Questions, language_name};
use super::differences::Differences;
use super::keep::{Stage, Work, keep, resume};
use super::pass::{Change, FINISH, PassRows, focus_soon};
use super::receipt::Sent;
use super::rows::{DATE, Row, rows};
use super::typed::{Pass, differences};
use crate::api::{self, ApiError};
use crate::components::form::field_code;
use crate::components::{
    Button, ButtonKind, Checkbox, Details, ErrorItem, ErrorSummary, FormErrors, Inset, PageHeading, error_text,
};
use crate::hooks::{Draft, Failure, UseSubmit, use_draft, use_submit, use_warning_before_leaving};
use crate::i18n::{I18n, use_i18n};
use crate::state::session::{use_programme, use_session};

/// Props of `EntryForm`.
#[derive(Properties, Clone, PartialEq)]
pub struct EntryFormProps {
    /// The form.
    pub form: Rc<PaperForm>,
    /// Called when it has arrived.
    pub on_sent: Callback<Sent>,
    /// Goes to another form.
    pub on_leave: Callback<()>,
}

/// The form.
#[component]
pub fn EntryForm(props: &EntryFormProps) -> Html {
    let i18n = use_i18n();
    let form = &props.form;
    let submit = use_submit();
    let today = use_programme().map(|programme| programme.today);
    let account = use_session().account().map(|account| account.me.id).unwrap_or_default();
    let work = use_draft(|| resume(account, &form.reference));
    let asked = use_memo(form.clone(), |form| Questions::from(&**form));
    use_warning_before_leaving(work.get().is_at_stake());
    {
        let (work, reference) = (work.clone(), form.reference.clone());
        use_effect_with((), move |()| {
            focus_soon(format!("row-{DATE}"));
            move || keep(account, &reference, &work.get())
        });
    }
    let Some(today) = today else { return html! {} };
    let now = work.get().clone();
    if form.returned.is_some() && !now.correcting {
        return returned(&i18n, props, &work);
    }
    let shown = rows(&i18n, &asked, &now.passes[now.pass()]);
    if now.stage == Stage::Differences {
        let [first, second] = now.passes.each_ref().map(|pass| rows(&i18n, &asked, pass));
        let differing = differences(&now.passes, first, second);
        let on_settled = {
            let work = work.clone();
            Callback::from(move |second: Vec<String>| {
                work.change(|work| {
                    let [first, other] = &mut work.passes;
                    second.iter().for_each(|key| first.take(other, key));
                    work.stage = Stage::Settled;
                });
                focus_soon(FINISH.to_owned());
            })
        };
        return html! {
            <div class="app-narrow"><Differences passes={now.passes.clone()} rows={differing} {on_settled} /></div>
        };
    }
    let errors = wrong(&i18n, form, &now.passes[now.pass()], &shown, submit.failure());
    let on_change = {
        let work = work.clone();
        Callback::from(move |change: Change| {
            work.change(|work| {
                let pass = work.pass();
                work.passes[pass].change(change);
            });
        })
    };
    let done = {
        let (work, submit, props, asked, i18n) =
            (work.clone(), submit.clone(), props.clone(), asked.clone(), i18n.clone());
        Callback::from(move |()| {
            let stage = work.get().stage;
            match stage {
                Stage::First if work.get().twice => {
                    work.change(|work| work.stage = Stage::Second);
                    focus_soon(format!("row-{DATE}"));
                }
                Stage::Second => {
                    let [first, second] = work.get().passes.each_ref().map(|pass| rows(&i18n, &asked, pass));
                    let same = differences(&work.get().passes, first, second).is_empty();
                    work.change(|work| work.stage = if same { Stage::Settled } else { Stage::Differences });
                    if same {
                        focus_soon(FINISH.to_owned());
                    }
                }
                _ => send(&work, &submit, &props, today),
            }
        })
    };
    let filled = shown.iter().filter(|row| now.passes[now.pass()].holds(&row.key)).count();
    let count = [("n", filled.into()), ("of", shown.len().into())];
    let finish = match now.stage {
        Stage::First if now.twice => i18n.t("paper-entry-next-pass"),
        Stage::Second => i18n.t("paper-entry-compare"),
        _ => i18n.t("paper-entry-finish"),
    };
    html! {
        <div class="paper-entry">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            { head(&i18n, props, &now, !errors.is_empty()) }
            { stage(&i18n, &now, &work) }
            { keys(&i18n) }
            <PassRows key={now.pass().to_string()} rows={shown} pass={now.passes[now.pass()].clone()} {errors}
                language={form.language.clone()} {on_change} />
            <div class="paper-entry__end">
                <p class="paper-entry__count">{ i18n.t_args("paper-entry-count", &count) }</p>
                <Button id={FINISH} busy={submit.busy()} on_press={done}>{ finish }</Button>
                <Button kind={ButtonKind::Secondary} on_press={props.on_leave.clone()}>{ i18n.t("paper-entry-back") }</Button>
            </div>
        </div>
    }
}

/// Which form of whom.
fn head(i18n: &I18n, props: &EntryFormProps, now: &Work, error: bool) -> Html {
    let form = &props.form;
    let who = [("name", form.preferred_name.clone().into()), ("reference", form.person_reference.clone().into())];
    let about = [
        ("form", layout_name(i18n, form.form).to_string().into()),
        ("language", language_name(&form.language).to_string().into()),
        ("date", i18n.date(form.printed_at.date_naive()).to_string().into()),
    ];
    let title = i18n.t_args("paper-entry-title", &[("reference", form.reference.clone().into())]);
    let corrected = form.returned.filter(|_| now.correcting);
    html! {
        <>
            <PageHeading {title} caption={i18n.t_args("paper-entry-who", &who)} tab={i18n.t("paper-enter-title")} {error} />
            <p class="govuk-body">{ i18n.t_args("paper-entry-about", &about) }</p>
            if let Some(corrected) = corrected {
                <Inset>
                    { i18n.t_args("paper-entry-correcting", &[("date", i18n.date(corrected.at.date_naive()).to_string().into())]) }
                </Inset>
            }
        </>
    }
}

/// Whether it is typed once or twice, and which time this is.
fn stage(i18n: &I18n, now: &Work, work: &Draft<Work>) -> Html {
    match now.stage {
        Stage::First => html! {
            <Checkbox id="twice" label={i18n.t("paper-entry-twice")} hint={i18n.t("paper-entry-twice-hint")}
                checked={now.twice} on_change={work.set(|work, twice| work.twice = twice)} />
        },
        Stage::Second => html! { <Inset>{ i18n.t("paper-entry-second") }</Inset> },
        Stage::Settled => html! { <Inset>{ i18n.t("paper-entry-settled") }</Inset> },
        Stage::Differences | Stage::Sent => html! {},
    }
}

/// The keys, always in sight until somebody folds them away.
fn keys(i18n: &I18n) -> Html {
    let lines = ["digits", "apart", "enter", "up", "delete", "comment"];
    html! {
        <section class="paper-keys" aria-labelledby="paper-keys">
            <h2 class="govuk-heading-s" id="paper-keys">{ i18n.t("paper-entry-keys") }</h2>
            <ul class="paper-keys__list">for line in lines { <li>{ i18n.t_code("paper-entry-keys", line) }</li> }</ul>
        </section>
    }
}

/// A form that was typed in before.
fn returned(i18n: &I18n, props: &EntryFormProps, work: &Draft<Work>) -> Html {
    let at = props.form.returned.map(|returned| i18n.date(returned.at.date_naive()).to_string()).unwrap_or_default();
    let correct = {
        let work = work.clone();
        Callback::from(move |()| {
            work.change(|work| work.correcting = true);
            focus_soon(format!("row-{DATE}"));
        })
    };
    html! {
        <div class="app-narrow">
            { head(i18n, props, &work.get(), false) }
            <Inset>{ i18n.t_args("paper-entry-returned", &[("date", at.into())]) }</Inset>
            <Button on_press={props.on_leave.clone()}>{ i18n.t("paper-sent-next") }</Button>
            <Details summary={i18n.t("paper-entry-correct")}>
                <p>{ i18n.t("paper-entry-returned-text") }</p>
                <Button kind={ButtonKind::Secondary} on_press={correct}>{ i18n.t("paper-entry-correct") }</Button>
            </Details>
        </div>
    }
}

fn send(work: &Draft<Work>, submit: &UseSubmit, props: &EntryFormProps, today: chrono::NaiveDate) {
    let form = props.form.clone();
    let read = work.get().passes[0].submission(&form, &work.get().ids, today);
    let submission = match read {
        Ok(submission) => submission,
        Err(errors) => return submit.refuse(errors),
    };
    let id = work.get().ids.assessment;
    let on = submission.captured_at.date_naive();
    let (work, on_sent) = (work.clone(), props.on_sent.clone());
    submit.run(async move { api::assessments::send(id, &submission).await }, move |receipt| {
        work.change(|work| work.stage = Stage::Sent);
        on_sent.emit(Sent {
            reference: form.reference.clone(),
            person: form.person,
            name: form.preferred_name.clone(),
            on,
            completed: receipt.completed,
        });
    });
}

/// What was refused, each at its row.
fn wrong(i18n: &I18n, form: &PaperForm, pass: &Pass, rows: &[Row], failure: Option<&Failure>) -> FormErrors {
    let Some(failure) = failure else { return FormErrors::default() };
    if failure.fields().is_empty() {
        let text = match failure {
            Failure::Api(ApiError::Offline | ApiError::NotOurs) => i18n.t("paper-entry-offline"),
            Failure::Api(error) => match error.code() {
                Some(ErrorCode::Conflict) => i18n.t("paper-entry-conflict"),
                Some(ErrorCode::IdConflict) => i18n.t("paper-entry-id-conflict"),
                _ => error_text(i18n, error),
            },
            Failure::Fields(_) => i18n.t("error-invalid"),
        };
        return FormErrors { items: vec![ErrorItem { id: None, text }] };
    }
    let item = |error: &FieldError| {
        let row = pass.row_of(form, &error.field).and_then(|key| rows.iter().find(|row| row.key == key));
        ErrorItem { id: row.map(|row| row.id().into()), text: sentence(i18n, form, row, error) }
    };
    FormErrors { items: failure.fields().iter().map(item).collect() }
}

fn sentence(i18n: &I18n, form: &PaperForm, row: Option<&Row>, error: &FieldError) -> AttrValue {
    let code = field_code(error.code);
    let Some(row) = row else {
        let args = [("field", error.field.clone().into()), ("message", error.message.clone().into())];
        return i18n.t_args("field-error-unplaced", &args);
    };
    let printed = i18n.date(form.printed_at.date_naive()).to_string();
    let args = [("field", row.label.to_string().into()), ("date", printed.into())];
    if row.key == DATE
        && let Some(own) = i18n.find(&format!("paper-entry-date-error-{code}"), &args)
    {
        return own;
    }
    if error.field == "personal_outcomes" && error.code == FieldCode::TooLong {
        return i18n.t("paper-entry-outcomes-too-many");
    }
    let general = i18n.find(&format!("paper-entry-error-{code}"), &args);
    general.unwrap_or_else(|| i18n.t_args("paper-entry-error-other", &args))
}
