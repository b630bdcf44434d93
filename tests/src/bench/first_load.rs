//! The bytes of a first visit: the page and everything that it names, fetched over HTTP as a browser with Brotli would.
//! Bodies as they travel; headers are not counted.

use std::collections::BTreeMap;

use reqwest::{Client, Url};

use super::figures::{count, whole};
use super::place::Place;
use super::report::{Report, Row, say};
use super::{Outcome, name};
use crate::Database;

const AIM_BYTES: usize = 250_000;
/// No page names more files.
const MOST_FILES: usize = 100;
const ENDINGS: [&str; 15] = [
    ".js",
    ".mjs",
    ".wasm",
    ".css",
    ".ftl",
    ".json",
    ".webmanifest",
    ".svg",
    ".png",
    ".ico",
    ".jpg",
    ".webp",
    ".woff2",
    ".woff",
    ".ttf",
];
/// What the service worker names it fetches later, from the browser's cache where it can.
const NOT_FOLLOWED: [&str; 1] = ["sw.js"];

/// Measures; the pages are the same on every database.
///
/// # Errors
/// Whatever cannot be measured.
pub async fn measure(report: &mut Report) -> Outcome<()> {
    say("\nfirst page load");
    let place = Place::new(Database::Sqlite)?;
    let url = place.empty("pages").await?;
    let process = place.serve(&url);
    let client = Client::builder().no_proxy().build()?;
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    let mut uncompressed = 0;
    let mut waiting = vec![Url::parse(&format!("{}/", process.base))?];
    while let Some(url) = waiting.pop() {
        if sizes.contains_key(url.path()) || sizes.len() > MOST_FILES {
            continue;
        }
        let Some((bytes, plain, encoding)) = fetch(&client, &url).await? else { continue };
        say(&format!("  {:>9} of {:>9} bytes  {encoding:8}  {}", bytes, plain.len(), url.path()));
        sizes.insert(url.path().to_owned(), bytes);
        uncompressed += plain.len();
        let file = url.path().rsplit('/').next().unwrap_or_default();
        if is_text(file) && !NOT_FOLLOWED.contains(&file) {
            let text = String::from_utf8_lossy(&plain);
            waiting.extend(
                named_in(&text)
                    .iter()
                    .filter_map(|name| url.join(name).ok())
                    .filter(|other| other.origin() == url.origin()),
            );
        }
    }
    drop(process);
    let total: usize = sizes.values().sum();
    if sizes.len() < 3 {
        return Err("the pages are not built into this binary: build them with `cargo xtask run`".into());
    }
    report.add(
        Row::new(
            "first page load, Brotli",
            name(Database::Sqlite),
            format!("{} KB in {} files", whole(count(total) / 1000.0), sizes.len()),
        )
        .beside(format!("uncompressed: {} KB", whole(count(uncompressed) / 1000.0)))
        .aim(format!("< {} KB", AIM_BYTES / 1000), total < AIM_BYTES),
    );
    Ok(())
}

/// Bytes as they travel, the content, and the encoding; none where there is no such file.
async fn fetch(client: &Client, url: &Url) -> Outcome<Option<(usize, Vec<u8>, String)>> {
    let sent = client.get(url.clone()).header("accept-encoding", "br").send().await?;
    if !sent.status().is_success() {
        return Ok(None);
    }
    let encoding =
        sent.headers().get("content-encoding").and_then(|value| value.to_str().ok()).unwrap_or("plain").to_owned();
    let bytes = sent.bytes().await?.len();
    let plain = client.get(url.clone()).header("accept-encoding", "identity").send().await?.bytes().await?;
    Ok(Some((bytes, plain.to_vec(), encoding)))
}

fn is_text(file: &str) -> bool {
    // The page itself has no name in its address.
    file.is_empty() || [".js", ".mjs", ".css"].iter().any(|ending| file.ends_with(ending))
}

/// Whatever in a text looks like the name of a file. What is none is found out by asking for it.
fn named_in(text: &str) -> Vec<String> {
    let between = |letter: char| letter.is_whitespace() || "\"'`<>()=,;{}[]".contains(letter);
    let is_name = |word: &&str| ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    let mut names: Vec<String> = text.split(between).filter(is_name).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::named_in;

    #[test]
    fn files_are_found_however_they_are_named() {
        let page = r#"<link rel=stylesheet href=/main-1.css><link rel="modulepreload" href="/app.js" integrity="sha384-x">
            <script type=module src=/boot.js></script>"#;
        assert_eq!(named_in(page), ["/app.js", "/boot.js", "/main-1.css"]);
        let script = "import init, * as b from '/app.js';const w=await init({module_or_path:'/app_bg.wasm'});a.js";
        assert_eq!(named_in(script), ["/app.js", "/app_bg.wasm", "a.js"]);
        assert_eq!(named_in("url(../x.woff2)"), ["../x.woff2"]);
    }
}
