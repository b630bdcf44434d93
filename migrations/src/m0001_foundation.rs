//! The first schema: programme, accounts, people with their identity apart, instruments, assessments and their answers.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::spec::*;

pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0001_foundation"
    }
}

/// Every table, each after those it refers to.
fn schema() -> Vec<Spec> {
    let mut specs = organisation();
    specs.extend(people());
    specs.extend(assessments());
    specs
}

fn organisation() -> Vec<Spec> {
    vec![
        // One row: the settings as their file gives them.
        table(
            "programme",
            &["id"],
            vec![small("id"), text("settings"), text("lots"), flag("demo"), instant("loaded_at")],
        ),
        // One row: a known text sealed with the key of this database, so that another key is found out at start.
        table("sealing_key", &["id"], vec![small("id"), bytes("sealed_check")]),
        table("provider", &["id"], vec![uuid("id"), text("code"), text("name")]).index(
            "ux_provider_code",
            "provider",
            &["code"],
            true,
        ),
        table("area", &["id"], vec![uuid("id"), text("code"), text("name")]).index(
            "ux_area_code",
            "area",
            &["code"],
            true,
        ),
        table(
            "account",
            &["id"],
            vec![
                uuid("id"),
                text("email"),
                text("name"),
                text("role"),
                uuid_or_null("provider_id"),
                text("password_hash"),
                flag("must_change_password"),
                instant_or_null("password_expires_at"),
                flag("active"),
                instant("created_at"),
                instant_or_null("last_signed_in_at"),
            ],
        )
        .refers("account", "provider_id", "provider", "id")
        .index("ux_account_email", "account", &["email"], true),
        table(
            "session",
            &["token_hash"],
            vec![
                bytes("token_hash"),
                uuid("account_id"),
                instant("created_at"),
                instant("last_seen_at"),
                instant("expires_at"),
            ],
        )
        .refers("session", "account_id", "account", "id")
        .index("ix_session_account", "session", &["account_id"], false),
        // Keyed hashes of account names and addresses: who failed to sign in is not readable here.
        table(
            "sign_in_throttle",
            &["key_hash"],
            vec![
                bytes("key_hash"),
                bytes("owner_hash"),
                col("failures").integer().not_null().take(),
                instant("last_failed_at"),
                instant("blocked_until"),
            ],
        ),
        table(
            "audit_event",
            &["id"],
            vec![
                uuid("id"),
                instant("at"),
                uuid_or_null("actor_id"),
                text("action"),
                text("subject_kind"),
                text_or_null("subject_id"),
            ],
        )
        .index("ix_audit_event_at", "audit_event", &["at"], false),
        table(
            "instrument",
            &["id"],
            vec![
                uuid("id"),
                text("key"),
                col("version").integer().not_null().take(),
                text("definition"),
                text("sha256"),
                day("effective_from"),
                instant("loaded_at"),
                instant_or_null("withdrawn_at"),
            ],
        )
        .index("ux_instrument_version", "instrument", &["key", "version"], true),
    ]
}

fn people() -> Vec<Spec> {
    vec![
        table(
            "person",
            &["id"],
            vec![
                uuid("id"),
                uuid("provider_id"),
                uuid("area_id"),
                small("lot"),
                day("service_start"),
                text_or_null("age_band"),
                text_or_null("sex"),
                day_or_null("ended_on"),
                text_or_null("end_reason"),
                day_or_null("opted_out_on"),
                instant_or_null("withdrawn_until"),
                day_or_null("last_completed_on"),
                // Read model: a letter for each wave from 0, see `evidence::waves::with`.
                text("answered_waves"),
                instant("registered_at"),
            ],
        )
        .refers("person", "provider_id", "provider", "id")
        .refers("person", "area_id", "area", "id")
        // Begins with the provider, for lists; holds all that attrition is counted from.
        .index(
            "ix_person_following",
            "person",
            &[
                "provider_id",
                "area_id",
                "lot",
                "service_start",
                "answered_waves",
                "ended_on",
                "end_reason",
                "opted_out_on",
                "withdrawn_until",
            ],
            false,
        ),
        // Identity lives apart from answers: nothing else holds a reference or a name.
        table(
            "person_identity",
            &["person_id"],
            vec![uuid("person_id"), uuid("provider_id"), text("reference"), bytes("preferred_name")],
        )
        .refers("person_identity", "person_id", "person", "id")
        .index("ux_person_identity_reference", "person_identity", &["provider_id", "reference"], true),
        table(
            "person_event",
            &["id"],
            vec![
                uuid("id"),
                uuid("person_id"),
                text("kind"),
                day("effective_on"),
                text_or_null("reason"),
                text_or_null("decided_by"),
                uuid_or_null("from_provider_id"),
                uuid_or_null("to_provider_id"),
                instant("recorded_at"),
                uuid_or_null("recorded_by"),
            ],
        )
        .refers("person_event", "person_id", "person", "id")
        .index("ix_person_event_person", "person_event", &["person_id", "effective_on"], false),
    ]
}

