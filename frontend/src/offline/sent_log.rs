//! What was sent from this device: whom and when, never what. Sealed, for each account its own, and no longer than the last
//! fifty.

use chrono::{DateTime, Local, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use yew::Callback;

use super::listeners::{Listeners, Listening};
use super::own::{self, Own};
use super::record::Stored;

/// Most entries that are kept.
const MOST: usize = 50;

/// Something that the server has received from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: Uuid,
    /// Whom it is about.
    pub person: Uuid,
    /// Whether it says that it was not the day.
    pub not_today: bool,
    /// When the server received it.
    pub at: DateTime<Utc>,
}

#[derive(Default, Serialize, Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

impl Stored for Log {
    const FORMAT: u32 = 1;

    fn upgrade(_format: u32, _text: &str) -> Option<Self> {
        None
    }
}

impl Log {
    /// Adds an entry, latest first; a repetition takes the place of the first time.
    fn add(&mut self, entry: Entry) {
        self.entries.retain(|other| other.id != entry.id);
        self.entries.insert(0, entry);
        self.entries.truncate(MOST);
    }

    fn of_day(self, is_of_day: impl Fn(DateTime<Utc>) -> bool) -> Vec<Entry> {
        self.entries.into_iter().filter(|entry| is_of_day(entry.at)).collect()
    }
}

thread_local! {
    static LISTENERS: Listeners = const { Listeners::new() };
}

/// Calls back after everything that this window has sent, until what is returned is dropped.
pub fn listen(callback: Callback<()>) -> Listening {
    Listeners::add(&LISTENERS, callback)
}

/// Notes that something has arrived. Where that cannot be written, nothing is lost but the note.
pub(super) async fn add(account: Uuid, entry: Entry) {
    if let Ok(found) = own::read::<Log>(account, Own::SentLog).await {
        let mut log = found.unwrap_or_default();
        log.add(entry);
        let _ = own::write(account, Own::SentLog, &log).await;
    }
    Listeners::tell_soon(&LISTENERS);
}

/// What was sent from here today, latest first; nothing where it cannot be read.
pub async fn today(account: Uuid) -> Vec<Entry> {
    let log: Option<Log> = own::read(account, Own::SentLog).await.unwrap_or_default();
    let today = Local::now().date_naive();
    log.unwrap_or_default().of_day(|at| at.with_timezone(&Local).date_naive() == today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(number: u128, at: &str) -> Entry {
        Entry {
            id: Uuid::from_u128(number),
            person: Uuid::from_u128(number + 1_000),
            not_today: false,
            at: at.parse().unwrap(),
        }
    }

    #[test]
    fn the_last_fifty_are_kept_latest_first_and_each_once() {
        let mut log = Log::default();
        for number in 0..60 {
            log.add(entry(number, "2026-11-22T09:14:00Z"));
        }
        assert_eq!((log.entries.len(), log.entries[0].id), (50, Uuid::from_u128(59)));
        log.add(entry(30, "2026-11-22T10:00:00Z"));
        assert_eq!((log.entries.len(), log.entries[0].id), (50, Uuid::from_u128(30)));
        assert_eq!(log.entries.iter().filter(|entry| entry.id == Uuid::from_u128(30)).count(), 1);
    }

    #[test]
    fn only_the_days_own_are_shown() {
        let mut log = Log::default();
        log.add(entry(1, "2026-11-21T23:59:59Z"));
        log.add(entry(2, "2026-11-22T00:00:00Z"));
        let day = "2026-11-22".parse().unwrap();
        let shown = log.of_day(|at| at.date_naive() == day);
        assert_eq!(shown.iter().map(|entry| entry.id).collect::<Vec<_>>(), [Uuid::from_u128(2)]);
    }
}
