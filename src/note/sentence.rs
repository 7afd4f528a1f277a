//! The sentences of a note.

use super::words::{Gap, Shape, Word, ascii_hash};

/// A sentence, or a line that stands for one: the words `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Its first word.
    pub start: usize,
    /// The word after its last.
    pub end: usize,
    /// Whether it ends with a question mark.
    pub question: bool,
    /// Whether nearly all its words have a capital, as in a headline: a capital then makes no name.
    pub headline: bool,
}

/// A line shorter than this, before one that begins with a capital, was ended on purpose.
const SHORT_LINE: u32 = 45;

/// The sentences of `words`; `asks` says whether a question mark stands at the very end. A greeting is a sentence, also
/// where the note goes on after a comma.
pub fn sentences(words: &[Word], asks: bool, sentences: &mut Vec<Sentence>) {
    sentences.clear();
    let mut start = 0;
    let mut line_start = 0;
    let mut push = |start: usize, end: usize, question: bool| {
        sentences.push(Sentence {
            start,
            end,
            question,
            headline: is_headline(&words[start..end]),
        });
    };
    for (index, word) in words.iter().enumerate().skip(1) {
        let ends = match word.gap {
            Gap::Stop => !abbreviates(&words[index - 1]),
            Gap::Question | Gap::Paragraph => true,
            Gap::Line => {
                let line = word.span.start - words[line_start].span.start;
                line_start = index;
                line < SHORT_LINE && word.shape != Shape::Small
            }
            Gap::Clause => index - start <= GREETED && GREETS.contains(&words[start].hash),
            Gap::None => false,
        };
        if ends {
            push(start, index, word.gap == Gap::Question);
            start = index;
            line_start = index;
        }
    }
    if start < words.len() {
        push(start, words.len(), asks);
    }
}

/// The most words of a greeting.
const GREETED: usize = 5;

/// What greets.
const GREETS: [u64; 41] = hashes([
    "morning",
    "afternoon",
    "evening",
    "howdy",
    "greetings",
    "alright",
    "heya",
    "hi",
    "hello",
    "hey",
    "dear",
    "hiya",
    "hallo",
    "liebe",
    "lieber",
    "bonjour",
    "salut",
    "hola",
    "ola",
    "oi",
    "beste",
    "hoi",
    "good",
    "guten",
    "sehr",
    "moin",
    "servus",
    "bonsoir",
    "cher",
    "chere",
    "buenos",
    "buenas",
    "estimado",
    "estimada",
    "prezado",
    "prezada",
    "bom",
    "boa",
    "geachte",
    "dag",
    "goedemiddag",
]);

/// Words whose full stop ends no sentence; a single letter's does not either, save that of "I".
const ABBREVIATIONS: [u64; 12] = hashes([
    "dr", "mr", "mrs", "ms", "prof", "st", "vs", "jr", "sr", "sra", "hr", "fr",
]);

const fn hashes<const N: usize>(words: [&str; N]) -> [u64; N] {
    let mut hashes = [0; N];
    let mut at = 0;
    while at < N {
        hashes[at] = ascii_hash(words[at]);
        at += 1;
    }
    hashes
}

fn abbreviates(word: &Word) -> bool {
    let initial = word.span.end - word.span.start == 1 && word.shape == Shape::Capital;
    (initial && word.hash != ascii_hash("i")) || ABBREVIATIONS.contains(&word.hash)
}

/// Five words of four letters or more, and four fifths of such words with a capital.
fn is_headline(words: &[Word]) -> bool {
    let long = words
        .iter()
        .filter(|word| word.span.end - word.span.start > 3);
    let (mut all, mut capitals) = (0, 0);
    for word in long {
        all += 1;
        capitals += usize::from(matches!(word.shape, Shape::Capital | Shape::Shouted));
    }
    all >= 5 && 5 * capitals >= 4 * all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::words::read;

    #[test]
    fn sentences_end_at_stops_and_short_lines() {
        let text = "Hi Ana,\n\nHow do you\nmeasure it? I ask.\nBest,\nBen";
        let mut words = Vec::new();
        let asks = read(text, |_| 0, &mut words);
        let mut found = Vec::new();
        sentences(&words, asks, &mut found);
        let parts: Vec<(String, bool)> = found
            .iter()
            .map(|s| {
                let words: Vec<&str> = words[s.start..s.end]
                    .iter()
                    .map(|w| w.span.of(text))
                    .collect();
                (words.join(" "), s.question)
            })
            .collect();
        let plain: Vec<(&str, bool)> = parts.iter().map(|(text, q)| (text.as_str(), *q)).collect();
        assert_eq!(
            plain,
            [
                ("Hi Ana", false),
                ("How do you measure it", true),
                ("I ask", false),
                ("Best", false),
                ("Ben", false)
            ]
        );
    }
}