fn assessments() -> Vec<Spec> {
    vec![
        table(
            "assessment",
            &["id"],
            vec![
                uuid("id"),
                uuid("person_id"),
                uuid("instrument_id"),
                uuid("provider_id"),
                uuid("area_id"),
                small("lot"),
                text("occasion"),
                small("wave"),
                text("who"),
                text("voice"),
                text_or_null("helper"),
                text_or_null("perspective"),
                text_or_null("basis"),
                text("mode"),
                text("language"),
                text("variant"),
                instant("captured_at"),
                day("captured_on"),
                instant("received_at"),
                flag("shared_with_staff"),
                flag("completed"),
                uuid_or_null("supersedes_id"),
                uuid_or_null("captured_by"),
                text("source"),
                bytes("digest"),
            ],
        )
        .refers("assessment", "person_id", "person", "id")
        .refers("assessment", "instrument_id", "instrument", "id")
        .refers("assessment", "supersedes_id", "assessment", "id")
        .index("ix_assessment_person", "assessment", &["person_id", "wave"], false)
        .index("ux_assessment_supersedes", "assessment", &["supersedes_id"], true),
        table("answer", &["assessment_id", "item"], vec![uuid("assessment_id"), text("item"), small("code")])
            .refers("answer", "assessment_id", "assessment", "id")
            .by_key(),
        table("answer_text", &["assessment_id", "item"], vec![uuid("assessment_id"), text("item"), bytes("sealed")])
            .refers("answer_text", "assessment_id", "assessment", "id")
            .by_key(),
        table("personal_outcome", &["id"], vec![uuid("id"), uuid("person_id"), uuid("assessment_id"), bytes("sealed")])
            .refers("personal_outcome", "person_id", "person", "id")
            .refers("personal_outcome", "assessment_id", "assessment", "id")
            .index("ix_personal_outcome_person", "personal_outcome", &["person_id"], false),
        // Which personal outcomes matter at an assessment: new ones, and earlier ones that still do.
        table(
            "outcome_naming",
            &["assessment_id", "personal_outcome_id"],
            vec![uuid("assessment_id"), uuid("personal_outcome_id"), small("position")],
        )
        .refers("outcome_naming", "assessment_id", "assessment", "id")
        .refers("outcome_naming", "personal_outcome_id", "personal_outcome", "id")
        .by_key(),
        table(
            "outcome_progress",
            &["assessment_id", "personal_outcome_id"],
            vec![uuid("assessment_id"), uuid("personal_outcome_id"), small("code")],
        )
        .refers("outcome_progress", "assessment_id", "assessment", "id")
        .refers("outcome_progress", "personal_outcome_id", "personal_outcome", "id")
        .by_key(),
        // A read model of `answer`, kept in the same transaction: the coded answers of each person's primary assessment
        // in each wave and voice, each beside the code at the baseline. Changed by ranges of its key, which keeps what a
        // person said together; cohorts are counted from the index alone, in its order.
        table(
            "primary_rating",
            &["person_id", "voice", "wave", "item"],
            vec![
                uuid("person_id"),
                text("voice"),
                small("wave"),
                text("item"),
                small("code"),
                col("baseline_code").small_integer().null().take(),
                uuid("provider_id"),
                uuid("area_id"),
                small("lot"),
            ],
        )
        .refers("primary_rating", "person_id", "person", "id")
        .index(
            "ix_primary_rating_cohort",
            "primary_rating",
            &["item", "voice", "wave", "provider_id", "area_id", "lot", "baseline_code", "code"],
            false,
        )
        .by_key(),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        for mut spec in schema() {
            if sqlite && spec.by_key {
                spec.table.extra("WITHOUT ROWID");
            }
            manager.create_table(spec.table).await?;
            for index in spec.indexes {
                manager.create_index(index).await?;
            }
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for spec in schema().into_iter().rev() {
            let Some(table) = spec.table.get_table_name().cloned() else { continue };
            manager.drop_table(Table::drop().table(table).take()).await?;
        }
        Ok(())
    }
}
