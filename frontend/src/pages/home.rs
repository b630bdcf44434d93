//! The start page: the list of people for those who work with them, and for others what they can do.

use shared::role::Permission;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::shell::places;
use crate::components::{Notification, PageHeading};
use crate::i18n::use_i18n;
use crate::pages::people::PeoplePage;
use crate::routes::Route;
use crate::state::flash::use_flash;
use crate::state::session::use_session;

/// Home by role, and the list of people.
#[component]
pub fn HomePage() -> Html {
    let session = use_session();
    if session.may(Permission::ReadPeople) {
        html! { <PeoplePage /> }
    } else {
        html! { <Places /> }
    }
}

/// What an account can do, a card each.
#[component]
fn Places() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let flash = use_flash();
    let Some(account) = session.account() else { return html! {} };
    let name = account.me.name.clone();
    html! {
        <>
            if let Some(message) = flash {
                <Notification success=true><p class="govuk-body-l">{ message }</p></Notification>
            }
            <PageHeading title={i18n.t_args("home-title", &[("name", name.into())])} tab={i18n.t("tab-home")} />
            <ul class="app-cards">
                for (to, id) in places(account) {
                    <li class="app-card app-card--link">
                        <h2 class="govuk-heading-m app-card__title">
                            <Link<Route> {to} classes="govuk-link app-card__link">{ i18n.t_code("nav", id) }</Link<Route>>
                        </h2>
                        <p class="govuk-body app-card__text">{ i18n.t_code("home", id) }</p>
                    </li>
                }
            </ul>
        </>
    }
}

/// The address of the sign-in page, for somebody who is signed in already: it leads home.
#[component]
pub fn SignedInPage() -> Html {
    let navigator = use_navigator();
    use_effect_with((), move |()| {
        if let Some(navigator) = navigator {
            navigator.replace(&Route::Home);
        }
    });
    html! {}
}
