//! The schema on both databases: up, down and up again; every column classified; a newer schema refused.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::collections::BTreeSet;

use backend::db::Db;
use backend::release::visibility::classes;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tests::on_both;
use tests::server::{Folder, fresh_database};

/// Every `table.column` of the live schema.
async fn columns(db: &Db) -> BTreeSet<String> {
    let sql = match db.backend() {
        DbBackend::Sqlite => {
            "SELECT m.name AS t, c.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        _ => {
            "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let rows = db.read.query_all_raw(Statement::from_string(db.backend(), sql)).await.unwrap();
    rows.iter()
        .map(|row| format!("{}.{}", row.try_get::<String>("", "t").unwrap(), row.try_get::<String>("", "c").unwrap()))
        .collect()
}

on_both!(up_down_up, async |database| {
    let folder = Folder::new();
    let db = Db::connect(&fresh_database(database, &folder).await).await.unwrap();
    db.migrate().await.unwrap();
    let first = columns(&db).await;
    assert!(first.len() > 80, "{}", first.len());
    db.migrate_down().await.unwrap();
    let none = columns(&db).await;
    assert!(none.iter().all(|column| column.starts_with("seaql_migrations.")), "{none:?}");
    db.migrate().await.unwrap();
    assert_eq!(columns(&db).await, first);
    db.close().await;
});

on_both!(every_column_is_classified, async |database| {
    let folder = Folder::new();
    let db = Db::connect(&fresh_database(database, &folder).await).await.unwrap();
    db.migrate().await.unwrap();
    let live = columns(&db).await;
    let classified: BTreeSet<String> = classes().unwrap().into_keys().collect();
    let unclassified: Vec<_> = live.difference(&classified).collect();
    let gone: Vec<_> = classified.difference(&live).collect();
    assert!(unclassified.is_empty(), "classify in visibility.toml: {unclassified:?}");
    assert!(gone.is_empty(), "no longer in the schema: {gone:?}");
    db.close().await;
});

on_both!(a_newer_schema_is_refused, async |database| {
    let folder = Folder::new();
    let url = fresh_database(database, &folder).await;
    let db = Db::connect(&url).await.unwrap();
    db.migrate().await.unwrap();
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_from_the_future', 0)";
    db.transaction(async |tx| Ok(tx.execute_unprepared(newer).await?)).await.unwrap();
    let refused = db.migrate().await.unwrap_err();
    assert!(refused.contains("newer version") && refused.contains("m9999_from_the_future"), "{refused}");
    db.close().await;
});
