//! Translations that a reviewer brought in: of the interface, and the reviews of the questionnaires' wordings.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0007_texts"
    }
}

fn translation() -> Spec {
    // One for each text: what counts is the newest, and who brought in which file is in the audit log.
    table(
        "translation",
        &["language", "part", "text_id"],
        vec![
            text("language"),
            text("part"),
            text("text_id"),
            text("value"),
            text("english"),
            day_or_null("reviewed_on"),
            instant("loaded_at"),
            uuid_or_null("account_id"),
        ],
    )
    .refers("translation", "account_id", "account", "id")
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(translation().table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Alias::new("translation")).take()).await
    }
}
