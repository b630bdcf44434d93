//! The list of people: who is due, and two taps to the first question.

use std::rc::Rc;

use shared::person::{AskedTwice, PeoplePage as People};
use shared::role::Permission;
use yew::prelude::*;
use yew_router::prelude::*;

use super::address::{ListAddress, PER_PAGE};
use super::card::person_card;
use super::filters::{Filters, use_go};
use crate::api::{ApiError, people::PeopleQuery};
use crate::components::{
    Button, ButtonKind, ButtonLink, Notification, PageHeading, Pagination, TextLink, announce, error_text, load_view,
};
use crate::hooks::{Load, Loading, use_load};
use crate::i18n::{I18n, use_i18n};
use crate::offline::reading::{self, Dated};
use crate::offline::{evicted, sent_log};
use crate::pages::earlier::Earlier;
use crate::routes::Route;
use crate::state::flash::use_flash;
use crate::state::search;
use crate::state::session::{use_may, use_programme, use_session};

/// A list with what was asked for.
type Listed = (PeopleQuery, Dated<People>);

/// What stands in the list's place where the server could not be asked for it: nobody who was not looked for.
fn not_asked(i18n: &I18n, error: &ApiError, search: bool, state: &Loading) -> Html {
    let heading = if search { i18n.t("people-search-failed") } else { i18n.t("people-choice-failed") };
    let text = match error {
        ApiError::Offline if search => i18n.t("people-search-offline"),
        ApiError::Offline => i18n.t("people-choice-offline"),
        error => error_text(i18n, error),
    };
    html! {
        <div class="app-notice app-notice--error" role="alert">
            <h2 class="govuk-heading-m">{ heading }</h2>
            <p class="govuk-body">{ text }</p>
            <Button kind={ButtonKind::Secondary} busy={state.busy} on_press={state.reload.clone()}>{ i18n.t("try-again") }</Button>
        </div>
    }
}

/// Whether the browser has cleared what was kept on this device; told once.
#[hook]
fn use_cleared() -> bool {
    let cleared = use_state(|| false);
    {
        let cleared = cleared.clone();
        use_effect_with((), move |()| {
            let look = Callback::from(move |()| {
                if evicted::take() {
                    cleared.set(true);
                }
            });
            look.emit(());
            let listening = evicted::listen(look);
            move || drop(listening)
        });
    }
    *cleared
}

/// Who was asked twice on one day, as from two devices: a line each.
fn asked_twice(i18n: &I18n, twice: &[AskedTwice], today: chrono::NaiveDate) -> Html {
    if twice.is_empty() {
        return html! {};
    }
    let one = |asked: &AskedTwice| {
        let day = i18n.date_short(asked.on, today).as_str().to_owned();
        let args = [("date", day.into()), ("n", asked.count.into())];
        html! {
            <li key={format!("{}-{}", asked.person, asked.on)}>
                { i18n.t_args("people-asked-twice", &args) }{ " " }
                <TextLink to={Route::Person { id: asked.person }}>{ asked.preferred_name.clone() }</TextLink>{ " " }
                { i18n.t_args("people-asked-twice-kept", &args) }
            </li>
        }
    };
    html! {
        <section class="app-notice" aria-label={i18n.t("people-asked-twice-label")}>
            <ul class="govuk-list">{ for twice.iter().map(one) }</ul>
        </section>
    }
}

