//! Who is signed in, and the programme they work in. Kept in memory alone; the cookie is the browser's.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use shared::programme::Programme;
use shared::role::Permission;
use shared::user::Me;
use uuid::Uuid;
use yew::prelude::*;

use crate::api::{self, ApiError};
use crate::hooks::spawn;
use crate::offline::vault::{self, OpenedBy};
use crate::offline::windows;
use crate::state::entering::{self, By};
use crate::state::{flash, locking, search, taking};

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The account.
    pub me: Rc<Me>,
    /// The programme's settings; none only while the password has to be changed first.
    pub programme: Option<Rc<Programme>>,
    /// Whether a PIN opens this device for it.
    pub has_pin: bool,
}

/// What is known about being signed in.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// Not known yet.
    Starting,
    /// It could not be found out.
    Unreachable(ApiError),
    /// Nobody is signed in.
    SignedOut,
    /// A PIN is asked for: this account's, or any that this device knows.
    Locked(Option<Uuid>),
    /// Somebody is.
    SignedIn(Account),
    /// The session of this account has ended while a page was open: the page is kept, out of sight.
    Lapsed(Account),
}

impl Status {
    fn account(&self) -> Option<&Account> {
        match self {
            Status::SignedIn(account) | Status::Lapsed(account) => Some(account),
            Status::Starting | Status::Unreachable(_) | Status::SignedOut | Status::Locked(_) => None,
        }
    }
}

/// The session as pages see it.
#[derive(Clone, PartialEq)]
pub struct Session {
    status: Status,
    epoch: u32,
    dispatch: UseReducerDispatcher<State>,
}

impl Session {
    /// What is known.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// Grows with each sign-in, so that what failed for want of one is asked again.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The signed-in account, also while its session has lapsed.
    pub fn account(&self) -> Option<&Account> {
        self.status.account()
    }

    /// Whether the account may do this. For what to offer; the server decides.
    pub fn may(&self, permission: Permission) -> bool {
        self.account().is_some_and(|account| account.me.permissions.contains(&permission))
    }

    /// Takes over how things stand after somebody came in.
    pub fn entered(&self, status: Status) {
        self.dispatch.dispatch(Step::Entered(status));
    }

    /// Forgets the account, after it signed out.
    pub fn signed_out(&self) {
        self.dispatch.dispatch(Step::Entered(Status::SignedOut));
    }

    /// Closes the account's vault, ends its session with the server, and asks for a PIN.
    pub fn lock(&self) {
        match self.account().map(|account| account.me.id) {
            Some(account) => self.lock_for(account),
            None => self.dispatch.dispatch(Step::Entered(Status::Locked(None))),
        }
    }

    /// The same for this account, whoever is signed in; its password serves as well as its PIN.
    pub fn lock_for(&self, account: Uuid) {
        entering::leave_window(account, true);
        self.dispatch.dispatch(Step::Entered(Status::Locked(Some(account))));
        // The cookie of a locked device must open nothing; nobody waits for it.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = entering::end_session(account).await;
        });
    }

    /// Takes down that the account has a PIN from now on.
    pub fn has_pin_now(&self) {
        if let Status::SignedIn(account) = &self.status {
            self.dispatch.dispatch(Step::Refreshed(Account { has_pin: true, ..account.clone() }));
        }
    }

    /// Asks the server whether somebody who came in by their PIN is signed in there; if not, their pass sees to it.
    pub fn confirm(&self) {
        RESUMED.with_borrow_mut(Vec::clear);
        confirm(&self.dispatch);
    }

    /// Asks the server again who is signed in.
    pub fn retry(&self) {
        self.dispatch.dispatch(Step::Restarted);
    }
}

/// State behind the session.
#[derive(Clone, PartialEq)]
pub struct State {
    status: Status,
    epoch: u32,
    start: u32,
}

/// What changes the session.
pub enum Step {
    /// The app has started, or somebody came in or left.
    Entered(Status),
    /// The server says that the session has ended.
    Ended,
    /// The server was asked again in passing, and it is the same account.
    Refreshed(Account),
    /// The session is good after all: what was refused for want of one is asked again.
    Renewed,
    /// Ask the server again.
    Restarted,
}

