//! Known misspellings. Names and brands raise no alarm: a word is wrong only where a list of misspellings has it.

use super::cues::CUES;
use super::fold::Hash;
use super::words::{self, Gap, Shape, Word, ascii_hash};
use std::cell::RefCell;
use std::sync::LazyLock;
use unicase::UniCase;

thread_local! {
    static WORDS: RefCell<Vec<Word>> = const { RefCell::new(Vec::new()) };
}

/// How many words looked up before are remembered, by hash: a log's words recur.
const SLOTS: usize = 1 << 10;

thread_local! {
    static SEEN: RefCell<Vec<Seen>> = const { RefCell::new(Vec::new()) };
}

/// A word looked up before, by its hash.
#[derive(Clone, Copy, Default)]
struct Seen {
    hash: u64,
    wrong: bool,
    /// The number of the word that is meant; 0 where cues do not know it.
    meant: u16,
}

/// The longest word looked up, in bytes.
const LONGEST: usize = 40;

/// How many misspelled words a text has, counted up to `most`.
pub fn misspellings(text: &str, most: usize) -> usize {
    WORDS.with_borrow_mut(|read| {
        words::read(text, |hash| CUES.look_up(hash), read);
        let mut sentence = true;
        let wrong = read.iter().filter(|word| {
            let starts = std::mem::replace(&mut sentence, false) || word.gap >= Gap::Stop;
            is_misspelled(word, text, starts)
        });
        wrong.take(most).count()
    })
}

/// Whether a word is a known misspelling. Words that cues know are not looked up, and no word with a capital inside a
/// sentence, which is a name.
pub(super) fn is_misspelled(word: &Word, text: &str, starts_sentence: bool) -> bool {
    look_up(word, text, starts_sentence).wrong
}

/// The number of the word that a misspelling stands for; `None` where it is none, or of a word that cues do not know.
pub(super) fn meant(word: &Word, text: &str, starts_sentence: bool) -> Option<u16> {
    Some(look_up(word, text, starts_sentence).meant).filter(|meant| *meant != 0)
}

fn look_up(word: &Word, text: &str, starts_sentence: bool) -> Seen {
    let plain = match word.shape {
        Shape::Small => true,
        // Short names are in the list, too.
        Shape::Capital => starts_sentence && word.span.end - word.span.start > 5,
        _ => false,
    };
    if word.id != 0 || !plain {
        return Seen::default();
    }
    let spelled = word.span.of(text);
    if spelled.len() < 3 || spelled.len() > LONGEST || !spelled.is_ascii() {
        return Seen::default();
    }
    SEEN.with_borrow_mut(|seen| {
        seen.resize(SLOTS, Seen::default());
        let slot = &mut seen[word.hash as usize % SLOTS];
        if slot.hash != word.hash {
            let listed = typos_dict::WORD.find(&UniCase::ascii(spelled));
            let small = word.shape == Shape::Small;
            let slip = || small.then(|| slip_of(spelled.as_bytes())).flatten();
            let meant = match listed {
                Some(words) => {
                    let mut numbers = words.iter().map(|word| CUES.look_up(ascii_hash(word)));
                    Some(numbers.find(|number| *number != 0).unwrap_or(0))
                }
                None => slip(),
            };
            *slot = Seen {
                hash: word.hash,
                wrong: meant.is_some(),
                meant: meant.unwrap_or(0),
            };
        }
        *slot
    })
}

/// Shorter words are too often one letter from another word.
const SHORTEST_SLIP: usize = 7;

/// The words that the list of misspellings corrects to: right, however near to another word.
static RIGHT: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let right = typos_dict::WORD.map.values().flat_map(|words| *words);
    let mut right: Vec<u64> = right.map(|word| ascii_hash(word)).collect();
    right.sort_unstable();
    right.dedup();
    right
});

/// The number of the word that one which cues do not know is with a letter left out, put in, exchanged with its neighbour, or
/// a vowel for a vowel. The first letter and the last two stay: what changes there is a prefix or an inflection.
fn slip_of(word: &[u8]) -> Option<u16> {
    if word.len() < SHORTEST_SLIP || REAL_WORDS.contains(&word) {
        return None;
    }
    let mut hash = Hash::default();
    word.iter().for_each(|byte| hash.add(*byte));
    if RIGHT.binary_search(&hash.finish()).is_ok() {
        return None;
    }
    let known = |parts: [&[u8]; 3]| {
        let mut hash = Hash::default();
        parts.into_iter().flatten().for_each(|byte| hash.add(*byte));
        Some(CUES.look_up(hash.finish())).filter(|number| *number != 0)
    };
    let vowels = b"aeiou";
    (1..word.len() - 2).find_map(|at| {
        let (before, here, after) = (&word[..at], word[at], &word[at + 1..]);
        let left_out = || (b'a'..=b'z').find_map(|letter| known([before, &[letter], &word[at..]]));
        let put_in = || {
            let long = word.len() > SHORTEST_SLIP;
            long.then(|| known([before, &[], after])).flatten()
        };
        let exchanged = || {
            let other = after[0] != here;
            let swapped = other.then(|| known([before, &[after[0], here], &after[1..]]));
            swapped.flatten()
        };
        let vowel = || {
            let mut others = vowels.iter().filter(|other| **other != here);
            let known = |other: &u8| known([before, &[*other], after]);
            vowels
                .contains(&here)
                .then(|| others.find_map(known))
                .flatten()
        };
        left_out().or_else(put_in).or_else(exchanged).or_else(vowel)
    })
}

/// Words that are one letter from another and right all the same.
const REAL_WORDS: &[&[u8]] = &[
    b"thorough",
    b"equality",
    b"informal",
    b"expiring",
    b"planting",
    b"charting",
    b"countries",
    b"counties",
    b"complements",
    b"compliment",
    b"compliments",
    b"complement",
    b"principle",
    b"principal",
    b"stationary",
    b"stationery",
    b"precede",
    b"desert",
    b"formally",
    b"formerly",
    b"conversion",
    b"reacting",
    b"sharping",
    b"spacing",
    b"starling",
    b"staring",
    b"trailing",
    b"straining",
    b"contract",
    b"contact",
    b"through",
    b"instance",
    b"interned",
    b"effective",
    b"affective",
    b"effects",
    b"affects",
    b"economical",
    b"historical",
    b"decide",
    b"pasting",
    b"waiting",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelling_stands_for_the_word_that_is_meant() {
        let meaning = |spelled: &str| {
            let mut words = Vec::new();
            words::read(spelled, |hash| CUES.look_up(hash), &mut words);
            meant(&words[0], spelled, true)
        };
        let number = |word: &str| Some(CUES.look_up(ascii_hash(word)));
        assert_eq!(meaning("recieve"), number("receive"));
        assert_eq!(meaning("contarct"), number("contract"));
        assert_eq!((meaning("receive"), meaning("Zalvoro")), (None, None));
    }

    #[test]
    fn known_misspellings_are_counted_and_names_are_not() {
        assert_eq!(misspellings("I recieve teh message, definately.", 9), 3);
        assert_eq!(misspellings("I recieve teh message, definately.", 2), 2);
        assert_eq!(
            misspellings("your contarct and feedack in enginering", 9),
            3
        );
        assert_eq!(
            misspellings(
                "a thorough, informal, recruited, designing, zealously kept consent",
                9
            ),
            0
        );
        assert_eq!(
            misspellings("Hi Recieve, I work at Teh on kubernetes for Zalvoro.", 9),
            0
        );
    }
}
