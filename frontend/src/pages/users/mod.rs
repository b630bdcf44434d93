//! Accounts: the list with what can be done to each, and adding one. Passwords are told once and never kept here.

mod card;
mod new;
mod password;

use std::rc::Rc;

use shared::Page;
use shared::user::{OneTimePassword, UserSummary};
use yew::prelude::*;

use crate::api;
use crate::components::{ButtonLink, PageHeading, Pagination, load_view};
use crate::hooks::use_load;
use crate::i18n::use_i18n;
use crate::pages::audit::use_page;
use crate::pages::imports::focus_soon;
use crate::routes::Route;
use crate::state::flash::use_flash;
use crate::state::session::{use_programme, use_session};
use card::UserCard;
use password::PasswordPanel;

pub use new::NewUserPage;

/// The list of accounts.
#[component]
pub fn UsersPage() -> Html {
    let i18n = use_i18n();
    let flash = use_flash();
    let programme = use_programme();
    let me = use_session().account().map(|account| account.me.id);
    let (page, on_page) = use_page(Route::Users);
    let state = use_load(page, api::users::list);
    let told = use_state(|| None::<Rc<OneTimePassword>>);
    let said = use_state(|| None::<AttrValue>);

    let on_password = {
        let (told, said) = (told.clone(), said.clone());
        Callback::from(move |password: OneTimePassword| {
            said.set(None);
            told.set(Some(Rc::new(password)));
        })
    };
    let on_changed = {
        let (said, reload) = (said.clone(), state.reload.clone());
        Callback::from(move |text: AttrValue| {
            said.set(Some(text));
            reload.emit(());
            focus_soon(".users__said".into());
        })
    };
    let on_done = {
        let told = told.clone();
        Callback::from(move |()| {
            told.set(None);
            focus_soon("h1".into());
        })
    };
    let found = |list: Rc<Page<UserSummary>>| {
        html! {
            <>
                <ul class="users__list" aria-label={i18n.t("user-list")}>
                    for user in list.items.iter() {
                        <UserCard key={user.id.to_string()} user={user.clone()} programme={programme.clone()}
                            own={me == Some(user.id)} on_password={on_password.clone()} on_changed={on_changed.clone()} />
                    }
                </ul>
                <Pagination page={list.page} per_page={list.per_page} total={list.total} {on_page}
                    label={i18n.t("user-page")} />
            </>
        }
    };
    html! {
        <div class="users">
            if let Some(text) = flash.or_else(|| (*said).clone()) {
                <p class="app-notice users__said" role="status" tabindex="-1">{ text }</p>
            }
            <PageHeading title={i18n.t("user-title")} step={page.to_string()} />
            <p class="govuk-body-l">{ i18n.t("user-lead") }</p>
            if let Some(password) = told.as_ref() {
                <PasswordPanel key={password.password.clone()} password={password.clone()} {on_done} />
            }
            <ButtonLink to={Route::NewUser}>{ i18n.t("user-new") }</ButtonLink>
            { load_view(&i18n, &state, found) }
        </div>
    }
}
