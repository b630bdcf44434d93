//! The slow-down after failed tries to sign in: of one account from one address, of the account from everywhere, and of
//! the address, kept in the database so that it holds over several servers. Knows keyed hashes only: who failed is not readable. A try is counted before the password is looked
//! at and given back if it was right, so that many tries at once gain nothing.

use std::net::IpAddr;

use actix_web::HttpRequest;
use chrono::{DateTime, Duration, Utc};
use sea_orm::ConnectionTrait;
use tokio::sync::{Mutex, MutexGuard};

use crate::app::State;
use crate::entity::sign_in_throttle::Model;
use crate::error::{Error, Result};
use crate::store;
use crate::store::throttle::Key;

/// How many failures are free, how long the waits grow, and how soon failures are forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// From this many failures on there is a wait: 2 s, and twice as long after each further one.
    pub from: i32,
    /// The longest wait, in seconds.
    pub longest: i64,
    /// One failure is forgotten for each such time without another, in seconds.
    pub forget_one_every: i64,
}

/// Of one account, whether it exists or not, from one address. At its longest it leaves a guesser about a hundred tries
/// a day, and keeps nobody waiting who is elsewhere.
pub const HERE: Rule = Rule { from: 5, longest: 15 * 60, forget_one_every: 30 * 60 };
/// Of one account from everywhere: slows down a guesser with many addresses, and lets nobody keep its owner out for
/// longer than a minute.
pub const ACCOUNT: Rule = Rule { from: 30, longest: 60, forget_one_every: 10 * 60 };
/// Of one address, behind which there may be a whole office: many more tries, short waits, soon forgotten. Tries that
/// the account's rule refuses do not count here, so one person cannot make the others wait.
pub const ADDRESS: Rule = Rule { from: 50, longest: 30, forget_one_every: 60 };

/// After this long everything is forgotten, and the row can go.
pub const FORGOTTEN_AFTER_HOURS: i64 = 24;

impl Rule {
    /// The failures that still count, and since when the next of them is being forgotten. That goes on while there are
    /// further tries, so that a busy office does not collect failures for ever.
    fn remembered(self, stored: Option<&Model>, now: DateTime<Utc>) -> (i32, DateTime<Utc>) {
        let Some(stored) = stored else { return (0, now) };
        let forgotten = (now - stored.last_failed_at).num_seconds().max(0) / self.forget_one_every;
        let left = stored.failures.saturating_sub(i32::try_from(forgotten).unwrap_or(i32::MAX));
        if left <= 0 {
            (0, now)
        } else {
            (left, stored.last_failed_at + Duration::seconds(forgotten * self.forget_one_every))
        }
    }

    /// The wait after so many failures, in seconds.
    fn wait_after(self, failures: i32) -> i64 {
        let doublings = u32::try_from(failures - self.from + 1).unwrap_or(0).min(40);
        if failures < self.from { 0 } else { 2_i64.pow(doublings).min(self.longest) }
    }

    /// Seconds still to wait; 0 where a try may be made. Never longer than the rule allows, whatever the clocks say.
    fn wait(self, stored: Option<&Model>, now: DateTime<Utc>) -> i64 {
        let Some(stored) = stored else { return 0 };
        let left = (stored.blocked_until - now).num_milliseconds();
        ((left + 999) / 1000).clamp(0, self.longest)
    }

    /// The row after one more failure. More than bring the longest wait are not counted, so that they are forgotten in
    /// hours and not in weeks.
    fn charged(self, stored: Model, now: DateTime<Utc>) -> Model {
        let (before, since) = self.remembered(Some(&stored), now);
        let failures = if self.wait_after(before) < self.longest { before + 1 } else { before };
        let blocked_until = now + Duration::seconds(self.wait_after(failures));
        Model { failures, last_failed_at: since, blocked_until, ..stored }
    }
}

/// What a try is counted under.
#[derive(Clone, Debug)]
pub struct Tried {
    here: Vec<u8>,
    account: Vec<u8>,
    address: Vec<u8>,
}

impl Tried {
    /// A try for the account with this normalised e-mail address, from this address.
    pub fn new(state: &State, email: &str, address: Option<IpAddr>) -> Self {
        let address = address.map_or_else(String::new, network);
        Self {
            // No address contains a space.
            here: state.keys.throttle_hash("here", &format!("{address} {email}")),
            account: state.keys.throttle_hash("account", email),
            address: state.keys.throttle_hash("address", &address),
        }
    }

