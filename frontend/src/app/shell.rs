//! Header, footer and what surrounds every page. On a respondent's page there is nothing of the staff's here.

use shared::role::Permission;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{
    Announcer, Button, ButtonKind, ButtonLink, DisplayPanel, Notification, TextLink, error_text, unreviewed_note,
    wordmark,
};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use crate::offline::installed::{self, NewVersion};
use crate::offline::vault;
use crate::pages::capture::WaitingStrip;
use crate::routes::Route;
use crate::state::entering;
use crate::state::session::{Account, Status, use_session};

/// What surrounds every page.
#[component]
pub fn Shell(props: &yew::html::ChildrenProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let for_respondent = route.is_for_respondent();
    let signed_in = match session.status() {
        Status::SignedIn(account) => Some(account.clone()),
        _ => None,
    };
    use_effect_with(for_respondent, |large| {
        if let Some(root) = gloo::utils::document().document_element() {
            let _ = root.class_list().toggle_with_force("app-large", *large);
        }
    });
    let demo = session.account().and_then(|account| account.programme.as_ref()).is_some_and(|programme| programme.demo);
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        let main = gloo::utils::document().get_element_by_id("main");
        if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
            let _ = main.focus();
        }
    });
    html! {
        <>
            <a href="#main" class="govuk-skip-link" onclick={skip}>{ i18n.t("skip-link") }</a>
            <header class={classes!("app-header", for_respondent.then_some("app-header--plain"))}>
                <div class="govuk-width-container app-header__row">
                    if for_respondent {
                        <span class="app-wordmark">{ wordmark(&i18n) }</span>
                    } else {
                        <Link<Route> to={Route::Home} classes="app-wordmark">{ wordmark(&i18n) }</Link<Route>>
                    }
                    <DisplayPanel />
                    if let Some(account) = signed_in.filter(|_| !for_respondent) {
                        <Navigation {account} route={route.clone()} />
                    }
                </div>
            </header>
            { unreviewed_note(&i18n) }
            if demo && !for_respondent {
                <section class="app-demo" aria-label={i18n.t("demo-label")}>
                    <div class="govuk-width-container">
                        <p class="app-demo__text">
                            <strong class="app-demo__tag">{ i18n.t("demo-tag") }</strong>{ i18n.t("demo-text") }
                        </p>
                    </div>
                </section>
            }
            if session.account().is_some() && !for_respondent && route != Route::Waiting {
                <WaitingStrip />
            }
            if matches!(route, Route::Home | Route::People) {
                <PinStrip />
            }
            <NewVersionStrip hidden={for_respondent} />
            <div class="app-page">
                <div class="govuk-width-container">
                    <main id="main" class="govuk-main-wrapper" tabindex="-1">{ props.children.clone() }</main>
                </div>
            </div>
            <footer class="app-footer">
                <div class="govuk-width-container">
                    <p class="app-footer__line">{ i18n.t("footer-line") }</p>
                    <p class="app-footer__line"><TextLink class="app-footer__link" to={Route::Accessibility}>{ i18n.t("statement-link") }</TextLink></p>
                </div>
            </footer>
            <Announcer />
        </>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct NewVersionProps {
    hidden: bool,
}

/// Puts the app on the device, and offers a newer version of it; not while somebody answers.
#[component]
fn NewVersionStrip(props: &NewVersionProps) -> Html {
    let i18n = use_i18n();
    let found = use_state(|| None::<NewVersion>);
    {
        let found = found.clone();
        use_effect_with((), move |()| {
            let ready = Callback::from(move |version| found.set(Some(version)));
            wasm_bindgen_futures::spawn_local(installed::install(ready));
        });
    }
    let Some(version) = (*found).clone().filter(|_| !props.hidden) else { return Html::default() };
    html! {
        <div class="app-strip" role="status">
            <div class="govuk-width-container app-strip__row">
                <span>{ i18n.t("new-version") }</span>
                <Button kind={ButtonKind::Secondary} on_press={move |()| version.use_it()}>{ i18n.t("new-version-use") }</Button>
            </div>
        </div>
    }
}

/// Says once in a while that a PIN makes the device work without a network.
#[component]
fn PinStrip() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let later = use_state(|| false);
    let wanted = match session.status() {
        Status::SignedIn(account) => !account.has_pin && vault::is_open(account.me.id).is_some(),
        _ => false,
    };
    if !wanted || *later {
        return Html::default();
    }
    html! {
        <div class="app-strip">
            <div class="govuk-width-container app-strip__row">
                <span>{ i18n.t("pin-strip") }</span>
                <ButtonLink to={Route::Pin} kind={ButtonKind::Secondary}>{ i18n.t("pin-strip-set") }</ButtonLink>
                <Button kind={ButtonKind::Secondary} on_press={move |()| later.set(true)}>{ i18n.t("pin-strip-later") }</Button>
            </div>
        </div>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct NavigationProps {
    account: Account,
    route: Route,
}

/// Where the account may go, and the account itself.
#[component]
fn Navigation(props: &NavigationProps) -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let open = use_state(|| false);
    let submit = use_submit();
    {
        let open = open.clone();
        use_effect_with(props.route.clone(), move |_| open.set(false));
    }
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let sign_out = {
        let (submit, session) = (submit.clone(), session.clone());
        Callback::from(move |_: MouseEvent| {
            let (session, navigator) = (session.clone(), navigator.clone());
            let account = session.account().map(|account| account.me.id);
            let request = async move {
                let Some(account) = account else { return Ok(true) };
                if vault::kept_of(account).await > 0 {
                    return Ok(false);
                }
                entering::sign_out(account).await.map(|()| true)
            };
            submit.run(request, move |out| {
                if out {
                    session.signed_out();
                }
                if let Some(navigator) = navigator {
                    navigator.push(if out { &Route::SignIn } else { &Route::SignOut });
                }
            });
        })
    };
    let places = if props.account.me.must_change_password { Vec::new() } else { places(&props.account) };
    let me = &props.account.me;
    let captures = me.permissions.contains(&Permission::Capture);
    let lock = Callback::from(move |_: MouseEvent| session.lock());
    html! {
        <>
            <button type="button" class="app-header__menu" aria-expanded={open.to_string()} aria-controls="navigation" onclick={toggle}>
                { i18n.t("header-menu") }
            </button>
            <div id="navigation" class={classes!("app-header__drawer", open.then_some("app-header__drawer--open"))}>
                if !places.is_empty() {
                    <nav class="app-nav" aria-label={i18n.t("header-nav")}>
                        <ul class="app-nav__list">
                            for (to, id) in places {
                                <li class="app-nav__item">
                                    <NavLink here={is_here(&props.route, &to)} {to} text={i18n.t_code("nav", id)} />
                                </li>
                            }
                        </ul>
                    </nav>
                }
                <div class="app-account" role="group" aria-label={i18n.t("header-account")}>
                    <span class="app-account__who">
                        <span class="app-account__name">{ me.name.clone() }</span>
                        <span class="app-account__role">{ i18n.t_code("role", me.role.as_str()) }</span>
                    </span>
                    <span class="app-account__do">
                        if !me.must_change_password {
                            <Link<Route> to={Route::Password} classes="app-account__link">{ i18n.t("header-password") }</Link<Route>>
                            if captures {
                                <Link<Route> to={Route::Pin} classes="app-account__link">{ i18n.t("header-pin") }</Link<Route>>
                            }
                            if props.account.has_pin {
                                <button type="button" class="app-account__link" onclick={lock}>{ i18n.t("header-lock") }</button>
                            }
                        }
                        <button type="button" class="app-account__link" aria-disabled={submit.busy().then_some("true")} onclick={sign_out}>
                            { i18n.t("header-sign-out") }
                        </button>
                    </span>
                </div>
                if let Some(Failure::Api(error)) = submit.failure() {
                    <Notification>
                        <p class="govuk-body">
                            { i18n.t_args("sign-out-failed", &[("why", error_text(&i18n, error).as_str().to_owned().into())]) }
                        </p>
                    </Notification>
                }
            </div>
        </>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct NavLinkProps {
    to: Route,
    text: AttrValue,
    here: bool,
}

/// A link of the navigation that says whether the reader is there.
#[component]
fn NavLink(props: &NavLinkProps) -> Html {
    let navigator = use_navigator();
    let onclick = {
        let to = props.to.clone();
        Callback::from(move |event: MouseEvent| {
            if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() {
                return;
            }
            event.prevent_default();
            if let Some(navigator) = &navigator {
                navigator.push(&to);
            }
        })
    };
    html! {
        <a
            class={classes!("app-nav__link", props.here.then_some("app-nav__link--here"))}
            href={props.to.to_path()}
            aria-current={props.here.then_some("true")}
            {onclick}
        >{ props.text.clone() }</a>
    }
}

/// Where an account may go, in the order of its work, with the name of the text.
pub fn places(account: &Account) -> Vec<(Route, &'static str)> {
    let all = [
        (Route::People, "people"),
        (Route::Paper, "paper"),
        (Route::Insight, "insight"),
        (Route::Kpi6, "kpi6"),
        (Route::NeedsReport, "needs"),
        (Route::Datasets, "datasets"),
        (Route::Imports, "imports"),
        (Route::Users, "users"),
        (Route::Instruments, "instruments"),
        (Route::Languages, "languages"),
        (Route::Recoveries, "recoveries"),
        (Route::Audit, "audit"),
    ];
    all.into_iter().filter(|(route, _)| route.is_for(&account.me.permissions)).collect()
}

/// Whether a page belongs to this place of the navigation.
fn is_here(route: &Route, place: &Route) -> bool {
    if matches!(route, Route::Home | Route::SignIn) {
        return *place == Route::People;
    }
    let path = route.to_path();
    let place = place.to_path();
    path == place || path.strip_prefix(&place).is_some_and(|rest| rest.starts_with('/'))
}
