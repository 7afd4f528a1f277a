//! Letters of any dress as the same: the hash that words are compared by.

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The hash of a word as [`read`] would give it, for vocabularies and tables.
pub fn hash_of(word: &str) -> u64 {
    // Nearly every word of the cues is plain already, and there are many of them at each start.
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if word.bytes().all(plain) {
        return ascii_hash(word);
    }
    let mut hash = Hash::default();
    for sign in word.nfkc() {
        fold(sign, &mut |byte| hash.add(byte));
    }
    hash.finish()
}

/// The hash of a word in small ASCII letters, when compiled.
pub const fn ascii_hash(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let mut hash = Hash {
        state: 0,
        chunk: 0,
        held: 0,
    };
    let mut at = 0;
    while at < bytes.len() {
        hash.add(bytes[at]);
        at += 1;
    }
    hash.finish()
}

/// An odd number without pattern, from the digits of the golden ratio.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a word, eight folded bytes at a time: short words, and the same on every machine. Words of up to eight
/// bytes never share one.
#[derive(Clone, Copy, Default)]
pub(super) struct Hash {
    state: u64,
    /// Bytes not yet mixed in, the first lowest.
    chunk: u64,
    held: u32,
}

impl Hash {
    /// Adds a folded byte.
    pub(super) const fn add(&mut self, byte: u8) {
        self.chunk |= (byte as u64) << (8 * self.held);
        self.held += 1;
        if self.held == 8 {
            self.add_eight(self.chunk);
        }
    }

    /// Adds eight folded bytes at once, or the last ones of a word, the rest being 0; nothing may be held.
    pub(super) const fn add_eight(&mut self, chunk: u64) {
        self.state = (self.state.rotate_left(23) ^ chunk).wrapping_mul(FACTOR);
        (self.chunk, self.held) = (0, 0);
    }

    /// The hash of all that was added.
    pub(super) const fn finish(mut self) -> u64 {
        if self.held > 0 {
            self.add_eight(self.chunk);
        }
        self.state ^ (self.state >> 32)
    }
}

/// Tables by a word's hash take it as it is: it is mixed well enough.
#[derive(Clone, Copy, Default)]
pub struct AsItIs(u64);

impl std::hash::Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn write_u128(&mut self, hash: u128) {
        self.0 = hash as u64;
    }
}

/// A table by words' hashes.
pub type ByHash<T> = HashMap<u64, T, std::hash::BuildHasherDefault<AsItIs>>;

/// Folds one character that may be any; `add` gets its bytes.
pub(super) fn fold(sign: char, add: &mut impl FnMut(u8)) {
    if sign.is_ascii() {
        add(sign.to_ascii_lowercase() as u8);
        return;
    }
    if is_apostrophe(sign) {
        add(b'\'');
        return;
    }
    for part in sign
        .to_lowercase()
        .nfkd()
        .filter(|part| !is_combining_mark(*part))
    {
        match part {
            'ß' => b"ss".iter().for_each(|byte| add(*byte)),
            'ø' => add(b'o'),
            'ł' => add(b'l'),
            'đ' => add(b'd'),
            'ı' => add(b'i'),
            'æ' => b"ae".iter().for_each(|byte| add(*byte)),
            'œ' => b"oe".iter().for_each(|byte| add(*byte)),
            other => {
                let mut bytes = [0; 4];
                let bytes = other.encode_utf8(&mut bytes).as_bytes();
                bytes.iter().for_each(|byte| add(*byte));
            }
        }
    }
}

/// A word as its hash sees it.
pub(super) fn folded(word: &str) -> String {
    let mut bytes = Vec::new();
    for sign in word.nfkc() {
        fold(sign, &mut |byte| bytes.push(byte));
    }
    String::from_utf8_lossy(&bytes).into_owned()
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