    /// In the order in which every transaction locks them, each with whose it is: an account's are forgotten together.
    fn keys(&self) -> [(Key<'_>, Rule); 3] {
        [
            (Key { hash: &self.here, owner: &self.account }, HERE),
            (Key { hash: &self.account, owner: &self.account }, ACCOUNT),
            (Key { hash: &self.address, owner: &self.address }, ADDRESS),
        ]
    }
}

/// A try that may be made now. While it is held, this process admits no other try for the same account, so that several
/// right passwords at once do not pass for so many failures.
pub type Turn = MutexGuard<'static, ()>;

/// One for each of some groups of accounts, by the first byte of their key: no list of accounts grows in memory.
static TURNS: [Mutex<()>; 256] = [const { Mutex::const_new(()) }; 256];

/// How long a try may wait for those before it.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

/// Counts a try, or refuses it. Whoever was admitted says afterwards whether the try `succeeded`.
///
/// # Errors
/// `TooManyTries` with the seconds to wait, `Unavailable` where too many wait for their turn; then the try was not
/// counted.
pub async fn admit(state: &State, tried: &Tried) -> Result<Turn> {
    // A look without a lock first, so that a flood of refused tries does not hold up the one writer.
    let mut wait = 0;
    for (key, rule) in tried.keys() {
        wait = wait.max(rule.wait(store::throttle::find(&state.db.read, key.hash).await?.as_ref(), state.now()));
    }
    if wait == 0 {
        let turn = &TURNS[usize::from(tried.account.first().copied().unwrap_or_default())];
        let turn = tokio::time::timeout(PATIENCE, turn.lock()).await;
        let turn = turn.map_err(|_| Error::Unavailable("too many tries to sign in wait for their turn".into()))?;
        wait = state.db.transaction(async |tx| charge(tx, tried, state.now()).await).await?;
        if wait == 0 {
            return Ok(turn);
        }
    }
    state.metrics.count("sign_in_throttled");
    Err(Error::TooManyTries(u64::try_from(wait).unwrap_or(1)))
}

/// Counts a try under every key and gives 0, or counts it under none and gives the seconds to wait.
async fn charge(tx: &impl ConnectionTrait, tried: &Tried, now: DateTime<Utc>) -> Result<i64> {
    let mut charged = Vec::with_capacity(3);
    let mut wait = 0;
    for (key, rule) in tried.keys() {
        let stored = store::throttle::lock(tx, key, now).await?;
        wait = wait.max(rule.wait(Some(&stored), now));
        charged.push(rule.charged(stored, now));
    }
    if wait == 0 {
        for row in charged {
            store::throttle::write(tx, row).await?;
        }
    }
    Ok(wait)
}

/// The try succeeded: the account's failures are forgotten, the address gets this one try back and no more, so that one
/// good account does not give its owner free tries at others.
///
/// # Errors
/// The database's.
pub async fn succeeded(tx: &impl ConnectionTrait, tried: &Tried) -> Result<()> {
    store::throttle::forget(tx, &tried.account).await?;
    store::throttle::give_back(tx, &tried.address).await
}

/// The try was never looked at, because something of ours failed: it does not count.
///
/// # Errors
/// The database's.
pub async fn give_back(tx: &impl ConnectionTrait, tried: &Tried) -> Result<()> {
    for (key, _) in tried.keys() {
        store::throttle::give_back(tx, key.hash).await?;
    }
    Ok(())
}

/// Forgets the failures of one account: an administrator has given it another password.
///
/// # Errors
/// The database's.
pub async fn forget_account(tx: &impl ConnectionTrait, state: &State, email: &str) -> Result<()> {
    store::throttle::forget(tx, &state.keys.throttle_hash("account", email)).await
}

/// Where a request comes from: the peer or, behind a proxy of one's own, what that proxy says, which is the last entry
/// of `X-Forwarded-For` (those before it are the client's own claims).
pub fn address(request: &HttpRequest, behind_proxy: bool) -> Option<IpAddr> {
    let peer = request.peer_addr().map(|address| address.ip());
    if !behind_proxy {
        return peer;
    }
    let last = request.headers().get_all("x-forwarded-for").last().and_then(|value| value.to_str().ok());
    last.and_then(|value| parse(value.rsplit(',').next()?.trim())).or(peer)
}

/// `203.0.113.7`, `203.0.113.7:4711`, `2001:db8::1` or `[2001:db8::1]:4711`.
fn parse(text: &str) -> Option<IpAddr> {
    text.parse().ok().or_else(|| text.parse::<std::net::SocketAddr>().ok().map(|address| address.ip()))
}

/// The part of an address that one client is likely to have for itself: all of it, or the first 64 bits of IPv6.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("{:x}", v6.to_bits() >> 64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_750_000_000 + seconds, 0).unwrap()
    }

    fn fresh() -> Model {
        Model { key_hash: vec![1], owner_hash: vec![1], failures: 0, last_failed_at: at(0), blocked_until: at(0) }
    }

    fn fail(rule: Rule, times: i32) -> (Model, DateTime<Utc>) {
        let (mut row, mut now) = (rule.charged(fresh(), at(0)), at(0));
        for _ in 1..times {
            now += Duration::seconds(rule.wait(Some(&row), now));
            row = rule.charged(row, now);
        }
        (row, now)
    }

    #[test]
    fn waits_double_from_the_fifth_failure_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (1..=16).map(|n| fail(HERE, n)).map(|(row, now)| HERE.wait(Some(&row), now)).collect();
        assert_eq!(waits, [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
    }

    #[test]
    fn failures_are_forgotten_one_by_one() {
        let (row, now) = fail(HERE, 6);
        assert_eq!(HERE.remembered(Some(&row), now).0, 6);
        assert_eq!(HERE.remembered(Some(&row), now + Duration::minutes(61)).0, 4);
        assert_eq!(HERE.remembered(Some(&row), now + Duration::hours(FORGOTTEN_AFTER_HOURS)).0, 0);
        assert_eq!(ADDRESS.remembered(Some(&row), now + Duration::hours(FORGOTTEN_AFTER_HOURS)).0, 0);
    }

    #[test]
    fn one_person_never_makes_an_office_wait() {
        // Somebody who tries one account as fast as its rule lets them, for two days.
        let (mut here, mut office, mut now) = (fresh(), fresh(), at(0));
        while now < at(2 * 24 * 3600) {
            here = HERE.charged(here, now);
            office = ADDRESS.charged(office, now);
            assert_eq!(ADDRESS.wait(Some(&office), now), 0);
            now += Duration::seconds(HERE.wait(Some(&here), now).max(1));
        }
    }

    #[test]
    fn a_busy_office_does_not_collect_failures() {
        // A sign-in every 20 seconds for three days, every tenth of them wrong.
        let mut office = fresh();
        for n in 0..(3 * 24 * 180) {
            office = ADDRESS.charged(office, at(n * 20));
            assert_eq!(ADDRESS.wait(Some(&office), at(n * 20)), 0);
            office.failures -= i32::from(n % 10 != 0);
        }
    }

    #[test]
    fn however_many_failures_they_are_forgotten_in_a_day() {
        for rule in [HERE, ACCOUNT, ADDRESS] {
            let (row, now) = fail(rule, 10_000);
            assert_eq!(rule.wait(Some(&row), now), rule.longest);
            assert_eq!(rule.remembered(Some(&row), now + Duration::hours(FORGOTTEN_AFTER_HOURS)).0, 0);
        }
    }

    #[test]
    fn an_owner_elsewhere_is_never_kept_out_for_longer_than_a_minute() {
        // Strangers with a hundred addresses, each trying as fast as all the rules let it.
        let (mut account, mut longest) = (fresh(), 0);
        for n in 0..5_000 {
            account = ACCOUNT.charged(account, at(n));
            longest = longest.max(ACCOUNT.wait(Some(&account), at(n)));
        }
        assert_eq!(longest, 60);
    }

    #[test]
    fn an_address_that_tries_many_accounts_waits_half_a_minute_at_most() {
        let (row, now) = fail(ADDRESS, 500);
        assert_eq!(ADDRESS.wait(Some(&row), now), 30);
        assert_eq!(fail(ADDRESS, 49).0.blocked_until, at(0));
    }

    #[test]
    fn a_clock_set_back_does_not_lock_out() {
        let (row, now) = fail(HERE, 8);
        assert_eq!(HERE.wait(Some(&row), now - Duration::days(400)), 900);
        assert_eq!(HERE.remembered(Some(&row), now - Duration::days(400)).0, 8);
    }

    #[test]
    fn addresses_are_read_from_a_proxy_only_if_there_is_one() {
        use actix_web::test::TestRequest;
        let request = TestRequest::default()
            .peer_addr("192.0.2.1:9".parse().unwrap())
            .append_header(("x-forwarded-for", "198.51.100.1"))
            .append_header(("x-forwarded-for", "198.51.100.2, 203.0.113.7"))
            .to_http_request();
        assert_eq!(address(&request, false), parse("192.0.2.1"));
        assert_eq!(address(&request, true), parse("203.0.113.7"));
        let request =
            TestRequest::default().peer_addr("192.0.2.1:9".parse().unwrap()).append_header(("x-forwarded-for", "x"));
        assert_eq!(address(&request.to_http_request(), true), parse("192.0.2.1"));
        assert_eq!(parse("[2001:db8::1]:80"), parse("2001:db8::1"));
        assert_eq!(network(parse("2001:db8::1").unwrap()), network(parse("2001:db8::ffff:1").unwrap()));
        assert_ne!(network(parse("2001:db8::1").unwrap()), network(parse("2001:db8:0:1::1").unwrap()));
        assert_eq!(network(parse("::ffff:192.0.2.1").unwrap()), "192.0.2.1");
    }
}
