//! The table `primary_rating`. Read model: coded answers of the primary assessments. Never on the wire.

use sea_orm::entity::prelude::*;

/// Read model: coded answers of the primary assessments.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "primary_rating")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub voice: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub wave: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub item: String,
    pub code: i16,
    pub baseline_code: Option<i16>,
    pub provider_id: Uuid,
    pub area_id: Uuid,
    pub lot: i16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
