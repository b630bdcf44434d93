//! The table `person_event`. A dated event of a person; only ever added. Never on the wire.

use sea_orm::entity::prelude::*;

/// A dated event of a person; only ever added.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub kind: String,
    pub effective_on: Date,
    pub reason: Option<String>,
    pub decided_by: Option<String>,
    pub from_provider_id: Option<Uuid>,
    pub to_provider_id: Option<Uuid>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
