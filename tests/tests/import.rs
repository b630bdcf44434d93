//! Bringing in past ratings over HTTP: looked at without keeping anybody waiting, stored all or nothing, small answers to
//! large files. And a session's last use, which keeps no reader waiting either.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code")]

use std::time::{Duration, Instant};

use backend::error::Error;
use reqwest::Response;
use sea_orm::{ConnectionTrait, Statement};
use shared::import::ImportReport;
use shared::person::RegisterPerson;
use tests::on_both;
use tests::world::{Caller, World};
use tokio::sync::oneshot;
use uuid::Uuid;

async fn sent(caller: &Caller, file: &str, dry_run: bool) -> Response {
    let url = format!("{}/imports/ratings?dry_run={dry_run}", caller.base);
    caller.client.post(url).header("content-type", "text/csv").body(file.to_owned()).send().await.unwrap()
}

async fn report(caller: &Caller, file: &str, dry_run: bool) -> ImportReport {
    let answer = sent(caller, file, dry_run).await;
    let (status, text) = (answer.status(), answer.text().await.unwrap());
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).unwrap()
}

/// A person of the first provider with this reference, and a file with one line of theirs.
async fn one_line(world: &World, rating: &str) -> String {
    let body = RegisterPerson { id: Uuid::now_v7(), person: world.form("A-1", 100) };
    assert_eq!(world.manager().send(reqwest::Method::POST, "/people", &body).await.status(), 201);
    format!("reference,captured_on,home.overall,home.comment\nA-1,{},{rating},fine\n", world.days_ago(90))
}

/// Makes everybody's last request two minutes old.
async fn two_minutes_pass(world: &World) {
    let db = &world.server.state.db;
    let then = chrono::Utc::now() - chrono::Duration::minutes(2);
    db.transaction(async |tx| {
        let sql = "UPDATE session SET last_seen_at = $1";
        tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [then.into()])).await?;
        Ok(())
    })
    .await
    .unwrap();
}

/// How many sessions were used within the last minute.
async fn seen(world: &World) -> i64 {
    let db = &world.server.state.db.read;
    let then = chrono::Utc::now() - chrono::Duration::minutes(1);
    let sql = "SELECT COUNT(*) AS n FROM session WHERE last_seen_at > $1";
    let row = db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [then.into()])).await;
    row.unwrap().unwrap().try_get("", "n").unwrap()
}

on_both!(while_somebody_writes_a_file_is_looked_at_and_reading_goes_on, async |database| {
    let world = World::new(database).await;
    let file = one_line(&world, "4").await;
    two_minutes_pass(&world).await;
    let (state, (begun, has_begun), (end, ended)) =
        (world.server.state.clone(), oneshot::channel(), oneshot::channel::<()>());
    let writer = actix_web::rt::spawn(async move {
        state
            .db
            .transaction(async |_| {
                let _ = begun.send(());
                let _ = ended.await;
                Err::<(), _>(Error::NotFound)
            })
            .await
    });
    has_begun.await.unwrap();
    let start = Instant::now();
    let found = report(world.manager(), &file, true).await;
    assert_eq!((found.rows, found.new, found.stored, found.errors.len()), (1, 1, false, 0));
    let bad = file.replace(",4,", ",four,");
    let found = report(world.manager(), &bad, false).await;
    assert_eq!((found.new, found.stored, found.errors.len()), (0, false, 1));
    for _ in 0..3 {
        assert_eq!(world.manager().get("/people").await.status(), 200);
    }
    assert!(start.elapsed() < Duration::from_secs(3), "waited {:?} for the one that writes", start.elapsed());
    end.send(()).unwrap();
    assert!(writer.await.unwrap().is_err());
    two_minutes_pass(&world).await;
    assert_eq!(world.manager().get("/people").await.status(), 200);
    assert_eq!(seen(&world).await, 1, "the last use is written as soon as it can be");
    world.stop().await;
});

on_both!(a_file_is_stored_once_and_only_as_a_whole, async |database| {
    let world = World::new(database).await;
    let file = one_line(&world, "4").await;
    let more = format!("{file}A-1,{},5,\n", world.days_ago(80));
    let bad = format!("{more}A-1,{},3,\"never closed\nA-1,{},3,\n", world.days_ago(70), world.days_ago(60));
    let found = report(world.manager(), &bad, false).await;
    let fields: Vec<&str> = found.errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!((fields.as_slice(), found.new, found.stored), (&["line 4"][..], 2, false));
    for (file, new, old) in [(&file, 1, 0), (&more, 1, 1), (&more, 0, 2)] {
        let found = report(world.manager(), file, false).await;
        assert_eq!((found.new, found.already_stored, found.stored), (new, old, true), "{:?}", found.errors);
    }
    // Twice at once is once.
    let both = format!(
        "sep=;\r\n{}",
        more.replace(',', ";").replace(&world.days_ago(80).to_string(), &world.days_ago(50).to_string())
    );
    let sends = futures_util::future::join_all((0..4).map(|_| report(world.manager(), &both, false))).await;
    assert_eq!(sends.iter().map(|found| found.new).sum::<u64>(), 1, "{sends:?}");
    assert!(sends.iter().all(|found| found.stored));
    world.stop().await;
});

on_both!(a_heading_of_a_million_columns_gets_a_short_answer, async |database| {
    let world = World::new(database).await;
    for heading in [",".repeat(1_000_000), "x,".repeat(10_000)] {
        let answer = sent(world.manager(), &format!("{heading}\nx\n"), true).await;
        assert_eq!(answer.status(), 200);
        let text = answer.text().await.unwrap();
        assert!(text.len() < 2_000, "{} bytes", text.len());
        let found: ImportReport = serde_json::from_str(&text).unwrap();
        assert_eq!((found.errors.len(), found.more_errors), (1, 0));
    }
    world.stop().await;
});
