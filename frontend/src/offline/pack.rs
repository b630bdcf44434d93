//! What the device has taken along: people, their progress, the questions and the programme, as the server told them. In
//! memory alone; keeping it sealed on the device is for others. Knows no page and asks nobody.

mod asking;
mod fold;
mod list;

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{NaiveDate, Utc};
use shared::device::{DevicePack, PackedPerson};
use shared::person::PersonSummary;
use shared::wave::Standing;
use uuid::Uuid;
use yew::Callback;

use super::listeners::{Listeners, Listening};

pub use asking::{NoQuestions, capture, progress};
pub use list::list;

thread_local! {
    static PACK: RefCell<Option<Rc<DevicePack>>> = const { RefCell::new(None) };
    static LISTENERS: Listeners = const { Listeners::new() };
}

/// The pack, if it was made for this account.
pub fn current(account: Uuid) -> Option<Rc<DevicePack>> {
    PACK.with_borrow(Clone::clone).filter(|pack| pack.me.id == account)
}

/// Takes over a pack, as it was fetched or opened.
pub fn set(pack: Rc<DevicePack>) {
    PACK.with_borrow_mut(|slot| *slot = Some(pack));
    LISTENERS.with(Listeners::tell);
}

/// Forgets it, before another account can see it.
pub fn clear() {
    PACK.with_borrow_mut(|slot| *slot = None);
    LISTENERS.with(Listeners::tell);
}

/// Calls back after every change of the pack, until what is returned is dropped.
pub fn listen(callback: Callback<()>) -> Listening {
    Listeners::add(&LISTENERS, callback)
}

/// The device's day, reckoned as the server reckons its own.
pub fn device_today() -> NaiveDate {
    Utc::now().date_naive()
}

/// The day by which to judge who is due: the device's, where it is later than the server's was when the pack was made. A
/// clock that runs behind must not take anybody back.
pub fn today(pack: &DevicePack, device: NaiveDate) -> NaiveDate {
    pack.programme.today.max(device)
}

/// Somebody of the pack as they stand on this day.
pub fn summary(pack: &DevicePack, person: Uuid, today: NaiveDate) -> Option<PersonSummary> {
    find(pack, person).map(|found| standing_on(pack, found, today))
}

fn find(pack: &DevicePack, person: Uuid) -> Option<&PackedPerson> {
    pack.people.iter().find(|packed| packed.progress.person.id == person)
}

fn standing_on(pack: &DevicePack, packed: &PackedPerson, today: NaiveDate) -> PersonSummary {
    let person = &packed.progress.person;
    let standing = Standing {
        service_start: person.service_start,
        ended_on: packed.ended_on,
        opted_out_on: packed.opted_out_on,
        last_completed: person.last_completed_on,
    };
    let (status, due_on) = standing.due(today, &pack.programme.settings);
    PersonSummary { status, due_on, ..person.clone() }
}

#[cfg(test)]
mod tests;
