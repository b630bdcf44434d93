//! Below the sign-in form: what this device holds for people who are not signed in, without their names.

use uuid::Uuid;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Details, Inset, Notification};
use crate::i18n::use_i18n;
use crate::offline::vault::{self, Known};
use crate::pages::capture::save_file;
use crate::state::session::use_session;

/// Opening by a PIN, and whose answers wait here sealed.
#[component]
pub fn OnThisDevice() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let known = use_state(Vec::<Known>::new);
    let failed = use_state(|| false);
    {
        let known = known.clone();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move { known.set(vault::known().await.unwrap_or_default()) });
        });
    }
    let save = |account: Uuid| {
        let failed = failed.clone();
        Callback::from(move |()| {
            let failed = failed.clone();
            wasm_bindgen_futures::spawn_local(async move { failed.set(save_file(account).await.is_err()) });
        })
    };
    let by_pin = Callback::from(move |()| session.lock());
    let finished: Vec<&Known> = known.iter().filter(|known| known.finished > 0).collect();
    html! {
        <>
            if known.iter().any(|known| known.has_pin) {
                <Button kind={ButtonKind::Secondary} on_press={by_pin}>{ i18n.t("sign-in-by-pin") }</Button>
            }
            for known in known.iter().filter(|known| known.kept > 0) {
                <Inset>
                    { i18n.t_args("sign-in-sealed", &[("n", known.kept.into()), ("who", known.initials.clone().into())]) }
                </Inset>
            }
            if !finished.is_empty() {
                <Details summary={i18n.t("sign-in-recover")}>
                    <p class="govuk-body">{ i18n.t("sign-in-recover-text") }</p>
                    if *failed {
                        <Notification><p class="govuk-body">{ i18n.t("sign-in-recover-failed") }</p></Notification>
                    }
                    for known in finished {
                        <Button kind={ButtonKind::Secondary} on_press={save(known.account)}>
                            { i18n.t_args("sign-in-recover-save", &[("who", known.initials.clone().into())]) }
                        </Button>
                    }
                </Details>
            }
        </>
    }
}
