//! The table `paper_form_outcome`. A personal outcome that a paper form asks about. Never on the wire.

use sea_orm::entity::prelude::*;

/// A personal outcome that a paper form asks about.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "paper_form_outcome")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub paper_form_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub personal_outcome_id: Uuid,
    pub position: i16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
