//! The table `person_need`. What a person needs to be informed and to answer; only ever added, the latest counts. Never on
//! the wire.

use sea_orm::entity::prelude::*;

/// What a person needs to be informed and to answer; only ever added, the latest counts.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person_need")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub language: Option<String>,
    pub easy_read: bool,
    pub text_size: String,
    pub contrast: String,
    pub read_aloud: bool,
    pub interpreter: Option<String>,
    pub format: String,
    pub help_to_answer: String,
    pub time_of_day: String,
    pub note: Option<Vec<u8>>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
