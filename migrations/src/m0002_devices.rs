//! Devices that work without a network: what a recovery could not store yet, and finding people who were asked twice.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0002_devices"
    }
}

/// Serves `asked_twice`: the last weeks of one provider, in groups, without reading a row.
const RECENT: &str = "ix_assessment_recent";

fn held_submission() -> Spec {
    // What a device had finished and the server refuses, sealed, until it can be stored as what it is. The digest covers
    // the account and the content: two contents under one id are both kept.
    table(
        "held_submission",
        &["id", "digest"],
        vec![
            uuid("id"),
            bytes("digest"),
            uuid("account_id"),
            bytes("sealed"),
            instant("held_at"),
            text("code"),
            text("errors"),
        ],
    )
    .refers("held_submission", "account_id", "account", "id")
}

fn recent() -> IndexCreateStatement {
    let mut index = Index::create().name(RECENT).table(Alias::new("assessment")).take();
    for column in ["provider_id", "captured_on", "person_id", "voice", "source"] {
        index.col(Alias::new(column));
    }
    index
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(held_submission().table).await?;
        manager.create_index(recent()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name(RECENT).table(Alias::new("assessment")).to_owned()).await?;
        manager.drop_table(Table::drop().table(Alias::new("held_submission")).take()).await
    }
}
