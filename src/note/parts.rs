//! A text's words, read part by part, with the parts read before remembered: messages to many people share most of
//! their sentences, and which words a stretch between two spaces has does not depend on what stands around it.

use super::fold::{CLASSES, OTHER};
use super::remembered::Remembered;
use super::span::Span;
use super::words::{Between, Word, read_on};
use xxhash_rust::xxh3::xxh3_128;

/// So many parts are remembered.
const MOST: usize = 1 << 12;
/// A greeting ends with the first comma, if that comes this soon.
const GREETING: usize = 40;

/// Reads texts, whose parts it remembers. Always used with the same vocabulary.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// Their words, places counted from the part's start, with what stands after the last.
    known: Remembered<Word, Between>,
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
            let from = words.len();
            // What stands before its first word belongs to what stood before the part.
            let begins = CLASSES[usize::from(bytes[start])] != OTHER;
            let hash = begins.then(|| xxh3_128(&bytes[start..end]));
            if let Some((part, _, after)) = hash.and_then(|hash| self.known.get(hash)) {
                words.extend(part.iter().map(|word| moved(word, |at| at + start as u32)));
                words[from].gap = between.take();
                between = after;
            } else {
                read_on(&text[..end], start, &look_up, words, &mut between);
                let part = words[from..].iter();
                let part = part.map(|word| moved(word, |at| at - start as u32));
                if let Some(hash) = hash {
                    self.known.keep(hash, (part, []), between, MOST);
                }
            }
            start = end;
        }
        between.asks()
    }
}

fn moved(word: &Word, places: impl Fn(u32) -> u32) -> Word {
    Word {
        span: Span {
            start: places(word.span.start),
            end: places(word.span.end),
        },
        ..*word
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
        for name in ["Ana", "Bo", "Cem", "Bo"] {
            let text = format!("Hi {name}, how are you? I bake bread.");
            parts.read(&text, |_| 0, &mut words);
            assert_eq!(words.len(), 8);
        }
        // A greeting, a question and an answer were met twice.
        assert_eq!(parts.known.len(), 3);
    }
}
