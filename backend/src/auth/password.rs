//! Passwords: Argon2id hashing off the request threads, what makes one too easy to guess, one-time passwords.
//! Never logs, prints or returns a password that somebody chose.

use std::sync::LazyLock;
use std::thread::available_parallelism;
use std::time::Duration;

use argon2::password_hash::{Output, ParamsString, PasswordHash, Salt, SaltString};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
use rand::{Rng, RngCore};
use shared::error::{FieldCode, FieldError};
use shared::user::{MAX_PASSWORD, MIN_PASSWORD};
use tokio::sync::Semaphore;

use crate::error::{Error, Result};

/// Memory of one hash, in KiB. With the next two, OWASP's first recommendation for Argon2id (Password Storage Cheat
/// Sheet).
pub const MEMORY_KIB: u32 = 19_456;
/// Passes over that memory.
pub const PASSES: u32 = 2;
/// Lanes.
pub const LANES: u32 = 1;
const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;

/// How long a try may wait for its turn to be hashed before it is told to come again.
const PATIENCE: Duration = Duration::from_secs(10);

/// As many hashes at a time as there are cores: more would only be slower and take 19 MiB each.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(available_parallelism().map_or(2, usize::from)));

/// What the password of an unknown account is compared with, so that it costs as much as that of a known one. Salt and
/// hash are random bytes: there is no such password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$SbjjLRk3E1vq5dzC9lFWpQ$3HzQsbHE3sQYxf8P6MvwImf3oCmnEh0Kv9nsi+tO4fY";

/// The allocator gives memory back to the system for certain only where it was asked for more than this at once (32 MiB
/// with the C library of GNU); what it is asked for and not written to costs nothing.
const GIVEN_BACK_BLOCKS: usize = 33 * 1024;

/// Argon2id. The memory is ours to allocate, so that a server at rest does not keep what hashing needed.
fn derive(password: &[u8], salt: &[u8], params: Params) -> Result<Output> {
    let mut memory = Vec::with_capacity(params.block_count().max(GIVEN_BACK_BLOCKS));
    memory.resize(params.block_count(), Block::default());
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = [0; HASH_BYTES];
    argon2.hash_password_into_with_memory(password, salt, &mut out, &mut memory).map_err(Error::internal)?;
    Output::new(&out).map_err(Error::internal)
}

/// Hashes a password where waiting does no harm: on the command line and for demo accounts.
///
/// # Errors
/// `Internal`, where there is not the memory.
pub fn hash_now(password: &str) -> Result<String> {
    let mut salt = [0; SALT_BYTES];
    rand::rng().fill_bytes(&mut salt);
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES)).map_err(Error::internal)?;
    let hash = derive(password.as_bytes(), &salt, params.clone())?;
    let salt = SaltString::encode_b64(&salt).map_err(Error::internal)?;
    let hash = PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(Error::internal)?,
        salt: Some(salt.as_salt()),
        hash: Some(hash),
    };
    Ok(hash.to_string())
}

/// Whether the password is that of a hash, compared in constant time.
fn is_of(password: &str, hash: &str) -> Result<bool> {
    let stored = PasswordHash::new(hash).map_err(Error::internal)?;
    let known = stored.algorithm == ARGON2ID_IDENT && stored.version == Some(Version::V0x13.into());
    let (true, Some(salt), Some(expected)) = (known, stored.salt, stored.hash) else {
        return Err(Error::internal("a password hash is of another kind"));
    };
    let mut bytes = [0; Salt::MAX_LENGTH];
    let salt = salt.decode_b64(&mut bytes).map_err(Error::internal)?;
    let params = Params::try_from(&stored).map_err(Error::internal)?;
    Ok(derive(password.as_bytes(), salt, params)? == expected)
}

/// Hashes a password without holding up other requests.
///
/// # Errors
/// `Unavailable` where too many wait already.
pub async fn hash(password: String) -> Result<String> {
    in_turn(move || hash_now(&password)).await
}

