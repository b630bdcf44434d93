//! Makes sure that the folder of the built pages exists, so that the server also builds before them, and builds it
//! again when they or the translations change.

use std::path::Path;

const PAGES: &str = "../target/dist";
const LOCALES: &str = "../frontend/locales";

fn main() {
    let pages = Path::new(PAGES);
    if let Err(error) = std::fs::create_dir_all(pages) {
        println!("cargo::error=the folder for the built pages, {}, cannot be made: {error}", pages.display());
    }
    println!("cargo::rerun-if-changed={PAGES}");
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build.rs");
}
