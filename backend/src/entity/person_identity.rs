//! The table `person_identity`. A person's reference and sealed name, apart from everything else. Never on the wire.

use sea_orm::entity::prelude::*;

/// A person's reference and sealed name, apart from everything else.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_identity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Uuid,
    pub provider_id: Uuid,
    pub reference: String,
    pub preferred_name: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
