//! Keys and what is done with them: sealing names and free text, keyed hashes, pseudonyms, random tokens.
//! One master key comes from the configuration; every use derives a key of its own from it (HKDF-SHA-256).

pub mod device;

use std::fmt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Error, Result};

/// Bytes of the master key and of every derived key.
pub const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

/// The keys in use. Never printed.
pub struct Keys {
    seal: XChaCha20Poly1305,
    throttle: [u8; KEY_BYTES],
    datasets: [u8; KEY_BYTES],
    devices: [u8; KEY_BYTES],
    links: [u8; KEY_BYTES],
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Keys derived from a master key of 32 bytes.
    pub fn from_master(master: &[u8; KEY_BYTES]) -> Self {
        let derive = |purpose: &str| {
            let mut key = [0; KEY_BYTES];
            // Expanding to 32 bytes is within HKDF's bound of 255 × 32, so this cannot fail.
            let _ = Hkdf::<Sha256>::new(None, master).expand(purpose.as_bytes(), &mut key);
            key
        };
        Self {
            seal: XChaCha20Poly1305::new(&derive("chws/seal/1").into()),
            throttle: derive("chws/throttle/1"),
            datasets: derive("chws/datasets/1"),
            devices: derive("chws/devices/1"),
            links: derive("chws/links/1"),
        }
    }

    /// Reads the master key, 32 bytes in base64, from a file.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the file and what to do.
    pub fn read(path: &Path) -> Result<Self, String> {
        let help = "make one with `outcomes key generate --out FILE` and keep a copy apart from the backups";
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("the encryption key {} cannot be read ({error}); {help}", path.display()))?;
        let bytes = STANDARD
            .decode(text.trim())
            .map_err(|_| format!("the encryption key {} is not base64; {help}", path.display()))?;
        let master: [u8; KEY_BYTES] = bytes.as_slice().try_into().map_err(|_| {
            format!("the encryption key {} has {} bytes and needs {KEY_BYTES}; {help}", path.display(), bytes.len())
        })?;
        if master.iter().all(|byte| *byte == master[0]) {
            return Err(format!("the encryption key {} is one byte repeated, not random; {help}", path.display()));
        }
        Ok(Self::from_master(&master))
    }

    /// Seals a text so that it opens only in the same place: `place` names table, column and row.
    ///
    /// # Errors
    /// `Internal`, if the cipher refuses (it does not for texts below 256 GiB).
    pub fn seal(&self, place: &str, text: &str) -> Result<Vec<u8>> {
        let mut sealed = vec![0; NONCE_BYTES];
        rand::rng().fill_bytes(&mut sealed);
        let payload = Payload { msg: text.as_bytes(), aad: place.as_bytes() };
        let nonce = XNonce::from_slice(&sealed[..NONCE_BYTES]);
        let cipher = self.seal.encrypt(nonce, payload).map_err(|_| Error::internal("sealing failed"))?;
        sealed.extend(cipher);
        Ok(sealed)
    }

    /// Opens what `seal` closed in the same place.
    ///
    /// # Errors
    /// `Internal`, if the key or the place is another or the bytes were changed.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<String> {
        let failed =
            || Error::internal(format!("a sealed text does not open in {}", place.split('/').next().unwrap_or("")));
        let (nonce, cipher) = sealed.split_at_checked(NONCE_BYTES).ok_or_else(failed)?;
        let payload = Payload { msg: cipher, aad: place.as_bytes() };
        let bytes = self.seal.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| failed())?;
        String::from_utf8(bytes).map_err(|_| failed())
    }

    /// A keyed hash of an account name or address, for counting failed tries without keeping who failed.
    pub fn throttle_hash(&self, kind: &str, value: &str) -> Vec<u8> {
        hmac(&self.throttle, &[kind.as_bytes(), b"\0", value.as_bytes()])
    }

    /// A keyed hash of the token of a person's link: all that is kept of it.
    pub fn link_hash(&self, token: &str) -> Vec<u8> {
        hmac(&self.links, &[token.as_bytes()])
    }

    /// The pseudonym of a person in the dataset named `label`: 16 hexadecimal digits of an HMAC-SHA-256 under a key of
    /// that dataset's own, so that two datasets cannot be joined by it.
    pub fn pseudonym(&self, label: &str, person: Uuid) -> String {
        let key = hmac(&self.datasets, &[label.as_bytes()]);
        hex(&hmac(&key, &[person.as_bytes()])[..8])
    }

    /// The key that wraps the key of an account's records on one device. It is derived anew each time and stored nowhere,
    /// so that a database restored from a backup still opens every device.
    pub fn device_key(&self, account: Uuid, device: Uuid) -> Vec<u8> {
        hmac(&self.devices, &[account.as_bytes(), device.as_bytes()])
    }
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    // HMAC takes a key of any length, so the `Err` cannot occur; an empty result would only ever fail closed.
    let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(key) else { return Vec::new() };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A random token of 256 bits, safe in cookies.
pub fn random_token() -> String {
    let mut bytes = [0; KEY_BYTES];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A new master key, in the form that `Keys::read` takes.
pub fn generate_master() -> String {
    let mut bytes = [0; KEY_BYTES];
    rand::rng().fill_bytes(&mut bytes);
    STANDARD.encode(bytes)
}

/// Where a person's name is sealed.
pub fn place_of_name(person: Uuid) -> String {
    format!("person_identity.preferred_name/{person}")
}

/// Where the note of a record of somebody's needs is sealed.
pub fn place_of_needs_note(record: Uuid) -> String {
    format!("person_need.note/{record}")
}

/// Where a comment is sealed.
pub fn place_of_comment(assessment: Uuid, item: &str) -> String {
    format!("answer_text.sealed/{assessment}/{item}")
}

/// Where a submission that is held is sealed.
pub fn place_of_held(id: Uuid, account: Uuid) -> String {
    format!("held_submission.sealed/{id}/{account}")
}

/// Where a personal outcome is sealed.
pub fn place_of_outcome(outcome: Uuid) -> String {
    format!("personal_outcome.sealed/{outcome}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_text_opens_only_in_its_place_and_with_its_key() {
        let keys = Keys::from_master(&[7; KEY_BYTES]);
        let sealed = keys.seal("a/1", "Margaret").unwrap();
        assert!(!sealed.windows(8).any(|w| w == b"Margaret"));
        assert_eq!(keys.open("a/1", &sealed).unwrap(), "Margaret");
        assert!(keys.open("a/2", &sealed).is_err());
        assert!(Keys::from_master(&[8; KEY_BYTES]).open("a/1", &sealed).is_err());
        assert!(keys.open("a/1", &sealed[..10]).is_err());
    }

    #[test]
    fn pseudonyms_differ_between_datasets_and_people() {
        let keys = Keys::from_master(&[7; KEY_BYTES]);
        let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(keys.pseudonym("x", a), keys.pseudonym("x", a));
        assert_ne!(keys.pseudonym("x", a), keys.pseudonym("x", b));
        assert_ne!(keys.pseudonym("x", a), keys.pseudonym("y", a));
    }

    #[test]
    fn each_account_has_a_key_of_its_own_on_each_device_and_always_the_same() {
        let keys = Keys::from_master(&[7; KEY_BYTES]);
        let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(keys.device_key(a, b).len(), KEY_BYTES);
        assert_eq!(keys.device_key(a, b), Keys::from_master(&[7; KEY_BYTES]).device_key(a, b));
        for other in [keys.device_key(b, a), keys.device_key(a, a), Keys::from_master(&[8; KEY_BYTES]).device_key(a, b)]
        {
            assert_ne!(keys.device_key(a, b), other);
        }
    }
}
