//! A draft exists: go on where it was left, or discard it after asking once more.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Button, ButtonKind, PageHeading, back_link};
use crate::i18n::{I18n, use_i18n};
use crate::questions::at::{At, use_going};
use crate::questions::flow::Draft;
use crate::questions::words::Name;
use crate::routes::Route;

/// Props of `ResumePage`.
#[derive(Properties, Clone, PartialEq)]
pub struct ResumePageProps {
    /// The draft.
    pub draft: Rc<Draft>,
    /// The person's name.
    pub name: Name,
    /// Where it was left.
    pub at: At,
    /// Discards it.
    pub on_discard: Callback<()>,
}

/// Go on, or start again.
#[component]
pub fn ResumePage(props: &ResumePageProps) -> Html {
    let i18n = use_i18n();
    let asking = use_state(|| false);
    let going = use_going();
    let ask = |yes: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(yes))
    };
    if *asking {
        return discard_page(&i18n, &props.name, &props.on_discard, &ask(false));
    }
    let go_on = {
        let at = props.at.clone();
        Callback::from(move |()| going.push(&at))
    };
    let draft = &props.draft;
    let when = i18n.date_time(draft.updated_at);
    html! {
        <div class="capture">
            { back_link(Route::People, i18n.t("back")) }
            <PageHeading title={props.name.t(&i18n, "capture-resume-title")} tab={i18n.t("capture-card-begun")} step="resume" class="govuk-heading-xl" />
            <p class="govuk-body-l">
                { i18n.t_args("capture-resume-text", &[("when", when.as_str().to_owned().into()), ("n", draft.said().into())]) }
            </p>
            <div class="capture-choices">
                <Button class="capture-choice" on_press={go_on}>{ i18n.t("capture-resume-go-on") }</Button>
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={ask(true)}>{ i18n.t("capture-resume-discard") }</Button>
            </div>
        </div>
    }
}

/// Asks once more.
pub fn discard_page(i18n: &I18n, name: &Name, on_discard: &Callback<()>, on_keep: &Callback<()>) -> Html {
    html! {
        <div key="discard" class="capture">
            <PageHeading title={i18n.t("capture-discard-title")} step="discard" class="govuk-heading-xl" />
            <p class="govuk-body-l">{ name.t(i18n, "capture-discard-text") }</p>
            <div class="capture-choices">
                <Button class="capture-choice" kind={ButtonKind::Warning} on_press={on_discard.clone()}>{ i18n.t("capture-discard-yes") }</Button>
                <Button class="capture-choice" kind={ButtonKind::Secondary} on_press={on_keep.clone()}>{ i18n.t("capture-discard-no") }</Button>
            </div>
        </div>
    }
}
