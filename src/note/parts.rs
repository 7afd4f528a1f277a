//! A text's words, read part by part, with the parts read before remembered: messages to many people share most of
//! their sentences, and which words a stretch between two spaces has does not depend on what stands around it.

use super::fold::{AsItIs, CLASSES, OTHER};
use super::span::Span;
use super::words::{Between, Word, read_on};
use hashbrown::HashMap;
use std::hash::BuildHasherDefault;
use xxhash_rust::xxh3::xxh3_128;

/// So many parts are remembered; then all are forgotten, and the frequent ones soon come again.
const MOST: usize = 1 << 12;
/// A greeting ends with the first comma, if that comes this soon.
const GREETING: usize = 40;

/// Reads texts, whose parts it remembers. Always used with the same vocabulary.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// By 128 bits of hash, which no two parts share.
    known: HashMap<u128, Known, BuildHasherDefault<AsItIs>>,
    /// Their words, places counted from the part's start.
    words: Vec<Word>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// Where its words are.
    words: (u32, u32),
    /// What stands after its last word.
    after: Between,
}

impl Parts {
    /// Reads as [`read`](super::words::read) does.
    pub(super) fn read(
        &mut self,
        text: &str,
        look_up: impl Fn(u64) -> u16,
        words: &mut Vec<Word>,
    ) -> bool {
        words.clear();
        let bytes = text.as_bytes();
        let mut between = Between::default();
        let mut start = 0;
        while start < bytes.len() {
            let end = part_end(bytes, start);
            let begins = CLASSES[usize::from(bytes[start])] != OTHER;
            if !begins {
                // What stands before its first word belongs to what stood before the part.
                read_on(&text[..end], start, &look_up, words, &mut between);
                start = end;
                continue;
            }
            let hash = xxh3_128(&bytes[start..end]);
            let known = match self.known.get(&hash) {
                Some(known) => *known,
                None => self.learn(hash, &text[start..end], &look_up),
            };
            let from = words.len();
            let part = &self.words[known.words.0 as usize..known.words.1 as usize];
            words.extend(part.iter().map(|word| Word {
                span: Span {
                    start: word.span.start + start as u32,
                    end: word.span.end + start as u32,
                },
                ..*word
            }));
            words[from].gap = between.take();
            between = known.after;
            start = end;
        }
        between.asks()
    }

    /// Reads a part that begins with a word.
    fn learn(&mut self, hash: u128, part: &str, look_up: &impl Fn(u64) -> u16) -> Known {
        if self.known.len() >= MOST {
            self.known.clear();
            self.words.clear();
        }
        let start = self.words.len() as u32;
        let mut after = Between::default();
        read_on(part, 0, look_up, &mut self.words, &mut after);
        let words = (start, self.words.len() as u32);
        let known = Known { words, after };
        self.known.insert(hash, known);
        known
    }
}

/// Where the part that starts at `start` ends: after the space that follows the end of a sentence or the first comma.
fn part_end(bytes: &[u8], start: usize) -> usize {
    let spaced = |at: &usize| matches!(bytes.get(at + 1), Some(b' ' | b'\n'));
    if start == 0 {
        let greeting = &bytes[..bytes.len().min(GREETING)];
        let comma = memchr::memchr_iter(b',', greeting).find(spaced);
        if let Some(comma) = comma {
            return comma + 2;
        }
    }
    let stops = memchr::memchr3_iter(b'.', b'!', b'?', &bytes[start..]);
    let stop = stops.map(|at| at + start).find(spaced);
    stop.map_or(bytes.len(), |stop| stop + 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::words::read;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_read_by_parts_are_those_read_at_once(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "Hi", "Ana", "we'll", "d'équipe", "1,200", "a@b.org", "T.J.", "𝗛𝗲𝗹𝗹𝗼", "Zoë", "x", "'s", "Node.js", "5",
                    " ", " ", " ", "\n", ", ", ". ", "! ", "? ", "- ", "* ", ".", "!", "?\n", "…", " – ", "• ", "'", "\"", "  ", "(",
                ]),
                0..24,
            ),
        ) {
            let text = pieces.concat();
            let (mut parts, mut by_parts, mut at_once) = (Parts::default(), Vec::new(), Vec::new());
            let asks = read(&text, |hash| hash as u16, &mut at_once);
            for _ in 0..2 {
                prop_assert_eq!(parts.read(&text, |hash| hash as u16, &mut by_parts), asks);
                prop_assert_eq!(&by_parts, &at_once);
            }
        }
    }

    #[test]
    fn parts_are_remembered() {
        let mut parts = Parts::default();
        let mut words = Vec::new();
        for name in ["Ana", "Bo", "Cem"] {
            let text = format!("Hi {name}, how are you? I bake bread.");
            parts.read(&text, |_| 0, &mut words);
            assert_eq!(words.len(), 8);
        }
        // Three greetings, a question and an answer.
        assert_eq!(parts.known.len(), 5);
    }
}
