//! Whom this account has begun to ask on this device, for the list of people and for what waits. Says nothing of what a
//! draft holds.

use std::cell::RefCell;

use uuid::Uuid;
use yew::prelude::*;

use super::flow::Draft;
use crate::hooks::spawn;
use crate::offline::{Kept, drafts};
use crate::state::session::use_session;

struct Asking {
    account: Uuid,
    person: Uuid,
    begun: Callback<()>,
}

thread_local! {
    static ASKING: RefCell<Vec<Asking>> = const { RefCell::new(Vec::new()) };
}

/// Whether this person's assessment was begun here. All cards of a list ask in one breath, and the drafts are read once
/// for all of them.
#[hook]
pub fn use_begun(person: Uuid) -> bool {
    let account = use_session().account().map(|account| account.me.id);
    let begun = use_state(|| false);
    {
        let begun = begun.clone();
        use_effect_with((account, person), move |(account, person)| {
            begun.set(false);
            if let Some(account) = *account {
                ask(Asking { account, person: *person, begun: Callback::from(move |()| begun.set(true)) });
            }
        });
    }
    *begun
}

fn ask(asking: Asking) {
    let account = asking.account;
    let first = ASKING.with_borrow_mut(|all| {
        all.push(asking);
        all.len() == 1
    });
    if !first {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        let drafts = drafts::list::<Draft>(account).await.unwrap_or_default().0;
        for asking in ASKING.take().into_iter().filter(|asking| asking.account == account) {
            if drafts.iter().any(|kept| kept.value.person == asking.person) {
                asking.begun.emit(());
            }
        }
    });
}

/// Every draft of an account on this device, latest first; none where there is no store.
#[hook]
pub fn use_drafts(account: Option<Uuid>) -> Vec<Kept<Draft>> {
    let drafts = use_state(Vec::new);
    {
        let drafts = drafts.clone();
        use_effect_with(account, move |account| {
            let task = account.map(|account| {
                spawn(async move { drafts.set(drafts::list::<Draft>(account).await.unwrap_or_default().0) })
            });
            move || drop(task)
        });
    }
    (*drafts).clone()
}
