//! The phrases of a masked note: one to three words in a row, no mark between them, a placeholder being one word.

use super::mask::Masker;
use super::words::Gap;
use crate::outreach::Outreach;
use xxhash_rust::xxh3::xxh3_64;

/// The most words of a phrase.
pub const LONGEST: usize = 3;

/// A phrase of a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// The same for the same masked words, on every machine.
    pub hash: u64,
    /// Its first masked word, and how many they are.
    pub first: usize,
    /// See `first`.
    pub words: usize,
}

/// The phrases of a note, and its masked words to show them by.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    /// Each distinct phrase, where it stands first.
    pub phrases: Vec<Phrase>,
    shown: Vec<String>,
}

impl Phrases {
    /// The phrase in words.
    pub fn text(&self, phrase: &Phrase) -> String {
        let mut text = String::new();
        for word in &self.shown[phrase.first..][..phrase.words] {
            if !text.is_empty() && !word.starts_with(['\'', '’']) {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }
}

impl Masker {
    /// Each distinct phrase of a note. Case does not count.
    pub fn phrases(&mut self, outreach: &Outreach<'_>) -> Phrases {
        let units = self.units(outreach);
        let mut phrases = Vec::new();
        for first in 0..units.len() {
            let mut key = Vec::with_capacity(8 * LONGEST);
            let joined = |at: usize| at == first || matches!(units[at].gap, Gap::None | Gap::Line);
            let ahead = (first..units.len())
                .take(LONGEST)
                .take_while(|at| joined(*at));
            for at in ahead {
                key.extend_from_slice(&units[at].hash.to_le_bytes());
                phrases.push(Phrase {
                    hash: xxh3_64(&key),
                    first,
                    words: at - first + 1,
                });
            }
        }
        phrases.sort_by_key(|phrase| (phrase.hash, phrase.first));
        phrases.dedup_by_key(|phrase| phrase.hash);
        Phrases {
            phrases,
            shown: units.into_iter().map(|unit| unit.shown).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::{Field, OwnedOutreach};

    #[test]
    fn phrases_are_of_masked_words_and_end_at_marks() {
        let outreach = OwnedOutreach::new(&[
            (Field::Message, "Hi Ana Petrov, I'm a baker. A Baker!"),
            (Field::RecipientName, "Ana Petrov"),
        ]);
        let phrases = Masker::default().phrases(&outreach.borrow());
        let mut texts: Vec<String> = phrases.phrases.iter().map(|p| phrases.text(p)).collect();
        texts.sort();
        assert_eq!(
            texts,
            [
                "'m",
                "'m a",
                "'m a baker",
                "a",
                "a baker",
                "baker",
                "hi",
                "hi {name}",
                "i",
                "i'm",
                "i'm a",
                "{name}"
            ]
        );
    }
}
