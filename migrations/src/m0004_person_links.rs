//! Links of a person: what lets somebody without an account answer once, or see one person's progress.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0004_person_links"
    }
}

fn person_link() -> Spec {
    // The token itself is nowhere: only its keyed hash. Rows stay when a link has ended, to say what became of it.
    table(
        "person_link",
        &["id"],
        vec![
            uuid("id"),
            uuid("person_id"),
            text("purpose"),
            bytes("token_hash"),
            instant("created_at"),
            uuid("created_by"),
            instant("expires_at"),
            uuid_or_null("used_assessment"),
            instant_or_null("revoked_at"),
            uuid_or_null("revoked_by"),
            flag("revoked_by_holder"),
        ],
    )
    .refers("person_link", "person_id", "person", "id")
    .refers("person_link", "created_by", "account", "id")
    .refers("person_link", "used_assessment", "assessment", "id")
    .refers("person_link", "revoked_by", "account", "id")
    .index("ux_person_link_token", "person_link", &["token_hash"], true)
    .index("ix_person_link_person", "person_link", &["person_id", "created_at"], false)
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let spec = person_link();
        manager.create_table(spec.table).await?;
        for index in spec.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Alias::new("person_link")).take()).await
    }
}
