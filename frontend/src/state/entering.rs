//! Coming in and leaving: what the server's answer, this device's vaults and a PIN together make of the session.

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
use crate::offline::vault::{self, Tried};
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

/// The account with its programme, as the server has them now. `None` where nobody is signed in.
///
/// # Errors
/// When the server cannot be asked.
pub async fn find_account(patience: Option<u32>) -> Result<Option<Account>, ApiError> {
    if let Some(leaving) = leaving::due().await {
        tell(leaving).await?;
    }
    match api::session::me(patience).await {
        Ok(me) => complete(me).await.map(Some),
        Err(error) if error.code() == Some(ErrorCode::NotSignedIn) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Adds the programme to an account that is signed in.
async fn complete(me: Me) -> Result<Account, ApiError> {
    let programme = if me.must_change_password { None } else { Some(Rc::new(api::programme::get().await?)) };
    Ok(Account { me: Rc::new(me), programme, has_pin: false })
}

/// Lets in who has just given their password.
///
/// # Errors
/// When the server cannot be asked for the rest.
pub async fn enter_with_password(me: Me) -> Result<Status, ApiError> {
    // Their cookie has taken the place of whoever's left before.
    let _ = leaving::clear().await;
    enter(complete(me).await?, By::Password).await
}

/// Lets in an account that the server confirms: opens its vault, or asks for its PIN first.
///
/// # Errors
/// When the server cannot be asked for the device's key.
pub async fn enter(mut account: Account, by: By) -> Result<Status, ApiError> {
    let me = &account.me;
    if me.must_change_password || !me.permissions.contains(&Permission::Capture) {
        close();
        return Ok(Status::SignedIn(account));
    }
    let id = me.id;
    if vault::is_open(id).is_none() {
        close();
        if by == By::Cookie && vault::opens_by_pin(id).await.unwrap_or(false) {
            return Ok(Status::Locked(Some(id)));
        }
    }
    // A device that gives no store lists people all the same; it is said where an answer would have to be kept.
    if (by == By::Password || vault::is_open(id).is_none())
        && let Ok(device) = vault::device().await
    {
        let key = api::devices::key(device).await?;
        let _ = vault::open_by_server(id, initials(&me.name), &key).await;
        if by == By::Password && vault::has_pin() {
            take_pass(id, device).await?;
        }
        if let Ok(Some(packed)) = own::read::<DevicePack>(id, Own::Pack).await {
            pack::set(Rc::new(packed));
        }
    }
    account.has_pin = vault::has_pin();
    Ok(Status::SignedIn(account))
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

/// Begins a session again with the pass in the open vault. `None` where there is none, or it is no longer good.
///
/// # Errors
/// When the server cannot be asked.
pub async fn resume(account: Uuid) -> Result<Option<Account>, ApiError> {
    let Ok(Some(pass)) = own::read::<DevicePass>(account, Own::Pass).await else { return Ok(None) };
    match api::session::resume(&ResumeSession { token: pass.token }).await {
        Ok(me) if me.id == account => {
            let account = complete(me).await?;
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
}

/// The first letters of the first and the last word of a name.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.last()).flat_map(char::to_uppercase).collect()
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
    Ok(Unlocked::Entered(status))
}

/// Puts a new pack into the open vault of an account that is signed in. Answers whether it did.
pub async fn take_along(account: Uuid) -> bool {
    if vault::is_open(account).is_none() {
        return false;
    }
    let Ok(packed) = api::devices::pack().await else { return false };
    // Another account may have signed in from another window meanwhile.
    let taken = packed.me.id == account && own::write(account, Own::Pack, &packed).await.is_ok();
    if taken {
        pack::set(Rc::new(packed));
    }
    taken
}

/// Signs an account out of this device, also without a network: then the server is told as soon as there is one.
///
/// # Errors
/// When neither the server nor the device can take it down.
pub async fn sign_out(account: Uuid) -> Result<(), ApiError> {
    close();
    // Without a store there is nothing that could have stayed.
    let _ = vault::leave(account).await;
    tell_in_time(Leaving::Device).await
}

/// Ends the server's session now, or as soon as it can be reached.
///
/// # Errors
/// When neither the server nor the device can take it down.
pub async fn end_session() -> Result<(), ApiError> {
    tell_in_time(Leaving::Session).await
}

async fn tell_in_time(leaving: Leaving) -> Result<(), ApiError> {
    let marked = leaving::set(leaving).await;
    match tell(leaving).await {
        Err(error) if marked.is_err() => Err(error),
        _ => Ok(()),
    }
}

async fn tell(leaving: Leaving) -> Result<(), ApiError> {
    let known = |told: Result<(), ApiError>| match told {
        // Nobody is signed in with the old cookie, or it is somebody's who has no pass.
        Err(error) if !matches!(error.code(), Some(ErrorCode::NotSignedIn | ErrorCode::NotFound)) => Err(error),
        _ => Ok(()),
    };
    if leaving == Leaving::Device
        && let Ok(device) = vault::device().await
    {
        known(api::devices::take_pass(device).await)?;
    }
    known(api::session::sign_out().await)?;
    let _ = leaving::clear().await;
    Ok(())
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
