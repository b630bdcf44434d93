//! One person's progress in the staff's app: read from the server or from what the device took along, and shown.

use std::rc::Rc;

use shared::error::ErrorCode;
use shared::progress::PersonProgress;
use yew::prelude::*;

use crate::components::{PageHeading, back_link, load_view};
use crate::hooks::{Load, use_load};
use crate::i18n::use_i18n;
use crate::offline::reading::{self, Dated};
use crate::pages::earlier::Earlier;
use crate::pages::not_found::NotFoundPage;
use crate::progress::ProgressView;
use crate::routes::Route;
use crate::state::session::{use_programme, use_session};

/// Whose page.
#[derive(Properties, Clone, PartialEq)]
pub struct ProgressPageProps {
    /// Whose.
    pub id: uuid::Uuid,
}

/// The page.
#[component]
pub fn ProgressPage(props: &ProgressPageProps) -> Html {
    let i18n = use_i18n();
    let programme = use_programme();
    let account = use_session().account().map(|account| account.me.id).unwrap_or_default();
    let state = use_load((account, props.id), |(account, id)| reading::progress(account, id));
    if matches!(&state.load, Load::Failed(error) if error.code() == Some(ErrorCode::NotFound)) {
        return html! { <NotFoundPage /> };
    }
    let value = state.value();
    let name = value.as_ref().map(|read| read.value.person.preferred_name.clone());
    let shown = value.as_ref().is_some_and(|read| !read.value.occasions.is_empty());
    let as_of = value.as_ref().and_then(|read| read.as_of);
    let title = match &name {
        Some(name) if shown => i18n.t_args("progress-heading", &[("name", name.clone().into())]),
        Some(_) | None => i18n.t("progress-title"),
    };
    let back = name.map(|name| i18n.t_args("progress-back", &[("name", name.into())]));
    let today = programme.map(|programme| programme.today);
    let ready = |read: Rc<Dated<PersonProgress>>| {
        html! { <ProgressView progress={Rc::new(read.value.clone())} {today} /> }
    };
    html! {
        <div class="progress">
            { back_link(Route::Person { id: props.id }, back.unwrap_or_else(|| i18n.t("back"))) }
            <PageHeading {title} tab={i18n.t("tab-progress")} />
            <Earlier {as_of} busy={state.busy} on_retry={state.reload.clone()} />
            { load_view(&i18n, &state, ready) }
        </div>
    }
}
