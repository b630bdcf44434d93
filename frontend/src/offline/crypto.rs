//! The browser's own cryptography (WebCrypto), as far as it is used here: random bytes, AES-256-GCM under a place, and a
//! key from a PIN. Knows no record and no account. Every wait on it ends an open IndexedDB transaction: seal before one,
//! open after one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use super::StoreError;

/// Bytes of every key.
pub(super) const KEY_BYTES: usize = 32;
/// Bytes of the initialisation vector (NIST SP 800-38D, 8.2.2: random, 96 bits).
const IV_BYTES: usize = 12;
const AES: &str = "AES-GCM";

/// A key that this window can use and nobody can read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key(CryptoKey);

/// The bytes of a key, for the moment in which it is wrapped. Overwritten when dropped.
pub(super) struct RawKey([u8; KEY_BYTES]);

impl Drop for RawKey {
    fn drop(&mut self) {
        self.0.fill(0);
        // Else the compiler may see that nobody reads it again, and leave it.
        std::hint::black_box(&self.0);
    }
}

impl RawKey {
    /// A new one.
    pub(super) fn random() -> Result<RawKey, StoreError> {
        let mut bytes = [0; KEY_BYTES];
        fill(&mut bytes)?;
        Ok(RawKey(bytes))
    }

    pub(super) fn from_bytes(mut bytes: Vec<u8>) -> Result<RawKey, StoreError> {
        let key = <[u8; KEY_BYTES]>::try_from(bytes.as_slice()).map(RawKey).map_err(|_| StoreError::Unreadable);
        bytes.fill(0);
        key
    }

    /// From base64, as the server tells it.
    pub(super) fn from_base64(text: &str) -> Result<RawKey, StoreError> {
        RawKey::from_bytes(STANDARD.decode(text).map_err(|_| StoreError::Unreadable)?)
    }

    /// The same key for use.
    pub(super) async fn key(&self) -> Result<Key, StoreError> {
        let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
        let raw = Uint8Array::from(self.0.as_slice());
        let promise = subtle()?.import_key_with_str("raw", &raw, AES, false, &usages).map_err(failed)?;
        Ok(Key(JsFuture::from(promise).await.map_err(failed)?.unchecked_into()))
    }
}

/// SHA-256.
pub(super) async fn digest(bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    let bytes = Uint8Array::from(bytes);
    let promise = subtle()?.digest_with_str_and_js_u8_array("SHA-256", &bytes).map_err(failed)?;
    Ok(Uint8Array::new(&JsFuture::from(promise).await.map_err(failed)?).to_vec())
}

impl Key {
    /// Seals bytes so that they open only in the same place: base64 of the initialisation vector and the cipher text.
    pub(super) async fn seal(&self, place: &str, plain: &[u8]) -> Result<String, StoreError> {
        let mut sealed = vec![0; IV_BYTES];
        fill(&mut sealed)?;
        let params = params(&sealed, place)?;
        let plain = Uint8Array::from(plain);
        let promise = subtle()?.encrypt_with_object_and_js_u8_array(&params, &self.0, &plain).map_err(failed)?;
        let cipher = Uint8Array::new(&JsFuture::from(promise).await.map_err(failed)?);
        sealed.extend(cipher.to_vec());
        Ok(STANDARD.encode(sealed))
    }

    /// Opens what `seal` closed in the same place.
    ///
    /// # Errors
    /// `Unreadable` where the key or the place is another or a byte was changed.
    pub(super) async fn open(&self, place: &str, sealed: &str) -> Result<Vec<u8>, StoreError> {
        let bytes = STANDARD.decode(sealed).map_err(|_| StoreError::Unreadable)?;
        let (iv, cipher) = bytes.split_at_checked(IV_BYTES).ok_or(StoreError::Unreadable)?;
        let params = params(iv, place)?;
        let cipher = Uint8Array::from(cipher);
        let promise = subtle()?.decrypt_with_object_and_js_u8_array(&params, &self.0, &cipher).map_err(failed)?;
        let plain = JsFuture::from(promise).await.map_err(|_| StoreError::Unreadable)?;
        Ok(Uint8Array::new(&plain).to_vec())
    }

    /// Wraps another key.
    pub(super) async fn wrap(&self, place: &str, key: &RawKey) -> Result<String, StoreError> {
        self.seal(place, &key.0).await
    }

    /// Unwraps it.
    pub(super) async fn unwrap(&self, place: &str, wrapped: &str) -> Result<RawKey, StoreError> {
        RawKey::from_bytes(self.open(place, wrapped).await?)
    }

    /// A key from a PIN: PBKDF2 with HMAC-SHA-256 (RFC 8018), slow by the number of iterations.
    pub(super) async fn from_pin(pin: &str, salt: &str, iterations: u32) -> Result<Key, StoreError> {
        let salt = STANDARD.decode(salt).map_err(|_| StoreError::Unreadable)?;
        let subtle = subtle()?;
        let usage = Array::of1(&"deriveKey".into());
        let pin = Uint8Array::from(pin.as_bytes());
        let promise = subtle.import_key_with_str("raw", &pin, "PBKDF2", false, &usage).map_err(failed)?;
        let base: CryptoKey = JsFuture::from(promise).await.map_err(failed)?.unchecked_into();
        let from = Object::new();
        set(&from, "name", &"PBKDF2".into())?;
        set(&from, "hash", &"SHA-256".into())?;
        set(&from, "salt", &Uint8Array::from(salt.as_slice()))?;
        set(&from, "iterations", &iterations.into())?;
        let to = Object::new();
        set(&to, "name", &AES.into())?;
        set(&to, "length", &256.into())?;
        let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
        let promise = subtle.derive_key_with_object_and_object(&from, &base, &to, false, &usages).map_err(failed)?;
        Ok(Key(JsFuture::from(promise).await.map_err(failed)?.unchecked_into()))
    }
}

/// Random bytes in base64, for a salt.
pub(super) fn random_salt() -> Result<String, StoreError> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    Ok(STANDARD.encode(bytes))
}

fn params(iv: &[u8], place: &str) -> Result<Object, StoreError> {
    let params = Object::new();
    set(&params, "name", &AES.into())?;
    set(&params, "iv", &Uint8Array::from(iv))?;
    set(&params, "additionalData", &Uint8Array::from(place.as_bytes()))?;
    Ok(params)
}

fn set(object: &Object, name: &str, value: &JsValue) -> Result<(), StoreError> {
    Reflect::set(object, &name.into(), value).map(|_| ()).map_err(failed)
}

fn crypto() -> Result<Crypto, StoreError> {
    gloo::utils::window().crypto().map_err(failed)
}

/// Missing where the page came without HTTPS from another machine: then nothing can be kept safely.
fn subtle() -> Result<SubtleCrypto, StoreError> {
    let found = Reflect::get(&crypto()?.into(), &"subtle".into()).map_err(failed)?;
    if found.is_object() { Ok(found.unchecked_into()) } else { Err(StoreError::Unavailable) }
}

fn fill(bytes: &mut [u8]) -> Result<(), StoreError> {
    crypto()?.get_random_values_with_u8_array(bytes).map(|_| ()).map_err(failed)
}

fn failed(_: JsValue) -> StoreError {
    StoreError::Unavailable
}
