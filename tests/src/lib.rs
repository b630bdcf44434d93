//! The ground that end-to-end tests stand on: the real server on a real database of its own, and callers by role.
//! Tests run on SQLite always, and on PostgreSQL where `OUTCOMES_TEST_POSTGRES` names a cluster (`cargo xtask test` does).
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "test code: a failure here is a failed test")]

pub mod bench;
pub mod binary;
pub mod server;
pub mod world;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// Runs an async test on each database that is there.
#[macro_export]
macro_rules! on_both {
    ($(#[$meta:meta])* $name:ident, $body:expr) => {
        mod $name {
            use super::*;

            #[test]
            fn sqlite() {
                $crate::server::block_on(async { ($body)($crate::Database::Sqlite).await });
            }

            #[test]
            fn postgres() {
                if $crate::server::postgres_cluster().is_some() {
                    $crate::server::block_on(async { ($body)($crate::Database::Postgres).await });
                } else {
                    eprintln!("OUTCOMES_TEST_POSTGRES is not set: not run on PostgreSQL");
                }
            }
        }
    };
}
