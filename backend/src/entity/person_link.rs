//! The table `person_link`. A link of a person, by the keyed hash of its token. Never on the wire.

use sea_orm::entity::prelude::*;

/// A link of a person, by the keyed hash of its token.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub purpose: String,
    pub token_hash: Vec<u8>,
    pub created_at: DateTimeUtc,
    pub created_by: Uuid,
    pub expires_at: DateTimeUtc,
    pub used_assessment: Option<Uuid>,
    pub revoked_at: Option<DateTimeUtc>,
    pub revoked_by: Option<Uuid>,
    pub revoked_by_holder: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
