//! The table `sign_in_throttle`. Failed tries to sign in, by a keyed hash of the account name, the address, or both. Never on the wire.

use sea_orm::entity::prelude::*;

/// Failed tries to sign in, by a keyed hash of the account name, the address, or both.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_throttle")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_hash: Vec<u8>,
    pub owner_hash: Vec<u8>,
    pub failures: i32,
    pub last_failed_at: DateTimeUtc,
    pub blocked_until: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
