//! Owns `cargo xtask size`: what the built pages weigh, as files and as they travel, and what of them is whose.

mod shares;

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

/// The three apps: what they are, their folder in the built pages, and their program.
const APPS: [(&str, &str, &str); 3] = [
    ("answering by a private link", "my/answer", "outcomes-answer"),
    ("reading by a private link", "my", "outcomes-my"),
    ("the staff's app", "", "outcomes-app"),
];
/// How many crates are named; the rest is one line.
const NAMED: usize = 18;

/// Prints, for each app, the files of a first visit with their total, and each dependency's share of its code.
pub fn print(paths: &Paths) -> Outcome<()> {
    for (what, folder, program) in APPS {
        let folder_path = paths.dist.join(folder);
        let page = read(&folder_path.join("index.html"))?;
        let mut weights = weigh(&folder_path, folder, &page)?;
        weights.sort_by_key(|weight| std::cmp::Reverse(weight.sent));
        let first: u64 = weights.iter().filter(|weight| weight.first).map(|weight| weight.sent).sum();
        println!("{what}: first load {first} bytes ({:.1} KB)", first as f64 / 1000.0);
        println!("{:>10} {:>10}  file (* is part of the first load)", "bytes", "brotli");
        for weight in &weights {
            println!("{:>10} {:>10} {}{}", weight.raw, weight.sent, if weight.first { "*" } else { " " }, weight.name);
        }
        shares(&paths.target.join(format!("wasm32-unknown-unknown/frontend/{program}.wasm")));
        println!();
    }
    Ok(())
}

/// Each crate's share of the code before wasm-opt.
fn shares(wasm: &Path) {
    let Ok(wasm) = std::fs::read(wasm) else {
        println!("  (no program to tell shares of: build the pages here first)");
        return;
    };
    let crates = shares::by_crate(&wasm);
    let all: usize = crates.iter().map(|(_, size)| size).sum();
    let line = |name: &str, size: usize| println!("{:>9.1} %  {name}", 100.0 * size as f64 / all.max(1) as f64);
    crates.iter().take(NAMED).for_each(|(name, size)| line(name, *size));
    line("(all others)", crates.iter().skip(NAMED).map(|(_, size)| size).sum());
}

fn weigh(dist: &Path, folder: &str, page: &str) -> Outcome<Vec<Weight>> {
    let base = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let mut weights = Vec::new();
    for file in files_below(dist)? {
        let Some(name) = file.strip_prefix(dist).ok().and_then(Path::to_str) else { continue };
        // The small apps lie in folders of their own.
        if name.ends_with(".br") || name.contains('/') {
            continue;
        }
        let raw = length(&file);
        let sent = Some(length(&dist.join(format!("{name}.br")))).filter(|bytes| *bytes > 0).unwrap_or(raw);
        weights.push(Weight { name: name.to_owned(), raw, sent, first: is_first(&base, name, page) });
    }
    Ok(weights)
}

/// Whether a file is the page itself or one that the page names.
fn is_first(base: &str, name: &str, page: &str) -> bool {
    let linked = |start: &str| page.contains(&format!("\"{start}{name}\""));
    // Icons are asked for by the browser when it has time.
    !name.starts_with("icon") && (name == "index.html" || linked(&format!("/{base}")) || name.ends_with(".wasm"))
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
        assert!(is_first("", "index.html", page));
        assert!(is_first("", "boot-1.js", page));
        assert!(!is_first("", "robots.txt", page));
    }
}
