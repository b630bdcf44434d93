//! Recording what a person needs to be informed and to answer, and confirming it when it is old.

use std::cell::RefCell;
use std::rc::Rc;

use shared::language::{LANGUAGES, of_tag};
use shared::needs::{
    Contrast, HelpToAnswer, InterpreterKind, MAX_NEEDS_NOTE, Needs, NeedsRecord, PreferredFormat, TextSize, TimeOfDay,
};
use shared::person::PersonDetail;
use uuid::Uuid;
use yew::prelude::*;

use super::typed::{Ids, NO_INTERPRETER, Typed, nothing_special};
use super::words::{needs_line, recorded};
use crate::api;
use crate::components::{
    Button, ButtonKind, Checkbox, Choice, ErrorSummary, Field, Fieldset, FormErrors, Inset, PageHeading, Radios,
    Select, TagKind, TextArea, back_link, form_errors, load_page, tag,
};
use crate::hooks::{Draft, use_draft, use_load, use_submit};
use crate::i18n::{I18n, use_i18n};
use crate::pages::people::{PersonProps, use_finish};
use crate::routes::Route;

/// What a person needs.
#[component]
pub fn NeedsPage(props: &PersonProps) -> Html {
    let i18n = use_i18n();
    let id = props.id;
    let found = use_load(id, |id| async move {
        let record = api::needs::read(id, None).await?;
        api::people::get(id, None).await.map(|person| (person, record))
    });
    let ready = |found: Rc<(PersonDetail, Option<NeedsRecord>)>| {
        let (person, record) = &*found;
        html! { <Form {id} name={person.summary.preferred_name.clone()} record={record.clone()} /> }
    };
    html! {
        <div class="app-narrow">
            { back_link(Route::Person { id }, i18n.t("person-back")) }
            { load_page(&i18n, &found, ready) }
        </div>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct FormProps {
    id: Uuid,
    name: AttrValue,
    record: Option<NeedsRecord>,
}

fn fields(i18n: &I18n) -> [Field; 7] {
    let field = |path, id, words: &'static str| Field::new(path, id, i18n.t(words), words);
    [
        field("language", "needs-language", "needs-language"),
        field("text_size", "needs-size", "needs-size"),
        field("contrast", "needs-contrast", "needs-contrast"),
        field("format", "needs-format", "needs-format"),
        field("help_to_answer", "needs-help", "needs-help"),
        field("time_of_day", "needs-time", "needs-time"),
        field("note", "needs-note", "needs-note"),
    ]
}

#[component]
fn Form(props: &FormProps) -> Html {
    let i18n = use_i18n();
    let submit = use_submit();
    let finish = use_finish();
    let ids = use_mut_ref(Ids::default);
    let draft = use_draft(|| props.record.as_ref().map_or_else(Typed::first, |record| Typed::from(&record.needs)));
    let name = props.name.as_str();
    let args = || [("name", name.to_owned().into())];
    let errors = form_errors(&i18n, &fields(&i18n), submit.failure());
    let send = {
        let (submit, i18n, finish, id, name) = (submit.clone(), i18n.clone(), finish, props.id, props.name.clone());
        Callback::from(move |needs: Needs| {
            let record = of(&ids, &needs);
            let (i18n, finish, name) = (i18n.clone(), finish.clone(), name.clone());
            submit.run(async move { api::needs::record(id, record, &needs).await }, move |_| {
                let done = i18n.t_args("needs-done", &[("name", name.as_str().into())]);
                finish.emit((Route::Person { id }, done));
            });
        })
    };
    let onsubmit = {
        let (submit, draft, send) = (submit.clone(), draft.clone(), send.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = draft.get().read();
            match read {
                Ok(needs) => send.emit(needs),
                Err(refused) => submit.refuse(refused),
            }
        })
    };
    html! {
        <>
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            <PageHeading title={i18n.t_args("needs-title", &args())} tab={i18n.t("tab-needs")} error={!errors.is_empty()} />
            <p class="govuk-body">{ i18n.t_args("needs-lead", &args()) }</p>
            <p class="govuk-body">{ i18n.t_args("needs-who-sees", &args()) }</p>
            { in_one_tap(&i18n, props, &send, submit.busy()) }
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                { to_read(&i18n, name, &draft, &errors) }
                { to_ask(&i18n, name, &draft, &errors) }
                <Button submit=true busy={submit.busy()} kind={kind(props)}>{ i18n.t("needs-save") }</Button>
            </form>
        </>
    }
}

/// A borrow that ends here: the request that follows must not hold it.
fn of(ids: &Rc<RefCell<Ids>>, needs: &Needs) -> Uuid {
    ids.borrow_mut().of(needs, Uuid::now_v7)
}

/// The form is the page's main thing unless it is enough to confirm what is recorded.
fn kind(props: &FormProps) -> ButtonKind {
    let due = props.record.as_ref().is_some_and(|record| record.review_due);
    if due { ButtonKind::Secondary } else { ButtonKind::Primary }
}

/// What needs no form: that nothing special is needed, or that nothing has changed.
fn in_one_tap(i18n: &I18n, props: &FormProps, send: &Callback<Needs>, busy: bool) -> Html {
    let tap = |needs: Needs| {
        let send = send.clone();
        Callback::from(move |()| send.emit(needs.clone()))
    };
    let args = [("name", props.name.as_str().into())];
    match &props.record {
        None => html! {
            <div class="needs-tap">
                <Button kind={ButtonKind::Secondary} {busy} on_press={tap(nothing_special())}>
                    { i18n.t_args("needs-nothing-special", &args) }
                </Button>
                <p class="govuk-body needs-tap__or">{ i18n.t_args("needs-or-form", &args) }</p>
            </div>
        },
        Some(record) => html! {
            <Inset>
                { needs_line(i18n, record, &props.name) }
                <p class="needs-when">
                    { recorded(i18n, record) }{ " " }
                    if record.review_due { { tag(i18n.t("needs-due"), TagKind::Soon) } }
                </p>
                if record.review_due {
                    <p class="govuk-body">{ i18n.t_args("needs-due-ask", &args) }</p>
                    <Button {busy} on_press={tap(record.needs.clone())}>{ i18n.t("needs-unchanged") }</Button>
                }
            </Inset>
        },
    }
}

fn legend(i18n: &I18n, id: &str, name: &str) -> Html {
    html! { { i18n.t_args(id, &[("name", name.into())]) } }
}

/// How things are shown to them: language, words, size, contrast, sound.
fn to_read(i18n: &I18n, name: &str, draft: &Draft<Typed>, errors: &FormErrors) -> Html {
    let now = draft.get().clone();
    let sizes: Vec<_> =
        TextSize::ALL.iter().map(|size| Choice::new(size.as_str(), i18n.t_code("needs-size", size.as_str()))).collect();
    let contrasts: Vec<_> = Contrast::ALL
        .iter()
        .map(|contrast| Choice::new(contrast.as_str(), i18n.t_code("needs-contrast", contrast.as_str())))
        .collect();
    html! {
        <>
            <Select id="needs-language" label={i18n.t_args("needs-language", &[("name", name.into())])} label_class="govuk-label--m"
                hint={i18n.t("needs-language-hint")} options={languages(i18n, &now.language)} value={now.language}
                error={errors.of("needs-language")} on_change={draft.set(|draft, value| draft.language = value)} />
            <Fieldset id="needs-words" legend={legend(i18n, "needs-words", name)} role="group">
                <Checkbox id="needs-easy" label={i18n.t("needs-easy")} hint={i18n.t("needs-easy-hint")} checked={now.easy_read}
                    on_change={draft.set(|draft, ticked| draft.easy_read = ticked)} />
                <Checkbox id="needs-aloud" label={i18n.t("needs-aloud")} hint={i18n.t("needs-aloud-hint")} checked={now.read_aloud}
                    on_change={draft.set(|draft, ticked| draft.read_aloud = ticked)} />
            </Fieldset>
            <Radios id="needs-size" legend={legend(i18n, "needs-size", name)} options={sizes} value={now.text_size}
                error={errors.of("needs-size")} on_change={draft.set(|draft, value| draft.text_size = Some(value))} />
            <Radios id="needs-contrast" legend={legend(i18n, "needs-contrast", name)} options={contrasts} value={now.contrast}
                error={errors.of("needs-contrast")} on_change={draft.set(|draft, value| draft.contrast = Some(value))} />
        </>
    }
}

/// How they are asked: with whom, on what, when.
fn to_ask(i18n: &I18n, name: &str, draft: &Draft<Typed>, errors: &FormErrors) -> Html {
    let now = draft.get().clone();
    let none = Choice::new(NO_INTERPRETER, i18n.t("needs-interpreter-none"));
    let kinds = InterpreterKind::ALL.iter();
    let kinds = kinds.map(|kind| Choice::new(kind.as_str(), i18n.t_code("needs-interpreter", kind.as_str())));
    let interpreters: Vec<_> = std::iter::once(none).chain(kinds).collect();
    let formats: Vec<_> = PreferredFormat::ALL
        .iter()
        .map(|format| Choice::new(format.as_str(), i18n.t_code("needs-format", format.as_str())))
        .collect();
    let helps: Vec<_> = HelpToAnswer::ALL
        .iter()
        .map(|help| Choice::new(help.as_str(), i18n.t_code("needs-help", help.as_str())))
        .collect();
    let times: Vec<_> = TimeOfDay::ALL
        .iter()
        .map(|time| Choice::new(time.as_str(), i18n.t_code("needs-time", time.as_str())))
        .collect();
    html! {
        <>
            <Radios id="needs-interpreter" legend={legend(i18n, "needs-interpreter", name)} options={interpreters} value={now.interpreter}
                on_change={draft.set(|draft, value| draft.interpreter = Some(value))} />
            <Radios id="needs-format" legend={legend(i18n, "needs-format", name)} options={formats} value={now.format}
                error={errors.of("needs-format")} on_change={draft.set(|draft, value| draft.format = Some(value))} />
            <Radios id="needs-help" legend={legend(i18n, "needs-help", name)} options={helps} value={now.help}
                error={errors.of("needs-help")} on_change={draft.set(|draft, value| draft.help = Some(value))} />
            <Radios id="needs-time" legend={legend(i18n, "needs-time", name)} options={times} value={now.time}
                error={errors.of("needs-time")} on_change={draft.set(|draft, value| draft.time = Some(value))} />
            <TextArea id="needs-note" label={i18n.t_args("needs-note", &[("name", name.into())])} label_class="govuk-label--m"
                hint={i18n.t("needs-note-hint")} value={now.note} rows=3 max={MAX_NEEDS_NOTE} error={errors.of("needs-note")}
                // One line of words; the field is only taller so that all of it can be read.
                on_input={draft.set(|draft, text: String| draft.note = text.replace(['\r', '\n'], " "))} />
        </>
    }
}

/// “Not said”, every language in its own name, and what is recorded where it is none of these.
fn languages(i18n: &I18n, recorded: &str) -> Vec<Choice> {
    let known = LANGUAGES.iter().map(|language| Choice::new(language.tag, language.name));
    let mut choices: Vec<_> =
        std::iter::once(Choice::new("", i18n.t("needs-language-not-said"))).chain(known).collect();
    if choices.iter().all(|choice| choice.value != recorded) {
        let name = of_tag(recorded).map_or(recorded, |language| language.name);
        choices.push(Choice::new(recorded.to_owned(), format!("{name} ({recorded})")));
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_not_offered_is_not_lost() {
        let i18n = I18n::tested();
        let values = |recorded: &str| -> Vec<String> {
            languages(&i18n, recorded).into_iter().map(|choice| choice.value.to_string()).collect()
        };
        assert_eq!(values(""), ["", "en", "pl", "pa", "ur", "ar", "ro"]);
        assert_eq!(values("pl").len(), 7);
        assert_eq!(values("ckb").last().map(String::as_str), Some("ckb"));
        assert_eq!(
            languages(&i18n, "pa-Guru").last().map(|choice| choice.label.to_string()),
            Some("ਪੰਜਾਬੀ (pa-Guru)".into())
        );
    }

    #[test]
    fn every_refused_field_has_its_place() {
        let i18n = I18n::tested();
        let nothing = Typed { text_size: None, contrast: None, help: None, time: None, ..Typed::first() };
        let note = "x".repeat(MAX_NEEDS_NOTE + 1);
        let refused = Typed { language: "Polish".into(), note, ..nothing }.read().unwrap_err();
        assert_eq!(refused.len(), 7);
        assert!(refused.iter().all(|error| fields(&i18n).iter().any(|field| field.path == error.field)));
    }
}