impl Reducible for State {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = (*self).clone();
        match step {
            Step::Entered(status) => {
                let id = |status: &Status| status.account().map(|account| account.me.id);
                if id(&self.status).is_some_and(|before| id(&status) != Some(before)) {
                    forget();
                }
                if matches!(status, Status::SignedIn(_)) {
                    next.epoch = next.epoch.wrapping_add(1);
                }
                next.status = status;
            }
            Step::Ended => match &self.status {
                Status::SignedIn(account) => next.status = Status::Lapsed(account.clone()),
                Status::Starting | Status::Unreachable(_) => next.status = Status::SignedOut,
                Status::SignedOut | Status::Locked(_) | Status::Lapsed(_) => {}
            },
            Step::Refreshed(account) => {
                if self.status.account().is_some_and(|before| before.me.id == account.me.id) {
                    if !matches!(self.status, Status::SignedIn(_)) {
                        next.epoch = next.epoch.wrapping_add(1);
                    }
                    next.status = Status::SignedIn(account);
                }
            }
            Step::Renewed => {
                if let Status::SignedIn(account) | Status::Lapsed(account) = &self.status {
                    next.status = Status::SignedIn(account.clone());
                    next.epoch = next.epoch.wrapping_add(1);
                }
            }
            Step::Restarted => {
                next.status = Status::Starting;
                next.start = next.start.wrapping_add(1);
            }
        }
        Rc::new(next)
    }
}

/// Forgets what one account left in memory, before another can see it.
fn forget() {
    flash::clear();
    search::set("");
}

/// Keeps the session and gives it to everything inside.
#[component]
pub fn SessionProvider(props: &yew::html::ChildrenProps) -> Html {
    let state = use_reducer(|| State { status: Status::Starting, epoch: 0, start: 0 });
    {
        let dispatch = state.dispatcher();
        use_effect_with((), move |()| {
            api::on_signed_out(Callback::from(move |()| ended(&dispatch)));
        });
    }
    {
        let dispatch = state.dispatcher();
        use_effect_with(state.start, move |_| {
            let task = spawn(async move { dispatch.dispatch(Step::Entered(entering::start().await)) });
            move || drop(task)
        });
    }
    let session = Session { status: state.status.clone(), epoch: state.epoch, dispatch: state.dispatcher() };
    use_other_windows(&session);
    use_refresh(&session);
    taking::use_taking_along(&session);
    locking::use_auto_lock(&session);
    html! { <ContextProvider<Session> context={session}>{ props.children.clone() }</ContextProvider<Session>> }
}

/// Closes this window when another one was locked or left.
#[hook]
fn use_other_windows(session: &Session) {
    let dispatch = session.dispatch.clone();
    use_effect_with((), move |()| {
        let hearing = windows::hear(move |told| {
            if entering::leave_too(told.account) {
                let status = if told.locked { Status::Locked(Some(told.account)) } else { Status::SignedOut };
                dispatch.dispatch(Step::Entered(status));
            }
        });
        move || drop(hearing)
    });
}

/// Milliseconds that an answer of the server about the session is good for when somebody comes back to the page.
const FRESH_FOR: f64 = 60_000.0;

/// Asks again who is signed in when a page comes back into view, as when a tablet is picked up, or a network does: the
/// session may have ended, and “today” may be another day. Without an answer everything stays as it is.
#[hook]
fn use_refresh(session: &Session) {
    let account = session.account().map(|account| account.me.id);
    let dispatch = session.dispatch.clone();
    use_effect_with(account, move |account| {
        let listening = account.map(|_| {
            let asked = Cell::new(js_sys::Date::now());
            let document = gloo::utils::document();
            let seen = {
                let dispatch = dispatch.clone();
                EventListener::new(&document.clone(), "visibilitychange", move |_| {
                    let now = js_sys::Date::now();
                    if !document.hidden() && now - asked.replace(now) >= FRESH_FOR {
                        confirm(&dispatch);
                    }
                })
            };
            (seen, EventListener::new(&gloo::utils::window(), "online", move |_| confirm(&dispatch)))
        });
        move || drop(listening)
    });
}

