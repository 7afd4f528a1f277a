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
    static SEEN: RefCell<Vec<(u64, bool)>> = const { RefCell::new(Vec::new()) };
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
    let plain = match word.shape {
        Shape::Small => true,
        // Short names are in the list, too.
        Shape::Capital => starts_sentence && word.span.end - word.span.start > 5,
        _ => false,
    };
    if word.id != 0 || !plain {
        return false;
    }
    let spelled = word.span.of(text);
    if spelled.len() < 3 || spelled.len() > LONGEST || !spelled.is_ascii() {
        return false;
    }
    SEEN.with_borrow_mut(|seen| {
        seen.resize(SLOTS, (0, false));
        let slot = &mut seen[word.hash as usize % SLOTS];
        if slot.0 != word.hash {
            let wrong = typos_dict::WORD.find(&UniCase::ascii(spelled)).is_some()
                || (word.shape == Shape::Small && is_slip_of_a_known_word(spelled.as_bytes()));
            *slot = (word.hash, wrong);
        }
        slot.1
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

/// Whether a word that cues do not know is one they know with a letter left out, put in, exchanged with its neighbour, or a vowel
/// for a vowel. The first letter and the last two stay: what changes there is a prefix or an inflection.
fn is_slip_of_a_known_word(word: &[u8]) -> bool {
    if word.len() < SHORTEST_SLIP || REAL_WORDS.contains(&word) {
        return false;
    }
    let mut hash = Hash::default();
    word.iter().for_each(|byte| hash.add(*byte));
    if RIGHT.binary_search(&hash.finish()).is_ok() {
        return false;
    }
    let known = |parts: [&[u8]; 3]| {
        let mut hash = Hash::default();
        parts.into_iter().flatten().for_each(|byte| hash.add(*byte));
        CUES.look_up(hash.finish()) != 0
    };
    let vowels = b"aeiou";
    (1..word.len() - 2).any(|at| {
        let (before, here, after) = (&word[..at], word[at], &word[at + 1..]);
        let left_out = (b'a'..=b'z').any(|letter| known([before, &[letter], &word[at..]]));
        let put_in = word.len() > SHORTEST_SLIP && known([before, &[], after]);
        let exchanged = known([before, &[after[0], here], &after[1..]]) && after[0] != here;
        let vowel = vowels.contains(&here)
            && vowels
                .iter()
                .any(|other| *other != here && known([before, &[*other], after]));
        left_out || put_in || exchanged || vowel
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
