//! The audit log: who did what to which thing, never what it says. Written in the transaction of what it tells of, so
//! that neither is there without the other.

use chrono::Utc;
use sea_orm::ConnectionTrait;
use shared::user::AuditEntry;
use shared::{MAX_PER_PAGE, Page};
use uuid::Uuid;

use crate::app::State;
use crate::auth::Caller;
use crate::entity::audit_event::Model;
use crate::error::{Error, Result};
use crate::store;

/// Records that the caller did `action` (`person.opt_out`) to the thing of kind `subject_kind` with the id `subject`.
/// None of the three may hold a name, an answer, an e-mail address or a code.
///
/// # Errors
/// The database's.
pub async fn record(
    db: &impl ConnectionTrait,
    caller: &Caller,
    action: &'static str,
    subject_kind: &'static str,
    subject: Option<String>,
) -> Result<()> {
    record_as(db, caller.brought_by.or(caller.account), action, subject_kind, subject).await
}

/// As `record`, on behalf of an account, or of nobody: the command line, or one who is not signed in.
///
/// # Errors
/// The database's.
pub async fn record_as(
    db: &impl ConnectionTrait,
    actor: Option<Uuid>,
    action: &'static str,
    subject_kind: &'static str,
    subject: Option<String>,
) -> Result<()> {
    let row = Model {
        id: Uuid::now_v7(),
        at: Utc::now(),
        actor_id: actor,
        action: action.into(),
        subject_kind: subject_kind.into(),
        subject_id: subject,
    };
    store::audit::insert(db, row).await
}

/// One page of the log, newest first.
///
/// # Errors
/// `Invalid` for a page out of range.
pub async fn list(state: &State, page: u64, per_page: u64) -> Result<Page<AuditEntry>> {
    check_page(page, per_page)?;
    store::audit::page(&state.db.read, page, per_page).await
}

/// Checks which page of a list is asked for.
///
/// # Errors
/// `Invalid` with the fields out of range.
pub fn check_page(page: u64, per_page: u64) -> Result<()> {
    use shared::error::{FieldCode, FieldError};
    let mut errors = Vec::new();
    if page == 0 {
        errors.push(FieldError::new("page", FieldCode::NotAllowed, "Pages are numbered from 1."));
    }
    if !(1..=MAX_PER_PAGE).contains(&per_page) {
        let message = format!("Ask for 1 to {MAX_PER_PAGE} rows a page.");
        errors.push(FieldError::new("per_page", FieldCode::NotAllowed, message));
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}
