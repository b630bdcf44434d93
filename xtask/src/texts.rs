//! Owns `cargo xtask texts`: bringing translations into the checkout, and telling what of them is missing or stale. The
//! form of the files is `shared::fluent`'s; `docs/translations.md` tells of it.

mod stamp;

use crate::{
    failure::{Failure, Outcome},
    paths::{Paths, make_folder, read, write},
};
use chrono::NaiveDate;
use shared::{
    fluent::{self, File, State, differences},
    instrument::{Instrument, check, texts::EASY, write::write as instrument_source},
    language::{LANGUAGES, SOURCE},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// `cargo xtask texts`.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Task {
    /// Bring in translated Fluent files: order their messages as in English and note the English they were made from.
    Stamp {
        /// The language's tag.
        language: String,
        /// A folder with the translated files; without it, those in the checkout are brought into order.
        #[arg(long, value_name = "FOLDER")]
        from: Option<PathBuf>,
    },
    /// List what is missing, stale, unknown or does not fit its English. Fails if there is anything.
    Check,
    /// Make a new version of the default Outcomes Tool from FOLDER/<language>/outcomes.toml of every language.
    Instrument {
        /// The folder with a folder for each language.
        #[arg(long, value_name = "FOLDER")]
        from: PathBuf,
        /// The first day of the new version.
        #[arg(long, value_name = "DAY", default_value = "2024-09-10")]
        effective_from: NaiveDate,
    },
}

/// Runs it. `Ok(false)` where a check found something.
pub fn run(paths: &Paths, task: &Task) -> Outcome<bool> {
    let locales = paths.at_root("frontend/locales");
    match task {
        Task::Stamp { language, from } => stamp_language(&locales, language, from.as_deref()),
        Task::Check => check_all(&locales),
        Task::Instrument { from, effective_from } => make_instrument(paths, from, *effective_from),
    }
}

/// The Fluent files of a folder by name; none where there is no such folder.
type Files = BTreeMap<String, File>;

fn files(folder: &Path) -> Outcome<Files> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return Ok(files);
    }
    let unlisted = |error| Failure::new(format!("list {}", folder.display()), error);
    for entry in fs::read_dir(folder).map_err(unlisted)? {
        let path = entry.map_err(unlisted)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".ftl")) else {
            continue;
        };
        let file = fluent::read(&read(&path)?).map_err(|faults| {
            let lines: Vec<String> =
                faults.iter().map(|fault| format!("line {}: {}", fault.line, fault.message)).collect();
            Failure::new(format!("read {}", path.display()), lines.join("\n"))
        })?;
        files.insert(name.to_owned(), file);
    }
    Ok(files)
}

fn known(language: &str) -> Outcome<()> {
    let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != SOURCE).collect();
    if tags.contains(&language) {
        return Ok(());
    }
    Err(Failure::new("choose the language", format!("{language} is not one that texts are translated into"))
        .by_hand(format!("choose from: {}", tags.join(", "))))
}

fn stamp_language(locales: &Path, language: &str, from: Option<&Path>) -> Outcome<bool> {
    known(language)?;
    let folder = locales.join(language);
    let old = files(&folder)?;
    let new = match from {
        Some(from) => files(from)?,
        None => old.clone(),
    };
    if new.is_empty() {
        let place = from.unwrap_or(&folder);
        return Err(Failure::new("find translations", format!("no .ftl file is in {}", place.display())));
    }
    let stamped = stamp::stamp(&files(&locales.join(SOURCE))?, &old, &new);
    make_folder(&folder)?;
    for (name, file) in &stamped.files {
        write(&folder.join(name), fluent::write(file))?;
    }
    // A file whose messages have moved elsewhere.
    for name in old.keys().filter(|name| !stamped.files.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|error| Failure::new(format!("remove {}", path.display()), error))?;
    }
    let messages: usize = stamped.files.values().map(|file| file.messages.len()).sum();
    println!("{language}: {messages} texts in {} files", stamped.files.len());
    for id in &stamped.unknown {
        println!("  {id}: English has no such text; left out");
    }
    for id in &stamped.missing {
        println!("  {id}: not translated");
    }
    Ok(true)
}

fn check_all(locales: &Path) -> Outcome<bool> {
    let english = files(&locales.join(SOURCE))?;
    let mut problems = 0_usize;
    for language in LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != SOURCE) {
        if !locales.join(language).exists() {
            println!("{language}: not translated yet");
            continue;
        }
        let found = problems_of(&english, &files(&locales.join(language))?);
        let reviewed = found.reviewed;
        println!("{language}: {} of {} texts reviewed, {} problems", reviewed, found.texts, found.problems.len());
        for problem in &found.problems {
            println!("  {problem}");
        }
        problems += found.problems.len();
    }
    Ok(problems == 0)
}

#[derive(Debug, Default)]
struct Found {
    texts: usize,
    reviewed: usize,
    problems: Vec<String>,
}

