//! The app around the pages: language, session, router, and which page or sign-in form is shown.

pub mod shell;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{ErrorNotice, PageHeading};
use crate::hooks::Covered;
use crate::i18n::{STAFF, use_i18n};
use crate::pages::account::{PasswordPage, SignInForm, UnlockPage};
use crate::pages::capture::HandoverGate;
use crate::pages::not_found::NotFoundPage;
use crate::routes::{Route, page};
use crate::state::display::DisplayProvider;
use crate::state::session::{Account, SessionProvider, Status, use_session};

/// The whole app.
#[component]
pub fn App() -> Html {
    html! {
        <DisplayProvider texts={STAFF}>
            <BrowserRouter>
                <SessionProvider>
                    <HandoverGate><shell::Shell><Body /></shell::Shell></HandoverGate>
                </SessionProvider>
            </BrowserRouter>
        </DisplayProvider>
    }
}

/// The page of the address, or what stands in its place.
#[component]
fn Body() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let offline_page = route.works_offline();
    if route == Route::Accessibility {
        return page(route);
    }
    match session.status() {
        Status::Starting => {
            html! { <div class="app-loading" role="status"><span class="app-loading__text">{ i18n.t("loading") }</span></div> }
        }
        Status::Unreachable(_) if offline_page => page(route),
        Status::Unreachable(error) => {
            let session = session.clone();
            html! {
                <>
                    <PageHeading title={i18n.t("home-unreachable-title")} />
                    <ErrorNotice error={error.clone()} on_retry={Callback::from(move |()| session.retry())} />
                </>
            }
        }
        Status::SignedOut => html! { <SignInForm /> },
        Status::Locked(account) => html! { <UnlockPage account={*account} /> },
        Status::SignedIn(account) => html! { <Inside account={account.clone()} {route} lapsed={false} /> },
        Status::Lapsed(account) => html! { <Inside account={account.clone()} {route} lapsed={true} /> },
    }
}

#[derive(Properties, Clone, PartialEq)]
struct InsideProps {
    account: Account,
    route: Route,
    lapsed: bool,
}

/// The page for somebody who is signed in. When their session ends, the page is kept as it is, but out of sight, and
/// the sign-in form stands before it; if another account signs in, the page starts anew.
#[component]
fn Inside(props: &InsideProps) -> Html {
    let i18n = use_i18n();
    let again = use_state(|| false);
    {
        let again = again.clone();
        use_effect_with(props.lapsed, move |lapsed| {
            if !lapsed {
                again.set(false);
            }
        });
    }
    let covered = props.lapsed && (!props.route.works_offline() || *again);
    let sign_in_again = Callback::from(move |()| again.set(true));
    let me = &props.account.me;
    let content = if me.must_change_password {
        html! { <PasswordPage /> }
    } else if props.route.is_for(&me.permissions) {
        page(props.route.clone())
    } else {
        html! { <NotFoundPage /> }
    };
    html! {
        <>
            if covered {
                <SignInForm lapsed={true} />
            } else if props.lapsed {
                <div class="app-notice" role="status">
                    <p class="govuk-body">{ i18n.t("lapsed-banner") }</p>
                    <crate::components::Button kind={crate::components::ButtonKind::Secondary} on_press={sign_in_again}>
                        { i18n.t("sign-in-title") }
                    </crate::components::Button>
                </div>
            }
            <div key={me.id.to_string()} hidden={covered}>
                <ContextProvider<Covered> context={Covered(covered)}>{ content }</ContextProvider<Covered>>
            </div>
        </>
    }
}
