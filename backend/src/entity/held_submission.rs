//! The table `held_submission`. Something recovered from a device that cannot be stored as what it is yet. Never on the
//! wire.

use sea_orm::entity::prelude::*;

/// Something recovered from a device that cannot be stored as what it is yet.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "held_submission")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: Vec<u8>,
    pub account_id: Uuid,
    pub sealed: Vec<u8>,
    pub held_at: DateTimeUtc,
    pub code: String,
    pub errors: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
