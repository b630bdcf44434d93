//! Owns `cargo xtask size`: what the built pages weigh, as files and as they travel.

use crate::{
    failure::Outcome,
    fingerprint::files_below,
    paths::{Paths, read},
};
use std::path::Path;

struct Weight {
    name: String,
    raw: u64,
    sent: u64,
    first: bool,
}

/// Prints every file of the built pages, and the total of a first visit.
pub fn print(paths: &Paths) -> Outcome<()> {
    let page = read(&paths.dist.join("index.html"))?;
    let mut weights = weigh(&paths.dist, &page)?;
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.sent));
    println!("{:>10} {:>10}  file (* is part of the first load)", "bytes", "brotli");
    for weight in &weights {
        let mark = if weight.first { "*" } else { " " };
        println!("{:>10} {:>10} {mark}{}", weight.raw, weight.sent, weight.name);
    }
    let first: u64 = weights.iter().filter(|weight| weight.first).map(|weight| weight.sent).sum();
    println!("first load: {first} bytes ({:.1} KB)", first as f64 / 1000.0);
    Ok(())
}

fn weigh(dist: &Path, page: &str) -> Outcome<Vec<Weight>> {
    let mut weights = Vec::new();
    for file in files_below(dist)? {
        let Some(name) = file.strip_prefix(dist).ok().and_then(Path::to_str) else { continue };
        if name.ends_with(".br") {
            continue;
        }
        let raw = length(&file);
        let sent = Some(length(&dist.join(format!("{name}.br")))).filter(|bytes| *bytes > 0).unwrap_or(raw);
        weights.push(Weight { name: name.to_owned(), raw, sent, first: is_first(name, page) });
    }
    Ok(weights)
}

/// Whether a file is the page itself or one that the page names.
fn is_first(name: &str, page: &str) -> bool {
    name == "index.html" || page.contains(&format!("\"/{name}\""))
}

fn length(file: &Path) -> u64 {
    file.metadata().map_or(0, |meta| meta.len())
}

#[cfg(test)]
mod tests {
    use super::is_first;

    #[test]
    fn the_first_load_is_what_the_page_names() {
        let page = r#"<script type="module" src="/boot-1.js"></script>"#;
        assert!(is_first("index.html", page));
        assert!(is_first("boot-1.js", page));
        assert!(!is_first("robots.txt", page));
    }
}
