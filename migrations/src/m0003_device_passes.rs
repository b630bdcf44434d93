//! Passes: what lets a device that its PIN has opened begin a session again, without the password.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0003_device_passes"
    }
}

fn device_pass() -> Spec {
    // One for each account on each device; a new one takes the place of the one before.
    table(
        "device_pass",
        &["account_id", "device_id"],
        vec![
            uuid("account_id"),
            uuid("device_id"),
            bytes("token_hash"),
            instant("signed_in_at"),
            instant("expires_at"),
        ],
    )
    .refers("device_pass", "account_id", "account", "id")
    .index("ux_device_pass_token", "device_pass", &["token_hash"], true)
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let spec = device_pass();
        manager.create_table(spec.table).await?;
        for index in spec.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Alias::new("device_pass")).take()).await
    }
}