/// How often a pass begins an ended session again within `RESUMED_FOR` milliseconds: a server that goes on refusing must not
/// be asked in circles.
const MOST_RESUMED: usize = 3;
const RESUMED_FOR: f64 = 60_000.0;

thread_local! {
    static RESUMED: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
    static RESUMING: Cell<bool> = const { Cell::new(false) };
}

/// The server says that the session has ended: the pass in an open vault begins it again, unless it has just done so.
fn ended(dispatch: &UseReducerDispatcher<State>) {
    if RESUMING.get() {
        return;
    }
    let dispatch = dispatch.clone();
    let account = vault::open_account().filter(|_| vault::has_pin());
    let now = js_sys::Date::now();
    let lately = RESUMED.with_borrow_mut(|times| {
        times.retain(|time| now - time < RESUMED_FOR);
        times.len()
    });
    let Some(account) = account.filter(|_| lately < MOST_RESUMED) else {
        return dispatch.dispatch(Step::Ended);
    };
    RESUMED.with_borrow_mut(|times| times.push(now));
    RESUMING.set(true);
    let left = entering::left();
    wasm_bindgen_futures::spawn_local(async move {
        // What was on its way while a session took another's place is refused, too: beginning one more would only go on with
        // that. The pages ask again instead.
        let good = entering::is_signed_in(account).await;
        let resumed = match &good {
            Ok(false) => entering::resume(account).await,
            Ok(true) => Ok(None),
            Err(error) => Err(error.clone()),
        };
        RESUMING.set(false);
        match resumed {
            _ if good == Ok(true) && left == entering::left() => dispatch.dispatch(Step::Renewed),
            // Locked meanwhile: what was begun ends again.
            Ok(Some(found)) if left != entering::left() => {
                let _ = entering::end_session(found.me.id).await;
            }
            _ if left != entering::left() => {}
            Ok(Some(found)) => dispatch.dispatch(Step::Entered(Status::SignedIn(found))),
            Ok(None) => dispatch.dispatch(Step::Ended),
            // Nothing is known; whatever is refused next asks again.
            Err(_) => {}
        }
    });
}

fn confirm(dispatch: &UseReducerDispatcher<State>) {
    let dispatch = dispatch.clone();
    let left = entering::left();
    wasm_bindgen_futures::spawn_local(async move {
        let found = entering::find_account(None).await;
        if left != entering::left() {
            return;
        }
        match found {
            Ok(Some(mut account)) => match vault::is_open(account.me.id) {
                Some(_) => {
                    account.has_pin = vault::has_pin();
                    dispatch.dispatch(Step::Refreshed(account));
                }
                // Whose PIN opened this window is not signed in; another account is.
                None if vault::any_open() == Some(OpenedBy::Pin) => ended(&dispatch),
                // Somebody else has signed in from another window.
                None => {
                    let entered = entering::enter(account, By::Cookie).await;
                    if let Ok(status) = entered
                        && left == entering::left()
                    {
                        dispatch.dispatch(Step::Entered(status));
                    }
                }
            },
            Ok(None) => ended(&dispatch),
            Err(_) => {}
        }
    });
}

/// The session.
#[hook]
pub fn use_session() -> Session {
    let idle = use_reducer(|| State { status: Status::Starting, epoch: 0, start: 0 });
    use_context::<Session>().unwrap_or_else(|| Session {
        status: Status::Starting,
        epoch: 0,
        dispatch: idle.dispatcher(),
    })
}

/// The account's permission to do this, for what to offer.
#[hook]
pub fn use_may(permission: Permission) -> bool {
    use_session().may(permission)
}

/// The programme's settings. Pages that need them are shown only once they are there; the exception is a page that
/// works offline.
#[hook]
pub fn use_programme() -> Option<Rc<Programme>> {
    use_session().account().and_then(|account| account.programme.clone())
}
