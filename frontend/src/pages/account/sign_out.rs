//! Signing out of a device on which something is kept that is not sent yet: what becomes of it, before it is done.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{Button, ButtonKind, ButtonLink, ErrorNotice, PageHeading};
use crate::hooks::{Failure, use_submit};
use crate::i18n::use_i18n;
use crate::offline::vault;
use crate::routes::Route;
use crate::state::entering;
use crate::state::session::use_session;

/// What stays here, sealed, and signing out.
#[component]
pub fn SignOutPage() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let submit = use_submit();
    let kept = use_state(|| None::<usize>);
    let account = session.account().cloned();
    {
        let (kept, account) = (kept.clone(), account.as_ref().map(|account| account.me.id));
        use_effect_with(account, move |account| {
            if let Some(account) = *account {
                wasm_bindgen_futures::spawn_local(async move { kept.set(Some(vault::kept_of(account).await)) });
            }
        });
    }
    let Some(account) = account else { return html! {} };
    let sign_out = {
        let (submit, session) = (submit.clone(), session.clone());
        Callback::from(move |()| {
            let (session, navigator) = (session.clone(), navigator.clone());
            submit.run(entering::sign_out(account.me.id), move |()| {
                session.signed_out();
                if let Some(navigator) = navigator {
                    navigator.push(&Route::SignIn);
                }
            });
        })
    };
    html! {
        <div class="app-narrow">
            if let Some(Failure::Api(error)) = submit.failure() {
                <ErrorNotice error={error.clone()} on_retry={sign_out.clone()} />
            }
            <PageHeading title={i18n.t("sign-out-title")} />
            if let Some(n) = (*kept).filter(|n| *n > 0) {
                <p class="govuk-body-l">{ i18n.t_args("sign-out-kept", &[("n", n.into())]) }</p>
                <p class="govuk-body">{ i18n.t("sign-out-kept-text") }</p>
            }
            <p class="govuk-body">{ i18n.t("sign-out-text") }</p>
            <div class="govuk-button-group">
                <Button busy={submit.busy()} on_press={sign_out}>{ i18n.t("header-sign-out") }</Button>
                <ButtonLink to={Route::Home} kind={ButtonKind::Secondary}>{ i18n.t("sign-out-stay") }</ButtonLink>
            </div>
        </div>
    }
}
