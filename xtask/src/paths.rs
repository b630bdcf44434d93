//! Owns where things are: the checkout, what is built, what is kept between runs. Makes no decisions.

use crate::failure::{Failure, Outcome};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The folders and files that the commands share.
#[derive(Debug, Clone)]
pub struct Paths {
    /// The root of the checkout.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// The built pages, which the server embeds.
    pub dist: PathBuf,
    /// Tools and remembered answers that serve every checkout of this project.
    pub cache: PathBuf,
    /// The local product's database and key; ignored by git.
    pub var: PathBuf,
}

impl Paths {
    /// Finds them from where this crate was compiled and from the environment.
    pub fn find() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .ok_or_else(|| Failure::new("find the checkout", "xtask is not in a folder below it"))?
            .to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { dist: root.join("target/dist"), cache: cache_folder()?, var: root.join("var"), target, root })
    }

    /// The server's binary of a cargo profile's folder (`release`, `debug`).
    pub fn server(&self, folder: &str) -> PathBuf {
        self.target.join(folder).join("outcomes")
    }

    /// A file in the root of the checkout.
    pub fn at_root(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }
}

fn cache_folder() -> Outcome<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
    base.map(|folder| folder.join("chws-outcomes")).ok_or_else(|| {
        Failure::new("find a folder for the tools", "neither XDG_CACHE_HOME nor HOME is set")
            .by_hand("set XDG_CACHE_HOME to a folder that can be written")
    })
}

/// Makes a folder and those above it.
pub fn make_folder(folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder).map_err(|error| Failure::new(format!("make the folder {}", folder.display()), error))
}

/// Writes a whole file.
pub fn write(file: &Path, content: impl AsRef<[u8]>) -> Outcome<()> {
    fs::write(file, content).map_err(|error| Failure::new(format!("write {}", file.display()), error))
}

/// Reads a whole text file.
pub fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| Failure::new(format!("read {}", file.display()), error))
}

/// Waits until no other run of xtask holds this lock; holds it until the returned file is dropped.
pub fn lock(file: &Path, waiting_for: &str) -> Outcome<fs::File> {
    let tried = || format!("lock {}", file.display());
    if let Some(folder) = file.parent() {
        make_folder(folder)?;
    }
    let lock = fs::File::create(file).map_err(|error| Failure::new(tried(), error))?;
    if lock.try_lock().is_err() {
        println!("· waiting for another cargo xtask, which {waiting_for}");
        lock.lock().map_err(|error| Failure::new(tried(), error))?;
    }
    Ok(lock)
}
