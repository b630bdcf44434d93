//! What devices seal, opened: AES-256-GCM, because that is what browsers have built in. Opens only; a device's cipher never
//! seals anything of the server's.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const NONCE_BYTES: usize = 12;

/// Opens what a device has sealed under `key` in `place`: base64 of 12 bytes of initialisation vector and the cipher text
/// with its tag. Nothing where the key or the place is another, or where anything was changed.
pub fn open(key: &[u8], place: &str, sealed: &str) -> Option<Vec<u8>> {
    let bytes = STANDARD.decode(sealed).ok()?;
    let (nonce, cipher) = bytes.split_at_checked(NONCE_BYTES)?;
    let payload = Payload { msg: cipher, aad: place.as_bytes() };
    Aes256Gcm::new_from_slice(key).ok()?.decrypt(Nonce::from_slice(nonce), payload).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_in_its_place_with_its_key_and_unchanged_alone() {
        let key = [7; 32];
        let cipher = Aes256Gcm::new_from_slice(&key).unwrap();
        let payload = Payload { msg: b"{}", aad: b"key|a|b" };
        let mut bytes = vec![9; NONCE_BYTES];
        bytes.extend(cipher.encrypt(Nonce::from_slice(&[9; NONCE_BYTES]), payload).unwrap());
        let sealed = STANDARD.encode(&bytes);
        assert_eq!(open(&key, "key|a|b", &sealed).unwrap(), b"{}");
        assert_eq!(open(&key, "key|a|c", &sealed), None);
        assert_eq!(open(&[8; 32], "key|a|b", &sealed), None);
        assert_eq!(open(&key[..16], "key|a|b", &sealed), None);
        *bytes.last_mut().unwrap() ^= 1;
        for damaged in [STANDARD.encode(&bytes), STANDARD.encode(&bytes[..5]), "not base64".into(), String::new()] {
            assert_eq!(open(&key, "key|a|b", &damaged), None);
        }
    }
}
