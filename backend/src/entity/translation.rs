//! The table `translation`. A text in another language that a reviewer brought in. Never on the wire.

use sea_orm::entity::prelude::*;

/// A text in another language that a reviewer brought in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub part: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub text_id: String,
    pub value: String,
    pub english: String,
    pub reviewed_on: Option<Date>,
    pub loaded_at: DateTimeUtc,
    pub account_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
