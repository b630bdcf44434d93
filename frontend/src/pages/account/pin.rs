//! Choosing the PIN that opens this device without a network.

use shared::error::{FieldCode, FieldError};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api::{self, ApiError};
use crate::components::{
    Button, ErrorSummary, Field, Inset, Notification, PageHeading, PasswordInput, announce, form_errors,
};
use crate::hooks::{use_draft, use_submit};
use crate::i18n::use_i18n;
use crate::offline::pin::{self, Weak};
use crate::offline::vault::{self, OpenedBy, Tried};
use crate::routes::Route;
use crate::state::session::use_session;
use crate::state::{entering, flash};

#[derive(Clone, PartialEq, Default)]
struct Pins {
    current: String,
    new: String,
}

/// What came of it on this device.
enum Kept {
    Set,
    WrongPin,
    Failed,
}

/// Setting or changing the PIN. What is typed can be shown, so it is not asked for twice.
#[component]
pub fn PinPage() -> Html {
    let i18n = use_i18n();
    let session = use_session();
    let navigator = use_navigator();
    let draft = use_draft(Pins::default);
    let submit = use_submit();
    let failed = use_state(|| false);
    let Some(account) = session.account().cloned() else { return html! {} };
    let id = account.me.id;
    // Whoever has just given their password need not know a PIN that they forgot.
    let ask_current = account.has_pin && vault::is_open(id) == Some(OpenedBy::Pin);
    let fields = [
        Field::new("current", "current", i18n.t("pin-current"), "pin-current"),
        Field::new("new", "new", i18n.t("pin-new"), "pin-new"),
    ];
    let errors = form_errors(&i18n, &fields, submit.failure());
    let onsubmit = {
        let (submit, draft, i18n, failed) = (submit.clone(), draft.clone(), i18n.clone(), failed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let pins = draft.get().clone();
            let refused = check(&pins, ask_current);
            if !refused.is_empty() {
                submit.refuse(refused);
                return;
            }
            failed.set(false);
            let (session, navigator, i18n, failed) = (session.clone(), navigator.clone(), i18n.clone(), failed.clone());
            let again = submit.clone();
            let request = async move { keep(id, &pins, ask_current).await };
            submit.run(request, move |kept| match kept {
                Kept::Set => {
                    let done = i18n.t("pin-done");
                    announce(&done);
                    flash::set(done);
                    session.has_pin_now();
                    // Back to what needed the PIN; the browser's first page of the app has no state.
                    let state = gloo::utils::window().history().and_then(|history| history.state());
                    let came_from = state.is_ok_and(|state| state.is_object());
                    match navigator {
                        Some(navigator) if came_from => navigator.back(),
                        Some(navigator) => navigator.push(&Route::Home),
                        None => {}
                    }
                }
                Kept::WrongPin => again.refuse(vec![FieldError::new("current", FieldCode::NotAllowed, "")]),
                Kept::Failed => failed.set(true),
            });
        })
    };
    html! {
        <div class="app-narrow">
            <ErrorSummary errors={errors.clone()} attempt={submit.attempt()} />
            if *failed {
                <Notification><p class="govuk-body">{ i18n.t("pin-failed") }</p></Notification>
            }
            <PageHeading title={if account.has_pin { i18n.t("pin-change-title") } else { i18n.t("pin-title") }} error={!errors.is_empty()} />
            <p class="govuk-body-l">{ i18n.t("pin-lead") }</p>
            <form {onsubmit} novalidate={true} method="post" class="app-card app-form">
                if ask_current {
                    <PasswordInput id="current" autocomplete="off" label={i18n.t("pin-current")}
                        value={draft.get().current.clone()} on_input={draft.set(|draft, text| draft.current = text)} error={errors.of("current")} />
                }
                <PasswordInput id="new" autocomplete="off" label={i18n.t("pin-new")} hint={i18n.t("pin-hint")}
                    value={draft.get().new.clone()} on_input={draft.set(|draft, text| draft.new = text)} error={errors.of("new")} />
                <Button submit=true busy={submit.busy()}>{ i18n.t("pin-button") }</Button>
            </form>
            <Inset>{ i18n.t("pin-honest") }</Inset>
        </div>
    }
}

fn check(pins: &Pins, ask_current: bool) -> Vec<FieldError> {
    let weak = pin::check(&pins.new).err().map(|weak| match weak {
        Weak::Short if pins.new.is_empty() => FieldCode::Required,
        Weak::Short => FieldCode::TooShort,
        Weak::Long => FieldCode::TooLong,
        Weak::Simple => FieldCode::NotAllowed,
    });
    let missing = (ask_current && pins.current.is_empty()).then_some(FieldCode::Required);
    let named = [("current", missing), ("new", weak)];
    named.into_iter().filter_map(|(field, code)| code.map(|code| FieldError::new(field, code, ""))).collect()
}

async fn keep(account: uuid::Uuid, pins: &Pins, ask_current: bool) -> Result<Kept, ApiError> {
    let Ok(device) = vault::device().await else { return Ok(Kept::Failed) };
    // Asked first, so that a try is not counted where the new PIN could not be set anyway.
    let key = api::devices::key(device).await?;
    if ask_current {
        match vault::open_by_pin(account, &pins.current).await {
            Ok(Tried::Opened) => {}
            Ok(_) => return Ok(Kept::WrongPin),
            Err(_) => return Ok(Kept::Failed),
        }
    }
    if vault::set_pin(account, &pins.new, &key).await.is_err() {
        return Ok(Kept::Failed);
    }
    entering::take_pass(account, device).await?;
    Ok(Kept::Set)
}
