//! Owns the schema: every table, column, index and constraint, the same on SQLite and PostgreSQL.
//! Imports no entity, so that an old migration never changes its meaning.

use sea_orm_migration::prelude::{MigrationTrait, async_trait};
pub use sea_orm_migration::prelude::{MigratorTrait, SchemaManager};

mod m0001_foundation;
mod m0002_devices;
mod m0003_device_passes;
mod m0004_person_links;
mod m0005_needs;
mod m0007_texts;
mod spec;

/// Every migration, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_foundation::Migration),
            Box::new(m0002_devices::Migration),
            Box::new(m0003_device_passes::Migration),
            Box::new(m0004_person_links::Migration),
            Box::new(m0005_needs::Migration),
            Box::new(m0007_texts::Migration),
        ]
    }
}
