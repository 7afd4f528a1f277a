//! Figures with a sign: sums of money and percentages.

use super::Note;
use super::signs::Count;
use super::words::{Shape, Word, ascii_hash};

/// Signs of currencies.
const SIGNS: [&str; 6] = ["$", "€", "£", "₹", "¥", "₽"];

/// Words for them.
const CURRENCIES: [u64; 16] = [
    ascii_hash("euro"),
    ascii_hash("euros"),
    ascii_hash("eur"),
    ascii_hash("dollars"),
    ascii_hash("dollar"),
    ascii_hash("usd"),
    ascii_hash("pounds"),
    ascii_hash("gbp"),
    ascii_hash("inr"),
    ascii_hash("rupees"),
    ascii_hash("chf"),
    ascii_hash("francs"),
    ascii_hash("kronor"),
    ascii_hash("kroner"),
    ascii_hash("aed"),
    ascii_hash("reais"),
];

/// What stands before a price.
const PRICED: [u64; 14] = [
    ascii_hash("cost"),
    ascii_hash("costs"),
    ascii_hash("price"),
    ascii_hash("prices"),
    ascii_hash("priced"),
    ascii_hash("pricing"),
    ascii_hash("from"),
    ascii_hash("for"),
    ascii_hash("just"),
    ascii_hash("only"),
    ascii_hash("charge"),
    ascii_hash("at"),
    ascii_hash("starting"),
    ascii_hash("rate"),
];

/// How far before a price.
const NEAR: usize = 3;

/// The sums of money and the percentages of a note, as what is counted of them; millions are no prices, so they are left out.
pub(super) fn figures(note: &Note, message: &str) -> impl Iterator<Item = Count> {
    let words = note.words();
    let numbers = words.iter().enumerate();
    numbers
        .filter(|(_, word)| word.shape == Shape::Number)
        .filter_map(move |(at, _)| figure(words, at, message))
}

fn figure(words: &[Word], at: usize, message: &str) -> Option<Count> {
    let span = words[at].span;
    let before = message.get(..span.start as usize)?;
    let after = message.get(span.end as usize..)?;
    let text = span.of(message).to_ascii_lowercase();
    if after.trim_start().starts_with('%') {
        return Some(Count::Percents);
    }
    let named = |word: Option<&Word>| word.is_some_and(|word| CURRENCIES.contains(&word.hash));
    let signed = SIGNS.iter().any(|sign| {
        let after = after.trim_start_matches(' ').trim_start_matches(['k', 'K']);
        before.trim_end_matches(' ').ends_with(sign) || after.starts_with(sign)
    });
    if !signed && !named(words.get(at + 1)) && !named(at.checked_sub(1).map(|at| &words[at])) {
        return None;
    }
    let next = words.get(at + 1).map(|word| word.hash);
    let huge = [
        ascii_hash("million"),
        ascii_hash("billion"),
        ascii_hash("m"),
        ascii_hash("b"),
    ];
    if text.ends_with(['m', 'b']) || next.is_some_and(|next| huge.contains(&next)) {
        return None;
    }
    let near = &words[at.saturating_sub(NEAR)..at];
    match near.iter().any(|word| PRICED.contains(&word.hash)) {
        true => Some(Count::Prices),
        false => Some(Count::Sums),
    }
}
