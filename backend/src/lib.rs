//! The outcomes server. One-way flow: `api → service → store → entity`; `shared` knows none of them.

pub mod api;
pub mod app;
pub mod auth;
pub mod cli;
pub mod crypto;
pub mod db;
pub mod demo;
pub mod entity;
pub mod error;
pub mod evidence;
pub mod import;
pub mod release;
pub mod routes;
pub mod server;
pub mod service;
pub mod store;
pub mod telemetry;
pub mod texts;
pub mod web;
