//! Coming in and leaving: what the server's answer, this device's vaults and a PIN together make of the session.

use std::cell::Cell;
use std::rc::Rc;

use shared::device::{DevicePack, DevicePass, ResumeSession};
use shared::error::ErrorCode;
use shared::role::Permission;
use shared::user::Me;
use uuid::Uuid;

use super::session::{Account, Status};
use crate::api::{self, ApiError};
use crate::offline::leaving::{self, Leaving};
use crate::offline::own::{self, Own};
use crate::offline::vault::{self, Guard, Tried};
use crate::offline::windows::{self, Told};
use crate::offline::{StoreError, pack};

/// Milliseconds that the server is waited for where a PIN opens the device without it.
const PATIENCE: u32 = 4_000;

/// What the server's word for who is signed in rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// They gave their password just now.
    Password,
    /// The browser still has their cookie: whoever holds the device sends it.
    Cookie,
}

thread_local! {
    static LEFT: Cell<u32> = const { Cell::new(0) };
}

/// Grows whenever this window is locked or left, so that what was asked before does not open it again.
pub fn left() -> u32 {
    LEFT.get()
}

/// How things stand when the app starts.
pub async fn start() -> Status {
    let by_pin = vault::known().await.unwrap_or_default().iter().any(|known| known.has_pin);
    match find_account(by_pin.then_some(PATIENCE)).await {
        Ok(Some(account)) => enter(account, By::Cookie).await.unwrap_or_else(Status::Unreachable),
        Ok(None) if by_pin => Status::Locked(None),
        Ok(None) => Status::SignedOut,
        Err(_) if by_pin => Status::Locked(None),
        Err(error) => Status::Unreachable(error),
    }
}

