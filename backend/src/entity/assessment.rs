//! The table `assessment`. An accepted assessment; only ever added. Never on the wire.

use sea_orm::entity::prelude::*;

/// An accepted assessment; only ever added.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub instrument_id: Uuid,
    pub provider_id: Uuid,
    pub area_id: Uuid,
    pub lot: i16,
    pub occasion: String,
    pub wave: i16,
    pub who: String,
    pub voice: String,
    pub helper: Option<String>,
    pub perspective: Option<String>,
    pub basis: Option<String>,
    pub mode: String,
    pub language: String,
    pub variant: String,
    pub captured_at: DateTimeUtc,
    pub captured_on: Date,
    pub received_at: DateTimeUtc,
    pub shared_with_staff: bool,
    pub completed: bool,
    pub supersedes_id: Option<Uuid>,
    pub captured_by: Option<Uuid>,
    pub source: String,
    pub digest: Vec<u8>,
    pub needs_met: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
