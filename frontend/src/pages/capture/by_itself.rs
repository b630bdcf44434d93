//! Sending what waits, by a person's doing or by itself: whenever somebody is signed in and the app starts, comes into
//! view, is online again or is woken by its worker, and when it is time to try something again. What the server has
//! refused waits for a person.

use std::cell::{Cell, RefCell};

use chrono::{DateTime, Utc};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use shared::error::ErrorCode;
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{self, contact};
use crate::offline::lock::{Busy, alone};
use crate::offline::outbox::{self, Trouble, Waiting};
use crate::offline::sending::{self, Sent};
use crate::offline::{Kept, StoreError, backoff, evicted, installed};
use crate::state::session::{Session, Status};

/// Milliseconds that somebody who wants to send waits for another window that is at it.
const MOMENT: u32 = 10_000;
/// The shortest time between two rounds of a window's own, in milliseconds: another window may be at it.
const REST: u32 = 5_000;

thread_local! {
    static ROUND: Cell<bool> = const { Cell::new(false) };
    static ONCE_MORE: Cell<bool> = const { Cell::new(false) };
    static ACCOUNT: Cell<Option<Uuid>> = const { Cell::new(None) };
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Sends one because a person wants it. Where another window is at it for long, answers how things stand meanwhile.
///
/// # Errors
/// Where this device's store fails. What was waiting is then still there.
pub async fn send(account: Uuid, id: Uuid) -> Result<Sent, StoreError> {
    contact::found();
    if let Some(sent) = alone(Busy::Wait(MOMENT), sending::send(account, id, true)).await {
        return sent;
    }
    let kept = outbox::get(account, id).await?;
    Ok(kept.map_or(Sent::Gone, |kept| Sent::Kept(kept.value.trouble.unwrap_or(Trouble::Unreached))))
}

/// Sends what waits by itself while `open`: not while the device is in a respondent's hands.
#[hook]
pub fn use_sending_by_itself(session: &Session, open: bool) {
    let account = match session.status() {
        Status::SignedIn(account) if open && !account.me.must_change_password => Some(account.me.id),
        _ => None,
    };
    use_effect_with((account, session.epoch()), |(account, _)| {
        ACCOUNT.set(*account);
        let listening = account.map(|account| {
            spawn_local(async move {
                evicted::look().await;
                start(account, true).await;
            });
            let document = gloo::utils::document();
            let seen = EventListener::new(&document.clone(), "visibilitychange", move |_| {
                if !document.hidden() {
                    spawn_local(start(account, false));
                }
            });
            let online = EventListener::new(&gloo::utils::window(), "online", move |_| {
                contact::found();
                spawn_local(start(account, true));
            });
            let woken = installed::on_woken(move || start(account, true));
            let changed = outbox::listen(Callback::from(move |()| spawn_local(wake_in_time(account))));
            (seen, online, woken, changed)
        });
        move || {
            drop(listening);
            TIMER.take();
        }
    });
    // An app that was started out of reach finds out who is signed in first; then the above begins.
    let lost = open && matches!(session.status(), Status::Unreachable(_));
    let session = session.clone();
    use_effect_with(lost, move |lost| {
        let listening = lost.then(|| EventListener::new(&gloo::utils::window(), "online", move |_| session.retry()));
        move || drop(listening)
    });
}

/// Makes a round; where one is under way in this window and this one is to hurry, once more after it. `hurried` where
/// nothing waits its turn.
async fn start(account: Uuid, hurried: bool) {
    if ROUND.replace(true) {
        ONCE_MORE.set(ONCE_MORE.get() || hurried);
        return;
    }
    // Where it fails, what waits is still there and is tried in time.
    let _ = round(account, hurried).await;
    // Another account may have come meanwhile.
    while let Some(account) = ACCOUNT.get().filter(|_| ONCE_MORE.take()) {
        let _ = round(account, true).await;
    }
    ROUND.set(false);
    if let Some(account) = ACCOUNT.get() {
        wake_in_time(account).await;
    }
}

/// Sets the clock for what is to be tried next.
async fn wake_in_time(account: Uuid) {
    let waiting = outbox::list(account).await.unwrap_or_default().0;
    let timer = next_round(&waiting, Utc::now()).map(|milliseconds| {
        let milliseconds = milliseconds.max(contact::wait().saturating_mul(1_000).try_into().unwrap_or(REST)).max(REST);
        Timeout::new(milliseconds, move || spawn_local(start(account, false)))
    });
    if ACCOUNT.get() == Some(account) {
        TIMER.replace(timer);
    }
}

/// Milliseconds until something is to be tried; none where nothing is.
fn next_round(waiting: &[Kept<Waiting>], now: DateTime<Utc>) -> Option<u32> {
    let tried = waiting.iter().filter(|kept| kept.value.refused().is_none());
    let soonest = tried.map(|kept| backoff::until(kept.value.next_try_at, now)).min()?;
    Some(u32::try_from(soonest.num_milliseconds()).unwrap_or(REST))
}

fn is_due(waiting: &Waiting, hurried: bool, now: DateTime<Utc>) -> bool {
    waiting.refused().is_none() && (hurried || backoff::until(waiting.next_try_at, now).is_zero())
}

async fn round(account: Uuid, hurried: bool) -> Result<(), StoreError> {
    let (mut due, _) = outbox::list(account).await?;
    due.retain(|kept| is_due(&kept.value, hurried, Utc::now()));
    if due.is_empty() {
        return Ok(());
    }
    // Another account may have signed in from another window: what is sent is sent as that account.
    let stopped = match api::session::me(None).await {
        Ok(me) if me.id == account => None,
        Ok(_) => Some(Trouble::NotSignedIn),
        Err(error) if error.code() == Some(ErrorCode::NotSignedIn) => Some(Trouble::NotSignedIn),
        Err(_) => Some(Trouble::Unreached),
    };
    if let Some(trouble) = stopped {
        return sending::failed(account, due, &trouble, hurried).await;
    }
    // Another window may be at it, and not in a hurry: what somebody or a new network hurries on is not left to its clock.
    let busy = if hurried { Busy::Wait(MOMENT) } else { Busy::Leave };
    let mut due = due.into_iter();
    while let Some(kept) = due.next() {
        if ACCOUNT.get() != Some(account) {
            return Ok(());
        }
        match alone(busy, sending::send(account, kept.id, hurried)).await {
            // Another window is at it.
            None => return Ok(()),
            Some(sent) => match sent? {
                Sent::Received(_) | Sent::Gone | Sent::Kept(Trouble::Refused { .. }) => {}
                // What has failed for one would fail for the next.
                Sent::Kept(Trouble::Unreached | Trouble::NotSignedIn) => {
                    return sending::put_off(account, due.collect()).await;
                }
            },
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use shared::device::Finished;
    use shared::person::{NotToday, NotTodayReason};

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T09:14:00Z".parse().unwrap()
    }

    fn kept(next_try_at: Option<DateTime<Utc>>, trouble: Option<Trouble>) -> Kept<Waiting> {
        let attempt = NotToday { id: Uuid::nil(), at: now(), reason: NotTodayReason::Other };
        let mut value = Waiting::new(Finished::NotToday { person: Uuid::nil(), attempt }, now());
        (value.next_try_at, value.trouble) = (next_try_at, trouble);
        Kept { id: Uuid::nil(), revision: 1, value }
    }

    fn refused() -> Option<Trouble> {
        Some(Trouble::Refused { code: ErrorCode::Invalid, fields: Vec::new(), request_id: String::new() })
    }

    #[test]
    fn the_clock_is_set_for_what_comes_first_and_for_nothing_refused() {
        let minute = |n: i64| Some(now() + TimeDelta::minutes(n));
        let all = [kept(minute(15), None), kept(minute(2), Some(Trouble::Unreached)), kept(None, refused())];
        assert_eq!(next_round(&all, now()), Some(120_000));
        assert_eq!(next_round(&all[2..], now()), None);
        assert_eq!(next_round(&[], now()), None);
        assert_eq!(next_round(&[kept(minute(-3), None)], now()), Some(0));
    }

    #[test]
    fn what_is_not_hurried_waits_its_turn() {
        let later = kept(Some(now() + TimeDelta::minutes(1)), Some(Trouble::Unreached)).value;
        assert!(!is_due(&later, false, now()) && is_due(&later, true, now()));
        assert!(is_due(&kept(None, None).value, false, now()));
        assert!(!is_due(&kept(None, refused()).value, true, now()));
    }
}
