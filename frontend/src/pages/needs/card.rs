//! On a person's page: how to reach and ask them.

use std::rc::Rc;

use shared::needs::NeedsRecord;
use uuid::Uuid;
use yew::prelude::*;

use super::words::{needs_line, recorded};
use crate::api;
use crate::components::{TagKind, TextLink, load_view, tag};
use crate::hooks::use_load;
use crate::i18n::use_i18n;
use crate::routes::Route;

/// Props of `NeedsCard`.
#[derive(Properties, Clone, PartialEq)]
pub struct NeedsCardProps {
    /// Whose needs.
    pub person: Uuid,
    /// The name they like to be called.
    pub name: AttrValue,
    /// Whether the reader may record them.
    pub may_record: bool,
}

/// What is recorded, when and by whom, and the way to record or review it.
#[component]
pub fn NeedsCard(props: &NeedsCardProps) -> Html {
    let i18n = use_i18n();
    let (id, name) = (props.person, props.name.as_str());
    let state = use_load(id, |id| async move { api::needs::read(id, None).await });
    let title = i18n.t_args("needs-card", &[("name", name.into())]);
    let link = |text: &'static str| {
        html! {
            if props.may_record {
                <p class="govuk-body app-last app-no-print">
                    <TextLink class="app-tasks__link" to={Route::Needs { id }}>{ i18n.t(text) }</TextLink>
                </p>
            }
        }
    };
    let ready = |found: Rc<Option<NeedsRecord>>| match &*found {
        None => html! {
            <>
                <p class="govuk-body">{ i18n.t("needs-nothing-recorded") }</p>
                { link("needs-record") }
            </>
        },
        Some(record) => html! {
            <>
                { needs_line(&i18n, record, name) }
                <p class="needs-when">
                    { recorded(&i18n, record) }{ " " }
                    if record.review_due { { tag(i18n.t("needs-due"), TagKind::Soon) } }
                </p>
                { link(if record.review_due { "needs-review" } else { "needs-change" }) }
            </>
        },
    };
    html! {
        <section class="app-card app-section" aria-labelledby="needs-card">
            <h2 class="govuk-heading-m" id="needs-card">{ title }</h2>
            { load_view(&i18n, &state, ready) }
        </section>
    }
}
