//! Words to describe tables with: columns by kind, keys, references and indexes. For every migration; knows no table.
#![allow(missing_docs, reason = "each word is what it says, and goes nowhere beyond this crate")]

use sea_orm_migration::prelude::*;

/// A table by name, with its columns, constraints and indexes.
pub struct Spec {
    pub table: TableCreateStatement,
    pub indexes: Vec<IndexCreateStatement>,
    /// Stored in the order of its primary key, with no row number (SQLite): for tables read by ranges of that key.
    pub by_key: bool,
}

pub fn col(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name))
}

pub fn uuid(name: &'static str) -> ColumnDef {
    col(name).uuid().not_null().take()
}

pub fn uuid_or_null(name: &'static str) -> ColumnDef {
    col(name).uuid().null().take()
}

pub fn text(name: &'static str) -> ColumnDef {
    col(name).text().not_null().take()
}

pub fn text_or_null(name: &'static str) -> ColumnDef {
    col(name).text().null().take()
}

pub fn small(name: &'static str) -> ColumnDef {
    col(name).small_integer().not_null().take()
}

pub fn bytes(name: &'static str) -> ColumnDef {
    col(name).binary().not_null().take()
}

pub fn flag(name: &'static str) -> ColumnDef {
    col(name).boolean().not_null().take()
}

pub fn day(name: &'static str) -> ColumnDef {
    col(name).date().not_null().take()
}

pub fn day_or_null(name: &'static str) -> ColumnDef {
    col(name).date().null().take()
}

pub fn instant(name: &'static str) -> ColumnDef {
    col(name).timestamp_with_time_zone().not_null().take()
}

pub fn instant_or_null(name: &'static str) -> ColumnDef {
    col(name).timestamp_with_time_zone().null().take()
}

pub fn table(name: &'static str, key: &[&'static str], columns: Vec<ColumnDef>) -> Spec {
    let mut table = Table::create().table(Alias::new(name)).take();
    for mut column in columns {
        table.col(&mut column);
    }
    let mut primary = Index::create().name(format!("pk_{name}")).primary().take();
    for column in key {
        primary.col(Alias::new(*column));
    }
    table.primary_key(&mut primary);
    Spec { table, indexes: Vec::new(), by_key: false }
}

impl Spec {
    pub fn refers(
        mut self,
        from: &'static str,
        column: &'static str,
        to: &'static str,
        to_column: &'static str,
    ) -> Self {
        let mut key = ForeignKey::create()
            .name(format!("fk_{from}_{column}"))
            .from(Alias::new(from), Alias::new(column))
            .to(Alias::new(to), Alias::new(to_column))
            .take();
        self.table.foreign_key(&mut key);
        self
    }

    pub fn index(mut self, name: &'static str, table: &'static str, columns: &[&'static str], unique: bool) -> Self {
        let mut index = Index::create().name(name).table(Alias::new(table)).take();
        for column in columns {
            index.col(Alias::new(*column));
        }
        if unique {
            index.unique();
        }
        self.indexes.push(index);
        self
    }

    pub fn by_key(mut self) -> Self {
        self.by_key = true;
        self
    }
}
