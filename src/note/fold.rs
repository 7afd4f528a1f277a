//! Letters of any dress as the same: the hash that words are compared by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The hash of a word as [`read`] would give it, for vocabularies and tables.
pub fn hash_of(word: &str) -> u64 {
    let mut hash = Hash::default();
    for sign in word.nfkc() {
        fold(sign, &mut hash);
    }
    hash.0
}

/// The hash of a word in small ASCII letters, when compiled.
pub const fn ascii_hash(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let mut hash = Hash(OFFSET);
    let mut at = 0;
    while at < bytes.len() {
        hash.add(bytes[at]);
        at += 1;
    }
    hash.0
}

/// Where FNV-1a starts.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a by characters: short words, and the same on every machine.
pub(super) struct Hash(pub(super) u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash(OFFSET)
    }
}

impl Hash {
    pub(super) const fn add(&mut self, byte: u8) {
        self.0 = (self.0 ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3);
    }
}

/// Folds one character that may be any.
pub(super) fn fold(sign: char, hash: &mut Hash) {
    if sign.is_ascii() {
        hash.add(sign.to_ascii_lowercase() as u8);
        return;
    }
    if is_apostrophe(sign) {
        hash.add(b'\'');
        return;
    }
    for part in sign
        .to_lowercase()
        .nfkd()
        .filter(|part| !is_combining_mark(*part))
    {
        match part {
            'ß' => b"ss".iter().for_each(|byte| hash.add(*byte)),
            'ø' => hash.add(b'o'),
            'ł' => hash.add(b'l'),
            'đ' => hash.add(b'd'),
            'ı' => hash.add(b'i'),
            'æ' => b"ae".iter().for_each(|byte| hash.add(*byte)),
            'œ' => b"oe".iter().for_each(|byte| hash.add(*byte)),
            other => {
                let mut bytes = [0; 4];
                let bytes = other.encode_utf8(&mut bytes).as_bytes();
                bytes.iter().for_each(|byte| hash.add(*byte));
            }
        }
    }
}

pub(super) fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | 'ʼ' | '′' | '＇')
}

/// What an ASCII byte is: no part of a word, a digit, a small letter or a large one.
pub(super) const OTHER: u8 = 0;
pub(super) const DIGIT: u8 = 1;
pub(super) const SMALL: u8 = 2;
pub(super) const LARGE: u8 = 3;
pub(super) const CLASSES: [u8; 256] = {
    let mut classes = [OTHER; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => LARGE,
            _ => OTHER,
        };
        byte += 1;
    }
    classes
};
