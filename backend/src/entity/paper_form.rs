//! The table `paper_form`. A form that was printed for somebody. Never on the wire.

use sea_orm::entity::prelude::*;

/// A form that was printed for somebody.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "paper_form")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reference: String,
    pub person_id: Uuid,
    pub instrument_id: Uuid,
    pub language: String,
    pub form: String,
    pub occasion: String,
    pub printed_at: DateTimeUtc,
    pub printed_by: Option<Uuid>,
    pub assessment_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