/// The people of one's own provider.
#[component]
pub fn PeoplePage() -> Html {
    let i18n = use_i18n();
    let account = use_session().account().map(|account| account.me.id).unwrap_or_default();
    let cleared = use_cleared();
    let may_manage = use_may(Permission::ManagePeople);
    let may_start = use_may(Permission::Capture);
    let programme = use_programme();
    let flash = use_flash();
    let go = use_go();
    let location = use_location();
    let address: ListAddress = location.and_then(|location| location.query::<ListAddress>().ok()).unwrap_or_default();
    let searched = use_state(search::get);
    let query = PeopleQuery {
        search: (*searched).clone(),
        status: address.status(),
        area: address.area(),
        lot: address.lot(),
        page: address.page(),
        per_page: PER_PAGE,
    };
    let asked = query.clone();
    // The list knows what it was asked for: an earlier one must not pass for the answer to this question.
    let people = use_load((account, query), |(account, query)| async move {
        reading::people(account, query.clone()).await.map(|found| (query, found))
    });
    {
        // What has arrived meanwhile changes who is due.
        use_effect_with(people.reload.clone(), |reload| {
            let listening = sent_log::listen(reload.clone());
            move || drop(listening)
        });
    }
    {
        let i18n = i18n.clone();
        use_effect_with(people.value(), move |found: &Option<Rc<Listed>>| {
            if let Some((_, found)) = found.as_deref() {
                announce(&i18n.t_args("people-found", &[("n", found.value.people.total.into())]));
            }
        });
    }
    let on_search = {
        let (searched, go, address) = (searched.clone(), go.clone(), address.clone());
        Callback::from(move |text: String| {
            if *searched != text {
                search::set(&text);
                searched.set(text);
                if address.page() > 1 {
                    go.emit(address.with_page(1));
                }
            }
        })
    };
    let Some(programme) = programme else { return html! {} };
    let filtered = address.is_filtered() || !searched.trim().is_empty();
    let value = people.value();
    let counts = value.as_ref().map(|found| found.1.value.counts.clone());
    let as_of = value.as_ref().and_then(|found| found.1.as_of);
    let twice = value.as_ref().map(|found| found.1.value.asked_twice.clone()).unwrap_or_default();
    let other = people.value().is_some_and(|found| found.0 != asked);
    let none = || {
        html! {
            <div class="app-card app-empty">
                if filtered {
                    <h2 class="govuk-heading-m">{ i18n.t("people-none-match") }</h2>
                    <p class="govuk-body">{ i18n.t("people-none-match-text") }</p>
                } else {
                    <h2 class="govuk-heading-m">{ i18n.t("people-none") }</h2>
                    <p class="govuk-body">{ if may_manage { i18n.t("people-none-manager") } else { i18n.t("people-none-worker") } }</p>
                }
            </div>
        }
    };
    let found = |found: Rc<Listed>| {
        let found = &found.1.value;
        if found.people.items.is_empty() {
            return none();
        }
        let on_page = {
            let (go, address) = (go.clone(), address.clone());
            Callback::from(move |page: u64| {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
                go.emit(address.with_page(page));
            })
        };
        let link = {
            let address = address.clone();
            Callback::from(move |page: u64| format!("{}{}", Route::People.to_path(), address.with_page(page).to_text()))
        };
        html! {
            <>
                <p class="app-muted app-people__found">{ i18n.t_args("people-found", &[("n", found.people.total.into())]) }</p>
                <ul class="app-people">
                    for person in found.people.items.iter() {
                        { person_card(&i18n, person, &programme, may_start) }
                    }
                </ul>
                <Pagination page={found.people.page} per_page={found.people.per_page} total={found.people.total}
                    {on_page} address={link} label={i18n.t("people-pages")} />
            </>
        }
    };
    html! {
        <>
            if let Some(message) = flash {
                <Notification success=true><p class="govuk-body-l">{ message }</p></Notification>
            }
            if cleared {
                <Notification><p class="govuk-body-l">{ i18n.t("cleared") }</p></Notification>
            }
            <div class="app-people-head">
                <PageHeading title={i18n.t("people-title")} />
                if may_manage {
                    <ButtonLink to={Route::NewPerson} kind={ButtonKind::Secondary}>{ i18n.t("people-register") }</ButtonLink>
                }
            </div>
            if may_manage { { asked_twice(&i18n, &twice, programme.today) } }
            <Filters address={address.clone()} {counts} programme={programme.clone()} searched={(*searched).clone()} {on_search} />
            <div class={classes!("app-refreshing", (people.busy && people.value().is_some()).then_some("app-refreshing--now"))}>
                if let Load::Ready { stale: Some(error), .. } = &people.load && other {
                    { not_asked(&i18n, error, !searched.trim().is_empty(), &people) }
                } else {
                    <Earlier {as_of} busy={people.busy} on_retry={people.reload.clone()} />
                    { load_view(&i18n, &people, found) }
                }
            </div>
        </>
    }
}
