//! Phrases of one and two terms. A term is a word, or stands for words that are not told apart.

use crate::note::cues::CUES;
use crate::note::language::{self, Language};
use crate::note::words::{Shape, Word, ascii_hash, hash_of};

/// What begins a sentence, and what stands for words that are not told apart.
const START: u64 = ascii_hash("<start>");
const ASK: u64 = ascii_hash("<ask>");
const NUMBER: u64 = ascii_hash("<number>");
const FIELD: u64 = ascii_hash("<field>");
const NAME: u64 = ascii_hash("<name>");

/// Whether a word is taken for a name: it has a capital, and no cue knows it. In other languages it may be any noun.
pub(super) fn is_name(word: &Word, language: Language) -> bool {
    language == Language::English && word.shape == Shape::Capital && word.id == 0
}

/// Whether a word is one of those that every sentence has.
pub(super) fn is_function_word(word: &Word, language: Language) -> bool {
    CUES.languages_of(word.id) & (1 << language::place(language)) != 0
}

/// What of a word phrases are made of.
fn term(word: &Word, language: Language) -> u64 {
    match word.shape {
        Shape::Number => NUMBER,
        Shape::Field => FIELD,
        _ if is_name(word, language) => NAME,
        _ => word.hash,
    }
}

/// The same of a term in words.
fn hash_of_term(term: &str) -> u64 {
    match term.starts_with('<') {
        true => ascii_hash(term),
        false => hash_of(term),
    }
}

/// The hash of a phrase in words.
pub(super) fn hash_of_phrase(phrase: &str) -> u64 {
    match phrase.split_once(' ') {
        Some((first, second)) => pair(hash_of_term(first), hash_of_term(second)),
        None => hash_of_term(phrase),
    }
}

fn pair(first: u64, second: u64) -> u64 {
    (first.rotate_left(29) ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The phrases of a sentence by their hashes, with the first and the last word of each.
pub(super) fn phrases(
    words: &[Word],
    question: bool,
    language: Language,
) -> impl Iterator<Item = (u64, usize, usize)> {
    let last = words.len().saturating_sub(1);
    let asks = question.then_some((ASK, last));
    let terms = words
        .iter()
        .enumerate()
        .map(move |(at, word)| (term(word, language), at));
    let mut before = (START, 0);
    terms.chain(asks).flat_map(move |(term, at)| {
        let (earlier, from) = std::mem::replace(&mut before, (term, at));
        [(term, at, at), (pair(earlier, term), from, at)]
    })
}