fn problems_of(english: &Files, translated: &Files) -> Found {
    let mut found = Found::default();
    for (name, file) in english {
        for message in &file.messages {
            found.texts += 1;
            let id = &message.id;
            let translation = translated.values().flat_map(|file| &file.messages).find(|other| other.id == *id);
            match State::of(translation, &message.text) {
                State::Reviewed => found.reviewed += 1,
                State::Unreviewed => {}
                State::Stale => found.problems.push(format!("{name} {id}: stale, the English has changed")),
                State::Missing => found.problems.push(format!("{name} {id}: missing")),
            }
            let differing = translation.iter().flat_map(|other| differences(id, &message.text, &other.text));
            found.problems.extend(differing.map(|difference| format!("{name} {id}: {difference}")));
        }
    }
    for (name, file) in translated {
        let strange = file
            .messages
            .iter()
            .filter(|message| !english.values().flat_map(|file| &file.messages).any(|other| other.id == message.id));
        found.problems.extend(strange.map(|message| format!("{name} {}: unknown, not in English", message.id)));
    }
    found
}

/// The newest default version with every language in it, as the file of the version after it.
fn make_instrument(paths: &Paths, from: &Path, effective_from: NaiveDate) -> Outcome<bool> {
    let base = check::read(check::DEFAULT_OUTCOMES)
        .map_err(|faults| Failure::new("read the default instrument", format!("{} faults", faults.len())))?;
    let mut instrument = Instrument { version: base.version + 1, effective_from, ..base };
    for language in LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != SOURCE) {
        let file = from.join(language).join("outcomes.toml");
        let wordings: BTreeMap<String, BTreeMap<String, String>> =
            toml::from_str(&read(&file)?).map_err(|error| Failure::new(format!("read {}", file.display()), error))?;
        translate(&mut instrument, language, &wordings)
            .map_err(|problems| Failure::new(format!("use {}", file.display()), problems.join("\n")))?;
    }
    let comment = format!(
        "The Outcomes Tool, version {}: the words of version {}, and their translations, which nobody has reviewed yet.\n\
         Made by `cargo xtask texts instrument`. Published versions are immutable: to change a word, see docs/translations.md.",
        instrument.version,
        instrument.version - 1
    );
    let source = instrument_source(&instrument, &comment);
    check::read(&source).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| format!("line {}: {}", fault.line, fault.message)).collect();
        Failure::new("make an instrument that reads", lines.join("\n"))
    })?;
    let file = paths.at_root(&format!("shared/instruments/outcomes-{}.toml", instrument.version));
    write(&file, source)?;
    println!("{}: list it in DEFAULTS of shared/src/instrument/check.rs", file.display());
    Ok(true)
}

/// Puts one language's wordings into an instrument, unreviewed.
fn translate(
    instrument: &mut Instrument,
    language: &str,
    wordings: &BTreeMap<String, BTreeMap<String, String>>,
) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    let mut used = 0;
    for (key, text) in instrument.texts_mut() {
        let mut take = |variant: &str, tag: String| match wordings.get(&key).and_then(|both| both.get(variant)) {
            Some(words) => {
                text.0.insert(tag, words.trim().to_owned());
            }
            None => problems.push(format!("{key} has no {variant} wording")),
        };
        take("standard", language.to_owned());
        take(EASY.trim_start_matches('.'), format!("{language}-easy"));
        used += usize::from(wordings.contains_key(&key));
    }
    if used < wordings.len() {
        problems.push(format!("{} keys are not of this instrument", wordings.len() - used));
    }
    instrument.languages.push(language.to_owned());
    instrument.unreviewed.push(language.to_owned());
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_listed() {
        let file = |source: &str| BTreeMap::from([("a.ftl".to_owned(), fluent::read(source).expect("Fluent"))]);
        let english = file("one = One\ntwo = Two { $n }\nthree = Three\n");
        let polish = file(
            "# en: One\n# reviewed: 2026-12-01\none = Jeden\n# en: Two { $n }\ntwo = Dwa\n# en: Tree\nthree = Trzy\n# en: X\nx = X\n",
        );
        let found = problems_of(&english, &polish);
        assert_eq!((found.texts, found.reviewed), (3, 1));
        assert_eq!(
            found.problems,
            [
                "a.ftl two: The English has { $n }, and the translation has not.",
                "a.ftl three: stale, the English has changed",
                "a.ftl x: unknown, not in English"
            ]
        );
        assert_eq!(problems_of(&english, &BTreeMap::new()).problems.len(), 3);
    }

    #[test]
    fn an_instrument_gets_a_language_whole_or_not() {
        let instrument = check::read(check::DEFAULT_OUTCOMES).expect("the default reads");
        let mut wordings: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (key, _) in instrument.texts() {
            let both = [("standard", "słowo"), ("easy", "słowo łatwe")].map(|(a, b)| (a.to_owned(), b.to_owned()));
            wordings.insert(key, BTreeMap::from(both));
        }
        let mut polish = instrument.clone();
        assert_eq!(translate(&mut polish, "pl", &wordings), Ok(()));
        assert_eq!(check::read(&instrument_source(&polish, "")), Ok(polish.clone()));
        assert_eq!((polish.languages, polish.unreviewed), (vec!["en".into(), "pl".into()], vec!["pl".to_owned()]));
        wordings.remove("title");
        wordings.insert("titel".into(), BTreeMap::new());
        let refused = translate(&mut instrument.clone(), "pl", &wordings).expect_err("a text is missing");
        assert_eq!(refused.len(), 3, "{refused:?}");
    }
}
