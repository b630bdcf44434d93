//! Who is signed in, and the programme they work in. Kept in memory alone; the cookie is the browser's.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use shared::programme::Programme;
use shared::role::Permission;
use shared::user::Me;
use yew::prelude::*;

use crate::api::{self, ApiError};
use crate::hooks::spawn;
use crate::state::{flash, search};

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The account.
    pub me: Rc<Me>,
    /// The programme's settings; none only while the password has to be changed first.
    pub programme: Option<Rc<Programme>>,
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
    /// Somebody is.
    SignedIn(Account),
    /// The session of this account has ended while a page was open: the page is kept, out of sight.
    Lapsed(Account),
}

impl Status {
    fn account(&self) -> Option<&Account> {
        match self {
            Status::SignedIn(account) | Status::Lapsed(account) => Some(account),
            Status::Starting | Status::Unreachable(_) | Status::SignedOut => None,
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

    /// Takes over an account that has just signed in.
    pub fn signed_in(&self, account: Account) {
        if self.account().is_none_or(|before| before.me.id != account.me.id) {
            forget();
        }
        self.dispatch.dispatch(Step::SignedIn(account));
    }

    /// Forgets the account, after it signed out.
    pub fn signed_out(&self) {
        forget();
        self.dispatch.dispatch(Step::SignedOut);
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
    /// The server was asked who is signed in.
    Found(Result<Option<Account>, ApiError>),
    /// Somebody signed in.
    SignedIn(Account),
    /// They signed out.
    SignedOut,
    /// The server says that the session has ended.
    Ended,
    /// The server was asked again in passing: the account may have changed.
    Refreshed(Account),
    /// Ask the server again.
    Restarted,
}

impl Reducible for State {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = (*self).clone();
        match step {
            Step::Found(Ok(Some(account))) | Step::SignedIn(account) => {
                next.status = Status::SignedIn(account);
                next.epoch = next.epoch.wrapping_add(1);
            }
            Step::Found(Ok(None)) | Step::SignedOut => next.status = Status::SignedOut,
            Step::Found(Err(error)) => next.status = Status::Unreachable(error),
            Step::Ended => match &self.status {
                Status::SignedIn(account) => next.status = Status::Lapsed(account.clone()),
                Status::Starting | Status::Unreachable(_) => next.status = Status::SignedOut,
                Status::SignedOut | Status::Lapsed(_) => {}
            },
            Step::Refreshed(account) => {
                let same = self.status.account().is_some_and(|before| before.me.id == account.me.id);
                if !(same && matches!(self.status, Status::SignedIn(_))) {
                    next.epoch = next.epoch.wrapping_add(1);
                }
                if !same {
                    forget();
                }
                next.status = Status::SignedIn(account);
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

/// The account with its programme, as the server has them now. `None` where nobody is signed in.
///
/// # Errors
/// When the server cannot be asked.
pub async fn find_account() -> Result<Option<Account>, ApiError> {
    match api::session::me().await {
        Ok(me) => complete(me).await.map(Some),
        Err(error) if error.code() == Some(shared::error::ErrorCode::NotSignedIn) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Adds the programme to an account that has just signed in.
///
/// # Errors
/// When the programme cannot be loaded.
pub async fn complete(me: Me) -> Result<Account, ApiError> {
    let programme = if me.must_change_password { None } else { Some(Rc::new(api::programme::get().await?)) };
    Ok(Account { me: Rc::new(me), programme })
}

/// Keeps the session and gives it to everything inside.
#[component]
pub fn SessionProvider(props: &yew::html::ChildrenProps) -> Html {
    let state = use_reducer(|| State { status: Status::Starting, epoch: 0, start: 0 });
    {
        let dispatch = state.dispatcher();
        use_effect_with((), move |()| {
            api::on_signed_out(Callback::from(move |()| dispatch.dispatch(Step::Ended)));
        });
    }
    {
        let dispatch = state.dispatcher();
        use_effect_with(state.start, move |_| {
            let task = spawn(async move { dispatch.dispatch(Step::Found(find_account().await)) });
            move || drop(task)
        });
    }
    use_refresh(state.dispatcher());
    let session = Session { status: state.status.clone(), epoch: state.epoch, dispatch: state.dispatcher() };
    html! { <ContextProvider<Session> context={session}>{ props.children.clone() }</ContextProvider<Session>> }
}

/// Milliseconds that an answer of the server about the session is good for when somebody comes back to the page.
const FRESH_FOR: f64 = 60_000.0;

/// Asks again who is signed in when a page comes back into view, as when a tablet is picked up: the session may have
/// ended, and “today” may be another day. Without an answer everything stays as it is.
#[hook]
fn use_refresh(dispatch: UseReducerDispatcher<State>) {
    use_effect_with((), move |()| {
        let asked = Cell::new(js_sys::Date::now());
        let document = gloo::utils::document();
        let listener = EventListener::new(&document.clone(), "visibilitychange", move |_| {
            let now = js_sys::Date::now();
            if document.hidden() || now - asked.replace(now) < FRESH_FOR {
                return;
            }
            let dispatch = dispatch.clone();
            wasm_bindgen_futures::spawn_local(async move {
                match find_account().await {
                    Ok(Some(account)) => dispatch.dispatch(Step::Refreshed(account)),
                    Ok(None) => dispatch.dispatch(Step::Ended),
                    Err(_) => {}
                }
            });
        });
        move || drop(listener)
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
