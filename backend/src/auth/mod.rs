//! Who is calling and what they may do: sessions, passwords, the throttle on failed tries, same-site protection.

pub mod link;
pub mod password;
pub mod same_site;
pub mod session;
pub mod throttle;

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use shared::role::{Permission, Role};
use uuid::Uuid;

use crate::app::State;
use crate::entity::account;
use crate::error::Error;
use crate::store;

/// The account on whose behalf something is done.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The account; none for the command line.
    pub account: Option<Uuid>,
    /// Whose it is.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Its provider, for workers and managers.
    pub provider: Option<Uuid>,
    /// Whether the password must be changed first.
    pub must_change_password: bool,
    /// The hash of the session's token; empty for the command line.
    pub session: Vec<u8>,
    /// The administrator who brings in what this account captured earlier. Then it is they who are audited.
    pub brought_by: Option<Uuid>,
}

impl Caller {
    /// The command line: acts with the rights of `role` on behalf of `provider`, and is audited without an account.
    pub fn command_line(role: Role, provider: Option<Uuid>) -> Self {
        Self {
            account: None,
            name: String::new(),
            role,
            provider,
            must_change_password: false,
            session: Vec::new(),
            brought_by: None,
        }
    }

    /// The account that captured something, for an administrator who brings it in: what is stored is the account's own,
    /// under its rules, whether or not it may still sign in; what is audited is the administrator's doing.
    ///
    /// # Errors
    /// `Internal` for an account with an unknown role.
    pub fn on_behalf(author: account::Model, administrator: &Self) -> Result<Self, Error> {
        Ok(Self {
            role: store::account::role(&author)?,
            account: Some(author.id),
            name: author.name,
            provider: author.provider_id,
            must_change_password: false,
            session: Vec::new(),
            brought_by: administrator.account,
        })
    }

    /// The caller's own provider.
    ///
    /// # Errors
    /// `NotFound` for a caller of no provider.
    pub fn own_provider(&self) -> Result<Uuid, Error> {
        self.provider.ok_or(Error::NotFound)
    }
}

/// A permission as a type, so that a handler's signature says what it requires.
pub trait Needs {
    /// The permission.
    const PERMISSION: Permission;
}

/// Extracts the caller if their role holds the permission: 401 for nobody, 404 for one who may not.
pub struct Require<N: Needs>(pub Caller, pub PhantomData<N>);

impl<N: Needs> FromRequest for Require<N> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let state = request.app_data::<web::Data<State>>().ok_or_else(|| Error::internal("no state"))?;
            let caller = session::caller(state, &request).await?;
            if caller.must_change_password && N::PERMISSION != Permission::OwnAccount {
                return Err(Error::PasswordChangeRequired);
            }
            if !caller.role.may(N::PERMISSION) {
                return Err(Error::NotFound);
            }
            Ok(Self(caller, PhantomData))
        })
    }
}

macro_rules! needs {
    ($($permission:ident),+ $(,)?) => {
        $(
            #[doc = concat!("Requires `", stringify!($permission), "`.")]
            pub struct $permission;
            impl Needs for $permission {
                const PERMISSION: Permission = Permission::$permission;
            }
        )+
    };
}

/// One type for each permission.
pub mod may {
    use super::{Needs, Permission};
    needs!(
        OwnAccount,
        ReadPeople,
        Capture,
        ManagePeople,
        ImportRatings,
        ReadInsight,
        DownloadDatasets,
        ReadInstruments,
        ManageInstruments,
        ManageUsers,
        ReadAudit,
        RecoverDevices,
    );
}
