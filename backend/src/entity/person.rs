//! The table `person`. A person who uses the service, without identity. Never on the wire.

use sea_orm::entity::prelude::*;

/// A person who uses the service, without identity.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub provider_id: Uuid,
    pub area_id: Uuid,
    pub lot: i16,
    pub service_start: Date,
    pub age_band: Option<String>,
    pub sex: Option<String>,
    pub ended_on: Option<Date>,
    pub end_reason: Option<String>,
    pub opted_out_on: Option<Date>,
    pub withdrawn_until: Option<DateTimeUtc>,
    pub last_completed_on: Option<Date>,
    pub answered_waves: String,
    pub registered_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether an assessment that was received then counts in evidence and datasets: the person has not taken it back.
    pub fn counts(&self, received_at: DateTimeUtc) -> bool {
        self.withdrawn_until.is_none_or(|until| received_at > until)
    }
}