/// The account with its programme, as the server has them now. `None` where nobody is signed in. Waits no longer than
/// `patience` milliseconds for each answer, where that is given.
///
/// # Errors
/// When the server cannot be asked.
pub async fn find_account(patience: Option<u32>) -> Result<Option<Account>, ApiError> {
    if let Some(leaving) = leaving::due().await {
        tell(leaving, patience).await?;
    }
    match api::session::me(patience).await {
        Ok(me) => complete(me, patience).await.map(Some),
        Err(error) if error.code() == Some(ErrorCode::NotSignedIn) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Adds the programme to an account that is signed in.
async fn complete(me: Me, patience: Option<u32>) -> Result<Account, ApiError> {
    let programme = if me.must_change_password { None } else { Some(Rc::new(api::programme::get(patience).await?)) };
    Ok(Account { me: Rc::new(me), programme, has_pin: false })
}

/// Lets in who has just given their password.
///
/// # Errors
/// When the server cannot be asked for the rest.
pub async fn enter_with_password(me: Me) -> Result<Status, ApiError> {
    // Their cookie has taken the place of whoever's left before.
    let _ = leaving::clear().await;
    enter(complete(me, None).await?, By::Password).await
}

/// Lets in an account that the server confirms: opens its vault, or asks for its PIN first.
///
/// # Errors
/// When the server cannot be asked for the device's key.
pub async fn enter(account: Account, by: By) -> Result<Status, ApiError> {
    let id = account.me.id;
    let captures = !account.me.must_change_password && account.me.permissions.contains(&Permission::Capture);
    if vault::is_open(id).is_none() {
        close();
        let guard = if captures && by == By::Cookie { vault::guard(id).await } else { Guard::None };
        if guard != Guard::None {
            // The cookie is good and nobody has shown that they are the one: whoever holds the device has it.
            let _ = end_session(id).await;
            return Ok(if guard == Guard::Pin { Status::Locked(Some(id)) } else { Status::SignedOut });
        }
    }
    api::act_for(Some(id));
    if captures && (by == By::Password || vault::is_open(id).is_none()) {
        open(&account.me, by).await?;
    }
    Ok(Status::SignedIn(Account { has_pin: captures && vault::has_pin(), ..account }))
}

/// Opens the vault of an account that the server confirms. A device that gives no store lists people all the same; it is
/// said where an answer would have to be kept.
async fn open(me: &Me, by: By) -> Result<(), ApiError> {
    let Ok(device) = vault::device().await else { return Ok(()) };
    let key = api::devices::key(device).await?;
    if vault::open_by_server(me.id, initials(&me.name), &key).await == Err(StoreError::Elsewhere) {
        let _ = vault::open_by_server(me.id, initials(&me.name), &key).await;
    }
    if by == By::Password {
        let _ = vault::password_given(me.id).await;
        if vault::has_pin() {
            // Without a pass the password is asked for once more, some day.
            let _ = take_pass(me.id, device).await;
        }
    }
    if let Ok(Some(packed)) = own::read::<DevicePack>(me.id, Own::Pack).await {
        pack::set(Rc::new(packed));
    }
    Ok(())
}

/// Keeps a pass in the open vault, so that its PIN begins a session again.
///
/// # Errors
/// When the server cannot be asked.
pub async fn take_pass(account: Uuid, device: Uuid) -> Result<(), ApiError> {
    let pass = api::devices::give_pass(device).await?;
    // Not kept, it is missed: the password serves as well.
    let _ = own::write(account, Own::Pass, &pass).await;
    Ok(())
}

/// Whether an account is signed in with the server.
///
/// # Errors
/// When the server cannot be asked.
pub async fn is_signed_in(account: Uuid) -> Result<bool, ApiError> {
    match api::session::me(None).await {
        Ok(me) => Ok(me.id == account),
        Err(error) if error.code() == Some(ErrorCode::NotSignedIn) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Begins a session again with the pass in the open vault. `None` where there is none, or it is no longer good.
///
/// # Errors
/// When the server cannot be asked.
pub async fn resume(account: Uuid) -> Result<Option<Account>, ApiError> {
    let Ok(Some(pass)) = own::read::<DevicePass>(account, Own::Pass).await else { return Ok(None) };
    match api::session::resume(&ResumeSession { token: pass.token }).await {
        Ok(me) if me.id == account => {
            // It has taken the place of the session that was to end.
            if leaving::due().await.is_some_and(|leaving| leaving.account == account) {
                let _ = leaving::clear().await;
            }
            let account = complete(me, None).await?;
            Ok(Some(Account { has_pin: vault::has_pin(), ..account }))
        }
        Ok(_) => Ok(None),
        Err(error) if error.code() == Some(ErrorCode::NotSignedIn) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Closes what is open in this window, and forgets what it told.
pub fn close() {
    vault::close();
    pack::clear();
    api::act_for(None);
}

/// Closes this window to an account, and the others of this browser with it.
pub fn leave_window(account: Uuid, locked: bool) {
    LEFT.set(LEFT.get().wrapping_add(1));
    close();
    windows::tell(Told { account, locked });
}

/// Another window has closed to an account: so does this one. Answers whether it was open to it.
pub fn leave_too(account: Uuid) -> bool {
    let open = vault::open_account() == Some(account);
    if open {
        LEFT.set(LEFT.get().wrapping_add(1));
        close();
    }
    open
}

/// The first letters of the first and the last word of a name.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// What came of a PIN.
#[derive(Clone, Debug, PartialEq)]
pub enum Unlocked {
    /// It opened, and this is how things stand.
    Entered(Status),
    /// It did not.
    Not(Tried),
}

/// Tries a PIN, and lets its account in with what the device took along.
///
/// # Errors
/// Where the device's store fails.
pub async fn unlock(account: Uuid, pin: &str) -> Result<Unlocked, StoreError> {
    let tried = vault::open_by_pin(account, pin).await?;
    if tried != Tried::Opened {
        return Ok(Unlocked::Not(tried));
    }
    api::act_for(Some(account));
    if let Some(packed) = own::read::<DevicePack>(account, Own::Pack).await? {
        let packed = Rc::new(packed);
        pack::set(packed.clone());
        let mut programme = packed.programme.clone();
        programme.today = pack::today(&packed, pack::device_today());
        let (me, programme) = (Rc::new(packed.me.clone()), Some(Rc::new(programme)));
        return Ok(Unlocked::Entered(Status::SignedIn(Account { me, programme, has_pin: true })));
    }
    // Nothing was taken along: the server has to say who this is.
    let status = match find_account(Some(PATIENCE)).await {
        Ok(Some(found)) if found.me.id == account => Status::SignedIn(Account { has_pin: true, ..found }),
        Ok(_) => match resume(account).await {
            Ok(Some(found)) => Status::SignedIn(found),
            Ok(None) => Status::SignedOut,
            Err(error) => Status::Unreachable(error),
        },
        Err(error) => Status::Unreachable(error),
    };
    if !matches!(status, Status::SignedIn(_)) {
        close();
    }
    Ok(Unlocked::Entered(status))
}

/// Puts a new pack into the open vault of an account that is signed in. Answers whether it did.
pub async fn take_along(account: Uuid) -> bool {
    if vault::is_open(account).is_none() {
        return false;
    }
    let Ok(packed) = api::devices::pack().await else { return false };
    // Another account may have signed in from another window meanwhile, or this one may have been locked.
    let taken = packed.me.id == account && own::write(account, Own::Pack, &packed).await.is_ok();
    if taken && vault::is_open(account).is_some() {
        pack::set(Rc::new(packed));
    }
    taken
}

/// Signs an account out of this device, also without a network: then the server is told as soon as there is one.
///
/// # Errors
/// When neither the server nor the device can take it down.
pub async fn sign_out(account: Uuid) -> Result<(), ApiError> {
    leave_window(account, false);
    // Without a store there is nothing that could have stayed.
    let _ = vault::leave(account).await;
    tell_in_time(Leaving { account, device: true }).await
}

/// Ends an account's session with the server now, or as soon as it can be reached: its PIN begins another.
///
/// # Errors
/// When neither the server nor the device can take it down.
pub async fn end_session(account: Uuid) -> Result<(), ApiError> {
    tell_in_time(Leaving { account, device: false }).await
}

async fn tell_in_time(leaving: Leaving) -> Result<(), ApiError> {
    let marked = leaving::set(leaving).await;
    match tell(leaving, None).await {
        Err(error) if marked.is_err() => Err(error),
        _ => Ok(()),
    }
}

/// Tells the server, if the cookie is still of the account that left. What it refuses is done with; what it did not hear is
/// told again.
async fn tell(leaving: Leaving, patience: Option<u32>) -> Result<(), ApiError> {
    match api::session::me(patience).await {
        Ok(me) if me.id == leaving.account => {
            if leaving.device
                && let Ok(device) = vault::device().await
            {
                heard(api::devices::take_pass(device, patience).await)?;
            }
            heard(api::session::sign_out(patience).await)?;
        }
        other => heard(other.map(|_| ()))?,
    }
    let _ = leaving::clear().await;
    Ok(())
}

fn heard(told: Result<(), ApiError>) -> Result<(), ApiError> {
    match told {
        Err(error) if error.may_pass() && error.code() != Some(ErrorCode::NotSignedIn) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_say_who_without_the_name() {
        assert_eq!(initials("Daniela Wójcik"), "DW");
        assert_eq!(initials("  Amina van der Berg "), "AB");
        assert_eq!(initials("Cher"), "C");
        assert_eq!(initials("élodie ß"), "ÉSS");
        assert_eq!(initials(""), "");
    }
}
