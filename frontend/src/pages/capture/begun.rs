//! What this device has of people, for the list and for what waits: whom this account has begun to ask here, whose
//! finished assessment waits here to be sent, and whose was sent today. Says nothing of what a draft holds.

use std::cell::RefCell;

use uuid::Uuid;
use yew::prelude::*;

use crate::hooks::spawn;
use crate::offline::{Kept, drafts, outbox, sent_log};
use crate::questions::flow::Draft;
use crate::state::session::use_session;

/// What this device has of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Here {
    /// Their assessment was begun here.
    pub begun: bool,
    /// One is finished and waits here to be sent.
    pub waiting: bool,
    /// One was sent from here today. A list from before that does not know.
    pub sent: bool,
}

struct Asking {
    account: Uuid,
    person: Uuid,
    found: Callback<Here>,
}

thread_local! {
    static ASKING: RefCell<Vec<Asking>> = const { RefCell::new(Vec::new()) };
}

/// What this device has of somebody, also after it has been sent or put here meanwhile. All cards of a list ask in one
/// breath, and the store is read once for all of them.
#[hook]
pub fn use_here(person: Uuid) -> Here {
    let account = use_session().account().map(|account| account.me.id);
    let here = use_state(Here::default);
    {
        let here = here.clone();
        use_effect_with((account, person), move |(account, person)| {
            let person = *person;
            here.set(Here::default());
            let listening = account.map(|account| {
                let found = Callback::from(move |now| here.set(now));
                let again = found.clone();
                ask(Asking { account, person, found });
                outbox::listen(Callback::from(move |()| ask(Asking { account, person, found: again.clone() })))
            });
            move || drop(listening)
        });
    }
    *here
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
        // Who asks from now on may ask because something has changed.
        let asking = ASKING.take();
        let drafts = drafts::list::<Draft>(account).await.unwrap_or_default().0;
        let waiting = outbox::list(account).await.unwrap_or_default().0;
        let sent = sent_log::today(account).await;
        for asking in asking.into_iter().filter(|asking| asking.account == account) {
            let person = asking.person;
            asking.found.emit(Here {
                begun: drafts.iter().any(|kept| kept.value.person == person),
                waiting: waiting.iter().any(|kept| kept.value.is_assessment() && kept.value.person() == person),
                sent: sent.iter().any(|entry| !entry.not_today && entry.person == person),
            });
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