/// Whether the password is that of the stored hash. With no hash it takes as long and says no.
///
/// # Errors
/// `Unavailable` where too many wait already; `Internal` for a hash that does not read.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool> {
    in_turn(move || {
        let right = is_of(&password, stored.as_deref().unwrap_or(NOBODY))?;
        Ok(right && stored.is_some())
    })
    .await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let turn = tokio::time::timeout(PATIENCE, TURNS.acquire());
    let busy = || Error::Unavailable("too many passwords are waiting to be checked".into());
    let turn = turn.await.map_err(|_| busy())?.map_err(Error::internal)?;
    let done = tokio::task::spawn_blocking(work).await.map_err(Error::internal)?;
    drop(turn);
    done
}

/// A one-time password of 99 random bits, without characters that are read for one another.
pub fn one_time() -> String {
    const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let mut random = rand::rng();
    let mut group =
        || -> String { (0..5).map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())])).collect() };
    [group(), group(), group(), group()].join("-")
}

/// Checks a password that somebody has chosen for the account with this e-mail address.
///
/// # Errors
/// One `FieldError` that names `field` and says what to do, never what was given.
pub fn check(field: &str, password: &str, email: &str) -> Result<(), FieldError> {
    let length = password.chars().count() as u64;
    if length < MIN_PASSWORD {
        let message =
            format!("Use at least {MIN_PASSWORD} characters: three or four words that you will remember are good.");
        return Err(FieldError::new(field, FieldCode::TooShort, message));
    }
    if length > MAX_PASSWORD {
        let message = format!("Use at most {MAX_PASSWORD} characters.");
        return Err(FieldError::new(field, FieldCode::TooLong, message));
    }
    match weakness(password, email) {
        Some(message) => Err(FieldError::new(field, FieldCode::WeakPassword, message)),
        None => Ok(()),
    }
}

/// Words that passwords are commonly made of, and those that anybody would try first here. What is left without them
/// and without digits has to be enough by itself.
const COMMON: [&str; 43] = [
    "correcthorsebatterystaple",
    "administrator",
    "wellbeing",
    "community",
    "basketball",
    "changeme",
    "computer",
    "football",
    "iloveyou",
    "liverpool",
    "manchester",
    "outcomes",
    "password",
    "passwort",
    "princess",
    "property",
    "readonly",
    "sunshine",
    "superman",
    "survey",
    "starwars",
    "telephone",
    "temporary",
    "unknown",
    "welcome",
    "letmein",
    "leicester",
    "leeds",
    "health",
    "charlie",
    "council",
    "dragon",
    "england",
    "monkey",
    "qwerty",
    "secret",
    "summer",
    "winter",
    "login",
    "admin",
    "hello",
    "chws",
    "care",
];

/// Rows of keys: neighbours on them are no surprise.
const ROWS: [&str; 4] = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

fn weakness(password: &str, email: &str) -> Option<&'static str> {
    let plain = plain(password);
    let characters: Vec<char> = password.to_lowercase().chars().collect();
    let local = self::plain(email.split('@').next().unwrap_or_default());
    if local.chars().count() >= 4 && plain.contains(&local) {
        return Some("Choose a password that does not have your e-mail address in it.");
    }
    let mut kinds = characters.clone();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() < 5 || repeats(&characters) {
        return Some("Choose a password that does not repeat itself.");
    }
    if runs(&characters) {
        return Some("Choose a password that is not a run of neighbouring letters, figures or keys.");
    }
    if left_of_common(&characters) < 4 {
        return Some(
            "Choose a password that is not made of very common words: three or four words that do not belong together are good.",
        );
    }
    None
}

/// Lower case, letters and digits only.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How many letters are left without common words, also where figures and signs stand for letters of theirs.
fn left_of_common(characters: &[char]) -> usize {
    let letter = |c: &char| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => *other,
    };
    let words = characters.iter().map(|c| (letter(c), *c)).filter(|(letter, _)| letter.is_alphanumeric());
    let (read, typed): (Vec<char>, Vec<char>) = words.unzip();
    let mut common = vec![false; read.len()];
    for word in COMMON {
        let word: Vec<char> = word.chars().collect();
        for at in 0..(read.len() + 1).saturating_sub(word.len()) {
            if read[at..].starts_with(&word) {
                common[at..at + word.len()].fill(true);
            }
        }
    }
    typed.iter().zip(common).filter(|(typed, common)| typed.is_alphabetic() && !common).count()
}

