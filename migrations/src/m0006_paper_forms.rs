//! Paper forms: which form of whom a reference stands for, and what was asked on it.

use sea_orm_migration::prelude::*;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0006_paper_forms"
    }
}

fn tables() -> [Spec; 2] {
    [
        table(
            "paper_form",
            &["id"],
            vec![
                uuid("id"),
                text("reference"),
                uuid("person_id"),
                uuid("instrument_id"),
                text("language"),
                text("form"),
                text("occasion"),
                instant("printed_at"),
                uuid_or_null("printed_by"),
                // What was typed in from it, the latest where that was corrected.
                uuid_or_null("assessment_id"),
            ],
        )
        .refers("paper_form", "person_id", "person", "id")
        .refers("paper_form", "instrument_id", "instrument", "id")
        .refers("paper_form", "printed_by", "account", "id")
        .refers("paper_form", "assessment_id", "assessment", "id")
        .index("ux_paper_form_reference", "paper_form", &["reference"], true)
        .index("ix_paper_form_person", "paper_form", &["person_id"], false),
        // The personal outcomes that it asks about, whichever are named by the time it comes back.
        table(
            "paper_form_outcome",
            &["paper_form_id", "personal_outcome_id"],
            vec![uuid("paper_form_id"), uuid("personal_outcome_id"), small("position")],
        )
        .refers("paper_form_outcome", "paper_form_id", "paper_form", "id")
        .refers("paper_form_outcome", "personal_outcome_id", "personal_outcome", "id"),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for spec in tables() {
            manager.create_table(spec.table).await?;
            for index in spec.indexes {
                manager.create_index(index).await?;
            }
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["paper_form_outcome", "paper_form"] {
            manager.drop_table(Table::drop().table(Alias::new(name)).take()).await?;
        }
        Ok(())
    }
}
