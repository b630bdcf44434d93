//! What people need to be informed and to answer, recorded again and again, and whether an assessment met it.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0005_needs"
    }
}

fn person_need() -> Spec {
    // One row for each time that it was recorded or confirmed; the latest counts. The note is sealed.
    table(
        "person_need",
        &["id"],
        vec![
            uuid("id"),
            uuid("person_id"),
            text_or_null("language"),
            flag("easy_read"),
            text("text_size"),
            text("contrast"),
            flag("read_aloud"),
            text_or_null("interpreter"),
            text("format"),
            text("help_to_answer"),
            text("time_of_day"),
            col("note").binary().null().take(),
            instant("recorded_at"),
            uuid_or_null("recorded_by"),
        ],
    )
    .refers("person_need", "person_id", "person", "id")
    .index("ix_person_need_person", "person_need", &["person_id", "recorded_at", "id"], false)
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let spec = person_need();
        manager.create_table(spec.table).await?;
        for index in spec.indexes {
            manager.create_index(index).await?;
        }
        let met = Table::alter().table(Alias::new("assessment")).add_column(text_or_null("needs_met")).to_owned();
        manager.alter_table(met).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let met = Table::alter().table(Alias::new("assessment")).drop_column(Alias::new("needs_met")).to_owned();
        manager.alter_table(met).await?;
        manager.drop_table(Table::drop().table(Alias::new("person_need")).take()).await
    }
}