/// Whether a piece of at most half its length is all that there is, again and again.
fn repeats(characters: &[char]) -> bool {
    (1..=characters.len() / 2).any(|period| characters.iter().skip(period).zip(characters).all(|(a, b)| a == b))
}

/// Whether three of four characters follow from the one before.
fn runs(characters: &[char]) -> bool {
    let follows = |pair: &[char]| {
        let (a, b) = (pair[0], pair[1]);
        let beside = |row: &str| row.chars().zip(row.chars().skip(1)).any(|two| two == (a, b) || two == (b, a));
        (a as u32).abs_diff(b as u32) <= 1 || ROWS.iter().any(|row| beside(row))
    };
    let pairs = characters.len().saturating_sub(1);
    characters.windows(2).filter(|pair| follows(pair)).count() * 4 >= pairs * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(password: &str) -> Option<FieldCode> {
        check("new", password, "mary.walker@example.org").err().map(|error| error.code)
    }

    #[test]
    fn good_passwords_are_taken() {
        let good = [
            "calm-harbour-lantern-42",
            "Tr0ub4dor and 3 friends",
            "żółta łódka płynie",
            "ਨੀਲਾ ਅਸਮਾਨ ਤੇ ਚਿੱਟਾ ਬੱਦਲ",
            "careful planning wins",
            "the healthy garden gate",
        ];
        for password in good {
            assert_eq!(verdict(password), None, "{password}");
        }
        for _ in 0..200 {
            assert_eq!(verdict(&one_time()), None);
        }
    }

    #[test]
    fn easy_passwords_are_refused() {
        let easy = [
            "password1234",
            "P@ssw0rd1234!",
            "passwordpassword",
            "Welcome2024!!",
            "leedscouncil1",
            "CHWS-outcomes-2025",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "tangerine-tangerine-",
            "123456789012",
            "abcdefghijklmn",
            "qwertyuiop123",
            "098765432109",
            "correct horse battery staple",
            "MaryWalker-is-here",
            "mary.walker.1950",
        ];
        for password in easy {
            assert_eq!(verdict(password), Some(FieldCode::WeakPassword), "{password}");
        }
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(verdict("łódź i morze"), None);
        assert_eq!(verdict("łódź i morz"), Some(FieldCode::TooShort));
        let long: String = "calm harbour ".chars().cycle().take(257).collect();
        assert_eq!(verdict(&long), Some(FieldCode::TooLong));
    }

    #[test]
    fn one_time_passwords_differ() {
        let (a, b) = (one_time(), one_time());
        assert_ne!(a, b);
        assert_eq!(a.len(), 23);
    }

    #[test]
    fn nobody_costs_as_much_as_anybody() {
        let (nobody, made) = (PasswordHash::new(NOBODY).unwrap(), hash_now("calm-harbour-lantern-42").unwrap());
        let made = PasswordHash::new(&made).unwrap();
        assert_eq!((nobody.algorithm, nobody.version, &nobody.params), (made.algorithm, made.version, &made.params));
        let bytes = |hash: &PasswordHash<'_>| hash.hash.map(|output| output.len());
        assert_eq!(bytes(&nobody), bytes(&made));
    }

    #[test]
    fn hashes_are_those_of_the_reference() {
        // `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1`, from the tests of the reference implementation.
        let hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assert!(is_of("password", hash).unwrap());
        assert!(!is_of("Password", hash).unwrap());
        assert!(
            is_of("password", "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
                .is_err()
        );
    }

    #[tokio::test]
    async fn only_the_right_password_of_a_known_account_is_right() {
        let stored = hash("calm-harbour-lantern-42".into()).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("calm-harbour-lantern-42".into(), Some(stored.clone())).await.unwrap());
        assert!(!verify("calm-harbour-lantern-43".into(), Some(stored)).await.unwrap());
        assert!(!verify("calm-harbour-lantern-42".into(), None).await.unwrap());
    }
}
